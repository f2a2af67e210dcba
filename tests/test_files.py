"""Files: whole or not at all, read in bounds."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from briefing.errors import WriteError
from briefing.files import read_bounded, remove_halves, write_all, write_whole

posix = pytest.mark.skipif(os.name != "posix", reason="makes POSIX pipes and links")


def test_a_file_is_read_up_to_its_bound(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(10))

    assert read_bounded(tmp_path / "a", 10) == bytes(10)
    with pytest.raises(OSError, match="larger than 9 bytes"):
        read_bounded(tmp_path / "a", 9)


class InUseError(PermissionError):
    """As Windows refuses to replace a file that another program has open."""

    winerror = 32


@posix
@pytest.mark.parametrize("source", ["/dev/zero", "pipe", "endless", "folder"])
def test_what_has_no_end_is_not_read(tmp_path: Path, source: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "endless").symlink_to("/dev/zero")
    (tmp_path / "folder").mkdir()

    with pytest.raises(OSError, match="not a file"):
        read_bounded(tmp_path / source, 10)


def test_a_file_that_another_program_has_open_is_replaced_once_it_lets_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = [InUseError(13, "in use"), InUseError(13, "in use")]
    replace = Path.replace

    def reluctant(self: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", reluctant)
    write_whole(tmp_path / "a", b"new")

    assert (tmp_path / "a").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize(("kind", "tries"), [(InUseError, 3), (PermissionError, 1)])
def test_a_file_that_stays_refused_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[OSError], tries: int
) -> None:
    tried = []

    def refuse(self: Path, target: Path) -> Path:
        tried.append(target)
        raise kind(13, "in use")

    monkeypatch.setattr("briefing.files._PAUSES_S", (0, 0))
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(WriteError, match=re.escape(f"cannot write {tmp_path / 'a'}")) as told:
        write_whole(tmp_path / "a", b"new")

    assert len(tried) == tries
    assert ("close the program" in str(told.value)) is (kind is InUseError)
    assert list(tmp_path.iterdir()) == []


def test_files_written_together_can_all_be_read_by_everybody_that_may(tmp_path: Path) -> None:
    write_all({tmp_path / f"{number}.txt": b"inhoud" for number in range(200)})
    write_whole(tmp_path / "daarna.txt", b"inhoud")

    assert len({path.stat().st_mode for path in tmp_path.iterdir()}) == 1
    assert len(list(tmp_path.iterdir())) == 201


def test_what_kills_left_of_some_files_goes_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "episodes").mkdir()
    halves = [".een.html.abcdefgh.part", ".twee.html.0123_456.part"]
    others = [".een.html.part", ".drie.html.abcdefgh.part", ".een.html.abc.part", "een.html.abcdefgh.part", "een.html"]
    for name in (*halves, *others):
        (tmp_path / "episodes" / name).write_text("half")

    remove_halves(tmp_path, ["episodes/een.html", "episodes/twee.html", "elders/vier.html"])

    assert {path.name for path in (tmp_path / "episodes").iterdir()} == set(others)


@posix
def test_no_half_is_removed_behind_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    (elsewhere / ".een.html.abcdefgh.part").write_text("half")
    (tmp_path / "podcast").mkdir()
    (tmp_path / "podcast" / "episodes").symlink_to(elsewhere)

    remove_halves(tmp_path / "podcast", ["episodes/een.html"])

    assert (elsewhere / ".een.html.abcdefgh.part").exists()
