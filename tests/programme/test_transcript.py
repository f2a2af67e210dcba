"""The transcript: a cue a sentence, as players and validators read it."""

import html
import io
import re

import pytest
import webvtt

from briefing.model import PlacedSection, PlacedSentence
from briefing.programme.transcript import srt, vtt

LONG = (
    "De brug over het kanaal gaat volgende week dicht voor alle verkeer, zegt de wethouder, "
    "omdat de pijlers na zestig jaar aan vervanging toe zijn."
)


def programme(*written: str) -> tuple[PlacedSection, ...]:
    placed = tuple(
        PlacedSentence(text, text.lower(), 1000 * number, 1000 * number + 1000) for number, text in enumerate(written)
    )
    section = PlacedSection("lead", "Inleiding", 0, 1000 * len(written), placed)
    return (section,)


def test_each_sentence_is_one_cue_with_its_own_times() -> None:
    cues = webvtt.from_string(vtt(programme("Eerst dit.", "Dan dat."))).captions
    assert [(cue.start, cue.end, cue.text) for cue in cues] == [
        ("00:00:00.000", "00:00:01.000", "Eerst dit."),
        ("00:00:01.000", "00:00:02.000", "Dan dat."),
    ]


def test_a_short_sentence_is_shown_on_into_the_pause_behind_it() -> None:
    placed = (
        PlacedSentence("Nee.", "Nee.", 200, 500),
        PlacedSentence("Ja.", "Ja.", 900, 1200),
    )
    section = PlacedSection("lead", "Inleiding", 0, 3000, placed)
    cues = webvtt.from_string(vtt((section,))).captions
    assert [(cue.start, cue.end) for cue in cues] == [
        ("00:00:00.200", "00:00:00.900"),
        ("00:00:00.900", "00:00:01.900"),
    ]


def test_the_reader_sees_the_written_words_and_the_speaker() -> None:
    assert "<v AI-stem>Om 12.30 uur." in vtt(programme("Om 12.30 uur."))


def test_a_long_sentence_is_broken_into_lines_of_about_equal_length() -> None:
    lines = webvtt.from_string(vtt(programme(LONG))).captions[0].text.splitlines()
    assert " ".join(lines) == LONG
    assert max(map(len, lines)) <= 60
    assert min(map(len, lines)) > 30


@pytest.mark.parametrize("hostile", ["a --> b", "<v Minister>ja</v>", "AT&T &amp; co", "regel\n\nleeg", "<00:01.000>"])
def test_markup_in_a_sentence_stays_text(hostile: str) -> None:
    captions = webvtt.from_string(vtt(programme(hostile, "Slot."))).captions
    assert len(captions) == 2
    raw = captions[0].raw_text.removeprefix("<v AI-stem>")
    assert not set("<>") & set(raw)


QUOTED = (
    "De minister zei: “We will not go back to that, and we have said so for <years> & years”, waarna hij vertrok naar"
    " 'the house of the people', zoals dat heet."
)


def test_a_quotation_in_another_language_says_so_across_its_lines() -> None:
    [cue] = webvtt.from_string(vtt(programme(QUOTED))).captions
    marked = [
        " ".join(html.unescape(text).split()) for text in re.findall(r"<lang en>(.*?)</lang>", cue.raw_text, re.DOTALL)
    ]
    assert marked == ["We will not go back to that, and we have said so for <years> & years", "the house of the people"]
    assert " ".join(html.unescape(cue.text).split()) == QUOTED
    assert len(cue.text.splitlines()) > 2


@pytest.mark.parametrize("dutch", [LONG, "Het boek 'Max Havelaar' is uit.", "De ‘deal’ is rond."])
def test_dutch_and_names_are_in_no_other_language(dutch: str) -> None:
    assert "<lang" not in vtt(programme(dutch))


def test_hours_are_counted() -> None:
    late = PlacedSentence("Laat.", "Laat.", 3_723_004, 3_724_004)
    section = PlacedSection("background", "Achtergrond", 0, 3_725_000, (late,))
    assert "01:02:03.004 --> 01:02:04.004" in vtt((section,))


def test_subrip_has_the_same_cues() -> None:
    captions = webvtt.from_buffer(io.StringIO(srt(programme("Eerst dit.", LONG))), format="srt").captions
    assert [" ".join(caption.text.split()) for caption in captions] == ["Eerst dit.", LONG]
