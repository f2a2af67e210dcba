"""One published episode: the programme's manifest and what publishing added to it.

The podcast folder's state is one such file an episode, `episodes/<slug>/manifest.json`; all else there follows from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 - msgspec reads the annotations
from typing import TYPE_CHECKING

from briefing.errors import PublishError, os_errors_as
from briefing.files import read_bounded
from briefing.podcast.shape import require_published_shape
from briefing.programme.manifest import MOST_BYTES, Manifest, decoded

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.podcast.show import Show

EPISODES = "episodes"
MANIFEST = "manifest.json"

Files = dict[str, str | None]
"""The names of an episode's files in its folder, by what they are: `mp3`, an `image` of its own, and the keys of
`programme.outputs`. Each name carries a digest of what is in the file, so that a changed file has another address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """The fields that publishing adds to a manifest."""

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
    """The loudness of the programme along its length, each value 0 to 100."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "files", {kind: name for kind, name in self.files.items() if name})

    @property
    def mp3(self) -> str:
        """The name of its MP3."""
        return self.files["mp3"] or ""

    @property
    def names(self) -> tuple[str, ...]:
        """Those of all its files."""
        return tuple(filter(None, self.files.values()))


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
        return show.at(self.file(self.publication.mp3))

    def address(self, kind: str, show: Show) -> str | None:
        """The web address of the file that is its `kind`; None where it has none."""
        name = self.publication.files.get(kind)
        return show.at(self.file(name)) if name else None


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
    with os_errors_as(PublishError, f"cannot read {path}"):
        return decoded_episode(read_bounded(path, MOST_BYTES), path)


def decoded_episode(content: bytes, path: Path) -> Episode:
    """The episode that a manifest's `content` tells of; `path` is for the message.

    Raises:
        PublishError: it is no manifest of a published episode.
    """
    remedy = "take its folder out of the podcast folder and publish the article again"
    episode = decoded(content, path, Episode, what="an episode's manifest", remedy=remedy)
    require_published_shape(episode, path, remedy=remedy)
    return episode
