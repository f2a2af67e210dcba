"""Publishing, correcting and retracting, as the podcast folder shows it afterwards."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.errors import PublishError
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


def test_a_guid_once_given_stays_whatever_else_becomes_known_of_the_article(make, put, feed):
    guid = put(make("brug", "Brug open")).episode.guid
    known_better = make("elders", "Brug tóch open", former_guids=["0000", guid])

    corrected = put(known_better)

    assert (corrected.outcome, corrected.episode.guid) == ("updated", guid)
    assert titles(feed()) == ["Brug tóch open"]


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
