"""The questions in an interview."""

import pytest

from briefing.script.interview import questions

ANSWER = ["Ja.", "Dat was het plan."]


@pytest.mark.parametrize(
    "asked",
    [
        ["Vraag: wat was het moeilijkst"],
        ["V: Wat was het moeilijkst?"],
        ["DE KOERIER: Had u het anders willen doen?"],
        ["U vertrekt na acht jaar.", "Waarom?"],
        ["Gaat u nu met pensioen?"],
    ],
)
def test_a_question_is_recognised_by_its_label_or_its_mark(asked: list[str]) -> None:
    paragraphs = [["Kamp kijkt terug."], asked, ANSWER, ["Waarom nu?"], ANSWER, ["En dan?"], ["KAMP: Schilderen."]]
    assert questions(paragraphs) == [False, True, False, True, False, True, False]


def test_who_asks_every_time_is_the_interviewer() -> None:
    paragraphs = [
        ["KOERIER: U stopt?"],
        ["KAMP: Ja."],
        ["KOERIER: Vertelt u eens."],
        ["KAMP: Het is klaar."],
        ["KOERIER: Waarom nu?"],
        ["KAMP: Waarom niet?"],
        ["KOERIER: En dan?"],
        ["KAMP: Schilderen."],
    ]
    assert questions(paragraphs) == [True, False] * 4


@pytest.mark.parametrize(
    "paragraphs",
    [
        [["De brug is dicht."], ["Hoe lang nog?"], ["Dat weet niemand."]],
        [["Hoe nu verder?"], ["Wie betaalt?"], ["Waarom?"]],
        [[f"Zin {number}.", "En nog een.", "Wat nu?"] if number % 3 == 0 else ANSWER for number in range(12)],
        [["Wat nu?"] if number % 7 == 0 else ANSWER for number in range(28)],
        [["“Waarom?”"], ["“Daarom.”"], ["“Hoezo?”"], ["“Zomaar.”"]],
        [[], ["De brug is dicht."]],
    ],
)
def test_an_article_that_asks_is_not_an_interview(paragraphs: list[list[str]]) -> None:
    assert not any(questions(paragraphs))
