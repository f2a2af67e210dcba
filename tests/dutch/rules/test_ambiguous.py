"""Of an abbreviation's two meanings the one that its context makes evident."""

from __future__ import annotations

import pytest

from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een max. van 8", "een maximum van acht"),
        ("het max. gewicht", "het maximale gewicht"),
        ("max. 8 stuks", "maximaal acht stuks"),
        ("de min. van Financiën", "de minister van Financiën"),
        ("het min. loon", "het minimale loon"),
    ],
)
def test_a_maximum_is_a_noun_or_says_how_much(text: str, said: str) -> None:
    assert to_spoken(text) == said


def test_a_medicine_is_taken_by_mouth() -> None:
    assert to_spoken("2 capsules p.o. innemen") == "twee capsules oraal innemen"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("grote landen, bv. Canada, doen mee", "grote landen, bijvoorbeeld Canada, doen mee"),
        ("Smederij Kok b.v. is failliet", "Smederij Kok bee-vee is failliet"),
        ("met fruit, bv. peren", "met fruit, bijvoorbeeld peren"),
    ],
)
def test_an_example_is_no_company(text: str, said: str) -> None:
    assert to_spoken(text) == said
