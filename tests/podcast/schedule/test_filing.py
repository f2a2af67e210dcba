"""A programme as an episode: what it keeps of the one before, and when it counts as corrected."""

from __future__ import annotations

import json

import pytest

from briefing.errors import SettingsError
from briefing.podcast.feed import NAMESPACES


def enclosure(channel, number=0):
    return channel.findall("item")[number].find("enclosure").get("url")


def test_new_audio_keeps_guid_and_date_and_gets_a_new_address(make, put, feed, folder, show):
    put(make("brug", pitch=440))
    before = feed().find("item")

    again = put(make("brug", pitch=550))

    after = feed().find("item")
    assert again.outcome == "updated"
    assert len(feed().findall("item")) == 1
    assert [after.findtext(name) for name in ("guid", "pubDate")] == [
        before.findtext(name) for name in ("guid", "pubDate")
    ]
    assert after.find("enclosure").get("url") != before.find("enclosure").get("url")
    assert not (folder / before.find("enclosure").get("url").removeprefix(show.url)).exists()


def test_a_correction_says_when_in_the_feed_and_on_the_page(make, put, feed, folder):
    put(make("brug", sentences=["De brug kost 40 miljoen."]))

    corrected = put(make("brug", sentences=["De brug kost 41 miljoen."])).episode

    item = feed().find("item")
    assert "Gecorrigeerd op " in item.findtext("description")
    assert "Gecorrigeerd op " in item.findtext("content:encoded", namespaces=NAMESPACES)
    assert "Gecorrigeerd op " in (folder / corrected.page).read_text("utf-8")


def test_a_new_season_or_picture_is_no_correction(make, put):
    put(make("brug"))

    again = put(make("brug"), season=2, episode=5)

    assert again.outcome == "updated"
    assert again.episode.publication.corrected is None
    assert (again.episode.publication.season, again.episode.publication.episode) == (2, 5)


def test_what_was_asked_for_once_stays(make, put):
    put(make("brug"), season=2, episode=5)

    again = put(make("brug", pitch=600)).episode.publication

    assert (again.season, again.episode) == (2, 5)


def test_files_that_an_earlier_version_named_as_sources_are_forgotten(make, put, refresh, folder):
    episode = put(make("brug")).episode
    place = folder / "episodes" / episode.publication.slug
    manifest = json.loads((place / "manifest.json").read_bytes())
    manifest["sections"][1]["source"] = "zwartboek.docx"
    vtt, old = manifest["publication"]["files"]["vtt"], f"{episode.publication.slug}.0123456789.vtt"
    (place / old).write_text((place / vtt).read_text("utf-8") + "\nNOTE Bron: zwartboek.docx\n", encoding="utf-8")
    (place / vtt).unlink()
    manifest["publication"]["files"]["vtt"] = old
    (place / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")

    refresh()

    assert not [path for path in folder.rglob("*.*") if path.is_file() and b"zwartboek" in path.read_bytes()]
    assert (place / vtt).is_file()
    assert "Gecorrigeerd" not in (folder / "feed.xml").read_text("utf-8")


def test_artwork_that_directories_reject_is_refused(make, put, tmp_path):
    from PIL import Image

    picture = tmp_path / "klein.png"
    Image.new("RGB", (300, 300)).save(picture)

    with pytest.raises(SettingsError, match="300 pixels"):
        put(make("brug"), image=picture)


def test_an_episode_may_have_artwork_of_its_own(make, put, tmp_path, feed):
    from PIL import Image

    picture = tmp_path / "groot.jpg"
    Image.new("RGB", (1400, 1400), "navy").save(picture)

    put(make("brug"), image=picture)

    image = feed().find("item").find("itunes:image", NAMESPACES)
    assert image.get("href").endswith(".jpg")
