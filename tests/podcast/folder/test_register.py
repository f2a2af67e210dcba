"""What is taken by the episodes of one podcast."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from briefing.podcast.folder.register import Register

FIRST = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Episode:
    """As much of an entry as is taken."""

    slug: str
    title: str = "Brug dicht"
    published: datetime = FIRST

    @property
    def guid(self) -> str:
        return f"guid of {self.slug}"

    @property
    def summary(self) -> str:
        return f"lead of {self.slug}"


class Lookalike(Episode):
    """An episode whose lead opens others too."""

    @property
    def summary(self) -> str:
        return "Dit is het nieuws."


def register(*episodes: Episode) -> Register:
    return Register(cast("Any", {episode.slug: episode for episode in episodes}))


def test_an_episode_is_found_by_slug_guid_and_lead() -> None:
    brug = Episode("brug")
    taken = register(brug)
    assert taken.find("brug") is taken.find("guid of brug") is taken.find_lead("lead of brug") is brug
    assert taken.find("dijk") is None


def test_a_title_is_taken_by_every_episode_but_itself() -> None:
    taken = register(Episode("brug"))
    assert taken.has_title("Brug dicht", but="dijk")
    assert not taken.has_title("Brug dicht", but="brug")
    assert not taken.has_title("Dijk open", but="dijk")


def test_a_moment_is_moved_on_until_no_other_episode_has_it() -> None:
    taken = register(Episode("a"), Episode("b", published=FIRST + SECOND))
    assert taken.free_moment(FIRST, SECOND, but="c") == FIRST + 2 * SECOND
    assert taken.free_moment(FIRST, -SECOND, but="c") == FIRST - SECOND
    assert taken.free_moment(FIRST, SECOND, but="a") == FIRST


def test_what_is_corrected_lets_go_of_what_it_was() -> None:
    taken = register(Episode("brug"))
    taken.enter(cast("Any", Episode("brug", "Brug open", FIRST + SECOND)))
    assert not taken.has_title("Brug dicht", but="dijk")
    assert taken.free_moment(FIRST, SECOND, but="dijk") == FIRST


def test_what_is_struck_is_taken_no_more() -> None:
    taken = register(Episode("brug"))
    taken.free_moment(FIRST, SECOND, but="dijk")
    taken.strike("brug")
    taken.strike("brug")
    assert taken.find("guid of brug") is None
    assert taken.free_moment(FIRST, SECOND, but="dijk") == FIRST


def test_what_is_struck_does_not_take_along_another_with_the_same_lead() -> None:
    first, second = Lookalike("brug"), Lookalike("dijk")
    taken = register(first, second)
    taken.strike("brug")
    assert taken.find_lead("Dit is het nieuws.") is second
