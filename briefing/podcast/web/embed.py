"""The player on other sites' pages: the HTML that puts it there, and what machines need to find it."""

from __future__ import annotations

import json
from functools import cache
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from briefing.podcast.episode import embed_of
from briefing.podcast.show import PLAYLIST
from briefing.programme.identity import TRACKING_NAMES, TRACKING_PREFIXES

if TYPE_CHECKING:
    from briefing.podcast.artwork.cover import Covers
    from briefing.podcast.episode import Episode
    from briefing.podcast.show import Show

_HEIGHT = 120
"""The height of the player in pixels; it grows when its text is shown."""
_WIDTH = 640
_PLAYLIST_HEIGHT = 480
_THUMBNAIL = 600


def iframe(episode: Episode, show: Show) -> str:
    """The line of HTML that puts the episode's player on a page."""
    return (
        f'<iframe src="{escape(show.at(embed_of(episode.publication.slug)))}" title="Luister: {escape(episode.title)}"'
        f' width="100%" height="{_HEIGHT}" style="border:0" loading="lazy" allow="autoplay"></iframe>'
    )


def playlist_iframe(show: Show) -> str:
    """The line of HTML that puts the player of the show's newest episodes on a page."""
    return (
        f'<iframe src="{escape(show.at(PLAYLIST))}" title="Luister: {escape(show.title)}"'
        f' width="100%" height="{_PLAYLIST_HEIGHT}" style="border:0" loading="lazy" allow="autoplay"></iframe>'
    )


def oembed(episode: Episode, show: Show, covers: Covers) -> bytes:
    """The same for content management systems, as oEmbed 1.0 of type `rich`."""
    return _json(
        {
            "version": "1.0",
            "type": "rich",
            "provider_name": show.title,
            "provider_url": show.url,
            "title": episode.title,
            "author_name": episode.author or show.author,
            "html": iframe(episode, show),
            "width": _WIDTH,
            "height": _HEIGHT,
            "thumbnail_url": show.at(covers.thumbnail),
            "thumbnail_width": _THUMBNAIL,
            "thumbnail_height": _THUMBNAIL,
            "cache_age": 300,
        }
    )


def lookup(episode: Episode, show: Show) -> bytes:
    """The lookup file of an episode, as JSON: what the page of its article needs to play it. Duration in seconds."""
    publication = episode.publication
    return _json(
        {
            "title": episode.title,
            "mp3": episode.enclosure(show),
            "vtt": episode.address("vtt", show),
            "page": episode.link(show),
            "embed": show.at(embed_of(publication.slug)),
            "duration": round(episode.mp3.duration_ms / 1000, 3),
            "language": episode.language,
            "voice": episode.voice.name,
            "published": publication.published.isoformat(),
            "corrected": publication.corrected.isoformat() if publication.corrected else None,
        }
    )


@cache
def finder() -> bytes:
    """The script by which a page finds the audio of its article, without comments and indentation."""
    from jinja2 import Template

    source = files("briefing.podcast").joinpath("templates/scripts/luister.js").read_text("utf-8")
    script = Template(source).render(
        prefixes="|".join(TRACKING_PREFIXES), names="|".join(sorted(TRACKING_NAMES)), height=_HEIGHT
    )
    return "".join(map(str.strip, script.partition("*/")[2].strip().splitlines())).encode()


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"
