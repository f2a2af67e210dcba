"""The lines of a text that no rule knows and that are, by how they look and where they stand, not the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.classifier.classify import judged
from briefing.article.classifier.features import is_finite
from briefing.article.classifier.figures import is_prose
from briefing.article.formats.layout import is_finished
from briefing.article.lines.boilerplate.debris import is_debris, opens_links, opens_teasers
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.dateline import is_place, lone_dateline
from briefing.article.lines.people import is_told_of
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.article.classifier.classify import Judged, Looks
    from briefing.article.classifier.places import Zone

REASON = "no line of an article, by its form and place"
_LIKELY: dict[Zone, float] = {"above": 0.5, "among": 0.65, "below": 0.5, "bare": 0.8}
"""From such a chance on a line is left out."""
_LIKELY_PROSE = 0.95
"""From such a chance on a paragraph is left out: more is lost with it."""
_LIKELY_ABOVE = 0.8
"""From such a chance on a line above a paragraph is left out: it may be its crosshead."""
_TRUSTED = 0.1
"""Below such a chance a line is no data, whatever it looks like."""
_MOST_DIGITS = 6
"""What has more of them may be data, however likely it is the article's."""
_STOPS = pattern(r"[.:;,…][\"'’”»)]*$")
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
        left = {
            line.text
            for number, line in enumerate(self._lines)
            if line.text in kept and line.chance >= self._limit(number) and not _is_read(line.text)
        }
        above = [line for line in self._lines if line.zone == "above" and not _STOPS.search(line.text)]
        titles = [line for line in above if line.text in kept and not (_is_read(line.text) or is_debris(line.text))]
        headline = max(titles, key=lambda line: line.headline, default=None)
        if headline and (headline.headline > _TITLE or all(line.text in left for line in titles)):
            alone = len(above) == 1 and headline is self._lines[0] and not _SIGNS.search(headline.text)
            if alone or headline.chance < _CERTAIN:
                left.discard(headline.text)
        return left

    def _limit(self, number: int) -> float:
        """From which chance on a line is left out."""
        line, before, after = self._lines[number], number and self._tells(number - 1), self._tells(number + 1)
        if is_prose(line.text):
            return _LIKELY_PROSE
        if not after:
            return _LIKELY[line.zone]
        return _CERTAIN if before and not _SIGNS.search(line.text) else max(_LIKELY[line.zone], _LIKELY_ABOVE)

    def _tells(self, number: int) -> bool:
        """Whether the line of that number is a paragraph that stays."""
        return any(is_prose(line.text) and line.chance < _LIKELY_PROSE for line in self._lines[number : number + 1])

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

    def trusted(self) -> frozenset[str]:
        """The short lines that are no table, line-up or page header, however like one: `Dag 2`, `Bocht 14`."""
        among = (line for line in self._lines if line.zone == "among" and not is_prose(line.text))
        trusted = (line.text for line in among if line.chance < _TRUSTED)
        return frozenset(text for text in trusted if sum(map(str.isdigit, text)) <= _MOST_DIGITS)


def _is_telling(line: Judged) -> bool:
    """Whether a line may be vouched for: a title above the text, or a sentence of it."""
    words = line.text.casefold().split()
    if line.zone in ("above", "bare"):
        return line.zone == "above" and len(words) > 4 and not _SIGNS.search(line.text)
    is_whole = is_finished(line.text) and not line.text.endswith(("...", "…")) and "(" not in line.text
    return is_whole and any(map(is_finite, words))


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
