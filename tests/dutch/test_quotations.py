"""What in a Dutch sentence is quoted in another language."""

from __future__ import annotations

import pytest

from briefing.dutch.quotations import passages


def foreign(sentence: str) -> list[tuple[str, str | None]]:
    return [(passage.text, passage.language) for passage in passages(sentence) if passage.language]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("“We will not go back”, zei de minister.", [("We will not go back", "en")]),
        ("Zijn boek ‘On the study of rivers’ is uit.", [("On the study of rivers", "en")]),
        ("“Wir sind noch nicht fertig”, aldus Merkel.", [("Wir sind noch nicht fertig", "de")]),
        ("“Ils ne sont pas d’accord avec nous”, zei hij.", [("Ils ne sont pas d’accord avec nous", "fr")]),
        ("It was a great day for all of us.", [("It was a great day for all of us.", "en")]),
    ],
)
def test_a_quotation_or_title_in_another_language_is_told(sentence: str, found: list[tuple[str, str]]) -> None:
    assert foreign(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "Duitsland stuurt achttien Leopard 2A6-tanks.",
        "Bezoekadres: Plein 1813 nr. 4, Den Haag.",
        "AT&T en co.",
        "Hij reed “honderd kilometer per uur”, zegt de politie.",
        "De film ‘Alles is liefde’ draait nog.",
        "De club stuurde “La Superba” weg.",
    ],
)
def test_dutch_with_a_name_or_a_shared_word_in_it_is_dutch(sentence: str) -> None:
    assert foreign(sentence) == []


def test_where_two_languages_are_as_likely_neither_is_told() -> None:
    assert foreign("Het koor zong “Vive la Sociale” op het plein.") == []


def test_the_stretches_are_the_sentence() -> None:
    sentence = "‘De brug’ is dicht, “we are working on it” en ‘the end is near’, zei hij."
    assert "".join(passage.text for passage in passages(sentence)) == sentence
