"""The features of where a line stands: above, among or below the paragraphs, and between which lines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple

from briefing.article.classifier.features import form_of, of_text, stems

if TYPE_CHECKING:
    from collections.abc import Sequence

PROSE = 90
"""Characters: a line of so many that ends as a sentence does may be a paragraph."""
LONGEST = 400
"""Characters: what is longer is a paragraph, whatever its words."""
EITHER_END = 250
"""Of a text of many lines so many at either end are looked at."""
_ENDS = ".!?…"
_CLOSING = "\"'’”»)]"
Zone = Literal["above", "among", "below", "bare"]


class Line(NamedTuple):
    """A line among those of a text."""

    text: str
    block: int
    """The number of the block, which blank lines part from others."""
    place: int
    """Its number in the block."""
    size: int
    """How many lines the block has."""
    form: tuple[str, ...]
    """The traits of its form; none where it is taken for the article's without a look."""


def lines_of(blocks: Sequence[Sequence[str]]) -> list[Line]:
    """The lines of all blocks, one after another."""
    lines = [
        Line(" ".join(text.split()), number, place, len(block), ())
        for number, block in enumerate(blocks)
        for place, text in enumerate(block)
    ]
    return [
        line._replace(form=form_of(line.text))
        if len(line.text) <= LONGEST and min(number, len(lines) - 1 - number) < EITHER_END
        else line
        for number, line in enumerate(lines)
    ]


def is_prose(text: str) -> bool:
    """Whether a line has the length and the end of a paragraph."""
    return len(text) > PROSE and text.rstrip(_CLOSING)[-1:] in tuple(_ENDS)


def first_look(line: Line) -> set[str]:
    """What a line tells by itself."""
    found = of_text(line.text, line.form)
    found.add(f"of={min(line.size, 4)}")
    return found


def second_look(lines: Sequence[Line], scores: Sequence[float], wanted: Sequence[int]) -> list[set[str]]:
    """What the lines numbered in `wanted` tell in their places; `scores` is what the first look made of each line.

    A score is the logarithm of the odds that the line is not the article.
    """
    paragraphs = [number for number, line in enumerate(lines) if scores[number] < 0 and is_prose(line.text)]
    zones = zones_of(lines, scores)
    begin, end = (paragraphs[0], paragraphs[-1]) if paragraphs else (len(lines), -1)
    told = Counter(stem for number in paragraphs if lines[number].form for stem in stems(lines[number].text))
    seen = Counter(line.text for line in lines)
    blocks: dict[int, list[int]] = {}
    for number, line in enumerate(lines):
        blocks.setdefault(line.block, []).append(number)
    means = {block: sum(scores[n] for n in numbers) / len(numbers) for block, numbers in blocks.items()}
    texts = {block: any(is_prose(lines[n].text) for n in numbers) for block, numbers in blocks.items()}
    text = _Text(zones, begin, end, told, seen, means, texts)
    return [_in_place(number, lines, scores, text) for number in wanted]


def zones_of(lines: Sequence[Line], scores: Sequence[float]) -> list[Zone]:
    """Where each line stands, seen from the first and the last paragraph; all are `bare` where there is none."""
    paragraphs = [number for number, line in enumerate(lines) if scores[number] < 0 and is_prose(line.text)]
    if not paragraphs:
        return ["bare"] * len(lines)
    begin, end = paragraphs[0], paragraphs[-1]
    return ["above" if number < begin else "below" if number > end else "among" for number in range(len(lines))]


class _Text(NamedTuple):
    zones: list[Zone]
    begin: int
    end: int
    told: Counter[str]
    seen: Counter[str]
    means: dict[int, float]
    texts: dict[int, bool]


def _in_place(number: int, lines: Sequence[Line], scores: Sequence[float], text: _Text) -> set[str]:
    line = lines[number]
    zone = text.zones[number]
    own = stems(line.text)
    shared = sum(text.told[stem] > (1 if is_prose(line.text) else 0) for stem in own)
    about = f"{min(shared, 3)}/{min(len(own), 3)}"
    before = _odds(scores[number - 1]) if number else "x"
    after = _odds(scores[number + 1]) if number + 1 < len(lines) else "x"
    block_before, block_after = _kind(line.block - 1, text), _kind(line.block + 1, text)
    near = f"{number - text.end}" if zone == "below" else f"{text.begin - number}" if zone == "above" else ""
    near = near if len(near) < 2 else "9"
    odds = _odds(scores[number])
    form = line.form
    traits = [
        f"zone={zone}",
        f"from start={min(number, 5)}",
        f"from end={min(len(lines) - number, 6)}",
        f"near={near}",
        f"about={about}",
        f"odds={odds}",
        f"place={min(line.place, 3)}/{min(line.size, 4)}",
        f"before={before}",
        f"after={after}",
        f"block before={block_before}",
        f"block after={block_after}",
        f"block={_odds(text.means[line.block])}",
        f"seen={min(text.seen[line.text], 2)}",
        f"first={line.place == 0} last={line.place + 1 == line.size}",
    ]
    found = set(traits)
    found.update(f"{zone}:{trait}" for trait in traits[1:])
    found.update(f"{zone}:{trait}" for trait in form)
    found.update(f"{zone}:{about}:{trait}" for trait in form if trait.startswith(("verbs", "end", "words")))
    found.update(f"{odds}:{trait}" for trait in (*traits[:5], *traits[6:12]))
    found.add(f"{zone}:{odds}:{before}:{after}")
    found.add(f"{zone}:{odds}:{about}")
    found.add(f"{zone}:{block_before}:{block_after}:{odds}")
    return found


def _odds(score: float) -> str:
    return str(max(-4, min(4, round(score / 1.25))))


def _kind(block: int, text: _Text) -> str:
    if block not in text.means:
        return "x"
    return "text" if text.texts[block] and text.means[block] < 0 else _odds(text.means[block] / 2)
