"""Reported news without its source."""

import pytest

from briefing.script.headlines.wording.reported import statement

REPORTED = {
    "Feit is dat minister Els Pol dinsdag een motie overleefde, met een verschil van twee stemmen": (
        "minister Els Pol overleefde dinsdag een motie, met een verschil van twee stemmen"
    ),
    "Vast staat dat de brug dicht blijft": "de brug blijft dicht",
    "Uit cijfers van de bond blijkt dat de prijs in een jaar met een kwart is gestegen": (
        "de prijs is in een jaar met een kwart gestegen"
    ),
    "De rechtbank in Zwolle bepaalde maandag dat Jan P. zijn buurman 300 euro moet betalen": (
        "Jan P. moet zijn buurman 300 euro betalen"
    ),
    "Biologen ontdekten dat de vos in de stad korter slaapt": "de vos slaapt in de stad korter",
}


@pytest.mark.parametrize("sentence", REPORTED)
def test_a_finding_is_a_statement_of_its_own(sentence):
    assert statement(sentence) == REPORTED[sentence]


def test_a_statement_of_three_verbs_stays():
    for told in (
        "Uit cijfers blijkt dat klanten niet meer zijn gaan kopen",
        "Uit cijfers blijkt dat kinderen minder nodig hebben als ze spelend worden opgevangen",
    ):
        assert statement(told) == told


@pytest.mark.parametrize(
    "sentence", ["De minister zegt dat de brug veilig is", "De bond waarschuwt dat er lood kan vrijkomen uit de ketel"]
)
def test_a_quotation_stays_a_quotation(sentence):
    assert statement(sentence) == sentence


def test_news_stands_alone_if_a_thing_made_it_known():
    told = "Een dag later maakte de club bekend dat keeper Jan Pol stopt met voetbal"
    assert statement(told) == "keeper Jan Pol stopt met voetbal"
    assert statement("Ajax maakt bekend dat keeper Jan Pol stopt") == "Ajax maakt bekend dat keeper Jan Pol stopt"
