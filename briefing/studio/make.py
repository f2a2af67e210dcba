"""The story of one briefing: a source is read, a script written, a voice cast, the takes recorded, the files filed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import UsageError
from briefing.model import Article, Script, Section, Sentence
from briefing.studio.perform import DEFAULT_VOICE, Booking, Monitor, casting, perform, produce

if TYPE_CHECKING:
    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Recording, Tempo, Voice


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
    max_ms: int | None = None,
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

    Gives the Recording, whose path is `target` or else `<date>-<slug>.mp3` in the folder `output`. It lasts `max_ms` at
    most: the headline, the lead, and what of the background matters most and fits. When `voice` cannot finish, its
    fallbacks are tried in order unless `strict`; `offline` opens no socket for a voice.

    Raises:
        ArticleError, VoiceError, OutputError, UsageError: see `briefing.errors`.
    """
    from briefing.programme.outputs import default_target

    article = read(source, allow_private=allow_private)
    if date is not None:
        article = replace(article, published=date)

    def write(cast: Voice, tempo: Tempo) -> Script:
        script = write_script(article, voice=cast, lexicon=lexicon, title=title)
        if max_ms is None:
            return script
        from briefing.script.budget import fit

        return fit(script, cast, max_ms, tempo=tempo).script

    booking = Booking(
        voice=voice, show=show, offline=offline, strict=strict, cache=cache, jobs=jobs, monitor=monitor or Monitor()
    )
    return produce(write, lambda script: target or default_target(script, output), booking, max_ms=max_ms)


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
    recording, _ = perform(script, cast, target, Booking(offline=offline))
    return recording
