"""Titles of other articles, which share nothing with the text, and crossheads, which may share little."""

import pytest

from briefing.article.classifier.others import Told
from briefing.article.formats.plain import read_plain

HEADLINE = "Nieuwe sluis in Rekum lekt al na een week"
TEXT = [
    (
        "De nieuwe sluis in Rekum lekt. Een week na de opening staat er dertig centimeter water in de kelder van het"
        " bedieningsgebouw, meldt de beheerder."
    ),
    (
        "Volgens ingenieur Hanna Postma is een strip verkeerd om gemonteerd. ‘Dat zie je pas als er druk op komt’,"
        " zegt zij, ‘en dan is het te laat.’"
    ),
    (
        "Schepen kunnen er intussen gewoon door. De reparatie duurt twee nachten en kost de aannemer 90.000 euro,"
        " schat de provincie."
    ),
]
TOLD = Told([HEADLINE, *TEXT], HEADLINE)


@pytest.mark.parametrize(
    "title", ["Zanger Bo Leurs stopt ermee", "Breda kapt honderd platanen", "Kat wint zangprijs op tv"]
)
def test_a_title_that_shares_no_word_with_the_text_is_of_another_article(title: str) -> None:
    assert TOLD.is_title_of_others(title)


@pytest.mark.parametrize(
    "line",
    [
        "Strip zit verkeerd om",
        "Aannemer betaalt alles zelf",
        "Zanger Bo Leurs",
        "Een kat met een zangprijs",
        "Hij stopt ermee.",
        "en hij stopt ermee",
        "Dit hebt u nodig",
        "Wat kost een kat",
        "Het kan nog erger worden",
    ],
    ids=["its words", "its people", "a name", "no verb", "a sentence", "no capital", "points", "asks", "names nothing"],
)
def test_a_line_about_the_text_or_of_another_form_is_not(line: str) -> None:
    assert not TOLD.is_title_of_others(line)


@pytest.mark.parametrize("title", ["Zanger Bo Leurs stopt ermee", "Breda kapt honderd platanen"])
def test_a_title_names_others_if_no_other_line_does(title: str) -> None:
    assert TOLD.names_others(title)
    assert not Told([title, "Iedereen praat over Leurs, ook in Breda."], None).names_others(title)


def test_a_title_without_a_name_names_nobody() -> None:
    assert not TOLD.names_others("Kat wint zangprijs op televisie")


def spoken(line: str) -> list[str]:
    article = read_plain("\n\n".join([HEADLINE, *TEXT[:2], line, TEXT[2]]), source="-")
    return [block.text for block in article.blocks]


@pytest.mark.parametrize(
    "title",
    ["Trambestuurder Amsterdam redt egel", "Gemeente Apeldoorn kapt 400 zieke essen", "Tilburg bouwt een houten toren"],
)
def test_the_title_of_another_article_between_paragraphs_is_not_spoken(title: str) -> None:
    assert spoken(title) == TEXT


@pytest.mark.parametrize(
    "crosshead",
    [
        "Twee nachten werk, zegt Postma",
        "Den Haag kijkt mee",
        "Reparatie duurt twee nachten",
        "‘Brussel snapt het niet’",
        "Dit hebt u nodig",
    ],
)
def test_a_crosshead_with_a_verb_stays(crosshead: str) -> None:
    assert crosshead in spoken(crosshead)
