"""Episodes held back until they are due: out of the world's sight before, on the air with the next publisher after."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from briefing.errors import PublishError
from briefing.podcast import publish as publishing
from briefing.podcast.mirror.mirror import mirror
from briefing.podcast.publish import air_due
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.schedule.held import HELD, HeldBack
from briefing.podcast.schedule.listing import listed
from briefing.podcast.schedule.retract import retract
from tests.podcast.conftest import tagged

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MORNING = datetime(2026, 3, 3, 6, 0, tzinfo=UTC)


@pytest.fixture
def clock(monkeypatch):
    """The clock of the publisher, which is set by a test."""

    def stands_at(moment):
        monkeypatch.setattr(publishing, "now", lambda: moment)

    stands_at(NOW)
    return stands_at


@pytest.fixture
def newsroom(folder) -> Path:
    return folder.parent / "newsroom"


@pytest.fixture
def waiting(newsroom):
    """The titles of what is held back."""
    return lambda: [held.title for held in HeldBack(newsroom).all()]


def titles(channel):
    return [item.findtext("title") for item in channel.findall("item")]


def contents(place):
    return {path.relative_to(place): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def test_until_its_date_nothing_of_an_episode_is_in_the_podcast_or_its_mirror(make, put, folder, show, tmp_path, clock):
    put(make("zeehond"))
    before = {name: content for name, content in contents(folder).items() if name.parts[0] != ".briefing"}

    held = put(make("brug", "Brug open"), date=MORNING)
    mirror(show, folder, str(tmp_path / "elders"))

    assert (held.outcome, held.held_until) == ("held", MORNING)
    assert {name: content for name, content in contents(folder).items() if name.parts[0] != ".briefing"} == before
    for place in (folder, tmp_path / "elders"):
        assert not any("brug" in str(name) or b"Brug open" in content for name, content in contents(place).items())


def test_the_next_publisher_puts_on_the_air_what_is_due(make, put, refresh, feed, folder, clock, waiting):
    planned = put(make("brug", "Brug open"), date=MORNING, season=2, episode=7).episode.publication
    put(make("later", "Later"), date=MORNING + timedelta(days=1))
    clock(MORNING + timedelta(hours=1))

    [aired] = refresh()

    assert (aired.outcome, titles(feed()), waiting()) == ("published", ["Brug open"], ["Later"])
    publication = aired.episode.publication
    assert (publication.slug, publication.published) == (planned.slug, MORNING)
    assert (publication.season, publication.episode) == (2, 7)
    assert publication.slug.startswith("2026-03-03-")


def test_publishing_another_article_airs_it_too(make, put, feed, clock):
    put(make("brug", "Brug open"), date=MORNING)
    clock(MORNING)

    put(make("zeehond", "Zeehond vrij"), date=MORNING - timedelta(days=1))

    assert titles(feed()) == ["Brug open", "Zeehond vrij"]


def test_what_is_due_is_aired_alone_and_without_it_nothing_is_done(make, put, show, folder, newsroom, clock, feed):
    put(make("brug", "Brug open"), date=MORNING)

    assert air_due(show, folder, tagger=tagged, newsroom=newsroom) == ()
    clock(MORNING)
    assert len(air_due(show, folder, tagger=tagged, newsroom=newsroom)) == 1
    assert titles(feed()) == ["Brug open"]


def test_nothing_is_left_in_the_newsroom_of_what_was_aired(make, put, refresh, newsroom, clock):
    put(make("brug"), date=MORNING)
    clock(MORNING)

    refresh()

    assert not (newsroom / HELD).exists()


def test_artwork_of_its_own_waits_with_it(make, put, refresh, clock, tmp_path):
    from PIL import Image

    picture = tmp_path / "groot.png"
    Image.new("RGB", (1400, 1400), "navy").save(picture)
    put(make("brug"), date=MORNING, image=picture)
    picture.unlink()
    clock(MORNING)

    [aired] = refresh()

    assert aired.episode.publication.files["image"].endswith(".png")


class TestAnArticleUnderEmbargo:
    EMBARGO = MORNING.isoformat()

    def test_it_is_held_back_until_that_ends(self, make, put, refresh, feed, clock):
        held = put(make("brug", "Brug open", embargo=self.EMBARGO))
        assert (held.held_until, titles(feed())) == (MORNING, [])

        clock(MORNING)
        refresh()

        assert titles(feed()) == ["Brug open"]

    def test_an_earlier_date_does_not_break_it(self, make, put, clock):
        assert put(make("brug", embargo=self.EMBARGO), date=NOW - timedelta(days=1)).held_until == MORNING

    def test_a_later_date_is_waited_for(self, make, put, clock):
        later = MORNING + timedelta(days=1)
        assert put(make("brug", embargo=self.EMBARGO), date=later).held_until == later

    def test_one_without_a_zone_is_by_the_clock_of_the_low_countries(self, make, put, clock):
        assert put(make("brug", embargo="2026-03-03T07:00")).held_until == MORNING

    def test_once_it_is_lifted_the_article_is_aired(self, make, put, feed, clock, waiting):
        put(make("brug", "Brug open", embargo=self.EMBARGO))

        assert put(make("brug", "Brug open")).outcome == "published"
        assert (titles(feed()), waiting()) == (["Brug open"], [])

    def test_the_published_manifest_does_not_tell_of_it(self, make, put, refresh, clock, folder):
        put(make("brug", embargo=self.EMBARGO))
        clock(MORNING)
        [aired] = refresh()

        manifest = folder / "episodes" / aired.episode.publication.slug / "manifest.json"
        assert "embargo" not in json.loads(manifest.read_bytes())

    def test_a_correction_under_embargo_leaves_on_the_air_what_is_there(self, make, put, refresh, feed, clock):
        first = put(make("brug", "Brug open")).episode.publication.published

        put(make("brug", "Brug toch dicht", embargo=self.EMBARGO))
        assert titles(feed()) == ["Brug open"]
        clock(MORNING)
        [aired] = refresh()

        assert (aired.outcome, titles(feed())) == ("updated", ["Brug toch dicht"])
        assert aired.episode.publication.published == first


class TestAgainBeforeItIsDue:
    def test_the_corrected_version_waits_in_its_place_for_the_same_moment(self, make, put, refresh, feed, clock):
        put(make("brug", "Brug open"), date=MORNING, season=3)

        assert put(make("brug", "Brug dicht", pitch=600)).held_until == MORNING
        clock(MORNING)
        [aired] = refresh()

        assert titles(feed()) == ["Brug dicht"]
        assert (aired.episode.publication.season, aired.episode.publication.corrected) == (3, None)

    def test_another_date_is_the_new_one(self, make, put, clock, waiting):
        put(make("brug"), date=MORNING)

        assert put(make("brug"), date=MORNING + timedelta(days=2)).held_until == MORNING + timedelta(days=2)
        assert len(waiting()) == 1

    def test_a_date_that_is_past_puts_it_on_the_air(self, make, put, feed, clock, waiting):
        put(make("brug", "Brug open"), date=MORNING)

        put(make("brug", "Brug open"), date=NOW)

        assert (titles(feed()), waiting()) == (["Brug open"], [])


def test_a_correction_of_what_is_due_is_what_listeners_hear_first(make, put, feed, clock):
    put(make("brug", "Brug open"), date=MORNING)
    clock(MORNING + timedelta(hours=2))

    aired = put(make("brug", "Brug dicht", pitch=600)).episode

    assert titles(feed()) == ["Brug dicht"]
    assert (aired.publication.published, aired.publication.corrected) == (MORNING, None)


def test_two_that_will_have_one_headline_get_names_of_their_own(make, put, refresh, feed, clock):
    put(make("eerste", "Brug open"), date=MORNING)
    put(make("tweede", "Brug open"), date=MORNING)
    clock(MORNING)

    refresh()

    assert sorted(titles(feed())) == ["Brug open", "Brug open (2)"]
    assert len({item.findtext("pubDate") for item in feed().findall("item")}) == 2


def test_two_that_the_newsroom_tells_apart_wait_both_though_their_files_were_alike(make, put, clock, waiting):
    put(make("week-1", "Agenda", former_guids=["agenda.txt"]), date=MORNING)
    put(make("week-2", "Agenda", former_guids=["agenda.txt"]), date=MORNING + timedelta(days=7))

    assert waiting() == ["Agenda", "Agenda"]


def test_an_article_that_has_an_id_since_takes_the_place_of_itself(make, put, clock, waiting):
    before = put(make("brug", "Brug open"), date=MORNING).episode
    put(make("brug-met-id", "Brug dicht", former_guids=[before.guid]), date=MORNING)

    assert waiting() == ["Brug dicht"]


def test_what_is_held_back_can_be_let_go_of(make, put, show, folder, newsroom, clock, waiting):
    held = put(make("brug"), date=MORNING).episode

    [gone] = retract(show, folder, held.publication.slug, newsroom=newsroom)

    assert (gone.guid, waiting(), list(newsroom.glob("held/*"))) == (held.guid, [], [])


def test_an_episode_goes_with_the_correction_that_is_held_back(make, put, show, folder, newsroom, clock, waiting, feed):
    put(make("brug", "Brug open"))
    put(make("brug", "Brug dicht"), date=MORNING)

    retract(show, folder, "Brug open", newsroom=newsroom)

    assert (titles(feed()), waiting()) == ([], [])


@pytest.mark.parametrize(("key", "newsroom", "output"), [("newsroom", "podcast/n", "o"), ("output", "n", "podcast/o")])
def test_nothing_is_held_back_where_the_world_would_see_it(make, folder, show, clock, key, newsroom, output):
    home = folder.parent
    mp3 = make("brug")
    for path in (mp3, mp3.with_suffix(".json")):
        (home / output).mkdir(parents=True, exist_ok=True)
        path.replace(home / output / path.name)

    with pytest.raises(PublishError, match=f"is inside the podcast folder.* as {key} in the settings"):
        publishing.publish(
            show,
            folder,
            [home / output / mp3.name],
            tagger=tagged,
            wishes=Wishes(date=MORNING),
            newsroom=home / newsroom,
        )
    assert not list(home.rglob("held/*"))


def test_one_that_cannot_be_aired_is_told_and_stops_no_other(make, put, refresh, feed, clock, newsroom, caplog):
    put(make("brug", "Brug open"), date=MORNING)
    put(make("zeehond", "Zeehond vrij"), date=MORNING)
    next(newsroom.glob("held/*brug*.mp3")).write_bytes(b"stuk")
    clock(MORNING)

    refresh()

    assert titles(feed()) == ["Zeehond vrij"]
    assert "'Brug open', which was due, is not on the air" in caplog.text
    assert "briefing retract" in caplog.text


def test_a_record_that_cannot_be_read_is_named(make, put, refresh, clock, newsroom):
    put(make("brug"), date=MORNING)
    record = next(newsroom.glob("held/*brug.json"))
    record.write_text('{"slug": "../../elders"}')

    with pytest.raises(PublishError, match="not the record of an episode held back"):
        refresh()


def test_the_list_shows_it_with_its_date(make, put, folder, newsroom, clock):
    put(make("zeehond", "Zeehond vrij"), date=NOW)
    put(make("brug", "Brug open"), date=MORNING)
    put(make("zeehond", "Zeehond weer terug"), date=MORNING + timedelta(days=1))

    assert [(one.title, one.on_air, one.held_until) for one in listed(folder, newsroom)] == [
        ("Brug open", False, MORNING),
        ("Zeehond vrij", True, MORNING + timedelta(days=1)),
    ]
