"""What is the podcast's own, and what is somebody else's: the first may go, the second is never touched."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from briefing.errors import PublishError
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.schedule.retract import retract
from briefing.podcast.show import show_guid
from briefing.wall_clock import now, on_wall_clock
from tests.podcast.conftest import tagged
from tests.podcast.folder.conftest import state
from tests.standins.neighbours import NEIGHBOURS


def fill(folder, names=NEIGHBOURS):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"van iemand anders: {name}", "utf-8")
    return lambda: {name: (folder / name).read_text("utf-8") for name in names}


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
    name = name.format(day=on_wall_clock(now()).date())
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
