"""Holding back, airing and letting go, killed before each of the steps in which they change a file."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefing.podcast import publish as publishing
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.schedule.held import HeldBack
from briefing.podcast.schedule.retract import retract
from tests.podcast.conftest import tagged
from tests.podcast.test_killed import titles_of
from tests.standins.killing import kills

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MORNING = datetime(2026, 3, 3, 6, 0, tzinfo=UTC)
STRIDE = 2
"""1 tries every step."""


class Desk:
    """A show with an episode on the air, and one held back."""

    def __init__(self, home, show, make, monkeypatch):
        self.home, self.show, self.make, self._monkeypatch = home, show, make, monkeypatch
        self.folder, self.newsroom = home / "podcast", home / "newsroom"
        self.held_back = HeldBack(self.newsroom)

    def publish(self, *programmes, at=NOW, date=None):
        self._monkeypatch.setattr(publishing, "now", lambda: at)
        wishes = Wishes(date=date)
        publishing.publish(self.show, self.folder, programmes, tagger=tagged, wishes=wishes, newsroom=self.newsroom)

    def state(self):
        """What is on the air, what waits, and whether nothing else lies in the newsroom."""
        waiting = self.held_back.all()
        files = {path.name for path in self.newsroom.glob("held/*")}
        named = {f"{held.stem}{ending}" for held in waiting for ending in (".mp3", ".json")}
        return (
            titles_of(self.folder),
            {held.title for held in waiting},
            files - named - {f"{h.slug}.json" for h in waiting},
        )


@pytest.fixture
def desk(tmp_path, show, make, folder, monkeypatch):
    desk = Desk(tmp_path, show, make, monkeypatch)
    desk.publish(make("brug"))
    desk.publish(make("zeehond"), date=MORNING)
    return desk


CHANGES = {
    "holding another back": (
        lambda desk: desk.publish(desk.make("veerpont"), date=MORNING),
        ({"Artikel brug"}, {"Artikel zeehond", "Artikel veerpont"}, set()),
    ),
    "another version of what waits": (
        lambda desk: desk.publish(desk.make("zeehond", "Zeehond terug", pitch=600)),
        ({"Artikel brug"}, {"Zeehond terug"}, set()),
    ),
    "airing": (
        lambda desk: desk.publish(at=MORNING),
        ({"Artikel brug", "Artikel zeehond"}, set(), set()),
    ),
    "a correction of what is due": (
        lambda desk: desk.publish(desk.make("zeehond", "Zeehond terug", pitch=600), at=MORNING),
        ({"Artikel brug", "Zeehond terug"}, set(), set()),
    ),
    "letting go": (
        lambda desk: retract(desk.show, desk.folder, "zeehond", newsroom=desk.newsroom),
        ({"Artikel brug"}, set(), set()),
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_kill_at_any_step_leaves_a_whole_feed_and_the_same_again_finishes(desk, monkeypatch, change):
    act, expected = CHANGES[change]
    for step in kills(desk.home, lambda: act(desk), STRIDE, monkeypatch):
        assert {"Artikel brug"} <= titles_of(desk.folder) <= expected[0], step
        act(desk)
        desk.publish(at=MORNING if "Artikel zeehond" in expected[0] or "Zeehond terug" in expected[0] else NOW)
        assert desk.state() == expected, step
    assert desk.state() == expected
