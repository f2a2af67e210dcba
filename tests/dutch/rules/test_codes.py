"""Letters with figures, and postcodes."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.codes import codes, postcodes
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("MH17", "em-haa zeventien"),
        ("5G", "vijf gee"),
        ("een F-16", "een ef zestien"),
    ],
)
def test_letters_are_letters_and_figures_a_number(text: str, said: str) -> None:
    assert codes("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("3584 CX Utrecht", "vijfendertig vierentachtig cee-ix Utrecht"),
        ("3584 mensen", "3584 mensen"),
    ],
)
def test_a_postcode_is_read_two_by_two(text: str, said: str) -> None:
    assert postcodes(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tarief 1k2p", "tarief één kaa twee pee"),
        ("een VO2max van 70", "een vee-oo twee max van zeventig"),
        ("2u40m", "twee uur veertig minuten"),
        ("y = 3x + 4", "y is drie ix plus vier"),
        ("7x raak", "zeven keer raak"),
        ("600+ lopers", "meer dan zeshonderd lopers"),
        ("een 16+ film", "een zestienplus film"),
        ("3M sluit, 3M euro", "drie em sluit, drie miljoen euro"),
    ],
)
def test_figures_and_letters_in_turn(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("punt 4.a: sluiting", "punt vier aa: sluiting"),
        ("vraag 7b-e", "vraag zeven bee tot e"),
        ("kost 12.500.a", "kost twaalfduizend vijfhonderd.a"),
    ],
)
def test_points_of_a_list_have_a_letter(text: str, said: str) -> None:
    assert to_spoken(text) == said


def test_a_point_may_be_below_a_point() -> None:
    assert to_spoken("artikel 5.3.b geldt") == "artikel vijf punt drie b geldt"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("vlucht HV6123", "vlucht haa-vee eenenzestig drieëntwintig"),
        ("versie 4.1b", "versie vier punt één b"),
    ],
)
def test_four_figures_of_a_code_are_said_in_pairs(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een Fokker G.21 in zaal C.14", "een Fokker gee eenentwintig in zaal cee veertien"),
        ("zaal C.3", "zaal cee punt drie"),
        ("J.12,5", "jee punt twaalf komma vijf"),
    ],
)
def test_a_figure_behind_a_letter_and_a_point_is_one_code(text: str, said: str) -> None:
    assert to_spoken(text) == said
