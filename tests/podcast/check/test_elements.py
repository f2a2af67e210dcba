"""What is checked of the channel of a feed and of its items alike."""

import pytest
from lxml import etree

from briefing.podcast.check.elements import check_artwork, check_lengths, date_of, file_at, text_of
from briefing.podcast.check.faults import Inspection

ITEM = """<item xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<title>Brug open</title><itunes:author>De Courant</itunes:author><pubDate>{date}</pubDate></item>"""


def item(date="Mon, 23 Nov 2026 12:00:00 +0000"):
    return etree.fromstring(ITEM.format(date=date))


@pytest.fixture
def inspection(show, folder):
    return Inspection(show, folder, listen=pytest.fail)


@pytest.mark.parametrize(("name", "text"), [("title", "Brug open"), ("itunes:author", "De Courant"), ("link", "")])
def test_an_element_has_the_text_of_its_first_child_of_a_name(name, text):
    assert text_of(item(), name) == text


def test_a_date_is_read_with_its_zone():
    assert date_of(item()).isoformat() == "2026-11-23T12:00:00+00:00"


@pytest.mark.parametrize("written", ["", "gisteren", "Mon, 23 Nov 2026 12:00:00"])
def test_a_date_that_players_cannot_read_is_none(written):
    assert date_of(item(written)) is None


def test_a_name_that_is_too_long_is_a_fault(inspection):
    long = item()
    long.find("title").text = "é" * 128

    check_lengths(inspection, long, "Brug")

    assert [fault.what for fault in inspection.faults] == ["its title takes 256 bytes; Apple shows 255"]


def test_a_file_is_found_by_its_address(inspection, folder, show):
    (folder / "brug open.mp3").write_bytes(b"ID3")

    assert file_at(inspection, "Brug", "audio", f"{show.url}brug%20open.mp3") == folder / "brug open.mp3"
    assert inspection.faults == []


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("", "it has no audio"),
        ("https://elders.example/a.mp3", "its audio is at https://elders.example/a.mp3, outside"),
        ("{show}weg.mp3", "its audio is a dead link"),
        ("{show}%2e%2e/buiten.mp3", "its audio is a dead link"),
    ],
)
def test_a_file_that_is_not_there_is_a_fault(inspection, folder, show, url, what):
    (folder.parent / "buiten.mp3").write_bytes(b"ID3")

    assert file_at(inspection, "Brug", "audio", url.format(show=show.url)) is None
    assert inspection.faults[0].what.startswith(what)


def test_artwork_that_is_no_picture_is_a_fault(inspection, folder, show):
    (folder / "cover.jpg").write_bytes(b"no picture")

    check_artwork(inspection, "feed.xml", f"{show.url}cover.jpg")

    assert "directories reject the artwork" in inspection.faults[0].what
