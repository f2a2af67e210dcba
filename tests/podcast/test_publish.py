"""Publishing, correcting and retracting, as the podcast folder shows it afterwards."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from mutagen.id3 import ID3

from briefing.errors import PublishError, SettingsError
from briefing.podcast.feed import NAMESPACES
from briefing.podcast.schedule.retract import retract


def enclosure(channel, number=0):
    return channel.findall("item")[number].find("enclosure").get("url")


def titles(channel):
    return [item.findtext("title") for item in channel.findall("item")]


def files_under(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_an_episode_comes_with_audio_two_transcripts_chapters_page_and_manifest(make, put, folder):
    slug = put(make("brug", "Brug open")).episode.publication.slug

    names = sorted(re.sub(r"\.[0-9a-f]{10}\.", ".", name) for name in files_under(folder / "episodes"))

    assert names == [
        f"{slug}.embed.html",
        f"{slug}.html",
        f"{slug}.oembed.json",
        *(f"{slug}/{slug}.{ending}" for ending in ("chapters.json", "mp3", "srt", "vtt")),
        f"{slug}/manifest.json",
    ]


def test_the_mp3_carries_the_name_and_cover_of_the_show(make, put, folder, show):
    published = put(make("brug", "Brug open"))

    tags = ID3(folder / published.episode.file(published.episode.publication.mp3))

    assert (tags["TIT2"].text, tags["TALB"].text) == (["Brug open"], [show.title])
    assert tags.getall("APIC")[0].data == next(folder.glob("cover-600.*.jpg")).read_bytes()


def test_the_enclosure_has_the_size_of_the_file_it_leads_to(make, put, folder, feed, show):
    put(make("brug"))

    element = feed().find("item/enclosure")

    assert (folder / element.get("url").removeprefix(show.url)).stat().st_size == int(element.get("length"))


KINDS = [
    "feed.xml",
    ".briefing/catalogue.json",
    "episodes/{slug}.html",
    "episodes/{slug}/manifest.json",
    "assets/player",
]


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_kill_left_half_written_is_cleared_up_by_the_next_publisher(make, put, folder, kind):
    slug = put(make("brug")).episode.publication.slug
    path = next(name for name in files_under(folder) if name.startswith(kind.format(slug=slug)))
    catalogue = json.loads((folder / ".briefing/catalogue.json").read_bytes())
    if path in catalogue["made"]:
        catalogue["made"][path] = ""
    catalogue["loose"] = [path]
    (folder / ".briefing/catalogue.json").write_text(json.dumps(catalogue))
    half = (folder / path).with_name(f".{Path(path).name}.k3x_9abz.part")
    half.write_bytes(b"half")

    put(make("brug", pitch=500))

    assert not half.exists()


def test_the_same_article_again_changes_nothing(make, put, folder):
    put(make("brug"))
    before = {name: (folder / name).read_bytes() for name in files_under(folder) if not name.startswith(".")}

    again = put(make("brug"))

    assert again.outcome == "unchanged"
    assert {name: (folder / name).read_bytes() for name in before} == before


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


def test_a_guid_once_given_stays_whatever_else_becomes_known_of_the_article(make, put, feed):
    guid = put(make("brug", "Brug open")).episode.guid
    known_better = make("elders", "Brug tóch open", former_guids=["0000", guid])

    corrected = put(known_better)

    assert (corrected.outcome, corrected.episode.guid) == ("updated", guid)
    assert titles(feed()) == ["Brug tóch open"]


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


def test_a_retracted_episode_leaves_no_file_and_no_link(make, put, folder, show, feed):
    kept = put(make("brug")).episode
    gone = put(make("zeehond")).episode

    retract(show, folder, gone.guid, newsroom=folder.parent / "newsroom")

    assert titles(feed()) == [kept.title]
    assert not any("zeehond" in name for name in files_under(folder))
    assert "zeehond" not in (folder / "index.html").read_text("utf-8")


def test_an_episode_is_retracted_by_the_name_of_its_page_too(make, put, folder, show, feed):
    gone = put(make("zeehond")).episode

    [retracted] = retract(show, folder, gone.publication.slug, newsroom=folder.parent / "newsroom")
    assert retracted.guid == gone.guid
    assert titles(feed()) == []


def test_retracting_what_is_not_there_is_an_error(make, put, folder, show):
    put(make("brug"))

    with pytest.raises(PublishError, match="no episode 'zeehond'"):
        retract(show, folder, "zeehond", newsroom=folder.parent / "newsroom")


def test_no_two_episodes_have_the_same_date(make, put, feed):
    day = datetime(2026, 3, 2, 12, tzinfo=UTC)
    for name in ("a", "b", "c"):
        put(make(name), date=day)

    dates = [item.findtext("pubDate") for item in feed().findall("item")]

    assert len(set(dates)) == 3


def test_the_newest_episode_comes_first_whatever_was_published_last(make, put, feed):
    put(make("nieuw"), date=datetime(2026, 3, 2, tzinfo=UTC))
    put(make("oud"), date=datetime(2026, 3, 1, tzinfo=UTC))

    assert titles(feed()) == ["Artikel nieuw", "Artikel oud"]


def test_two_articles_with_one_headline_are_told_apart(make, put, feed):
    put(make("eerste", "Brug open"))
    put(make("tweede", "Brug open"))

    assert titles(feed()) == ["Brug open (2)", "Brug open"]
    assert enclosure(feed(), 0) != enclosure(feed(), 1)


def test_a_corrected_article_keeps_its_number(make, put, feed):
    put(make("eerste", "Brug open"))
    put(make("tweede", "Brug open"))

    put(make("tweede", "Brug open", pitch=700))

    assert titles(feed()) == ["Brug open (2)", "Brug open"]


def test_an_mp3_without_manifest_is_refused(make, put):
    mp3 = make("brug")
    mp3.with_suffix(".json").unlink()

    with pytest.raises(PublishError, match="manifest"):
        put(mp3)


def test_an_mp3_that_changed_since_it_was_made_is_refused(make, put):
    mp3 = make("brug")
    mp3.write_bytes(mp3.read_bytes() + b"more")

    with pytest.raises(PublishError, match="is not the MP3 that"):
        put(mp3)


@pytest.mark.parametrize("missing", ["guid", "title", "mp3", "sections", "voice"])
def test_a_manifest_that_lacks_something_is_refused(make, put, missing):
    mp3 = make("brug")
    manifest = json.loads(mp3.with_suffix(".json").read_bytes())
    del manifest[missing]
    mp3.with_suffix(".json").write_text(json.dumps(manifest))

    with pytest.raises(PublishError):
        put(mp3)


def test_nothing_of_this_machine_is_published(make, put, folder):
    put(make("brug"))

    for path in folder.rglob("*.*"):
        if path.suffix in {".json", ".xml", ".html", ".vtt", ".srt"} and ".briefing" not in path.parts:
            assert "/home/redactie" not in path.read_text("utf-8"), path


def test_no_file_of_this_machine_is_named_as_a_source(make, put, folder):
    def item(source, start_ms):
        placed = {"written": "Het was druk.", "spoken": "Het was druk.", "start_ms": start_ms, "end_ms": start_ms + 400}
        place = {"start_ms": start_ms, "end_ms": start_ms + 500}
        return {"role": "item", "title": "Een bericht", "sentences": [placed], "source": source, **place}

    sources = ["zwartboek.docx", "/home/redactie/zwartboek.docx", "file:///zwartboek.docx", "C:\\map\\zwartboek.docx"]
    sources.append("https://krant.example/brug")
    put(make("bulletin", sections=[item(source, 500 * number) for number, source in enumerate(sources)]))

    public = [path for path in folder.rglob("*.*") if path.is_file()]
    assert not [path for path in public if b"zwartboek" in path.read_bytes()]
    for ending in (".xml", ".html", ".vtt", ".json"):
        assert any(b"krant.example" in path.read_bytes() for path in public if path.name.endswith(ending)), ending


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
