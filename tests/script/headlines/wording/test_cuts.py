"""The cuts for a long headline."""

import pytest

from briefing.script.headlines.wording.cuts import CUTS


def cut(text: str) -> str:
    for each, _ in CUTS:
        text = each(text)
    return text


GOES = {
    "ProRail vervangt een spoorbrug uit 1898 en een hek en legt ook wissels aan": (
        "ProRail vervangt een spoorbrug uit 1898 en een hek"
    ),
    "Bewoners van de haven in Wierum mogen hun boten niet verven en sloten donderdag de kade af": (
        "Bewoners van de haven in Wierum mogen hun boten niet verven"
    ),
    "De kering moet al in 2058 worden vervangen, en dat betekent dat het besluit nu valt": (
        "De kering moet al in 2058 worden vervangen"
    ),
    "Het gebit is uit een museum in Ede gestolen, en niet zomaar een": "Het gebit is uit een museum in Ede gestolen",
    "De tweeling kwam na 37 minuten over de meet, op een parcours dat door regen veranderd was": (
        "De tweeling kwam na 37 minuten over de meet"
    ),
    "Hommels kunnen tellen tot vier, en ze doen dat snel": "Hommels kunnen tellen tot vier",
    "De man uit Ede, die eerder vastzat, is weer opgepakt in Gent": "De man uit Ede is weer opgepakt",
    "De bakker moet vier jaar de cel in omdat hij stal": "De bakker moet vier jaar de cel in",
    "Gezinnen in Ede zitten al vier dagen zonder water doordat een leiding is gesprongen": (
        "Gezinnen in Ede zitten al vier dagen zonder water"
    ),
    "Vissers veilen dit seizoen 61 miljoen kilo mosselen": "Vissers veilen 61 miljoen kilo mosselen",
    "Het kabinet maakt geld vrij om oude sluizen te vernieuwen": "Het kabinet maakt geld vrij",
    "Elk derde huis in Wierum wordt versterkt, en de bewoners zijn het wachten zat": (
        "Elk derde huis in Wierum wordt versterkt"
    ),
    "De Vlaamse minister trekt 45 miljoen euro uit voor de aanleg van fietsbruggen over de wegen": (
        "De Vlaamse minister trekt 45 miljoen euro uit voor de aanleg van fietsbruggen"
    ),
    "Voetbalclub Sparta Wierum is failliet verklaard, drie weken na het feest van honderd jaar": (
        "Voetbalclub Sparta Wierum is failliet verklaard"
    ),
    "Een proef heeft in Ede 80 ton textiel opgeleverd, vier keer zoveel als in de bak belandt": (
        "Een proef heeft in Ede 80 ton textiel opgeleverd"
    ),
    "Twee broers zijn levend onder sneeuw vandaan gehaald, negentien uur nadat ze werden bedolven": (
        "Twee broers zijn levend onder sneeuw vandaan gehaald"
    ),
    "Gezinnen gooien gemiddeld 33 kilo eten per persoon weg, vijf kilo minder dan in 2022": (
        "Gezinnen gooien gemiddeld 33 kilo eten per persoon weg"
    ),
}
STAYS = [
    "Bedrijven in de haven van Wierum moeten vanaf januari alle kisten en sloten controleren op gif",
    "Boeren op de hoge gronden bij Ede mogen voorlopig geen water uit beken en sloten halen voor hun vee op het land",
    "Onderzoekers ontdekken dat muizen in het donker en in de kou beter onthouden waar hun voer van gisteren lag",
    "Een vrouw van 38 uit Wierum is voor oplichting veroordeeld tot zes maanden cel, waarvan vier voorwaardelijk",
    "Brugwachter haalt een hond uit de Zaan, waarna hij de bus miste, zijn eten koud trof en geen woord geloofd kreeg",
    "Er gebeurt bijna niets in de kade van Ede, en toch zit je op het puntje van je stoel",
    "'Wij stonden links', begint het boek, 'behalve Ans, die rechts hoorde te staan in het koor'",
    "Een dader is gepakt wegens drie branden, welke deze streek sinds weken in onrust hielden in de winter",
    "Bij een botsing tussen twee schepen op het diep bij Urk zijn vier bemanningsleden in het water terechtgekomen",
    "Door de storm in de haven van Lemmer zijn in de afgelopen nacht twaalf bestelbussen met hun lading weggezakt",
    "Een vrouw uit Ede is overleden nadat zij met haar fiets was gevallen",
    "Ook andere kranten moesten nu hun eigen strips hebben",
    "Afrika was in het interbellum geheel gekoloniseerd, op twee gebieden na",
    "De nadruk heeft in de hele partij lange tijd gelegen op de laatste component",
    "Ze maaien en dorsen het graan, blazen het kaf weg en laten het in een bak vallen",
    "Wie een pan, een fonduestel of een wok nodig heeft, kan daarvoor naar de bibliotheek in Haren",
    "Kok Wobbe Bos kwam terug naar zijn dorp met een idee: alles op de kaart komt uit een straal van zes kilometer",
    "En toen de gemeente een halte een naam gaf, moest Jan Bos terug naar zijn keukenkastje",
    "Het idee was dat de boot door de een bemand werd en toen zij er waren, werden zij vervangen door de ander",
    "Urk belt reizigers die geen hulp en geen geld nodig hadden",
    "De omgekomen hoogleraar, die stuurde, en de studente werden uit het busje geslingerd",
    "Topman Huisinga erkent dat het groeiend aantal uitvallende en vertraagde treinen te groot is",
    "De minister weigert om oude sluizen te vernieuwen",
    "Pas nadat de brug was ingestort kwam er een hek in Ede",
    "Een op de vijf mensen die roken wil stoppen met roken",
    "De winkels mogen dit jaar niet open op zondag in Ede",
]


@pytest.mark.parametrize("text", GOES)
def test_complete_clauses_and_phrases_are_cut(text):
    assert cut(text) == GOES[text]


@pytest.mark.parametrize("text", STAYS)
def test_what_the_rest_needs_stays(text):
    assert cut(text) == text


def test_of_what_year_a_deficit_is_stays_with_its_preposition():
    told = (
        "Verlies van 3 miljoen euro over dit jaar, een leeg bad en een boze buurt: in Ede loopt het zwembad vol zorgen"
    )
    assert all(cut(told) == told or "over dit jaar" in cut(told) for cut, _ in CUTS)


def test_of_whom_nobody_knows_it_is_told_what_happens_where_he_works():
    told = "Ans Bos werkt bij een molenaar in een dorp onder Zwolle, waar elke nacht zakken graan worden gestolen"
    assert all("gestolen" in cut(told) for cut, longest in CUTS if len(told) > longest)


@pytest.mark.parametrize(
    "told",
    [
        "In Gent is het originele dagboek verkocht waarin zanger Jan Bos als kind zijn eerste lied opschreef",
        "Een lied van 1910 past volgens de Staten niet bij een streek waar een op de zes mensen niet is geboren",
    ],
)
def test_a_clause_that_says_which_stays(told):
    assert all(cut(told) == told for cut, longest in CUTS if len(told) > longest)


@pytest.mark.parametrize(
    "text",
    [
        "De schipper zoekt drie mensen: die de motor kent, die kan koken en die nooit ziek is",
        "De schipper weet één ding: dat zijn vader verdronk, dat zijn broer verdween en dat hij zelf bleef varen",
    ],
)
def test_what_is_counted_off_stays_whole(text):
    assert cut(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "De sluis is al sinds maandag dicht voor schepen uit Urk",
        "De veerman vaart pas sinds kort op stroom naar Urk",
        "De winkel in Urk sluit eind deze maand de deuren",
        "De veerman stopt half dit jaar met werken",
    ],
)
def test_a_time_stays_with_the_word_before_it(text):
    assert cut(text) == text


def test_a_time_without_a_word_before_it_goes():
    assert cut("De veerman vaart sinds kort op stroom naar Urk") == "De veerman vaart op stroom naar Urk"
    assert cut("De winkel in Urk sluit deze maand de deuren") == "De winkel in Urk sluit de deuren"


def test_the_first_of_several_things_that_somebody_was_stays_with_the_others():
    told = "De broodtrommel van Wierum was een idee van Jan de Bos, bakker, wielerfanaat en eerste ereburger van Wierum"
    assert all(each(told) == told for each, longest in CUTS if len(told) > longest)


@pytest.mark.parametrize(
    ("told", "rest"),
    [
        (
            "In de eerste maanden zijn in Ede 134 cafés gesloten, 22 procent meer dan in dezelfde periode vorig jaar",
            "In de eerste maanden zijn in Ede 134 cafés gesloten, 22 procent meer dan een jaar eerder",
        ),
        (
            "Studenten aan een hogeschool in Ede betalen vanaf het schooljaar 2031-2032 390 euro, 20 euro meer dan nu",
            "Studenten aan een hogeschool in Ede betalen 390 euro, 20 euro meer dan nu",
        ),
    ],
)
def test_by_how_much_something_grew_stays(told, rest):
    assert cut(told) == rest


@pytest.mark.parametrize(
    ("told", "rest"),
    [
        (
            "Twaalf jaar moesten ze erop wachten, maar zaterdag was het zover: Wierum is kampioen van de vierde klasse",
            "Wierum is kampioen van de vierde klasse",
        ),
        (
            "Zwarte stippen in de hoek, een muffe geur achter de kast: zodra het kouder wordt, groeit er schimmel",
            "zodra het kouder wordt, groeit er schimmel",
        ),
        (
            "Ruim 600.000 mensen kunnen slecht of niet pinnen: ouderen, blinden en mensen onder bewind",
            "Ruim 600.000 mensen kunnen slecht of niet pinnen",
        ),
        (
            "Het park in Ede geeft de 230 huurders een tweede kans: zij mogen tot 2030 blijven",
            "Het park in Ede geeft de 230 huurders een tweede kans",
        ),
        (
            "In de laatste minuut, toen de mensen al op de trap stonden, kopte Jan Bos Wierum langs Ede: 2-1",
            "In de laatste minuut kopte Jan Bos Wierum langs Ede: 2-1",
        ),
        (
            "Om kwart voor zes, als de zon nog achter het duin zit, slaat Ans Pol vier palen in het zand",
            "Om kwart voor zes slaat Ans Pol vier palen in het zand",
        ),
    ],
)
def test_what_leads_to_a_colon_or_stands_behind_the_opening_goes(told, rest):
    assert cut(told) == rest


@pytest.mark.parametrize(
    "told",
    [
        "Oss, Ede en Goes: vijf ploegen verkeken zich op een elftal dat niemand kende",
        "De Raad van Beroep in Ede: een school mag leerlingen niet weigeren",
        "Ans Bos, bakker in Ede: ‘Brood moet duurder worden’",
        "De zwemster uit Ede had in het water maar drie dingen bij zich: een bril, een muts en een fluit",
        "De stad ligt al eeuwen aan de rivier die dezelfde naam heeft als zij: de Wiere",
        "Het was een avond met een lach: Wierum won met 2-1 van Ede",
        "In de winkel, als die open is, brood",
    ],
)
def test_a_colon_behind_a_name_or_what_tells_stays(told):
    assert cut(told) == told
