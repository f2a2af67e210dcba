"""Feeds as they should not be, beside a good one: its story is on air every time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.newsroom.sources import syndication
from tests.newsroom.conftest import MORNING, told
from tests.standins.odd_feeds import KINDS, odd_feeds

if TYPE_CHECKING:
    from tests.newsroom.conftest import Day, NewsSite


@pytest.mark.parametrize("kind", KINDS)
def test_the_good_story_is_on_air(site: NewsSite, day: Day, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(syndication, "SECONDS", 2.0)
    site.stories, site.odd = ["bevers"], odd_feeds(kind, site.address, MORNING)
    on_air = day(more=tuple(f"odd/{number}" for number in range(len(site.odd))), items=50, max_ms=None)
    assert site.paragraphs("bevers")[0] in told(on_air)
    assert all("\n" not in line for line in on_air.left_out)
