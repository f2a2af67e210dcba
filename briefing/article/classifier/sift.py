"""The lines of a text that no rule knows and that are, by how they look and where they stand, not the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.classifier.classify import judged
from briefing.article.classifier.features import LOOKED_AT, is_finite
from briefing.article.classifier.figures import is_prose
from briefing.article.formats.layout import is_finished, list_marker
from briefing.article.lines.boilerplate.debris import is_debris, opens_links, opens_teasers
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.dateline import is_place, lone_dateline
from briefing.article.lines.people import is_told_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.article.classifier.classify import Judged, Looks
    from briefing.article.classifier.places import Zone

REASON = "no line of an article, by its form and place"
_LIKELY: dict[Zone, float] = {"above": 0.6, "among": 0.7, "below": 0.6, "bare": 0.9}
"""From such a chance on a line is left out."""
_BESIDE: dict[Zone, float] = {"above": 0.5, "among": 0.6, "below": 0.5, "bare": 0.9}
"""From such a chance on, where a line beside it is left out."""
_CROSSHEAD = re.compile(r"[A-ZÀ-Þ‘“\"'][^|•<>\[\]{}@#/©_:.]{1,80}[\w?!’”\"']")
_BESIDE_HEADLINE = 0.5
"""From such a chance on a line above the text goes that has a likelier headline beside it."""
_STOPS = re.compile(r"[.:;,…][\"'’”»)]*$")
"""How no headline ends."""
_SIGNS = re.compile(r"[|•<>\[\]{}@#/©_]")
_VOUCHED = 0.1
"""Below such a chance a line is the article's, whatever a rule says of its words."""
_NAME = 0.9
"""From such a chance on a name above the text is no headline."""
_TITLE = 0.3
"""From such a chance on to be the headline a line stays."""
_CERTAIN = 0.985
"""The likeliest headline stays below such a chance."""


class Verdicts:
    """What the classifier says of the lines of a text."""

    def __init__(self, blocks: Sequence[Sequence[str]], looks: Looks | None = None) -> None:
        self._lines = judged(blocks, looks)

    def out_of_place(self, kept: Sequence[str]) -> set[str]:
        """The lines among `kept`, those that no rule left out, that are not the article."""
        left = _left(self._lines, set(kept))
        above = [line for line in self._lines if line.zone == "above" and not _STOPS.search(line.text)]
        titles = [line for line in above if line.text in kept and not (_is_read(line.text) or is_debris(line.text))]
        headline = max(titles, key=lambda line: line.headline, default=None)
        if headline and (headline.headline > _TITLE or all(line.text in left for line in titles)):
            alone = len(above) == 1 and headline is self._lines[0] and not _SIGNS.search(headline.text)
            if alone or headline.chance < _CERTAIN:
                left.discard(headline.text)
        if headline and headline.text not in left:
            left |= {line.text for line in titles if line is not headline and line.chance >= _BESIDE_HEADLINE}
        return left

    def writers(self, kept: Sequence[str]) -> list[str]:
        """The names by themselves above the text that no rule took for a byline; none that the text tells of."""
        above = [
            line for line in self._lines if line.zone == "above" and line.text in kept and _is_bare_name(line.text)
        ]
        told = [line.text for line in self._lines if line.zone == "among"]
        return [line.text for line in above if line.chance >= _NAME and not is_told_of(line.text, told)]

    def vouched(self) -> frozenset[str]:
        """The lines that are the article's whatever words they begin with."""
        return frozenset(line.text for line in self._lines if line.chance < _VOUCHED and _is_telling(line))


def _is_telling(line: Judged) -> bool:
    """Whether a line may be vouched for: a title above the text, or a sentence of it."""
    words = line.text.casefold().split()
    if line.zone in ("above", "bare"):
        return line.zone == "above" and len(words) > 4 and not _SIGNS.search(line.text)
    is_whole = is_finished(line.text) and not line.text.endswith(("...", "…")) and "(" not in line.text
    return is_whole and any(map(is_finite, words))


def _left(lines: Sequence[Judged], kept: set[str]) -> set[str]:
    """The lines that go by their own chance, and those beside them or beside what rules left out."""
    gone = [line.text not in kept for line in lines]
    left = set()
    forward = range(len(lines))
    for numbers, likely in ((forward, _LIKELY), (forward, _BESIDE), (reversed(forward), _BESIDE)):
        for number in numbers:
            line = lines[number]
            if gone[number] or line.chance < likely[line.zone] or _is_read(line.text) or _is_crosshead(lines, number):
                continue
            before = gone[number - 1] if number else False
            beside = before or (number + 1 < len(lines) and gone[number + 1])
            if likely is _BESIDE and (not beside or _tells(line.text)):
                continue
            if not before and number and (_goes_on(line) or _is_item(lines[number - 1], line)):
                continue
            left.add(line.text)
            gone[number] = True
    return left


def _goes_on(line: Judged) -> bool:
    """Whether a line below the paragraphs may be the last of the text."""
    return line.zone == "below" and line.chance < _CERTAIN and _tells(line.text)


def _is_item(before: Judged, line: Judged) -> bool:
    """Whether a line is an item of the article's list: below what ends in a colon, or another item."""
    return bool(list_marker(line.text)) and (before.text.endswith(":") or bool(list_marker(before.text)))


def _is_crosshead(lines: Sequence[Judged], number: int) -> bool:
    """Whether a line between two paragraphs looks like a crosshead, and is not certain to be something else."""
    beside = [*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]]
    is_between = len(beside) == 2 and all(is_prose(line.text) for line in beside)
    return is_between and lines[number].chance < _CERTAIN and bool(_CROSSHEAD.fullmatch(lines[number].text))


def _is_bare_name(text: str) -> bool:
    return is_name(text) and not read_byline(text)


def _is_read(text: str) -> bool:
    return bool(
        read_byline(text)
        or is_name(text)
        or is_place(text)
        or lone_dateline(text)
        or opens_links(text)
        or opens_teasers(text)
    )


_TELLS = re.compile(
    r"(?:\d{1,2}[:.]\d\d(?: uur)?\W{1,3})?(?=.*(?:t|en|de|te|is|was|had|zei|ging|kwam)\b)[A-ZÀ-Þ\"'“‘„].*[^\W\d_]"
    r"[.!?…][\"'’”»)]*"
)
_SPEAKS = re.compile(
    r"\b(?:je|jij|jouw|jou|u|uw|wij|we|ons|onze|hier\w*"
    r"|(?:dit|deze) (?:artikel|bericht|stuk|verhaal|rubriek|column|serie|brief|tekst|site|pagina))\b"
    r"|@|\bwww\b|https?:|[\[\]{}<>|•©#_]",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"„][^“”\"„]*[”\"]|(?<!\w)[‘'][^‘]*?[’'](?!\w)")


_TAG = re.compile(r"</?[a-z]{1,10}>")


def _tells(text: str) -> bool:
    """Whether a line is a whole sentence in the third person, or somebody's words."""
    text = _TAG.sub("", text)
    said = _QUOTED.sub("", text)
    return (
        len(text) <= LOOKED_AT and len(text.split()) > 3 and bool(_TELLS.fullmatch(text)) and not _SPEAKS.search(said)
    )
