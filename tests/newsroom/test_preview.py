"""An edition that would be made, and why each story is in it or not."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from briefing.errors import WriteError
from briefing.newsroom.preview import Preview, preview, write_down
from briefing.podcast.show import show_from
from tests.newsroom.conftest import told
from tests.standins.news_site import MORNING, NewsSite

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefing.newsroom.choice import Assignment
    from briefing.settings.schema import Settings
    from briefing.studio.bulletin import BulletinFormat
    from tests.newsroom.conftest import Day


@pytest.fixture
def foreseen(
    assignment: Callable[..., Assignment], settings: Settings, show_format: BulletinFormat
) -> Callable[..., Preview]:
    """The edition of a day after the first, as `day` would make it."""

    def look(number: int = 0, **options: Any) -> Preview:
        at = MORNING + timedelta(days=number)
        return preview(assignment(**options), show_format, show_from(settings), at=at)

    return look


STORIES = ["zwembad", "bibliotheek", "taalmaatje"]


def test_it_tells_what_the_edition_then_tells(site: NewsSite, day: Day, foreseen: Callable[..., Preview]) -> None:
    site.stories = STORIES
    before = foreseen()
    assert [one.title for one in before.told] == told(day())
    assert not before.aired
    assert sum(one.estimated_ms for one in before.told) < before.estimated_ms <= 80_000


def test_looking_twice_changes_nothing(site: NewsSite, foreseen: Callable[..., Preview], tmp_path: Path) -> None:
    site.stories = STORIES
    assert foreseen() == foreseen()
    assert not (tmp_path / "podcast").exists()


def test_each_story_that_is_out_has_a_reason(site: NewsSite, day: Day, foreseen: Callable[..., Preview]) -> None:
    site.stories = STORIES
    assert [verdict.why for verdict in foreseen().left_out] == ["2 others come first"]
    day()
    site.stories = [*STORIES, "markthal"]
    left_out = {verdict.item.title: verdict.why for verdict in foreseen(1, items=1).left_out}
    assert sorted(left_out.values()) == [
        "1 others come first",
        f"it was in the edition of {MORNING:%Y-%m-%d}",
        f"it was in the edition of {MORNING:%Y-%m-%d}",
    ]


def test_a_day_that_has_its_edition_is_shown_as_it_would_be_made_again(
    site: NewsSite, day: Day, foreseen: Callable[..., Preview]
) -> None:
    site.stories = STORIES
    titles = told(day())
    again = foreseen()
    assert again.aired
    assert [one.title for one in again.told] == titles


def test_what_does_not_fit_is_out_and_the_rest_stays(site: NewsSite, foreseen: Callable[..., Preview]) -> None:
    site.stories = STORIES
    short = foreseen(items=3, max_ms=45_000)
    assert "it does not fit in the time" in [verdict.why for verdict in short.left_out]
    assert 0 < len(short.told) < 3


def test_a_source_that_is_down_is_named(site: NewsSite, foreseen: Callable[..., Preview]) -> None:
    site.stories = STORIES
    seen = foreseen(origins=(f"{site.address}/rss", f"{site.address}/niets"))
    assert [f"{site.address}/niets" in line for line in seen.down] == [True]
    assert seen.told


def test_a_plan_that_is_written_down_has_what_is_told_and_is_not_overwritten(
    site: NewsSite, foreseen: Callable[..., Preview], assignment: Callable[..., Assignment]
) -> None:
    site.stories = STORIES
    path = write_down(assignment(), foreseen())
    lines = path.read_text("utf-8").splitlines()
    assert [line[0] for line in lines if site.address in line] == ["+", "+", "#"]
    with pytest.raises(WriteError):
        write_down(assignment(), foreseen())
