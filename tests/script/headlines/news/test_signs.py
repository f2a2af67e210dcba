"""Signs of news in a sentence."""

import pytest

from briefing.script.headlines.news.signs import ANYWHERE, OPENINGS

OPEN = {
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
    "De gemeente moet vuurwerk verbieden": "ought",
    "Wie van de zee houdt, moet minder vis eten": "ought",
    "Iedereen zwijgt even": "anyone",
    "Pas toen de mist optrok, lag daar een wrak": "scene",
    "Vanaf mei mag iedereen gratis zwemmen": "takes_effect",
    "Elke vrijdag zwemt Ans Pol": "habit",
    "Hij had alles bij zich": "someone",
    "Zeven keer werd hij gebeld": "before_name",
    "De oorzaak is een lek": "of_that",
    "Kraaien onthouden wie hen plaagt": "of_all",
    "Initiatiefnemer is Petra Bos": "defines",
    "Het gaat om een schilderij": "defines",
    "Schaf de koopzondag af": "demands",
    "‘Ik stop’, zegt zij": "quoted",
    "Mag dat wel?": "asks",
}
HOLD = {
    "Volgens de politie vluchtte hij": "source",
    "Urk sluit de bieb": "happens",
    "De man is gisteren gevonden": "happened",
    "In de raad van Ede is de bom gebarsten": "vague",
    "Vorige week ging het bijna mis": "vague",
    "Het ministerie wil zo de vis beschermen": "such",
    "Vanavond regent het": None,
    "Het regent deze winter": "when",
    "Het kost 40 miljoen": "amount",
    "Nooit eerder was het zo warm": "new",
    "De zanger is overleden": "death",
    "Uit cijfers van de bond blijkt dat kippen vaker slapen": "found_out",
    "Het was de natste juni sinds 1966": "new",
    "De bakker betaalt er 40 euro per week voor": "such",
    "De bond sluit stakingen niet uit": "reacts",
    "De buschauffeurs leggen vrijdag het werk neer": "decides",
    "De raad stelt een ton beschikbaar": "decides",
    "De sluis blijft tot het voorjaar dicht": "until",
    "De raad keurde maandag het plan goed": "decides",
    "De molen van Ede wordt een hotel": "becomes",
    "‘Eb’ is de beste film van Ans Pol": "verdict",
    "Raadslid Bos stemde tegen": "reacts",
    "Bakker Bos is blij": "reacts",
    "Ans Pol woont al tien jaar in Ede": "lives",
    "Ze roert in haar thee": "senses",
    "Ans Pol is schrijver en woont in Ede": "lives",
}


@pytest.mark.parametrize("sentence", OPEN)
def test_an_opening_shows_what_kind_of_sentence_it_is(sentence):
    assert OPENINGS[OPEN[sentence]].match(sentence)


@pytest.mark.parametrize("sentence", HOLD)
def test_words_anywhere_show_what_a_sentence_tells(sentence):
    found = {name for name, pattern in ANYWHERE.items() if pattern.search(sentence)}
    assert HOLD[sentence] in found or (HOLD[sentence] is None and not found)


def test_what_is_there_since_yesterday_is_no_habit():
    assert OPENINGS["habit"].match("Op het dak van de kerk in Ede zit een uil en kijkt.")
    assert not OPENINGS["habit"].match("Op het dak van de kerk in Ede zit sinds gisteren een uil.")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("scene", "De bus van Ede naar Urk rijdt niet"),
        ("scene", "Dat melkvee minder drinkt, meldt de bond"),
        ("scene", "Drie maanden na de brand opent de molen"),
        ("anyone", "Niemand raakte gewond bij de brand"),
        ("ought", "Zwemmers mogen niet duiken"),
        ("takes_effect", "Vanaf mei mag het niet"),
    ],
)
def test_what_looks_like_a_sign_is_none(name, sentence):
    assert not OPENINGS[name].match(sentence)


def test_an_idle_day_is_no_time_of_news():
    assert ANYWHERE["when"].search("De bakker sluit dinsdag")
    assert not ANYWHERE["when"].search("De zaal is leeg op een dinsdagavond")


def test_who_is_called_by_an_epithet_reacts_to_nothing():
    assert not ANYWHERE["reacts"].search("Oma Ans, zoals de buurt haar noemt, wint")


def test_a_report_opens_without_signs_of_a_scene():
    assert not any(pattern.match("De gemeente Urk sluit de bieb.") for pattern in OPENINGS.values())
