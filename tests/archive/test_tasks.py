"""What travels between who leads an archive and who makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.archive.items import Address, Seen
from briefing.archive.store import store_at
from briefing.archive.tasks import Task, content_of, packed, unpacked
from briefing.errors import NoArticleError, PublishError, SourceError
from tests.archive.reading import TEXT, items, read

if TYPE_CHECKING:
    from pathlib import Path


def test_an_article_that_changed_since_it_was_counted_is_not_made(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (item,) = items(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT.upper(), "utf-8")
    with pytest.raises(PublishError, match="has changed"):
        read(item, tmp_path)
    (tmp_path / "a.txt").unlink()
    with pytest.raises(PublishError, match="has changed"):
        read(item, tmp_path)
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    assert read(item, tmp_path).blocks


def test_what_is_told_another_process_is_understood_there_whatever_its_name() -> None:
    task = Task("a1", "brug", "\udcff.txt", Address("/krant/\udcff.txt", 5, 7), sha256="00", seen=Seen(etag="x"))
    assert unpacked(packed(task), Task) == task
    assert packed(task).isascii()


def test_a_stretch_of_a_file_that_is_gone_is_told_with_the_reason(tmp_path: Path) -> None:
    task = Task("a1", "brug", "lijst:1", Address(str(tmp_path / "weg.jsonl"), 0, 10), is_record=True)
    with pytest.raises(SourceError, match="cannot read") as caught:
        content_of(task, store_at(str(tmp_path)))
    assert caught.value.cause == "no such file or directory"


def test_a_text_at_the_target_that_is_too_large_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "incoming").mkdir()
    (tmp_path / "incoming" / "a.json").write_bytes(bytes(20_000_001))
    task = Task("a1", "brug", "brug", Address("incoming/a.json", at_target=True), is_record=True)
    with pytest.raises(NoArticleError, match="larger than 20 MB"):
        content_of(task, store_at(str(tmp_path)))
