"""Times of the day, on the two clocks."""

from __future__ import annotations

import pytest

from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("om 13.30 uur", "om half twee"),
        ("om 15.15 uur", "om kwart over drie"),
        ("om 12.45 uur", "om kwart voor één"),
        ("14:20", "tien voor half drie"),
        ("16u40", "tien over half vijf"),
        ("om 23.50 uur", "om tien voor twaalf"),
        ("om 0.05 uur", "om vijf over twaalf"),
        ("van 9.00 tot 17.00 uur", "van negen tot vijf uur"),
        ("van 8.00 naar 9.00 uur", "van acht naar negen uur"),
        ("om 16u30 en 17u", "om half vijf en vijf uur"),
        ("rond 22 uur", "rond tien uur"),
        ("na 24 uur", "na vierentwintig uur"),
        ("vanaf 20 uur per week", "vanaf twintig uur per week"),
        ("het duurt 20 uur", "het duurt twintig uur"),
        ("2,5 uur", "twee komma vijf uur"),
    ],
)
def test_an_everyday_clock_says_times_as_people_do(written: str, said: str) -> None:
    assert to_spoken(written, clock="everyday") == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Zon op 7.05, onder 19.20", "Zon op zeven uur vijf, onder negentien uur twintig"),
        ("hoogwater 4.12", "hoogwater vier uur twaalf"),
        ("(om 20.00 u.) is er", "(om twintig uur) is er"),
        ("Bol op 7.05", "Bol op zeven minuten vijf"),
    ],
)
def test_what_rises_and_sets_has_a_time(written: str, said: str) -> None:
    assert to_spoken(written) == said


def test_the_timetable_is_the_default() -> None:
    assert to_spoken("om 13.30 uur") == to_spoken("om 13.30 uur", clock="timetable") == "om dertien uur dertig"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("open 10-13.30u", "open tien tot dertien uur dertig"),
        ("van 8.15-11 uur", "van acht uur vijftien tot elf uur"),
        ("om 14.00 & 16.00 uur", "om veertien en zestien uur"),
        ("om 9 p.m.", "om negen uur 's avonds."),
        ("7:30 AM", "zeven uur dertig 's ochtends"),
        ("16.10 precies", "zestien uur tien precies"),
        ("€ 9 p.m.", "negen euro per maand."),
    ],
)
def test_a_time_is_known_by_what_stands_beside_it(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Maan op 5.10, onder 21.45.", "Maan op vijf uur tien, onder eenentwintig uur vijfenveertig."),
        ("Programma: 9.30 inloop, 10.00 lezing", "Programma: negen uur dertig inloop, tien uur lezing"),
        ("Koers: 9.30 hoger", "Koers: negen komma dertig hoger"),
    ],
)
def test_an_item_of_a_programme_has_its_time(text: str, said: str) -> None:
    assert to_spoken(text) == said


def test_doors_are_open_from_an_hour_on() -> None:
    assert to_spoken("Zaal open 18.45, entree gratis") == "Zaal open achttien uur vijfenveertig, entree gratis"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("10 uur-12 uur", "tien uur tot twaalf uur"),
        ("vanaf 3.50 euro", "vanaf drie komma vijftig euro"),
        ("28 u/week", "achtentwintig uur per week"),
        ("het werd 4:2", "het werd vier twee"),
    ],
)
def test_hours_from_and_to_and_what_is_no_time(text: str, said: str) -> None:
    assert to_spoken(text) == said


def test_what_is_in_hours_is_a_time_whatever_follows() -> None:
    assert to_spoken("Zij staan 7.45 uur op de stoep.") == "Zij staan zeven uur vijfenveertig op de stoep."
    assert to_spoken("Hij scoort 7.45 op de schaal.") == "Hij scoort zeven komma vijfenveertig op de schaal."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("om 15.45 uur p.m. vertrekt hij", "om vijftien uur vijfenveertig vertrekt hij"),
        ("om 7 uur a.m.", "om zeven uur 's ochtends."),
        ("om 8 u. p.m. weg", "om acht uur 's avonds weg"),
        ("€ 30 p.m. meer", "dertig euro per maand meer"),
    ],
)
def test_a_time_with_both_clocks_is_said_once(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kapel 10.30: dominee Vos", "Kapel tien uur dertig: dominee Vos"),
        ("Zaal 3, 20.15: Jazz", "Zaal drie, twintig uur vijftien: Jazz"),
        ("Koers 10.30: hoger", "Koers tien komma dertig: hoger"),
    ],
)
def test_a_time_announces_what_follows_its_colon(text: str, said: str) -> None:
    assert to_spoken(text) == said
