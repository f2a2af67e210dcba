"""Where a sentence is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.speech.clauses import cut_at_clauses


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        pytest.param("De dijk houdt.", ["De dijk houdt."], id="short enough"),
        pytest.param(
            "De burgemeester sprak de bewoners toe, de brandweer pompte het water weg, en 's avonds was het droog.",
            [
                "De burgemeester sprak de bewoners toe,",
                "de brandweer pompte het water weg, en 's avonds was het droog.",
            ],
            id="at a comma, as few and even as can be",
        ),
        pytest.param(
            "Het bestuur van de vereniging zei: de zaal blijft open, maar de toegang wordt voor ieder dubbel zo duur.",
            [
                "Het bestuur van de vereniging zei:",
                "de zaal blijft open, maar de toegang wordt voor ieder dubbel zo duur.",
            ],
            id="at a colon before a comma",
        ),
        pytest.param(
            "Volgens de onderzoekers van het instituut blijkt uit de metingen dat de bodem onder de haven nog daalt.",
            [
                "Volgens de onderzoekers van het instituut blijkt uit de metingen",
                "dat de bodem onder de haven nog daalt.",
            ],
            id="before a conjunction",
        ),
        pytest.param(
            "De nieuwe fietsbrug verbindt straks het historische centrum met de wijken aan de overkant van de rivier.",
            [
                "De nieuwe fietsbrug verbindt straks het historische centrum",
                "met de wijken aan de overkant van de rivier.",
            ],
            id="before a preposition",
        ),
    ],
)
def test_a_sentence_is_cut_where_a_reader_breathes(sentence: str, parts: list[str]) -> None:
    assert cut_at_clauses(sentence, 100) == parts


@pytest.mark.parametrize(
    "together",
    ["tweeduizend vijfhonderd kilometer", "Anna van der Meulen", "12 maart 2003", "1914 - 1918"],
)
def test_a_number_or_name_is_not_cut(together: str) -> None:
    for length in range(60, 100):
        sentence = (
            f"{'woorden lang ' * 20}"[:length].strip()
            + f" {together} en dan volgt er nog een heel stuk zin zonder komma"
        )
        assert any(together in part for part in cut_at_clauses(sentence, 100))


@pytest.mark.parametrize("word", ["rustig", "machtig", "standpunt", "tegenpunt"])
def test_a_word_that_ends_as_a_number_does_is_not_tied_to_the_next(word: str) -> None:
    sentence = f"In het dorp aan de rivier bleef het volgens de burgemeester heel lang {word} omdat de dijk nog hield."
    assert cut_at_clauses(sentence, 100)[1] == "omdat de dijk nog hield."


def test_a_word_too_long_for_a_part_is_chopped() -> None:
    assert cut_at_clauses("a" * 250, 100) == ["a" * 100, "a" * 100, "a" * 50]


@pytest.mark.parametrize("nothing", ["", "  \n", "– … !", "\u200b"])
def test_nothing_to_say_gives_no_parts(nothing: str) -> None:
    assert cut_at_clauses(nothing, 100) == []


@given(st.text(st.sampled_from("abc ,.;:–-()0123456789 \n\"'éA"), max_size=600), st.integers(20, 120))
def test_nothing_is_lost_added_or_too_long(text: str, limit: int) -> None:
    parts = cut_at_clauses(text, limit)
    assert all(0 < len(part) <= limit for part in parts)
    spoken = "".join(character for part in parts for character in part if character.isalnum())
    assert spoken == "".join(character for character in text if character.isalnum())
