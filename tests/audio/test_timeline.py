"""Where sentences and sections stand: arithmetic on samples, whole milliseconds on the outside."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing.audio.timeline import milliseconds, place, samples
from briefing.model import Sentence

from .conftest import script_of


def test_sections_join_from_zero_to_the_end_and_begin_a_breath_before_their_first_word() -> None:
    script = script_of(("headline", 1), ("lead", 2))
    spans = [(4410, 44100), (88200, 132300), (136710, 141120)]
    headline, lead = place(script, spans, 176400)
    assert (headline.start_ms, headline.end_ms) == (0, 1800)
    assert (lead.start_ms, lead.end_ms) == (1800, 4000)
    assert [(s.start_ms, s.end_ms) for s in lead.sentences] == [(2000, 3000), (3100, 3200)]


def test_a_section_tells_where_its_later_paragraphs_begin() -> None:
    spans = [(44100 * second, 44100 * second + 4410) for second in range(5)]
    [background] = place(script_of(("background", 5)), spans, 44100 * 5)
    assert background.paragraphs_ms == (2000, 4000)


def test_a_section_never_begins_while_the_one_before_it_speaks() -> None:
    script = script_of(("headline", 1), ("lead", 1))
    headline, lead = place(script, [(0, 44100), (44100, 88200)], 88200)
    assert headline.end_ms == lead.start_ms == 1000


@given(st.lists(st.tuples(st.integers(0, 90_000), st.integers(0, 900_000)), min_size=6, max_size=6))
def test_time_runs_forward_and_no_rounding_adds_up(stretches: list[tuple[int, int]]) -> None:
    script = script_of(("headline", 1), ("lead", 2), ("background", 3))
    spans, position = [], 0
    for silence, spoken in stretches:
        spans.append((position + silence, position + silence + spoken))
        position += silence + spoken
    sections = place(script, spans, position)
    assert sections[0].start_ms == 0
    assert sections[-1].end_ms == milliseconds(position)
    assert all(before.end_ms == after.start_ms for before, after in pairwise(sections))
    placed = [sentence for section in sections for sentence in section.sentences]
    assert [Sentence(s.written, s.spoken) for s in placed] == list(script.sentences)
    for section in sections:
        assert all(section.start_ms <= s.start_ms <= s.end_ms <= section.end_ms for s in section.sentences)
    assert all(abs(s.start_ms - start / 44.1) <= 0.5 for s, (start, _) in zip(placed, spans, strict=True))


@given(st.integers(0, 100_000_000))
def test_milliseconds_survive_the_way_to_samples_and_back(ms: int) -> None:
    assert milliseconds(samples(ms)) == ms
