"""What a sentence takes up without a word at its beginning that says so; `needed` gives what the last one needs."""

from __future__ import annotations

import pytest

from briefing.script.shorten.context import needs

GIVEN = "Brug bij Zandhoek dicht. De brug bij Zandhoek is dicht, zegt wethouder Anna Smit."


def needed(*sentences: str) -> set[int]:
    return set(needs(GIVEN, sentences, openers=range(len(sentences)))[-1])


@pytest.mark.parametrize(
    "sentence",
    [
        "Wie die code scande, was zijn geld kwijt.",
        "Hoe hoog die boete wordt, is nog niet bekend.",
        "Wat dat betekent, weet niemand.",
        "Volgens de politie gaat het om twee mannen.",
        "In Zeeland bleef het bij een waarschuwing.",
        "De eigenaar zegt dat het om oude afspraken ging.",
        "Wethouder Smit zegt dat dat niet kan.",
        "Schippers kunnen dus niet meer varen.",
        "In Tiel had niemand het verwacht.",
        "De vraagprijs is drie ton.",
        "De uitkomst bleef gelijk.",
        "Juristen bestrijden dat.",
        "Anna Smit ziet dat niet zitten.",
        "Pijn doet het nauwelijks.",
        "De gemeente vindt dat niet terecht.",
        "De gemeente vindt deze aanpak te duur.",
        "De raad keurde die plannen goed.",
        "Dinsdag onderzocht die vrouw alles.",
        "Gemeente Kaag en Braassem voelde daar niets voor.",
    ],
)
def test_what_takes_up_the_sentence_before_needs_it(sentence: str) -> None:
    assert 0 in needed("Bouwer Kees Vos maakt een hek.", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Wie wil varen, moet vroeg opstaan.",
        "Kees Vos is ziek, dus de brug blijft dicht.",
        "De brug is van hout.",
        "De politie was er snel bij.",
        "Iedereen heeft het nieuws gelezen.",
        "Anna Smit weet dat het plan te duur is.",
        "De prijs van een kaartje is drie euro.",
        "De raad besluit dit jaar over de brug.",
        "Anna Smit koopt een brug die goed is.",
        "Omdat de brug al jaren rammelde, had niemand het verwacht.",
        "De vraagprijs is na lang overleg met alle buren drie ton.",
        "De vraagprijs is volgens Anna Smit redelijk.",
        "Bij de school gaat het goed met de kinderen.",
    ],
)
def test_what_takes_up_nothing_needs_nothing(sentence: str) -> None:
    assert needed("Bouwer Kees Vos maakt een hek.", sentence) == set()


def test_what_was_told_in_any_form_is_not_new() -> None:
    assert needed("Kees Vos koopt twee haringen.", "Er staat een kraam.", "De haring is duur.") == set()


def test_what_follows_an_objection_needs_it_unless_it_says_who_objects() -> None:
    assert needed("De bouwer spreekt de kritiek tegen.", "Het stroomnet bij Tiel zit vol.") == {0}
    assert needed("De provincie denkt daar anders over.", "Volgens Ans Mol is er geld genoeg.") == set()
