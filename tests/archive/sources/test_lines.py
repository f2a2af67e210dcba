"""Files of which each line is an article."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from briefing.errors import NoArticleError, SourceError
from tests.archive.reading import LINES, RECORDS, TEXT, items, read

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("packed", [False, True])
def test_a_line_is_an_article_that_is_known_by_its_id_or_address(tmp_path: Path, packed: bool) -> None:
    lines = "\n\n".join(map(json.dumps, RECORDS)).encode()
    path = tmp_path / ("archief.jsonl.gz" if packed else "archief.jsonl")
    path.write_bytes(gzip.compress(lines) if packed else lines)
    first, second = items(path)
    assert (first.identity, second.identity) == ("id\n17", "https://krant.example/dijk")
    assert (first.address is None) == packed
    article = read(first, tmp_path)
    assert (article.headline, article.author, article.published) == ("Brug open", "Anna de Wit", "2026-03-02")
    assert [block.text for block in read(second, tmp_path).blocks] == list(LINES)


def test_a_line_that_is_too_long_is_called_so(tmp_path: Path) -> None:
    path = tmp_path / "archief.jsonl"
    path.write_text(f'{{"text": "{"x" * 20_000_001}"}}\n{json.dumps(RECORDS[0])}\n', "utf-8")
    wrong, right = items(path)
    with pytest.raises(NoArticleError, match="larger than 20 MB"):
        read(wrong, tmp_path)
    assert read(right, tmp_path).headline == "Brug open"


@pytest.mark.parametrize("indent", [None, 1])
def test_one_list_in_json_is_not_taken_for_lines_of_it(tmp_path: Path, indent: int | None) -> None:
    path = tmp_path / "archief.jsonl"
    path.write_text(json.dumps(RECORDS, indent=indent), "utf-8")
    with pytest.raises(SourceError, match="holds one list in JSON"):
        items(path)


def test_a_worker_finds_its_line_behind_empty_ones_and_long_ones(tmp_path: Path) -> None:
    path = tmp_path / "archief.jsonl"
    lines = [b"x" * 20_000_100, b"", *(json.dumps(record).encode() for record in RECORDS)]
    path.write_bytes(b"\n".join(lines))
    _, *found = items(path)
    assert [item.name for item in found] == ["archief.jsonl:3", "archief.jsonl:4"]
    assert [read(item, tmp_path).headline for item in found] == ["Brug open", "Dijk"]


def test_lines_that_are_not_in_utf_8_go_to_workers_as_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "archief.jsonl"
    path.write_text("\n".join(map(json.dumps, RECORDS)), "utf-16")
    assert [item.address for item in items(path)] == [None, None]
    assert [read(item, tmp_path).headline for item in items(path)] == ["Brug open", "Dijk"]


def test_a_line_that_stays_the_same_is_the_same_edition(tmp_path: Path) -> None:
    path = tmp_path / "archief.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in RECORDS), "utf-8")
    before = [item.edition for item in items(path)]
    path.write_text("".join(json.dumps(record) + "\n" for record in [{**RECORDS[0], "text": "Dicht."}, RECORDS[1]]))
    after = [item.edition for item in items(path)]
    assert before[0] != after[0]
    assert before[1] == after[1]


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n"])
def test_the_end_of_a_line_makes_no_other_edition(tmp_path: Path, end: str) -> None:
    path = tmp_path / "archief.jsonl"
    editions = []
    for content in (json.dumps({"text": TEXT}) + end, json.dumps({"text": TEXT}) + "\n" + json.dumps(RECORDS[0])):
        path.write_bytes(content.encode())
        first = items(path)[0]
        assert read(first, tmp_path).blocks
        editions.append((first.identity, first.edition))
    assert editions[0] == editions[1]
