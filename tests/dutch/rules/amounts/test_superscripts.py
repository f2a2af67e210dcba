"""Figures above the line: an hour's minutes, a price's cents, a power, a note."""

import pytest

from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("om 12⁰⁰ uur", "om twaalf uur"),
        ("om 20³⁰ uur", "om twintig uur dertig"),
        ("€ 5⁹⁵", "vijf euro vijfennegentig"),
        ("4⁵⁰ euro", "vier euro vijftig"),
        ("10⁶ keer zo groot", "tien tot de zesde keer zo groot"),
        ("2¹⁰ bits", "twee tot de tiende bits"),
        ("10⁻³ gram", "tien tot de min derde gram"),
        ("30 m² en 20 m³", "dertig vierkante meter en twintig kubieke meter"),
        ("p² + q² = 4", "p kwadraat plus q kwadraat is vier"),
        ("F = ax³", "F is ax tot de derde"),
        ("met R² = 0,64", "met R kwadraat is nul komma vierenzestig"),
        ("de nota² en het plan³ liggen er", "de nota en het plan liggen er"),
        ("3² is 9", "drie kwadraat is negen"),
        ("de dijk¹ is hoog", "de dijk is hoog"),
        ("in 2023⁴ was dat zo", "in tweeduizend drieëntwintig was dat zo"),
    ],
)
def test_a_figure_above_the_line_is_said_as_it_is_meant(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de stof ²³⁸U", "de stof tweehonderdachtendertig U"),
        ("dat zei hij.¹ Dan", "dat zei hij. Dan"),
    ],
)
def test_an_isotope_has_its_number(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(("text", "said"), [("W = mv²", "W is em-vee kwadraat"), ("de wet², die", "de wet, die")])
def test_a_square_of_the_last_factor(text: str, said: str) -> None:
    assert to_spoken(text) == said
