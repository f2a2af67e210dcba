"""Names that are spelled as another language spells them, in a text."""

import pytest

from briefing.dutch.orthographies import mark_names, mark_told_names
from briefing.dutch.orthographies.marking import name_of, sounds_of, surname


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
    marked = mark_told_names("Volgens Cesare Gavosa wint Gavosa van Jan Gavosa.", said)
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


@pytest.mark.parametrize(
    ("people", "name", "sounds"),
    [
        ("Poolse", "Celejowa", "tseːleːjˈoːvaː"),
        ("Italiaanse", "Cervara", "tʃɛrvˈaːraː"),
        ("Turkse", "Cizre", "dʒˈɪzrə"),
        ("Hongaarse", "Csesznek", "tʃˈɛsnɛk"),
        ("Franse", "Gourdon", "fr:gourdon"),
        ("Britse", "Havant", "en:havant"),
        ("Duitse", "Zeulenroda", "de:zeulenroda"),
    ],
)
def test_a_people_tells_how_a_name_is_spelled(people: str, name: str, sounds: str) -> None:
    assert name_of(people, name) == sounds


@pytest.mark.parametrize(
    ("people", "name"),
    [
        ("Franse", "Verbeeck"),
        ("Duitse", "Hoogstra"),
        ("Libanese", "Sjoeba"),
        ("Poolse", "Jansen"),
        ("Britse", "BBC"),
        ("Italiaanse", "Rome"),
        ("Duitse", "Autobahn"),
    ],
)
def test_a_dutch_or_a_known_name_stays_behind_any_people(people: str, name: str) -> None:
    assert name_of(people, name) is None


@pytest.mark.parametrize(
    ("text", "how_many"),
    [
        ("De Italiaanse rechter Gavosa en het Italiaanse Cervara", 2),
        ("de Italiaanse in Cervara", 0),
        ("de Italiaanse rechter belde Cervara", 0),
        ("de niet-Italiaanse Cervara", 0),
    ],
)
def test_a_people_stands_before_the_name_or_one_word_before_it(text: str, how_many: int) -> None:
    said: list[str] = []
    mark_told_names(text, said)
    assert len(said) == how_many
