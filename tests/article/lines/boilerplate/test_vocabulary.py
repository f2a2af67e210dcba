"""The vocabulary of what is not the article, in one file with one reader."""

import re
import tomllib
from importlib.resources import files
from typing import get_args

import pytest

from briefing.article.lines.boilerplate.vocabulary import Place, kind, kinds, labels

_TEXT = files("briefing.article.lines.boilerplate").joinpath("vocabulary.toml").read_text("utf-8")
_FILE = tomllib.loads(_TEXT)
_KEYS = {"reason", "words", "lines", "opens", "says", "titles", "ends"}


def test_every_table_is_a_place_with_kinds_or_labels() -> None:
    assert set(_FILE) == {"pieces", "genres", "fields", *get_args(Place)}


@pytest.mark.parametrize("place", get_args(Place))
def test_a_place_has_each_reason_once(place: Place) -> None:
    reasons = [each.reason for each in kinds(place)]
    assert sorted(set(reasons)) == sorted(reasons)


@pytest.mark.parametrize("place", get_args(Place))
def test_a_kind_says_how_far_it_reaches_by_a_known_name(place: Place) -> None:
    for each in _FILE[place]:
        assert {"reason"} < set(each) <= _KEYS, each["reason"]


def test_every_piece_is_used_by_a_pattern() -> None:
    assert {name for name in _FILE["pieces"] if f"{{{name}}}" not in _TEXT} == set()


@pytest.mark.parametrize("place", get_args(Place))
def test_no_pattern_is_written_twice_for_a_place(place: Place) -> None:
    patterns = [
        (key, pattern) for each in _FILE[place] for key in _KEYS - {"reason", "words"} for pattern in each.get(key, ())
    ]
    assert len(patterns) == len(set(patterns))


@pytest.mark.parametrize("place", get_args(Place))
def test_every_pattern_of_a_place_can_be_compiled(place: Place) -> None:
    for each in kinds(place):
        for lines in (each.line, each.opening, each.mention, each.title, each.end):
            assert re.compile(lines.pattern, lines.flags)


def test_a_piece_stands_for_its_words() -> None:
    assert kind("page", "notice").opening.match("Tekst loopt door onder de foto")
    assert kind("page", "notice").opening.match("(ANP)")
    assert not kind("page", "notice").opening.match("Tekst verder")


def test_a_pattern_that_a_kind_lacks_matches_nothing() -> None:
    assert not kind("page", "promotion").title.fullmatch("")
    assert kind("page", "promotion").words == frozenset()


def test_words_are_whole_however_their_list_is_broken() -> None:
    words = [*labels("genres"), *labels("fields"), *kind("page", "button").words]
    assert [word for word in words if re.search(r"\s\s|\n|- |^-|-$", word) or word != word.lower()] == []
    assert labels("genres")["cd-recensie"] == "review"
    assert "word abonnee" in kind("page", "button").words
