"""The classifier's verdicts: which lines are not the article, which surely are, and which is the headline."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from briefing.article.classifier.classify import judged
from briefing.article.classifier.features import TOKEN, is_finite
from briefing.article.classifier.figures import is_prose
from briefing.article.formats.layout import is_finished
from briefing.article.lines.boilerplate.debris import is_debris, is_link, opens_links, opens_teasers
from briefing.article.lines.boilerplate.kinds import block_reason, reason_to_leave_out
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.dateline import is_place, lone_dateline
from briefing.article.lines.passages.tables import is_result, row_reason
from briefing.article.lines.people import is_told_of
from briefing.article.lines.shape import is_turn
from briefing.patterns import pattern
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from briefing.article.classifier.classify import Judged, Looks

REASON = "no line of an article, by its form and place"
_LIKELY = 0.5
"""The chance from which a short line is left out."""
_LIKELY_OURS = 0.8
"""The same for a sentence with a verb that is too short for a paragraph, and for a line in a crosshead's place."""
_LIKELY_PROSE = 0.95
"""The same for a paragraph, with which more would be lost."""
_STOPS = pattern(r"[.:;,…][\"'’”»)]*$")
"""The end of a line that cannot be a headline."""
_OPENING, _CLOSING, _SENTENCE_ENDS = "“\"„‘'", "”\"’'", (".", "!", "?")
_BETWEEN = re.compile(r"[,;]")
_MOST_NAMES = 4
"""A line with more of these marks between names may be a line-up."""
_ITEM = re.compile(r"(?:[-*•–·▪]|\d{1,2}(?:[.)]|/\d{1,2})) (?=\S)")
_LABEL = re.compile(r"[\d:|•<>\[\]{}@#/©_]")
_SIGNS = re.compile(r"[|•<>\[\]{}@#/©_]")
_VOUCHED_BELOW = 0.1
"""Below this chance a sentence belongs to the article, whatever a rule says of its words."""
_VOUCHED_BELOW_WITHOUT_VERB = 0.01
"""The same for a sentence without a known verb."""
_TRUSTED_BELOW = 0.2
"""Below this chance a line belongs to the article, whatever a rule says of its form."""
_MOST_DIGITS = 6
"""A line that looks like data and has more digits is data."""
_FEW_WORDS = 4
"""A line above the text with no more words may be a button."""
_STEM_LETTERS = 4
"""How many equal first letters may make two words about the same thing."""
_NO_TOPIC = words_in("voor over naar door deze maar heeft hebben wordt worden zijn niet meer onder tegen bericht")
_LIKELY_HEADLINE = 0.5
"""The chance from which the likeliest headline is the headline."""
_LIKELY_NAME, _LIKELY_DOUBTFUL_NAME = 0.5, 0.9
"""The chances from which a name above the text is the writer's; the second if the text speaks of somebody with that
name, or if it is in capitals, as a headline may be."""
_POSSIBLE_HEADLINE = 0.3
"""The chance of being the headline from which a line stays."""
_CERTAINLY_OUT = 0.985
"""The likeliest headline stays below this chance of not being the article."""


class Verdicts:
    """The classifier's verdicts on the lines of one text."""

    def __init__(self, blocks: Sequence[Sequence[str]], looks: Looks | None = None) -> None:
        self._lines = judged(blocks, looks)

    def out_of_place(self, kept: Sequence[str]) -> set[str]:
        """Those lines of `kept`, which no rule left out, that are not the article."""
        left = {
            line.text
            for number, line in enumerate(self._lines)
            if line.text in kept and line.chance >= self._limit(number) and not _is_read(line.text)
        }
        left -= self._items_of_text(left)
        if title := self._possible_headline(kept):
            left.discard(title.text)
        return left

    def _possible_headline(self, kept: Sequence[str]) -> Judged | None:
        """The likeliest headline above the text, if it may be one and is not almost certainly out."""
        above = [line for line in self._lines if line.zone == "above" and not _STOPS.search(line.text)]
        above += [line for line in self._lines[:1] if line.zone == "bare" and self._tells_of(line.text)]
        titles = [
            line
            for line in above
            if line.text in kept and not (_is_read(line.text) or is_debris(line.text) or _ITEM.match(line.text))
        ]
        title = max(titles, key=lambda line: line.headline, default=None)
        if title is None or not self._may_be_headline(title):
            return None
        alone = len(above) == 1 and title is self._lines[0] and not _SIGNS.search(title.text)
        return title if alone or title.chance < _CERTAINLY_OUT else None

    def _items_of_text(self, left: Set[str]) -> set[str]:
        """The items in `left` whose lists mostly stay: a list is left out as a whole or not at all."""
        runs = ([line.text for line in run] for mark, run in groupby(self._lines, _mark) if mark)
        return {text for run in runs if sum(text in left for text in run) * 2 <= len(run) for text in run}

    def _limit(self, number: int) -> float:
        """The chance from which the line of that number is left out."""
        line, before, after = self._lines[number], number and self._tells(number - 1), self._tells(number + 1)
        if is_prose(line.text) or (line.text[0] == "[" and _is_sentence(line.text)):
            return _LIKELY_PROSE
        if any(is_result(below.text) for below in self._lines[number + 1 : number + 2]):
            return _CERTAINLY_OUT
        may_be_crosshead = before and after and not _SIGNS.search(line.text)
        return _LIKELY_OURS if may_be_crosshead or _is_sentence(line.text) else _LIKELY

    def _tells(self, number: int) -> bool:
        """Whether the line of that number is a paragraph that stays."""
        return any(is_prose(line.text) and line.chance < _LIKELY_PROSE for line in self._lines[number : number + 1])

    def writers(self, kept: Sequence[str]) -> list[str]:
        """The names alone on a line above the text that no rule took for a byline."""
        above = [
            line for line in self._lines if line.zone == "above" and line.text in kept and _is_bare_name(line.text)
        ]
        told = [line.text for line in self._lines if line.zone == "among"]
        return [
            line.text
            for line in above
            if line.chance
            >= (_LIKELY_DOUBTFUL_NAME if line.text.isupper() or is_told_of(line.text, told) else _LIKELY_NAME)
        ]

    def vouched(self) -> frozenset[str]:
        """The titles and sentences that belong to the article whatever they begin with: `Klik hier. Ik klik.`"""
        return frozenset(line.text for line in self._lines if _is_vouched(line))

    def trusted(self) -> frozenset[str]:
        """The lines that belong to the article whatever their form, such as `Dag 2`: not a table, fact box or page
        header."""
        return frozenset(line.text for line in self._lines if line.chance < _TRUSTED_BELOW and not _is_data(line.text))

    @cached_property
    def headline(self) -> str | None:
        """The line that is surely the headline; None if no line is.

        A button, or an appeal to the reader, is not one unless the text speaks of the same.
        """
        likeliest = self._likeliest()
        if not likeliest or likeliest.text[0].islower():
            return None
        text = likeliest.text
        if read_byline(text) or is_place(text) or is_turn(text) or is_link(text):
            return None
        if not (is_debris(text) or reason_to_leave_out(text) or block_reason(text)):
            return text
        return text if self._tells_of(text) else None

    def texts_above(self) -> frozenset[str]:
        """The lines above the text that are not the headline, whatever they look like."""
        above = [line for line in self._lines if line.zone == "above" and not _is_read(line.text)]
        return frozenset(line.text for line in above if not self._may_be_headline(line))

    def _may_be_headline(self, line: Judged) -> bool:
        """Whether a line may be the headline although that is not sure: a label is seldom about what the text is
        about."""
        return line.headline > _POSSIBLE_HEADLINE or (not _LABEL.search(line.text) and self._tells_of(line.text))

    def _tells_of(self, title: str) -> bool:
        """Whether a title and the paragraphs are about the same thing."""
        return any(
            word[:_STEM_LETTERS] in self._begun or any(word[place:] in self._told for place in range(len(word)))
            for word in _long_words(title)
        )

    @cached_property
    def _told(self) -> frozenset[str]:
        """The long words of the paragraphs; of all lines but the first if there is no paragraph."""
        told = [line for line in self._lines if is_prose(line.text)] or self._lines[1:]
        return frozenset(word for line in told for word in _long_words(line.text))

    @cached_property
    def _begun(self) -> frozenset[str]:
        """The first letters of those words."""
        return frozenset(word[:_STEM_LETTERS] for word in self._told)

    def _likeliest(self) -> Judged | None:
        """The likeliest headline, or the one above it if that is only a second one; a rubric tells of another thing."""
        number = max(range(len(self._lines)), key=lambda number: self._lines[number].headline, default=0)
        while number:
            above = self._lines[number - 1]
            if above.headline < _LIKELY_HEADLINE or not self._tells_of(above.text):
                break
            number -= 1
        return next((line for line in self._lines[number : number + 1] if line.headline >= _LIKELY_HEADLINE), None)


def _long_words(text: str) -> set[str]:
    return {word.casefold() for word in TOKEN.findall(text) if len(word) >= _STEM_LETTERS} - _NO_TOPIC


def _mark(line: Judged) -> str | None:
    """The mark of an item of a list or a post of a thread, the same for all numbers."""
    mark = _ITEM.match(line.text)
    return re.sub(r"\d+", "0", mark[0]) if mark else None


def _is_vouched(line: Judged) -> bool:
    """Whether a line belongs to the article whatever its words: a title above the text, or a sentence of it."""
    words = TOKEN.findall(line.text.casefold())
    if line.zone == "above":
        is_title = len(words) > _FEW_WORDS and not _SIGNS.search(line.text) and not is_link(line.text)
        return is_title and line.chance < _VOUCHED_BELOW
    is_whole = is_finished(line.text) and not line.text.endswith(("...", "…")) and "(" not in line.text
    if any(map(is_finite, words)):
        return is_whole and line.chance < _VOUCHED_BELOW
    return is_whole and line.chance < _VOUCHED_BELOW_WITHOUT_VERB and not line.text.endswith("?")


def _is_sentence(text: str) -> bool:
    """Whether a line is a sentence with a verb, or something that somebody says."""
    words = TOKEN.findall(text.casefold())
    text = text.removeprefix("[").removesuffix("]")
    said = text.rstrip(_CLOSING)
    if said.endswith(_SENTENCE_ENDS) and (text[0] in _OPENING or said != text):
        return True
    return len(words) > _FEW_WORDS and text.endswith(_SENTENCE_ENDS) and any(map(is_finite, words))


def _is_data(text: str) -> bool:
    """Whether a line is a line-up or a list of scorers, however likely it belongs to the article."""
    is_long = is_prose(text) or sum(map(str.isdigit, text)) > _MOST_DIGITS or len(_BETWEEN.findall(text)) > _MOST_NAMES
    return is_long and bool(row_reason(text))


def _is_bare_name(text: str) -> bool:
    return is_name(text) and not read_byline(text) and not all(map(is_debris, text.split()))


def _is_read(text: str) -> bool:
    return bool(
        read_byline(text)
        or is_name(text)
        or is_place(text)
        or lone_dateline(text)
        or is_result(text)
        or opens_links(text)
        or opens_teasers(text)
    )
