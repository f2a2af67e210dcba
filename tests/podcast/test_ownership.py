"""What is the podcast's own, and what is somebody else's: the first may go, the second is never touched."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from briefing.errors import PublishError
from briefing.podcast.consent import Consent
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.schedule.retract import retract
from briefing.podcast.show import show_guid
from tests.podcast.conftest import tagged
from tests.standins.neighbours import NEIGHBOURS


def fill(folder, names=NEIGHBOURS):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"van iemand anders: {name}", "utf-8")
    return lambda: {name: (folder / name).read_text("utf-8") for name in names}


def state(folder):
    """Every file in a folder, with a digest of what is in it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "lock"
    }


@pytest.fixture
def again(show, folder):
    """Publishes in the podcast folder, with the consent that is given."""

    def published(*programmes, in_show=show, **consent):
        newsroom = folder.parent / "newsroom"
        return publish(
            in_show, folder, programmes, tagger=tagged, wishes=Wishes(), newsroom=newsroom, consent=Consent(**consent)
        )

    return published


@pytest.fixture
def newsroom(folder):
    return folder.parent / "newsroom"


def test_what_somebody_put_beside_the_podcast_stays_whatever_is_done(make, put, folder, show, again, newsroom):
    told = fill(folder)
    before = told()
    slug = put(make("brug")).episode.publication.slug
    told_in_episode = fill(folder, [f"episodes/{slug}/foto.jpg", f"episodes/{slug}/{slug}.mp3"])
    in_episode = told_in_episode()

    put(make("brug", pitch=600))
    put(make("zeehond"))
    again(in_show=replace(show, title="De Avondbriefing", color="#114477"))
    retract(show, folder, slug, newsroom=newsroom)
    (folder / ".briefing/catalogue.json").unlink()
    again()

    assert told() == before
    assert told_in_episode() == in_episode


@pytest.mark.parametrize("name", ["index.html", "feed.xml", "episodes/{day}-artikel-brug.html"])
def test_a_file_of_somebody_else_in_the_place_of_ours_is_named_before_anything_changes(make, put, folder, again, name):
    name = name.format(day=datetime.now(UTC).date())
    fill(folder, [name, "archief/1.html"])
    before = state(folder)
    mp3 = make("brug")

    with pytest.raises(PublishError, match=f"holds {name} already.*--adopt"):
        put(mp3)
    after = state(folder)
    assert {path for path in after if not path.startswith(("cover", "icon", ".briefing/"))} == {
        path for path in before if not path.startswith(("cover", "icon"))
    }
    assert before.items() <= after.items()

    again(mp3, adopt=True)
    put(make("zeehond"))
    assert "van iemand anders" not in (folder / name).read_text("utf-8")


def test_in_an_empty_folder_a_refusal_leaves_nothing(make, tmp_path, show):
    site = tmp_path / "site"
    fill(site, ["index.html", "style.css"])
    before = state(site)

    with pytest.raises(PublishError, match=r"index\.html"):
        publish(show, site, [make("brug")], tagger=tagged, wishes=Wishes(), newsroom=tmp_path / "newsroom")

    assert state(site) == before


def test_a_page_of_the_archive_to_come_is_refused_beforehand(make, put, folder, again, monkeypatch):
    monkeypatch.setattr("briefing.podcast.site.LISTED", 2)
    for name in ("a", "b"):
        put(make(name))
    fill(folder, ["archief/1.html"])
    before = state(folder)

    with pytest.raises(PublishError, match=r"archief/1\.html"):
        put(make("c"))

    assert state(folder) == before


def test_with_the_catalogue_lost_what_the_feed_leads_to_is_ours(make, put, folder, show, again):
    for number in range(5):
        put(make(f"nummer-{number}"), replace(show, items=2))
    old = {name for name in state(folder) if not name.startswith(("episodes/", ".briefing"))}
    shutil.rmtree(folder / ".briefing")

    again(in_show=replace(show, title="De Avondbriefing", color="#114477"))

    left = old & state(folder).keys()
    as_they_were = ("assets/headline", "zoek/")
    assert left - {"feed.xml", "index.html", "embed.html", "archief/maanden.html", "luister.js"} == {
        name for name in old if name.startswith(as_they_were) or (name.endswith(".js") and name != "luister.js")
    }


def test_with_the_catalogue_lost_a_feed_by_way_of_a_statistics_service_is_followed_too(make, put, folder, show):
    counted = replace(show, enclosure_prefix="https://op3.example/e/")
    put(make("brug"), counted)
    for name in (".briefing", "episodes"):
        shutil.rmtree(folder / name)

    with pytest.raises(PublishError, match="none of the 1 episodes"):
        put(make("zeehond"), counted)


def test_with_the_catalogue_lost_a_feed_of_another_show_makes_nothing_ours(make, put, folder, show, again):
    put(make("brug"))
    shutil.rmtree(folder / ".briefing")
    other = replace(show, guid=show_guid("https://elders.example/feed.xml"))

    with pytest.raises(PublishError, match=r"feed\.xml"):
        again(in_show=other)


def test_with_the_catalogue_lost_what_a_kill_left_of_an_episode_goes(make, put, folder, again):
    slug = put(make("brug")).episode.publication.slug
    shutil.rmtree(folder / ".briefing")
    own = fill(folder, [f"episodes/{slug}/foto.jpg"])
    before = own()
    (folder / f"episodes/{slug}/manifest.json").unlink()
    put_beside = make("zeehond")
    again(put_beside, yes=True)

    assert own() == before
    assert [path.name for path in (folder / f"episodes/{slug}").iterdir()] == ["foto.jpg"]


@pytest.mark.parametrize("name", ["episodes", "assets", "archief", ".briefing", "feed.xml", "index.html"])
def test_a_link_in_the_podcast_leads_no_write_and_no_removal_elsewhere(make, put, folder, tmp_path, show, name):
    outside = tmp_path / "buiten"
    outside.mkdir()
    told = fill(outside, ["style.css", "1.html", "brug/afl1.mp3", "los.html"])
    before = told()
    (folder / name).symlink_to(outside / "los.html" if "." in name[1:] else outside)

    for number in range(2):
        with pytest.raises(PublishError, match="symbolic link"):
            put(make(f"nummer-{number}"))

    assert told() == before
    assert state(outside).keys() == before.keys()


def test_a_linked_episode_folder_loses_nothing(make, put, folder, tmp_path, show, newsroom):
    slug = put(make("brug")).episode.publication.slug
    outside = tmp_path / "buiten"
    shutil.move(folder / "episodes" / slug, outside)
    (folder / "episodes" / slug).symlink_to(outside)
    before = state(outside)

    for change in (
        lambda: put(make("brug", pitch=700)),
        lambda: retract(show, folder, slug, newsroom=newsroom),
    ):
        with pytest.raises(PublishError, match="symbolic link"):
            change()

    assert state(outside) == before


def test_names_in_a_manifest_lead_nowhere_else(make, put, folder, tmp_path):
    slug = put(make("brug")).episode.publication.slug
    precious = tmp_path / "kostbaar.txt"
    precious.write_text("van iemand anders")
    path = folder / f"episodes/{slug}/manifest.json"
    manifest = json.loads(path.read_bytes())
    manifest["publication"]["files"]["srt"] = "../../../kostbaar.txt"
    path.write_text(json.dumps(manifest))

    with pytest.raises(PublishError, match="no file of the episode"):
        put(make("brug", pitch=600))

    assert precious.exists()


class TestEpisodesThatAreNotThere:
    def test_a_removed_manifest_takes_the_episode_off_the_air_and_its_audio_into_the_trash(
        self, make, put, folder, newsroom, feed
    ):
        put(make("brug"))
        gone = put(make("zeehond")).episode
        audio = (folder / gone.file(gone.publication.files.mp3)).read_bytes()
        (folder / "episodes" / gone.publication.slug / "manifest.json").unlink()

        put(make("veerpont"))

        assert [item.findtext("title") for item in feed().findall("item")] == ["Artikel veerpont", "Artikel brug"]
        assert not (folder / "episodes" / gone.publication.slug).exists()
        [kept] = newsroom.glob(f"trash/*/{gone.publication.slug}/*.mp3")
        assert kept.read_bytes() == audio

    def test_an_episode_that_is_published_again_keeps_the_audio_it_had(self, make, put, folder):
        put(make("brug"))
        gone = put(make("zeehond")).episode
        (folder / "episodes" / gone.publication.slug / "manifest.json").unlink()

        again = put(make("zeehond"), consent=Consent(readmit=True)).episode

        assert (folder / again.file(again.publication.files.mp3)).exists()

    def test_what_lies_in_the_trash_for_thirty_days_goes(self, make, put, newsroom):
        today = datetime.now(UTC).date()
        days = {number: newsroom / "trash" / (today - timedelta(days=number)).isoformat() for number in (29, 31)}
        for day in days.values():
            (day / "brug").mkdir(parents=True)
        (newsroom / "trash" / "bewaren").mkdir()

        put(make("brug"))

        assert days[29].exists()
        assert not days[31].exists()
        assert (newsroom / "trash" / "bewaren").exists()

    def test_retracting_is_for_good(self, make, put, folder, show, newsroom):
        gone = put(make("zeehond")).episode
        put(make("brug"))

        retract(show, folder, gone.guid, newsroom=newsroom)

        assert not newsroom.exists()
        assert not list(folder.rglob("*zeehond*"))

    def test_a_manifest_that_cannot_be_read_stops_before_the_feed_changes(self, make, put, folder):
        slug = put(make("brug")).episode.publication.slug
        put(make("zeehond"))
        path = folder / f"episodes/{slug}/manifest.json"
        path.unlink()
        path.mkdir()
        before = state(folder)

        with pytest.raises(PublishError, match=f"cannot read .*{slug}"):
            put(make("veerpont"))

        assert state(folder) == before

    def test_a_folder_that_may_not_be_read_stops_before_the_feed_changes(self, make, put, folder, may_not):
        put(make("brug"))
        may_not(folder / "episodes")

        with pytest.raises(PublishError, match=r"cannot read .*episodes.*permission"):
            put(make("zeehond"))

    @pytest.mark.parametrize("forget", [False, True], ids=["known", "catalogue lost too"])
    def test_a_disk_that_is_not_there_is_no_retraction(self, make, put, folder, again, forget, newsroom):
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

    def test_what_is_gone_goes_off_the_air_when_the_publisher_agrees(self, make, put, folder, again, feed):
        put(make("brug"))
        shutil.rmtree(folder / "episodes")

        again(make("zeehond"), yes=True)

        assert [item.findtext("title") for item in feed().findall("item")] == ["Artikel zeehond"]

    def test_the_trash_is_never_inside_the_podcast(self, make, put, folder, show):
        put(make("brug"))
        slug = put(make("zeehond")).episode.publication.slug
        (folder / "episodes" / slug / "manifest.json").unlink()

        with pytest.raises(PublishError, match="lies in the podcast folder"):
            publish(show, folder, [], tagger=tagged, wishes=Wishes(), newsroom=folder / "newsroom")

        assert list((folder / "episodes" / slug).glob("*.mp3"))
