"""The performance of a script: its cast speaks, and the recorder records it."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from briefing.disclosure import TAG_DISCLOSURE, disclosed
from briefing.model import Sounds, Synthesis, Tags, pauses_after, web_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from briefing.model import Recording, Script, Sentence, Take, Voice
    from briefing.speech.cache import TakeCache
    from briefing.speech.cast import CastNarration
    from briefing.speech.engine import Engine
    from briefing.studio.options import Monitor, SpeechOptions

_log = logging.getLogger(__name__)


def perform(script: Script, voice: Voice, target: Path, options: SpeechOptions) -> tuple[Recording, Synthesis]:
    """The recording of `script`, recorded take by take while the cast speaks, or taken whole from the cache.

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
    tags = partial(_tags, script, options.show, voices.values())
    if cache and kept_as and (recording := _from_cache(cache, kept_as, script, target, tags)):
        return recording, Synthesis(cached=len(spoken))
    speakers = [sentence.voice for sentence in script.sentences]
    with narrate_cast(spoken, speakers, voices, cache=cache, jobs=options.jobs, offline=options.offline) as narration:
        from briefing.audio.levels import at_one_loudness
        from briefing.audio.recorder import record  # a slow import, during which the voice is already speaking

        takes = _monitored(narration, options.monitor)
        recording = record(
            script,
            at_one_loudness(takes, speakers, target.parent) if len(voices) > 1 else takes,
            pauses=voice.pauses,
            target=target,
            tags=tags(),
            sounds=options.sounds,
            keep=partial(cache.put, kept_as) if cache and kept_as else None,
        )
        return recording, narration.synthesis


def rehearse(script: Script, voice: Voice, options: SpeechOptions) -> None:
    """Have the cast speak without recording it, so that its takes are in the cache.

    Raises:
        VoiceError, UsageError: see `briefing.errors`.
    """
    from briefing.speech.cache import default_cache
    from briefing.speech.cast import narrate_cast

    cache = default_cache() if options.cache else None
    script, voices = resolved(script, voice)
    spoken = [sentence.spoken for sentence in script.sentences]
    speakers = [sentence.voice for sentence in script.sentences]
    with narrate_cast(spoken, speakers, voices, cache=cache, jobs=options.jobs, offline=options.offline) as narration:
        for _ in narration:
            pass


def _from_cache(
    cache: TakeCache, kept_as: str, script: Script, target: Path, tags: Callable[[], Tags]
) -> Recording | None:
    """The programme as it was recorded before; None if the cache has none that can be used."""
    if not (kept := cache.get(kept_as)):
        return None
    from briefing.audio.press import press, unpacked

    try:
        mastered, audio = unpacked(kept)
    except (ValueError, TypeError, LookupError):
        cache.drop(kept_as)
        return None
    _log.info("the programme is in the cache of takes as it was")
    return press(script, mastered, [audio], target=target, tags=tags())


def resolved(script: Script, voice: Voice) -> tuple[Script, dict[str | None, Voice]]:
    """`script` with the names of its voices instead of the paths of their files, and None for `voice`, the main one;
    and the cast by those names.

    Raises:
        UsageError: a voice is named that does not exist.
        SettingsError: a voice file is wrong.
    """
    if not script.voices:
        return script, {None: voice}
    from briefing.speech.voices import find_voice

    cast = {each: voice if each == voice.name else find_voice(each) for each in script.voices}
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
    """The cache key of a programme, made from everything that its sound depends on."""
    from briefing.audio.press import EDITION
    from briefing.speech.cache import TakeCache

    said = [
        # Phonemes for engines that take them: these change with the pronunciation rules although the text does not.
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


def _tags(script: Script, show: str, cast: Iterable[Voice]) -> Tags:
    from briefing.audio.cover import default_cover
    from briefing.programme.identity import guid

    article = script.article
    return Tags(
        title=script.title,
        artist=article.author or show,
        album=show,
        published=article.published,
        comment=script.lead or script.title,
        disclosure=disclosed(TAG_DISCLOSURE, [voice.name for voice in cast]),
        guid=guid(article),
        cover=default_cover(),
        source=web_address(article.source),
    )
