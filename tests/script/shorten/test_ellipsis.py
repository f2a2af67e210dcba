"""What a sentence leaves out because the one before told it; `needed` gives what the last one needs."""

from __future__ import annotations

import pytest

from briefing.script.shorten.context import needs

GIVEN = "Brug bij Zandhoek dicht. De brug bij Zandhoek is dicht, zegt wethouder Anna Smit."


def needed(*sentences: str) -> set[int]:
    return set(needs(GIVEN, sentences, openers=range(len(sentences)))[-1])


@pytest.mark.parametrize(
    "sentence",
    [
        "Een daling van 30 procent.",
        "Met succes: er zijn nu driehonderd auto's minder.",
        "Reden: de lucht is vuil.",
        "Voorwaarde is dat de bewoner vertrekt.",
        "Belangrijkste bezwaar was de prijs van hout.",
        "Nu zijn het er negenhonderd.",
        "Tegenwoordig is het de helft.",
        "Een meerderheid was tegen.",
        "Een opvolger is nog niet gevonden.",
        "Het grootste vaart niet meer.",
        "De huidige telt veertig plaatsen.",
        "De eerste twee werden vergeten.",
        "Bij de eerste was Anna Smit ziek.",
        "In Tiel deden er ruim negenhonderd mee.",
        "Univé vindt er ongeveer 40 procent.",
        "In Tiel hebben er vier het voorbeeld gevolgd.",
        "Slechts drie van de veertig deden mee.",
        "Verzekeraar Univé dekt de helft.",
        "Rechters in Zwolle kwamen lager uit.",
        "Hoe precies, wordt in mei bekend.",
    ],
)
def test_what_leaves_something_out_needs_the_sentence_before(sentence: str) -> None:
    assert 0 in needed("Bouwer Kees Vos maakt een hek.", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Een meerderheid van de raad was tegen.",
        "Twee van de drie scholen deden mee.",
        "Anna Smit wil de helft van het geld.",
        "Boeren verdienen meer dan vroeger.",
        "De brug wordt steeds duurder.",
        "De oude brug was van hout.",
        "De verdachte zweeg.",
        "In Tiel staan er vier bruggen.",
        "Tiel heeft veertig schippers, en in mei voeren er negen.",
        "Hoe het verder gaat, weet niemand.",
        "Nu is de brug dicht.",
    ],
)
def test_what_says_all_needs_nothing(sentence: str) -> None:
    assert needed("Bouwer Kees Vos maakt een hek.", sentence) == set()


def test_a_headline_leaves_out_what_it_may() -> None:
    assert not needs(GIVEN, ("Kees Vos maakt een hek.", "Een daling van 30 procent."))[1]
