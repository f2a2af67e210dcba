"""The layout of plain text: which lines make a paragraph."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.lines.boilerplate.debris import is_debris
from briefing.article.lines.byline import read_byline
from briefing.text import INVISIBLE, letters_in

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

NARROWEST, WIDEST = 30, 100
"""Characters in the longest line of a text that was wrapped by hand or by mail."""

_LINE_END = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_INVISIBLE = re.compile(rf"[\x00-\x08\x0e-\x1b\x1f\x7f{INVISIBLE}]")
_LIST_ITEM = re.compile(r"(?:[-*•–—·▪◦‣●■►✓]|\d{1,2}[.)]|[a-z]\)) +(?=\S)")
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])-$")
_SECOND_OF_TWO = re.compile(r"(?:en|of|tot|maar|dan|respectievelijk)\b")
_VOWELS_APART = re.compile(r"a-[aeiu]|e-[eiu]|i-[ei]|o-[eiou]|u-[iu]")
"""Vowels that would be read as one sound (Woordenlijst, 6.1): `zee-eend`, but `ge-adverteerd` is broken."""
_NEARLY_FULL = 0.7
"""Of the width: between blank lines, a line of so much of it goes on in the next one."""
_FEW = 1 / 8
"""So many of the lines may be wider than those that were wrapped."""
_FULL, _MOSTLY = 2, 0.5
"""Lines were wrapped where so many are full, and more than such a share of those that end no sentence."""
_AWAITS_A_NOUN = re.compile(r"(?:^|\s)(?:de|het|een|van|met|en|of|dat|die|ten|ter|zo'n|zo’n)$")
"""No line of its own ends so: it was wrapped there."""
_AWAITS_A_FIGURE = re.compile(r"(?:^|\s)(?:voor|ruim|circa|ongeveer|bijna|naar|tot|in|op|om|vanaf|sinds)$")
_RULE = re.compile(r"[*=_~#—–-]{3,}")
"""A line drawn across the page."""
PICTOGRAMS = re.compile(r"[\s\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]+$")
"""What is put behind a sentence without being of it: `Wij hebben een nieuw bestuur! 🎉`."""
_QUOTED = re.compile(r"[\"'‘’“„«»](?:\S+ ){3,}\S+[\"'’”»]")
_MOST_PULL_QUOTES = 20
"""What has more lines in quotation marks is made of them."""
_FINISHED = re.compile(r"[.!?…:;][\"'’”»)\]]*$")


def paragraphs(text: str) -> list[str]:
    """The paragraphs of `text`, each one line: blank lines part them, and so do line ends, unless lines were wrapped.

    Soft hyphens and other marks without a shape are left out, white space of any kind becomes a single space.
    """
    groups = _groups(text)
    return [paragraph for group in _unwrapped(groups, _wrap_width(groups)) for paragraph in group]


def unwrapped(blocks: Sequence[Sequence[str]]) -> list[list[str]]:
    """The lines of each block; where the text was wrapped, the paragraphs that these make."""
    groups = [list(filter(None, map(one_line, block))) for block in blocks]
    width = _wrap_width(groups)
    return _unwrapped(groups, width) if width else groups


def _unwrapped(groups: list[list[str]], width: int) -> list[list[str]]:
    """The paragraphs of each group of lines, which were wrapped at `width`; 0 where they were not."""
    parted = sum(len(group) > 1 for group in groups) > 1
    if width and len(groups) == 1 and _stands_alone(*groups[0][:2]):
        return [[groups[0][0], *_joined(groups[0][1:], width, parted=False)]]
    return [_joined(group, width, parted=parted) for group in groups]


def parts_of(texts: Set[str], blocks: Sequence[Sequence[str]], paragraphs: Sequence[Sequence[str]]) -> set[str]:
    """The lines of `blocks` in which those of the paragraphs were wrapped that are among `texts`."""
    parts: set[str] = set()
    for block, own in zip(blocks, paragraphs, strict=True):
        lines = list(map(one_line, block))
        for text in texts & set(own) - set(lines):
            parts.update(line for line in lines if line.removesuffix("-") in text)
    return parts


def one_line(text: str) -> str:
    """`text` on one line: without marks that have no shape, white space of any kind as a single space."""
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())


def joined(lines: Sequence[str]) -> str:
    """The lines of one paragraph as one: a word that was broken at the end of a line is whole again."""
    return "".join(_before(*pair) for pair in pairwise(lines)) + lines[-1]


def list_marker(line: str) -> str:
    """The bullet or number that `line` starts with, with the space after it; "" where it has none."""
    match = _LIST_ITEM.match(line)
    return match[0] if match else ""


def is_finished(line: str) -> bool:
    """Whether `line` ends as a sentence does."""
    return bool(_FINISHED.search(PICTOGRAMS.sub("", line[-16:])[-8:]))


def blocks_of(text: str) -> list[tuple[int, list[str]]]:
    """The lines of `text` in the blocks that blank lines make, each with how many blank lines stand above it.

    Lines lose the marks without a shape, and keep the spaces inside them.
    """
    text = _INVISIBLE.sub("", _LINE_END.sub("\n", unicodedata.normalize("NFC", text)))
    blocks: list[tuple[int, list[str]]] = []
    gap = 1
    for line in text.split("\n"):
        if not line.strip():
            gap += 1
        elif gap or not blocks:
            blocks.append((gap, [line.strip()]))
            gap = 0
        else:
            blocks[-1][1].append(line.strip())
    return blocks


def _groups(text: str) -> list[list[str]]:
    """The lines of `text`, trimmed, in the groups that blank lines make."""
    text = _INVISIBLE.sub("", _LINE_END.sub("\n", unicodedata.normalize("NFC", text)))
    groups: list[list[str]] = [[]]
    for line in text.split("\n"):
        words = line.split()
        if words:
            groups[-1].append(" ".join(words))
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _wrap_width(groups: list[list[str]]) -> int:
    """The width that lines were wrapped at; 0 where each line is a paragraph.

    A few lines may be wider, as the foot of a page below narrow columns.
    """
    lengths = sorted((len(line) for group in groups for line in group), reverse=True)
    widths = dict.fromkeys(width for width in lengths[: 1 + int(len(lengths) * _FEW)] if NARROWEST <= width <= WIDEST)
    pairs = [pair for group in groups for pair in pairwise(group)]
    width = max(widths, key=lambda width: _share_wrapped(pairs, width), default=0)
    return width if _share_wrapped(pairs, width) > _MOSTLY else 0


def _share_wrapped(pairs: list[tuple[str, str]], width: int) -> float:
    """Of the lines that are no longer than `width` and end no sentence, the share that was wrapped at it."""
    within = [pair for pair in pairs if len(pair[0]) <= width >= len(pair[1])]
    long = [pair for pair in within if len(pair[0]) * 5 > width * 3]
    full = [pair for pair in long if _is_full(*pair, width)]
    broken, unfinished = (sum(not is_finished(line) for line, _ in some) for some in (full, long))
    return broken / unfinished if unfinished and len(full) >= _FULL else 0.0


def _stands_alone(first: str, second: str) -> bool:
    """Whether the first line of wrapped text without blank lines is a headline: the next line starts a sentence."""
    return not second[0].islower() and not first.endswith((".", ","))


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of the line that follows would not have fitted on this one."""
    return len(line) + 1 + len(following.split(" ", 1)[0]) > width


def _joined(group: list[str], width: int, *, parted: bool) -> list[str]:
    parts: list[list[str]] = []
    for line in group:
        if parts and _goes_on(parts[-1][-1], line, width, parted=parted):
            parts[-1].append(line)
        else:
            parts.append([line])
    return list(map(joined, parts))


def _before(line: str, following: str) -> str:
    """`line` as it goes on in `following`: a word broken at its end is one word again, `in- en uitvoer` is two."""
    if not _BROKEN_WORD.search(line[-2:]) or _SECOND_OF_TWO.match(following):
        return f"{line} "
    hyphen_stays = not following[0].islower() or _VOWELS_APART.search(line[-2:] + following[0])
    return line if hyphen_stays else line[:-1]


def _goes_on(line: str, following: str, width: int, *, parted: bool) -> bool:
    """Whether `following` is the same paragraph as `line`; `parted` where blank lines part paragraphs."""
    if list_marker(following) or _RULE.fullmatch(line) or _RULE.fullmatch(following):
        return False
    if width and (
        _is_full(line, following, width) or (parted and is_finished(line) and len(line) > width * _NEARLY_FULL)
    ):
        return True
    if width and (_AWAITS_A_NOUN.search(line) or (_AWAITS_A_FIGURE.search(line) and following[0].isdigit())):
        return True
    if not following[0].islower() or is_finished(line):
        return False
    return not any(is_debris(text) or read_byline(text) for text in (line, following))


def is_quoted(line: str) -> bool:
    """Whether some words stand in quotation marks and nothing beside them."""
    return bool(_QUOTED.fullmatch(line))


def without_pull_quotes(lines: list[str], headline: str | None) -> list[str]:
    """The lines without those in quotation marks that only show large what another one says."""
    quotes = [line for line in lines if line != headline and is_quoted(line)]
    if not 0 < len(quotes) <= _MOST_PULL_QUOTES:
        return lines
    said = "\n".join(letters_in(line) for line in lines if line not in quotes)
    repeated = {quote for quote in quotes if letters_in(quote) in said}
    return [line for line in lines if line not in repeated]
