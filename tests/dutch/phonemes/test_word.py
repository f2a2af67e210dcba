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
        ("waarheden", "ʋˈaːrheːdən"),
        ("lekkernijen", "lɛkərnˈɛiən"),
        ("wolberink", "ʋˈɔlbərɪŋk"),
        ("daarbovenop", "dˌaːrboːvənˈɔp"),
        ("transformatie", "trˌɑnsfɔrmˈaːtsi"),
    ],
)
def test_a_word_has_its_stress_where_its_parts_ask_for_it(word: str, said: str) -> None:
    assert read(word) == said


def test_a_word_has_one_main_stress() -> None:
    for word in ("verkeersveiligheidsplan", "elektriciteitsnet", "ondernemingsraad", "driejarig"):
        assert read(word).count("ˈ") == 1
