"""The copy desk: from the pieces of a text, whatever they came in, to an Article without debris."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefing.article.byline import is_name, read_byline
from briefing.article.dateline import is_place, split_dateline, without_agency
from briefing.article.debris import is_debris, opens_links, opens_teasers
from briefing.article.layout import is_finished, list_marker
from briefing.errors import NoArticleError
from briefing.model import Article, Block

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model import BlockKind

KICKER_WORDS = 4
"""A kicker (`BUITENLAND`) has at most so many words, and so has a crosshead that a date is glued to."""
CROSSHEAD_WORDS = 8
"""A crosshead has at most so many."""
TEASERS = 2
"""From so many lines below the text on they are titles of other articles."""
HEADLINE_LENGTH = 200
"""Characters: what is longer is text."""


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

    def and_(self, **found: str | None) -> Facts:
        """These facts, with what was found where nothing was known."""
        return replace(self, **{name: value for name, value in found.items() if value and not getattr(self, name)})


def edit(copy: Iterable[Copy], *, source: str, facts: Facts, headline_expected: bool = True) -> Article:
    """The article in `copy`: its headline, text, date, author and place, freed of debris.

    `facts` are those already known; what the text says adds to them. `headline_expected` is False where the text was
    cut from its headline, so that a few words at its start are a crosshead.

    Raises:
        NoArticleError: nothing is left to speak.
    """
    pieces = _without_debris(list(copy))
    headlines, pieces, facts = _read_head(pieces, facts)
    if not headline_expected and len(headlines) == 1 and _is_town_in(headlines[0].text, pieces):
        facts, headlines = facts.and_(place=headlines[0].text), []
    opening, facts = _choose_headline(headlines, facts, headline_expected=headline_expected)
    pieces, facts = _read_foot(pieces, facts)
    blocks = [*opening, *_classified(pieces)]
    blocks, facts = _without_signatures(blocks, facts)
    if not any(character.isalpha() for text in (facts.headline or "", *(b.text for b in blocks)) for character in text):
        raise NoArticleError("no text is left to speak", cause="no words in it", remedy="give the article's text")
    return Article(
        headline=facts.headline,
        blocks=tuple(blocks),
        source=source,
        published=facts.published,
        author=facts.author,
        place=facts.place,
        language=facts.language,
    )


# --- debris ---------------------------------------------------------------------------------------------------------


def _without_debris(copy: list[Copy]) -> list[Copy]:
    """The pieces that are the article's, up to the teasers that follow it."""
    kept: list[Copy] = []
    links = False
    total = sum(len(piece.text) for piece in copy)
    seen = 0
    for piece in copy:
        seen += len(piece.text)
        if opens_teasers(piece.text) and sum(map(_is_text, kept)) >= 2 and seen * 2 > total:
            break
        if opens_links(piece.text):
            links = True
        elif links and (piece.kind == "list_item" or list_marker(piece.text)):
            continue
        elif links and not is_finished(piece.text) and len(piece.text.split()) >= KICKER_WORDS:
            links = False
        elif piece.kind == "headline" or read_byline(piece.text) or not is_debris(piece.text):
            links = False
            kept.append(piece)
    return kept


def _is_text(piece: Copy) -> bool:
    """Whether a piece is running text, not a line about it."""
    if piece.kind in ("headline", "crosshead"):
        return False
    return piece.kind in ("quote", "list_item", "standfirst") or is_finished(piece.text) or len(piece.text.split()) > 12


# --- above the text -------------------------------------------------------------------------------------------------


def _read_head(pieces: list[Copy], facts: Facts) -> tuple[list[Copy], list[Copy], Facts]:
    """What may be headlines, the pieces from the first running text on, and what bylines between them say."""
    headlines: list[Copy] = []
    for number, piece in enumerate(pieces):
        byline = read_byline(piece.text)
        if byline and piece.kind != "headline":
            facts = facts.and_(author=byline.author, published=byline.published)
        elif is_place(piece.text) and piece.kind is None:
            facts = facts.and_(place=piece.text)
        elif is_name(piece.text) and (headlines or facts.headline) and piece.kind in (None, "paragraph"):
            facts = facts.and_(author=piece.text.strip("() "))
        elif _may_be_headline(piece, headlines):
            headlines.append(piece)
        else:
            return headlines, pieces[number:], facts
    return headlines, [], facts


def _may_be_headline(piece: Copy, before: list[Copy]) -> bool:
    if piece.kind in ("headline", "crosshead"):
        return True
    if not before or all(_is_short(earlier) for earlier in before):
        return (
            piece.kind is None
            and len(piece.text) <= HEADLINE_LENGTH
            and not re.search(r"[^.]\.[\"'’”»)]*$|[:;]$", piece.text)
        )
    return not _is_text(piece)


def _is_short(piece: Copy) -> bool:
    return len(piece.text.split()) <= KICKER_WORDS


def _is_town_in(line: str, pieces: list[Copy]) -> bool:
    """Whether `line` is one word that the text takes for a place: `in Lutjebroek`."""
    where = re.compile(rf"\b(?:in|te|bij|nabij|uit) {re.escape(line)}\b")
    return line.isalpha() and line.istitle() and any(where.search(piece.text) for piece in pieces)


def _choose_headline(found: list[Copy], facts: Facts, *, headline_expected: bool) -> tuple[list[Block], Facts]:
    """The headline among the lines above the text, and what is left of them as blocks."""
    lines = list(found)
    if facts.headline is None and not headline_expected and len(lines) == 1 and _is_crosshead_alone(lines[0]):
        return [Block("crosshead", lines[0].text)], facts
    while facts.headline is None and len(lines) > 1 and _is_kicker(lines[0], lines[1]):
        lines.pop(0)
    if facts.headline is None and lines and lines[0].kind != "crosshead":
        facts = replace(facts, headline=_without_site(lines.pop(0).text))
    return [_below_headline(line) for line in lines if line.text != facts.headline], facts


_SITE_NAME = re.compile(r" \| [^|]{2,30}$| [-–] [\w-]+\.(?:nl|be|com)$")
_MAIN_VERB = re.compile(
    r"\w+ (?:.* )?(?!met|het|niet|tot|uit|dat|wat|want|tegen|biedt)(?:[a-zà-ÿ]+t|is|zijn|wil|kan|mag|zal) .*\w"
)


def _without_site(headline: str) -> str:
    """`Kop van het bericht | De Koerier` → `Kop van het bericht`."""
    bare = _SITE_NAME.sub("", headline)
    return bare if len(bare.split()) >= KICKER_WORDS else headline


def _is_crosshead_alone(line: Copy) -> bool:
    return line.kind == "crosshead" or (
        _is_short(line) and ":" not in line.text and not _MAIN_VERB.fullmatch(line.text)
    )


def _is_kicker(line: Copy, following: Copy) -> bool:
    if following.kind == "headline":
        return True
    return line.kind is None and following.kind is None and _is_short(line) and len(following.text) > len(line.text)


def _below_headline(line: Copy) -> Block:
    return Block("crosshead" if line.kind == "crosshead" or _is_short(line) else "standfirst", line.text)


# --- below the text -------------------------------------------------------------------------------------------------


_SIGNED = re.compile(r"\([A-Za-z]{2,4}\)|\([A-Za-z]+/[a-z]{2,4}\)")


def _read_foot(pieces: list[Copy], facts: Facts) -> tuple[list[Copy], Facts]:
    """The pieces without what stands below the text: who signed it when, and titles of other articles."""
    end = next((number for number in range(len(pieces), 0, -1) if _is_text_or_item(pieces[number - 1])), len(pieces))
    titles = []
    for piece in pieces[end:]:
        byline = read_byline(piece.text)
        if byline:
            facts = facts.and_(author=byline.author, published=byline.published)
        elif is_name(piece.text):
            facts = facts.and_(author=piece.text.strip("() "))
        elif not _SIGNED.fullmatch(piece.text):
            titles.append(piece)
    announced = end > 0 and pieces[end - 1].text.endswith(":")
    return pieces[:end] + (titles if len(titles) < TEASERS or announced else []), facts


def _is_text_or_item(piece: Copy) -> bool:
    return _is_text(piece) or bool(list_marker(piece.text))


# --- the text -------------------------------------------------------------------------------------------------------

_UPDATE = re.compile(
    r"(?:laatste |geüpdatet|update|bijgewerkt|gepubliceerd|aangepast|gewijzigd|leestijd)", re.IGNORECASE
)


def _classified(pieces: list[Copy]) -> list[Block]:
    blocks = []
    for number, piece in enumerate(pieces):
        byline = read_byline(piece.text)
        if byline and (byline.author or _UPDATE.match(piece.text)) and piece.kind is None:
            continue
        text_follows = any(map(_is_text, pieces[number + 1 : number + 2]))
        blocks.append(_block(piece, text_follows=text_follows))
    return blocks


def _block(piece: Copy, *, text_follows: bool) -> Block:
    if piece.kind == "headline":
        return Block("crosshead", piece.text)
    if piece.kind is not None and piece.kind != "paragraph":
        return Block(piece.kind, piece.text)
    marker = list_marker(piece.text)
    if marker:
        return Block("list_item", piece.text if marker[0].isalnum() else piece.text[len(marker) :])
    if text_follows and _is_crosshead(piece.text):
        return Block("crosshead", piece.text)
    return Block("paragraph", piece.text)


def _is_crosshead(text: str) -> bool:
    """A few words that end no sentence, or ask a plain question."""
    if len(text.split()) > CROSSHEAD_WORDS or len(text) > 70 or text[0].islower():
        return False
    return not is_finished(text) or (text.endswith("?") and text[0].isupper())


def _without_signatures(blocks: list[Block], facts: Facts) -> tuple[list[Block], Facts]:
    """The blocks without the dateline before the first paragraph and the agency after the last."""
    texts = [number for number, block in enumerate(blocks) if block.kind in ("paragraph", "standfirst")]
    if not texts:
        return blocks, facts
    first, last = texts[0], texts[-1]
    place, text = split_dateline(blocks[first].text)
    blocks[first] = replace(blocks[first], text=text)
    blocks[last] = replace(blocks[last], text=without_agency(blocks[last].text))
    return blocks, facts.and_(place=place)
