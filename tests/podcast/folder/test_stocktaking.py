"""Episodes that are not there any more, and folders that cannot be read: what is retracted by that, and what is not."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from briefing.errors import PublishError
from briefing.podcast.consent import Consent
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from tests.podcast.conftest import tagged
from tests.podcast.folder.conftest import state


def test_a_removed_manifest_takes_the_episode_off_the_air_and_its_audio_into_the_trash(
    make, put, folder, newsroom, feed
):
    put(make("brug"))
    gone = put(make("zeehond")).episode
    audio = (folder / gone.file(gone.publication.mp3)).read_bytes()
    (folder / "episodes" / gone.publication.slug / "manifest.json").unlink()

    put(make("veerpont"))

    assert [item.findtext("title") for item in feed().findall("item")] == ["Artikel veerpont", "Artikel brug"]
    assert not (folder / "episodes" / gone.publication.slug).exists()
    [kept] = newsroom.glob(f"trash/*/{gone.publication.slug}/*.mp3")
    assert kept.read_bytes() == audio


def test_an_episode_that_is_published_again_keeps_the_audio_it_had(make, put, folder):
    put(make("brug"))
    gone = put(make("zeehond")).episode
    (folder / "episodes" / gone.publication.slug / "manifest.json").unlink()

    again = put(make("zeehond"), consent=Consent(readmit=True)).episode

    assert (folder / again.file(again.publication.mp3)).exists()


def test_a_manifest_that_cannot_be_read_stops_before_the_feed_changes(make, put, folder):
    slug = put(make("brug")).episode.publication.slug
    put(make("zeehond"))
    path = folder / f"episodes/{slug}/manifest.json"
    path.unlink()
    path.mkdir()
    before = state(folder)

    with pytest.raises(PublishError, match=f"cannot read .*{slug}"):
        put(make("veerpont"))

    assert state(folder) == before


def test_a_folder_that_may_not_be_read_stops_before_the_feed_changes(make, put, folder, may_not):
    put(make("brug"))
    may_not(folder / "episodes")

    with pytest.raises(PublishError, match=r"cannot read .*episodes.*permission"):
        put(make("zeehond"))


@pytest.mark.parametrize("forget", [False, True], ids=["known", "catalogue lost too"])
def test_a_disk_that_is_not_there_is_no_retraction(make, put, folder, again, forget, newsroom):
    put(make("brug"))
    put(make("zeehond"))
    shutil.move(folder / "episodes", folder.parent / "disk")
    (folder / "episodes").mkdir()
    if forget:
        (folder / ".briefing/catalogue.json").unlink()
    before = state(folder)

    with pytest.raises(PublishError, match=r"none of the 2 episodes that it held.*--yes"):
        put(make("veerpont"))
    assert state(folder) == before

    (folder / "episodes").rmdir()
    shutil.move(folder.parent / "disk", folder / "episodes")
    assert put(make("veerpont")).outcome == "published"
    assert not newsroom.exists()


def test_what_is_gone_goes_off_the_air_when_the_publisher_agrees(make, put, folder, again, feed):
    put(make("brug"))
    shutil.rmtree(folder / "episodes")

    again(make("zeehond"), yes=True)

    assert [item.findtext("title") for item in feed().findall("item")] == ["Artikel zeehond"]


def test_what_lies_in_the_trash_for_thirty_days_goes(make, put, newsroom):
    today = datetime.now(UTC).date()
    days = {number: newsroom / "trash" / (today - timedelta(days=number)).isoformat() for number in (29, 31)}
    for day in days.values():
        (day / "brug").mkdir(parents=True)
    (newsroom / "trash" / "bewaren").mkdir()

    put(make("brug"))

    assert days[29].exists()
    assert not days[31].exists()
    assert (newsroom / "trash" / "bewaren").exists()


def test_the_trash_is_never_inside_the_podcast(make, put, folder, show):
    put(make("brug"))
    slug = put(make("zeehond")).episode.publication.slug
    (folder / "episodes" / slug / "manifest.json").unlink()

    with pytest.raises(PublishError, match="is inside the podcast folder"):
        publish(show, folder, [], tagger=tagged, wishes=Wishes(), newsroom=folder / "newsroom")

    assert list((folder / "episodes" / slug).glob("*.mp3"))
