"""The lists that ship with the rules do not contradict each other."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from briefing.dutch.rules.abbreviations import SENTENCE_ABBREVIATIONS, abbreviations
from briefing.dutch.spoken import to_spoken


def listed(path: str) -> dict[str, Any]:
    return tomllib.loads(files("briefing.dutch").joinpath(f"rules/{path}").read_text("utf-8"))


def test_a_letter_word_stands_in_one_list() -> None:
    tables = listed("acronyms.toml")
    as_words = set(tables["word"]["everywhere"].split())
    spelled = set(tables["letters"]["capital"].split())
    ordinary = set(tables["common"]["words"].split())
    assert not as_words & spelled
    assert not as_words & ordinary
    assert not spelled & ordinary


def test_what_an_abbreviation_stands_for_has_no_abbreviation() -> None:
    tables = listed("abbreviations.toml")
    meanings = [said for table in tables.values() for said in table.values() if isinstance(said, str)]
    assert [to_spoken(f"x {said} x") for said in meanings] == [f"x {said} x" for said in meanings]


def test_what_a_unit_stands_for_has_no_unit() -> None:
    tables = listed("amounts/units.toml")
    prefixes, prefixed = tables.pop("prefix"), tables.pop("prefixed")
    meanings = [said for table in tables.values() for said in table.values()]
    words = [one for said in meanings for one in ([said] if isinstance(said, str) else said)]
    words += [prefixes[prefix] + unit for unit, among in prefixed.values() for prefix in among.split()]
    assert [to_spoken(f"x {said} x") for said in words] == [f"x {said} x" for said in words]


@pytest.mark.parametrize("abbreviation", ["dhr", "mevr", "m.b.t", "bijv", "prof", "a.s", "blz"])
def test_the_full_stop_of_an_abbreviation_ends_no_sentence(abbreviation: str) -> None:
    assert abbreviation in SENTENCE_ABBREVIATIONS


@pytest.mark.parametrize("word", ["kon", "max", "vs", "ing", "u", "jan", "min"])
def test_the_full_stop_of_a_word_does(word: str) -> None:
    assert word not in SENTENCE_ABBREVIATIONS


def test_an_abbreviation_is_found_where_it_counts() -> None:
    tables = listed("abbreviations.toml")
    beside = {"anywhere": "x {} x", "title": "x {} Jansen", "before_number": "x {} 5", "after_number": "x 5 {} x"}
    for section, frame in beside.items():
        for written in tables[section]:
            assert abbreviations("nl-NL")(frame.format(written)) != frame.format(written), written


def test_the_sounds_of_a_word_stand_in_one_list() -> None:
    tables = [path for path in files("briefing.dutch").joinpath("names").iterdir() if path.name.endswith(".toml")]
    named = [word for path in tables for word in tomllib.loads(path.read_text("utf-8"))["words"]]
    assert len(named) == len(set(named))
    lines = files("briefing.dutch.phonemes").joinpath("stems.txt").read_text("utf-8").splitlines()
    entries = [entry for line in lines for entry in line.partition("#")[0].split("  ") if entry.strip()]
    stems = [entry.replace("ˈ", "", 1).strip() if " " not in entry.strip() else entry.split()[0] for entry in entries]
    assert not set(named).intersection(stems)
    assert len(stems) == len(set(stems))
