"""Saved news pages, of which the article is found and the rest left out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from briefing.article.account import IN_DOUBT, OF_WORK, Account
from briefing.article.assemble import edit
from briefing.article.formats.form import copy_of_form
from briefing.article.formats.front_matter import split_front_matter
from briefing.article.formats.layout import paragraphs
from briefing.article.lines.boilerplate.prompts import is_prompt
from briefing.article.lines.chronicle import told_by_day
from briefing.article.lines.entries import timed_blocks
from briefing.article.lines.form import facts_of_work, read_form
from briefing.article.lines.passages.rows import find_lists
from briefing.article.lines.people import is_common
from briefing.article.material import Copy, refuse_book
from briefing.article.page.answers import answered_below, look_of
from briefing.article.page.blocks import read_blocks
from briefing.article.page.body import find_body
from briefing.article.page.furniture.boilerplate import take_away
from briefing.article.page.furniture.galleries import without_captions
from briefing.article.page.furniture.steps import is_step
from briefing.article.page.metadata.events import event_days
from briefing.article.page.metadata.headline import find_headline
from briefing.article.page.metadata.metadata import iso_date, read_metadata
from briefing.article.page.metadata.signature import read_signature
from briefing.article.page.metadata.signed_lines import read_signed_line
from briefing.article.page.passages import select
from briefing.article.page.refusal import count_teasers, refuse_unless_article
from briefing.article.page.sentences import part_glued, whole_sentences
from briefing.article.page.tidy import tidy
from briefing.article.page.tree import BEHIND, HEADINGS, is_sentences, parse_page, tag_of
from briefing.errors import NoArticleError
from briefing.model import Block, web_address
from briefing.text import OPENING_QUOTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Set

    from lxml.etree import _Element

    from briefing.article.page.blocks import Placed
    from briefing.article.page.metadata.metadata import Metadata
    from briefing.model import Article

_DAY_IN_PATH = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])?(?=[/_-]|$)")
_LINE = 60
_ANNOUNCES = re.compile(r"(?:\S+ ){4,}\S+:")
"""A line that announces what follows it."""
_PARAGRAPHS_ABOVE = 2
"""The paragraphs of an article's own block above an `h1` from which they belong to the article."""
_FEWEST_WORDS, _FEWEST_IN_SENTENCE = 5, 3
"""The fewest words of a line below the headline that adds to it, and of one that is a whole sentence."""
_PROSE = re.compile(r".{80,}[.!?…][\"'”’»)]*", re.DOTALL)


def read_html(text: str, *, source: str, written: str | None = None) -> Article:
    """The article on a web page, or in a message that was `written` on that day.

    Raises:
        NoArticleError: no running text on it, or a page that is no article's: a wall, a message, a front page.
    """
    account = Account()
    matter, text = split_front_matter(text, account)
    root = parse_page(text)
    refuse_book(True for _ in root.iter("p", *HEADINGS))
    part_glued(root)
    metadata = read_metadata(root)
    headline, title = find_headline(root, metadata)
    headline = matter.headline or headline
    signature, genre = read_signature(root, title)
    announced = frozenset[str]() if metadata.published else event_days(root)
    teasers = 0 if metadata.is_article else count_teasers(root)
    take_away(root, title, account)
    found = list(_of_article(root, title, headline, metadata.body or "", account))
    texts = without_captions((placed.block for placed in found), account)
    blocks, rows = _with_items(_without_box_of_work(timed_blocks(list(whole_sentences(texts))), account))
    steps = rows | {placed.block.text for placed in found if _is_item(placed)}
    if title is None and (fields := read_form([line for block in blocks for line in (block.text, "")])):
        copy, facts = copy_of_form(fields, account)
        return edit(copy, source=source, facts=facts.and_(written=written), account=account)
    shown, signed = tidy(blocks, headline, account)
    copy = _confirmed(shown, metadata, account)
    around = [piece.text for piece in account.left_out]
    titles = [line for line in (headline, metadata.title) if line]
    refuse_unless_article(titles, copy, around, teasers=teasers, dated=metadata.published is not None)
    if not copy:
        raise NoArticleError("no article on the page", remedy="save it from a browser when all of it shows")
    facts = matter.and_(written=written, headline=headline, published=metadata.published, author=metadata.author)
    facts = replace(facts, language=metadata.language, genre=metadata.genre or genre)
    lines = [*around, *(piece.text for piece in copy)]
    for byline in (signature, signed):
        author = None if byline.author and is_common(byline.author, lines) else byline.author
        facts = facts.and_(author=author, published=byline.published)
    facts = facts.and_(section=metadata.section, published=_day_in(source) or _day_in(metadata.canonical or ""))
    if facts.author and headline and set(facts.author.split()) <= set(re.findall(r"[\w'’-]+", headline)):
        facts = replace(facts, author=None)  # a name that the headline tells of: an event's, not a writer's
    copy, facts = select(copy, facts, account, steps)
    if facts.published in announced:
        facts = replace(facts, published=None)
    address = _address(source, metadata.canonical)
    return edit(told_by_day(copy), source=address, facts=facts, account=account, vouched=steps)


def _day_in(address: str) -> str | None:
    """The day in the path of a page's web address: `/2019/02/19/`, `/2019-02-19-`; None if there is none."""
    found = _DAY_IN_PATH.search((web_address(address) or "").partition("?")[0])
    return iso_date("-".join(filter(None, found.groups()))) if found else None


def _address(source: str, canonical: str | None) -> str:
    """The address that the page gives for itself if `source` is on the same site, otherwise `source`."""
    if not canonical or not source.startswith(("http://", "https://")):
        return source
    try:
        own = urlsplit(urljoin(source, canonical))
        same_site = own.scheme in ("http", "https") and _site(own.hostname) == _site(urlsplit(source).hostname)
    except ValueError:
        return source
    return own.geturl() if same_site and own.path not in ("", "/") else source


def _site(host: str | None) -> str:
    return (host or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.").removeprefix("mobile.")


def _of_article(
    root: _Element, title: _Element | None, headline: str | None, told: str, account: Account
) -> Iterator[Placed]:
    """The blocks of the article: a standfirst between title and body, the body, and text below it that looks the same.

    `told` is the article's text in the page's metadata.
    """
    order = {element: place for place, element in enumerate(root.iter())}
    body = find_body(root, title)
    inside = range(order[body], order[body] + 1 + sum(1 for _ in body.iterdescendants()))
    read = read_blocks(root, account)
    prose = [f.place for f in read if order[f.element] in inside and _PROSE.fullmatch(f.block.text)]
    start = -1 if title is None else order.get(title, -1)
    above = sum(place < start for place in prose)
    headed = any(order[body] < order[other] < start for other in root.iter("h1"))
    if title is not None and above >= (1 if headed or tag_of(title) != "h1" else _PARAGRAPHS_ABOVE):
        start = -1  # a heading further down names the article, or a chapter of it
    placed = list(_below(start, read, title, headline, account))
    looks = Counter(look_of(found.element) for found in placed if order[found.element] in inside)
    answers = answered_below(placed, inside[-1])
    for found, following in zip_longest(placed, placed[1:]):
        text = found.block.text
        is_answered = text.endswith("?") and following is not None and following.block.text[0] in OPENING_QUOTES
        is_told = is_answered or found.block.kind == "standfirst" or _is_item(found) or found.element in answers
        if not is_told and is_prompt(text, styled=found.styled):
            account.leave_out(text, "prompt to the reader")
            continue
        is_given = (len(text) > _LINE and text in told) or found.element in answers
        alike = found.place > inside[-1] and looks[look_of(found.element)] > 1
        if order[found.element] in inside or is_given or alike:
            yield found
        elif (found.place < inside[0] and (found.block.kind == "standfirst" or _is_lead(found, title))) or (
            _ANNOUNCES.fullmatch(text) and following is not None and order[following.element] in inside
        ):
            yield replace(found, block=Block("standfirst", text))
        elif found.place < inside[0] and read_signed_line(text):
            yield found
        else:
            in_doubt = _PROSE.fullmatch(text) and any(BEHIND in above.attrib for above in found.element.iterancestors())
            account.leave_out(text, IN_DOUBT if in_doubt else "outside the article")


def _is_item(found: Placed) -> bool:
    """Whether a block is the words of a step or point in a list, or a question of an interview."""
    return any(map(str.isalpha, found.block.text)) and is_step(found.element)


def _without_box_of_work(blocks: Iterable[Block], account: Account) -> list[Block]:
    """The blocks without the box of facts about what a review is of."""
    told = list(blocks)
    facts = facts_of_work([block.text for block in told])
    kept = [block for block in told if block.text not in facts]
    account.compare((block.text for block in told), (block.text for block in kept), OF_WORK)
    return kept


def _with_items(told: list[Block]) -> tuple[list[Block], Set[str]]:
    """The blocks, with paragraphs that are the rows of a list without marks as its items; and those rows."""
    rows = find_lists([block.text for block in told]).rows
    listed = {block for block in told if block.kind == "paragraph" and block.text in rows}
    return [replace(block, kind="list_item") if block in listed else block for block in told], rows


def _is_lead(found: Placed, title: _Element | None) -> bool:
    """Whether a block above the text is running text, or a line right below the headline that adds to it."""
    text = found.block.text
    below = title is not None and title.getnext() is found.element and tag_of(found.element) in ("p", "h2")
    least = _FEWEST_IN_SENTENCE if text.endswith((".", "?", "!")) else _FEWEST_WORDS
    return bool(_PROSE.fullmatch(text)) or (below and len(text.split()) >= least and not read_signed_line(text))


def _below(
    start: int, read: Iterable[Placed], title: _Element | None, headline: str | None, account: Account
) -> Iterator[Placed]:
    """The blocks below the place where the article begins, without its title."""
    for found in read:
        if found.element is title:
            rest = found.block.text.replace(headline or "", "", 1).strip()
            if is_sentences(rest):
                yield replace(found, block=Block("paragraph", rest))
            else:
                account.compare([found.block.text], [headline or ""], "label beside the headline")
        elif found.place > start:
            yield found
        elif found.place == start and headline and len(rest := _behind(headline, found.block.text)) > _LINE:
            yield replace(found, block=replace(found.block, kind="paragraph", text=rest))
        else:
            account.leave_out(found.block.text, "above the headline")


def _behind(headline: str, text: str) -> str:
    """What stands behind the headline in the same paragraph, as on pages that break lines only; "" for nothing."""
    return text[len(headline) :].strip() if text.startswith(f"{headline} ") else ""


def _confirmed(shown: list[Copy], metadata: Metadata, account: Account) -> list[Copy]:
    """The text that a page shows, or that of its metadata if it shows less than half as much."""
    if sum(len(piece.text) for piece in shown) >= len(metadata.body or "") / 2:
        return shown
    told = list(_told(metadata))
    account.compare(
        (piece.text for piece in shown), (piece.text for piece in told), "not in the text that the page's metadata give"
    )
    return told


def _told(metadata: Metadata) -> Iterator[Copy]:
    """The pieces of the article in the metadata, for a page that shows it only by script."""
    lines = paragraphs(metadata.body or "")
    for description in metadata.descriptions[:1]:
        if description not in lines[:1]:
            yield Copy(description, "standfirst")
    yield from map(Copy, lines)
