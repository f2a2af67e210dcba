"""The months in which episodes came on air."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from briefing.podcast.web.months import by_month, months_of
from tests.podcast.entries import NOON, entry


def test_episodes_stand_under_their_month_by_the_clocks_of_the_netherlands():
    late = entry(2, datetime(2026, 10, 31, 23, 30, tzinfo=UTC))
    early = entry(1, datetime(2026, 10, 31, 22, 30, tzinfo=UTC))

    assert [(month.name, len(group)) for month, group in by_month([late, early])] == [
        ("november 2026", 1),
        ("oktober 2026", 1),
    ]


def test_a_month_leads_to_the_page_with_its_newest_episode():
    october, november = entry(1, NOON - timedelta(days=30)), entry(2)

    months = months_of([("index.html", [november]), ("archief/1.html", [october])])

    assert [(month.link, month.episodes) for month in months] == [
        ("index.html#m2026-11", 1),
        ("archief/1.html#m2026-10", 1),
    ]
