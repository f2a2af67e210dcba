"""Pronunciations by hand go before every rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.dutch.lexicon import Entry, Lexicon
from briefing.dutch.lexicon_file import read_lexicon
from briefing.dutch.spoken import to_spoken

if TYPE_CHECKING:
    from pathlib import Path


def lexicon(folder: Path, content: str) -> Lexicon:
    path = folder / "lexicon.toml"
    path.write_text(content, encoding="utf-8")
    return read_lexicon(path)


def test_an_entry_is_said_instead_of_what_is_written(tmp_path: Path) -> None:
    own = lexicon(tmp_path, '[words]\n"Koekelberg" = "Koekelbèrg"\n')
    assert to_spoken("In Koekelberg, zei hij.", lexicon=own) == "In Koekelbèrg, zei hij."


def test_it_goes_before_every_rule_and_no_rule_reads_it_again(tmp_path: Path) -> None:
    own = lexicon(tmp_path, '[words]\n"PSV" = "PSV"\n"12" = "een dozijn (12)"\n')
    assert to_spoken("PSV telt er 12", lexicon=own) == "PSV telt er een dozijn (12)"


@pytest.mark.parametrize("written", ["bal", "BAL", "Ballen", "Voetbal"])
def test_it_counts_for_that_word_in_those_letters_only(tmp_path: Path, written: str) -> None:
    own = lexicon(tmp_path, '[words]\n"Bal" = "Ball"\n')
    assert to_spoken(f"Zie {written} daar", lexicon=own) == to_spoken(f"Zie {written} daar", lexicon=Lexicon())


def test_a_name_counts_in_the_capitals_of_a_headline_too(tmp_path: Path) -> None:
    own = lexicon(tmp_path, '[words]\n"Guterres" = "Goeterres"\n')
    assert to_spoken("GUTERRES:", lexicon=own) == "Goeterres:"


def test_an_entry_bound_to_an_engine_counts_for_that_engine(tmp_path: Path) -> None:
    own = lexicon(tmp_path, '[words]\n"Biden" = {spoken = "Bajden", engines = ["espeak"]}\n')
    assert to_spoken("Biden", lexicon=own, engine="espeak") == "Bajden"
    assert to_spoken("Biden", lexicon=own, engine="google") == "Biden"
    assert to_spoken("Biden", lexicon=own) == "Biden"


def test_one_word_may_have_an_entry_for_each_engine(tmp_path: Path) -> None:
    for_espeak = '{spoken = "Liejon", engines = ["espeak"]}'
    for_google = '{spoken = "Liëon", engines = ["google"]}'
    own = lexicon(tmp_path, f'[words]\n"Lyon" = [{for_espeak}, "Lyjon", {for_google}]\n')
    assert [to_spoken("Lyon", lexicon=own, engine=engine) for engine in ("espeak", "google", None)] == [
        "Liejon",
        "Liëon",
        "Lyjon",
    ]


def test_of_two_lexicons_the_later_wins() -> None:
    first = Lexicon((Entry("Gent", "Ghent"), Entry("Luik", "Luuk")))
    later = Lexicon((Entry("Gent", "Ghènt"),))
    assert to_spoken("Gent en Luik", lexicon=first | later) == "Ghènt en Luuk"


def test_a_pattern_says_what_its_placeholders_stood_for(tmp_path: Path) -> None:
    own = lexicon(tmp_path, '[patterns]\n"Zelensk*" = "Zellensk*"\n"Boeing 7#7" = "Boeing zeven # zeven"\n')
    assert to_spoken("Zelenskyj in een Boeing 737", lexicon=own) == "Zellenskyj in een Boeing zeven drie zeven"


def test_a_word_goes_before_a_pattern(tmp_path: Path) -> None:
    own = lexicon(tmp_path, '[words]\n"Bidens" = "van Bajden"\n[patterns]\n"Biden*" = "Bajden*"\n')
    assert to_spoken("Bidens Bidenaars", lexicon=own) == "van Bajden Bajdenaars"


def test_a_pattern_reads_a_long_word_once(tmp_path: Path) -> None:
    own = lexicon(tmp_path, '[patterns]\n"a*aab" = "x"\n"#a#a#b" = "y"\n')
    text = "a" * 100_000 + " " + "1a" * 50_000
    assert to_spoken(text, lexicon=own).startswith("aaaa")


def test_an_entry_may_give_the_sounds_alone_for_voices_that_take_them(tmp_path: Path) -> None:
    own = lexicon(tmp_path, '[words]\n"Guus" = {ipa = "ɣˈys"}\n"Live Nation" = {language = "en"}\n')
    assert (
        to_spoken("Guus en Live Nation.", lexicon=own, engine="kokoro", takes_ipa=True) == "⟦ɣˈys⟧ en ⟦en:Live Nation⟧."
    )
    assert to_spoken("Guus en Live Nation.", lexicon=own, engine="espeak") == "Guus en Live Nation."
