"""Details that a headline can do without."""

import pytest

from briefing.script.headlines.wording.adjuncts import without_adjuncts

SHORTER = {
    (
        "Werkloosheid in Wierum is voor de vijfde maand op rij fors gestegen, zegt uitzendbureau De Pol in zijn"
        " jaarlijkse overzicht"
    ): "Werkloosheid in Wierum is voor de vijfde maand op rij fors gestegen, zegt uitzendbureau De Pol",
    (
        "Twee mensen om het leven gekomen en vier anderen zwaargewond geraakt bij een frontale botsing tussen een busje"
        " en een personenauto op de A1 bij Wierum"
    ): "Twee mensen om het leven gekomen bij een frontale botsing op de A1 bij Wierum",
    (
        "Verpleegkundigen die langer dan tien jaar nachtdiensten draaien, hebben veertig procent meer kans op een hoge"
        " bloeddruk dan collega’s die overdag werken"
    ): (
        "Verpleegkundigen die langer dan tien jaar nachtdiensten draaien, hebben veertig procent meer kans op een hoge"
        " bloeddruk"
    ),
    "Museum in Wierum koopt voor drie miljoen euro een doek van Ans Pol, een schilderes van wie niemand wist": (
        "Museum in Wierum koopt voor drie miljoen euro een doek van Ans Pol"
    ),
    "Mosselkwekers uit Wierum hebben 61 miljoen kilo mosselen geveild, het hoogste aantal in zeventien jaar": (
        "Mosselkwekers uit Wierum hebben 61 miljoen kilo mosselen geveild"
    ),
    "Minister van Volksgezondheid Anouk Bos trekt het verbod op snoep niet door": (
        "Minister Bos trekt het verbod op snoep niet door"
    ),
    "Onderzoekers van de Universiteit Wierum ontwikkelen een pleister die kan praten": (
        "Onderzoekers ontwikkelen een pleister die kan praten"
    ),
    "Drie mensen gewond bij een steekpartij op het station, van wie een ernstig": (
        "Drie mensen gewond bij een steekpartij op het station"
    ),
}
STAYS = [
    "Rond het middaguur botste op de Noordzee, 30 kilometer ten westen van Texel, een vrachtschip op een boorplatform",
    "Werkloosheid stijgt, zegt uitzendbureau De Pol in zijn overzicht",
    "Twee mensen om het leven gekomen en vier gewond bij een botsing tussen een busje en een taxi bij Ede",
    "Bakkers hebben veertig procent meer kans op rugpijn dan slagers",
    "De weg tussen Ede en Wierum blijft dicht voor vrachtwagens die zwaarder zijn dan tien ton",
    "Gemeente wil het parkeren aan de Kerkstraat in Wierum lastig maken voor bestelwagens",
    "Vrouw van 38 uit Wierum krijgt zes maanden cel voor oplichting, waarvan vier voorwaardelijk",
    "Bakker Huub Bos overleden op de dag dat zijn oven voor het laatst aanging",
    "Uitbaatster Aaltje Bos is 79 en haar knieën willen niet meer naar de kelder",
    "Auto’s mogen vanaf de zomer niet meer parkeren aan de Kerkstraat in Wierum",
    "Bijna de helft van alle winkels in het centrum van Wierum staat al een jaar leeg",
    "Minister Bos van Landbouw wil dat er in elk dorp een bakker en een slager blijft",
    "Wielrenner Jan Bos uit Ede rijdt ook na zijn val voor de ploeg van zijn vader",
    "Minister Ans Bos van Landbouw opent een stal",
    "Melker Jan Bos uit Wierum en boer Karel Pol uit Ede kopen samen een weide",
]


@pytest.mark.parametrize("text", SHORTER)
def test_a_headline_is_less_exact(text):
    assert without_adjuncts(text) == SHORTER[text]


@pytest.mark.parametrize("text", STAYS)
def test_details_that_would_make_it_somebody_or_somewhere_else_stay(text):
    assert without_adjuncts(text) == text
