"""The production of a programme: written for a voice, performed, checked against its maximum length, and filed."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from briefing.errors import SettingsError, UsageError, VoiceError
from briefing.model import Fallback, Tempo
from briefing.studio.perform import perform, resolved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefing.model import Recording, Script, Synthesis, Voice
    from briefing.programme.manifest import Manifest
    from briefing.programme.release import Release
    from briefing.studio.options import SpeechOptions

    Writer = Callable[[Voice, Tempo], Script]
    """Writes the script for a voice whose tempo is known."""

Made = TypeVar("Made")
_log = logging.getLogger(__name__)

_LEAST_SLOWER = 1.02


def produce(
    write: Writer, options: SpeechOptions, *, target: Path | None, output: Path, max_ms: int | None = None
) -> Recording:
    """The programme that `write` writes, as an MP3 at `target`, or under a name of its own in the folder `output`, with
    transcript, chapters and manifest beside it.

    If the voice cannot finish, its fallbacks are tried in order. If the programme turns out longer than `max_ms`, it is
    written again for the tempo now measured: each time the length of more of its sentences is known exactly.

    Raises:
        VoiceError, OutputError, UsageError: see `briefing.errors`.
    """
    from briefing.programme.aside import made_aside

    with made_aside(target.parent if target else output) as hidden:
        mp3 = hidden / "programme.mp3"
        recording, release = _recorded(write, mp3, options, max_ms)
        content = release.manifest
        from msgspec import structs

        from briefing.programme.aside import settle
        from briefing.programme.outputs import file_programme, keep_up, manifest_beside, own_target

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


def _recorded(write: Writer, mp3: Path, options: SpeechOptions, max_ms: int | None) -> tuple[Recording, Release]:
    """The MP3 at `mp3`, and what its files are written from."""
    (script, recording, synthesis), voice, fallback = spoken_by_one(
        options, lambda voice: _rehearsed(write, mp3, voice, options, max_ms)
    )
    from msgspec import structs

    from briefing.audio.cover import default_cover
    from briefing.programme.manifest import manifest
    from briefing.programme.release import Release

    _, voices = resolved(script, voice)
    content = manifest(recording, script, voice, cast=tuple(voices.values()), fallback=fallback, synthesis=synthesis)
    return recording, Release(
        manifest=structs.replace(content, max_duration_ms=max_ms),
        mp3=lambda: mp3.open("rb"),
        cover=default_cover(),
        show=options.show,
        disclosure=options.disclosure,
    )


def spoken_by_one(options: SpeechOptions, speak: Callable[[Voice], Made]) -> tuple[Made, Voice, Fallback | None]:
    """What `speak` makes with the first voice that can finish, that voice, and the voice it replaces, if any.

    Raises:
        VoiceError: none of them can finish; the error is the last one's.
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
        if script.voices:  # no tempo is measured for several voices together, so only cutting helps
            slower *= max(recording.duration_ms / max_ms, _LEAST_SLOWER)
            tempo = Tempo(tempo.ms_per_character * slower)


def casting(name: str, *, strict: bool) -> Iterator[Voice]:
    """The voices to try, in order: the one asked for and, unless `strict`, its fallbacks that can speak here.

    Raises:
        UsageError: there is no voice with that name.
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
