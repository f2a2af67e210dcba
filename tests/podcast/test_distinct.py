"""What no two episodes of a podcast share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from briefing.podcast.distinct import free_moment, new_slug, own_title
from briefing.podcast.folder.library import opened

DAY = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)


@pytest.fixture
def library(put, make, folder):
    put(make("brug", "Brug dicht"), date=DAY)
    with opened(folder) as library:
        yield library


def test_a_slug_is_of_its_day_and_title_and_numbered_where_it_is_taken(library):
    [entry] = library.entries
    assert entry.slug == "2026-03-02-brug-dicht"
    assert new_slug(library, "Brug dicht", DAY) == "2026-03-02-brug-dicht-2"
    assert new_slug(library, "Brug dicht", DAY, taken={"2026-03-02-brug-dicht-2"}) == "2026-03-02-brug-dicht-3"
    assert new_slug(library, "Dijk sterk", DAY) == "2026-03-02-dijk-sterk"


def test_the_day_of_a_slug_is_that_of_the_clocks_of_the_netherlands(library):
    late = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    assert new_slug(library, "Dijk sterk", late).startswith("2026-03-02-")


def test_a_title_is_numbered_where_another_episode_has_it(library):
    assert own_title(library, "2026-03-02-brug-dicht", "Brug dicht") == "Brug dicht"
    assert own_title(library, "ander", "Brug dicht") == "Brug dicht (2)"


def test_a_wished_moment_that_is_taken_becomes_a_second_earlier(library):
    [entry] = library.entries
    assert free_moment(library, "ander", entry.published) == entry.published - timedelta(seconds=1)
    assert free_moment(library, entry.slug, entry.published) == entry.published
