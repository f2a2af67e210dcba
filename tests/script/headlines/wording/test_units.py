"""Clauses and phrases that a long headline does without."""

import pytest

from briefing.script.headlines.wording.units import without_units

LONG = """
De raad van Heerde stemt in met de bouw van negentig huizen bij de oude melkfabriek[, ondanks felle protesten
van buren die vrezen voor lawaai]

Fietsenmaker Tandem uit Ede schrapt wereldwijd 300 banen, waarvan 40 in Nederland[, omdat de vraag naar
elektrische fietsen al twee jaar tegenvalt]

Het dak van sporthal De Els in Bakel stort deels in onder het gewicht van de sneeuw[, een kwartier voordat een
klas kleuters er zou gaan gymmen]

Tientallen vissers uit Urk blokkeren met hun kotters de toegang tot de haven van Lelystad[ uit protest tegen de
nieuwe regels voor netten]

Bijna alle scholen in Zeeland kampen met een tekort aan leraren Duits[, en dat leidt ertoe dat een op de vijf
leerlingen maandenlang geen les krijgt]

Bewoners van de Bloemenbuurt in Aalst krijgen te horen dat hun grond ernstig vervuild is met PFAS[ en dat ze tot nader
order geen groenten uit eigen tuin mogen eten]

De gemeente Enkhuizen laat het zwembad aan de Kade[, dat al sinds de zomer wegens een lek gesloten is,] in het
voorjaar slopen en weer opbouwen

Burgemeester en wethouders van Hoorn stellen de raad voor om het zwembad aan de Kade[, dat lekt,] niet te
verbouwen maar te slopen

Een onbekende heeft donderdagnacht de ruiten ingegooid van drie winkels in Hoogezand[ en daarbij voor duizenden
euro's schade aangericht]

Onderzoekers uit Gent meten met een nieuwe proef hoeveel sneller koeien in de regen gaan lopen[ dan dat boeren
altijd hadden gedacht]

De treinen tussen Gent en Oudenaarde staan nog tot zeker vrijdagavond stil[, nadat een graafmachine bij werken de
bovenleiding over een lengte van 300 meter naar beneden trok]

Een studente van 19 uit Aalst is om het leven gekomen toen ze op de Dorpsstraat in Erpe werd aangereden door een
bestelwagen[ die door het rood reed]

Reizigers tussen Zwolle en Almelo moeten er rekening mee houden dat er in februari twee weken geen treinen
rijden[ door werk aan het spoor bij Nijverdal]

Wie zijn oude telefoon inlevert bij een winkel in Groningen, krijgt daar een bon van tien euro die besteed kan
worden bij winkeliers

Studenten uit Delft bouwen een vlieger die zestien uur in de lucht kan blijven zonder op te laden[, dankzij
zonnecellen die dunner zijn dan een blad]

De bieb van Ede brengt elke maand een krat en houdt sinds kort op vrijdag spreekuur tussen de nieuwe centrifuges

Vissers uit Yerseke en Bruinisse zijn boos op minister De Kok, omdat die een derde van de Oosterschelde voor
jaren wil sluiten

De rechter in Assen veroordeelt een penningmeester uit Hoogeveen tot een celstraf van achttien maanden, waarvan
zes voorwaardelijk

De winkels in de Breestraat in Leiden mogen op zondag pas open nadat de dienst in de kerk aan de overkant is
afgelopen

Een vrouw van 76 is gewond geraakt toen zij op het zebrapad in Rijswijk werd aangereden door een jongen op een
brommer

De provincie wil dat boeren de mest van hun koeien, hun varkens en hun schapen voortaan zelf verwerken tot
korrels, als dat kan

Van de veertig verkopers kwamen alleen Ans en Jan terug, de ene omdat ze nee kon zeggen, de andere omdat hij
kon luisteren

De meeste paren trouwen volgens het oude stelsel en weten, zo bleek uit een rondvraag, in zes van de tien gevallen
niet wat dat is

Jan Pol is in zijn woonplaats Enkhuizen overleden, de man die vijftig jaar lang het weer voorspelde met een bak
slakken

Boer Jan Pol uit Ede zet om zeven uur zijn pet op, neemt een ei mee uit de gang en gaat op zijn nieuwe terras
zitten wachten

‘Wij hebben niets tegen honden in het park van Bussum, wel tegen honderd honden per dag voor onze deur’, want
dat blaft
"""


@pytest.mark.parametrize("text", [" ".join(lines.split()) for lines in LONG.split("\n\n")])
def test_complete_units_go_and_others_stay(text):
    kept, _, cut = text.partition("[")
    cut, _, goes_on = cut.partition("]")
    assert without_units(f"{kept}{cut}{goes_on}") == f"{kept}{goes_on}"


def test_a_headline_that_is_read_at_a_glance_keeps_everything():
    assert without_units("Ede sluit het zwembad, omdat het lekt") == "Ede sluit het zwembad, omdat het lekt"
