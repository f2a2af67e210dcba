"""How one article is made into a programme: it is read, a script is written, cast and recorded, and the files filed."""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING

from briefing.errors import UsageError, WithheldError, WriteError
from briefing.model import Article, Script, Section, Sentence
from briefing.studio.cast import cast, readers
from briefing.studio.manuscript import opened, pronounced, remember_marked
from briefing.studio.options import DEFAULT_VOICE, MakeOptions, SpeechOptions
from briefing.studio.perform import perform
from briefing.studio.produce import produce, spoken_by_one

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Recording, Tempo, Voice

_log = logging.getLogger(__name__)


def read(source: str | PathLike[str], *, allow_private: bool = False) -> Article:
    """The article at a path, an http(s) URL or `-` (standard input); of a manuscript, the article it was made from.

    `allow_private` lets a URL lead to loopback and private networks. A warning is logged for an article that is not in
    Dutch, or has a headline and no text.

    Raises:
        SourceError: it is not found, not fetched, or may not be read.
        NoArticleError: it holds no article.
        ManuscriptError: it is a manuscript that cannot be understood.
    """
    from briefing.article.source import foreign_language_of, read_article

    source = os.fspath(source)
    article = opened(read_article(source, allow_private=allow_private), source)
    if language := foreign_language_of(article):
        _log.warning("%s seems to be in %s; the voice reads it as Dutch", article.source, language)
    if not article.blocks:
        _log.warning("%s holds a headline and no text", article.source)
    return article


def write_script(
    article: Article, *, voice: Voice | None = None, lexicon: Lexicon | None = None, title: str | None = None
) -> Script:
    """The script of `article` for `voice` (by default the default voice).

    `lexicon` adds a show's own pronunciations to the shipped ones; `title` replaces the headline.
    """
    from briefing.script.write import write_script as write
    from briefing.speech.voices import find_voice

    return write(article, voice or find_voice(DEFAULT_VOICE), lexicon=lexicon, title=title, find_voice=find_voice)


def make(source: str | PathLike[str] | Article | Script, options: MakeOptions | None = None) -> Recording:
    """One article as a podcast MP3, with its transcript, chapters and manifest beside it.

    `source` is whatever `read` takes, an Article, or a Script that is spoken unchanged. If the voice cannot finish, its
    fallbacks are tried in order, unless the options are strict.

    Raises:
        ArticleError, VoiceError, OutputError, UsageError: see `briefing.errors`.
    """
    from briefing.programme.aside import require_ours

    source = os.fspath(source) if isinstance(source, PathLike) else source
    options = options or MakeOptions()
    if options.target:
        require_ours(options.target, source if isinstance(source, str) else "")
    write = partial(_written, source if isinstance(source, Script) else identified(source, options), options)
    return produce(write, options, target=options.target, output=options.output, max_ms=options.max_ms)


def identified(source: str | Article, options: MakeOptions) -> Article:
    """The article of `source`, with the title, id and so on that `options` give it. Pronunciations that its manuscript
    marks as to be remembered are put in the lexicon.

    Raises:
        ArticleError, OutputError: see `briefing.errors`.
    """
    article = read(source, allow_private=options.allow_private) if isinstance(source, str) else source
    if article.manuscript is not None:
        remember_marked(article.manuscript, options)
    if options.on_air and article.embargo:
        told = f"{article.source} is {article.embargo_told}"
        raise WithheldError(told, remedy="publish it then", until=article.embargo)
    return replace(
        article,
        published=options.date or article.published,
        id=options.id or article.id,
        address=options.address or article.address,
        genre=article.genre if options.genres else None,
        blocks=tuple(block for block in article.blocks if options.corrections or block.kind != "correction"),
    )


def _written(source: Article | Script, options: MakeOptions, voice: Voice, tempo: Tempo) -> Script:
    from briefing.script.write import write_script as write

    script, lexicon = source, options.lexicon
    if isinstance(script, Article):
        lexicon = pronounced(lexicon, script)
        script = write(script, voice, lexicon=lexicon, title=options.title, find_voice=readers(voice, options))
    if options.max_ms is not None:
        from briefing.script.shorten.budget import fit

        script = fit(script, voice, options.max_ms, tempo=tempo).script
    return cast(script, voice, options, lexicon)


def say(text: str, *, target: Path, lexicon: Lexicon | None = None, options: SpeechOptions | None = None) -> Recording:
    """One sentence as an MP3, to try a voice or a lexicon entry.

    Raises:
        VoiceError, OutputError, UsageError: see `briefing.errors`.
    """
    from briefing.script.saying import saying

    how = options or SpeechOptions()
    _require_a_sentence(target)

    def speak(voice: Voice) -> Recording:
        spoken = saying(voice, lexicon)(text)
        if not any(character.isalnum() for character in spoken):
            raise UsageError("there is nothing to say", cause="the text holds no letters or digits")
        script = Script(
            title=text,
            headline_generated=True,
            sections=(Section("lead", "Inleiding", ((Sentence(text, spoken),),)),),
            lead=text,
            background=(),
            crossheads=(),
            article=Article(headline=None, blocks=(), source="-"),
        )
        recording, _ = perform(script, voice, target, how)
        return recording

    recording, _, _ = spoken_by_one(how, speak)
    return recording


def _require_a_sentence(target: Path) -> None:
    """Check that nothing is at `target`, except perhaps an earlier sentence that tried a voice."""
    from briefing.audio.tags import says_what_spoke_it
    from briefing.programme.outputs import manifest_beside

    if os.path.lexists(target) and (manifest_beside(target) or not says_what_spoke_it(target)):
        raise WriteError(
            f"{target} would be overwritten", cause="it is not a sentence to try", remedy="choose another place with -o"
        )
