"""Spoken Dutch as phonemes."""

import pytest

from briefing.dutch.lexicon import Entry, Lexicon
from briefing.dutch.spoken import to_spoken
from briefing.speech.engines.phonemiser import phonemes


def test_each_clause_ends_with_its_mark() -> None:
    assert phonemes("Ja, nee; nou: goed!") == "jˈaː, nˈeː; nˈʌu: ɣˈut!"


@pytest.mark.parametrize(
    ("text", "mark"),
    [("Ja…", "…"), ("Ja?!", "?"), ("“Ja.”", "."), ("(ja),", ","), ("Ja", "")],
)
def test_of_several_marks_the_first_makes_the_melody(text: str, mark: str) -> None:
    assert phonemes(text) == "jˈaː" + mark


@pytest.mark.parametrize("dash", ["–", "—", "-"])
def test_a_dash_between_words_is_heard_and_one_inside_is_not(dash: str) -> None:
    assert phonemes(f"Ja {dash} nee.") == "jˈaː— nˈeː."
    assert "—" not in phonemes("oud-minister")


def test_the_parts_of_a_joined_name_are_words() -> None:
    assert phonemes("Noord-Brabant") == phonemes("Noord Brabant")


def test_a_point_inside_a_word_is_no_end() -> None:
    assert "." not in phonemes("nu.nl meldt")[:-1]


@pytest.mark.parametrize("text", ["", " ", "…", "()", "\n"])
def test_without_words_there_are_no_phonemes(text: str) -> None:
    assert phonemes(text) == ""


def test_the_same_text_gives_the_same_phonemes_whatever_was_read_before() -> None:
    first = phonemes("De dijk houdt.")
    phonemes("Het water zakt langzaam.")
    assert phonemes("De dijk houdt.") == first


def test_words_beside_others_are_said_as_a_clause() -> None:
    assert phonemes("De minister is in Gent.") == "də minˈɪstər ɪs ɪn ɣˈɛnt."


def test_the_last_word_of_a_clause_has_its_stress() -> None:
    assert phonemes("Zet de radio aan.").endswith("ˈaːn.")


def test_given_sounds_behind_a_little_word_are_words_of_its_clause() -> None:
    assert phonemes("Hij kwam aan ⟦mɑkrˈɔ̃⟧.").endswith(" aːn mɑkrˈɔ̃.")


def test_a_letter_word_is_read_as_one_word() -> None:
    assert phonemes("de vee-enn") == "də vˌeː ˈɛn"


def test_figures_and_signs_are_read_by_the_engine() -> None:
    assert phonemes("3 & 4") == "drˈi ˈɛn vˈir"


def test_phonemes_that_are_given_are_said_as_they_are() -> None:
    assert phonemes("De heer ⟦mɑkrˈɔ̃⟧, zei ⟦xʊs⟧.") == "də hˈeːr mɑkrˈɔ̃, zˈɛi xʊs."


def test_the_lexicon_may_give_phonemes() -> None:
    lexicon = Lexicon((Entry("Gus", "Guus", ipa="ɡˈʊs"),))
    assert phonemes(to_spoken("Gus belt.", lexicon=lexicon, engine="kokoro", takes_ipa=True)) == "ɡˈʊs bˈɛlt."
    assert to_spoken("Gus belt.", lexicon=lexicon, engine="espeak") == "Guus belt."


@pytest.mark.parametrize("text", ["Ja\x00 nee", "Ja\x01 nee", "Ja [[nee]]", "Ja\u00ad nee"])
def test_nothing_in_a_text_gives_orders_to_espeak(text: str) -> None:
    assert phonemes(text) == phonemes("Ja nee")


def test_a_change_of_language_is_not_spelled_out() -> None:
    assert "(" not in phonemes("Москва en 東京 zijn steden.")


@pytest.mark.parametrize(
    ("given", "sounds"),
    [
        ("⟦en:live⟧", "lˈɑjf"),
        ("⟦en:manager⟧", "mˈɛnɪdʒər"),
        ("⟦fr:bonjour⟧", "bɔ̃ʒˈur"),
        ("⟦de:München⟧", "mˈɵnxən"),
    ],
)
def test_words_of_another_language_have_the_dutch_sounds_that_are_nearest(given: str, sounds: str) -> None:
    assert phonemes(given) == sounds


def test_a_shipped_name_has_its_own_sounds() -> None:
    assert phonemes("Macrons bezoek aan Los Angeles").startswith("mɑkrˈɔ̃s ")


def test_a_little_word_beside_a_name_has_no_stress() -> None:
    assert phonemes("Hij woont in Almere.") == "hɛi ʋˈoːnt ɪn ɑlmˈeːrə."


@pytest.mark.parametrize(
    ("quoted", "sounds"),
    [
        ("This is not the end of the world", "dɪs ɪs nˌɔt"),
        ("Das ist nicht mein Problem", "dɑs ɪst nɪxt mɑjn"),
        ("Nous sommes tous avec vous", "nu sɔm tus"),
    ],
)
def test_a_quotation_in_another_language_is_said_in_it(quoted: str, sounds: str) -> None:
    said = phonemes(f'Ze zei: "{quoted}" en zweeg.')
    assert sounds in said.replace("ˈ", "")
    assert said.endswith("ɛn zʋˈeːx.")


def test_a_dutch_quotation_stays_dutch() -> None:
    assert phonemes('Hij zei: "We zijn er bijna."') == phonemes("Hij zei: We zijn er bijna.")


@pytest.mark.parametrize(("word", "sounds"), [("streak", "strˈik"), ("teak", "tˈik"), ("slacks", "slˈɛks")])
def test_an_english_word_of_one_syllable_is_said_in_english(word: str, sounds: str) -> None:
    assert phonemes(f"een {word}") == f"ən {sounds}"


@pytest.mark.parametrize(("word", "sounds"), [("sneeuw", "snˈeːu"), ("rouw", "rˈʌu"), ("draad", "drˈaːt")])
def test_a_dutch_one_is_not(word: str, sounds: str) -> None:
    assert phonemes(word).replace("w", "u") == sounds
