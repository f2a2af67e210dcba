"""One published episode: the programme's manifest and what publishing added to it.

The podcast folder's state is one such file an episode, `episodes/<slug>/manifest.json`; all else there follows from it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime  # noqa: TC003 - msgspec reads the annotations
from typing import TYPE_CHECKING

from briefing.errors import PublishError, system_reason
from briefing.files import read_bounded
from briefing.podcast.shape import require_published_shape
from briefing.programme.manifest import MOST_BYTES, Manifest, decoded

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.podcast.show import Show

EPISODES = "episodes"
MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """The episode's files, by their names in its folder. Each name carries a digest of what is in the file, so that a
    changed file has another address."""

    mp3: str
    vtt: str
    srt: str
    chapters: str
    image: str | None = None
    epub: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """All of them."""
        named: list[str | None] = [getattr(self, each.name) for each in fields(self)]
        return tuple(filter(None, named))


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What publishing adds to a manifest."""

    slug: str
    published: datetime
    """UTC; no two episodes of a show have the same. Never changes of itself."""
    corrected: datetime | None = None
    """UTC; when audio or text last changed after it was published."""
    season: int | None = None
    episode: int | None = None
    files: Files
    audio: str
    """Digest of the audio itself, without the tags in front of it."""
    waveform: tuple[int, ...]
    """How loud the programme is along its length, each 0 to 100."""


class Episode(Manifest, frozen=True, kw_only=True):
    """A manifest as it stands in the podcast folder."""

    publication: Publication

    @property
    def changed(self) -> datetime:
        """When it was published or last corrected."""
        return self.publication.corrected or self.publication.published

    @property
    def page(self) -> str:
        """Its page, from the podcast folder."""
        return page_of(self.publication.slug)

    def file(self, name: str) -> str:
        """One of its files, from the podcast folder."""
        return f"{EPISODES}/{self.publication.slug}/{name}"

    def link(self, show: Show) -> str:
        """The web address of its page."""
        return show.at(self.page)

    def enclosure(self, show: Show) -> str:
        """The web address of its audio."""
        return show.at(self.file(self.publication.files.mp3))


def embed_of(slug: str) -> str:
    """The player for pages of other sites of the episode called `slug`, from the podcast folder."""
    return f"{EPISODES}/{slug}.embed.html"


def oembed_of(slug: str) -> str:
    """What tells other sites of that player (oEmbed), from the podcast folder."""
    return f"{EPISODES}/{slug}.oembed.json"


def derived_of(slug: str) -> set[str]:
    """All that follows from the manifest of the episode called `slug` and bears its name, from the podcast folder."""
    return {page_of(slug), embed_of(slug), oembed_of(slug)}


def page_of(slug: str) -> str:
    """The page of the episode called `slug`, from the podcast folder."""
    return f"{EPISODES}/{slug}.html"


def read_episode(path: Path) -> Episode:
    """The episode whose manifest is at `path`.

    Raises:
        PublishError: it cannot be read, or is no manifest of a published episode.
    """
    try:
        return decoded_episode(read_bounded(path, MOST_BYTES), path)
    except OSError as error:
        raise PublishError(f"cannot read {path}", cause=system_reason(error)) from error


def decoded_episode(content: bytes, path: Path) -> Episode:
    """The episode that a manifest's `content` tells of; `path` is for the message.

    Raises:
        PublishError: it is no manifest of a published episode.
    """
    remedy = "take its folder out of the podcast folder and publish the article again"
    episode = decoded(content, path, Episode, what="an episode's manifest", remedy=remedy)
    require_published_shape(episode, path, remedy=remedy)
    return episode
