"""Numbers to call and to pay to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.dutch.rules.telephone import accounts, phone_numbers
from briefing.dutch.spoken import to_spoken

if TYPE_CHECKING:
    from briefing.model.voice import LanguageVariant


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bel 0800-6070", "Bel nul achthonderd zestig zeventig"),
        ("0800-4000", "nul achthonderd vierduizend"),
        ("Loket: 14 0344.", "Loket: veertien nul drie vier vier."),
        ("er wonen 14 034 mensen", "er wonen 14 034 mensen"),
        ("(02/555 12 34)", "(nul twee vijf vijf vijf twaalf vierendertig)"),
        ("bel 112", "bel één één twee"),
        ("020 - 123 45 67", "nul twintig één twee drie vijfenveertig zevenenzestig"),
    ],
)
def test_a_number_is_read_as_people_give_it(text: str, said: str) -> None:
    assert phone_numbers("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("nl-NL", "bel 010 - 200 30 40", "bel nul tien tweehonderd dertig veertig"),
        ("nl-NL", "bel 010 - 213 30 40", "bel nul tien twee één drie dertig veertig"),
        ("nl-BE", "bel 02 213 30 40", "bel nul twee tweehonderddertien dertig veertig"),
    ],
)
def test_three_figures_are_a_number_in_belgium_and_where_they_are_hundreds(
    language: LanguageVariant, text: str, said: str
) -> None:
    assert phone_numbers(language)(text) == said


@pytest.mark.parametrize("text", ["112 treinen", "een film van 112'"])
def test_a_quantity_is_no_number_to_call(text: str) -> None:
    assert phone_numbers("nl-NL")(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("giro 555", "giro vijf vijf vijf"),
        ("rekening BE02 1234", "rekening BE02 1234"),
        (
            "rekening BE02 1234 5678 9012",
            "rekening bee-ee nul twee, één twee drie vier, vijf zes zeven acht, negen nul één twee",
        ),
    ],
)
def test_an_account_is_read_figure_by_figure(text: str, said: str) -> None:
    assert accounts(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "op IBAN: BE71 0961 2345 6769",
            "op iban: bee-ee zeven één, nul negen zes één, twee drie vier vijf, zes zeven zes negen",
        ),
        ("ond.nr. BE0417.497.106", "ondernemingsnummer bee-ee nul vier één zeven, vier negen zeven, één nul zes"),
        ("+31(0)70 1234567", "plus eenendertig zeventig één twee drie vier vijf zes zeven"),
    ],
)
def test_a_number_to_pay_or_call_is_read_in_its_groups(text: str, said: str) -> None:
    assert to_spoken(text).lower() == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "rekeningnr. BE68 5390 0754 7034",
            "rekeningnummer bee-ee zes acht, vijf drie negen nul, nul zeven vijf vier, zeven nul drie vier",
        ),
        ("zaaknr. 201.345.678/02", "zaaknummer twee nul één, drie vier vijf, zes zeven acht, nul twee"),
    ],
)
def test_the_word_before_a_number_is_said_in_full(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een 050-nummer", "een nul vijftig-nummer"),
        ("de 015-wijken", "de nul vijftien-wijken"),
        ("een 007-film", "een nul nul zeven-film"),
    ],
)
def test_an_area_code_is_a_number(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Stuur WIN naar 7010.", "Stuur win naar zeventig tien."),
        ("stuurde HULP naar 3020", "stuurde Hulp naar dertig twintig"),
        ("Stuur Jan naar 2400 mensen", "Stuur Jan naar tweeduizend vierhonderd mensen"),
    ],
)
def test_a_word_in_capitals_is_sent_to_a_short_number(text: str, said: str) -> None:
    assert to_spoken(text) == said
