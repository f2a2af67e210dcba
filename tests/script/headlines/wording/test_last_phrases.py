"""Phrases after the verb that closes a long headline."""

import pytest

from briefing.script.headlines.wording.last_phrases import without_last_phrases

LONG = [
    "De speler van Heracles heeft een gebroken neus overgehouden aan het duel met Sparta | in de kou",
    "De burgemeester van Wierum heeft zondag een nieuwe brug geopend in Ede | bij het oude station",
]
STAYS = [
    "De haven van Urk is open voor schepen uit alle landen",
    "Zes procent van de Belgen heeft vorig jaar een huis gekocht in een dorp bij de kust",
    "Bij de brand in Wierum zijn vier mensen naar het ziekenhuis gebracht en twee door artsen behandeld",
]


@pytest.mark.parametrize("text", LONG)
def test_the_last_phrase_after_the_closing_verb_is_removed(text):
    kept, rest = text.split(" | ")
    assert without_last_phrases(f"{kept} {rest}") == kept


@pytest.mark.parametrize("text", STAYS)
def test_a_headline_without_a_closing_verb_stays(text):
    assert without_last_phrases(text) == text


def test_a_thing_keeps_what_says_which_it_is():
    told = "De rechter in Wierum heeft een man uit Ede zondag veroordeeld voor de diefstal van een kerkklok"
    assert not without_last_phrases(told).endswith("de diefstal")


@pytest.mark.parametrize(
    "told",
    [
        "De burgemeester van Wierum heeft zondag een nieuwe brug geopend | voor 40 fietsers per uur",
        "De bond van bakkers in Wierum heeft zondag een akkoord gesloten | over drie op de vier winkels",
    ],
)
def test_half_a_measure_is_not_a_place_to_end(told):
    assert without_last_phrases(told.replace(" |", "")) == told.split(" |")[0]


def test_half_a_name_is_not_a_place_to_end():
    text = "De burgemeester van Wierum heeft zondag een nieuwe brug geopend in Bergen op Zoom"
    assert not without_last_phrases(text).endswith("Bergen")


def test_what_an_agreement_is_about_stays():
    told = (
        "Het bedrijf Jansma uit Wierum heeft zondag overeenstemming bereikt over de overname van een zeilmakerij in Ede"
    )
    assert "bereikt over de overname van een zeilmakerij" in without_last_phrases(told)
