"""Units made of others."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.amounts.composed_units import composed_units
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("7 kg/m³", "7 kilo per kubieke meter"),
        ("6 kN/m", "6 kilonewton per meter"),
        ("0,3 W/m²K", "0,3 watt per vierkante meter kelvin"),
        ("60 ml/kg/min", "60 milliliter per kilo per minuut"),
        ("7 l/100km", "7 liter per honderd kilometer"),
        ("80 mg/dL", "80 milligram per deciliter"),
        ("2 TWh/j", "2 terawattuur per jaar"),
        ("9,8 m/s2", "9,8 meter per seconde kwadraat"),
        ("een grens van mg/dl", "een grens van milligram per deciliter"),
    ],
)
def test_each_part_is_said_with_its_prefix_and_power(text: str, said: str) -> None:
    assert composed_units(text) == said


@pytest.mark.parametrize(("text", "said"), [("1 inw/km²", "1 inwoner"), ("40 inw/km²", "40 inwoners")])
def test_one_of_what_is_counted_is_singular(text: str, said: str) -> None:
    assert composed_units(text) == f"{said} per vierkante kilometer"


@pytest.mark.parametrize("text", ["6 A/B", "model m/v", "pm/week", "de cd/dvd", "en/of"])
def test_names_and_words_beside_a_slash_are_no_units(text: str) -> None:
    assert composed_units(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("250 W·m⁻²", "tweehonderdvijftig watt per vierkante meter"),
        ("40 N·m", "veertig newtonmeter"),
        ("3 m^2", "drie vierkante meter"),
        ("90 gCO₂/km", "negentig gram cee-oo twee per kilometer"),
        ("5 °C/eeuw", "vijf graden Celsius per eeuw"),
        ("12/gezin", "twaalf per gezin"),
    ],
)
def test_however_it_is_written_it_is_said_alike(text: str, said: str) -> None:
    assert to_spoken(text) == said


def test_many_slashes_take_no_longer_than_they_are() -> None:
    text = "5 kg" + "/kg" * 20_000
    assert len(to_spoken(text)) > 20_000
