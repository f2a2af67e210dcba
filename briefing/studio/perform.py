"""The studio: a script is cast, spoken, recorded, measured against the clock, and filed."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from briefing.errors import SettingsError, UsageError, VoiceError
from briefing.model import Fallback, Sounds, Synthesis, Tags, web_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefing.model import Recording, Script, Take, Tempo, Voice
    from briefing.programme.manifest import Manifest
    from briefing.speech.engine import Engine
    from briefing.speech.narrator import Narration
    from briefing.studio.options import Monitor, SpeechOptions

    Writer = Callable[[Voice, Tempo], Script]
    """Writes the script for a voice whose tempo is known."""

Made = TypeVar("Made")
_log = logging.getLogger(__name__)

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
        from msgspec.structs import replace

        from briefing.audio.cover import default_cover
        from briefing.programme.aside import settle
        from briefing.programme.manifest import manifest
        from briefing.programme.outputs import file_programme, keep_up, manifest_beside, own_target
        from briefing.programme.release import Release

        content = manifest(recording, script, voice, fallback=fallback, synthesis=synthesis)
        content = replace(content, max_duration_ms=max_ms)
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
        options.monitor.took_place(before, replace(content, mp3=replace(content.mp3, path=str(recording.path))))
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

    tempo = known_tempo(voice)
    while True:
        script = write(voice, tempo)
        recording, synthesis = perform(script, voice, target, options)
        remember_tempo(voice, recording)
        if max_ms is None or recording.duration_ms <= max_ms:
            return script, recording, synthesis
        tempo = tempo.after(recording)


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
    """The voice speaks, the recorder runs: both at once, take by take. Or the cache holds the programme as it was then.

    Raises:
        VoiceError, OutputError: see `briefing.errors`.
    """
    from briefing.speech.cache import default_cache
    from briefing.speech.narrator import engine_of, narrate

    cache = default_cache() if options.cache else None
    engine = engine_of(voice, offline=options.offline)
    kept_as = _kept_as(script, voice, engine) if cache and engine.keeps and options.sounds == Sounds() else None
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
    with narrate(spoken, voice, cache=cache, jobs=options.jobs, offline=options.offline) as narration:
        from briefing.audio.recorder import record  # takes a while, in which the voice is already speaking

        recording = record(
            script,
            _monitored(narration, options.monitor),
            pauses=voice.pauses,
            target=target,
            tags=tags,
            sounds=options.sounds,
            keep=partial(cache.put, kept_as) if cache and kept_as else None,
        )
        return recording, narration.synthesis


def _kept_as(script: Script, voice: Voice, engine: Engine) -> str:
    """The name under which the cache keeps a programme: after all that its sound depends on."""
    from briefing.audio.press import EDITION
    from briefing.audio.timeline import pauses_after
    from briefing.speech.cache import TakeCache

    said = [
        [*engine.parts(sentence.spoken), pause]  # phonemes where it has them: they change with the rules for them
        for sentence, pause in zip(script.sentences, pauses_after(script, voice.pauses), strict=True)
    ]
    return TakeCache.key(f"programme {EDITION} {voice.engine}", engine.identity, json.dumps(said))


def _monitored(narration: Narration, monitor: Monitor) -> Iterator[Take]:
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
