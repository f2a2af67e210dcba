"""The word order of a headline: its subject first."""

import pytest

from briefing.script.headlines.wording.openings import main_clause
from briefing.script.headlines.wording.order import news_first, subject_first

INVERTED = {
    "Vanaf maandag betalen scooters in Gent meer": "scooters in Gent betalen vanaf maandag meer",
    "Op 2 november 2023 viel Menno Kamst, 36 jaar, van het veer naar Urk": (
        "Menno Kamst viel op 2 november 2023 van het veer naar Urk"
    ),
    "Vorige maand viel een vrouw in het water": "een vrouw viel in het water",
    "Volgens handelaar Ruben Tak is het ergste voorbij": "het ergste is volgens handelaar Ruben Tak voorbij",
    "In Ede is op 97-jarige leeftijd Jan Pol overleden": "Jan Pol is in Ede op 97-jarige leeftijd overleden",
    "Toch verdween uit het centrum van Leerdam een beeld van vier meter": (
        "een beeld van vier meter verdween uit het centrum van Leerdam"
    ),
    "In de trein vroeg een jongen mij wat het kostte": "een jongen vroeg mij in de trein wat het kostte",
    "Dinsdag opende de koning een brug": "de koning opende een brug",
    "Daarom schrapt de vervoerder veertig ritten": "de vervoerder schrapt veertig ritten",
    "Met die sprong verbeterde de 19-jarige atlete het record": "de 19-jarige atlete verbeterde het record",
    "Voor het eerst sinds 1912 broedt in Ede een paartje kraanvogels op het dak": (
        "een paartje kraanvogels op het dak broedt voor het eerst sinds 1912 in Ede"
    ),
    "Na een week regen breekt in heel Drenthe de zon door": "de zon breekt na een week regen in heel Drenthe door",
    "Na drie maanden zonder coach stelde Donar uit Groningen de Amerikaan Chris Pol aan": (
        "Donar uit Groningen stelde na drie maanden zonder coach de Amerikaan Chris Pol aan"
    ),
    "Na twintig jaar wachten krijgen de bewoners van Ede een eigen supermarkt": (
        "de bewoners van Ede krijgen na twintig jaar wachten een eigen supermarkt"
    ),
    "Na 40 jaar houdt Jo Bos ermee op, omdat het mag": "Jo Bos houdt ermee na 40 jaar op, omdat het mag",
    "Met die woorden vatte hoogleraar zorg Ineke Bos maandag haar werk samen": (
        "hoogleraar zorg Ineke Bos vatte maandag haar werk samen"
    ),
    "Zo won de Belg Jan Pol de Ronde van de Kempen": "de Belg Jan Pol won de Ronde van de Kempen",
    "Vanaf maandag moeten reizigers tussen Ede en Gent een uur lopen": (
        "reizigers tussen Ede en Gent moeten vanaf maandag een uur lopen"
    ),
    "In Gent is voor het eerst in vijftig jaar een bever op de Leie gezien": (
        "een bever op de Leie is in Gent voor het eerst in vijftig jaar gezien"
    ),
    "Toch is uit het museum in Gent een tand gestolen": "een tand is uit het museum in Gent gestolen",
    "In het oude warenhuis in Ede komt de nieuwe bieb": "de nieuwe bieb komt in het oude warenhuis in Ede",
    "In de wijk verdwijnen vanaf 6 oktober de grijze bakken": "de grijze bakken verdwijnen in de wijk vanaf 6 oktober",
    "In Ede is voor het eerst in zestig jaar een arend van eigen bodem aan een nest begonnen": (
        "een arend van eigen bodem is in Ede voor het eerst in zestig jaar aan een nest begonnen"
    ),
    "Na 40 jaar houdt Jo Bos ermee op": "Jo Bos houdt ermee na 40 jaar op",
    "Zo vertelt Ans Pol, bakker in Ede, hoe het begon": "Ans Pol vertelt hoe het begon",
    "Vorig jaar kocht minister Eva van den Berg een boot": "minister Eva van den Berg kocht vorig jaar een boot",
    "Binnen een jaar moet het medisch centrum zijn deuren sluiten": (
        "het medisch centrum moet binnen een jaar zijn deuren sluiten"
    ),
}


@pytest.mark.parametrize("sentence", INVERTED)
def test_the_subject_comes_first(sentence):
    assert subject_first(sentence) == INVERTED[sentence]


UNSURE = [
    "De minister trekt haar plan in",
    "In 2019 kochten bouwbedrijven met schulden land",
    "Volgens de politie was de man, die al vastzat, dronken",
    "In het dorp vond de man het niet leuk",
    "Vanaf 6 oktober verdwijnen vanaf de dijk de bakken",
    "Toen kwam een vreemd gezicht tevoorschijn",
    "In de haven lagen schepen uit Gent",
    "Hij noemt de plannen te duur",
    "Volgende week wacht de verplaatsing naar Ede",
    "Elke boorkern roept een jeugdherinnering op",
    "Van Acker laat een dochter na",
    "In het raam ziet Lou Bos de Rijn weer stromen",
    "In 2010 steeg de hoeveelheid ingezameld glas van 4 naar 9 ton",
    "Volgens de bond kost een dag op zee veel geld",
    "In Ede heeft de verdachte van de moord op de juwelier uit Urk alle schuld ontkend",
    "Van schaatsen kan voorlopig geen sprake zijn",
    "In januari 2028 moet het leeg zijn",
    "Volgens de topman is het verschil in kosten verdwenen",
    "Vorig jaar kregen monteurs in de koudste week van januari meldingen",
    "Onder de vloer van een winkel is de oudste tekst gevonden die ooit is opgegraven",
    "Bij vijf paaltjes ging het mis",
    "Gisteren vroeg de man ik weet niet wat",
    "Op vrijdag 19 december is het oliebollentoernooi",
    "Zo begon elke les van Ans Pol, kokkin in Ede, en zo begint het boek",
    "Na een uur ging de glijbaan aan en gleed een zeehond naar beneden",
    "In de kleedkamer bleef het daarna opvallend stil",
    "Voor een verpleegkundige zijn het drie klanten per dag",
]


@pytest.mark.parametrize("sentence", UNSURE)
def test_a_sentence_that_is_not_recognised_for_certain_stays(sentence):
    assert subject_first(sentence) == sentence


def test_a_cause_is_removed_if_the_headline_is_long():
    told = "Door een fout kregen 40 inwoners van Ede een brief"
    assert subject_first(told, whole=False) == "40 inwoners van Ede kregen een brief"


def test_a_clause_of_circumstance_may_be_removed():
    told = "Omdat het sein, dat oud was, niet werkte, reed een trein bij Ede door rood"
    assert subject_first(told, whole=False) == "een trein reed bij Ede door rood"


@pytest.mark.parametrize("text", ["Omdat het dak lekte, ", "Met veel geduld, ", "Na de pauze, en na het diner, "])
def test_a_circumstance_that_is_everything_stays(text):
    assert main_clause(text) is None
    assert subject_first(text, whole=False) == text


def test_a_clause_that_depends_on_its_circumstance_stays():
    told = "Toen de brug instortte, stond de wethouder er bovenop"
    assert subject_first(told, whole=False) == told


def test_the_place_of_an_act_is_not_part_of_the_person():
    told = "Zondag is schaatsster Els Pol op de mijl kampioen geworden"
    assert subject_first(told) == "schaatsster Els Pol is op de mijl kampioen geworden"


@pytest.mark.parametrize(
    "text",
    [
        "Alleen een uitrolbare tong kan deze rode klaver bestuiven",
        "Voor een teelt moeten deze rassen worden verbouwd, moet er mest zijn en moeten er bijen zijn",
        "Uit zijn werken blijkt hoe Bernini het deed",
        "Na een paar weken letten ze niet meer op de ogen",
    ],
)
def test_a_clause_with_an_uncertain_subject_keeps_its_order(text):
    assert subject_first(text) == text


def test_a_number_after_a_name_is_another_phrase():
    assert subject_first("Nog voor de zomer wil beheerder ProRail 140 overwegen sluiten") == (
        "beheerder ProRail wil nog voor de zomer 140 overwegen sluiten"
    )


def test_an_owner_is_not_part_of_a_name():
    assert subject_first("Tijdens de les voorspelt professor Els Pol Harry's dood") == (
        "professor Els Pol voorspelt tijdens de les Harry's dood"
    )


def test_a_main_clause_with_half_a_place_name_keeps_its_circumstance():
    told = "Hoewel de dijk bij Ede is verhoogd, krijgt het dorp natte voeten"
    assert subject_first(told, whole=False) == told


def test_a_possessive_is_not_a_verb():
    told = subject_first("In het laatste jaar van zijn leven waren veertien clubs bij hem betrokken")
    assert told.startswith(("veertien clubs waren", "In het laatste jaar van zijn leven waren"))


def test_niemand_is_a_subject():
    assert subject_first("In Wierum durft bijna niemand zijn kinderen alleen te laten gaan") == (
        "bijna niemand durft in Wierum zijn kinderen alleen te laten gaan"
    )


def test_an_adjective_of_age_does_not_end_the_phrase():
    assert subject_first("Voor de laatste reis was de oude machinekamer niet meer bruikbaar") == (
        "de oude machinekamer was voor de laatste reis niet meer bruikbaar"
    )


def test_circumstances_without_a_verb_are_removed_if_the_headline_is_long():
    text = "Met 3-0, na een duel van twee uur en bij een graad boven nul, heeft de Gentse schaakster Ans Pol gewonnen"
    assert subject_first(text, whole=False) == "de Gentse schaakster Ans Pol heeft gewonnen"
    told = "Met de komst van Ans Pol is het rustig in Ede, heeft de burgemeester gezegd"
    assert "burgemeester heeft" not in subject_first(told, whole=False)


def test_a_second_inverted_clause_keeps_the_order_of_the_first():
    text = "Vanaf april worden de karren door robots gereden en verdwijnen er 240 banen"
    assert subject_first(text) == text


@pytest.mark.parametrize(
    "told",
    ["Zo stond het hotel in Urk er vorig jaar bij", "Zo begint in Urk tegenwoordig de les aardrijkskunde van Ans Pol"],
)
def test_how_something_was_stays_where_it_is_said(told):
    assert subject_first(told) == told


@pytest.mark.parametrize(
    "text",
    [
        "Tot twaalf maanden cel veroordeelde de rechtbank in Assen Piet K.",
        "Tot een boete van 90 euro heeft de rechter in Assen een visser veroordeeld",
        "Tot voorzitter koos de raad Els Pol",
        "Naar een stal in Assen bracht de boer de koeien",
        "Uit een stal in Assen haalde de boer zijn koeien",
    ],
)
def test_no_object_is_left_behind_what_belongs_to_the_verb_or_behind_two_phrases(text):
    assert subject_first(text) == text


def test_an_object_may_stand_behind_a_time_and_a_place_or_if_it_is_new():
    assert subject_first("Tot maandag sluit de stad in Assen de sluis") == "de stad sluit tot maandag in Assen de sluis"
    told = "Uit een stal in Assen haalde de boer een zieke koe"
    assert subject_first(told) == "de boer haalde uit een stal in Assen een zieke koe"


SILENT = {
    "Zonder de buren te vragen heeft de boer vrijdag de heg gesnoeid": (
        "de boer heeft vrijdag de heg gesnoeid zonder de buren te vragen"
    ),
    "Zonder ook maar iets aan te raken verliet de dief het huis": (
        "de dief verliet het huis zonder ook maar iets aan te raken"
    ),
    "Zonder te remmen reed de trein een station voorbij, meldt de vervoerder": (
        "Zonder te remmen reed de trein een station voorbij, meldt de vervoerder"
    ),
    "Zonder vergunning bouwde de boer een schuur": "de boer bouwde zonder vergunning een schuur",
}


@pytest.mark.parametrize("text", SILENT)
def test_what_somebody_does_not_do_stands_last_and_whole(text):
    assert subject_first(text) == SILENT[text]


MEASURED = {
    "Tussen Urk en Ens geldt op de dijk een snelheid van 40 kilometer per uur": (
        "een snelheid van 40 kilometer per uur geldt tussen Urk en Ens op de dijk"
    ),
    "Vanaf mei rijden twee keer per week bussen naar Urk": "Vanaf mei rijden twee keer per week bussen naar Urk",
    "In Urk zijn drie dagen per week winkels open": "In Urk zijn drie dagen per week winkels open",
    "In Urk heeft een op de negen winkels geen bel": "In Urk heeft een op de negen winkels geen bel",
    "Vorig jaar zijn 30 honden per trein vervoerd": "30 honden zijn vorig jaar per trein vervoerd",
}


@pytest.mark.parametrize("text", MEASURED)
def test_a_measure_is_not_torn_from_what_it_is_per(text):
    assert subject_first(text) == MEASURED[text]


KEEPS = [
    "In de kleine kantine van zwemclub De Pol in Urk heeft iedere stoel een naam",
    "Door een vergissing van een aannemer zijn in Urk vijftig bomen in de verkeerde straat gekapt",
    "Na een zitting die tot de nacht duurde sluit de raad van Urk de haven",
    "Na een nacht die duurde sluit de raad van Urk de haven",
    "In 2019 werd een taart geweigerd die met zand bleek te zijn gevuld",
]


@pytest.mark.parametrize("text", KEEPS)
def test_a_long_opening_and_what_tells_more_of_a_noun_keep_the_order(text):
    assert subject_first(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "In Urk is een kapitein begonnen die door de week op een trekker zit",
        "In Urk is een toren gebouwd met een dak van riet",
        "In Urk is een man opgepakt die een zwaan zou hebben geschopt",
    ],
)
def test_no_place_parts_a_noun_from_what_tells_more_of_it(text):
    assert news_first(text) == text


def test_who_does_it_stays_beside_what_is_done():
    told = "Bij een ongeluk op het spoor in Urk is een tractor gegrepen door een passagierstrein"
    assert news_first(told).endswith("gegrepen door een passagierstrein bij een ongeluk op het spoor in Urk")


@pytest.mark.parametrize(
    "told",
    [
        "Op de A1 in Ede is een wagen geladen met hout gekanteld",
        "Op de A1 bij Ede is een man beladen met hout gevlucht",
    ],
)
def test_what_describes_the_subject_stays_beside_it(told):
    assert news_first(told) == told
    assert subject_first(told) == told
