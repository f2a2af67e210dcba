"""What holds for every text, whatever it says."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.dutch.lexicon import Entry, Lexicon
from briefing.dutch.spoken import rules, to_spoken
from briefing.patterns import rare

WORDS_OF_NEWS = [*Path(__file__).with_name("news_pieces.txt").read_text("utf-8").split(), "\u00a0", "\u00ad", "\u200b"]
ADDRESSES = {"Booking.com", "info@gent.be", "www.gent.be"}
"""Glued to one another these are other addresses, and what stands between them is anybody's guess."""


def pieces(words: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.one_of(st.sampled_from(words), st.integers(0, 99999).map(str), st.text(max_size=6)), max_size=12)


TEXTS = st.one_of(
    st.text(max_size=60),
    pieces(WORDS_OF_NEWS).map(" ".join),
    pieces([word for word in WORDS_OF_NEWS if word not in ADDRESSES]).map("".join),
    st.text(alphabet="0123456789.,:-/' €%uhe+xXIVM", max_size=25),
    st.text(alphabet="ABCIVXabcuv&.'-/ *_#@<>()[]", max_size=25),
)


@settings(max_examples=1500, derandomize=True)
@given(TEXTS)
@example(":[")
@example("=} ;{")
def test_saying_it_twice_changes_nothing(text: str) -> None:
    spoken = to_spoken(text)
    assert to_spoken(spoken) == spoken


@settings(max_examples=600, derandomize=True)
@given(TEXTS)
def test_no_figure_is_left(text: str) -> None:
    assert not re.search(r"\d", to_spoken(text))


WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzàáâäçèéêëïíîôöûüú", min_size=6, max_size=16)
NAMES = WORDS.map(str.capitalize)


@settings(max_examples=400, derandomize=True)
@given(st.lists(st.one_of(WORDS, NAMES), min_size=1, max_size=12))
def test_ordinary_words_and_names_stay_as_they_are(words: list[str]) -> None:
    text = " ".join(words)
    assert to_spoken(text, lexicon=Lexicon()) == text


@pytest.mark.parametrize(
    "sentence",
    [
        "Dat is zo.",
        "Jan zag een man met een hoed, zei hij.",
        "De Amerikaanse minister van Defensie sprak in het Iraakse Bagdad met Antonio Guterres.",
        "Sint-Niklaas, 's-Hertogenbosch en Baarle-Nassau liggen ver uit elkaar.",
        "Zoë at een crème brûlée in café De Zwaan; haar vader niet.",
        "LinkedIn, GroenLinks en YouTube schrijven hun naam zo.",
    ],
)
def test_a_sentence_without_anything_to_read_out_stays_as_it_is(sentence: str) -> None:
    assert to_spoken(sentence) == sentence


EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_an_article_has_no_figure_and_no_unspelled_letter_word_left(path: Path) -> None:
    spoken = to_spoken(path.read_bytes().decode("utf-8", "replace"))
    assert not re.search(r"\d|(?<![^\W\d_])[A-Z]{2,4}(?![^\W\d_])", spoken)
    assert to_spoken(spoken) == spoken


@pytest.mark.parametrize(
    ("how", "spoken"),
    [
        ({"clock": "timetable"}, "Om dertien uur dertig begint het."),
        ({"clock": "everyday"}, "Om half twee begint het."),
    ],
)
def test_a_clock_time_is_said_as_the_voice_says_it(how: dict[str, Any], spoken: str) -> None:
    assert to_spoken("Om 13.30 uur begint het.", **how) == spoken


def test_a_pronunciation_by_hand_goes_before_every_rule() -> None:
    assert to_spoken("De NS rijdt.", lexicon=Lexicon((Entry("NS", "spoorwegen"),))) == "De spoorwegen rijdt."


def test_nothing_is_read_again_that_a_pronunciation_says() -> None:
    assert to_spoken("De NS rijdt.", lexicon=Lexicon((Entry("NS", "3 km"),))) == "De 3 km rijdt."


def test_rules_are_made_once_for_each_way_of_speaking() -> None:
    assert rules("nl-NL", "timetable") is rules("nl-NL", "timetable")
    assert rules("nl-NL", "timetable") != rules("nl-BE", "timetable")


def test_a_paragraph_is_said_as_it_is_by_itself() -> None:
    paragraphs = ["De bakker kost 3 mln.", "Hij werkt bij bakker Kok b.v.", "Ze kwam op.\nDe man ook."]
    assert to_spoken("\n\n".join(paragraphs)) == "\n\n".join(map(to_spoken, paragraphs))


def test_a_text_keeps_its_empty_lines() -> None:
    assert to_spoken("Om 5 uur.\n\n\nTot 6 uur.\n") == "Om vijf uur.\n\n\nTot zes uur."


PAIRS = tomllib.loads(Path(__file__).with_name("spoken_pairs.toml").read_text("utf-8"))
RARE = [
    pytest.param(value, id=f"{name.rpartition('.')[2]}.{attribute}")
    for name, module in sorted(sys.modules.items())
    if name.startswith("briefing.dutch.rules.")
    for attribute, value in vars(module).items()
    if type(value) is type(rare((), ""))
]


@pytest.mark.parametrize("found_by_its_marks", RARE)
def test_a_pattern_finds_by_its_marks_all_that_it_would_find_without(found_by_its_marks: re.Pattern[str]) -> None:
    plain = re.compile(found_by_its_marks.pattern, found_by_its_marks.flags)
    for text in (text for pairs in PAIRS.values() for text in pairs):
        assert (found_by_its_marks.search(text) is None) == (plain.search(text) is None), text
