"""The studio: a script is cast, spoken, recorded, measured against the clock, and filed."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from briefing.errors import SettingsError, UsageError, VoiceError
from briefing.model import Fallback, Sounds, Synthesis, Tags, Tempo, web_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from briefing.model import Recording, Script, Sentence, Take, Voice
    from briefing.programme.manifest import Manifest
    from briefing.speech.cast import CastNarration
    from briefing.speech.engine import Engine
    from briefing.studio.options import Monitor, SpeechOptions

    Writer = Callable[[Voice, Tempo], Script]
    """Writes the script for a voice whose tempo is known."""

Made = TypeVar("Made")
_log = logging.getLogger(__name__)

_LEAST_SLOWER = 1.02
AI_DISCLOSURE = "Voorgelezen door een AI-stem (synthetic voice, text-to-speech)"


def produce(
    write: Writer, options: SpeechOptions, *, target: Path | None, output: Path, max_ms: int | None = None
) -> Recording:
    """The programme that `write` writes, as an MP3 at `target`, or under a name of its own in the folder `output`, with
    transcript, chapters and manifest beside it.

    When the voice cannot finish, its fallbacks are tried in order. Where the programme turns out to last longer than
    `max_ms`, it is written again for the tempo now heard: each time more of its sentences are known to the millisecond.

    Raises:
        VoiceError, OutputError, UsageError: see `briefing.errors`.
    """
    from briefing.programme.aside import made_aside

    with made_aside(target.parent if target else output) as hidden:
        mp3 = hidden / "programme.mp3"
        (script, recording, synthesis), voice, fallback = spoken_by_one(
            options, lambda voice: _rehearsed(write, mp3, voice, options, max_ms)
        )
        from msgspec import structs

        from briefing.audio.cover import default_cover
        from briefing.programme.aside import settle
        from briefing.programme.manifest import manifest
        from briefing.programme.outputs import file_programme, keep_up, manifest_beside, own_target
        from briefing.programme.release import Release

        _, voices = resolved(script, voice)
        content = manifest(
            recording, script, voice, cast=tuple(voices.values()), fallback=fallback, synthesis=synthesis
        )
        content = structs.replace(content, max_duration_ms=max_ms)
        release = Release(
            manifest=content,
            mp3=lambda: mp3.open("rb"),
            cover=default_cover(),
            show=options.show,
            disclosure=options.disclosure,
        )
        file_programme(mp3, release, epub=options.epub)
        before: Manifest | None = None

        def choose() -> Path:
            nonlocal before
            chosen = target or own_target(content, output)
            before = manifest_beside(chosen)
            if before:
                keep_up(mp3, release, chosen)
            return chosen

        recording = settle(recording, choose)
    if before:
        placed = structs.replace(content.mp3, path=str(recording.path))
        options.monitor.took_place(before, structs.replace(content, mp3=placed))
    return recording


def spoken_by_one(options: SpeechOptions, speak: Callable[[Voice], Made]) -> tuple[Made, Voice, Fallback | None]:
    """What `speak` makes with the first voice of the cast that can finish, that voice, and whom it replaces.

    Raises:
        VoiceError: none of them can; the last one's.
    """
    fallback: Fallback | None = None
    for candidate in casting(options.voice, strict=options.strict):
        if fallback:
            options.monitor.replaced(fallback, candidate)
        _log.info("voice %s (%s), from %s", candidate.name, candidate.engine, candidate.origin or "code")
        try:
            return speak(candidate), candidate, fallback
        except VoiceError as error:
            failure, fallback = error, fallback or Fallback(wanted=options.voice, reason=str(error))
    raise failure


def _rehearsed(
    write: Writer, target: Path, voice: Voice, options: SpeechOptions, max_ms: int | None
) -> tuple[Script, Recording, Synthesis]:
    from briefing.speech.tempo import known_tempo, remember_tempo

    tempo, slower = known_tempo(voice), 1.0
    while True:
        script = write(voice, tempo)
        recording, synthesis = perform(script, voice, target, options)
        remember_tempo(voice, recording)
        if max_ms is None or recording.duration_ms <= max_ms:
            return script, recording, synthesis
        tempo = tempo.after(recording)
        if script.voices:  # what two voices share was never heard from one, so that only less of it helps
            slower *= max(recording.duration_ms / max_ms, _LEAST_SLOWER)
            tempo = Tempo(tempo.ms_per_character * slower)


def casting(name: str, *, strict: bool) -> Iterator[Voice]:
    """The voices to try, in order: the one asked for and, unless `strict`, its fallbacks that can speak here.

    Raises:
        UsageError: there is no voice of that name.
        SettingsError: its file is wrong.
    """
    from briefing.speech.voices import availability, find_voice

    first = find_voice(name)
    yield first
    if not strict:
        for other in first.fallback:
            with suppress(UsageError, SettingsError):
                understudy = find_voice(other)
                if availability(understudy) is None:
                    yield understudy


def perform(script: Script, voice: Voice, target: Path, options: SpeechOptions) -> tuple[Recording, Synthesis]:
    """The cast speaks, the recorder runs: both at once, take by take. Or the cache holds the programme as it was then.

    Raises:
        VoiceError, OutputError, UsageError: see `briefing.errors`.
    """
    from briefing.speech.cache import default_cache
    from briefing.speech.cast import narrate_cast
    from briefing.speech.narrator import engine_of

    cache = default_cache() if options.cache else None
    script, voices = resolved(script, voice)
    engines = {name: engine_of(each, offline=options.offline) for name, each in voices.items()}
    may_keep = all(engine.keeps for engine in engines.values()) and options.sounds == Sounds()
    kept_as = _kept_as(script, voice, engines) if cache and may_keep else None
    options.monitor.cast(script, voice)
    spoken = [sentence.spoken for sentence in script.sentences]
    tags = _tags(script, options.show)
    if cache and kept_as and (kept := cache.get(kept_as)):
        from briefing.audio.press import press, unpacked

        try:
            mastered, audio = unpacked(kept)
        except (ValueError, TypeError, LookupError):
            cache.drop(kept_as)
        else:
            _log.info("the programme is in the cache of takes as it was")
            return press(script, mastered, [audio], target=target, tags=tags), Synthesis(cached=len(spoken))
    speakers = [sentence.voice for sentence in script.sentences]
    with narrate_cast(spoken, speakers, voices, cache=cache, jobs=options.jobs, offline=options.offline) as narration:
        from briefing.audio.levels import at_one_loudness
        from briefing.audio.recorder import record  # takes a while, in which the voice is already speaking

        takes = _monitored(narration, options.monitor)
        recording = record(
            script,
            at_one_loudness(takes, speakers, target.parent) if len(voices) > 1 else takes,
            pauses=voice.pauses,
            target=target,
            tags=tags,
            sounds=options.sounds,
            keep=partial(cache.put, kept_as) if cache and kept_as else None,
        )
        return recording, narration.synthesis


def resolved(script: Script, voice: Voice) -> tuple[Script, dict[str | None, Voice]]:
    """`script` with the names of its voices, where it may have the paths of their files, and none for `voice`, the
    programme's own; and its cast by those names.

    Raises:
        UsageError: there is no voice of a name.
        SettingsError: its file is wrong.
    """
    if not script.voices:
        return script, {None: voice}
    from briefing.speech.voices import find_voice

    cast = {each: find_voice(each) for each in script.voices}
    names = {each: found.name if found.name != voice.name else None for each, found in cast.items()}

    def named(sentence: Sentence) -> Sentence:
        return replace(sentence, voice=names[sentence.voice]) if sentence.voice is not None else sentence

    sections = tuple(
        replace(section, paragraphs=tuple(tuple(map(named, paragraph)) for paragraph in section.paragraphs))
        for section in script.sections
    )
    script = replace(script, sections=sections)
    voices = {found.name: found for found in cast.values()} | {None: voice, voice.name: voice}
    return script, {sentence.voice: voices[sentence.voice] for sentence in script.sentences}


def _kept_as(script: Script, voice: Voice, engines: Mapping[str | None, Engine]) -> str:
    """The name under which the cache keeps a programme: after all that its sound depends on."""
    from briefing.audio.press import EDITION
    from briefing.audio.timeline import pauses_after
    from briefing.speech.cache import TakeCache

    said = [
        # phonemes where an engine has them: they change with the rules for them
        [*engines[sentence.voice].parts(sentence.spoken), pause]
        for sentence, pause in zip(script.sentences, pauses_after(script, voice.pauses), strict=True)
    ]
    cast = json.dumps([engines[sentence.voice].identity for sentence in script.sentences]) if script.voices else ""
    own = engines.get(None)
    return TakeCache.key(f"programme {EDITION} {voice.engine}{cast}", own.identity if own else "", json.dumps(said))


def _monitored(narration: CastNarration, monitor: Monitor) -> Iterator[Take]:
    for take in narration:
        monitor.heard(take)
        yield take


def _tags(script: Script, show: str) -> Tags:
    from briefing.audio.cover import default_cover
    from briefing.programme.identity import guid

    article = script.article
    return Tags(
        title=script.title,
        artist=article.author or show,
        album=show,
        published=article.published,
        comment=script.lead or script.title,
        disclosure=AI_DISCLOSURE,
        guid=guid(article),
        cover=default_cover(),
        source=web_address(article.source),
    )
