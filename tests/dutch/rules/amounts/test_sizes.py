"""Heights, sizes, inches and feet."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.amounts.sizes import meters, sizes
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1,82 m", "één meter tweeëntachtig"),
        ("1,8 m", "1,8 m"),
    ],
)
def test_a_height_is_meters_and_centimeters(text: str, said: str) -> None:
    assert meters(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("30x20x10 cm", "30 bij 20 bij 10 cm"),
    ],
)
def test_length_is_by_width(text: str, said: str) -> None:
    assert sizes(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een cel van 7' bij 9'", "een cel van zeven voet bij negen voet"),
        ("hij is 6'3\" lang", "hij is zes voet drie inch lang"),
        ("een muur van 12' hoog", "een muur van twaalf voet hoog"),
        ("sprak 7' over zes punten", "sprak zeven minuten over zes punten"),
        ('een 7" single', "een zeven inch single"),
    ],
)
def test_a_length_has_feet_and_inches(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een kamer van 3,80x4,10", "een kamer van drie komma tachtig bij vier komma tien"),
        ('(13", 2 kilo)', "(dertien inch, twee kilo)"),
    ],
)
def test_numbers_with_hundredths_are_sizes(text: str, said: str) -> None:
    assert to_spoken(text) == said
