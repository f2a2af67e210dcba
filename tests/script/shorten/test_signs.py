"""The signs of background sentences."""

from __future__ import annotations

import pytest

from briefing.script.shorten.signs import signs

GIVEN = "De gemeente Ede sluit het zwembad."


def of(sentence: str) -> dict[str, float]:
    [found] = signs(GIVEN, [[sentence]])
    return found


@pytest.mark.parametrize(
    ("sign", "has", "has_not"),
    [
        ("stake", "Het werk kost de stad drie ton.", "Het werk vordert."),
        ("decision", "De rechtbank sprak van een bewezen diefstal.", "De rechtbank ligt aan zee."),
        ("decision", "Twee mannen zijn aangehouden.", "Twee mannen liepen er langs."),
        ("next", "Over twee jaar is alles klaar.", "Twee jaar duurde alles."),
        ("next", "Op 3 mei komt er een pont.", "Er komt een pont."),
        ("next", "In 2031 komt er een pont.", "In 1931 kwam er een pont."),
        ("cause", "Vanwege de storm bleef alles dicht.", "Alles bleef dicht."),
        ("figures", "Er komen 2300 woningen.", "Er komen in 2027 woningen."),
        ("past", "De fabriek stond leeg.", "De fabriek staat leeg."),
        ("open", "De oorzaak is nog niet bekend.", "De oorzaak is bekend."),
        ("things", "Ze schenkt koffie in.", "Ze telt stemmen."),
        ("elsewhere", "In Finland is dat gratis.", "In mei is dat gratis."),
        ("lead", "Voor het zwembad zoekt Ede een koper.", "Een bakker verkoopt koeken."),
    ],
)
def test_a_sign_is_there_or_is_not(sign: str, has: str, has_not: str) -> None:
    assert of(has)[sign] > of(has_not)[sign]


def test_what_somebody_says_decides_nothing() -> None:
    said = of("‘Vanaf morgen moet dat verboden worden’, zegt Kees.")
    assert said["quoted"] == 1
    assert said["stake"] == said["decision"] == said["next"] == 0


def test_answers_of_an_interview_are_no_quotations() -> None:
    asked = [["Wat kost het?"], ["‘Het kost drie ton.’"], ["Wie betaalt?"], ["‘De stad.’"]]
    assert [each["quoted"] for each in signs(GIVEN, asked)] == [0, 0, 0, 0]


def test_places_count_only_in_paragraphs_that_a_writer_made() -> None:
    sentence = "De raad praat er over."
    assert len({each["place"] for each in signs(GIVEN, [[sentence] * 3, [sentence] * 3])}) == 3
    assert len({each["place"] for each in signs(GIVEN, [[sentence]] * 6)}) == 1
    assert len({each["place"] for each in signs(GIVEN, [[sentence] * 12])}) == 1
