"""An episode, as pages and notes show it."""

from __future__ import annotations

from datetime import UTC, datetime

from briefing.model import PlacedSection, PlacedSentence
from briefing.podcast.episode import Publication


def section(starts_ms, **other):
    sentences = tuple(
        PlacedSentence(written=str(start), spoken=str(start), start_ms=start, end_ms=start + 50) for start in starts_ms
    )
    return PlacedSection(role="lead", title="Inleiding", start_ms=0, end_ms=1000, sentences=sentences, **other)


def starts(paragraphs):
    return [[sentence.start_ms for sentence in paragraph] for paragraph in paragraphs]


def test_a_paragraph_begins_where_the_manifest_says():
    spoken = section([100, 200, 300, 400], paragraphs_ms=(200, 400))

    assert starts(spoken.paragraphs) == [[100], [200, 300], [400]]


def test_a_section_of_which_no_more_is_known_is_one_paragraph():
    assert starts(section([100, 200]).paragraphs) == [[100, 200]]


def test_a_paragraph_whose_sentences_were_left_out_is_none():
    assert starts(section([100, 400], paragraphs_ms=(200, 400)).paragraphs) == [[100], [400]]


def published(**files):
    moment = datetime(2026, 11, 23, 12, tzinfo=UTC)
    return Publication(slug="brug", published=moment, files=files, audio="", waveform=(100,))


def test_a_kind_of_file_that_an_episode_has_not_is_none_of_its_files():
    known = published(mp3="brug.0123456789.mp3", vtt="brug.0123456789.vtt")

    assert published(**known.files, image=None, epub=None) == known
    assert known.names == ("brug.0123456789.mp3", "brug.0123456789.vtt")
