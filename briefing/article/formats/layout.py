"""The layout of plain text: which lines make up a paragraph."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from briefing.article.lines.boilerplate.debris import is_debris
from briefing.article.lines.byline import read_byline
from briefing.article.lines.capitals import goes_on_in_capitals
from briefing.article.lines.hyphenation import is_broken, joined
from briefing.text import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence, Set

NARROWEST, WIDEST = 30, 100
"""The bounds for the longest line, in characters, of a text that was wrapped by hand or by a mail program."""

_LINE_END = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_INVISIBLE = re.compile(rf"[\x00-\x08\x0e-\x1b\x1f\x7f{INVISIBLE}]")
_LIST_ITEM = re.compile(r"(?:[-*•–—·▪◦‣●■►✓]|\d{1,2}[.)]|[a-z]\)) +(?=\S)")
_NEARLY_FULL = 0.7
"""The share of the width from which a line continues in the next, if blank lines separate paragraphs."""
_WIDER_SHARE = 1 / 8
"""The share of lines that may be wider than the wrapped ones."""
_FEWEST_BROKEN, _RAGGED = 2, 3
"""Words are broken at the ends of so many lines of a column in print; other lines may have so many characters more."""
_FEWEST_FULL, _WRAPPED_SHARE = 2, 0.5
"""Lines were wrapped if at least this many are full, and more than this share of those that do not end a sentence."""
_AWAITS_A_NOUN = re.compile(r"(?:^|\s)(?:de|het|een|van|met|en|of|dat|die|ten|ter|zo'n|zo’n)$")
"""The end of a line that has to continue in the next."""
_AWAITS_A_FIGURE = re.compile(r"(?:^|\s)(?:voor|ruim|circa|ongeveer|bijna|naar|tot|in|op|om|vanaf|sinds)$")
_RULE = re.compile(r"[*=_~#—–-]{3,}")
"""A rule across the page."""
PICTOGRAMS = re.compile(r"[\s\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]+$")
"""Pictograms behind a sentence, which are not part of it: `Wij hebben een nieuw bestuur! 🎉`."""
_LONGEST_PHRASE, _FEWEST_PHRASED = 50, 3
"""The most characters of a line that is a phrase; the fewest paragraphs of phrases."""
_TITLE_WIDTH = 60
"""The most characters in a line of a wrapped title."""
_WITHIN = re.compile(r"[a-zà-ÿ\d\"'‘“„«]")
_FINISHED = re.compile(r"[.!?…:;][\"'’”»)\]]*$")


def paragraphs(text: str) -> list[str]:
    """The paragraphs of `text`, each as one line. Blank lines separate them, and so do line ends unless lines were
    wrapped.

    Soft hyphens and other invisible marks are removed, and white space of any kind becomes a single space.
    """
    groups = _groups(text)
    return [paragraph for group in _unwrapped(groups, _wrap_width(groups)) for paragraph in group]


def unwrapped(blocks: Sequence[Sequence[str]]) -> list[list[str]]:
    """The lines of each block, with wrapped titles whole, or the paragraphs that they make if the text was wrapped."""
    groups = [list(filter(None, map(one_line, block))) for block in blocks]
    if (width := _wrap_width(groups)) or _is_in_phrases(groups):
        return _unwrapped(groups, width)
    longest = _longest(groups)

    def goes_on(line: str, following: str) -> bool:
        return _is_title_part(line, following) or _is_cut(line, following, longest)

    return [_joined(group, goes_on) for group in groups]


def _is_title_part(line: str, following: str) -> bool:
    """Whether two short lines are parts of one title, by the end of the first or the start of the second."""
    if len(line) > _TITLE_WIDTH or len(following) > _TITLE_WIDTH:
        return False
    goes_on = following[0].islower() and (line.endswith(",") or _AWAITS_A_NOUN.search(line))
    return bool(goes_on or goes_on_in_capitals(line, following))


def _unwrapped(groups: list[list[str]], width: _Width | None) -> list[list[str]]:
    """The paragraphs of each group of lines, which were wrapped at `width` if they were."""
    parted = sum(len(group) > 1 for group in groups) > 1
    longest = 0 if width else _longest(groups)

    def goes_on(line: str, following: str) -> bool:
        return _goes_on(line, following, width, parted=parted) or _is_cut(line, following, longest)

    if not width and _is_in_phrases(groups):
        return [
            _phrases_joined(group, opens=not number) if _breaks(group) else _joined(group, goes_on)
            for number, group in enumerate(groups)
        ]
    if width and len(groups) == 1 and _stands_alone(*groups[0][:2]):
        return [[groups[0][0], *_joined(groups[0][1:], goes_on)]]
    return [_joined(group, goes_on) for group in groups]


def parts_of(texts: Set[str], blocks: Sequence[Sequence[str]], paragraphs: Sequence[Sequence[str]]) -> set[str]:
    """The lines of `blocks` that belong to those paragraphs that are in `texts`."""
    parts: set[str] = set()
    for block, own in zip(blocks, paragraphs, strict=True):
        lines = list(map(one_line, block))
        for text in texts & set(own) - set(lines):
            parts.update(line for line in lines if line.removesuffix("-") in text)
    return parts


def one_line(text: str) -> str:
    """`text` as one line, without invisible marks and with single spaces."""
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())


def list_marker(line: str) -> str:
    """The bullet or number at the start of `line`, with the space after it; "" if there is none."""
    match = _LIST_ITEM.match(line)
    return match[0] if match else ""


def is_finished(line: str) -> bool:
    """Whether `line` ends as a sentence does."""
    return bool(_FINISHED.search(PICTOGRAMS.sub("", line[-16:])[-8:]))


def blocks_of(text: str) -> list[tuple[int, list[str]]]:
    """The lines of `text` in blocks, as blank lines separate them, each block with the number of blank lines above it.

    Invisible marks are removed from the lines; spaces within them stay.
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
    """The lines of `text`, with single spaces, in groups as blank lines separate them."""
    return [[" ".join(line.split()) for line in lines] for _, lines in blocks_of(text)]


class _Width(NamedTuple):
    """The width at which lines were wrapped."""

    full: int
    """The fewest characters of a line into which the next word would not have fitted."""
    widest: int
    """The most characters of a line; a longer one is a paragraph of its own."""


def _wrap_width(groups: list[list[str]]) -> _Width | None:
    """The width at which lines were wrapped; None if each line is a paragraph.

    A few lines may be wider, such as the foot of a page below narrow columns.
    """
    lengths = sorted((len(line) for group in groups for line in group), reverse=True)
    widths = dict.fromkeys(
        width for width in lengths[: 1 + int(len(lengths) * _WIDER_SHARE)] if NARROWEST <= width <= WIDEST
    )
    pairs = [pair for group in groups for pair in pairwise(group)]
    width = max(widths, key=lambda width: _share_wrapped(pairs, width), default=0)
    if _share_wrapped(pairs, width) > _WRAPPED_SHARE:
        return _Width(width, width)
    broken = [len(line) for line, following in pairs if is_broken(line, following)]
    return _Width(min(broken), max(broken) + _RAGGED) if len(broken) >= _FEWEST_BROKEN else None


def _is_in_phrases(groups: list[list[str]]) -> bool:
    """Whether most paragraphs are several short lines, each a phrase, as in subtitles."""
    parts = [group for group in groups if len(group) > 1]
    phrased = [group for group in parts if _breaks(group) and max(map(len, group)) <= _LONGEST_PHRASE]
    return len(phrased) >= _FEWEST_PHRASED and len(phrased) * 4 > len(parts) * 3


def _breaks(group: list[str]) -> bool:
    """Whether a paragraph begins a line within a sentence, and ends with one."""
    within = (not is_finished(line) and following[0].islower() for line, following in pairwise(group))
    return is_finished(group[-1]) and any(within)


def _phrases_joined(group: list[str], *, opens: bool) -> list[str]:
    """The paragraph of a group of phrases; if it `opens` the text, below the number or title that it may begin with."""
    alone = opens and _stands_alone(*group[:2]) and not is_finished(group[0])
    return [group[0], joined(group[1:])] if alone and not _AWAITS_A_NOUN.search(group[0]) else [joined(group)]


def _longest(groups: list[list[str]]) -> int:
    """The longest line of several groups, if that may be the width of the few that were wrapped; 0 otherwise."""
    longest = max((len(line) for group in groups for line in group), default=0)
    return longest if len(groups) > 1 and NARROWEST <= longest <= WIDEST else 0


def _is_cut(line: str, following: str, longest: int) -> bool:
    """Whether a full line breaks off within a sentence, which ends on the next line and has no capital there."""
    within = bool(longest and _WITHIN.match(following)) and not list_marker(following)
    cut = within and is_finished(following) and not is_finished(line) and _is_full(line, following, longest)
    return cut and not any(is_debris(text) or read_byline(text) for text in (line, following))


def _share_wrapped(pairs: list[tuple[str, str]], width: int) -> float:
    """The share that was wrapped at `width` of the lines that are not longer and do not end a sentence."""
    within = [pair for pair in pairs if len(pair[0]) <= width >= len(pair[1])]
    long = [pair for pair in within if len(pair[0]) * 5 > width * 3]
    full = [pair for pair in long if _is_full(*pair, width)]
    broken, unfinished = (sum(not is_finished(line) for line, _ in some) for some in (full, long))
    return broken / unfinished if unfinished and len(full) >= _FEWEST_FULL else 0.0


def _stands_alone(first: str, second: str) -> bool:
    """Whether the first line of a wrapped text without blank lines is a headline: the next line starts a sentence."""
    return not (second[0].islower() or first.endswith((".", ",")) or goes_on_in_capitals(first, second))


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of `following` would not have fitted on `line`."""
    return len(line) + 1 + len(following.split(" ", 1)[0]) > width


def _joined(group: list[str], goes_on: Callable[[str, str], bool]) -> list[str]:
    """The lines, joined with those that they go on in."""
    parts: list[list[str]] = []
    for line in group:
        if parts and goes_on(parts[-1][-1], line):
            parts[-1].append(line)
        else:
            parts.append([line])
    return list(map(joined, parts))


def _goes_on(line: str, following: str, width: _Width | None, *, parted: bool) -> bool:
    """Whether `following` continues the paragraph of `line`; `parted` means that blank lines separate paragraphs."""
    if list_marker(following) or _RULE.fullmatch(line) or _RULE.fullmatch(following):
        return False
    if width and max(len(line), len(following)) > width.widest:
        width = None  # a line that is wider than the text was wrapped at is a paragraph of its own
    if width and (
        _is_full(line, following, width.full)
        or (parted and is_finished(line) and len(line) > width.full * _NEARLY_FULL)
    ):
        return True
    if width and (_AWAITS_A_NOUN.search(line) or (_AWAITS_A_FIGURE.search(line) and following[0].isdigit())):
        return True
    if is_finished(line) or not (following[0].islower() or goes_on_in_capitals(line, following)):
        return False
    return not any(is_debris(text) or read_byline(text) for text in (line, following))
