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
    assert typeset(text).replace("\N{NO-BREAK SPACE}", " ") == shown


@pytest.mark.parametrize("word", ["’s nachts", "'t Harde", "’n biertje"])
def test_a_word_of_one_letter_stays_with_the_next(word):
    assert typeset(f"Het is {word}.") == f"Het is ’{word[1:].replace(' ', chr(0xA0))}."


def test_a_plural_is_no_word_of_one_letter():
    assert typeset("De foto’s zijn scherp.") == "De foto’s zijn scherp."


@pytest.mark.parametrize("text", ["'s Avonds kost het € 3,50.", "\"Zij zei 'nee'\", om 21.00 uur.", "de jaren '90"])
def test_a_text_stays_as_long_as_it_was(text):
    assert len(typeset(text)) == len(text)


@pytest.mark.parametrize("amount", ["€ 3,50", "$ 20", "£ 9", "§ 3", "12 %", "4 °C", "115 km/u", "3 kg", "21.00 uur"])
def test_a_sign_or_unit_stays_with_its_amount(amount):
    assert typeset(f"Het is {amount}.") == f"Het is {amount.replace(' ', chr(0xA0))}."


def test_words_may_be_parted():
    assert " " in typeset("Er waren 3 mannen en 5 vrouwen.")[7:10]
