"""Quotations in another language."""

from __future__ import annotations

import pytest

from briefing.dutch.quotations import passages


@pytest.mark.parametrize(
    ("sentence", "foreign"),
    [
        ("“We will not go back to that”, zei de minister.", [("We will not go back to that", "en")]),
        ("Zij riep: ‘It’s the end of the world!’", [("It’s the end of the world!", "en")]),
        ("Het opschrift luidt “Wir sind das Volk” en “de la Paix et de l’Amour”.", None),
        (
            'Hij zei "il ne faut pas que ce soit comme avant" en ging.',
            [("il ne faut pas que ce soit comme avant", "fr")],
        ),
        ("This is what they have said about it.", [("This is what they have said about it.", "en")]),
        ("Hij begon: “There is no other way for us.", [("There is no other way for us.", "en")]),
        ("“We gaan niet terug naar die tijd”, zei de minister.", []),
        ("De brug is weer open voor verkeer.", []),
        ("Hij noemt het ‘deal of the day’ in de foto’s.", [("deal of the day", "en")]),
        ("Het album ‘Brug’ is uit.", []),
    ],
)
def test_what_is_quoted_in_another_language_is_told(sentence, foreign):
    parts = passages(sentence)

    assert "".join(part.text for part in parts) == sentence
    found = [(part.text, part.language) for part in parts if part.language]
    if foreign is None:
        assert {language for _, language in found} == {"de", "fr"}
    else:
        assert found == foreign
