"""Plain text, such as pasted articles."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from briefing.article.account import BELOW_MESSAGE, COVERING_NOTE, FOR_DESK, IN_DOUBT, OF_OTHERS, REPEATED, Account
from briefing.article.assemble import edit
from briefing.article.classifier.sift import REASON as NOT_THE_ARTICLE
from briefing.article.classifier.sift import Verdicts
from briefing.article.formats.first_article import first_article
from briefing.article.formats.form import copy_of_form, from_headline, without_box_of_work
from briefing.article.formats.front_matter import split_front_matter
from briefing.article.formats.layout import one_line, paragraphs, parts_of, unwrapped
from briefing.article.formats.mail.quoted import part_text
from briefing.article.lines.boilerplate.copied import (
    with_known_bullets,
    without_scripts,
    without_tags,
    without_wrapping,
)
from briefing.article.lines.boilerplate.wire import without_desk_lines
from briefing.article.lines.byline import read_byline, read_row
from briefing.article.lines.dates import find_date, is_stamp, tells_life
from briefing.article.lines.embargo import embargo_in
from briefing.article.lines.entries import timed_lines
from briefing.article.lines.form import read_form
from briefing.article.lines.passages import read_passages
from briefing.article.lines.passages.about import without_about
from briefing.article.lines.passages.comments import without_comments
from briefing.article.lines.passages.printed import without_page_breaks
from briefing.article.lines.passages.pulled import without_pull_quotes
from briefing.article.lines.passages.reading import Known
from briefing.article.lines.passages.rows import find_lists
from briefing.article.lines.passages.stamped import without_stamp_above
from briefing.article.lines.people import are_letters, is_publisher
from briefing.article.lines.shape import is_last_word, is_running_text
from briefing.article.material import Copy, refuse_book
from briefing.article.site_name import without_site_of_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence, Set

    from briefing.article.lines.form import Field
    from briefing.article.lines.passages.reading import Passages
    from briefing.article.material import Facts
    from briefing.model import Article

_GLUED_DATE = re.compile(r"date (\d{4}-\d{2}(?:-\d{2})?)\b ?")
_DATED = frozenset(
    {
        "what a mail, chat or sheet puts around a text",
        "code of the desk",
        "embargo",
        "frame of a press release",
        "note for the newsroom",
        "line above the text: byline, date, place or kicker",
        NOT_THE_ARTICLE,
        IN_DOUBT,
        "page header of a newspaper",
        "time stamp",
        "version line",
    }
)
"""Reasons of lines that say when an article was written."""
_LINES_BELOW_HEADLINE, _LINES_WITH_BYLINE = 3, 12
"""A row of name, place and date is among so many lines below the headline, a byline among so many first lines."""


def read_plain(text: str, *, source: str, written: str | None = None) -> Article:
    """The article in decoded `text`, whose lines are recognised by how newspapers write them. `written` is the day on
    which the text was sent, if it was.

    A first line that starts with `date YYYY-MM` or `date YYYY-MM-DD` gives the date; the rest of that line is text.

    Raises:
        NoArticleError: nothing is left to speak, or there is far too much of it.
        WithheldError: a line says that it may not be used.
    """
    refuse_book(map(str.strip, text.splitlines()))
    account = Account()
    matter, text = split_front_matter(text, account, telling=True)
    bare = _unwrapped(text, account)
    glued = _GLUED_DATE.match(bare.lstrip("\ufeff \n"))
    published = find_date(glued[1]) if glued else None
    if glued:
        account.leave_out(glued[0], "date")
        bare = bare.lstrip("\ufeff \n")[glued.end() :]
    fields = read_form(bare.splitlines())
    if fields:
        copy, facts = _of_form(fields, account)
        facts = facts.and_(headline=matter.headline, author=matter.author, published=matter.published)
        return edit(copy, source=source, facts=facts.and_(written=written), account=account)
    bare = without_box_of_work(bare, account)
    if not matter.headline:
        labelled, bare = from_headline(bare, account)
        matter = matter.and_(headline=labelled)
    passages, verdicts, vouched = _passages(bare, account, headline_expected=not (glued or matter.headline))
    copy = _copy(passages, verdicts, vouched, account, headline_expected=not glued)
    if matter.headline:
        copy = [piece for piece in copy if piece.text != matter.headline]
    facts = matter.and_(
        published=published or passages.published, written=written, author=_joined(passages), genre=passages.genre
    )
    facts = replace(facts, corrections=tuple(passages.corrections))
    article = edit(
        copy,
        source=source,
        facts=facts,
        account=account,
        headline_expected=not glued,
        vouched=vouched,
    )
    if are_letters(list(filter(None, map(one_line, bare.splitlines())))):
        article = replace(article, author=matter.author)
    return article if article.published else replace(article, published=_date_around(account))


def _unwrapped(text: str, account: Account) -> str:
    """The text without the scripts and tags of a page, and without what a mail, chat or sheet put around it."""
    text, scripts = without_scripts(with_known_bullets(text))
    for script in scripts:
        account.leave_out(script, "script of a page")
    parted = part_text(without_tags(text), pasted=True)
    for part, reason in ((parted.note, COVERING_NOTE), (parted.foot, BELOW_MESSAGE)):
        for line in part.splitlines():
            account.leave_out(line, reason)
    bare = without_wrapping(parted.text)
    account.compare(parted.text.splitlines(), bare.splitlines(), "what a mail, chat or sheet puts around a text")
    return bare


def _of_form(fields: Sequence[Field], account: Account) -> tuple[list[Copy], Facts]:
    """The pieces of text and the facts in the fields of a form, without what the desk wrote below the text."""
    copy, facts = copy_of_form(fields, account)
    verdicts = Verdicts([[piece.text] for piece in copy])
    strange = verdicts.out_of_place([piece.text for piece in copy if piece.kind is None]) - verdicts.vouched()
    for piece in copy:
        if piece.text in strange:
            account.leave_out(piece.text, verdicts.reason(piece.text))
    return [piece for piece in copy if piece.text not in strange], facts


def _passages(text: str, account: Account, *, headline_expected: bool) -> tuple[Passages, Verdicts, Set[str]]:
    """The passages of a text, the verdicts on its lines, and the lines that surely belong to the article."""
    blocks = without_comments(first_article(text, account), account)
    blocks = without_stamp_above(without_page_breaks(blocks, account), account)
    lines = unwrapped(blocks)
    verdicts = Verdicts(lines)
    headline = without_site_of_page(verdicts.headline or "", lines) or None if headline_expected else None
    closing = [line for block in lines[-1:] for line in block if is_last_word(line)]
    lists = find_lists([one_line(line) for block in lines for line in block])
    rows = lists.rows | lists.titles
    vouched, trusted = verdicts.vouched() | {headline or "", *closing, *rows}, verdicts.trusted() | rows
    running = {line for block in lines for line in block if is_running_text(line)}
    known = Known(
        vouched | parts_of(vouched, blocks, lines),
        trusted | parts_of(trusted, blocks, lines),
        headline,
        wrapped=parts_of(running, blocks, lines),
    )
    passages = read_passages(without_about(blocks, account), account, known)
    return passages, verdicts, vouched


def _copy(
    passages: Passages, verdicts: Verdicts, vouched: Set[str], account: Account, *, headline_expected: bool
) -> list[Copy]:
    """The pieces of text that are the article's; the facts in the passages get the writer if another line names him."""
    headline = passages.headline
    told = [part for block in timed_lines(passages.blocks, account) for part in _apart(headline, block)]
    lines = list(filter(None, paragraphs(_text(_without_glued(told, verdicts, account)))))
    spoken = without_pull_quotes(lines, headline, [list(map(one_line, block)) for block in told])
    account.compare(lines, spoken, REPEATED)
    names = verdicts.writers(spoken)
    if not passages.authors and not any(map(_is_signed, spoken[:_LINES_WITH_BYLINE])):
        below = names if headline not in spoken else [n for n in names if n in spoken[spoken.index(headline) :]]
        passages.authors.extend([name for name in [*below, *names] if not is_publisher(name)][:1])
    strange = verdicts.out_of_place(spoken) - vouched
    if not headline_expected:
        strange -= verdicts.crosshead_above()
    if strange.issuperset(spoken):
        strange = set()  # it is all there is
    if headline in spoken:
        below = spoken[spoken.index(headline) + 1 :][:_LINES_BELOW_HEADLINE]
        strange -= {line for line in below if read_row(line)}
        strange |= {line for line in spoken[: spoken.index(headline)] if not _is_byline(line)}
    for line in spoken:
        if line in names or line in strange:
            account.leave_out(line, "byline" if line in names else verdicts.reason(line))
    spoken = [line for line in spoken if line not in strange and line not in names]
    texts = verdicts.texts_above() if headline_expected and headline is None else frozenset()
    copy = list(without_desk_lines(Copy(line, _kind(line, headline, texts)) for line in spoken))
    account.compare(spoken, (piece.text for piece in copy), FOR_DESK)
    return copy


def _kind(line: str, headline: str | None, texts: Set[str]) -> Literal["headline", "paragraph"] | None:
    """The kind of a line, if it is known already."""
    return "headline" if line == headline else "paragraph" if line in texts else None


def _is_byline(line: str) -> bool:
    byline = read_byline(line)
    return byline is not None and not is_publisher(byline.author or "")


def _is_signed(line: str) -> bool:
    byline = read_byline(line)
    return bool(byline and byline.author) and _is_byline(line)


def _apart(headline: str | None, block: list[str]) -> Iterator[list[str]]:
    """The block, split into the lines above the headline, the headline, and the lines below it, if it has that."""
    number = next((number for number, line in enumerate(block) if one_line(line) == headline), None)
    if number is None:
        yield block
    else:
        yield from filter(None, (block[:number], block[number : number + 1], block[number + 1 :]))


def _without_glued(blocks: Sequence[list[str]], verdicts: Verdicts, account: Account) -> Iterator[list[str]]:
    """The blocks without lines that are not the article and would be read as the end of the line above."""
    apart = {line for block in blocks for line in map(one_line, block)} - set(paragraphs(_text(blocks)))
    strange = verdicts.out_of_place(list(apart)) if apart else set()
    for block in blocks:
        for line in block:
            if one_line(line) in strange:
                account.leave_out(line, verdicts.reason(one_line(line)))
        if kept := [line for line in block if one_line(line) not in strange]:
            yield kept


def _text(blocks: Iterable[Sequence[str]]) -> str:
    return "\n\n".join("\n".join(block) for block in blocks)


def _date_around(account: Account) -> str | None:
    """The first date in what was left out around the text: a stamp, or else in the head of a mail, page or release."""
    own = (piece for piece in account.left_out if piece.reason not in OF_OTHERS and not tells_life(piece.text))
    pieces = sorted(own, key=lambda piece: not is_stamp(piece.text))
    dated = (piece for piece in pieces if piece.reason in _DATED or is_stamp(piece.text) or embargo_in(piece.text))
    dates = (find_date(piece.text) for piece in dated)
    return next(filter(None, dates), None)


def _joined(passages: Passages) -> str | None:
    return " en ".join(dict.fromkeys(passages.authors)) or None
