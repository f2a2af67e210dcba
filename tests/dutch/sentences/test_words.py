"""The lists by which a point ends a sentence agree with each other."""

from __future__ import annotations

import itertools

import pytest

from briefing.dutch.sentences import split_sentences, words

ENDS = {
    "before any capital": words.FINAL,
    "before a starter": words.FINAL_BEFORE_STARTER,
    "never": words.NEVER_FINAL,
}


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(ENDS, 2)))
def test_an_abbreviation_ends_a_sentence_in_one_way(one: str, other: str) -> None:
    assert ENDS[one].isdisjoint(ENDS[other])


def test_abbreviations_are_written_small_and_without_their_last_point() -> None:
    listed = words.FINAL | words.FINAL_BEFORE_STARTER | words.NEVER_FINAL | words.BEFORE_NUMBER | words.UNITS
    assert [word for word in sorted(listed) if word != word.lower() or word.endswith(".")] == []


def test_months_and_days_are_abbreviations_beside_a_figure_only() -> None:
    assert words.NEVER_FINAL.isdisjoint(words.MONTHS | words.DAYS)


def test_punkt_is_told_no_single_letter() -> None:
    assert {word for word in words.ABBREVIATIONS - words.FINAL if len(word) == 1} == set()


@pytest.mark.parametrize("name", words.EXCLAIMING_NAMES)
def test_a_name_that_ends_in_an_exclamation_mark_ends_no_sentence(name: str) -> None:
    assert len(split_sentences(f"Het bedrijf {name} kocht gisteren een fabriek in Zwolle.")) == 1


@pytest.mark.parametrize("name", words.BEFORE_NAME)
def test_a_capital_abbreviation_before_a_capital_ends_none(name: str) -> None:
    assert len(split_sentences(f"Hij sprak met de {name}. Vereniging in Zwolle.")) == 1


@pytest.mark.parametrize("domain", sorted(words.TOP_DOMAINS - words.STARTERS))
def test_the_point_in_an_address_ends_none(domain: str) -> None:
    assert len(split_sentences(f"Hij boekte via Kamer.{domain.capitalize()}, een site uit Zwolle.")) == 1


@pytest.mark.parametrize("word", sorted(words.ALSO_WORDS))
def test_an_abbreviation_that_is_a_word_ends_one(word: str) -> None:
    assert word not in words.ABBREVIATIONS
