"""An edition a day: chosen, made, put on air, and never twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from briefing.errors import ArticleError, NoArticleError, PublishError, UsageError
from briefing.newsroom.edition import OnAir
from briefing.podcast.folder.library import opened
from briefing.podcast.schedule.retract import retract
from briefing.podcast.show import show_from
from briefing.settings.schema import Settings
from tests.newsroom.conftest import MORNING, told

if TYPE_CHECKING:
    from pathlib import Path

    from tests.newsroom.conftest import Day, NewsSite


def episodes(tmp_path: Path) -> list[str]:
    with opened(tmp_path / "podcast") as library:
        return sorted(entry.guid for entry in library.entries)


def test_the_newest_stories_go_on_air(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers", "veerpont", "tram"]
    assert told(day()) == [site.paragraphs(name)[0] for name in ("tram", "veerpont")]


def test_each_item_links_to_its_page(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers", "tram"]
    published = day().published
    assert published
    assert published.outcome == "published"
    assert published.episode.publication.published == MORNING


def test_a_second_run_makes_no_second_edition(site: NewsSite, day: Day, tmp_path: Path) -> None:
    site.stories = ["bevers", "veerpont", "tram"]
    first = day()
    second = day()
    assert second == OnAir(first.guid, None)
    assert episodes(tmp_path) == [first.guid]


def test_the_edition_of_a_day_to_come_is_held_back_until_then(
    site: NewsSite, day: Day, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.stories = ["bevers", "veerpont", "tram"]
    tomorrow = (datetime.now(UTC) - MORNING).days + 2
    made = day(tomorrow, max_age=3650)
    again = day(tomorrow, max_age=3650)
    due = MORNING + timedelta(days=tomorrow)
    assert (made.held_until, again) == (due, OnAir(made.guid, None, due))
    assert episodes(tmp_path) == []
    monkeypatch.setattr("briefing.podcast.publish.now", lambda: due)
    assert day(tomorrow, max_age=3650) == OnAir(made.guid, None)
    assert episodes(tmp_path) == [made.guid]


def test_nothing_new_is_no_edition(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers"]
    day()
    with pytest.raises(NoArticleError, match="nothing new"):
        day(1)


def test_what_does_not_fit_comes_another_day(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers", "veerpont", "tram"]
    first = told(day(items=3, max_ms=50_000))
    assert len(first) < 3
    assert not set(told(day(1, items=3, max_ms=60_000))) & set(first)


def test_what_is_older_than_the_show_keeps_goes_off_the_air(site: NewsSite, day: Day, tmp_path: Path) -> None:
    site.stories = ["bevers"]
    day()
    site.stories = ["bevers", "tram"]
    second = day(3, keep_days=2)
    assert second.pruned == ("2025-06-03",)
    assert episodes(tmp_path) == [second.guid]


@pytest.mark.parametrize("path", ["rss", "broken"])
def test_a_day_without_news_removes_old_editions_all_the_same(
    site: NewsSite, day: Day, tmp_path: Path, caplog: pytest.LogCaptureFixture, path: str
) -> None:
    site.stories = ["bevers"]
    day()
    with pytest.raises(ArticleError):
        day(3, keep_days=2, origins=(f"{site.address}/{path}",))
    assert episodes(tmp_path) == []
    assert caplog.messages == ["off the air: the edition of 2025-06-03"]


class Killed(BaseException):
    """As good as SIGKILL: nothing catches it."""


@pytest.mark.parametrize("where", ["briefing.studio.audition.make_of_what_is_said", "briefing.podcast.publish.publish"])
def test_who_comes_after_a_kill_makes_the_same_edition(
    site: NewsSite, day: Day, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, where: str
) -> None:
    def die(*_: object, **__: object) -> None:
        raise Killed

    site.stories = ["bevers", "veerpont"]
    with monkeypatch.context() as patch:
        patch.setattr(where, die)
        with pytest.raises(Killed):
            day()
    site.stories = ["bevers", "veerpont", "tram", "schaatsen"]
    on_air = day()
    assert told(on_air) == [site.paragraphs(name)[0] for name in ("veerpont", "bevers")]
    assert episodes(tmp_path) == [on_air.guid]


def test_an_edition_on_air_whose_maker_was_killed_counts(
    site: NewsSite, day: Day, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def die(*_: object) -> None:
        raise Killed

    site.stories = ["bevers", "veerpont"]
    with monkeypatch.context() as patch:
        patch.setattr("briefing.newsroom.ledger.Ledger.with_edition", die)
        with pytest.raises(Killed):
            day()
    assert len(episodes(tmp_path)) == 1
    site.stories = ["bevers", "veerpont", "tram"]
    assert told(day(1)) == [site.paragraphs("tram")[0]]


def test_nothing_is_left_of_the_work(site: NewsSite, day: Day, tmp_path: Path) -> None:
    site.stories = ["bevers"]
    day()
    assert {path.name for path in (tmp_path / "newsroom").iterdir()} <= {"ledger.json", "edition.lock"}


def test_nothing_of_this_machine_is_published(site: NewsSite, day: Day, tmp_path: Path) -> None:
    site.stories = ["bevers"]
    day()
    files = [path for path in (tmp_path / "podcast").rglob("*") if path.is_file()]
    assert not [path.name for path in files if b"127.0.0.1" in path.read_bytes()]


def test_the_greeting_is_that_of_the_plan(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers"]
    published = day().published
    assert published
    assert (
        published.episode.sections[0]
        .sentences[0]
        .written.startswith("Goedemorgen, dit is De Ochtend van dinsdag 3 juni")
    )
    assert isinstance(published.episode.publication.published, datetime)


class TestRetracted:
    """A day whose edition somebody took off the air."""

    @pytest.fixture
    def retracted(self, site: NewsSite, day: Day, tmp_path: Path) -> OnAir:
        site.stories = ["bevers", "tram"]
        on_air = day()
        [published] = (on_air.published,)
        assert published
        show = show_from(
            Settings(title="De Ochtend", author="Redactie", description="Nieuws.", url="https://a.example/")
        )
        retract(show, tmp_path / "podcast", on_air.guid, newsroom=tmp_path / "newsroom")
        return on_air

    def test_it_stays_without(self, day: Day, retracted: OnAir, tmp_path: Path) -> None:
        assert day() == OnAir(retracted.guid, None, retracted=True)
        assert episodes(tmp_path) == []

    def test_the_next_day_has_an_edition_of_other_stories(self, site: NewsSite, day: Day, retracted: OnAir) -> None:
        site.stories = ["bevers", "tram", "schaatsen"]
        assert told(day(1)) == [site.paragraphs("schaatsen")[0]]

    def test_again_makes_it_anew_of_what_there_is_now(self, site: NewsSite, day: Day, retracted: OnAir) -> None:
        site.stories = ["bevers", "tram", "schaatsen"]
        on_air = day(again=True)
        assert on_air.guid == retracted.guid
        assert told(on_air) == [site.paragraphs(name)[0] for name in ("schaatsen", "tram")]
        assert day() == OnAir(retracted.guid, None)

    def test_again_before_any_edition_is_the_first(self, site: NewsSite, day: Day) -> None:
        site.stories = ["bevers"]
        assert len(told(day(again=True))) == 1


def test_again_corrects_the_edition_that_is_on_air(site: NewsSite, day: Day, tmp_path: Path) -> None:
    site.stories = ["bevers", "tram"]
    first = day()
    site.stories = ["bevers", "tram", "schaatsen"]
    second = day(again=True)
    assert second.published
    assert second.published.outcome == "updated"
    assert episodes(tmp_path) == [first.guid]


def test_what_cannot_be_taken_off_the_air_is_not_forgotten(site: NewsSite, day: Day, tmp_path: Path) -> None:
    site.stories = ["bevers"]
    day()
    [manifest] = (tmp_path / "podcast").glob("episodes/*/manifest.json")
    content = manifest.read_bytes()
    site.stories = ["bevers", "tram"]
    day(1)
    manifest.write_bytes(b"{}")
    site.stories = ["bevers", "tram", "schaatsen"]
    with pytest.raises(PublishError):
        day(3, keep_days=2)
    manifest.write_bytes(content)
    assert day(3, keep_days=2).pruned == ("2025-06-03",)


@pytest.mark.parametrize("year", [1, 1926, 9999])
def test_a_day_of_another_age_is_a_slip(site: NewsSite, day: Day, year: int) -> None:
    site.stories = ["bevers"]
    with pytest.raises(UsageError, match="there is no edition of"):
        day((date(year, 1, 1) - MORNING.date()).days)
    assert len(told(day())) == 1


def test_a_second_run_makes_anew_what_was_left_behind(site: NewsSite, day: Day, tmp_path: Path) -> None:
    site.stories = ["bevers"]
    day()
    feed = tmp_path / "podcast" / "feed.xml"
    before = feed.read_bytes()
    feed.unlink()
    assert day().published is None
    assert feed.read_bytes() == before
