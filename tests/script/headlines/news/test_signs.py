"""Signs of news in a sentence."""

import pytest

from briefing.script.headlines.news.signs import DENIED, SAID_SO, TURN, signs_in

TELLS = {
    "Een kind hoort te leren sparen": "ought",
    "Elk dorp met een school hoort een bus te hebben": "ought",
    "Aan het eind van de kade trekt Ans Pol om vijf uur haar laarzen aan": "clock",
    "Wie een boot koopt, krijgt een rekening waar niemand op had gerekend.": "vague",
    "Het is half zes in de ochtend": "scene",
    "Een haan kraait, ergens valt een deur dicht": "scene",
    "Er zijn schrijvers die huizen laten praten": "scene",
    "Vooraan in de bus slaapt een hond": "scene",
    "Er is een plek waar niemand wil wonen": "scene",
    "Drie maanden na de brand staat de molen leeg": "scene",
    "Dat de bakker zou stoppen, dat wist iedereen": "scene",
    "De bus van 6.40 uur zit vol": "scene",
    "Zo eindigt ‘Eb’, de nieuwe film van Ans Pol": "scene",
    "Nu staat er een hek": "scene",
    "In de sporthal van Urk is het warm en licht": "scene",
    "Negen keer werd Ans Pol gebeld": "scene",
    "Pas toen de mist optrok, lag daar een wrak": "scene",
    "De gemeente moet vuurwerk verbieden": "ought",
    "Wie van de zee houdt, moet minder vis eten": "ought",
    "Elke vrijdag zwemt Ans Pol": "habit",
    "Op het dak van de kerk in Ede zit een uil en kijkt.": "habit",
    "Hij had alles bij zich": "someone",
    "Kraaien onthouden wie hen plaagt": "of_all",
    "Schaf de koopzondag af": "demands",
    "‘Ik stop’, zegt zij": "quoted",
    "Mag dat wel?": "asks",
    "Volgens de politie vluchtte hij": "source",
    "Urk sluit de bieb": "happens",
    "De man is gisteren gevonden": "happened",
    "In de raad van Ede is de bom gebarsten": "vague",
    "Vorige week ging het bijna mis": "vague",
    "Het regent deze winter": "when",
    "Hoewel het regende, opent Urk dinsdag een bad": "when",
    "Het kost 40 miljoen": "amount",
    "Nooit eerder was het zo warm": "new",
    "Uit cijfers van de bond blijkt dat kippen vaker slapen": "found_out",
    "Wethouder Pol maakte maandag bekend dat hij stopt": "announces",
    "De bond sluit stakingen niet uit": "reacts",
    "Bakker Bos is blij": "reacts",
    "De buschauffeurs leggen vrijdag het werk neer": "decides",
    "De raad keurde maandag het plan goed": "decides",
    "De sluis blijft tot het voorjaar dicht": "until",
    "Ze roert in haar thee": "senses",
    "De kat heet Mies": "state",
    "De kat had een vlo": "was",
    "De bakker viel in het water": "past",
    "De bakker valt in het water": "present",
    "Een molen zonder wieken": "verbless",
}


@pytest.mark.parametrize("sentence", TELLS)
def test_words_show_what_a_sentence_tells(sentence):
    assert TELLS[sentence] in signs_in(sentence)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("scene", "De bus van Ede naar Urk rijdt niet"),
        ("scene", "Dat melkvee minder drinkt, meldt de bond"),
        ("scene", "Drie maanden na de brand opent de molen"),
        ("habit", "Op het dak van de kerk in Ede zit sinds gisteren een uil."),
        ("ought", "Zwemmers mogen niet duiken"),
        ("of_all", "Achttien keer ging de bel"),
        ("when", "Toen het maandag regende, viel Ans Pol"),
        ("when", "Elke maandag bakt Ans Pol brood"),
        ("reacts", "Oma Ans, zoals de buurt haar noemt, wint"),
    ],
)
def test_what_looks_like_a_sign_is_none(name, sentence):
    assert name not in signs_in(sentence)


@pytest.mark.parametrize(
    "sentence", ["Zondag won ze goud.", "Nu is het café dicht.", "Sinds maandag rijdt de tram weer."]
)
def test_a_sentence_may_turn_to_the_news(sentence):
    assert TURN.match(sentence)
    assert not TURN.match("De zaal is leeg.")


def test_the_next_sentence_may_tell_who_said_so_or_that_it_is_not_so():
    assert SAID_SO.match("Dat schrijven biologen.")
    assert DENIED.match("Dat klopt niet.")


def test_what_had_been_done_before_is_no_news():
    assert "had_done" in set(signs_in("De gemeente had de brug al in mei gesloten."))
    assert "had_done" not in set(signs_in("De gemeente heeft de brug gesloten."))


def test_what_is_quoted_at_the_opening_is_no_news_of_the_sentence():
    assert "new" not in signs_in("‘Er is hier voor het eerst geen vis meer’, zucht schipper Ans Pol.")
    assert "new" in signs_in("Er is hier voor het eerst geen vis meer.")


def test_what_a_clause_about_somebody_tells_had_not_happened_before():
    assert "had_done" not in signs_in("Het meisje dat haar ouders al hadden opgegeven, liep woensdag een erf op.")
    assert "had_done" in signs_in("Het bedrijf had in de nacht uitstel van betaling aangevraagd.")


def test_what_had_been_done_in_a_clause_before_the_news_is_no_sign():
    told = "Drie weken nadat zij haar vertrek had aangekondigd, is wethouder Ans Pol van Urk alsnog ontslagen."
    assert "had_done" not in signs_in(told)


def test_a_time_of_day_at_which_something_happened_sets_no_scene():
    assert "scene" not in signs_in("Om acht uur dinsdagochtend legden negentig bakkers in heel Urk het werk neer.")
    assert "scene" in signs_in("Om acht uur legt bakker Ans Pol haar schort neer.")


def test_a_time_and_a_place_without_a_verb_set_the_stage():
    assert "stage" in signs_in("Vrijdagavond, half acht, de kantine van hockeyclub De Pol in Urk.")
    assert "stage" not in signs_in("Vrijdagavond, na een brand, sloot hockeyclub De Pol in Urk.")


@pytest.mark.parametrize("greeting", ["Beste buurtbewoners, de brug gaat open.", "Geachte leden,", "Lieve Ans,"])
def test_a_greeting_is_a_sign_of_no_news(greeting):
    assert "greets" in signs_in(greeting)
    assert "greets" not in signs_in("Beste bakker van Urk is Ans Pol, vindt de jury.")


@pytest.mark.parametrize(
    "told",
    [
        "De rechter in Ede wijst de eis van de bakker af.",
        "Een worm uit de modder van de Waal kan plastic afbreken.",
        "Twee bussen botsen op de brug van Urk.",
    ],
)
def test_what_a_judge_a_worm_or_a_bus_does_is_no_scene(told):
    assert "senses" not in signs_in(told)


def test_what_somebody_points_at_is_a_scene():
    assert "senses" in signs_in("Ans Pol wijst naar een tak.")
