"""The names by which a person calls an episode."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest

from briefing.errors import PublishError
from briefing.podcast.schedule.names import called, unknown


class Episode(NamedTuple):
    slug: str
    guid: str
    title: str
    source: str | None = None


BRIDGE = Episode("2026-03-02-brug-open", "g-1", "Brug over de Maas gaat open", "https://www.krant.example/brug?id=7")
SEAL = Episode("2026-03-03-zeehond-vrij", "g-2", "Zeehond ‘Zéno’ is weer vrij", "https://krant.example/zeehond")
COUNCIL = Episode("2026-03-04-raad-open", "g-3", "Raad: brug blijft langer open")
EPISODES = [BRIDGE, SEAL, COUNCIL]


@pytest.mark.parametrize(
    "name",
    [
        "g-1",
        "2026-03-02-brug-open",
        "https://example.org/podcast/episodes/2026-03-02-brug-open.html",
        "http://example.org/podcast/episodes/2026-03-02-brug-open.html#t=83",
        "podcast/episodes/2026-03-02-brug-open.html",
        "https://www.krant.example/brug?id=7",
        "http://www.krant.example/brug?id=7&utm_source=nieuwsbrief#reacties",
        "Brug over de Maas gaat open",
        "brug over de",
        "MAAS",
    ],
)
def test_an_episode_is_called_by_what_is_its_alone(show, name):
    assert called(show, EPISODES, name) == BRIDGE


@pytest.mark.parametrize("name", ["zeno", "Zeehond 'Zeno'", "ZEEHOND  ‘Zéno’"])
def test_case_accents_and_kinds_of_quotes_make_no_difference(show, name):
    assert called(show, EPISODES, name) == SEAL


def test_a_title_that_is_part_of_another_is_called_by_the_whole_of_it(show):
    short = COUNCIL._replace(slug="s", guid="g-4", title="Brug over de Maas")

    assert called(show, [*EPISODES, short], "brug over de maas") == short


def test_a_letter_is_no_part_of_a_title_but_a_word_of_one_is(show):
    isle = Episode("s", "g-5", "Ameland telt E 3 mee")

    assert called(show, [isle], "a") is None
    assert "no episode 'a': part of a title is 3 letters or more" in str(unknown("a"))
    assert called(show, [isle], "3") == isle


def test_a_name_of_more_than_one_is_told_with_what_it_may_mean(show):
    with pytest.raises(PublishError) as caught:
        called(show, EPISODES, "brug")

    assert str(caught.value) == (
        "'brug' matches 2 episodes: 2026-03-02-brug-open (Brug over de Maas gaat open), 2026-03-04-raad-open"
        " (Raad: brug blijft langer open); give the slug of one of them"
    )


def test_one_article_in_two_episodes_is_told_too(show):
    twin = BRIDGE._replace(slug="2026-03-05-brug-open", guid="g-6")

    with pytest.raises(PublishError, match="matches 2 episodes"):
        called(show, [*EPISODES, twin], BRIDGE.source)


@pytest.mark.parametrize("name", ["", " ", "?", "g-9", "https://elders.example/episodes/2026-03-02-brug-open.html"])
def test_a_name_of_none_is_told_with_what_to_do(show, name):
    assert called(show, EPISODES, name) is None
    assert re.match(r"there is no episode .*briefing list", str(unknown(name)))
