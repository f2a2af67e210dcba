"""Two figures with a hyphen."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.amounts.stretches import ranges_and_scores
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("10-15 mensen", "10 tot 15 mensen"),
        ("Het werd 3-1", "Het werd 3 1"),
        ("0-200 in 9 seconden", "0 tot 200 in 9 seconden"),
    ],
)
def test_a_stretch_has_tot_and_a_result_nothing(text: str, said: str) -> None:
    assert ranges_and_scores(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("(0,12-0,48)", "(nul komma twaalf tot nul komma achtenveertig)"),
    ],
)
def test_two_numbers_with_hundredths_are_no_result(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hmp. 3,1-4,7", "hectometerpaal drie komma één tot vier komma zeven"),
        ("tussenstand 2,5-3,5", "tussenstand tweeënhalf drieënhalf"),
    ],
)
def test_decimals_that_go_up_are_a_range(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("0-6 jarigen", "nul tot zes jarigen"),
        ("0-3 gewonnen", "nul drie gewonnen"),
    ],
)
def test_from_zero_it_is_a_stretch_of_what_is_measured(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("0,20-0,35 €/kWh", "twintig cent tot vijfendertig cent per kilowattuur"),
        ("1,50-2,25 euro", "één euro vijftig tot twee euro vijfentwintig"),
        ("0,20-0,35 gram", "nul komma twintig tot nul komma vijfendertig gram"),
    ],
)
def test_prices_from_and_to_before_their_currency(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken
