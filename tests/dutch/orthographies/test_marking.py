"""Names that are spelled as another language spells them, in a text."""

import pytest

from briefing.dutch.orthographies import mark_names, mark_surnames
from briefing.dutch.orthographies.marking import sounds_of, surname


def test_a_name_in_a_sentence() -> None:
    said: list[str] = []
    marked = mark_names("Minister Wiśniewska sprak met Çakır.", said)
    assert said == ["⟦vɪʃnjˈɛfskaː⟧", "⟦tʃaːkˈɪr⟧"]
    assert marked.startswith("Minister ")
    assert marked.endswith(".")


@pytest.mark.parametrize(
    "written",
    [
        "Vóór",
        "Álle",
        "Eén",
        "Dáárom",
        "Kerkhoff",
        "Vredestein",
        "Zweinstein",
        "Bouke",
        "Bouma",
        "Blokhuis",
        "Christus",
        "Honderdvoud",
        "Coördinator",
        "Reünie",
        "Gerard",
        "Eggermont",
        "Sahara",
        "Bogaard",
        "Oudijk",
        "Jordaniër",
        "Gymnasium",
        "Pijnacker",
        "Steenbergen",
        "KNVB",
    ],
)
def test_what_dutch_rules_read(written: str) -> None:
    assert sounds_of(written) is None


def test_a_word_in_small_letters_is_no_name() -> None:
    assert mark_names("een kanovaarder zag de kalkhoudende bouclé en gouache", []) == (
        "een kanovaarder zag de kalkhoudende bouclé en gouache"
    )


@pytest.mark.parametrize(
    ("first", "last", "sounds"),
    [
        ("Cesare", "Gavosa", "ɡaːvˈoːsaː"),
        ("Wojciech", "Cybula", "tsibˈulaː"),
        ("Nuno", "Tavira", "taːvˈiraː"),
        ("Mohamed", "Chahboun", "ʃɑhbˈun"),
        ("Emre", "Candan", "dʒɑndˈɑn"),
        ("Gérald", "Moulin", "fr:moulin"),
        ("Gavin", "Satchwell", "en:satchwell"),
        ("Zoltán", "Csonka", "tʃˈɔŋkɑ"),
    ],
)
def test_a_first_name_tells_how_the_surname_is_spelled(first: str, last: str, sounds: str) -> None:
    assert surname(first, last) == sounds


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Karel", "Gavosa"),
        ("Mohamed", "Verhulst"),
        ("Olivier", "Dekkers"),
        ("James", "Kroonenberg"),
        ("Gavin", "Hoekstra"),
        ("Mehmet", "Bakker"),
        ("Pietro", "WNF"),
    ],
)
def test_a_dutch_surname_stays_dutch_behind_any_first_name(first: str, last: str) -> None:
    assert surname(first, last) is None


def test_a_surname_behind_a_first_name_in_a_sentence() -> None:
    said: list[str] = []
    marked = mark_surnames("Volgens Cesare Gavosa wint Gavosa van Jan Gavosa.", said)
    assert said == ["⟦ɡaːvˈoːsaː⟧"]
    assert marked.startswith("Volgens Cesare ")
    assert marked.endswith(" wint Gavosa van Jan Gavosa.")


@pytest.mark.parametrize(
    ("name", "sounds"), [("Cesare", "tʃeːsˈaːreː"), ("Gérard", "fr:gérard"), ("Wojciech", "vˈɔjtʃɛx")]
)
def test_a_first_name_of_one_language_is_read_by_its_spelling(name: str, sounds: str) -> None:
    assert sounds_of(name) == sounds


@pytest.mark.parametrize("name", ["Gerard", "Anke", "Karel", "Tom"])
def test_a_first_name_that_dutch_speakers_have_is_not(name: str) -> None:
    assert sounds_of(name) is None
