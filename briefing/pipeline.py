"""The story of one briefing: a source is read, a script written, a voice cast, the takes recorded, the files filed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import PublishError, UsageError, VoiceError
from briefing.model import Article, Fallback, Recording, Script, Section, Sentence, Synthesis, Tags, Voice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Take
    from briefing.podcast.faults import Heard
    from briefing.speech.narrator import Narration

DEFAULT_VOICE = "nl"
AI_DISCLOSURE = "Voorgelezen door een AI-stem (synthetic voice, text-to-speech)"


class Monitor:
    """Hears how a programme is coming along. This one keeps silent; the command line draws what it hears."""

    def cast(self, script: Script, voice: Voice) -> None:
        """`voice` is about to speak `script`."""

    def heard(self, take: Take) -> None:
        """One more sentence is spoken."""

    def replaced(self, fallback: Fallback, voice: Voice) -> None:
        """`voice` takes over from the voice that was asked for."""


def read(source: str, *, allow_private: bool = False) -> Article:
    """The article at a path, an http(s) URL or `-` (standard input).

    `allow_private` lets a URL lead to loopback and private networks.

    Raises:
        SourceError: it is not found, not fetched, or may not be read.
        NoArticleError: it holds no article.
    """
    from briefing.article.source import read_article

    return read_article(source, allow_private=allow_private)


def write_script(
    article: Article, *, voice: Voice | None = None, lexicon: Lexicon | None = None, title: str | None = None
) -> Script:
    """What `voice` (the default voice unless given) will speak of `article`.

    `lexicon` adds a show's own pronunciations to the shipped ones; `title` takes the place of the headline.
    """
    from briefing.script.write import write_script as write
    from briefing.speech.voices import find_voice

    return write(article, voice or find_voice(DEFAULT_VOICE), lexicon=lexicon, title=title)


def make(  # noqa: PLR0913 - each is an option of `briefing make`
    source: str,
    *,
    voice: str = DEFAULT_VOICE,
    target: Path | None = None,
    output: Path = Path("output"),
    title: str | None = None,
    date: str | None = None,
    lexicon: Lexicon | None = None,
    show: str = "Briefing",
    offline: bool = False,
    strict: bool = False,
    cache: bool = True,
    jobs: int | None = None,
    allow_private: bool = False,
    monitor: Monitor | None = None,
) -> Recording:
    """One article as a podcast MP3 with its transcript, chapters and manifest beside it.

    Gives the Recording, whose path is `target` or else `<date>-<slug>.mp3` in the folder `output`. When `voice` cannot
    finish, its fallbacks are tried in order unless `strict`; `offline` opens no socket for a voice.

    Raises:
        ArticleError, VoiceError, OutputError, UsageError: see `briefing.errors`.
    """
    from briefing.podcast.filing import default_target, file_programme

    monitor = monitor or Monitor()
    article = read(source, allow_private=allow_private)
    if date is not None:
        article = replace(article, published=date)
    fallback: Fallback | None = None
    for candidate in casting(voice, strict=strict):
        if fallback:
            monitor.replaced(fallback, candidate)
        script = write_script(article, voice=candidate, lexicon=lexicon, title=title)
        monitor.cast(script, candidate)
        mp3 = target or default_target(script, output)
        try:
            recording, synthesis = _perform(
                script, candidate, mp3, show=show, offline=offline, cache=cache, jobs=jobs, monitor=monitor
            )
        except VoiceError as error:
            failure, fallback = error, fallback or Fallback(wanted=voice, reason=str(error))
            continue
        file_programme(recording, script, candidate, fallback=fallback, synthesis=synthesis)
        return recording
    raise failure


def say(text: str, *, voice: str, target: Path, lexicon: Lexicon | None, offline: bool) -> Recording:
    """One sentence as an MP3, to try a voice or a lexicon entry.

    Raises:
        VoiceError, OutputError, UsageError: see `briefing.errors`.
    """
    from briefing.dutch.spoken import to_spoken

    cast = next(casting(voice, strict=True))
    spoken = to_spoken(text, language=cast.language, lexicon=lexicon, engine=cast.engine)
    if not any(character.isalnum() for character in spoken):
        raise UsageError("there is nothing to say", cause="the text holds no letters or digits")
    section = Section("lead", "Inleiding", ((Sentence(text, spoken),),))
    article = Article(headline=None, blocks=(), source="-")
    script = Script(text, True, (section,), text, (), (), article)
    recording, _ = _perform(
        script, cast, target, show="Briefing", offline=offline, cache=True, jobs=None, monitor=Monitor()
    )
    return recording


def listen(mp3: Path) -> Heard:
    """What a listener hears of an MP3, decoded and measured.

    Raises:
        PublishError: it holds no mono audio at the programme's rate that can be decoded.
    """
    import soundfile

    from briefing.audio.loudness import CHUNK, Meter
    from briefing.audio.timeline import RATE
    from briefing.podcast.faults import Heard

    meter = Meter()
    try:
        with soundfile.SoundFile(mp3) as file:
            if (file.channels, file.samplerate) != (1, RATE):
                raise PublishError(f"cannot measure {mp3}", cause=f"it is not mono at {RATE} Hz")
            for block in file.blocks(CHUNK, dtype="float32"):
                meter.feed(block)
    except soundfile.LibsndfileError as error:
        raise PublishError(f"cannot measure {mp3}", cause="it is no MP3, or a damaged one") from error
    meter.finish()
    return Heard(round(1000 * meter.samples / RATE), meter.lufs(), meter.true_peak_dbtp())


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
            with suppress(UsageError):
                understudy = find_voice(other)
                if availability(understudy) is None:
                    yield understudy


def _perform(  # noqa: PLR0913
    script: Script,
    voice: Voice,
    target: Path,
    *,
    show: str,
    offline: bool,
    cache: bool,
    jobs: int | None,
    monitor: Monitor,
) -> tuple[Recording, Synthesis]:
    """The voice speaks, the recorder runs: both at once, take by take."""
    from briefing.audio.recorder import record
    from briefing.speech.cache import default_cache
    from briefing.speech.narrator import narrate

    spoken = [sentence.spoken for sentence in script.sentences]
    with narrate(spoken, voice, cache=default_cache() if cache else None, jobs=jobs, offline=offline) as narration:
        recording = record(
            script,
            _monitored(narration, monitor),
            pauses=voice.pauses,
            target=target,
            tags=_tags(script, show),
        )
        return recording, narration.synthesis


def _monitored(narration: Narration, monitor: Monitor) -> Iterator[Take]:
    for take in narration:
        monitor.heard(take)
        yield take


def _tags(script: Script, show: str) -> Tags:
    from briefing.audio.cover import default_cover
    from briefing.podcast.manifest import guid

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
        source=article.source if article.source.startswith(("http://", "https://")) else None,
    )
