"""What a check finds: each way to damage a podcast, and the words for it."""

from __future__ import annotations

import re
import threading
import time
from dataclasses import replace

import pytest

from briefing.errors import PublishError
from briefing.model import Heard
from briefing.podcast.check.check import check
from briefing.podcast.folder.library import opened


def listen(mp3):
    """Hears any MP3 as quiet and short; cannot play what is no MP3."""
    if not mp3.read_bytes().startswith(b"ID3"):
        raise PublishError("cannot measure", cause="it is no MP3")
    return Heard(duration_ms=700, lufs=-25.0, true_peak_dbtp=-9.0)


@pytest.fixture
def found(folder, show):
    """Checks the podcast; gives what it says, in one text."""
    return lambda in_show=show: "\n".join(map(str, check(in_show, folder, listen)))


@pytest.fixture
def podcast(make, put, folder):
    """Two episodes, nothing wrong with them."""
    put(make("brug"))
    put(make("zeehond"))
    return folder


@pytest.fixture
def edit(podcast):
    """Replaces something, once, in the only file that a pattern finds."""

    def edited(pattern, old, new):
        path = min(podcast.glob(pattern))
        text = path.read_text("utf-8")
        assert re.search(old, text), old
        path.write_text(re.sub(old, new, text, count=1), "utf-8")

    return edited


def test_a_sound_podcast_has_no_faults(podcast, found):
    assert found() == ""


def test_nor_has_one_that_somebody_is_publishing_in(podcast, found):
    manifest = min(podcast.glob("episodes/*/manifest.json"))
    begun = threading.Event()

    def publishing():
        with opened(podcast):
            content = manifest.read_bytes()
            manifest.write_bytes(content.replace(b".mp3", b".mp4"))
            begun.set()
            time.sleep(0.5)
            manifest.write_bytes(content)

    publisher = threading.Thread(target=publishing)
    publisher.start()
    begun.wait()

    assert found() == ""

    publisher.join()


def test_nor_has_one_whose_downloads_are_counted(podcast, put, make, show, found):
    counted = replace(show, enclosure_prefix="https://op3.example/e/")
    put(make("veerpont"), counted)

    assert found(counted) == ""
    assert "its audio is at https://op3.example/e/example.org/podcast/episodes/" in found()


def test_a_page_of_the_archive_that_is_missing_is_named(make, put, show, folder, found):
    small = replace(show, items=2)
    for number in range(4):
        put(make(str(number)), small)
    [newest, _] = sorted(folder.glob("archief/*.xml"), reverse=True)
    newest.unlink()

    assert f"archief/{newest.name}: it is not there" in found(small)


def test_a_folder_without_a_feed_is_said_to_be_so(found):
    assert "feed.xml: it is not there; publish an episode" in found()


@pytest.mark.parametrize(
    ("pattern", "old", "new", "said"),
    [
        ("feed.xml", "</channel>", "", "no player can read it"),
        ("feed.xml", "<title>[^<]*</title>", "", "it has no title"),
        ("feed.xml", "<podcast:guid>[^<]*", "<podcast:guid>", "it has no podcast:guid"),
        ("feed.xml", r'length="\d+"', 'length="12"', "the feed says its audio takes 12 bytes, not"),
        ("feed.xml", r"<itunes:duration>\d+", "<itunes:duration>99", "the feed says it lasts 1:39; it lasts 0:01"),
        (
            "feed.xml",
            r"<pubDate>[^<]*</pubDate>\s*<description>",
            "<pubDate>gisteren</pubDate><description>",
            "cannot read its date",
        ),
        (
            "feed.xml",
            r"(<pubDate>)[^<]*(</pubDate>\s*<description>)",
            r"\1Fri, 01 Jan 2100 00:00:00 +0000\2",
            "lies in the future",
        ),
        ("feed.xml", r"/[^/\"]*\.mp3", "/weg.mp3", "its audio is a dead link"),
        (
            "feed.xml",
            r"https://example.org(/podcast/episodes/[^\"]*\.vtt)",
            r"https://example.com\1",
            "outside https://example.org/podcast/",
        ),
        ("feed.xml", "<podcast:chapters[^>]*/>", "", "it has no chapters"),
        ("feed.xml", r"<guid[^>]*>[^<]*</guid>", "<guid>x</guid>", "is in the feed, but has no manifest"),
        ("episodes/*/*.chapters.json", r'"startTime": 0.5', '"startTime": 500', "its chapters run to"),
        ("episodes/*/*.chapters.json", r'"startTime": 0.0', '"startTime": 0.1', "do not start at 0"),
        ("episodes/*/*.chapters.json", r"\{", "", "are not JSON chapters"),
        ("episodes/*/*.vtt", "WEBVTT", "WEB", "is not WebVTT"),
        ("episodes/*/*.vtt", r"00:00:00.000 -->", "0,0 -->", "is not WebVTT"),
        ("episodes/*/*.vtt", r"00:00:01.500", "00:09:01.400", "its transcript runs to 9:01"),
        ("episodes/*/*.vtt", r"(?s)\n\n00:00:00.500.*", "\n", "its transcript stops at"),
        ("episodes/*/*.vtt", r"00:00:00.500", "00:00:00.900", "overlap"),
        (
            "episodes/*.html",
            r'src="[^"]*\.mp3"',
            'src="weg.mp3"',
            "it has a dead link: https://example.org/podcast/episodes/weg.mp3",
        ),
        ("episodes/*/manifest.json", r'"lufs": -16.0', '"lufs": -9.0', "it is too loud: -9.0 LUFS"),
        ("episodes/*/manifest.json", r'"true_peak_dbtp": -1.5', '"true_peak_dbtp": 0.3', "its peaks distort: 0.3 dBTP"),
        ("episodes/*/manifest.json", r'"guid": "', '"guid": 3, "x": "', "is not an episode's manifest"),
    ],
)
def test_each_fault_is_told_in_words(edit, found, pattern, old, new, said):
    edit(pattern, old, new)

    assert said in found()


def test_audio_that_changed_is_listened_to(podcast, found):
    with next(podcast.rglob("*.mp3")).open("ab") as file:
        file.write(b"more")

    assert "is not the file that was published" in found()
    assert "it is too quiet: -25.0 LUFS" in found()


def test_audio_that_no_player_can_play_is_said_to_be_so(podcast, found):
    next(podcast.rglob("*.mp3")).write_bytes(b"noise")

    assert "no player can play it: it is no MP3" in found()


def test_artwork_that_directories_reject_is_named(podcast, found):
    from PIL import Image

    Image.new("RGB", (800, 800)).save(next(podcast.glob("cover.*")))

    assert "it is 800 pixels wide" in found()


def test_settings_that_changed_since_are_noticed(podcast, found, show):
    assert "in the settings" in found(replace(show, title="Een andere titel"))
    assert "outside https://example.com/" in found(replace(show, url="https://example.com/"))


def test_an_episode_that_is_not_in_the_feed_is_noticed(make, put, podcast, found):
    before = (podcast / "feed.xml").read_bytes()
    put(make("nieuw"))
    (podcast / "feed.xml").write_bytes(before)

    assert "Artikel nieuw: it is in the podcast folder but not in the feed" in found()


def test_episodes_in_the_archive_are_looked_at_too(make, put, folder, show, found):
    small = replace(show, items=1)
    old = put(make("oud"), small).episode
    put(make("nieuw"), small)
    (folder / old.file(old.publication.files["vtt"])).unlink()

    assert "Artikel oud: its transcript is a dead link" in found(small)
