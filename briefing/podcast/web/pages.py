"""The pages a listener opens in a browser: the show, its archive, and each episode with its text to read along."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from briefing.podcast.artwork import color
from briefing.podcast.artwork.cover import HEADLINE_FONT
from briefing.podcast.web.view import bars, is_telling, shown_chapters, spoken_headline
from briefing.programme import wording
from briefing.programme.typography import typeset
from briefing.text import shortened

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jinja2 import Environment

    from briefing.podcast.artwork.cover import Covers
    from briefing.podcast.episode import Episode
    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.show import Show

ASSETS = "assets"
_TEMPLATES = files("briefing.podcast").joinpath("templates")


class Pages:
    """Renders the pages of one show."""

    def __init__(self, show: Show, covers: Covers) -> None:
        self._show = show
        self._covers = covers
        font, script = HEADLINE_FONT.read_bytes(), _TEMPLATES.joinpath("player.js").read_bytes()
        font_name = _named("headline", font, "ttf")
        style = _environment().get_template("style.css").render(font=font_name, **_palette(show.color)).encode()
        self._files = {"style": _named("style", style, "css"), "script": _named("player", script, "js")}
        self.assets: Mapping[str, bytes] = {
            f"{ASSETS}/{font_name}": font,
            f"{ASSETS}/{self._files['style']}": style,
            f"{ASSETS}/{self._files['script']}": script,
        }
        """The files that all pages share, by their path in the podcast folder."""
        sources = "".join(
            each.read_text("utf-8")
            for each in sorted(_TEMPLATES.iterdir(), key=lambda each: each.name)
            if each.name.endswith(".html")
        )
        self.digest = sha256((sources + repr(sorted(self.assets))).encode()).hexdigest()
        """Of everything that decides how pages look, other than the show and its episodes."""

    def episode(self, episode: Episode, older: Entry | None) -> bytes:
        """The page of `episode`; `older` is the one that was published before it."""
        publication = episode.publication
        return self._render(
            "episode.html",
            episode.page,
            episode=episode,
            source=wording.public_link(episode.source),
            article_day=wording.article_day(episode.published, publication.published),
            media=f"{publication.slug}/{publication.files.mp3}",
            image=self._show.at(episode.file(publication.files.image)) if publication.files.image else None,
            headline=spoken_headline(episode),
            chapters=shown_chapters(episode),
            bars=bars(publication.waveform),
            older=older,
            linked_data=_linked_data(episode, self._show, self._covers),
        )

    def listing(self, path: str, entries: Sequence[Entry], *, previous: str | None, following: str | None) -> bytes:
        """A page that lists `entries`: the show's own, or one of its archive."""
        return self._render("show.html", path, entries=entries, previous=previous, following=following)

    def _render(self, template: str, path: str, **values: Any) -> bytes:
        root = "../" * path.count("/")
        page = _environment().get_template(template)
        return page.render(
            show=self._show,
            covers=self._covers,
            assets=f"{root}{ASSETS}",
            files=self._files,
            root=root,
            path=path,
            **values,
        ).encode()


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

    environment = Environment(
        loader=PackageLoader("briefing.podcast"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "day": lambda moment: wording.day(wording.at_home(moment)),
        "day_and_time": wording.day_and_time,
        "duration": wording.duration_words,
        "clock": wording.clock,
        "seconds": lambda ms: f"{ms / 1000:.3f}".rstrip("0").rstrip("."),
        "shortened": shortened,
        "public_link": wording.public_link,
        "site": wording.site,
        "typeset": typeset,
    }
    environment.tests["telling"] = is_telling
    return environment


def _named(stem: str, content: bytes, ending: str) -> str:
    return f"{stem}.{sha256(content).hexdigest()[:10]}.{ending}"


def _palette(show_color: str) -> dict[str, str]:
    own = color.rgb(show_color)
    return {
        "paper": color.hexadecimal(color.PAPER),
        "night": color.hexadecimal(color.NIGHT),
        "accent_on_paper": color.hexadecimal(color.readable(own, color.PAPER)),
        "accent_on_night": color.hexadecimal(color.readable(own, color.NIGHT)),
    }


def _linked_data(episode: Episode, show: Show, covers: Covers) -> str:
    """schema.org PodcastEpisode as JSON-LD, safe inside a script element."""
    publication = episode.publication
    content: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "PodcastEpisode",
        "@id": episode.link(show),
        "url": episode.link(show),
        "identifier": episode.guid,
        "name": episode.title,
        "description": shortened(episode.lead or episode.title, 500),
        "datePublished": publication.published.isoformat(),
        "dateModified": episode.changed.isoformat(),
        "inLanguage": episode.language,
        "duration": f"PT{round(episode.mp3.duration_ms / 1000)}S",
        "image": show.at(episode.file(publication.files.image) if publication.files.image else covers.thumbnail),
        "associatedMedia": {
            "@type": "AudioObject",
            "contentUrl": episode.enclosure(show),
            "encodingFormat": "audio/mpeg",
            "contentSize": str(episode.mp3.bytes),
            "transcript": " ".join(s.written for section in episode.sections for s in section.sentences),
        },
        "partOfSeries": {
            "@type": "PodcastSeries",
            "name": show.title,
            "url": show.url,
            "webFeed": show.feed_url,
        },
    }
    if episode.author:
        content["author"] = {"@type": "Person", "name": episode.author}
    if publication.episode:
        content["episodeNumber"] = publication.episode
    if publication.season:
        content["partOfSeason"] = {"@type": "PodcastSeason", "seasonNumber": publication.season}
    text = json.dumps(content, ensure_ascii=False, indent=1)
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
