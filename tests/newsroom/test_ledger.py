"""The newsroom's ledger on disk."""

from pathlib import Path

import pytest

from briefing.errors import PublishError
from briefing.files import half_of
from briefing.newsroom.ledger import FILE, opened


@pytest.mark.parametrize("content", ["", "[]", "no JSON", '{"name": "somebody else\'s"}', "[" * 100_000])
def test_a_file_that_is_no_ledger_is_told_and_left_as_it_is(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content, "utf-8")
    with pytest.raises(PublishError, match="restore it from a backup"), opened(tmp_path):
        pass
    assert (tmp_path / FILE).read_text("utf-8") == content


def test_a_ledger_of_an_earlier_version_without_some_of_its_keys_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"editions": {"2026-03-05": "guid"}}', "utf-8")
    with opened(tmp_path) as book:
        assert book.ledger.editions == {"2026-03-05": "guid"}


def test_what_a_killed_writer_left_of_the_ledger_is_removed_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / half_of(FILE)).write_text("{", "utf-8")
    (tmp_path / half_of("van-een-ander.json")).write_text("{", "utf-8")
    with opened(tmp_path):
        pass
    assert [path.name[:16] for path in tmp_path.glob(".*.part")] == [".van-een-ander.j"]
