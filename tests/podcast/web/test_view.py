"""What a page shows of an episode."""

from __future__ import annotations

import json

import msgspec
import pytest
from lxml import html

from briefing.podcast.web.view import bars, shown_chapters, spoken_headline


def test_the_headline_stands_once_and_is_where_it_is_read(page):
    shown = page("Brug open")

    assert shown.xpath("count(//main//*[text()='Brug open'])") == 1
    assert shown.xpath("//h1/span[@class='sentence']/@data-start") == ["0"]


def test_where_several_voices_speak_the_page_says_who(make, put, folder):
    mp3 = make("brug", "Brug open", ["De brug is open.", "Ik ben blij, zegt zij.", "Het regende."])
    manifest = json.loads(mp3.with_suffix(".json").read_text("utf-8"))
    manifest["sections"][1]["sentences"][1]["voice"] = "/home/redactie/voices/nl-tweede"
    mp3.with_suffix(".json").write_text(json.dumps(manifest), encoding="utf-8")

    slug = put(mp3).episode.publication.slug

    shown = html.fromstring((folder / "episodes" / f"{slug}.html").read_bytes())
    assert shown.xpath("//b[@class='speaker']/text()") == [
        "AI-stem nl-offline",
        "AI-stem nl-tweede",
        "AI-stem nl-offline",
    ]
    assert shown.xpath("//b[2]/following-sibling::span[1]/text()") == ["Ik ben blij, zegt zij."]


def test_where_one_voice_speaks_nothing_of_it_stands_in_the_text(page):
    assert page("Brug open").xpath("//b[@class='speaker']") == []


def test_the_headline_of_an_item_of_a_bulletin_stands_once_too(make, put, folder):
    mp3 = make(
        "bulletin", "De Ochtendbriefing", ["Brug open", "De brug is weer open.", "Sluis dicht", "Zij gaat open."]
    )
    manifest = json.loads(mp3.with_suffix(".json").read_text("utf-8"))
    said = manifest["sections"][1]["sentences"]
    manifest["sections"][1:] = [
        {"role": "item", "title": "Brug open", "start_ms": 500, "end_ms": 1500, "sentences": said[:2]},
        {"role": "item", "title": "Sluis", "start_ms": 1500, "end_ms": 2500, "sentences": said[2:]},
    ]
    mp3.with_suffix(".json").write_text(json.dumps(manifest), encoding="utf-8")

    slug = put(mp3).episode.publication.slug

    shown = html.fromstring((folder / "episodes" / f"{slug}.html").read_bytes())
    assert [part.text_content().split("\n") for part in shown.xpath("//div[@class='part item']")] == [
        ["", "Brug open", "De brug is weer open.", ""],
        ["", "Sluis", "Sluis dicht Zij gaat open.", ""],
    ]
    assert len(shown.xpath("//*[@class='sentence']")) == 5


@pytest.fixture
def episode(make, put):
    return put(make("brug", "Brug open", ["De brug is open.", "Ik ben blij, zegt zij."])).episode


def test_the_section_in_which_the_title_is_read_is_the_headline(episode):
    assert spoken_headline(episode).role == "headline"
    renamed = msgspec.structs.replace(episode, title="Sluis dicht")
    assert spoken_headline(renamed) is None


def test_the_chapter_that_reads_the_headline_goes_by_another_name(episode):
    chapters = shown_chapters(episode)
    assert [(chapter.title, chapter.telling) for chapter in chapters] == [("Kop", False), ("Inleiding", False)]
    renamed = msgspec.structs.replace(episode, title="Sluis dicht")
    assert shown_chapters(renamed)[0].title == "Brug open"


@pytest.mark.parametrize(("count", "shown"), [(1, 1), (90, 90), (91, 46), (1000, 84)])
def test_a_waveform_is_ninety_bars_at_most(count, shown):
    drawn = bars([50] * count)
    assert drawn.path.count("M") == shown
    assert drawn.width == 4 * shown


def test_the_loudest_bar_has_all_the_room_and_the_softest_can_be_seen():
    heights = [int(stroke.split("v")[1]) for stroke in bars([100, 50, 0]).path.split("M")[1:]]
    assert heights == [96, 48, 4]


def test_silence_is_drawn_as_such():
    assert bars([0, 0]).path == "M2 48v4M6 48v4"
