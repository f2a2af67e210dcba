"""How a bulletin is made: articles are read, a rundown is drawn up, and the studio makes one programme of it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from briefing.errors import NoArticleError
from briefing.studio.cast import cast, readers
from briefing.studio.manuscript import pronounced
from briefing.studio.options import SpeechOptions
from briefing.studio.produce import produce

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Article, Recording, Script, Sounds, Tempo, Voice
    from briefing.script.bulletin import Frame
    from briefing.settings.schema import Settings

_NO_SOUND = "none"
_BULLETINS = uuid.UUID("7b0a5a0e-6a57-5a2f-9c53-2f7d9c0c6b1e")


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletinFormat:
    """The format of a show's bulletins."""

    show: str
    """The show's name, as it is spoken."""
    opening: str
    """Its opening: a template (`briefing.script.phrases`)."""
    closing: str
    """Its closing, likewise."""
    output: Path
    """The folder for its MP3s."""
    lexicon: Lexicon | None = None
    """The show's pronunciations."""
    presenters: tuple[str, ...] = ()
    """The voices that read the items in turn; the first also reads everything around them. Empty if one reads all."""
    speech: SpeechOptions = field(default_factory=SpeechOptions)


def format_of(settings: Settings, speech: SpeechOptions, lexicon: Lexicon | None) -> BulletinFormat:
    """The bulletin format of the show with these `settings`.

    Raises:
        SettingsError: one of its sounds is missing.
    """
    from briefing.script.phrases import CLOSING, OPENING

    show = settings.title or "Briefing"
    return BulletinFormat(
        show=show,
        opening=settings.opening or OPENING,
        closing=settings.closing or CLOSING,
        output=settings.path(settings.output),
        lexicon=lexicon,
        presenters=settings.presenters if settings.presenters[:1] == (speech.voice,) else (),
        speech=replace(speech, show=show, disclosure=settings.disclosure, sounds=_sounds(settings)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The place of a bulletin in the schedule."""

    at: datetime
    """The moment that it is for, which decides date and greeting."""
    identity: str | None = None
    """What its guid is derived from; None to derive it from the articles in it."""
    max_ms: int | None = None
    """Its maximum length."""


def make_bulletin(
    articles: Sequence[Article], show_format: BulletinFormat, slot: Slot, *, target: Path | None = None
) -> Recording:
    """One programme of several articles: an MP3 with its transcript, chapters and manifest beside it.

    `target` is the MP3's path; without one it goes into the format's output folder.

    Raises:
        NoArticleError: there are no articles.
        UsageError: they do not fit in the slot.
        VoiceError, OutputError: see `briefing.errors`.
    """
    from briefing.programme.aside import require_ours

    if target:
        require_ours(target, *(article.source for article in articles))
    if not articles:
        raise NoArticleError("there is nothing to tell", cause="no article can be used")
    write = _writer(articles, show_format, slot)
    return produce(write, show_format.speech, target=target, output=show_format.output, max_ms=slot.max_ms)


@dataclass(frozen=True, slots=True)
class Estimate:
    """The predicted length of a bulletin."""

    ms: int
    opening: str
    titles: tuple[str, ...]
    """The headlines of its items."""
    items_ms: tuple[int, ...]


def estimate(articles: Sequence[Article], show_format: BulletinFormat, slot: Slot) -> Estimate:
    """The predicted length of the bulletin that `make_bulletin` would make, at the measured tempo of the voice.

    Raises:
        UsageError: it does not fit in the slot.
    """
    from briefing.script.estimate import EDGES_MS, estimated_ms

    frame = _frame(articles, show_format, slot)
    if not articles:
        return Estimate(0, frame.opening, (), ())
    script, voice, tempo = draft(articles, show_format, slot)
    paced = replace(voice, ms_per_character=tempo.ms_per_character)
    items = [section for section in script.sections if section.role == "item"]
    return Estimate(
        ms=estimated_ms(script, paced) + _sounds_ms(show_format.speech.sounds, len(articles)),
        opening=frame.opening,
        titles=tuple(section.title for section in items),
        items_ms=tuple(estimated_ms(replace(script, sections=(item,)), paced) - EDGES_MS for item in items),
    )


def draft(articles: Sequence[Article], show_format: BulletinFormat, slot: Slot) -> tuple[Script, Voice, Tempo]:
    """The script that `make_bulletin` would have spoken, the voice for it, and that voice's measured tempo.

    Raises:
        UsageError: it does not fit in the slot.
    """
    from briefing.speech.tempo import known_tempo
    from briefing.speech.voices import find_voice

    voice = find_voice(show_format.speech.voice)
    tempo = known_tempo(voice)
    write = _writer(articles, show_format, slot)
    return write(voice, tempo), voice, tempo


def _writer(articles: Sequence[Article], show_format: BulletinFormat, slot: Slot) -> Callable[[Voice, Tempo], Script]:
    """A function that writes the bulletin for a voice."""
    from briefing.script.bulletin import Rundown
    from briefing.script.saying import saying
    from briefing.script.write import write_script

    lexicon = pronounced(show_format.lexicon, *articles)
    frame = _frame(articles, show_format, slot)
    max_ms = None if slot.max_ms is None else slot.max_ms - _sounds_ms(show_format.speech.sounds, len(articles))

    def write(voice: Voice, tempo: Tempo) -> Script:
        say = saying(voice, lexicon)
        item = partial(write_script, voice=voice, lexicon=lexicon, find_voice=readers(voice, show_format.speech))
        items = tuple(item(article) for article in articles)
        rundown = Rundown(frame, items, voice, say)
        script = rundown.script() if max_ms is None else rundown.within(max_ms, tempo)
        return cast(script, voice, show_format.speech, lexicon, presenters=show_format.presenters)

    return write


def rehearsal(voice: Voice, lexicon: Lexicon | None) -> Callable[[Article], Script]:
    """A function that writes an article's script as the bulletin will, to find out beforehand if it cannot be told."""
    from briefing.script.write import write_script
    from briefing.speech.voices import find_voice

    return partial(write_script, voice=voice, lexicon=lexicon, find_voice=find_voice)


def guid_of(show_format: BulletinFormat, slot: Slot) -> str:
    """The guid that the bulletin of a slot with an identity will have, whatever its articles."""
    from briefing.model import Article
    from briefing.programme.identity import guid

    frame = _frame((), show_format, slot)
    return guid(Article(frame.title, (), frame.identity, published=frame.published))


def _frame(articles: Sequence[Article], show_format: BulletinFormat, slot: Slot) -> Frame:
    from briefing.programme.identity import guid
    from briefing.programme.wording import public_link, site
    from briefing.script.bulletin import Frame
    from briefing.script.phrases import day_in_words, filled_in, greeting

    links = filter(None, (public_link(article.source) for article in articles))
    values = {
        "show": show_format.show,
        "date": day_in_words(slot.at),
        "greeting": greeting(slot.at.hour),
        "count": len(articles),
        "sources": list(dict.fromkeys(map(site, links))),
    }
    return Frame(
        title=f"{show_format.show} van {day_in_words(slot.at)}",
        show=show_format.show,
        opening=filled_in(show_format.opening, "opening", **values),
        closing=filled_in(show_format.closing, "closing", **values),
        published=slot.at.date().isoformat(),
        identity=str(uuid.uuid5(_BULLETINS, slot.identity or "\n".join(map(guid, articles)))),
    )


def _sounds(settings: Settings) -> Sounds:
    """The show's own sounds, with the shipped ones for the rest."""
    from briefing.audio.jingles import SETTINGS, require_sound, shipped_sounds

    own = {part: getattr(settings, setting) for part, setting in SETTINGS.items()}
    chosen = {part: None if value == _NO_SOUND else settings.path(value) for part, value in own.items() if value}
    for part, path in chosen.items():
        if path:
            require_sound(path, part)
    return replace(shipped_sounds(), **chosen)


def _sounds_ms(sounds: Sounds, items: int) -> int:
    """The length of the sounds of a bulletin in ms; the bed lies under speech and takes no time."""
    from briefing.audio.jingles import length_ms

    return (
        length_ms(sounds.opening, "opening")
        + items * length_ms(sounds.separator, "separator")
        + length_ms(sounds.closing, "closing")
    )
