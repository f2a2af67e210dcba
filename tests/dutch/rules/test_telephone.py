"""Numbers to call and to pay to."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.telephone import accounts, phone_numbers


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bel 0800-6070", "Bel nul achthonderd zestig zeventig"),
        ("bel 112", "bel één één twee"),
        ("020 - 123 45 67", "nul twintig één twee drie vijfenveertig zevenenzestig"),
    ],
)
def test_a_number_is_read_as_people_give_it(text: str, said: str) -> None:
    assert phone_numbers("nl-NL")(text) == said


@pytest.mark.parametrize("text", ["112 treinen"])
def test_a_quantity_is_no_number_to_call(text: str) -> None:
    assert phone_numbers("nl-NL")(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("giro 555", "giro vijf vijf vijf"),
    ],
)
def test_an_account_is_read_figure_by_figure(text: str, said: str) -> None:
    assert accounts(text) == said
