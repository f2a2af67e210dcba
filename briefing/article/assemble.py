"""The copy desk, which makes an Article without debris of the pieces of a text, whatever format they came in."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.article.account import FOR_DESK, FRONT_MATTER, HIDDEN, IN_FORM, IN_MENU, OF_OTHERS
from briefing.article.crossheads import classified, is_text_or_item
from briefing.article.formats.layout import is_finished, list_marker
from briefing.article.head import KICKER_WORDS, is_text, read_head
from briefing.article.lines.boilerplate.debris import is_debris, opens_links, opens_teasers
from briefing.article.lines.byline import is_fact, is_name, read_byline
from briefing.article.lines.dateline import split_dateline, without_agency
from briefing.article.lines.dates import find_date, without_dates
from briefing.article.lines.embargo import embargo_in, embargo_of, refuse_withdrawn, split_embargo
from briefing.article.lines.passages.rows import find_lists
from briefing.article.material import Copy
from briefing.errors import NoArticleError
from briefing.model import Article, Block
from briefing.patterns import pattern
from briefing.text import capitalised

if TYPE_CHECKING:
    from collections.abc import Iterable, Set

    from briefing.article.account import Account
    from briefing.article.material import Facts

_LOOSE_WORDS = 2
"""A line below the text with no more words belongs to the page."""
_FEWEST_TEASERS = 2
"""At least this many lines below the text are titles of other articles."""


def edit(  # noqa: PLR0913 - each is something else that is known of the text
    copy: Iterable[Copy],
    *,
    source: str,
    facts: Facts,
    account: Account,
    headline_expected: bool = True,
    vouched: Set[str] = frozenset(),
) -> Article:
    """The article in `copy`: headline, text, date, author and place, without debris, its quotation marks as printed.

    `facts` are those already known, to which the text adds. `account` holds what was left out before, and gets what is
    left out here. `headline_expected` is False if the text was cut off from its headline, so that a few words at its
    start are a crosshead. `vouched` are lines that belong to the article whatever they begin with.

    Raises:
        NoArticleError: nothing is left to speak.
        WithheldError: a line says that it may not be used.
    """
    pieces = [_without_embargo(piece, account) for piece in copy]
    facts = replace(facts, headline=_without_embargo(Copy(facts.headline), account).text) if facts.headline else facts
    reasons = {piece.reason for piece in account.left_out} - OF_OTHERS - {FRONT_MATTER}
    # "Annulering" alone may be anything; only the desk's own lines withdraw an article in one word.
    notices = [line for line in _lines((), account, reasons - {HIDDEN, IN_FORM, IN_MENU}) if " " in line.strip()]
    refuse_withdrawn([*_lines(pieces, account, {FOR_DESK, "embargo", "code of the desk"}), *notices])
    holding_back = [facts.headline or "", *_lines(pieces, account, reasons)]
    pieces = _with_items(_without_debris(pieces, account, vouched))
    blocks, facts = _read(pieces, facts, account, headline_expected=headline_expected)
    if not any(character.isalpha() for text in (facts.headline or "", *(b.text for b in blocks)) for character in text):
        raise NoArticleError("no text is left to speak", cause="no words in it", remedy="give the article's text")
    ends = (facts.embargo, embargo_of(holding_back, facts.written or facts.published))
    facts = replace(facts, embargo=max(filter(None, ends), default=None))
    return Article(
        headline=_capitalised(facts),
        blocks=(*blocks, *(Block("correction", text) for text in facts.corrections)),
        source=source,
        published=facts.published,
        author=facts.author,
        place=facts.place,
        language=facts.language,
        embargo=facts.embargo,
        genre=facts.genre,
        section=facts.section,
        left_out=account.left_out,
    )


def _without_embargo(piece: Copy, account: Account) -> Copy:
    """The piece without an embargo before its text."""
    embargo, text = split_embargo(piece.text)
    if not embargo:
        return piece
    account.leave_out(embargo, FOR_DESK)
    return piece._replace(text=text)


def _capitalised(facts: Facts) -> str | None:
    """The headline, with a capital where a genre stood before it: `Liveblog: code rood in Drenthe`."""
    headline = facts.headline
    return capitalised(headline) if headline and facts.genre and headline.split()[0].islower() else headline


def _lines(pieces: Iterable[Copy], account: Account, reasons: Set[str]) -> list[str]:
    """The lines that were left out for one of `reasons`, and all lines of the text."""
    return [*(piece.text for piece in account.left_out if piece.reason in reasons), *(piece.text for piece in pieces)]


def _read(pieces: list[Copy], facts: Facts, account: Account, *, headline_expected: bool) -> tuple[list[Block], Facts]:
    """The blocks of the text, and the facts with those from its head, foot and datelines."""
    opening, text, facts = read_head(pieces, facts, headline_expected=headline_expected)
    said = [facts.headline or "", *(block.text for block in opening), *(piece.text for piece in text)]
    account.compare((piece.text for piece in pieces), said, "line above the text: byline, date, place or kicker")
    pieces, facts = _read_foot(text, facts)
    account.compare(
        (piece.text for piece in text), (piece.text for piece in pieces), "line below the text: signature or title"
    )
    blocks = classified(pieces)
    account.compare((piece.text for piece in pieces), (block.text for block in blocks), "byline or time stamp")
    written = [*opening, *blocks]
    blocks, facts = _without_signatures(list(written), facts)
    account.compare((b.text for b in written), (b.text for b in blocks), "dateline or agency")
    return blocks, facts


# --- debris ---------------------------------------------------------------------------------------------------------


def _without_debris(copy: list[Copy], account: Account, vouched: Set[str]) -> list[Copy]:
    """The pieces that belong to the article, up to the teasers that follow it."""
    kept: list[Copy] = []
    links, texts, seen, end = False, 0, 0, None
    total = sum(len(piece.text) for piece in copy)
    for number, piece in enumerate(copy):
        seen += len(piece.text)
        if texts >= 2 and seen * 2 > total and piece.text not in vouched and opens_teasers(piece.text):
            for teaser in copy[number:]:
                account.leave_out(teaser.text, "teaser of other articles")
            break
        if embargo_in(piece.text):
            account.leave_out(piece.text, FOR_DESK)
        elif opens_links(piece.text):
            links, end = True, len(kept)
            account.leave_out(piece.text, "link to another article")
        elif links and piece.text not in vouched and (piece.kind == "list_item" or list_marker(piece.text)):
            account.leave_out(piece.text, "link to another article")
        elif links and not is_finished(piece.text) and len(piece.text.split()) >= KICKER_WORDS:
            links = False
            account.leave_out(piece.text, "link to another article")
        elif _is_articles(piece, vouched):
            links = False
            texts += is_text(piece)
            kept.append(piece)
        else:
            account.leave_out(piece.text, "button, caption, promotion or notice")
    if end is None or len(kept) - end >= _FEWEST_TEASERS or any(map(is_text_or_item, kept[end:])):
        return kept
    signed = _signed(kept[end:])
    account.compare((piece.text for piece in kept[end:]), (piece.text for piece in signed), "teaser of other articles")
    return kept[:end] + signed


def _with_items(pieces: list[Copy]) -> list[Copy]:
    """The pieces, with the rows of a list without marks as its items."""
    rows = find_lists([piece.text for piece in pieces]).rows
    free = (None, "paragraph")
    return [
        piece._replace(kind="list_item") if piece.kind in free and piece.text in rows else piece for piece in pieces
    ]


def _is_articles(piece: Copy, vouched: Set[str]) -> bool:
    return (
        piece.kind == "headline"
        or piece.text in vouched
        or not is_debris(piece.text)
        or any(read_byline(piece.text) or ())
    )


def _signed(pieces: list[Copy]) -> list[Copy]:
    """Those of the pieces below the text that say who wrote this article and when, although links to other articles
    precede them."""
    return [piece for piece in pieces if is_name(piece.text) or any(read_byline(piece.text) or ())]


# --- below the text -------------------------------------------------------------------------------------------------


_SIGNED = pattern(r"\([A-Za-z]{2,4}\)|\([A-Za-z]+/[a-z]{2,4}\)")


def _read_foot(pieces: list[Copy], facts: Facts) -> tuple[list[Copy], Facts]:
    """The pieces without the signature, date and titles of other articles below the text, and the facts with what they
    say."""
    end = next((number for number in range(len(pieces), 0, -1) if is_text_or_item(pieces[number - 1])), len(pieces))
    titles = []
    for piece in pieces[end:]:
        byline = None if is_fact(piece.text) else read_byline(piece.text)
        if byline:
            facts = facts.and_(author=byline.author, published=byline.published)
        elif is_name(piece.text) and piece.kind != "crosshead":
            facts = facts.and_(author=piece.text.strip("() "))
        elif not _SIGNED.fullmatch(piece.text) and (not end or len(piece.text.split()) > _LOOSE_WORDS):
            titles.append(piece)
    announced = end > 0 and pieces[end - 1].text.endswith(":")
    return pieces[:end] + (titles if len(titles) < _FEWEST_TEASERS or announced else []), facts


# --- the ends of the text -------------------------------------------------------------------------------------------


_BEFORE_TEXT = re.compile(r"([^–—-]{6,25}?) ?[–—] ?\w|(\d[^–—]{6,20}?) - \w")


def _day_before(text: str) -> str | None:
    """The day at the start of a text, before a dash: `9 juli 2020 – De ...`."""
    opening = _BEFORE_TEXT.match(text)
    stamp = next(filter(None, opening.groups()), "") if opening else ""
    return find_date(stamp) if not without_dates(stamp).strip() else None


def _without_signatures(blocks: list[Block], facts: Facts) -> tuple[list[Block], Facts]:
    """The blocks without the dateline of the first paragraph, which a second headline may precede, and without the
    agency that signs the last."""
    texts = [number for number, block in enumerate(blocks) if block.kind in ("paragraph", "standfirst")]
    if not texts:
        return blocks, facts
    first = next((number for number in texts[:2] if is_finished(blocks[number].text)), texts[0])
    last = texts[-1]
    place, text = split_dateline(blocks[first].text)
    published = find_date(blocks[first].text.removesuffix(text)) or _day_before(text)
    blocks[first] = replace(blocks[first], text=text)
    blocks[last] = replace(blocks[last], text=without_agency(blocks[last].text))
    return blocks, facts.and_(place=place, published=published)
