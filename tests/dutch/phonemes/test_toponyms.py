"""Dutch names of places and people, by their last part."""

import pytest

from briefing.dutch import ipa
from briefing.dutch.phonemes import say
from briefing.dutch.phonemes.toponyms import read_name, read_surname
from briefing.tables import shipped_table


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("bilderdam", "bɪldərdˈɑm"),
        ("ganzenveen", "ɣɑnzənvˈeːn"),
        ("marerkerk", "maːrərkˈɛrk"),
        ("sintelkapelle", "sɪntəlkaːpˈɛlə"),
        ("ruurderzijl", "ryrdərzˈɛil"),
        ("nieuwoude", "niwʋˈʌudə"),
        ("teigersum", "tˈɛiɣərsɵm"),
        ("hoenegem", "hˈunəɣəm"),
        ("dobbeke", "dˈɔbeːkə"),
        ("wommerlo", "ʋˈɔmərloː"),
        ("lesteren", "lˈɛstərən"),
        ("wielkesboer", "ʋˈilkəsbˌur"),
        ("baanderhorst", "bˈaːndərhˌɔrst"),
    ],
)
def test_its_last_part_tells_the_stress(name: str, right: str) -> None:
    assert read_name(name) == right


@pytest.mark.parametrize(
    "word",
    [
        "apollo",
        "janskerk",
        "westerkerk",
        "achterhoek",
        "mestsilo",
        "trefwoord",
        "vredesakkoord",
        "regeren",
        "kerk",
        "cello",
        "museum",
    ],
)
def test_a_word_is_no_name(word: str) -> None:
    assert read_name(word) is None


def test_the_capital_of_a_sentence_makes_no_name() -> None:
    assert say("Molendijk ligt hier")[0] == say("molendijk ligt hier")[0]
    assert say("in Ganzerdijk")[1] == "ɣɑnzərdˈɛik"


def test_sounds_are_signs_that_the_voices_know() -> None:
    table = shipped_table("briefing.dutch.phonemes", "toponyms.toml")
    assert [last for place in ("last", "first") for last, sounds in table[place].items() if ipa.fault(sounds)] == []


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("dollinga", "dˈɔlɪŋɣaː"),
        ("pollenga", "pˈɔləŋɣaː"),
        ("pierritsma", "pˈirɪtsmaː"),
        ("toekemans", "tˈukəmɑns"),
        ("zoetersveldt", "zˈutərsfˌɛlt"),
        ("vanhummel", "vɑnhˈɵməl"),
        ("vandemussche", "vɑndəmˈɵsə"),
        ("vandenbrouck", "vɑndənbrˈuk"),
        ("druijf", "drˈœyf"),
        ("bruyens", "brˈœyəns"),
        ("geyskens", "ɣˈɛiskəns"),
        ("ceulemans", "kˈøːləmɑns"),
        ("oijmans", "ˈoːjmɑns"),
        ("wollema", "ʋˈɔləmaː"),
        ("dirkersma", "dˈɪrkərsmaː"),
        ("koppesma", "kˈɔpəsmaː"),
        ("waalsinck", "ʋˈaːlsɪŋk"),
        ("dhoop", "dˈoːp"),
        ("frederickx", "frˈeːdərɪks"),
        ("degucht", "dəɣˈɵxt"),
        ("vellekens", "vˈɛləkəns"),
        ("muylwijk", "mˈœylʋˌɛik"),
        ("demeyer", "dəmˈɛiər"),
        ("vermeirsch", "vərmˈɛirs"),
    ],
)
def test_a_surname_keeps_an_older_spelling_and_its_own_stress(name: str, right: str) -> None:
    assert read_surname(name) == right


@pytest.mark.parametrize(
    "word",
    [
        "vandaag",
        "vandalisme",
        "vanzelfsprekend",
        "depot",
        "rooij",
        "thema",
        "schema",
        "cinema",
        "voorvoets",
        "vanille",
        "logisch",
        "komisch",
        "bakker",
        "vrouwmens",
        "cameralens",
        "dagbladpers",
        "bisschop",
        "hermans",
    ],
)
def test_a_word_or_a_surname_said_as_a_word_is_left_to_the_rules(word: str) -> None:
    assert read_surname(word) is None


def test_a_surname_has_a_capital() -> None:
    assert say("Pollenga") == ["pˈɔləŋɣaː"]
    assert say("pollenga") != ["pˈɔləŋɣaː"]


@pytest.mark.parametrize("word", ["deze", "over", "hun"])
def test_a_small_word_with_a_capital_is_no_surname(word: str) -> None:
    assert read_surname(word) is None


@pytest.mark.parametrize("word", ["districtsschepen", "gezichtsscherpte", "hoofdthema", "heroïsch", "ceuta"])
def test_a_compound_or_an_adjective_with_a_capital_is_no_surname(word: str) -> None:
    assert read_surname(word) is None
