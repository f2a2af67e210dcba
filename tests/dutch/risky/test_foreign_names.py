"""Names that the rules of Dutch spelling read wrong, told by their letters."""

import pytest

from briefing.dutch.risky.foreign_names import is_dutch, looks_foreign


@pytest.mark.parametrize("name", ["Zhuravlyova", "Szczepański", "Mbappoué", "Křížek", "Gianluigini"])
def test_a_name_with_letters_that_dutch_does_not_have_looks_foreign(name: str) -> None:
    assert looks_foreign(name)


@pytest.mark.parametrize("name", ["Jansen", "Claeys", "Verhaeghen", "Dijksma", "Brouwershaven", "Kerkstraat"])
def test_a_name_that_is_spelt_as_dutch_names_are_does_not(name: str) -> None:
    assert not looks_foreign(name)


def test_a_name_that_is_listed_is_known_in_its_genitive_too() -> None:
    assert not looks_foreign("Macron")
    assert not looks_foreign("Macrons")


@pytest.mark.parametrize(
    "name",
    ["Basescu", "Karamanlis", "Hyderabad", "Niamh", "Norwich", "Grenoble", "Chemnitz", "Szeged", "Osaka", "Jokic"],
)
def test_the_endings_of_many_languages_look_foreign(name: str) -> None:
    assert looks_foreign(name)


def test_an_adjective_of_a_place_does_not() -> None:
    assert not looks_foreign("Macedonische")
    assert not looks_foreign("Amersfoortse")


def test_what_begins_a_sentence_may_be_a_common_word_and_is_doubted_less() -> None:
    assert looks_foreign("Ozturkmen")
    assert not looks_foreign("Ozturkmen", begins_sentence=True)


@pytest.mark.parametrize(("word", "dutch"), [("fietspad", True), ("gemeentehuizen", True), ("xqzv", False)])
def test_a_word_is_dutch_when_it_is_listed_or_made_of_listed_ones(word: str, dutch: bool) -> None:
    assert is_dutch(word) is dutch
