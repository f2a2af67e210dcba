"""The bytes of a source on this machine."""

import os
from pathlib import Path

import pytest

from briefing.article.fetch import local
from briefing.article.fetch.local import bytes_of
from briefing.errors import SourceError


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "brug.txt").write_bytes(b"Brug\xff dicht")
    assert bytes_of(str(tmp_path / "brug.txt")) == b"Brug\xff dicht"


@pytest.mark.parametrize(
    ("name", "told"),
    [("weg.txt", "no such file"), (".", "is a folder"), ("a\0b", "embedded null"), ("x" * 300, "too long")],
)
def test_the_error_for_an_unreadable_source_says_why(tmp_path: Path, name: str, told: str) -> None:
    with pytest.raises(SourceError, match=told) as refused:
        bytes_of(f"{tmp_path}/{name}")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", ["www.krant.example/artikel", "nieuws.krant.nl/2026/brug", "krant.be"])
def test_an_address_without_its_scheme_is_not_taken_for_a_path(name: str) -> None:
    with pytest.raises(SourceError, match="write https:// in front"):
        bytes_of(name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    with pytest.raises(SourceError, match="is a pipe or device"):
        bytes_of(str(tmp_path / "pijp"))


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "MAX_BYTES", 10)
    (tmp_path / "brug.txt").write_bytes(b"x" * 11)
    with pytest.raises(SourceError, match="give one article"):
        bytes_of(str(tmp_path / "brug.txt"))
