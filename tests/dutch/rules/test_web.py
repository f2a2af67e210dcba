"""Web addresses as people type them: also those that lead nowhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.dutch.spoken import to_spoken

PIECES = [
    "http://",
    "https://",
    "www.",
    "/",
    ":",
    "#",
    "?",
    "@",
    ".",
    "-",
    "_",
    "nl",
    "a",
    "brug",
    "8",
    " ",
    "[",
    "]",
    "%",
]


@pytest.mark.parametrize(
    "address", ["http:///brug", "https://#", "www./www.", "http://", "www.-", "https:///", "http://@/?"]
)
def test_an_address_without_a_site_keeps_the_sentence(address: str) -> None:
    spoken = to_spoken(f"Kijk op {address} of bel de gemeente.")
    assert spoken.startswith("Kijk op")
    assert spoken.endswith("of bel de gemeente.")


def test_the_name_behind_a_slash_too_many_is_said() -> None:
    assert to_spoken("Kijk op http:///brug voor meer.") == "Kijk op brug voor meer."


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_whatever_looks_like_an_address_can_be_spoken(address: str) -> None:
    assert "bel de gemeente" in to_spoken(f"Kijk op {address} of bel de gemeente.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("@bakkerij_be", "apenstaartje bakkerij bee-ee"),
    ],
)
def test_a_country_ends_a_handle(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("jan.vis@gent.be", "jan punt vis apenstaartje gent punt bee-ee"),
        ("gent.be3", "gent punt be drie"),
        ("de #4 van de lijst", "de nummer vier van de lijst"),
    ],
)
def test_mail_figures_behind_a_domain_and_number_signs(text: str, said: str) -> None:
    assert to_spoken(text) == said
