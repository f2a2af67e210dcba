"""How texts are set for the eye."""

from __future__ import annotations

import pytest

from briefing.programme.typography import typeset


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('"Het kan", zei hij.', "“Het kan”, zei hij."),
        ("'Het kan', zei hij.", "‘Het kan’, zei hij."),
        ('Hij noemt het ("een stap").', "Hij noemt het (“een stap”)."),
        ("\"Zij zei 'nee'\"", "“Zij zei ‘nee’”"),
        ("'s Avonds rijdt lijn 8 naar 's-Hertogenbosch.", "’s Avonds rijdt lijn 8 naar ’s-Hertogenbosch."),
        ("In 't jaar van foto's en Hans' fiets", "In ’t jaar van foto’s en Hans’ fiets"),
        ("de jaren '90", "de jaren ’90"),
        ("‘Dit staat’ al “goed”.", "‘Dit staat’ al “goed”."),
    ],
)
def test_straight_quotation_marks_are_curled(text, shown):
    assert typeset(text) == shown


@pytest.mark.parametrize("amount", ["€ 3,50", "$ 20", "£ 9", "§ 3", "12 %", "4 °C", "115 km/u", "3 kg", "21.00 uur"])
def test_a_sign_or_unit_stays_with_its_amount(amount):
    assert typeset(f"Het is {amount}.") == f"Het is {amount.replace(' ', chr(0xA0))}."


def test_words_may_be_parted():
    assert " " in typeset("Er waren 3 mannen en 5 vrouwen.")[7:10]
