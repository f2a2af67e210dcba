"""A headline made from a lead."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.script.headline import LONGEST, make_headline, repeats

HEADLINES = {
    "De Poolse minister van Landbouw Ewa Nowak is dinsdag aangekomen in Gent.": (
        "Poolse minister van Landbouw Ewa Nowak aangekomen in Gent"
    ),
    "In de haven van Zeebrugge is woensdagochtend een loods ontruimd na een gaslek.": (
        "Loods ontruimd in de haven van Zeebrugge na een gaslek"
    ),
    "Dinsdag is in Brussel een man opgepakt die een fietser zou hebben aangereden.": (
        "Man opgepakt in Brussel die een fietser zou hebben aangereden"
    ),
    "Er is een akkoord bereikt over de cao voor de metaal.": "Akkoord bereikt over de cao voor de metaal",
    "Volgens de politie was de man, die al eerder vastzat, onder invloed van drank.": (
        "Volgens de politie was de man, die al eerder vastzat, onder invloed van drank"
    ),
    "Minister Bart Peters (Financiën) wil de belasting verhogen, zei hij woensdag in de Kamer.": (
        "Minister Bart Peters wil de belasting verhogen"
    ),
    "“We stoppen ermee”, zegt directeur Karel Bos van de failliete bakkersketen Bos en Zonen.": (
        "Directeur Karel Bos: ‘We stoppen ermee’"
    ),
    "Het is precies tien jaar geleden dat de brug instortte.": "Het is precies tien jaar geleden dat de brug instortte",
    "De Belgische renner Wout Peeters heeft de honderdste editie van de Ronde van de Kempen met overmacht gewonnen.": (
        "Belgische renner Wout Peeters heeft de honderdste editie van de Ronde van de Kempen met overmacht gewonnen"
    ),
    "Minister Peters stapt op.": "Minister Peters stapt op",
    "De Vries krijgt kritiek op zijn beleid voor de bouw van nieuwe woningen en winkels in de regio Twente.": (
        "De Vries krijgt kritiek op zijn beleid voor de bouw van nieuwe woningen en winkels in de regio Twente"
    ),
    "Als de dader wordt gepakt, volgt een proces.": "Als de dader wordt gepakt, volgt een proces",
    "Het kabinet maakt 300 miljoen euro vrij om oude sluizen in het noorden van het land te vernieuwen.": (
        "Kabinet maakt 300 miljoen euro vrij om oude sluizen in het noorden van het land te vernieuwen"
    ),
    "De federale politie heeft dinsdag in het havengebied van Zeebrugge 1,8 ton cocaïne onderschept.": (
        "Federale politie heeft in het havengebied van Zeebrugge 1,8 ton cocaïne onderschept"
    ),
    "De kade is van maandag 3 maart 07.00 uur tot en met vrijdag 21 maart 17.00 uur afgesloten voor verkeer.": (
        "Kade afgesloten voor verkeer"
    ),
    "Bij een brand in een flat aan de Kruiskade in Delft zijn woensdagochtend elf mensen gewond geraakt.": (
        "Elf mensen gewond geraakt bij een brand in een flat aan de Kruiskade in Delft"
    ),
    "De minister trekt haar plan voor een heffing op mest uit de veehouderij in het zuiden en het oosten in.": (
        "Minister trekt haar plan voor een heffing op mest uit de veehouderij in het zuiden en het oosten in"
    ),
    "De minister weigert om de plannen voor de uitbreiding van de luchthaven bij Lelystad weer te laten onderzoeken.": (
        "Minister weigert om de plannen voor de uitbreiding van de luchthaven bij Lelystad weer te laten onderzoeken"
    ),
    "De brug over de Maas bij Grave wordt volgend jaar vervangen.": (
        "Brug over de Maas bij Grave wordt volgend jaar vervangen"
    ),
    "Drie Twentse zuivelbedrijven bouwen samen met de provincie een fabriek die van mest stof voor karton maakt.": (
        "Drie Twentse zuivelbedrijven bouwen samen met de provincie een fabriek"
    ),
    "Een op de vijf leerlingen leest slecht.": "Een op de vijf leerlingen leest slecht",
    "Het rommelt in de gemeenteraad van Urk.": "Het rommelt in de gemeenteraad van Urk",
}


@pytest.mark.parametrize("lead", HEADLINES)
def test_headline_from_a_lead(lead):
    assert make_headline([lead]) == HEADLINES[lead]


def test_the_first_sentence_counts_where_it_tells_the_news():
    assert make_headline(["De winkel sluit. De baas stopt."]) == "Winkel sluit"


def test_a_scene_is_no_headline():
    scene = "Het is half zes in de ochtend en in de kantine ruikt het naar koffie. Chauffeur Wil Tromp gaapt."
    news = "Vervoerder Eemlijn schrapt daarom vanaf maandag 340 ritten per dag, omdat er te weinig chauffeurs zijn."

    assert make_headline([scene, news]).startswith("Vervoerder Eemlijn schrapt 340 ritten per dag")


def test_a_sentence_that_leans_on_the_one_before_is_no_headline():
    assert make_headline(["Wie zorgt er voor de bieb? Dat besluit de gemeente Urk maandag.", "Urk sluit de bieb."]) in (
        "Urk sluit de bieb",
        "Wie zorgt er voor de bieb?",
    )


@pytest.mark.parametrize("lead", ["?", "Ja.", "De", "“Waarom?” vroeg hij.", "a" * 300, "van de het een", "’s", "((("])
def test_any_lead_gives_a_headline(lead):
    assert make_headline([lead])


WORDS = """De|minister|is|dinsdag|“|”|‘|’|(|)|,|aangekomen|in|Bagdad|om|te|zien|die|zegt|dat|het|heeft|gewonnen|en
|tussen|.|–|2,5|miljoen|wordt|een|kade|ontruimd|er|foto’s|"|van|waar"""
LEADS = st.lists(st.sampled_from(WORDS.replace("\n", "").split("|")), min_size=1, max_size=40).map(" ".join)


@given(st.one_of(LEADS, st.text(max_size=300)))
def test_headline_is_never_longer_than_what_it_tells(lead):
    headline = make_headline([lead])
    assert headline
    assert len(headline) <= max(LONGEST, len(lead))
    assert not re.search(r"^[ .,;:]|[ .,;:]$", headline)


@given(LEADS)
def test_quotation_marks_come_in_pairs(lead):
    headline = make_headline([lead])
    assert headline.count("“") == headline.count("”")
    assert headline.count('"') % 2 == 0
    assert headline.count("(") == headline.count(")")


def test_the_same_words_are_a_repetition_whatever_their_capitals():
    assert repeats("BRUG DICHT NA AANVARING", "Brug dicht na aanvaring.", made=False)


def test_other_words_about_the_same_are_none():
    assert not repeats("Schip vaart tegen brug", "De brug bij Kampen is dicht na een aanvaring.", made=False)
