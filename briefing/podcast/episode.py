"""A published episode: the programme's manifest, with what publishing added to it.

The state of the podcast folder is one such file for each episode, `episodes/<slug>/manifest.json`; everything else
there is derived from these.
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
"""The names of an episode's files in its folder, by kind: `mp3`, an `image` of its own, and the keys of
`programme.outputs`. Each name has a digest of the file's content, so that a changed file has another address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """The fields that publishing adds to a manifest."""

    slug: str
    published: datetime
    """When it was published, UTC; unique among the show's episodes. Changes only on request."""
    corrected: datetime | None = None
    """When audio or text last changed after publication, UTC."""
    season: int | None = None
    episode: int | None = None
    files: Files
    audio: str
    """The digest of the audio itself, without the tags in front of it."""
    waveform: tuple[int, ...]
    """The loudness along the programme, in values from 0 to 100."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "files", {kind: name for kind, name in self.files.items() if name})

    @property
    def mp3(self) -> str:
        """The name of its MP3."""
        return self.files["mp3"] or ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all its files."""
        return tuple(filter(None, self.files.values()))


class Episode(Manifest, frozen=True, kw_only=True):
    """The manifest of an episode in the podcast folder."""

    publication: Publication

    @property
    def changed(self) -> datetime:
        """When it was published or last corrected."""
        return self.publication.corrected or self.publication.published

    @property
    def page(self) -> str:
        """The path of its page in the podcast folder."""
        return page_of(self.publication.slug)

    def file(self, name: str) -> str:
        """The path in the podcast folder of its file called `name`."""
        return f"{EPISODES}/{self.publication.slug}/{name}"

    def link(self, show: Show) -> str:
        """The web address of its page."""
        return show.at(self.page)

    def enclosure(self, show: Show) -> str:
        """The web address of its audio."""
        return show.at(self.file(self.publication.mp3))

    def address(self, kind: str, show: Show) -> str | None:
        """The web address of its file of that `kind`; None if it has none."""
        name = self.publication.files.get(kind)
        return show.at(self.file(name)) if name else None


def embed_of(slug: str) -> str:
    """The path in the podcast folder of the player of the episode `slug` for other sites' pages."""
    return f"{EPISODES}/{slug}.embed.html"


def oembed_of(slug: str) -> str:
    """The path in the podcast folder of the oEmbed file that describes that player to other sites."""
    return f"{EPISODES}/{slug}.oembed.json"


def derived_of(slug: str) -> set[str]:
    """The paths of all files that are derived from the manifest of the episode `slug` and have its name."""
    return {page_of(slug), embed_of(slug), oembed_of(slug)}


def page_of(slug: str) -> str:
    """The path in the podcast folder of the page of the episode `slug`."""
    return f"{EPISODES}/{slug}.html"


def read_episode(path: Path) -> Episode:
    """The episode whose manifest is at `path`.

    Raises:
        PublishError: it cannot be read, or is not the manifest of a published episode.
    """
    with os_errors_as(PublishError, f"cannot read {path}"):
        return decoded_episode(read_bounded(path, MOST_BYTES), path)


def decoded_episode(content: bytes, path: Path) -> Episode:
    """The episode in the `content` of a manifest; `path` is for the message.

    Raises:
        PublishError: it is not the manifest of a published episode.
    """
    remedy = "take its folder out of the podcast folder and publish the article again"
    episode = decoded(content, path, Episode, what="an episode's manifest", remedy=remedy)
    require_published_shape(episode, path, remedy=remedy)
    return episode
