"""The copy desk: from the pieces of a text, whatever they came in, to an Article without debris."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from briefing.article.account import FOR_DESK
from briefing.article.formats.layout import is_finished, list_marker
from briefing.article.head import KICKER_WORDS, is_text, read_head
from briefing.article.lines.boilerplate import is_debris, opens_links, opens_teasers
from briefing.article.lines.byline import is_fact, is_name, read_byline
from briefing.article.lines.dateline import split_dateline, without_agency
from briefing.article.lines.dates import find_date
from briefing.article.lines.embargo import embargo_in, embargo_of
from briefing.errors import NoArticleError
from briefing.model import Article, Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.article.account import Account
    from briefing.model import BlockKind, Genre

CROSSHEAD_WORDS, CROSSHEAD_LENGTH = 8, 70
"""A crosshead has at most so many words and characters."""
LOOSE_WORDS = 2
"""So few words on a line below the text belong to the page."""
TEASERS = 2
"""From so many lines below the text on they are titles of other articles."""


class Copy(NamedTuple):
    """One piece of text as it comes in."""

    text: str
    """One line, never empty."""
    kind: BlockKind | Literal["headline"] | None = None
    """What its markup says it is; None where nothing does."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an article beside its text."""

    headline: str | None = None
    published: str | None = None
    author: str | None = None
    place: str | None = None
    language: str = "nl"
    embargo: str | None = None
    genre: Genre | None = None

    def and_(self, **found: str | None) -> Facts:
        """These facts, with what was found where nothing was known."""
        new: dict[str, Any] = {name: value for name, value in found.items() if value and not getattr(self, name)}
        return replace(self, **new)


_FOR_NEWSROOM = {FOR_DESK, "embargo", "code of the desk"}
"""Reasons of lines that may hold a report back."""


def edit(  # noqa: PLR0913 - each is something else that is known of the text
    copy: Iterable[Copy],
    *,
    source: str,
    facts: Facts,
    account: Account,
    headline_expected: bool = True,
    corrections: Sequence[Block] = (),
) -> Article:
    """The article in `copy`: its headline, text, date, author and place, freed of debris.

    `facts` are those already known; what the text says adds to them. `account` holds what was left out before, and
    what is left out here is put down in it. `headline_expected` is False where the text was cut from its headline, so
    that a few words at its start are a crosshead. `corrections` go below the text.

    Raises:
        NoArticleError: nothing is left to speak.
        WithheldError: a line says that it may not be used.
    """
    pieces = list(copy)
    for_desk = [piece.text for piece in account.left_out if piece.reason in _FOR_NEWSROOM]
    facts = facts.and_(embargo=embargo_of([*for_desk, *(piece.text for piece in pieces)]))
    pieces = _without_debris(pieces, account)
    opening, text, facts = read_head(pieces, facts, headline_expected=headline_expected)
    said = [facts.headline or "", *(block.text for block in opening), *(piece.text for piece in text)]
    account.compare((piece.text for piece in pieces), said, "line above the text: byline, date, place or kicker")
    pieces, facts = _read_foot(text, facts)
    account.compare(
        (piece.text for piece in text), (piece.text for piece in pieces), "line below the text: signature or title"
    )
    blocks = _classified(pieces)
    account.compare((piece.text for piece in pieces), (block.text for block in blocks), "byline or time stamp")
    written = [*opening, *blocks]
    blocks, facts = _without_signatures(list(written), facts)
    account.compare((b.text for b in written), (b.text for b in blocks), "dateline or agency")
    if not any(character.isalpha() for text in (facts.headline or "", *(b.text for b in blocks)) for character in text):
        raise NoArticleError("no text is left to speak", cause="no words in it", remedy="give the article's text")
    return Article(
        headline=facts.headline,
        blocks=(*blocks, *corrections),
        source=source,
        published=facts.published,
        author=facts.author,
        place=facts.place,
        language=facts.language,
        embargo=facts.embargo,
        genre=facts.genre,
        left_out=account.left_out,
    )


# --- debris ---------------------------------------------------------------------------------------------------------


def _without_debris(copy: list[Copy], account: Account) -> list[Copy]:
    """The pieces that are the article's, up to the teasers that follow it."""
    kept: list[Copy] = []
    links, texts, seen, end = False, 0, 0, None
    total = sum(len(piece.text) for piece in copy)
    for number, piece in enumerate(copy):
        seen += len(piece.text)
        if texts >= 2 and seen * 2 > total and opens_teasers(piece.text):
            for teaser in copy[number:]:
                account.leave_out(teaser.text, "teaser of other articles")
            break
        if embargo_in(piece.text):
            account.leave_out(piece.text, FOR_DESK)
        elif opens_links(piece.text):
            links, end = True, len(kept)
            account.leave_out(piece.text, "link to another article")
        elif links and (piece.kind == "list_item" or list_marker(piece.text)):
            account.leave_out(piece.text, "link to another article")
        elif links and not is_finished(piece.text) and len(piece.text.split()) >= KICKER_WORDS:
            links = False
            account.leave_out(piece.text, "link to another article")
        elif piece.kind == "headline" or not is_debris(piece.text) or any(read_byline(piece.text) or ()):
            links = False
            texts += is_text(piece)
            kept.append(piece)
        else:
            account.leave_out(piece.text, "button, caption, promotion or notice")
    if end is None or len(kept) - end >= TEASERS or any(map(_is_text_or_item, kept[end:])):
        return kept
    signed = _signed(kept[end:])
    account.compare((piece.text for piece in kept[end:]), (piece.text for piece in signed), "teaser of other articles")
    return kept[:end] + signed


def _signed(pieces: list[Copy]) -> list[Copy]:
    """Of the pieces that no text follows, below links to other articles: who wrote this one, and when."""
    return [piece for piece in pieces if is_name(piece.text) or any(read_byline(piece.text) or ())]


# --- below the text -------------------------------------------------------------------------------------------------


_RESULT = re.compile(r"\b[A-ZÀ-Þ][^.:]{1,40}[-–] ?[A-ZÀ-Þ][^.:]{1,40}[ :]\d{1,3} ?[-–] ?\d{1,3}\b")
"""A line of a list of results: `FC Emmen - FC Groningen 2-1`."""
_SIGNED = re.compile(r"\([A-Za-z]{2,4}\)|\([A-Za-z]+/[a-z]{2,4}\)")


def _read_foot(pieces: list[Copy], facts: Facts) -> tuple[list[Copy], Facts]:
    """The pieces without what stands below the text: who signed it when, and titles of other articles."""
    end = next((number for number in range(len(pieces), 0, -1) if _is_text_or_item(pieces[number - 1])), len(pieces))
    titles = []
    for piece in pieces[end:]:
        byline = None if is_fact(piece.text) else read_byline(piece.text)
        if byline:
            facts = facts.and_(author=byline.author, published=byline.published)
        elif is_name(piece.text):
            facts = facts.and_(author=piece.text.strip("() "))
        elif not _SIGNED.fullmatch(piece.text) and (not end or len(piece.text.split()) > LOOSE_WORDS):
            titles.append(piece)
    announced = end > 0 and pieces[end - 1].text.endswith(":")
    return pieces[:end] + (titles if len(titles) < TEASERS or announced else []), facts


def _is_text_or_item(piece: Copy) -> bool:
    return is_text(piece) or bool(list_marker(piece.text) or _RESULT.search(piece.text))


# --- the text -------------------------------------------------------------------------------------------------------

_UPDATE = re.compile(
    r"(?:laatste |geüpdatet|update|bijgewerkt|gepubliceerd|aangepast|gewijzigd|leestijd)", re.IGNORECASE
)


_STAMPED = re.compile(r"\b\d{1,2}[:.]\d\d\b.*\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.*\b\d{1,2}[:.]\d\d\b")
"""The minute of a certain day: no crosshead, as a day alone may be."""


_QUESTIONS = 3
"""From so many questions on between the paragraphs a text is an interview."""
_SPEAKER = re.compile(r"[A-ZÀ-Þ][\w .’'-]{0,30}: \S")
"""Who speaks, in front of what is said: `DE KOERIER: Wie betaalt de rekening?`"""


def _classified(pieces: list[Copy]) -> list[Block]:
    blocks: list[Block] = []
    questions = sum(piece.kind is None and piece.text.endswith("?") for piece in pieces)
    for number, piece in enumerate(pieces):
        byline = read_byline(piece.text)
        if (
            byline
            and (byline.author or _UPDATE.match(piece.text) or _STAMPED.search(piece.text))
            and piece.kind is None
        ):
            continue
        following = next(iter(pieces[number + 1 : number + 2]), None)
        block = _block(piece, following)
        asked = block.kind == "crosshead" and piece.kind is None and block.text.endswith("?")
        if asked and (questions >= _QUESTIONS or _SPEAKER.match(block.text)):
            block = replace(block, kind="paragraph")
        if block.kind == "crosshead" and piece.kind in (None, "paragraph") and blocks and _are_alike(blocks[-1], block):
            block = replace(block, kind="paragraph")
        blocks.append(block)
    return blocks


def _are_alike(before: Block, block: Block) -> bool:
    """Whether a short line ends a list of such: `Ruth Smit: penningmeester`, `Rajen Bakker: lid`."""
    return before.kind == "paragraph" and not is_finished(before.text) and ": " in before.text and ": " in block.text


def _block(piece: Copy, following: Copy | None) -> Block:
    if piece.kind == "headline":
        return Block("crosshead", piece.text)
    if piece.kind is not None and piece.kind != "paragraph":
        return Block(piece.kind, piece.text)
    marker = list_marker(piece.text)
    if marker and not (following and _is_numbered_question(piece.text, following)):
        return Block("list_item", piece.text if marker[0].isalnum() else piece.text[len(marker) :])
    if following and _is_text_or_item(following) and _is_crosshead(piece.text, following.text):
        return Block("crosshead", piece.text)
    return Block("paragraph", piece.text)


def _is_numbered_question(text: str, following: Copy) -> bool:
    """`1. Wat verandert er?` above its answer."""
    return text[0].isdigit() and text.endswith("?") and is_text(following) and not list_marker(following.text)


def _is_crosshead(text: str, following: str) -> bool:
    """A few words that end no sentence, or ask a question that nobody answers in quotation marks."""
    bare = text[len(list_marker(text)) :]
    if len(text.split()) > CROSSHEAD_WORDS or len(text) > CROSSHEAD_LENGTH or text[0].islower() or text.endswith(","):
        return False
    if _RESULT.search(text) or not any(map(str.isalpha, text)):
        return False
    return not is_finished(text) or (text.endswith("?") and bare[0].isupper() and following[0] not in "“‘„\"'«")


def _without_signatures(blocks: list[Block], facts: Facts) -> tuple[list[Block], Facts]:
    """The blocks without the dateline before the first paragraph and the agency after the last."""
    texts = [number for number, block in enumerate(blocks) if block.kind in ("paragraph", "standfirst")]
    if not texts:
        return blocks, facts
    first, last = texts[0], texts[-1]
    place, text = split_dateline(blocks[first].text)
    published = find_date(blocks[first].text.removesuffix(text))
    blocks[first] = replace(blocks[first], text=text)
    blocks[last] = replace(blocks[last], text=without_agency(blocks[last].text))
    return blocks, facts.and_(place=place, published=published)
