"""The pages for browsers: the show, its archive, and each episode with its text to read along."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

from briefing.disclosure import SPEAKER
from briefing.dutch.quotations import passages
from briefing.podcast.artwork import color
from briefing.podcast.artwork.cover import HEADLINE_FONT
from briefing.podcast.episode import embed_of, oembed_of
from briefing.podcast.paging import ARCHIVE, MONTHS
from briefing.podcast.show import FINDER, PLAYLIST
from briefing.podcast.web.embed import iframe, lookup, oembed
from briefing.podcast.web.linked_data import linked_data
from briefing.podcast.web.lookup import lookup_of
from briefing.podcast.web.months import by_month
from briefing.podcast.web.view import (
    bars,
    below_title,
    changes_of_speaker,
    downloads,
    is_titled,
    shown_chapters,
    spoken_headline,
)
from briefing.programme import wording
from briefing.programme.outputs import OUTPUTS
from briefing.programme.typography import typeset
from briefing.script.titles import is_telling
from briefing.text import shortened

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jinja2 import Environment

    from briefing.podcast.artwork.cover import Covers
    from briefing.podcast.episode import Episode
    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.show import Show
    from briefing.podcast.web.months import Month
    from briefing.podcast.web.sections import NewspaperSection

_ASSETS = "assets"
_TEMPLATES = files("briefing.podcast").joinpath("templates")
_SCRIPTS = ("player", "episode", "list", "search", "embed", "frame")


class Front(NamedTuple):
    """The parts of the show's own page besides its newest episodes."""

    shelves: Sequence[str]
    """The files that are searched, as paths in the podcast folder."""
    months: Sequence[Month]
    """The months before those on the page, newest first."""
    sections: Sequence[NewspaperSection]
    """The sections that have a player of their own."""
    iframe: str
    """The HTML that puts the player of the newest episodes on another page."""
    playlist: str = PLAYLIST
    """The path of that player in the podcast folder."""
    finder: str = FINDER
    """The path of the script that finds the audio of an article."""


class Pages:
    """The renderer of the pages of one show."""

    def __init__(self, show: Show, covers: Covers) -> None:
        self._show = show
        self._covers = covers
        font = HEADLINE_FONT.read_bytes()
        font_name = _named("headline", font, "ttf")
        look = {"font": font_name, **_palette(show.color)}
        contents = {name: _TEMPLATES.joinpath(f"scripts/{name}.js").read_bytes() for name in _SCRIPTS}
        self._files = {name: _named(name, content, "js") for name, content in contents.items()}
        for name in ("style", "feed"):
            contents[name] = _environment().get_template(f"{name}.css").render(**look).encode()
            self._files[name] = _named(name, contents[name], "css")
        self.assets: Mapping[str, bytes] = {
            f"{_ASSETS}/{font_name}": font,
            **{f"{_ASSETS}/{self._files[name]}": content for name, content in contents.items()},
        }
        """The contents of the files that all pages share, by their path in the podcast folder."""
        self.feed_style = f"{_ASSETS}/{self._files['feed']}"
        """The path of the style sheet of a feed in a browser."""
        sources = "".join(
            each.read_text("utf-8")
            for each in sorted(_TEMPLATES.iterdir(), key=lambda each: each.name)
            if each.name.endswith(".html")
        )
        labels = [SPEAKER, *(output.label for output in OUTPUTS)]
        self.digest = sha256((sources + repr(sorted(self.assets)) + repr(labels)).encode()).hexdigest()
        """A digest of everything that decides how pages look, except for the show and its episodes."""

    def episode(self, episode: Episode, older: Entry | None) -> bytes:
        """The page of `episode`; `older` is the episode that was published before it."""
        publication = episode.publication
        return self._render(
            "episode.html",
            episode.page,
            source=wording.public_link(episode.source),
            article_day=wording.article_day(episode.published, publication.published),
            image=episode.address("image", self._show),
            downloads=downloads(episode),
            headline=spoken_headline(episode),
            speakers=changes_of_speaker(episode),
            older=older,
            linked_data=linked_data(episode, self._show, self._covers),
            oembed=oembed_of(publication.slug),
            lookup=lookup_of(episode.source),
            iframe=iframe(episode, self._show),
            **_sound(episode),
        )

    def embed(self, episode: Episode) -> bytes:
        """The player of `episode` for other sites' pages."""
        return self._render("embed.html", embed_of(episode.publication.slug), speaker=SPEAKER, **_sound(episode))

    def oembed(self, episode: Episode) -> bytes:
        """The oEmbed file that describes that player to other sites."""
        return oembed(episode, self._show, self._covers)

    def lookup(self, episode: Episode) -> bytes:
        """The lookup file of the episode's article."""
        return lookup(episode, self._show)

    def listing(
        self, path: str, entries: Sequence[Entry], *, previous: str | None, following: str | None, front: Front | None
    ) -> bytes:
        """A page that lists `entries`: the show's own, with its `front`, or one of its archive."""
        return self._render(
            "show.html",
            path,
            entries=entries,
            previous=previous,
            following=following,
            front=front,
            months_page=MONTHS.removeprefix(f"{ARCHIVE}/") if path.startswith(ARCHIVE) else MONTHS,
        )

    def months(self, months: Sequence[Month]) -> bytes:
        """The page that links to all of the `months`."""
        return self._render("months.html", MONTHS, months=months)

    def playlist(self, path: str, title: str, entries: Sequence[Entry]) -> bytes:
        """The player of `entries`, the newest of the show or section with that `title`, for other sites' pages."""
        return self._render("playlist.html", path, title=title, entries=entries)

    def _render(self, template: str, path: str, **values: Any) -> bytes:
        root = "../" * path.count("/")
        page = _environment().get_template(template)
        return page.render(
            show=self._show,
            covers=self._covers,
            assets=f"{root}{_ASSETS}",
            files=self._files,
            root=root,
            path=path,
            **values,
        ).encode()


def _sound(episode: Episode) -> dict[str, Any]:
    """The values that every player of `episode` needs, on pages beside its folder."""
    publication = episode.publication
    return {
        "episode": episode,
        "media": f"{publication.slug}/{publication.mp3}",
        "chapters": shown_chapters(episode),
        "bars": bars(publication.waveform),
    }


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
        "day": wording.day,
        "day_and_time": wording.day_and_time,
        "duration": wording.duration_words,
        "clock": wording.clock,
        "seconds": lambda ms: f"{ms / 1000:.3f}".rstrip("0").rstrip("."),
        "shortened": shortened,
        "public_link": wording.public_link,
        "site": wording.site,
        "typeset": typeset,
        "passages": passages,
        "below_title": below_title,
        "by_month": by_month,
    }
    environment.tests |= {"telling": is_telling, "titled": is_titled}
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
