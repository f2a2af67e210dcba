"""The classifier's verdicts: which lines are not the article, which surely are, and which is the headline.

They go before the rules and after them: no rule leaves out a line that is vouched for (whatever its words) or trusted
(whatever its form), and of the lines that no rule left out, those that are out of place are left out.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from briefing.article.account import IN_DOUBT
from briefing.article.classifier.classify import FEWEST_LOOSE_WORDS, judged
from briefing.article.classifier.features import TOKEN, is_finite, may_be_present
from briefing.article.classifier.figures import is_prose, is_signed_prose
from briefing.article.classifier.others import Told
from briefing.article.classifier.titles import Topic
from briefing.article.classifier.vouched import (
    SIGNS,
    TRUSTED_BELOW,
    announcing,
    is_data,
    is_sentence,
    is_vouched,
    mark_of,
    may_be_caption,
    opens_text,
)
from briefing.article.formats.layout import is_finished
from briefing.article.lines.boilerplate.debris import is_debris, is_link, opens_links, opens_teasers
from briefing.article.lines.boilerplate.kinds import is_known
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.dateline import is_place, lone_dateline
from briefing.article.lines.passages.pulled import is_quoted
from briefing.article.lines.passages.tables import is_result
from briefing.article.lines.people import is_told_of
from briefing.article.lines.shape import is_running_text

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from briefing.article.classifier.classify import Judged, Looks

REASON = "no line of an article, by its form and place"
_SURELY_OUT = 0.95
"""The chance below which a line that is left out is in doubt, if it has more words than a label."""
_LIKELY = 0.5
"""The chance from which a short line is left out."""
_LIKELY_OURS = 0.8
"""The same for a sentence with a verb that is too short for a paragraph, and for a few words in a crosshead's place."""
_LIKELY_LABEL = 0.85
"""The same for a line between the headline and the first paragraph, which may be a crosshead."""
_LIKELY_PROSE, _CERTAINLY_OUT = 0.95, 0.985
"""The same for a paragraph, with which more is lost, and for a line above a result, which may be its crosshead."""
_FACT = re.compile(r"[A-ZÀ-Þ][\w'’ /-]{1,28}: \S.{0,90}")
_FEWEST_FACTS = 3
"""A fact box has at least this many lines such as `Geboren: 1961`; so has a verse."""
_LABEL = re.compile(rf"[\d:]|{SIGNS.pattern}")
_LIKELY_HEADLINE, _LIKELY_FIRST = 0.3, 0.2
"""The chances from which the likeliest headline is the headline; the second is the first line's, above a sentence."""
_FEWEST_HEADLINE_WORDS = 3
"""A less likely headline has at least this many words."""
_LIKELY_NAME, _LIKELY_DOUBTFUL_NAME = 0.5, 0.9
"""The chances from which a name above the text is the writer's; the second if the text speaks of somebody with that
name, or if it is in capitals, as a headline may be."""
_OF_NEWS = 2
"""Somebody whom so many paragraphs name is not the writer."""


class Verdicts:
    """The classifier's verdicts on the lines of one text."""

    def __init__(self, blocks: Sequence[Sequence[str]], looks: Looks | None = None) -> None:
        self._lines = judged(blocks, looks)
        self._chances = {line.text: line.chance for line in self._lines}

    def out_of_place(self, kept: Sequence[str]) -> set[str]:
        """Those lines of `kept`, which no rule left out, that are not the article."""
        spoken = frozenset(kept)
        left = {
            line.text
            for number, line in enumerate(self._lines)
            if line.text in spoken and line.chance >= self._limit(number) and not _is_read(line.text)
        }
        left -= self._items_of_text(left) | self._facts | announcing(self._lines, spoken - left)
        return left - {self.headline}

    def reason(self, text: str) -> str:
        """Why a line that is not the article is left out: perhaps it is the article after all, if no rule knows it."""
        is_sure = self._chances.get(text, 1.0) >= _SURELY_OUT or len(text.split()) < FEWEST_LOOSE_WORDS
        return REASON if (is_sure and not is_prose(text)) or is_known(text) else IN_DOUBT

    def _items_of_text(self, left: Set[str]) -> set[str]:
        """The items in `left` whose lists mostly stay: a list is left out as a whole or not at all."""
        marked = [[line.text for line in run] for mark, run in groupby(self._lines, mark_of) if mark]
        verses = ([self._lines[number].text for number in verse] for verse in set(self._verses.values()))
        runs = (*marked, *verses)
        return {text for run in runs if sum(text in left for text in run) * 2 <= len(run) for text in run}

    @cached_property
    def _verses(self) -> dict[int, range]:
        """Runs of short lines without marks between two paragraphs, such as verses or steps, by their lines."""
        told = [number for number in range(len(self._lines)) if self._tells(number)]
        runs = (range(before + 1, after) for before, after in pairwise(told) if after - before > _FEWEST_FACTS)
        verses = (run for run in runs if not any(_has_form(self._lines[number]) for number in run))
        return {number: verse for verse in verses for number in verse}

    def _limit(self, number: int) -> float:
        """The chance from which the line of that number is left out."""
        line, before, after = self._lines[number], self._tells(number - 1), self._tells(number + 1)
        is_said = is_quoted(line.text) or (line.text[0] == "[" and is_sentence(line.text))
        if is_said or is_prose(line.text) or is_signed_prose(line.text):
            return _LIKELY_PROSE
        if any(is_result(below.text) for below in self._lines[number + 1 : number + 2]):
            return _CERTAINLY_OUT
        if line.zone == "among" and self._told.is_title_of_others(line.text):
            return TRUSTED_BELOW if self._told.names_others(line.text) else _LIKELY
        is_bare = not SIGNS.search(line.text)
        if is_bare and after and line.zone == "above" and number > self._begin:
            return _LIKELY_LABEL
        is_inside = line.zone == "among" or (line.zone == "below" and number < self._end)
        has_place = len(line.text.split()) >= FEWEST_LOOSE_WORDS or (before and after)
        may_be_ours = is_bare and is_inside and has_place and not may_be_caption(line)
        is_ours = may_be_ours or number in self._verses or is_sentence(line.text)
        return _LIKELY_OURS if is_ours else _LIKELY

    @cached_property
    def _told(self) -> Told:
        return Told([line.text for line in self._lines], self.headline)

    @cached_property
    def _end(self) -> int:
        """The number of the last sentence that belongs to the article, however short."""
        told = (line.chance < TRUSTED_BELOW and is_sentence(line.text) for line in self._lines)
        return max((number for number, is_told in enumerate(told) if is_told), default=0)

    @cached_property
    def _begin(self) -> int:
        """The number of the headline; of the last line if none is."""
        return next((number for number, line in enumerate(self._lines) if line.text == self.headline), len(self._lines))

    def _tells(self, number: int) -> bool:
        """Whether there is a line of that number, and it is a paragraph that stays."""
        return any(is_prose(line.text) and line.chance < _LIKELY_PROSE for line in self._lines[number : number + 1])

    def writers(self, kept: Sequence[str]) -> list[str]:
        """The names alone on a line above the text that no rule took for a byline."""
        above = [line for line in self._lines if line.zone == "above" and line.text in kept]
        above = [line for line in above if _is_bare_name(line.text)]
        told = [line.text for line in self._lines if line.zone == "among"]
        above = [line for line in above if sum(is_told_of(line.text, [text]) for text in told) < _OF_NEWS]
        doubtful = {line.text for line in above if line.text.isupper() or is_told_of(line.text, told)}
        limits = (_LIKELY_DOUBTFUL_NAME if line.text in doubtful else _LIKELY_NAME for line in above)
        return [line.text for line, limit in zip(above, limits, strict=True) if line.chance >= limit]

    def vouched(self) -> frozenset[str]:
        """The titles and sentences that belong to the article whatever they begin with: `Klik hier. Ik klik.`"""
        below = self._lines[self._begin :]
        opening = {line.text for line in below if line.zone == "above" and opens_text(line)}
        return self._facts | opening | {line.text for line in self._lines if is_vouched(line)}

    def trusted(self) -> frozenset[str]:
        """The lines that belong to the article whatever their form, such as `Dag 2`: not a table, fact box or page
        header."""
        trusted = (line.text for line in self._lines if line.chance < TRUSTED_BELOW and not is_data(line.text))
        return self._facts.union(trusted)

    @cached_property
    def headline(self) -> str | None:
        """The likeliest headline; None if none is likely, and no line above the text says what the text says."""
        titles = [line for line in self._lines if not is_link(line.text)]
        likely = [line for line in titles if line.headline >= _LIKELY_HEADLINE]
        likely = likely or [line for line in titles if _may_head(line.text) and self._heads(line)]
        summaries = (line for line in titles if line.zone == "above" and self._topic.sums_up(line.text))
        likely = likely or [line for line in summaries if self._tells_news(line.text)]
        return max(likely, key=lambda line: line.headline).text if likely else None

    def _heads(self, line: Judged) -> bool:
        """Whether a line is the first, right above a sentence, or stands above the text and says what that says."""
        below = [following.text for following in self._lines[1:2]]
        is_first = line is self._lines[0] and line.headline >= _LIKELY_FIRST and any(map(is_finished, below))
        return is_first or (line.zone == "above" and self._tells_news(line.text))

    def crosshead_above(self) -> frozenset[str]:
        """The line alone above the text, which is a crosshead if the text was cut off from its headline."""
        above = [line.text for line in self._lines if line.zone == "above"]
        return frozenset(above if len(above) == 1 and not SIGNS.search(above[0]) else ())

    def _tells_news(self, text: str) -> bool:
        """Whether a line has a verb and says something of what the paragraphs say, so that it is no label."""
        words = _words_of(text)
        has_verb = any(is_finite(word.casefold()) for word in words) or any(map(may_be_present, words[1:]))
        return has_verb and self._topic.shared(text) > 0

    @cached_property
    def _topic(self) -> Topic:
        return Topic([line.text for line in self._lines if is_prose(line.text)])

    def texts_above(self) -> frozenset[str]:
        """The lines above the text, which are text themselves if none is the headline."""
        return frozenset(line.text for line in self._lines if line.zone == "above" and not _is_read(line.text))

    @cached_property
    def _facts(self) -> frozenset[str]:
        """The lines of fact boxes between paragraphs, as in a portrait; below the text, such lines tell of the text."""
        told = (line.chance < _LIKELY_OURS and _is_text(line.text) for line in self._lines)
        texts = [number for number, is_told in enumerate(told) if is_told]
        begin, end = (texts[0], texts[-1]) if texts else (0, 0)
        runs = [list(run) for is_fact, run in groupby(self._lines[begin:end], _is_fact) if is_fact]
        return frozenset(line.text for run in runs if len(run) >= _FEWEST_FACTS for line in run)


def _words_of(text: str) -> list[str]:
    return [word for word in TOKEN.findall(text) if word[0].isalpha()]


def _may_head(text: str) -> bool:
    """Whether a line has the words and form of a headline, neither of a sentence nor of a label."""
    return len(_words_of(text)) >= _FEWEST_HEADLINE_WORDS and not (is_finished(text) or _LABEL.search(text))


def _is_fact(line: Judged) -> bool:
    return bool(_FACT.fullmatch(line.text)) and not line.text.endswith("?")


def _is_text(text: str) -> bool:
    return is_prose(text) or is_running_text(text)


def _has_form(line: Judged) -> bool:
    return " " not in line.text or bool(_LABEL.search(line.text) or is_finished(line.text) or mark_of(line))


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
