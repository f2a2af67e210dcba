"""The show: its name, addresses and all else that listeners and directories know it by."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.errors import SettingsError
from briefing.programme.wording import headline, one_line

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.settings.schema import Settings

FEED = "feed.xml"
INDEX = "index.html"
PLAYLIST = "embed.html"
"""The player of the newest episodes, for other sites' pages."""
FINDER = "luister.js"
"""The script by which a page finds the audio of its article."""
_SHOWS = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
"""The namespace of podcast:guid (podcasting2.org/docs/podcast-namespace/tags/guid)."""
_PLAYERS = {
    "amazon": "Amazon Music",
    "antennapod": "AntennaPod",
    "apple": "Apple Podcasts",
    "castbox": "Castbox",
    "castro": "Castro",
    "deezer": "Deezer",
    "overcast": "Overcast",
    "pocketcasts": "Pocket Casts",
    "podcastaddict": "Podcast Addict",
    "podimo": "Podimo",
    "spotify": "Spotify",
    "youtube": "YouTube",
}
"""The names of players, by their keys in the settings."""
_NEEDED = ("title", "author", "description", "url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """A podcast, as its settings describe it."""

    title: str
    author: str
    email: str
    description: str
    language: str
    category: str
    subcategory: str
    explicit: bool
    url: str
    """The web address of the podcast folder; ends in `/`."""
    home: str
    """The web address of its own page."""
    cover: Path | None
    """The show's own artwork; None for a generated one."""
    color: str
    """The colour of cover and pages, as `#rrggbb`."""
    copyright: str
    funding: str
    funding_text: str
    locked: bool
    """Whether other hosts may not take the feed over."""
    ownership: tuple[tuple[str, str], ...]
    """Purposes and codes by which directories verify who owns the feed."""
    subscribe: tuple[tuple[str, str], ...]
    """The names of players, and the addresses of the show in them."""
    items: int
    """The most episodes the feed shows."""
    disclosure: str
    """The disclosure of the synthetic voice, in the language of the show."""
    epub: bool
    """Whether episodes get a read-aloud book (EPUB)."""
    enclosure_prefix: str
    """The prefix to the addresses of audio in the feed, for a statistics service; empty for none."""
    accessibility: str
    """The pages' statement on accessibility, or the address of one; empty for none."""
    guid: str
    """podcast:guid: the same as long as the show lives, wherever it moves."""

    @property
    def feed_url(self) -> str:
        """The address of the feed."""
        return self.url + FEED

    def counted(self, address: str) -> str:
        """`address` through the show's statistics service: its prefix, and the address without `https://`
        (github.com/skymethod/op3; analytics.podtrac.com/how-to-measure)."""
        return self.enclosure_prefix + address.removeprefix("https://") if self.enclosure_prefix else address

    def at(self, path: str) -> str:
        """The web address of a file in the podcast folder."""
        return self.url + path


def show_from(settings: Settings) -> Show:
    """The show that `settings` describe.

    Raises:
        SettingsError: they leave out something that every podcast needs.
    """
    missing = [key for key in _NEEDED if not getattr(settings, key)]
    if missing:
        raise SettingsError(
            f"the show has no {', '.join(missing)}",
            cause="briefing.toml is not there or leaves it out",
            remedy="run 'briefing init', or add it to briefing.toml",
        )
    return Show(
        title=headline(settings.title),
        author=headline(settings.author),
        email=settings.email,
        description=settings.description.strip(),
        language=settings.language,
        category=settings.category,
        subcategory=settings.subcategory,
        explicit=settings.explicit,
        url=settings.url,
        home=settings.url,
        cover=settings.path(settings.cover) if settings.cover else None,
        color=settings.color,
        copyright=one_line(settings.copyright),
        funding=settings.funding,
        funding_text=one_line(settings.funding_text),
        locked=settings.locked,
        ownership=tuple(settings.ownership.items()),
        subscribe=tuple((_PLAYERS.get(name.lower(), name), address) for name, address in settings.subscribe.items()),
        items=settings.items,
        disclosure=one_line(settings.disclosure),
        epub=settings.epub,
        accessibility=one_line(settings.accessibility),
        enclosure_prefix=settings.enclosure_prefix,
        guid=settings.guid or show_guid(settings.url + FEED),
    )


def show_guid(feed_url: str) -> str:
    """The podcast:guid of a show first published at `feed_url`: UUIDv5 of that without scheme and final slashes."""
    return str(uuid.uuid5(_SHOWS, feed_url.partition("://")[2].rstrip("/")))
