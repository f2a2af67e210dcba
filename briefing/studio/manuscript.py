"""Manuscripts on disk: a script is written to a file, changes in its source are merged in, and it is read back."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.errors import ManuscriptError, NoArticleError, UsageError, WriteError, os_errors_as
from briefing.files import read_bounded, write_whole
from briefing.model import MANUSCRIPT, web_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Article, Script, Voice
    from briefing.script.manuscript.value import Manuscript
    from briefing.studio.options import MakeOptions

_log = logging.getLogger(__name__)
MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Edited:
    """A manuscript on disk."""

    path: Path
    conflicts: tuple[tuple[int, str], ...]
    """What both its editor and its source changed: the line of the file, and the conflict there."""


def opened(article: Article, name: str) -> Article:
    """`article`, which was read from `name`; if that holds a manuscript, the article that it was made from.

    Raises:
        ManuscriptError: it cannot be understood, or names a voice that does not exist.
    """
    if article.manuscript is None:
        return article
    from briefing.script.manuscript.fields import article_of
    from briefing.script.manuscript.parse import parse
    from briefing.speech.voices import find_voice

    name = "standard input" if name == "-" else name
    manuscript = parse(article.manuscript, name)
    for voice, line in manuscript.voices.items():
        try:
            find_voice(voice)
        except UsageError as error:
            raise ManuscriptError(f"{name}, line {line}: {error.what}", remedy=error.remedy) from error
    _name_unused(manuscript, name)
    for line, conflict in _conflicts(article.manuscript):
        _log.warning("%s, line %d: not decided yet: %s", name, line, conflict)
    read = article_of(manuscript, article.manuscript)
    if read.embargo:
        _log.warning("%s: %s", name, read.embargo_told)
    return read


def _name_unused(manuscript: Manuscript, name: str) -> None:
    text = "\n".join([line.written for line in manuscript.lines] + [part.title for part in manuscript.parts])
    for hint in manuscript.pronunciations:
        if hint.token not in text:
            _log.warning("%s, line %d: %s stands nowhere in it", name, hint.number, hint.token)


def pronounced(lexicon: Lexicon | None, *articles: Article) -> Lexicon | None:
    """`lexicon` with the pronunciations in the manuscripts of `articles` added."""
    for article in articles:
        if article.manuscript is not None:
            from briefing.script.manuscript.parse import parse
            from briefing.script.manuscript.performed import with_pronunciations

            lexicon = with_pronunciations(lexicon, parse(article.manuscript, "the manuscript"))
    return lexicon


def remember_marked(manuscript: str, options: MakeOptions) -> None:
    """Put the pronunciations that a manuscript marks as to be remembered in the lexicon that `options` name for that;
    without one, log a warning that they are marked.

    Raises:
        SettingsError, WriteError: the lexicon is wrong or cannot be written.
    """
    from briefing.script.manuscript.parse import parse

    told = parse(manuscript, "the manuscript").pronunciations
    marked = {hint.token: hint.spoken for hint in told if hint.remember and hint.spoken}
    if options.remember and marked:
        from briefing.dutch.lexicon_additions import remember

        if new := remember(options.remember, marked):
            options.monitor.remembered(new, options.remember)
        return
    known = {entry.written: entry.spoken for entry in options.lexicon.entries} if options.lexicon else {}
    if waiting := [token for token, spoken in marked.items() if known.get(token) != spoken]:
        _log.warning("to be remembered, which 'briefing make' does with --remember: %s", ", ".join(waiting))


def write_manuscript(  # noqa: PLR0913 - what a manuscript is written with
    script: Script, target: Path, *, voice: Voice, lexicon: Lexicon | None, merge: bool, cut: tuple[str, ...] = ()
) -> Edited:
    """The manuscript of `script`, as `voice` will speak it, written to `target`.

    `cut` are comments on what was left out. A manuscript that is already there is never overwritten; with `merge`,
    changes in the source are merged into it.

    Raises:
        WriteError: something is already there, or it cannot be written.
        ManuscriptError, NoArticleError: what is there is not a manuscript that can be understood.
    """
    from briefing.script.manuscript.draft import annotated
    from briefing.script.manuscript.layout import text_of
    from briefing.script.manuscript.merge import merge as merged
    from briefing.script.manuscript.performed import with_pronunciations
    from briefing.script.saying import saying
    from briefing.speech.voices import find_voice

    manuscript = _manuscript_of(script, voice, lexicon, cut)
    if os.path.lexists(target):
        if not merge:
            raise WriteError(
                f"{target} already exists",
                cause="an editor may have changed it",
                remedy="write to another file, or add --merge to take in what changed in the source",
            )
        manuscript = merged(_mergeable(target), manuscript)
    say = saying(voice, with_pronunciations(lexicon, manuscript), find_voice)
    text = text_of(annotated(manuscript, say))
    write_whole(target, text.encode())
    return Edited(target, tuple(_conflicts(text)))


def _conflicts(text: str) -> Iterator[tuple[int, str]]:
    """The conflicts that a manuscript tells of, each after the number of its line."""
    from briefing.script.manuscript.merge import CONFLICT

    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith(CONFLICT):
            yield number, line.removeprefix(CONFLICT)


def _manuscript_of(script: Script, voice: Voice, lexicon: Lexicon | None, cut: tuple[str, ...]) -> Manuscript:
    from briefing.programme.identity import guid
    from briefing.script.manuscript.draft import draft
    from briefing.script.manuscript.parse import parse
    from briefing.script.saying import saying
    from briefing.speech.voices import find_voice

    article = script.article
    if article.manuscript is not None:
        manuscript = parse(article.manuscript, "the manuscript")
        if cut or script.title != manuscript.headline.title:
            raise UsageError(
                "a manuscript keeps its own title and length",
                remedy="leave out --title and --max-duration, and change what it says in the file",
            )
        return manuscript
    known = article.id or article.address or web_address(article.source)
    say = saying(voice, lexicon, find_voice)
    own_guid = None if known else guid(article)
    return draft(script, say, disclosure=voice.disclosure, guid=own_guid, notes=cut)


def _mergeable(path: Path) -> Manuscript:
    from briefing.script.manuscript.record import base_of

    manuscript = _read(path)
    if not base_of(manuscript.record):
        raise ManuscriptError(
            f"{path} cannot take in what changed",
            cause="without its lines //= nobody can tell what its editor changed",
            remedy="write another manuscript with --edit, and change that",
        )
    return manuscript


def _read(path: Path) -> Manuscript:
    from briefing.article.encoding import decode
    from briefing.script.manuscript.parse import parse

    with os_errors_as(WriteError, f"cannot read {path}", remedy="choose another file"):
        raw = read_bounded(path, MOST_BYTES)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = decode(raw)
    if not text.lstrip().lower().startswith(MANUSCRIPT):
        raise NoArticleError(
            f"{path} is not a manuscript", cause=f"its first line is not {MANUSCRIPT!r}", remedy="choose another file"
        )
    return parse(text, str(path))
