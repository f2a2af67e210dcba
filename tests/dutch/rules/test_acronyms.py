"""Letter words: said letter by letter, as a word, or as their own spelling tells."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.acronyms import letter_words, mixed_letter_words, shouted_words, small_letter_words
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de VN", "de vee-enn"),
        ("de NAVO", "de Navo"),
        ("VVD'ers", "vee-vee-dee'ers"),
        ("Hij ging WEG", "Hij ging weg"),
    ],
)
def test_capitals_are_letters_or_a_word(text: str, said: str) -> None:
    assert letter_words("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een mpox-geval", "een em-pox-geval"),
        ("PvdA", "pee-vee-dee-aa"),
        ("PostNL", "Post NL"),
        ("McDonald", "McDonald"),
    ],
)
def test_a_spelling_of_its_own_tells_the_parts(text: str, said: str) -> None:
    assert mixed_letter_words(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tv kijken", "tee-vee kijken"),
        ("zzp'ers", "zet-zet-pee'ers"),
        ("het azc", "het aa-zet-cee"),
        ("twee km of tien ml", "twee km of tien ml"),
        ("de wet", "de wet"),
    ],
)
def test_small_letters_may_be_letters(text: str, said: str) -> None:
    assert small_letter_words("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("MINISTER STAPT OP NA RUZIE MET DE VVD", "minister stapt op na ruzie met de VVD"),
        ("De VVD stapt op", "De VVD stapt op"),
    ],
)
def test_a_sentence_in_capitals_is_a_sentence(text: str, said: str) -> None:
    assert shouted_words("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een eSIM", "een ee-Sim"),
        ("de eID-kaart", "de ee-ie-dee-kaart"),
        ("een LLb", "een el-el-bee"),
        ("de HbA-waarde", "de haa-bee-aa-waarde"),
        ("zijn BVs en PVs", "zijn bee-vees en pee-vees"),
        ("op eBay en iPad", "op eBay en iPad"),
        ("een kern van 8 MeV", "een kern van acht megaelektronvolt"),
    ],
)
def test_small_letters_and_capitals_that_no_one_can_say_are_spelled(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kwik (Hg)", "kwik (haa-gee)"),
        ("(Dit is een zin)", "(Dit is een zin)"),
    ],
)
def test_a_symbol_in_brackets_is_spelled(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("14 bkr's", "veertien bee-kaa-èr's"),
        ("nog 3 kst's te gaan", "nog drie kaa-es-tee's te gaan"),
        ("3 kts noordenwind", "drie knopen noordenwind"),
    ],
)
def test_a_plural_behind_a_number_is_no_measure(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("notaris AvdB", "notaris aa-vee-dee-bee"),
        ("ruim twintig kn", "ruim twintig kn"),
    ],
)
def test_letters_with_a_particle_are_spelled(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de AfD en de OvJ", "de aa-ef-dee en de oo-vee-jee"),
        ("de FPÖ-leider", "de ef-pee-ö-leider"),
        ("de Als en de Abc", "de Als en de Abc"),
    ],
)
def test_a_party_may_have_one_small_letter_or_an_umlaut(text: str, said: str) -> None:
    assert to_spoken(text) == said
