"""A headline in the present tense."""

import pytest

from briefing.script.headlines.wording.tense import present

TOLD = {
    "De politie heeft vier mannen opgepakt": "De politie pakt vier mannen op",
    "Een groep dolfijnen is de haven binnengezwommen": "Een groep dolfijnen zwemt de haven binnen",
    "Een wagen is achteruit de heuvel afgereden": "Een wagen rijdt achteruit de heuvel af",
    "Een goudvis heeft in Ede een brand voorkomen": "Een goudvis voorkomt in Ede een brand",
    "Boeren hebben een akkoord gesloten over water": "Boeren sluiten een akkoord over water",
    "De atlete won in Gent de 400 meter": "De atlete wint in Gent de 400 meter",
    "Dieven braken een kluis open en stalen een schilderij": "Dieven breken een kluis open en stelen een schilderij",
    "De raad heeft besloten de brug over de Maas niet te bouwen": "De raad besluit de brug over de Maas niet te bouwen",
    "De minister heeft zijn excuses aangeboden voor een grap": "De minister biedt zijn excuses aan voor een grap",
    "De notaris heeft zestien jaar lang huizen verkocht aan niemand": (
        "De notaris verkocht zestien jaar lang huizen aan niemand"
    ),
    "Machiniste Ans Bos is in Ede kampioen geworden": "Machiniste Ans Bos wordt in Ede kampioen",
    "Kraanvogels zijn voor het eerst aan een nest begonnen": "Kraanvogels beginnen voor het eerst aan een nest",
    "Hond Bor heeft drie maanden in Ede gewoond": "Hond Bor woonde drie maanden in Ede",
    "De raad heeft drie maanden een schip onderzocht": "De raad onderzocht drie maanden een schip",
    "De raad heeft in drie maanden een schip gebouwd": "De raad bouwt in drie maanden een schip",
    "Zangeres Ans Bos overleed in Ede": "Zangeres Ans Bos overleden in Ede",
    "Zo’n honderd boeren voerden actie": "Zo’n honderd boeren voeren actie",
    "De wachter heeft een brief gevonden die al eeuwen in een muur lag": (
        "De wachter vindt een brief die al eeuwen in een muur lag"
    ),
}


@pytest.mark.parametrize("sentence", TOLD)
def test_what_happened_is_put_in_the_present(sentence):
    assert present(sentence) == TOLD[sentence]


LASTING = [
    "De man zocht drie jaar naar een mast",
    "De directeur leidde een school in Ede",
    "De ploeg won in 2011 van Heist",
    "De ploeg won nooit van Heist",
    "De eerste weken deed iedereen mee",
    "Ik brak mijn been",
    "De man trok de kar die hij had gekocht",
    "Zij besloten te wachten",
    "De zangeres is overleden",
    "Het restaurant opende deze zomer in een loods",
    "De laatste automaat verdween in maart",
    "De stenen bogen breken het gejoel",
    "Het zijn er nu zo veel dat de klink een bol is geworden",
    "De pluk is dit jaar vroeg begonnen",
    "'Ik kreeg daar meer dan ik uitdeelde,' zegt Ans Bos",
    "Zaterdagochtend dreven er brasems in de Rotte",
    "Veertig jaar lang voer Ans Bos op de veerboot",
    "Ans Bos is in 2011 kampioen geworden",
    "De kas, die leeg is, is een gat geworden",
    "De plannen verboden roken",
    "De auto schoof over de stoep en kwam tot stilstand",
    "De brandweer heeft de straat afgezet en bewoners gewaarschuwd",
    "Een half jaar later huurden we een bureau",
    "Laatst vroeg ik waarom",
    "Deelnemers uitgesloten omdat hun vrucht lekte",
    "Prijzen gestegen doordat de gemeente erom vroeg",
    "Ga vroeg naar bed en laat de deur op een kier",
    "‘Hij staakte ook’",
    "Het duurde een uur en hij kreeg een bon",
    "De doelman viel in de 88ste minuut in en tikte de bal weg",
    "Een op de vijf heeft weleens een kaart gestuurd",
]


@pytest.mark.parametrize("sentence", LASTING)
def test_what_lasted_or_is_long_past_keeps_its_tense(sentence):
    assert present(sentence) == sentence


def test_a_clause_that_continues_after_its_verb_keeps_its_tense():
    sentence = "Ans Bos is in Ede kampioen geworden wat niemand dacht"
    assert present(sentence) == sentence


@pytest.mark.parametrize(
    "told",
    [
        "Niemand weet precies wanneer de eerste meeuw de kraam in Urk ontdekte",
        "Een onbekende heeft de ruiten ingegooid van drie winkels en daarbij veel schade aangericht",
    ],
)
def test_a_verb_of_another_clause_or_one_of_two_keeps_its_tense(told):
    assert present(told) == told
