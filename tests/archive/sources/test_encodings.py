"""Lists in any encoding."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from tests.archive.reading import TEXT, items, read

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "windows-1252"])
@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz", "csv"])
def test_a_list_may_be_in_any_encoding_that_windows_saves(tmp_path: Path, encoding: str, ending: str) -> None:
    headline = "België koopt brug voor € 5"
    records = [{"id": n, "headline": headline, "text": TEXT} for n in range(3)]
    lines = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    rows = "id;headline;text\n" + "".join(f'{n};{headline};"{TEXT}"\n' for n in range(3))
    raw = (rows if ending == "csv" else lines).encode(encoding)
    path = tmp_path / f"archief.{ending}"
    path.write_bytes(gzip.compress(raw) if ending.endswith("gz") else raw)
    assert [read(item, tmp_path).headline for item in items(path)] == [headline] * 3
    assert [item.identity for item in items(path)] == ["id\n0", "id\n1", "id\n2"]


@pytest.mark.parametrize("ending", ["jsonl", "csv"])
def test_a_byte_that_strayed_into_a_list_stops_none_of_it(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"archief.{ending}"
    line = '{{"id": {}, "headline": "{}", "text": "De brug is open."}}\n' if ending == "jsonl" else "{},{},De brug.\n"
    rows = "".join(line.format(n, "Café België") for n in range(3)).encode().replace("é".encode(), b"\xe9", 1)
    path.write_bytes(rows if ending == "jsonl" else b"id,headline,text\n" + rows)
    assert [read(item, tmp_path).headline for item in items(path)] == ["Café België"] * 3
