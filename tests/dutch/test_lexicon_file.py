"""Lexicon files are read whole or refused, and those that ship agree with the rules."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from briefing.dutch.lexicon import Entry, Lexicon
from briefing.dutch.lexicon_file import entry_fault, parsed_lexicon, read_lexicon, shipped_lexicon, shipped_names
from briefing.dutch.spoken import to_spoken
from briefing.errors import SettingsError

if TYPE_CHECKING:
    from pathlib import Path


def lexicon(folder: Path, content: str) -> Lexicon:
    path = folder / "lexicon.toml"
    path.write_text(content, encoding="utf-8")
    return read_lexicon(path)


def test_the_sound_in_ipa_is_kept(tmp_path: Path) -> None:
    own = lexicon(tmp_path, '[words]\n"Macron" = {spoken = "Makron", ipa = "makˈrɔ̃"}\n')
    assert own.entries == (Entry("Macron", "Makron", ipa="makrˈɔ̃"),)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ('[words\n"a" = "b"', "is not TOML"),
        ('[words]\n"Gent" = ""', "line 2"),
        ('[words]\n"Gent" = 5', "line 2"),
        ('[words]\n\n"Gent" = {said = "Ghent"}', "line 3"),
        ('[words]\n"Gent" = {spoken = "Ghent", engines = "espeak"}', "engines must be a list"),
        ('[words]\n"Gent" = {spoken = "Ghent", ipa = 3}', "ipa must be a text"),
        ('[words]\n# Gent\n"Gent" = {ipa = "ʛˈɛnt"}', "line 3: 'Gent' is not an entry: ipa has the sign 'ʛ'"),
        ('[words]\n"Gent" = {ipa = "gˈɛnt"}', "write ɡ (U+0261)"),
        ('[words]\n"Gent" = {ipa = "ɣnt"}', "a vowel in each word"),
        ('[words]\n"Gent" = {ipa = ""}', "a vowel in each word"),
        ('[words]\n"Gentbrugge" = {ipa = "ɣˈɛntbrˈɵɣə"}', "two main stresses"),
        ('[words]\n"Gent" = {ipa = "ɣɛntˈ"}', "a stress mark without a vowel"),
        ('[words]\n"Gent" = {language = "xx"}', "language must be one of en, fr, de"),
        ('[words]\n"Gent" = "twee\\nregels"', "one line"),
        ('[words]\n"..." = "puntjes"', "a letter or a figure"),
        ('[words]\n" Gent" = "Ghent"', "single spaces"),
        ('[names]\n"Gent" = "Ghent"', "only [words] and [patterns]"),
        ('"Gent" = "Ghent"', "stands in no table; put a line [words] above it"),
        ("Gent = Ghent", "below a line [words]"),
        ("words = 3", "a table of entries"),
        ('[patterns]\n"Gent" = "Ghent"', "one to three placeholders"),
        ('[patterns]\n"a*b*" = "c"', "at most one *"),
        ('[patterns]\n"Gent*#" = "Ghent"', "something between them"),
        ('[patterns]\n"Gent*" = "Ghent**"', "more placeholders"),
    ],
)
def test_a_wrong_file_is_refused_in_one_line_that_names_it(tmp_path: Path, content: str, complaint: str) -> None:
    with pytest.raises(SettingsError) as refusal:
        lexicon(tmp_path, content)
    assert complaint in str(refusal.value)
    assert "lexicon.toml" in str(refusal.value)
    assert refusal.value.remedy


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nergens\.toml"):
        read_lexicon(tmp_path / "nergens.toml")


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lexicon.toml"
    path.write_bytes(b'[words]\n"Gent" = "Gh\xff"\n')
    with pytest.raises(SettingsError, match="not UTF-8"):
        read_lexicon(path)


@pytest.mark.parametrize("engine", [None, "google", "espeak"])
def test_what_the_shipped_lexicon_says_stays_as_it_is(engine: str | None) -> None:
    said = [entry.spoken for entry in shipped_lexicon().entries if entry.counts_for(engine)]
    assert [to_spoken(one, engine=engine) for one in said] == said


def test_the_shipped_lexicon_writes_names_for_espeak_only() -> None:
    assert to_spoken("Biden belt Zelensky", engine="espeak") == "Bajden belt Zellènski"
    assert to_spoken("Biden belt Zelensky", engine="google") == "Biden belt Zelensky"


def test_a_product_in_small_and_large_letters_sounds_as_it_is_sold() -> None:
    names = {entry.written: entry.ipa for entry in shipped_names().entries}
    assert (names["iPad"], names["iPads"], names["eBay"]) == ("ˈɑjpɛt", "ˈɑjpɛts", "ˈibeː")


def test_a_name_that_is_written_for_espeak_has_sounds_for_the_voices_that_take_them() -> None:
    """A spelling that makes espeak-ng say a name is no Dutch: the rules would read "Wossjingten" with s-j."""
    by_sound = {entry.written for entry in shipped_names().entries}
    assert "Washington" in by_sound
    assert to_spoken("Washington belt Beijing.", engine="kokoro", takes_ipa=True) == "Washington belt Beijing."
    assert [
        entry.written
        for entry in shipped_lexicon().entries
        if entry.written in by_sound and entry.counts_for("kokoro", takes_ipa=True)
    ] == []


def test_a_shipped_name_takes_its_genitive_along() -> None:
    said: list[str] = []
    shipped_names().pronouncer(takes_ipa=True).mark("Macrons plan, Meloni's plan, de playlists, de backspaces", said)
    assert said == ["⟦mɑkrˈɔ̃s⟧", "⟦meːlˈoːnis⟧", "⟦plˈeːlɪsts⟧"]
    said.clear()
    shipped_names().pronouncer(takes_ipa=True).mark("twee coaches en twee spaces", said)
    assert said == ["⟦spˈeːsəs⟧"]


def test_every_shipped_name_gives_sounds_alone() -> None:
    named = shipped_names().entries
    assert [entry.written for entry in named if entry.engines or not (entry.ipa or entry.language)] == []


@pytest.mark.parametrize(
    ("ipa", "fault"),
    [
        ("ːa", "'ː' where it changes no sound"),
        ("aːː", "'ː' where it changes no sound"),
        ("t\u0303a", "where it changes no sound"),
        ("ʰa", "'ʰ' where it changes no sound"),
        ("ˈˈta", "'ˈˈ' where it changes no sound"),
        ("kɑt'", "write ˈ \\(U\\+02C8\\)"),
        ("ka:t", "write ː \\(U\\+02D0\\)"),
        ("kɑ.tə", "leave out what parts syllables"),
        ("t\u0361sa", "without the tie"),
        ("a" * 300, "more than 200 signs"),
    ],
)
def test_ipa_that_no_voice_can_say_is_refused_with_the_cure(ipa: str, fault: str) -> None:
    found = entry_fault("Woord", {"ipa": ipa})
    assert found
    assert re.search(fault, found)


@pytest.mark.parametrize(
    ("written", "value", "fault"),
    [
        ("Zelensk*", "Zelensk#", "other placeholders"),
        ("A#-*", "*-#", "in another order"),
        ("Macron*", {"spoken": "Makron*", "ipa": "makrˈɔ̃"}, "a pattern takes a spoken form only"),
        ("Live*", {"language": "en"}, "a pattern takes a spoken form only"),
    ],
)
def test_a_pattern_that_cannot_be_meant_is_refused(written: str, value: object, fault: str) -> None:
    found = entry_fault(written, value, is_pattern=True)
    assert found
    assert fault in found


def test_a_pattern_among_the_words_is_told_where_it_belongs() -> None:
    assert entry_fault("Zelensk*", "Zelenski") == "with a * it is a pattern: put it under [patterns]"
    assert entry_fault("F*ck", "fuck") is None


def test_no_shipped_lexicon_has_a_fault() -> None:
    home = files("briefing.dutch")
    tables = [home.joinpath("lexicon.toml"), *home.joinpath("names").iterdir()]
    checked = {table.name: parsed_lexicon(table.read_bytes(), table.name) for table in tables if ".toml" in table.name}
    assert checked.pop("lexicon.toml") == shipped_lexicon()
    assert {entry for lexicon in checked.values() for entry in lexicon.entries} <= set(shipped_names().entries)
