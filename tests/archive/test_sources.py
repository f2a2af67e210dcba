"""Where an archive's articles come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.archive.sources import count_in, items_from
from briefing.errors import SourceError, UsageError
from tests.archive.reading import items

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["archief.jsonl.gz", "archief.csv", "archief.parquet"])
def test_a_file_that_cannot_be_read_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x1f\x8b\xff\xfe\x00 no such thing")
    with pytest.raises((SourceError, UsageError), match=name):
        items(tmp_path / name)


def test_what_is_no_source_is_refused(tmp_path: Path) -> None:
    (tmp_path / "archief.xls").write_bytes(b"x")
    with pytest.raises(UsageError, match="not a source of articles"):
        items(tmp_path / "archief.xls")
    with pytest.raises(SourceError, match="no such file or folder"):
        items(tmp_path / "weg")


def test_what_is_no_source_is_refused_before_the_first_article_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "lijst.jsonl").write_text("", "utf-8")
    with pytest.raises(SourceError, match="no such file or folder"):
        items_from([str(tmp_path / "lijst.jsonl"), str(tmp_path / "weg.jsonl")])


def test_an_origin_without_articles_is_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "lijst.jsonl").write_text('{"id": 1, "headline": "Brug open", "text": "De brug is open."}\n', "utf-8")
    assert len(list(items_from([str(tmp_path / "leeg"), str(tmp_path / "lijst.jsonl")]))) == 1
    assert caplog.messages == [f"there are no articles in {tmp_path / 'leeg'}"]


def test_articles_are_counted_without_a_word(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "lijst.jsonl").write_text('{"id": 1, "text": "De brug is open."}\n{"id": 2}\n', "utf-8")
    assert count_in([str(tmp_path / "leeg"), str(tmp_path / "lijst.jsonl")]) == 2
    assert not caplog.messages
