"""Points of a list; `needed` gives what the last sentence, or one that is named, needs."""

from __future__ import annotations

import pytest

from briefing.script.shorten.context import needs
from briefing.script.shorten.points import is_later_point

GIVEN = "Brug bij Zandhoek dicht. De brug bij Zandhoek is dicht, zegt wethouder Anna Smit."


def needed(*sentences: str, by: int = -1) -> set[int]:
    return set(needs(GIVEN, sentences)[by])


def test_the_second_point_needs_the_first_and_not_what_is_told_of_it() -> None:
    points = ("Ten eerste is er weinig geld.", "Beton is duur.", "Ten tweede is er weinig tijd.")
    assert needed("De gemeente aarzelt.", *points) == {1}


def test_a_point_goes_on_from_the_point_before_in_its_paragraph() -> None:
    points = ("Ten eerste is er weinig geld.", "Beton kost veel.", "Tot slot is er weinig tijd.")
    assert needs(GIVEN, points, openers={0})[2].keys() == {0}


def test_what_a_point_points_at_is_the_point_before() -> None:
    points = ("Ten eerste is er weinig geld.", "Beton is duur.", "Ten tweede heeft de gemeente er geen mensen voor.")
    assert needed("De gemeente aarzelt.", *points) == {1}


def test_a_last_point_without_points_before_needs_the_sentence_before() -> None:
    assert needed("De gemeente aarzelt.", "Beton is duur.", "Tot slot is er weinig tijd.") == {1}


def test_what_announces_points_needs_them_all() -> None:
    points = ("Ten eerste is er weinig geld.", "Beton is duur.", "Ten tweede is er weinig tijd.", "Het regent.")
    assert needed("Er zijn twee redenen.", *points, by=0) == {1, 3}


def test_a_later_item_of_a_list_needs_the_ones_before() -> None:
    sentences = ("Bouwers geven raad.", "1. Meet de tuin.", "2. Koop hout.", "3. Zet een hek.")
    assert {1, 2} <= needed(*sentences)


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("Het eerste bezwaar is het geld.", "Het tweede bezwaar is de tijd."),
        ("De eerste reden is het geld.", "Een laatste reden is de tijd."),
        ("In de eerste plaats is er weinig geld.", "In de tweede plaats is er weinig tijd."),
        ("Ten eerste is er weinig geld.", "En ten derde is er weinig tijd."),
        ("Om te beginnen is er weinig geld.", "Dan is er de tijd."),
    ],
)
def test_points_are_counted_in_words_too(first: str, later: str) -> None:
    assert needed("De gemeente aarzelt.", first, "Beton kost veel.", later) == {1}


def test_a_list_of_many_points_takes_no_long_time() -> None:
    points = [f"{number % 18 + 2}. Koop hout." for number in range(2_000)]
    assert all(len(each) <= 41 for each in needs(GIVEN, points))


def test_a_later_point_is_recognised_by_its_number() -> None:
    assert is_later_point("3. Zet een hek")
    assert not is_later_point("1. Meet de tuin")
    assert needed("Bouwers geven raad.", "1. Meet de tuin.", by=0) == {1}


def test_an_item_of_a_list_needs_the_one_before_and_the_announcement() -> None:
    told = (
        "Kees Vos geeft raad:",
        "Vergelijk de prijzen.",
        "Koop hout bij een bos.",
        "Zet een hek.",
        "De brug is dicht.",
    )
    needed_by = needs(GIVEN, told, openers=range(len(told)))
    assert {0, 1} <= needed_by[2].keys()
    assert {0, 2} <= needed_by[3].keys()
    assert not needed_by[4]


def test_paragraphs_without_an_announcement_are_no_list() -> None:
    told = ("Kees Vos geeft raad.", "Vergelijk de prijzen.", "Koop hout.")
    assert not needs(GIVEN, told, openers=range(len(told)))[2]
