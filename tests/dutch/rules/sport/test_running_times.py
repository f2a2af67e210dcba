"""Times that were run, and minutes of a match."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.sport.running_times import running_times
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1.43,25", "één minuut drieënveertig komma vijfentwintig"),
        ('12" te laat', "twaalf seconden te laat"),
        ("Jansen (57.)", "Jansen (zevenenvijftigste minuut)"),
        ("maakte 2-1 (90.)", "maakte 2-1 (negentigste minuut)"),
        ("op bladzijde (57.)", "op bladzijde (57.)"),
        ("Op plaats drie (3.)", "Op plaats drie (3.)"),
    ],
)
def test_a_time_is_minutes_and_seconds(text: str, said: str) -> None:
    assert running_times(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een film van 84'", "een film van vierentachtig minuten"),
        ("'t duurde 6' en toen", "'t duurde zes minuten en toen"),
        ("het 'grote' debat van 45'", "het 'grote' debat van vijfenveertig minuten"),
        ("zijn pr op de 5 km 13.40, dus", "zijn pr op de 5 km dertien minuten veertig, dus"),
    ],
)
def test_a_sign_that_closes_no_quotation_is_of_minutes(text: str, said: str) -> None:
    assert running_times(text) == said


@pytest.mark.parametrize("text", ["hij zei 'om 9' en ging", "in de jaren 60' dus", "start 5 km 10.40, dan"])
def test_a_sign_or_a_time_of_something_else_stays(text: str) -> None:
    assert running_times(text) == text


@pytest.mark.parametrize("written", ["45+4'", "45'+4", "45'+4'"])
def test_a_minute_in_added_time_is_a_rank_and_more(written: str) -> None:
    assert to_spoken(f"Gescoord: {written}") == "Gescoord: vijfenveertigste minuut plus vier"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in 3'52\"4", "in drie minuten tweeënvijftig komma vier"),
    ],
)
def test_tenths_follow_the_sign_of_seconds(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bak 6-8' gaar", "bak zes tot acht minuten gaar"),
        ('hij werd tweede (+5")', "hij werd tweede (plus vijf seconden)"),
        ("(BE, 2019, 88')", "(bee-ee, tweeduizend negentien, achtentachtig minuten)"),
    ],
)
def test_a_sign_of_minutes_or_seconds_counts_them(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bos (3., 17. en 80.)", "Bos (derde, zeventiende en tachtigste minuut)"),
    ],
)
def test_minutes_in_a_row_are_ranks(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('de 100 m in 10"08', "de honderd meter in tien komma nul acht seconden"),
    ],
)
def test_hundredths_follow_the_sign_of_seconds(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("met 2.05 achterstand", "met twee minuten vijf achterstand"),
        ("De voorsprong was 1:40.", "De voorsprong was één minuut veertig."),
        ("een voorsprong van 2,5 meter", "een voorsprong van twee komma vijf meter"),
        ("een achterstand van 1.20 procent", "een achterstand van één komma twintig procent"),
    ],
)
def test_a_lead_is_in_minutes(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "1. Bos 39'08.417, 2. Kok +1.205",
            "één. Bos negenendertig minuten acht komma vierhonderdzeventien, twee. Kok plus één komma tweehonderdvijf",
        ),
        (
            "1. Bos 4.12.30, 2. Kok + 1.05",
            "één. Bos vier uur twaalf minuten en dertig seconden, twee. Kok plus één minuut vijf",
        ),
        ("Gelderland +2.302, Drenthe +1.100", "Gelderland plus tweeduizend driehonderdtwee, Drenthe plus elfhonderd"),
    ],
)
def test_a_gap_is_behind_a_name_in_a_race(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("lidnr.: 12.34.56", "lidnummer: twaalf punt vierendertig punt zesenvijftig")],
)
def test_a_number_in_groups_is_no_running_time(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de bus (met 15' vertraging)", "de bus (met vijftien minuten vertraging)"),
        ("een film (duur: 105')", "een film (duur: honderdvijf minuten)"),
        ("Vis (volgde op 4')", "Vis (volgde op vier minuten)"),
        ("Vis (15')", "Vis (vijftiende minuut)"),
    ],
)
def test_minutes_in_brackets_that_last_are_no_minutes_of_the_match(text: str, said: str) -> None:
    assert to_spoken(text) == said
