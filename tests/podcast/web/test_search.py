"""What the show's page searches."""

from __future__ import annotations

import json

from briefing.podcast.web.search import shelf, shelves
from tests.podcast.entries import NOON, daily, entry


def test_one_more_episode_leaves_the_full_shelves_as_they_are():
    before, after = list(shelves(daily(3000))), list(shelves([entry(3001, NOON), *daily(3000)]))

    assert before[1:] == after[1:]
    assert before[0] != after[0]


def test_every_episode_is_on_one_shelf():
    entries = daily(3000)

    rows = [row for group in shelves(entries).values() for row in json.loads(shelf(group))]

    assert [row[0] for row in rows] == [each.slug for each in entries]
    assert rows[0][3] == "23 november 2026"
