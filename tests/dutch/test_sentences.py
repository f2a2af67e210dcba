"""Text into sentences."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.dutch.sentences import split_sentences

TRAPS = json.loads((Path(__file__).parent / "sentence_traps.json").read_text("utf-8"))


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap["sentences"][0][:40])
def test_traps_of_newspaper_dutch(trap):
    assert split_sentences(" ".join(trap["sentences"])) == trap["sentences"]


@pytest.mark.parametrize(
    "glued",
    [
        "Dat zei hij.|De zanger kwam.",
        'Hij riep "nee!"|Hij ging.',
        "Ben je gek?|Ja hoor.",
        "Dat was in 2024.|De rest volgt.",
        "Zo meldt (ANP).|De politie zwijgt.",
        "Hij zei.|“Kom mee.”",
        "“Kom!”|Ze lachte.",
        'Ze zei: "Ik zwijg."|Hij ging.',
        "Hij komt uit de VS.|De rest niet.",
        "“Ik ga”, zei hij.|’t Is laat.",
    ],
)
def test_a_forgotten_space_does_not_glue_sentences(glued):
    assert "|".join(split_sentences(glued.replace("|", ""))) == glued


@pytest.mark.parametrize(
    "text",
    [
        "Kijk op nu.nl en 3.500 mensen van Jansen B.V. staan er.",
        "Via Booking.Com, Node.Js of www.Test.Nl/De gaat het.",
        "Prof.Jansen, dr.De Wit en J.De Boer kwamen.",
        "De partij begon met 1.e4 e5 2.Pf3 Pc6.",
        "De Kon. Bibliotheek, het arr. Brussel en het Mus. Boijmans liggen aan Bd. Anspach.",
    ],
)
def test_a_point_inside_a_word_or_before_a_name_ends_nothing(text):
    assert split_sentences(text) == [text]


@pytest.mark.parametrize("text", ["", " ", "\n \n", "\u00a0"])
def test_blank_text_has_no_sentences(text):
    assert split_sentences(text) == []


def test_a_blank_line_ends_a_sentence():
    assert split_sentences("Brand in de haven\n\nNiemand raakte gewond.") == [
        "Brand in de haven",
        "Niemand raakte gewond.",
    ]


def test_a_line_end_does_not():
    assert split_sentences("De brand brak uit\nin een loods. Die is weg.") == [
        "De brand brak uit\nin een loods.",
        "Die is weg.",
    ]


def test_text_longer_than_one_window_splits_the_same_throughout():
    sentences = [f"Volgens dr. De Wit steeg het peil op dag {day} met 2.500 mm. Dat is veel." for day in range(300)]
    halves = [part for sentence in sentences for part in (sentence[: -len(" Dat is veel.")], "Dat is veel.")]
    assert split_sentences(" ".join(sentences)) == halves


def test_white_space_at_the_edge_of_a_window_is_no_sentence_end():
    text = "woord " * 660 + " " * 300 + "woord."
    assert len(split_sentences(text)) == 1


PIECES = """De man|dr.|J.P.|…|...|!|?|. | |\n|\n\n|“|”|'|’s|"|(|)|1.|enz.|B.V.|bol.com|zei|2.500|- |,,|\u00ad|漢"""
AWKWARD = st.lists(st.sampled_from(PIECES.split("|")), max_size=60).map("".join)


@given(st.one_of(st.text(max_size=400), AWKWARD))
def test_every_character_stays_in_order(text):
    sentences = split_sentences(text)
    assert "".join("".join(sentences).split()) == "".join(text.split())
    assert all(sentence == sentence.strip() != "" for sentence in sentences)


@given(AWKWARD)
def test_each_sentence_stands_in_the_text_as_it_is(text):
    place = 0
    for sentence in split_sentences(text):
        place = text.index(sentence, place) + len(sentence)


@pytest.mark.parametrize("blank", ["", " ", "\n\n", "\t", "\u00a0\u2009", "\u2028"])
def test_blanks_hold_no_sentence(blank: str) -> None:
    assert split_sentences(blank * 10) == []


@pytest.mark.parametrize("text", ["2.", "(3)", "a)"])
def test_a_number_that_nothing_follows_is_not_lost(text: str) -> None:
    assert split_sentences(text) == [text]
    assert split_sentences(f"Lees dit.\n\n{text}") == ["Lees dit.", text]


@pytest.mark.parametrize("word", ["app", "kind", "avg"])
def test_a_word_that_is_also_an_abbreviation_ends_a_sentence(word: str) -> None:
    assert split_sentences(f"Zij kent de {word}. Daarna gaat zij.") == [f"Zij kent de {word}.", "Daarna gaat zij."]


def test_a_verb_that_is_an_abbreviation_too_ends_a_sentence():
    told = ["Iedereen doet wat hij mag.", "Dat is veel.", "Niemand mag."]
    assert split_sentences(" ".join(told)) == told
