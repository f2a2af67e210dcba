"""The feed, as directories and players read it."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest

from briefing.podcast.consent import Consent
from briefing.podcast.feed import NAMESPACES
from briefing.podcast.show import show_guid

HOSTILE = [
    "Kabinet & Kamer: <b>\"ruzie\"</b> over 'begroting' ]]> nu",
    "😀 Feest in Den Haag 👩‍👩‍👧 na 1 < 2 && 3 > 2",
    "\u202eomgekeerd\u202c \u200fשלום\u200e مرحبا",
    "Stuur\x00teken\x0b\x1b[31m kop\x7f \x85 regel\ufffe\ufffd \ud83d",
    "Een buitengewoon lange kop over de vertraging van de hogesnelheidslijn " * 5,
    "é" * 300,
    "AT&amp;T koopt &lt;script&gt;alert(1)&lt;/script&gt;",
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "{{ 7*7 }} {% raw %} ${x} %s {0}",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
]


def text(element, name):
    return element.findtext(name, namespaces=NAMESPACES)


def attribute(element, name, key):
    return element.find(name, NAMESPACES).get(key)


def test_the_channel_has_what_apple_and_psp_1_require(make, put, feed, show):
    put(make("brug"))

    channel = feed()

    assert text(channel, "title") == show.title
    assert text(channel, "link") == "https://example.org/podcast/"
    assert text(channel, "language") == "nl"
    assert text(channel, "itunes:explicit") == "false"
    assert attribute(channel, "itunes:category", "text") == "News"
    assert attribute(channel, "itunes:image", "href").startswith("https://example.org/podcast/cover.")
    assert attribute(channel, "atom:link", "href") == "https://example.org/podcast/feed.xml"
    assert text(channel, "podcast:locked") == "yes"
    assert text(channel, "podcast:medium") == "podcast"


def test_the_show_and_each_episode_say_that_the_voice_is_synthetic(make, put, feed):
    put(make("brug"))

    for element in (feed(), feed().find("item")):
        assert text(element, "podcast:txt") == "true"
        assert attribute(element, "podcast:txt", "purpose") == "ai-content"
        assert "AI-stem" in text(element, "description")


def test_a_show_may_let_other_hosts_take_its_feed(make, put, feed, show):
    put(make("brug"), replace(show, locked=False))

    assert text(feed(), "podcast:locked") == "no"


def test_a_directory_finds_the_code_by_which_it_knows_whose_the_feed_is(make, put, feed, show):
    codes = (("applepodcastsverify", "7c9e6679-7425"), ("verify", "S6lpp & 7ZCn8"))

    put(make("brug"), replace(show, ownership=codes))

    told = {element.get("purpose"): element.text for element in feed().findall("podcast:txt", NAMESPACES)}
    assert told == {"ai-content": "true", **dict(codes)}


def test_a_statistics_service_counts_who_fetches_the_audio_and_nothing_else(make, put, feed, folder, show):
    show = replace(show, enclosure_prefix="https://op3.example/e/")
    episode = put(make("brug"), show).episode

    audio = feed().find("item/enclosure").get("url")
    assert audio == f"https://op3.example/e/{episode.enclosure(show).removeprefix('https://')}"
    assert (folder / "feed.xml").read_text("utf-8").count("op3.example") == 1
    assert "op3.example" not in (folder / episode.page).read_text("utf-8")


def test_an_item_leads_to_transcripts_and_chapters_that_are_there(make, put, feed, folder, show):
    put(make("brug"))
    item = feed().find("item")

    links = {
        element.get("type"): element.get("url")
        for name in ("podcast:transcript", "podcast:chapters")
        for element in item.findall(name, NAMESPACES)
    }

    assert set(links) == {"text/vtt", "application/x-subrip", "application/json+chapters"}
    assert all((folder / link.removeprefix(show.url)).is_file() for link in links.values())


def test_the_notes_hold_the_article_under_its_section_titles(make, put, feed):
    put(make("brug", sentences=["De brug is open.", "Het was druk & gezellig."]))

    assert "<p>De brug is open. Het was druk &amp; gezellig.</p>" in text(feed().find("item"), "content:encoded")


def test_the_notes_of_a_bulletin_tell_its_items_apart(make, put, feed):
    def item(title, sentence, start_ms):
        placed = {"written": sentence, "spoken": sentence, "start_ms": start_ms, "end_ms": start_ms + 400}
        ends_ms = start_ms + 500
        return {"role": "item", "title": title, "start_ms": start_ms, "end_ms": ends_ms, "sentences": [placed]}

    put(make("bulletin", sections=[item("Brug open", "Het was druk.", 0), item("Kat terug", "Zij at.", 500)]))

    notes = text(feed().find("item"), "content:encoded")
    assert "<strong>Brug open</strong></p><p>Het was druk.</p><p><strong>Kat terug</strong>" in notes


def test_the_shows_guid_follows_from_its_address_without_scheme():
    # The example in the podcast namespace's documentation of podcast:guid.
    assert show_guid("https://mp3s.nashownotes.com/pc20rss.xml") == "917393e3-1b1e-5cef-ace4-edaa54e1f810"


def test_a_show_that_moved_keeps_its_guid(make, put, feed, show):
    kept = str(uuid.uuid5(uuid.NAMESPACE_DNS, "oud"))

    put(make("brug"), replace(show, guid=kept))

    assert text(feed(), "podcast:guid") == kept


def test_dates_are_in_rfc_2822(make, put, feed):
    put(make("brug"), date=datetime(2026, 3, 2, 6, 30, tzinfo=UTC))

    assert text(feed().find("item"), "pubDate") == "Mon, 02 Mar 2026 06:30:00 +0000"


@pytest.mark.parametrize("title", HOSTILE)
def test_any_headline_gives_a_feed_that_players_read_alike(make, put, feed, title):
    put(make("brug", title, sentences=[f"Zin met {title}.", "Nog een zin."]), consent=Consent(yes=True))

    shown = text(feed().find("item"), "title")

    assert shown
    assert len(shown.encode()) <= 200
    assert not any(mark in shown for mark in ("<b", "</", "<s", "<!", "&amp;", "&lt;", "\x00", "\x1b", "\ufffd"))


def test_a_long_lead_is_cut_to_what_apple_shows(make, put, feed):
    put(make("brug", sentences=["Een lange zin & nog wat. " * 400]))

    description = text(feed().find("item"), "description")

    assert len(description.encode()) <= 4000
    assert description.endswith("gemaakt.</p>")


def test_the_feed_says_when_it_last_changed(make, put, feed):
    put(make("brug"), date=datetime(2026, 3, 2, tzinfo=UTC))
    put(make("brug", pitch=700))

    assert parsedate_to_datetime(text(feed(), "lastBuildDate")) > datetime(2026, 3, 3, tzinfo=UTC)
