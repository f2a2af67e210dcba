"""Dates in figures."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.time.dates import days_of_month, numeric_dates
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("14-03-2023", "veertien maart tweeduizend drieëntwintig"),
        ("2023-03-14", "veertien maart tweeduizend drieëntwintig"),
        ("2023-03", "maart tweeduizend drieëntwintig"),
        ("14-03", "14-03"),
        ("3/4/24 en bus 3/4/24", "drie april vierentwintig en bus 3/4/24"),
    ],
)
def test_a_date_has_its_day_first_or_is_iso(text: str, said: str) -> None:
    assert numeric_dates("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("op 14/3", "op veertien maart"),
        ("3-7 mei", "3 tot 7 mei"),
        ("14/3 deel", "14/3 deel"),
        ("sinds 4/2019", "sinds april 2019"),
        ("besluit 4/2019", "besluit 4/2019"),
        ("Zuid 19/5, West 7/6", "Zuid negentien mei, West zeven juni"),
        ("na 19/5 voor 2/3 af", "na negentien mei voor 2/3 af"),
        ("Zuid 19/5. Een 7/10", "Zuid negentien mei. Een 7/10"),
    ],
)
def test_a_day_and_month_need_a_word_that_asks_for_them(text: str, said: str) -> None:
    assert days_of_month(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("op 19/8-'25", "op negentien augustus vijfentwintig"),
        ("7 t/m 9-11", "zeven tot en met negen november"),
        ("20-23/6", "twintig tot drieëntwintig juni"),
        ("18 & 19/3", "achttien en negentien maart"),
        ("vr 17.4", "vrijdag zeventien april"),
        ("wo 28-1", "woensdag achtentwintig januari"),
        ("2025/11/03", "drie november tweeduizend vijfentwintig"),
        ("2025-11-03T20:15", "drie november tweeduizend vijfentwintig twintig uur vijftien"),
        ("sinds nov '24", "sinds november vierentwintig"),
    ],
)
def test_a_date_is_read_whatever_separates_its_figures(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("het werd 17 en 13-4", "het werd zeventien en dertien vier"),
        ("1 en 2/3 liter", "één en twee derde liter"),
        ("vrijdag 17.20", "vrijdag zeventien uur twintig"),
        ("Jan 2025", "Jan tweeduizend vijfentwintig"),
    ],
)
def test_results_parts_times_and_names_are_no_dates(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("geopend t/m 7-2", "geopend tot en met zeven februari"),
        ("groep 3 t/m 7-8", "groep drie tot en met zeven acht"),
    ],
)
def test_until_a_date(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("m.i.v. 1-7", "met ingang van één juli"),
        ("vanaf 9-2,", "vanaf negen februari,"),
    ],
)
def test_from_a_date(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("apk tot 09-'26", "aa-pee-kaa tot september zesentwintig"),
    ],
)
def test_a_month_of_a_short_year(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("op de zitting, 9/2 a.s.,", "op de zitting, negen februari aanstaande,"),
    ],
)
def test_a_date_of_what_comes(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("uiterlijk 15-3.", "uiterlijk vijftien maart."),
        ("di 6/do 8 mei", "di zes donderdag acht mei"),
    ],
)
def test_a_date_at_the_latest(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("besluit d.d. 9-2.", "besluit de dato negen februari."),
        ("te zien t/m 8.3.'27", "te zien tot en met acht maart zevenentwintig"),
    ],
)
def test_dates_of_papers_and_posters(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zij verloren donderdag 6-2.", "Zij verloren donderdag zes twee."),
        ("Zij won op zaterdag 4-2.", "Zij won op zaterdag vier twee."),
        ("Het werd woensdag 4-1 in Oss.", "Het werd woensdag vier één in Oss."),
        ("het gelijkspel van zondag 2-2", "het gelijkspel van zondag twee twee"),
        ("na de overwinning van zaterdag 3-1", "na de overwinning van zaterdag drie één"),
        ("Vitesse zaterdag 5-3 tegen Emmen", "Vitesse zaterdag vijf drie tegen Emmen"),
        ("De markt is zaterdag 6-2 in de hal.", "De markt is zaterdag zes februari in de hal."),
        ("De brug werd maandag 12-10 geopend.", "De brug werd maandag twaalf oktober geopend."),
        ("zaterdag 12-10 van 10 tot 17 uur", "zaterdag twaalf oktober van tien tot zeventien uur"),
        ("zaterdag 12-10 van half tien af", "zaterdag twaalf oktober van half tien af"),
        ("zondag 4-3 van de kampioen", "zondag vier drie van de kampioen"),
        ("Na de zege speelt hij op zondag 8-3 weer.", "Na de zege speelt hij op zondag acht maart weer."),
        ("Zaterdag 6-1 gewonnen", "Zaterdag zes één gewonnen"),
        ("zondag 5-4 verloor Oss nipt", "zondag vijf vier verloor Oss nipt"),
        ("zondag 5-4 verloor Oss met 2-1", "zondag vijf april verloor Oss met twee één"),
        ("op zondag 5-4 verloor zij", "op zondag vijf april verloor zij"),
        ("winst op zaterdag 5-1", "winst op zaterdag vijf één"),
        ("de winst op dinsdag 5-1 bekend", "de winst op dinsdag vijf januari bekend"),
    ],
)
def test_a_result_behind_a_weekday_is_no_date(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("op 14-2 om 9.00 uur", "op veertien februari om negen uur"), ("bracht het op 4-2", "bracht het op vier twee")],
)
def test_a_day_with_an_hour_is_a_date(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("per 1-9 vrij", "per één september vrij"),
        ("per 1-9 leeg", "per één september leeg"),
        ("per 1-9 gesloten", "per één september gesloten"),
        ("per 1-2 personen", "per één tot twee personen"),
        ("vanaf 1-2 uur", "vanaf één tot twee uur"),
        ("vanaf 2-3 auto's", "vanaf twee tot drie auto's"),
    ],
)
def test_from_a_date_on(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("opgeven vóór 2-11", "opgeven vóór twee november"),
        ("de beurs is verplaatst naar 9-10", "de beurs is verplaatst naar negen oktober"),
        ("het feest is uitgesteld tot 9-10", "het feest is uitgesteld tot negen oktober"),
        ("Gehoord: 11/2, Amare", "Gehoord: elf februari, Amare"),
        ("GENT 02/09 - De", "Gent twee september - De"),
        ("in 02/03 werd Oss tweede", "in nul twee nul drie werd Oss tweede"),
        ("met 2/7 stemmen", "met twee van de zeven stemmen"),
        ("t/m 2/7 open", "tot en met twee juli open"),
    ],
)
def test_what_precedes_it_or_a_nought_makes_it_a_date(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("op zaterdag 2-5 is er feest", "op zaterdag twee mei is er feest"),
        ("verloor op zaterdag 2-5 van Ajax", "verloor op zaterdag twee vijf van Ajax"),
        ("van 28-2 tot 14-3", "van achtentwintig februari tot veertien maart"),
        ("van 1-3 tot 4-3", "van één drie tot vier drie"),
        ("van 1/3-4/3", "van één maart tot vier maart"),
        ("2/6 – 5/6", "twee juni tot vijf juni"),
        ("op 3/4/5 mei", "op drie, vier en vijf mei"),
    ],
)
def test_more_days_than_one(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("op 3/4 mei", "op drie en vier mei"),
        ("op 3/4 om 20 uur", "op drie april om twintig uur"),
        ("Op 11/12 Oktober", "Op elf en twaalf Oktober"),
    ],
)
def test_two_days_before_a_month_are_no_date(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken
