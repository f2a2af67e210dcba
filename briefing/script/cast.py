"""The cast of a script: which voice reads what, where there are several."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from briefing.script.interview import questions
from briefing.script.saying import WITHIN_A_SENTENCE_MS
from briefing.script.utterances import Stretch, utterances

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from briefing.model import Script, Section, Sentence
    from briefing.script.saying import Say

    Paragraph = tuple[Sentence, ...]

_STORY = {"lead", "background"}


def with_quotations(script: Script, voice: str, say: Say) -> Script:
    """`script` with what people say in it read by `voice`: quotations whose speaker is named, and the answers of an
    interview. A sentence that two voices share becomes two, each with a cue of its own.

    Sentences that were given a voice by an editor stay as they are.
    """
    story = [paragraph for section in script.sections if section.role in _STORY for paragraph in section.paragraphs]
    shared = _all_shared(story, voice, say)

    def told(section: Section) -> Section:
        if section.role in _STORY:
            return replace(section, paragraphs=tuple(islice(shared, len(section.paragraphs))))
        return _item(section, voice, say) if section.role == "item" else section

    return replace(script, sections=tuple(map(told, script.sections)))


def _item(section: Section, voice: str, say: Say) -> Section:
    """An item of a bulletin, in which `voice` reads the quotations but never the headline, as in any programme."""
    head = int(" ".join(sentence.written for sentence in section.paragraphs[0]) == section.title)
    headline, story = section.paragraphs[:head], section.paragraphs[head:]
    return replace(section, paragraphs=(*headline, *_all_shared(story, voice, say)))


def _all_shared(told: Sequence[Paragraph], voice: str, say: Say) -> Iterator[Paragraph]:
    texts = [[sentence.written for sentence in paragraph] for paragraph in told]
    is_answering = False
    for paragraph, asks, stretches in zip(told, questions(texts), utterances(texts), strict=True):
        is_answering = is_answering or asks
        if asks:
            yield paragraph
        elif is_answering:
            yield tuple(_read_by(voice, sentence, say) for sentence in paragraph)
        else:
            yield tuple(_shared(paragraph, stretches, voice, say))


def with_presenters(script: Script, voices: Sequence[str], say: Say) -> Script:
    """A bulletin whose items are read by `voices` in turn; the first voice reads all the rest."""
    items = 0
    sections = []
    for section in script.sections:
        voice = voices[items % len(voices)] if section.role == "item" else voices[0]
        items += section.role == "item"
        sections.append(_worked(section, lambda sentence, voice=voice: _read_by(voice, sentence, say)))  # type: ignore[misc]
    return replace(script, sections=tuple(sections))


def by_one_voice(script: Script) -> Script:
    """`script` without its cast: the programme's own voice reads all of it."""
    sections = (_worked(section, lambda sentence: replace(sentence, voice=None)) for section in script.sections)
    return replace(script, sections=tuple(sections))


def _worked(section: Section, work: Callable[[Sentence], Sentence]) -> Section:
    return replace(section, paragraphs=tuple(tuple(map(work, paragraph)) for paragraph in section.paragraphs))


def _read_by(voice: str, sentence: Sentence, say: Say) -> Sentence:
    """`sentence` read by `voice`; a spoken form that an editor wrote stays."""
    if sentence.voice is not None:
        return sentence
    is_own = sentence.spoken == say(sentence.written)
    return replace(sentence, voice=voice, spoken=say(sentence.written, voice) if is_own else sentence.spoken)


def _shared(
    paragraph: Paragraph, all_stretches: Sequence[Sequence[Stretch]], voice: str, say: Say
) -> Iterator[Sentence]:
    for sentence, stretches in zip(paragraph, all_stretches, strict=True):
        quoted = [stretch.is_utterance for stretch in stretches]
        if sentence.voice is not None or not any(quoted):
            yield sentence
        elif all(quoted):
            yield _read_by(voice, sentence, say)
        elif sentence.spoken != say(sentence.written):
            yield sentence
        else:
            yield from _parted(sentence, stretches, voice, say)


def _parted(sentence: Sentence, stretches: Sequence[Stretch], voice: str, say: Say) -> Iterator[Sentence]:
    for stretch in stretches:
        who = voice if stretch.is_utterance else None
        last = stretch is stretches[-1]
        pause_ms = sentence.pause_ms if last else WITHIN_A_SENTENCE_MS
        yield replace(sentence, written=stretch.text, spoken=say(stretch.text, who), voice=who, pause_ms=pause_ms)
