"""The names by which a user may call an episode: guid, slug, address of its page or article, or words of its title."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from briefing.errors import PublishError
from briefing.podcast.episode import EPISODES, page_of
from briefing.programme.identity import canonical_address
from briefing.text import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.podcast.show import Show

_SHORTEST = 3
"""The fewest letters that may be part of a word of the title; fewer must be a whole word."""
_SHOWN = 5


class Nameable(Protocol):
    """An episode on air or held back, or a story told in one."""

    @property
    def slug(self) -> str: ...
    @property
    def guid(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def source(self) -> str | None: ...


AnyEpisode = TypeVar("AnyEpisode", bound=Nameable)


def called(show: Show, episodes: Sequence[AnyEpisode], name: str) -> AnyEpisode | None:
    """The episode that `name` calls; None if it matches none.

    Raises:
        PublishError: it matches more than one.
    """
    for candidates_of in (_by_guid_or_slug, partial(_by_address, show), _by_title, _by_part_of_title):
        candidates = candidates_of(episodes, name.strip())
        if len(candidates) > 1:
            more = f" and {len(candidates) - _SHOWN} more" if len(candidates) > _SHOWN else ""
            listed = ", ".join(f"{each.slug} ({each.title})" for each in candidates[:_SHOWN])
            raise PublishError(
                f"{name!r} matches {len(candidates)} episodes: {listed}{more}", remedy="give the slug of one of them"
            )
        if candidates:
            return candidates[0]
    return None


def unknown(name: str) -> PublishError:
    """The error for a name that matches no episode."""
    too_short = 0 < _letters(name) < _SHORTEST
    return PublishError(
        f"there is no episode {name!r}",
        cause=f"part of a title is {_SHORTEST} letters or more, or a whole word of it"
        if too_short
        else "it was retracted before, or the name is not quite right",
        remedy="'briefing list' shows what there is",
    )


def _by_guid_or_slug(episodes: Sequence[AnyEpisode], name: str) -> list[AnyEpisode]:
    return [episode for episode in episodes if name in {episode.guid, episode.slug}]


def _by_address(show: Show, episodes: Sequence[AnyEpisode], name: str) -> list[AnyEpisode]:
    if not name.startswith(("http://", "https://")):
        path = name.removeprefix("./")
        return [episode for episode in episodes if path.endswith(f"{EPISODES}/{episode.slug}.html")]
    address = canonical_address(name)
    pages = {canonical_address(show.at(page_of(episode.slug))): episode for episode in episodes}
    if address in pages:
        return [pages[address]]
    return [episode for episode in episodes if episode.source and canonical_address(episode.source) == address]


def _by_title(episodes: Sequence[AnyEpisode], name: str) -> list[AnyEpisode]:
    return [episode for episode in episodes if folded(episode.title) == folded(name)]


def _by_part_of_title(episodes: Sequence[AnyEpisode], name: str) -> list[AnyEpisode]:
    part = folded(name)
    letters = _letters(part)
    return [
        episode
        for episode in episodes
        if part in (title := folded(episode.title)) and (letters >= _SHORTEST or part in title.split())
    ]


def _letters(name: str) -> int:
    return sum(map(str.isalnum, name))
