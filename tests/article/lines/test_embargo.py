"""Lines that hold a report back."""

from datetime import date

import pytest

from briefing.article.lines.embargo import (
    embargo_in,
    embargo_in_fields,
    embargo_of,
    is_withdrawal,
    split_embargo,
    split_title,
)
from briefing.model import UNTIL_FURTHER_NOTICE

SATURDAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("EMBARGO tot 12 november 2026, 10.00 uur", "2026-11-12T10:00:00+01:00"),
        ("Onder embargo tot en met 12 juli 2026", "2026-07-13T00:00:00+02:00"),
        ("Niet publiceren vóór 12-11-2026 6 uur", "2026-11-12T06:00:00+01:00"),
        ("Dit bericht is onder embargo tot 1 maart 2027 00:01", "2027-03-01T00:01:00+01:00"),
        ("Ter publicatie vanaf woensdag 20 mei 2026 om 10:00 uur (embargo)", "2026-05-20T10:00:00+02:00"),
        ("Woensdag 20 mei 2026, 10 uur (EMBARGO)", "2026-05-20T10:00:00+02:00"),
        ("SPERFRIST: 2026-11-12", "2026-11-12T00:00:00+01:00"),
    ],
)
def test_an_embargo_gives_the_moment_it_ends(line, moment):
    found = embargo_in(line)
    assert found
    assert found.isoformat() == moment


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Onder embargo t/m ma 30 nov 06:00", "2026-11-30T06:00:00+01:00"),
        ("**Niet verspreiden voor 30-11, 6.00 uur**", "2026-11-30T06:00:00+01:00"),
        ("EMBARGO: 30/11 06u00", "2026-11-30T06:00:00+01:00"),
        ("Embargo tot zaterdag 18.00 uur", "2026-11-28T18:00:00+01:00"),
        ("Embargo tot vrijdag 6 uur", "2026-12-04T06:00:00+01:00"),
        ("Persbericht onder embargo tot en met zondag", "2026-11-30T00:00:00+01:00"),
        ("Embargo tot 5 januari, 8 uur 's avonds", "2027-01-05T20:00:00+01:00"),
        ("STRIKT EMBARGO - tot maandagochtend zes uur", "2026-11-30T06:00:00+01:00"),
        ("EMBARGO TOT DI. 1 DEC. 24.00 UUR", "2026-12-02T00:00:00+01:00"),
        ("Onder embargo tot de presentatie op maandag 30 november, 10.30 uur", "2026-11-30T10:30:00+01:00"),
        ("Under embargo until Monday 30 November 2026, 6 pm", "2026-11-30T18:00:00+01:00"),
        ("Embargo tot morgen 17.00 uur", "2026-11-29T17:00:00+01:00"),
        ("Embargo tot maandag 06.00 uur, Arnhem", "2026-11-30T06:00:00+01:00"),
    ],
)
def test_a_day_without_a_year_is_reckoned_from_the_day_on_which_the_report_was_written(line, moment):
    found = embargo_in(line, SATURDAY)
    assert found
    assert found.isoformat() == moment


@pytest.mark.parametrize(
    "line",
    [
        "EMBARGO!",
        "Persbericht onder strikt embargo",
        "Embargo tot maandagochtend",
        "Embargo tot maandag 30 november half zeven",
        "Onder embargo tot maandag 30 november, 6",
        "Onder embargo tot na de persconferentie",
        "Niet publiceren voor de raadsvergadering",
        "Embargo tot 31 november",
    ],
)
def test_an_embargo_whose_moment_cannot_be_made_out_holds_until_further_notice(line):
    found = embargo_in(line, SATURDAY)
    assert found
    assert found.isoformat() == UNTIL_FURTHER_NOTICE


def test_a_line_may_give_the_moment_of_the_one_before_it():
    assert embargo_of(["EMBARGO", "Tot maandag 1 december 2098, 06.00 uur"]) == "2098-12-01T06:00:00+01:00"
    assert embargo_of(["EMBARGO", "De raad praat er maandag over."]) == UNTIL_FURTHER_NOTICE


def test_an_embargo_is_past_when_the_report_is_old():
    assert embargo_of(["EMBARGO tot maandag 06.00 uur"], "2019-03-01") is None


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("EMBARGO tot maandag 06.00 uur: Gelderland trekt geld uit", "Gelderland trekt geld uit"),
        ("(Embargo tot 30 november 6 uur) ARNHEM - De brug is dicht.", "ARNHEM - De brug is dicht."),
        ("[EMBARGO 30/11 06.00] Gelderland trekt geld uit", "Gelderland trekt geld uit"),
        ("EMBARGO! Gelderland trekt geld uit", "Gelderland trekt geld uit"),
        ("Embargo: maandag 30 november 2026, 06.00 uur", "Embargo: maandag 30 november 2026, 06.00 uur"),
        ("Embargo op olie: wat nu te doen dan", "Embargo op olie: wat nu te doen dan"),
    ],
)
def test_an_embargo_before_a_text_is_split_from_it(line, text):
    assert split_embargo(line)[1] == text


@pytest.mark.parametrize(
    "line",
    [
        "Het embargo tegen het land gold tot 12 november 2026.",
        "Embargo op Russische olie verlengd",
        "EMBARGO TEGEN IRAN LOOPT MAANDAG AF",
        "Embargo op wapens tot 1 mei 2098 verlengd",
        "Embargo opgeheven",
        "Onder embargo verspreid rapport lekt uit",
        "Vrij vanaf maandag",
        "Embargo tot nader order: dat stond in mei in de brief aan de telers.",
        "De krant mocht het stuk niet publiceren voor 12 november 2026, zei de rechter.",
    ],
)
def test_other_lines_are_not_an_embargo(line):
    assert embargo_in(line) is None


@pytest.mark.parametrize(
    "line",
    ["Bericht vervalt", "LET OP: BERICHT VERVALT!", "Dit bericht is ingetrokken.", "Niet publiceren", "- KILL -"],
)
def test_a_withdrawal_is_recognised(line):
    assert is_withdrawal(line)


@pytest.mark.parametrize(
    "line",
    ["Het recht op de toeslag vervalt", "Niet publiceren voor 12 mei 2026", "Kill Bill", "Bericht vervalt na een week"],
)
def test_other_lines_are_not_a_withdrawal(line):
    assert not is_withdrawal(line)


@pytest.mark.parametrize(
    ("title", "embargo", "bare"),
    [
        ("EMBARGO tot 30 december 6.00 uur: Brug bij Spijk dicht", "EMBARGO tot 30 december 6.00 uur:", None),
        ("[EMBARGO 30/12 06.00] Brug bij Spijk dicht", "[EMBARGO 30/12 06.00]", None),
        ("Persbericht (onder embargo tot maandag 6.00 uur): Brug bij Spijk dicht", None, None),
        ("Brug bij Spijk dicht (embargo tot 30 december 6 uur)", "embargo tot 30 december 6 uur", None),
        ("Brug bij Spijk dicht | niet publiceren voor maandag 6 uur", "niet publiceren voor maandag 6 uur", None),
        ("Brug bij Spijk dicht – EMBARGO", "EMBARGO", None),
        ("Embargo: Brug bij Spijk dicht", "Embargo", None),
        ("EMBARGO maandag 6.00 uur Brug bij Spijk dicht", "EMBARGO", "maandag 6.00 uur Brug bij Spijk dicht"),
        ("Embargo tot 30 december: Brug dicht", "Embargo tot 30 december:", "Brug dicht"),
        ("Niet publiceren voor 30 december: Brug dicht", "Niet publiceren voor 30 december:", "Brug dicht"),
    ],
)
def test_a_title_may_have_its_embargo_before_or_behind_it(title, embargo, bare):
    found, rest = split_title(title)
    assert rest == (bare or "Brug bij Spijk dicht")
    assert found == embargo if embargo else "maandag 6.00 uur" in found
    assert embargo_in(found, SATURDAY)


@pytest.mark.parametrize(
    "title",
    [
        "Embargo op wapens verlengd",
        "Embargo tegen Iran loopt af - dit weten we",
        "Iran wil einde van embargo (update)",
        "Wapenhandel – embargo op Iran loopt af",
        "Vrij na 6 uur: wat nu?",
    ],
)
def test_a_title_about_an_embargo_is_a_title(title):
    assert split_title(title) == ("", title)


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2098-11-30T06:00:00+01:00", "2098-11-30T06:00:00+01:00"),
        ("2098-11-30 06:00", "2098-11-30T06:00:00+01:00"),
        ("2098-11-30 06:00:00 +0000", "2098-11-30T06:00:00+00:00"),
        ("tot 30 november 2098, 6 uur", "2098-11-30T06:00:00+01:00"),
        ("2098-11-30", "2098-11-30T00:00:00+01:00"),
        ("true", UNTIL_FURTHER_NOTICE),
        ("na de persconferentie", UNTIL_FURTHER_NOTICE),
        ("nee", None),
        ("1 mei 2019", None),
    ],
)
def test_a_field_for_an_embargo_holds_until_its_moment(value, moment):
    assert embargo_in_fields([value], [], None) == moment


def test_a_field_for_the_release_holds_until_its_moment():
    assert embargo_in_fields([], ["2098-11-30"], None) == "2098-11-30T00:00:00+01:00"
    assert embargo_in_fields([], ["binnenkort"], None) is None
