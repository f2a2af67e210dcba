"""The classes of the words of texts."""

import tracemalloc
from importlib.resources import files

import numpy as np
import pytest

from briefing.dutch.word_classes.classes import WordClass
from briefing.dutch.word_classes.signs import CLASSES, Signs, tokens_of
from briefing.dutch.word_classes.tagger import has_finite_verb, tagged


def finite(text: str) -> list[str]:
    return [word.text for word in tagged(text) if word.word_class.is_finite]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("De sluis gaat morgen weer open.", ["gaat"]),
        ("Sluis gaat morgen weer open", ["gaat"]),
        ("De kapper opende in 1964 zijn zaak.", ["opende"]),
        ("Bakkers zijn de wanhoop nabij", ["zijn"]),
        ("Bewoners kijken uit op de haven", ["kijken"]),
        ("Omdat het regende, bleef iedereen binnen.", ["regende", "bleef"]),
        ("„Ik weet het niet”, zegt de schipper.", ["weet", "zegt"]),
    ],
)
def test_the_finite_verbs_of_sentences_and_headlines_are_found(text: str, verbs: list[str]) -> None:
    assert finite(text) == verbs


@pytest.mark.parametrize(
    "text",
    [
        "De loods in aanbouw",
        "De visser met zijn hond op de kade",
        "De gesloten winkel aan de markt",
        "Het verlaten station in de winter",
        "Vrijwilligers aan het werk in de tuin",
        "Wethouder Ans de Boer, tijdens de opening",
        "Op weg naar de uitgang",
    ],
)
def test_captions_have_no_finite_verb(text: str) -> None:
    assert finite(text) == []


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("De brug is gisteren gesloten.", "gesloten", WordClass.PARTICIPLE),
        ("De gesloten brug is oud.", "gesloten", WordClass.ADJECTIVE),
        ("Ze willen de brug sluiten.", "sluiten", WordClass.INFINITIVE),
        ("De brug ligt in Kampen.", "Kampen", WordClass.NAME),
        ("Hij verkocht zijn huis.", "zijn", WordClass.DETERMINER),
        ("De deuren gaan open en dicht.", "en", WordClass.COORDINATOR),
        ("Ze zegt dat het regent.", "dat", WordClass.SUBORDINATOR),
        ("De brug ligt in Kampen.", "in", WordClass.PREPOSITION),
        ("Dat kost vier euro.", "vier", WordClass.NUMERAL),
        ("Dat kost vier euro.", ".", WordClass.PUNCTUATION),
    ],
)
def test_a_word_has_the_class_of_its_place(text: str, word: str, found: WordClass) -> None:
    assert {each.text: each.word_class for each in tagged(text)}[word] is found


def test_a_word_is_told_by_the_signs_that_weights_were_learned_for() -> None:
    text = "De brug, die in 1964 werd gebouwd, gaat volgens Ans Bos’ zoon vandaag (maandag) dicht."
    weights = np.frombuffer(files("briefing.dutch.word_classes").joinpath("weights.bin").read_bytes(), np.int8)
    rows = weights.reshape(-1, len(CLASSES))
    signs = Signs(tokens_of(text))
    for place, word in enumerate(tagged(text)):
        told = int(rows[signs.alone(place) + signs.joint(place)].sum(axis=0).argmax())
        signs.tell(place, told)
        assert word.word_class is CLASSES[told]


def test_a_text_without_words_has_no_classes() -> None:
    assert list(tagged(" ")) == []
    assert not has_finite_verb("")


def test_a_verb_that_is_a_noun_too_may_be_one() -> None:
    assert has_finite_verb("Kachels roken te veel")
    assert not has_finite_verb("De kachels van de buren")


def test_characters_that_no_file_can_hold_are_read() -> None:
    assert not has_finite_verb("\ud800 brug")


def test_the_memory_does_not_grow_with_how_long_the_paragraphs_of_many_articles_are() -> None:
    tracemalloc.start()
    try:
        for number in range(100):
            assert has_finite_verb(f"Op dag {number} gaat de sluis open. {'Dat is mooi. ' * 20_000}")
        assert tracemalloc.get_traced_memory()[0] < 5_000_000
    finally:
        tracemalloc.stop()
