"""The silence around what is spoken."""

from dataclasses import replace

from briefing.model import TAIL_MS, Pauses, pauses_after
from tests.audio.conftest import script_of

PAUSES = Pauses(sentence=300, paragraph=600, headline=900, lead=800, section=1000)


def test_a_paragraph_ends_with_a_longer_pause_than_a_sentence() -> None:
    script = script_of(("background", 4))
    assert pauses_after(script, PAUSES) == (300, 600, 300, TAIL_MS)


def test_headline_and_lead_have_pauses_of_their_own_and_other_sections_theirs() -> None:
    script = script_of(("headline", 1), ("lead", 1), ("background", 1), ("background", 1), ("disclosure", 1))
    assert pauses_after(script, PAUSES) == (900, 800, 1000, 1000, TAIL_MS)


def test_where_two_ends_fall_together_the_longer_pause_holds() -> None:
    script = script_of(("headline", 1), ("lead", 3), ("background", 1))
    slow = Pauses(sentence=2000, paragraph=600, headline=900, lead=800, section=1000)
    assert pauses_after(script, slow) == (2000, 2000, 2000, 2000, TAIL_MS)


def test_a_sentence_s_own_pause_takes_the_place_of_its_paragraph_s_and_its_section_s() -> None:
    script = script_of(("headline", 1), ("lead", 2))
    (only,), (first, last) = (section.sentences for section in script.sections)
    own = replace(
        script,
        sections=(
            replace(script.sections[0], paragraphs=((replace(only, pause_ms=0),),)),
            replace(script.sections[1], paragraphs=((replace(first, pause_ms=2500),), (replace(last, pause_ms=3000),))),
        ),
    )
    assert pauses_after(own, PAUSES) == (0, 2500, 3000)


def test_the_end_of_a_programme_never_comes_sooner_than_its_tail() -> None:
    script = script_of(("lead", 1))
    (only,) = script.sentences
    short = replace(script, sections=(replace(script.sections[0], paragraphs=((replace(only, pause_ms=0),),)),))
    assert pauses_after(short, PAUSES) == (TAIL_MS,)
