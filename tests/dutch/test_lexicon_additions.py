"""What an editor lets be remembered goes into a lexicon, in which nothing else changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from briefing.dutch.lexicon_additions import remember
from briefing.dutch.lexicon_file import read_lexicon
from briefing.errors import SettingsError, WriteError

if TYPE_CHECKING:
    from pathlib import Path

LEXICON = """# Van de eindredactie.
[words]
"Urk" = "Urrek"   # zegt men daar
Macron = {spoken = "Makron", engines = ["espeak"]}

[patterns]
"Zelensk*" = "Zelensk*"  # en zo
"""


@pytest.fixture
def lexicon(tmp_path: Path) -> Path:
    path = tmp_path / "woorden.toml"
    path.write_text(LEXICON, "utf-8")
    return path


def said(path: Path) -> dict[str, str]:
    return {entry.written: entry.spoken for entry in read_lexicon(path).entries}


def test_a_new_word_stands_below_the_others_and_every_line_stays(lexicon: Path) -> None:
    assert remember(lexicon, {"Szczecin": "Sjtsjetsjien"}) == {"Szczecin": "Sjtsjetsjien"}
    assert said(lexicon)["Szczecin"] == "Sjtsjetsjien"
    assert set(LEXICON.splitlines()) <= set(lexicon.read_text("utf-8").splitlines())


def test_a_word_that_was_said_otherwise_keeps_its_old_form_as_a_comment(lexicon: Path) -> None:
    remember(lexicon, {"Urk": "Urruk"})
    assert said(lexicon)["Urk"] == "Urruk"
    assert '"Urk" = "Urruk" # was "Urrek"; zegt men daar' in lexicon.read_text("utf-8")


def test_what_is_remembered_already_leaves_the_file_as_it_is(lexicon: Path) -> None:
    before = lexicon.stat().st_mtime_ns
    assert remember(lexicon, {"Urk": "Urrek"}) == {}
    assert lexicon.stat().st_mtime_ns == before


def test_a_lexicon_that_is_not_there_is_made(tmp_path: Path) -> None:
    remember(tmp_path / "nieuw" / "woorden.toml", {'Jan "de" Wit\\': 'zo "is" het\\'})
    assert said(tmp_path / "nieuw" / "woorden.toml") == {'Jan "de" Wit\\': 'zo "is" het\\'}


def test_a_lexicon_without_words_gets_its_table(tmp_path: Path) -> None:
    path = tmp_path / "woorden.toml"
    path.write_text('[patterns]\n"Zelensk*" = "Zelensk*"\n', "utf-8")
    remember(path, {"Urk": "Urrek"})
    assert said(path) == {"Zelensk*": "Zelensk*", "Urk": "Urrek"}


def test_a_word_of_which_the_lexicon_says_more_is_left_to_its_editor(lexicon: Path) -> None:
    with pytest.raises(SettingsError, match="already says how 'Macron' is spoken"):
        remember(lexicon, {"Macron": "Makro", "Urk": "Urruk"})
    assert lexicon.read_text("utf-8") == LEXICON


def test_a_file_that_is_no_lexicon_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "woorden.toml"
    path.write_text("Urk: Urrek\n", "utf-8")
    with pytest.raises(SettingsError, match="is not TOML"):
        remember(path, {"Urk": "Urrek"})
    assert path.read_text("utf-8") == "Urk: Urrek\n"


def test_a_folder_is_no_lexicon(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="cannot write"):
        remember(tmp_path, {"Urk": "Urrek"})


def test_two_editors_at_once_lose_nothing(lexicon: Path) -> None:
    with ThreadPoolExecutor(4) as editors:
        list(editors.map(lambda number: remember(lexicon, {f"Woord{number}": f"woord {number}"}), range(12)))
    assert {f"Woord{number}" for number in range(12)} <= said(lexicon).keys()
