"""A script cut to length: always the headline and the lead, then the background that matters most and still fits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush
from itertools import accumulate
from typing import TYPE_CHECKING

from briefing.errors import UsageError
from briefing.model import Section, Tempo
from briefing.script.estimate import estimated_ms
from briefing.script.quotations import ended_early, quotations
from briefing.script.shorten.context import needs
from briefing.script.shorten.worth import promised, worth
from briefing.script.titles import BACKGROUND_TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model import Script, Sentence, Voice

_GIVEN = ("headline", "lead")
_OTHER_CHOICES = 4
"""How many of those kept for their own sake are left out in turn, to see whether others matter more together."""
_LONG_ARTICLE = 100
"""Sentences of a background from which on that gains nothing: some always fill the time."""
_ALONE = 0.6
"""What is left of the worth of a sentence without the one before it in its paragraph: of 263 that no word leans on that
one, 60 did not make sense to an editor alone, and a listener stumbles over more."""
_LEANS = 0.85
"""What is left of the worth of a sentence that needs others: its signs alone promise a fifth more than editors keep."""
_PROMISED = 1.0
"""What is added to the worth of a sentence that tells what the headline promised: as much as one kept for sure has."""
_PAUSE_MS = 400
"""About what a sentence takes besides its words."""
_SLACK_MS = 20
"""Room for rounding: a programme is a whole number of milliseconds and of frames."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision about a sentence of the background."""

    sentence: Sentence
    kept: bool
    why: str
    """The reason in English, for people to read."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A script cut to length."""

    script: Script
    verdicts: tuple[Verdict, ...]
    """One for each sentence of the background, in order."""


def fit(script: Script, voice: Voice, max_ms: int, *, tempo: Tempo | None = None) -> Fitted:
    """`script` with as much of its background as `voice` can speak in `max_ms`.

    From the sentence that matters most for the time it takes downwards, each one that fits is kept, together with those
    that it needs (`shorten.context`); one of them is dropped where others that then fit matter more together. All are
    spoken in their own order, unchanged.

    Raises:
        UsageError: the headline and the lead alone take longer.
    """
    cut = _Cut(script, voice, tempo or Tempo(voice.ms_per_character))
    least_ms = cut.ms(frozenset())
    if least_ms + _SLACK_MS > max_ms:
        raise UsageError(
            f"{max_ms / 1000:g} seconds is too short for {script.title!r}",
            cause=f"its headline and lead alone take {least_ms / 1000:.0f}",
            remedy=f"allow {least_ms // 1000 + 2} seconds or more",
        )
    choice = _choose(cut, max_ms)
    if len(choice.kept) < len(cut.background) < _LONG_ARTICLE:
        others = (_choose(cut, max_ms, without=picked) for picked in choice.picked[-_OTHER_CHOICES:])
        choice = max((choice, *others), key=lambda each: cut.worth(each.kept))
    verdicts = tuple(
        Verdict(sentence, index in choice.kept, choice.why[index]) for index, sentence in enumerate(cut.background)
    )
    return Fitted(cut.script(choice.kept), verdicts)


@dataclass(frozen=True, slots=True)
class _Choice:
    kept: frozenset[int]
    picked: tuple[int, ...]
    """Those kept for their own sake, the one that matters most first."""
    why: dict[int, str]


def _choose(cut: _Cut, max_ms: int, *, without: int | None = None) -> _Choice:
    """The sentences that matter most for their time and fit, without the sentence `without`."""
    kept: frozenset[int] = frozenset()
    picked: list[int] = []
    why: dict[int, str] = {}
    queue = [(-cut.value(cut.wanted(index, kept, max_ms), kept), index) for index in range(len(cut.background))]
    heapify(queue)
    rank = 0
    while queue:
        value, index = heappop(queue)
        if index in kept:
            continue
        wanted = cut.wanted(index, kept, max_ms)
        new_value = -cut.value(wanted, kept)
        if queue and new_value > max(value, queue[0][0]):
            heappush(queue, (new_value, index))
            continue
        rank += 1
        if without in wanted:
            why[index] = f"ranked {rank}: no room beside others that matter more together"
        elif cut.speech_ms(kept) + cut.speech_ms(wanted) < max_ms and cut.ms(kept | wanted) + _SLACK_MS <= max_ms:
            kept |= wanted
            picked.append(index)
            why.update({other: f"needed: {cut.pointer(other, wanted)}" for other in wanted - {index}})
            why[index] = f"ranked {rank}"
        else:
            others = f", with the {len(wanted) - 1} it needs" if len(wanted) > 1 else ""
            why[index] = f"ranked {rank}: no room{others}"
    return _Choice(kept, tuple(picked), why)


class _Cut:
    """A script, and what becomes of it with parts of its background left out. Its sentences go by their index."""

    def __init__(self, script: Script, voice: Voice, tempo: Tempo) -> None:
        self._whole = script
        self._voice = replace(voice, ms_per_character=0.0)
        self._tempo = tempo
        self._places = [
            (section, paragraph)
            for section, each in enumerate(script.sections)
            if each.role == "background"
            for paragraph, sentences in enumerate(each.paragraphs)
            for _ in sentences
        ]
        self._first = {section: index for index, (section, _) in reversed([*enumerate(self._places)])}
        """The first sentence of each section."""
        self._others = [number for number, each in enumerate(script.sections) if each.role != "background"]
        self.background = [s for section in script.sections if section.role == "background" for s in section.sentences]
        written = [sentence.written for sentence in self.background]
        given = [s.written for section in script.sections if section.role in _GIVEN for s in section.sentences]
        paragraphs = _by_paragraph(written, self._places)
        openers = frozenset(accumulate((len(paragraph) for paragraph in paragraphs), initial=0))
        self._needs = needs(" ".join(given), written, openers=openers)
        self._openers = openers
        self._quotations = quotations(written)
        self._worth = [
            each * (_LEANS if needed else 1)
            for each, needed in zip(worth(" ".join(given), paragraphs), self._needs, strict=True)
        ]
        lead = " ".join(text for text in given if text != script.title)
        if (told := promised(script.title, lead, written)) is not None:
            self._worth[told] += _PROMISED

    def wanted(self, index: int, kept: frozenset[int], max_ms: int) -> frozenset[int]:
        """The sentence and all that it needs and that is not kept yet; not all of them where they exceed `max_ms`."""
        found, todo, speech_ms = {index}, [index], 0.0
        while todo and speech_ms <= max_ms:
            this = todo.pop()
            speech_ms += self._tempo.ms(self.background[this].spoken)
            new = self._needs[this].keys() - found - kept
            found |= new
            todo += new
        return frozenset(found)

    def value(self, sentences: frozenset[int], kept: frozenset[int]) -> float:
        """The worth that sentences add to those kept, for each millisecond that they take."""
        return self.worth(sentences, kept) / (self.speech_ms(sentences) + _PAUSE_MS * len(sentences))

    def worth(self, sentences: frozenset[int], kept: frozenset[int] = frozenset()) -> float:
        """The worth of sentences together, beside those `kept`."""
        return sum(
            self._worth[index]
            * (1 if index in self._openers or index - 1 in sentences or index - 1 in kept else _ALONE)
            for index in sentences
        )

    def pointer(self, index: int, among: frozenset[int]) -> str:
        """The words by which another sentence shows that it needs this one."""
        return next(self._needs[other][index] for other in sorted(among) if index in self._needs[other])

    def speech_ms(self, kept: frozenset[int]) -> float:
        """How long the voice takes over these sentences, without any pause."""
        return sum(self._tempo.ms(self.background[index].spoken) for index in kept)

    def ms(self, kept: frozenset[int]) -> int:
        """How long the programme lasts with these sentences of the background."""
        script = self.script(kept)
        return estimated_ms(script, self._voice) + round(sum(self._tempo.ms(s.spoken) for s in script.sentences))

    def script(self, kept: frozenset[int]) -> Script:
        """The script with these sentences of the background; a section or paragraph without any is left out."""
        paragraphs: dict[int, dict[int, list[Sentence]]] = {}
        for index in sorted(kept):
            section, paragraph = self._places[index]
            sentence = self.background[index]
            first, last = self._quotations[index]
            if index < last and index + 1 not in kept:
                written = ended_early(self.background[first].written, sentence.written)
                sentence = replace(sentence, written=written)
            paragraphs.setdefault(section, {}).setdefault(paragraph, []).append(sentence)
        whole = self._whole.sections
        sections = [
            Section("background", self._title(number, kept), tuple(map(tuple, paragraphs[number].values())))
            if number in paragraphs
            else whole[number]
            for number in sorted([*self._others, *paragraphs])
        ]
        return replace(self._whole, sections=tuple(sections))

    def _title(self, section: int, kept: frozenset[int]) -> str:
        """The title of a section; the usual one instead of a question whose answer, its first sentence, is left out."""
        title = self._whole.sections[section].title
        return BACKGROUND_TITLE if title.endswith("?") and self._first[section] not in kept else title


def _by_paragraph(written: Sequence[str], places: Sequence[tuple[int, int]]) -> list[list[str]]:
    paragraphs: dict[tuple[int, int], list[str]] = {}
    for sentence, place in zip(written, places, strict=True):
        paragraphs.setdefault(place, []).append(sentence)
    return list(paragraphs.values())
