"""Folders in which many files stand, and whether anything came into them or went."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.podcast.folder.places import mark_of, marked, names_in

if TYPE_CHECKING:
    from pathlib import Path


def test_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "brug").mkdir()
    (tmp_path / "brug.html").touch()
    assert names_in(tmp_path) == ({"brug.html"}, {"brug"})


def test_nothing_is_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert names_in(tmp_path / "weg") == (set(), set())


def test_a_file_is_no_folder_without_files(tmp_path: Path) -> None:
    (tmp_path / "brug").touch()
    with pytest.raises(NotADirectoryError):
        names_in(tmp_path / "brug")


def test_a_folder_has_its_mark_as_long_as_nothing_comes_or_goes(tmp_path: Path) -> None:
    (tmp_path / "brug.html").write_text("open", "utf-8")
    [mark] = marked(tmp_path.parent, [tmp_path.name]).values()

    (tmp_path / "brug.html").write_text("dicht", "utf-8")

    assert mark_of(tmp_path) == mark


@pytest.mark.parametrize("happens", ["comes", "goes"])
def test_it_gets_another_one_at_once(tmp_path: Path, happens: str) -> None:
    (tmp_path / "brug.html").touch()
    [mark] = marked(tmp_path.parent, [tmp_path.name]).values()

    if happens == "comes":
        (tmp_path / "tunnel.html").touch()
    else:
        (tmp_path / "brug.html").unlink()

    assert mark_of(tmp_path) != mark


def test_what_is_not_there_has_no_mark(tmp_path: Path) -> None:
    assert marked(tmp_path, ["weg"]) == {}
    assert mark_of(tmp_path / "weg") == 0
