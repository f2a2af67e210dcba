"""Months and days that are written short."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.time.calendar import short_names
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("wo. 14 febr. 2024", "woensdag 14 februari 2024"),
        ("aug.-okt.", "augustus tot oktober"),
        ("vr 3 mei", "vrijdag 3 mei"),
        ("zo en ma gesloten", "zondag en maandag gesloten"),
        ("woe. 9 april, don. 3/4 en Zat. 8 juni", "woensdag 9 april, donderdag 3/4 en zaterdag 8 juni"),
    ],
)
def test_a_short_name_beside_a_day_or_a_year_is_said_in_full(text: str, said: str) -> None:
    assert short_names(text) == said


@pytest.mark.parametrize(
    "text",
    ["ma moet bellen", "Jan Smit zingt", "za, dat is waar", "zo en ma zei", "waar hij zat. 8 mensen", "Don. Juan"],
)
def test_a_word_that_only_looks_like_one_stays(text: str) -> None:
    assert short_names(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("di 30%, do 60%", "dinsdag dertig procent, donderdag zestig procent"),
        ("Zat., zon- en feestdagen", "zaterdag, zon- en feestdagen"),
    ],
)
def test_a_day_stands_before_its_weather(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("open: di 10-17, wo 9-13", "open: dinsdag tien tot zeventien, woensdag negen tot dertien"),
        ("koor ma.av. en wo.ocht.", "koor maandagavond en woensdagochtend"),
        ("vrij.: schaken", "vrij.: schaken"),
        ("Schaken zat.: Bos", "Schaken zaterdag: Bos"),
        ("zij won zondag 3-1", "zij won zondag drie één"),
    ],
)
def test_days_of_a_list_have_hours_and_parts(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("elke di. om 9 uur", "elke dinsdag om negen uur"),
        ("Hij rust op za. Daarna niet.", "Hij rust op zaterdag. Daarna niet."),
    ],
)
def test_an_abbreviated_day_in_a_sentence_has_no_full_stop(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("op woe 4 en do 5 juni", "op woensdag vier en donderdag vijf juni"),
        ("van vr 5 naar ma 8 juni", "van vrijdag vijf naar maandag acht juni"),
        ("zij zat 4 juni thuis", "zij zat vier juni thuis"),
    ],
)
def test_longer_days_need_no_full_stop_before_a_date(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Het is 4 jan.", "Het is vier januari."),
        ("op ma.-avond", "op maandagavond"),
    ],
)
def test_a_month_at_the_end_and_a_part_of_a_day(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("op ma-, do- en zaterdag", "op maandag, donderdag en zaterdag"),
        ("wo- of donderdag", "woensdag of donderdag"),
        ("de zo- en feestdagen", "de zo- en feestdagen"),
        ("auto- en zondag", "auto- en zondag"),
    ],
)
def test_the_stems_of_days_before_a_whole_one_are_days(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("elke wo-middag", "elke woensdagmiddag"),
        ("za-avond en zo-ochtend", "zaterdagavond en zondagochtend"),
        ("do.-voormiddag", "donderdagvoormiddag"),
    ],
)
def test_a_short_day_with_a_part_of_it_is_one_word(text: str, said: str) -> None:
    assert to_spoken(text) == said
