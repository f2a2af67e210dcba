"""A word from its parts, its prefixes and its endings."""

import pytest

from briefing.dutch.phonemes.word import read


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("brug", "brˈɵx"),
        ("bekend", "bəkˈɛnt"),
        ("afzonderlijk", "ɑfsˈɔndərlək"),
        ("werkloosheid", "ʋɛrklˈoːshɛit"),
        ("daarna", "dˌaːrnˈaː"),
        ("redelijkerwijs", "rˌeːdələkərʋˈɛis"),
        ("onderwijs", "ˈɔndərʋˌɛis"),
        ("linksaf", "lˌɪŋksˈɑf"),
        ("halfdrie", "hˌɑlfdrˈi"),
        ("hedennacht", "hˌeːdənˈɑxt"),
        ("reynders", "rˈɛindərs"),
        ("markelo", "mˈɑrkəloː"),
        ("federale", "feːdərˈaːlə"),
        ("drooglegging", "drˈoːxlˌɛɣɪŋ"),
        ("waarheden", "ʋˈaːrhˌeːdən"),
        ("lekkernijen", "lɛkərnˈɛiən"),
        ("wolberink", "ʋˈɔlbərɪŋk"),
        ("daarbovenop", "dˌaːrboːvənˈɔp"),
        ("transformatie", "trˌɑnsfɔrmˈaːtsi"),
        ("zorgwekkende", "zˌɔrxʋˈɛkəndə"),
        ("inzetbaar", "ɪnzˈɛtbaːr"),
        ("oppervlakkig", "ɔpərvlˈɑkəx"),
        ("debatteren", "deːbɑtˈeːrən"),
        ("omweg", "ˈɔmʋˌɛx"),
        ("voorhoofd", "vˈoːrhˌoːft"),
        ("onderbroek", "ˈɔndərbrˌuk"),
        ("ouderlingen", "ˈʌudərlɪŋən"),
        ("eindeloos", "ˈɛindəlˌoːs"),
        ("waterkant", "ʋˈaːtərkˌɑnt"),
        ("zijlijn", "zˈɛilˌɛin"),
        ("griffie", "ɣrˈɪfi"),
        ("allergie", "ɑlɛrɣˈi"),
        ("analyseer", "aːnaːlizˈeːr"),
        ("verteerbare", "vərtˈeːrbˌaːrə"),
        ("emblemen", "ɛmblˈeːmən"),
        ("continentaal", "kɔntinɛntˈaːl"),
        ("moderaat", "moːdərˈaːt"),
        ("markante", "mɑrkˈɑntə"),
        ("onacceptabele", "ˈɔnɑksɛptˌaːbələ"),
        ("examens", "ɛksˈaːməns"),
        ("bemoeilijkte", "bəmˈujləktə"),
        ("binnensteden", "bˈɪnənstˌeːdən"),
        ("kinderboekje", "kˈɪndərbˌukjə"),
        ("slagerij", "slaːɣərˈɛi"),
        ("rederijen", "reːdərˈɛiən"),
        ("beenhouwerij", "bˈeːnhʌuərˌɛi"),
        ("gemeentes", "ɣəmˈeːntəs"),
        ("gedeeltes", "ɣədˈeːltəs"),
        ("geschiktere", "ɣəsxˈɪktərə"),
        ("spannendere", "spˈɑnəndərə"),
        ("simpelere", "sˈɪmpələrə"),
        ("formelere", "fɔrmˈeːlərə"),
        ("fundamenteel", "fɵndaːmɛntˈeːl"),
        ("monumentale", "moːnymɛntˈaːlə"),
        ("miljardair", "mɪljɑrdˈɛːr"),
        ("markeerden", "mɑrkˈeːrdən"),
        ("terugkeerden", "tərˈɵxkˌeːrdən"),
        ("debatteert", "deːbɑtˈeːrt"),
        ("idealisten", "ideːaːlˈɪstən"),
        ("arrestanten", "ɑrɛstˈɑntən"),
        ("explosieven", "ɛksploːzˈivən"),
        ("gewelven", "ɣəʋˈɛlvən"),
        ("neuroloog", "nøːroːlˈoːx"),
        ("minderjarigen", "mɪndərjˈaːrəɣən"),
        ("aankondigen", "ˈaːŋkˌɔndəɣən"),
        ("vliegtuigen", "vlˈixtˌœyɣən"),
        ("hypotheekrente", "hipoːtˈeːkrˌɛntə"),
        ("naderen", "nˈaːdərən"),
        ("benaderen", "bənˈaːdərən"),
        ("verwijderen", "vərʋˈɛidərən"),
        ("waarderen", "ʋaːrdˈeːrən"),
    ],
)
def test_a_word_has_its_stress_where_its_parts_ask_for_it(word: str, said: str) -> None:
    assert read(word) == said


def test_a_word_has_one_main_stress() -> None:
    for word in ("verkeersveiligheidsplan", "elektriciteitsnet", "ondernemingsraad", "driejarig"):
        assert read(word).count("ˈ") == 1


@pytest.mark.parametrize(
    ("word", "plural"),
    [("accent", "accentjes"), ("slogan", "slogans"), ("dollar", "dollars"), ("aquarium", "aquariums")],
)
def test_a_plural_or_diminutive_keeps_the_stress_of_its_word(word: str, plural: str) -> None:
    assert read(plural).startswith(read(word))
