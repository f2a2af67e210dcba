"""A headline made from a lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.script.headline import LONGEST, make_headline, repeats
from briefing.script.headline_words import FUNCTION_WORDS, LAST_WORDS

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
        "Volgens de politie was de man onder invloed van drank"
    ),
    "Minister Bart Peters (Financiën) wil de belasting verhogen, zei hij woensdag in de Kamer.": (
        "Minister Bart Peters wil de belasting verhogen"
    ),
    "“We stoppen ermee”, zegt directeur Karel Bos van de failliete bakkersketen Bos en Zonen.": (
        "Directeur Karel Bos: ‘We stoppen ermee’"
    ),
    "Het is precies tien jaar geleden dat de brug instortte.": "Het is precies tien jaar geleden dat de brug instortte",
    "De Belgische renner Wout Peeters heeft de honderdste editie van de Ronde van de Kempen met overmacht gewonnen.": (
        "Belgische renner Wout Peeters heeft de honderdste editie gewonnen"
    ),
    "Minister Peters stapt op.": "Minister Peters stapt op",
    "De Vries krijgt kritiek op zijn beleid voor de bouw van nieuwe woningen en winkels in de regio Twente.": (
        "De Vries krijgt kritiek op zijn beleid voor de bouw van nieuwe woningen"
    ),
    "Als de dader wordt gepakt, volgt een proces.": "Als de dader wordt gepakt, volgt een proces",
    "Het kabinet maakt 300 miljoen euro vrij om oude sluizen in het noorden van het land te vernieuwen.": (
        "Kabinet maakt 300 miljoen euro vrij"
    ),
}


@pytest.mark.parametrize("lead", HEADLINES)
def test_headline_from_a_lead(lead):
    assert make_headline(lead) == HEADLINES[lead]


def test_only_the_first_sentence_counts():
    assert make_headline("De winkel sluit. De baas stopt.") == "Winkel sluit"


@pytest.mark.parametrize("lead", ["?", "Ja.", "De", "“Waarom?” vroeg hij.", "a" * 300, "van de het een", "’s", "((("])
def test_any_lead_gives_a_headline(lead):
    assert 0 < len(make_headline(lead)) <= LONGEST


WORDS = """De|minister|is|dinsdag|“|”|‘|’|(|)|,|aangekomen|in|Bagdad|om|te|zien|die|zegt|dat|het|heeft|gewonnen|en
|tussen|.|–|2,5|miljoen|wordt|een|kade|ontruimd|er|foto’s|"|van|waar"""
LEADS = st.lists(st.sampled_from(WORDS.replace("\n", "").split("|")), min_size=1, max_size=40).map(" ".join)


@given(st.one_of(LEADS, st.text(max_size=300)))
def test_headline_is_short_and_stands_on_its_own(lead):
    headline = make_headline(lead)
    words = headline.split()
    assert 0 < len(headline) <= LONGEST
    assert len(words) == 1 or words[-1].lower() not in FUNCTION_WORDS - LAST_WORDS


@given(LEADS)
def test_quotation_marks_come_in_pairs(lead):
    headline = make_headline(lead)
    assert headline.count("“") == headline.count("”")
    assert headline.count('"') % 2 == 0
    assert headline.count("(") == headline.count(")")


def test_the_same_words_are_a_repetition_whatever_their_capitals():
    assert repeats("BRUG DICHT NA AANVARING", "Brug dicht na aanvaring.", made=False)


def test_other_words_about_the_same_are_none():
    assert not repeats("Schip vaart tegen brug", "De brug bij Kampen is dicht na een aanvaring.", made=False)
