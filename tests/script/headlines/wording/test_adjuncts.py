"""Times and places that a headline leaves to the lead."""

import pytest

from briefing.script.headlines.wording.adjuncts import without_adjuncts

SHORTER = {
    "Sinds het verbod op vuurwerk, twee jaar geleden, zijn in Ede minder ramen stuk": (
        "Sinds het verbod op vuurwerk zijn in Ede minder ramen stuk"
    ),
    "Koelspecialist Jansma opent volgend najaar een tweede fabriek in het oosten": (
        "Koelspecialist Jansma opent een tweede fabriek in het oosten"
    ),
    "Scooters in Wierum betalen vanaf 1 januari evenveel parkeergeld als auto’s": (
        "Scooters in Wierum betalen evenveel parkeergeld als auto’s"
    ),
    "Website van de gemeente Wierum is sinds donderdag niet bereikbaar": (
        "Website van de gemeente Wierum is niet bereikbaar"
    ),
    "Het koor Vocalis mag in maart meezingen in een zaal van de stad Parijs": (
        "Het koor Vocalis mag meezingen in een zaal van de stad Parijs"
    ),
    "Ans Pol uit Urk stopt na negentien jaar als directeur van het Havenmuseum aan de oude kade bij Ede": (
        "Ans Pol uit Urk stopt als directeur van het Havenmuseum aan de oude kade bij Ede"
    ),
    "Gemeente Urk heeft na acht uur vergaderen besloten de brug over de vaart bij Ede toch niet te bouwen": (
        "Gemeente Urk heeft besloten de brug over de vaart bij Ede toch niet te bouwen"
    ),
    "Notaris haalde het geld in zes jaar tijd van de rekeningen van zijn overleden cliënten": (
        "Notaris haalde het geld in zes jaar tijd van de rekeningen van zijn overleden cliënten"
    ),
    "Bezoekers van het park hoeven vanaf dit weekend niet meer in de rij te staan": (
        "Bezoekers van het park hoeven niet meer in de rij te staan"
    ),
    "Dieren krijgen hulp: Zeeland plant langs de weg bij Ede de komende winter duizend bomen": (
        "Dieren krijgen hulp: Zeeland plant langs de weg bij Ede duizend bomen"
    ),
    "Wie naar Schotland reist, heeft vanaf 1 december een digitale toestemming nodig": (
        "Wie naar Schotland reist, heeft een digitale toestemming nodig"
    ),
}


@pytest.mark.parametrize("text", SHORTER)
def test_a_headline_leaves_short_times_and_places_to_the_lead(text):
    assert without_adjuncts(text) == SHORTER[text]


STAYS = [
    "Ans Pol stopt na negentien jaar als directeur van het Havenmuseum",
    "Het aantal bakkers in Wierum is volgens de bond sinds 2015 met 71 procent gekrompen",
    "Het aantal bakkers in Wierum is volgens de bond sinds 2015 met een derde gekrompen",
    "Het aantal bakkers in Wierum is volgens de bond sinds 2015 gehalveerd",
    "Winkels in het centrum van Wierum mogen pas vanaf 1 januari weer open op zondag",
    "Hoogste bod op een schilderij in Wierum sinds 2019 is van een onbekende koper",
    "Danser Ruben Bos hangt na negentien jaar bij het gezelschap zijn schoenen op",
    "Een pak koffie van de bekendste merken kost volgend jaar meer dan tien euro",
    "Kamperen in november kan prima, als je voeten het vinden en je tent droog is",
    "Gemeente legde in maart een fietspad aan langs de vaart van Wierum naar Ede",
    "Prijs van een pak koffie van de bekendste merken is in een jaar tijd met een derde gestegen",
    "Een visarend begint in de Biesbosch voor het eerst in honderdvijftig jaar aan een nest",
    "Zulke diploma's, die hulpsoldaten na 25 jaar dienst kregen, zijn vaker gevonden in de grond",
    "Het werk aan de kade van de rivier begint in februari, als de dieren nog geen jongen hebben",
    "Bewoners van de wijk kunnen binnen zes weken na de dag van het besluit bezwaar maken bij de gemeente",
    "Leerling Ron deelt op zijn school in de bergen een kamer met Harry, Marcel, Simon en Daan",
    "School voerde na de herfst een stilte-uur in voor alle leerlingen van de onderbouw",
    "Als de winkel volgend jaar sluit, moeten de inwoners van Wierum naar Ede",
    "Het programma van volgend jaar van het koor is bekend bij alle leden",
    "Melker Jan Bos uit Wierum en boer Karel Pol uit Ede kopen een weide in Gent",
    "Marter had zich door een kabel geknaagd en daarmee duizend lantaarns in de hele stad uitgezet",
]


@pytest.mark.parametrize("text", STAYS)
def test_what_would_make_a_sentence_false_if_removed_stays(text):
    assert without_adjuncts(text) == text


def test_a_short_headline_may_keep_times_and_places():
    assert without_adjuncts("De bieb opent volgend jaar in Ede") == "De bieb opent volgend jaar in Ede"


def test_the_chooser_stays_if_the_verb_is_between_it_and_what_was_chosen():
    named = "Ede sloopt de toren in het hart van de stad, het gebouw dat door de lezers tot lelijkste is uitgeroepen"
    assert without_adjuncts(named) == named


def test_the_start_of_something_planned_goes_with_its_preposition_or_stays():
    told = "Vanaf volgend jaar mag er in de hele Waddenzee zes jaar lang niet naar krab worden gezocht"
    assert without_adjuncts(told) == told


@pytest.mark.parametrize("limit", ["niet al", "al", "nog niet", "zelfs", "juist"])
def test_a_time_that_another_word_points_at_stays(limit):
    told = f"Boeren met natte akkers in de omgeving van Wierum hoeven hun mest {limit} komend voorjaar aan te zuren"
    assert without_adjuncts(told) == told
