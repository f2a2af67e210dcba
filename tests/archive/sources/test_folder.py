"""Folders as a source of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.archive.sources.folder import folder_items
from briefing.errors import SourceError
from tests.archive.reading import TEXT, items, read

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_offers_what_make_reads_and_what_is_in_its_folders(tmp_path: Path) -> None:
    (tmp_path / "2026").mkdir()
    for name in ("a.txt", "2026/b.html", "foto.jpg", ".verborgen.txt"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    assert [item.identity for item in items(tmp_path)] == ["2026/b.html", "a.txt"]


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "krant").mkdir()
    (tmp_path / "krant" / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "krant" / "rond").symlink_to(tmp_path / "krant")
    assert [item.identity for item in items(tmp_path / "krant")] == ["a.txt"]


def test_a_text_that_changes_is_another_edition_of_the_same_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (before,) = items(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT.upper(), "utf-8")
    (after,) = items(tmp_path)
    assert before.identity == after.identity
    assert before.edition != after.edition


def test_a_file_that_cannot_be_read_is_named_when_its_turn_comes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "weg.txt")
    (item,) = items(tmp_path)
    with pytest.raises(SourceError, match=r"a\.txt"):
        read(item, tmp_path)


def test_a_folder_that_cannot_be_read_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot read the folder") as caught:
        list(folder_items(tmp_path / "weg"))
    assert caught.value.cause == "no such file or directory"
