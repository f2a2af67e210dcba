"""The script of an article."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article.formats.plain import read_plain
from briefing.errors import NoArticleError
from briefing.model import Article, Block, Voice
from briefing.script.segment import segment
from briefing.script.write import repeats, write_script

SHAPES = sorted((Path(__file__).parents[1] / "article" / "shapes").glob("*.txt"))
WORD = re.compile(r"[^\W_]+")
VOICE = Voice("nl", "", "espeak")
LEAD = "De brug bij Kampen is dinsdag gesloten na een aanvaring met een schip. Niemand raakte gewond."


def article(*texts, headline=None):
    blocks = (Block("crosshead" if text.startswith("## ") else "paragraph", text.removeprefix("## ")) for text in texts)
    return Article(headline, tuple(blocks), source="-")


def written(script):
    return [sentence.written for sentence in script.sentences]


def told(article):
    """The text, with the crossheads that ask a question it answers."""
    parts = segment(article)
    return " ".join([parts.lead or "", *parts.paragraphs])


def test_sections_are_in_order():
    script = write_script(
        article(LEAD, "Het was mistig.", "## Schade", "De schade is groot.", headline="Schip ramt brug"), VOICE
    )
    assert [(section.role, section.title) for section in script.sections] == [
        ("headline", "Schip ramt brug"),
        ("lead", "Inleiding"),
        ("background", "Achtergrond"),
        ("background", "Schade"),
    ]


def test_crossheads_are_listed_and_not_spoken():
    script = write_script(article(LEAD, "## Schade", "De schade is groot.", headline="Schip ramt brug"), VOICE)
    assert script.crossheads == ("Schade",)
    assert written(script) == ["Schip ramt brug", *LEAD.split(". ", 1)[:0], LEAD[:70], LEAD[71:], "De schade is groot."]


def test_a_crosshead_with_a_question_is_spoken_before_the_answer():
    script = write_script(article(LEAD, "## 1. Is er schade?", "Ja, veel.", headline="Schip ramt brug"), VOICE)
    assert script.sections[-1].title == "1. Is er schade?"
    assert written(script)[-2:] == ["Is er schade?", "Ja, veel."]


def test_typed_quotation_marks_are_read_like_printed_ones():
    script = write_script(article(LEAD, ",,We gaan door'', zegt Henk.", headline="Raad: ,,Nooit''"), VOICE)
    assert (script.title, written(script)[-1]) == ("Raad: „Nooit”", "„We gaan door”, zegt Henk.")


def test_numbers_are_spoken_as_words():
    script = write_script(article("Er stonden 12 auto’s.", headline="File"), VOICE)
    assert script.sentences[1].written == "Er stonden 12 auto’s."
    assert "twaalf" in script.sentences[1].spoken


def test_a_headline_is_generated_if_there_is_none():
    script = write_script(article(LEAD, "Het was mistig."), VOICE)
    assert script.headline_generated
    assert script.title == "Brug bij Kampen gesloten na aanvaring met schip"


def test_a_generated_headline_gives_way_to_the_sentence_it_was_made_from():
    script = write_script(article(LEAD, "Het was mistig."), VOICE)
    headline, lead = script.sections[:2]
    assert [sentence.written for sentence in headline.sentences] == [LEAD[:70]]
    assert [sentence.written for sentence in lead.sentences] == ["Niemand raakte gewond."]
    assert script.lead == LEAD


def test_a_headline_equal_to_the_first_sentence_gives_way_to_it():
    script = write_script(article("De brug is dicht. Dat duurt nog even.", headline="De brug is dicht"), VOICE)
    assert not script.headline_generated
    assert written(script) == ["De brug is dicht.", "Dat duurt nog even."]


def test_there_is_no_lead_section_if_its_only_sentence_is_the_headline():
    script = write_script(article("De brug is dicht."), VOICE)
    assert [section.role for section in script.sections] == ["headline"]
    assert script.lead == "De brug is dicht."


def test_a_given_title_replaces_the_headline():
    script = write_script(article(LEAD), VOICE, title="Kampen op slot")
    assert (script.title, script.headline_generated) == ("Kampen op slot", False)
    assert script.sentences[0].written == "Kampen op slot"


def test_an_article_of_a_headline_alone_has_one_section():
    script = write_script(article(headline="Schip ramt brug"), VOICE)
    assert written(script) == ["Schip ramt brug"]
    assert script.lead is None


def test_the_voice_discloses_itself_before_anything_else():
    script = write_script(
        article(LEAD, headline="Schip ramt brug"), Voice("nl", "", "espeak", disclosure="Een computer las dit.")
    )
    assert (script.sections[0].role, script.sections[0].title) == ("disclosure", "Over deze stem")
    assert written(script)[0] == "Een computer las dit."


def test_what_has_no_words_is_not_spoken():
    script = write_script(article("De brug is dicht. *** … Dat duurt even.", "— — —", headline="Kampen"), VOICE)
    assert all(re.search(r"\w", sentence.written) for sentence in script.sentences)


@pytest.mark.parametrize("path", SHAPES, ids=lambda path: path.stem)
def test_every_word_of_the_text_is_spoken_in_order(path):
    article = read_plain(path.read_bytes().decode(), source=path.name)
    said = " ".join(written(write_script(article, VOICE)))
    assert said.endswith(" ".join(told(article).split()))
    assert all(" ".join(block.text.split()) in said for block in article.blocks if block.kind != "crosshead")


@pytest.mark.parametrize("path", SHAPES, ids=lambda path: path.stem)
def test_nothing_is_said_twice_in_a_row(path):
    script = write_script(read_plain(path.read_bytes().decode(), source=path.name), VOICE)
    assert all(one.spoken.casefold() != two.spoken.casefold() for one, two in pairwise(script.sentences))


PIECES = """Brug dicht;De brug is dicht.;“We gaan. Altijd”, zegt hij.;Lees ook;- punt;1. punt;Door An Maes;Utrecht;***;?
“Wat?”;Wat nu?;prof. dr. De Wit;enz. De rest;…;!;’s Avonds;12.05 uur;EDE (ANP) - Er is brand.;Een regel"""
TEXTS = st.lists(st.sampled_from(PIECES.replace("\n", ";").split(";")), min_size=1, max_size=20).map("\n\n".join)


@given(st.one_of(TEXTS, st.text(max_size=200)))
def test_any_article_makes_a_script_with_all_its_words(text):
    try:
        article = read_plain(text, source="-")
    except NoArticleError:
        return
    wanted = WORD.findall(told(article))
    said = WORD.findall(" ".join(written(write_script(article, VOICE))))
    assert said[len(said) - len(wanted) :] == wanted


def test_the_same_words_in_other_capitals_are_a_repetition():
    assert repeats("BRUG DICHT NA AANVARING", "Brug dicht na aanvaring.", made=False)


def test_other_words_about_the_same_are_not_a_repetition():
    assert not repeats("Schip vaart tegen brug", "De brug bij Kampen is dicht na een aanvaring.", made=False)
