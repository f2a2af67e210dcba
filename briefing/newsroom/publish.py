"""How an article is published in a podcast: as a new episode, or as a new version of the episode it already is."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from briefing.errors import WithheldError
from briefing.model import UNTIL_FURTHER_NOTICE
from briefing.podcast.consent import NONE, Consent
from briefing.podcast.schedule.filing import Wishes
from briefing.wall_clock import now

if TYPE_CHECKING:
    from datetime import datetime

    from briefing.model import Article
    from briefing.podcast.publish import Published
    from briefing.podcast.show import Show
    from briefing.studio.options import MakeOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Podcast:
    """A podcast: its show, and the folders that its programmes are published in."""

    show: Show
    folder: Path = Path("podcast")
    """The podcast folder, which is public."""
    newsroom: Path = Path("newsroom")
    """The folder for programmes that are held back."""


def publish(
    source: str | PathLike[str] | Article,
    podcast: Podcast,
    options: MakeOptions | None = None,
    *,
    wishes: Wishes | None = None,
    consent: Consent = NONE,
) -> Published:
    """One article, or an MP3 that was made of one, published as an episode of `podcast`.

    `source` is whatever `make` takes, except a Script, or the path of an MP3. If it is not made yet, it is made, with
    the headline that a user gave its episode before, unless `options` give another.

    Raises:
        ConsentError: it would undo an editor's work, and `consent` does not allow that.
        ArticleError, VoiceError, OutputError, UsageError: see `briefing.errors`.
    """
    from briefing.audio.tags import id3
    from briefing.podcast.publish import publish as put
    from briefing.podcast.publish import require_room
    from briefing.studio.options import MakeOptions

    source = os.fspath(source) if isinstance(source, PathLike) else source
    wishes = wishes or Wishes()
    if not is_made(source):
        require_room(podcast.show, podcast.folder, 1, consent)
    mp3 = programme_of(source, podcast, options or MakeOptions(), date=wishes.date, consent=consent)
    done = put(
        podcast.show, podcast.folder, [mp3], tagger=id3, wishes=wishes, newsroom=podcast.newsroom, consent=consent
    )
    for refusal in done.refused:
        raise refusal
    return done.published[0]


def programme_of(
    source: str | Article, podcast: Podcast, options: MakeOptions, *, date: datetime | None, consent: Consent
) -> Path:
    """The MP3 to publish for `source`, made now if it is not an MP3; `date` is when it is to go on air, if given.

    Whether it may go on air at all is checked before anything is spoken.

    Raises:
        ConsentError: see `publish`.
        WithheldError: it is under an embargo without a known end, and no date is given.
        ArticleError, VoiceError, OutputError, UsageError: see `briefing.errors`.
    """
    if is_made(source):
        from briefing.podcast.programme import read_programme
        from briefing.podcast.schedule.clearance import due_moment

        due_moment(read_programme(Path(source)), date, now())
        return Path(source)
    from briefing.studio.make import make, read

    article = read(source, allow_private=options.allow_private) if isinstance(source, str) else source
    if article.embargo == UNTIL_FURTHER_NOTICE and date is None:
        raise WithheldError(
            f"{article.source} is {article.embargo_told}",
            remedy="give the moment from which it may be heard with --date",
        )
    article, options = _as_before(article, podcast, options)
    _require_clearance(article, podcast, options, consent)
    return make(article, options).path


def _require_clearance(article: Article, podcast: Podcast, options: MakeOptions, consent: Consent) -> None:
    from briefing.podcast.schedule.clearance import as_written, require_clearance
    from briefing.studio.make import identified, write_script

    script = write_script(identified(article, options), title=options.title)
    require_clearance(podcast.folder, podcast.newsroom, as_written(script), consent)


def _as_before(article: Article, podcast: Podcast, options: MakeOptions) -> tuple[Article, MakeOptions]:
    """The article with the guid of the episode that its id names by slug or guid, and the options with the headline
    that a user gave that episode before, unless one is given now."""
    from briefing.podcast.schedule.clearance import standing
    from briefing.programme.identity import former_guids, guid

    if options.id and (called := standing(podcast.folder, podcast.newsroom, options.id)):
        article, options = replace(article, guid=called[0].guid), replace(options, id=None)
    known = replace(article, id=options.id or article.id, address=options.address or article.address)
    before = standing(podcast.folder, podcast.newsroom, guid(known), *former_guids(known))
    given = next((one.given_title for one in before if one.given_title), None)
    if options.title or article.manuscript is not None or not given or given == article.headline:
        return article, options
    options.monitor.kept_headline(given)
    return article, replace(options, title=given)


def is_made(source: str | Article) -> TypeGuard[str]:
    """Whether `source` is the path of an MP3."""
    return isinstance(source, str) and source.lower().endswith(".mp3") and "://" not in source
