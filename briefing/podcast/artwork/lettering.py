"""Text broken into lines, in letters as large as a box allows; long Dutch words are broken between their parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefing.dutch.phonemes.parts import split

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Measure = Callable[[str, int], float]
    """Returns the width in pixels of a text in letters of a size."""

LEADING = 1.08
"""The line height, as a multiple of the letter size."""
_SMALLEST = 40
_WORTH = 1.2
"""How many times larger the letters must become to make breaking a word worthwhile."""


class Lettering(NamedTuple):
    """A text broken into lines, and its letter size."""

    size: int
    """The size of the letters, in pixels."""
    lines: tuple[str, ...]


def lettered(text: str, width: int, height: int, largest: int, measure: Measure) -> Lettering:
    """`text` in the largest letters, up to `largest` pixels, in which it fits `width` by `height`; cut off if even the
    smallest are too large."""
    words = text.split()
    whole = _fitted([(word,) for word in words], width, height, largest, measure)
    parted = _fitted([_parts(word) for word in words], width, height, largest, measure)
    return parted if parted.size >= whole.size * _WORTH else whole


def _fitted(words: Sequence[tuple[str, ...]], width: int, height: int, largest: int, measure: Measure) -> Lettering:
    size = largest
    while True:
        lines = _lines(words, width, lambda text, size=size: measure(text, size))  # type: ignore[misc]
        room = max(1, int((height / size - 1) / LEADING) + 1)
        fits = len(lines) <= room and all(measure(line, size) <= width for line in lines)
        if fits or size < _SMALLEST:
            return Lettering(size, tuple(lines[:room]))
        size = size * 19 // 20


def _lines(words: Sequence[tuple[str, ...]], width: int, measure: Callable[[str], float]) -> list[str]:
    lines: list[str] = []
    for parts in words:
        word = "".join(parts)
        if lines and measure(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        elif measure(word) <= width:
            lines.append(word)
        else:
            lines += _broken(parts, width, measure)
    return lines


def _broken(parts: Sequence[str], width: int, measure: Callable[[str], float]) -> list[str]:
    """The lines of a word that is too long for one."""
    lines = [parts[0]]
    for part in parts[1:]:
        if measure(f"{lines[-1]}{part}-") <= width:
            lines[-1] += part
        else:
            lines[-1] += "-"
            lines.append(part)
    return lines


def _parts(word: str) -> tuple[str, ...]:
    """The parts of a compound, in the letters of `word`."""
    lengths = [len(part) for part in split(word.lower())]
    if sum(lengths) != len(word):
        return (word,)
    starts = [sum(lengths[:place]) for place in range(len(lengths))]
    return tuple(word[start : start + length] for start, length in zip(starts, lengths, strict=True))
