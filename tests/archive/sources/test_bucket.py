"""Articles in a bucket."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

from briefing.archive.sources import items_from
from briefing.errors import SourceError
from tests.archive.reading import RECORDS, TEXT, read

if TYPE_CHECKING:
    from pathlib import Path


def test_articles_below_a_prefix_of_a_bucket_are_read_by_the_workers(s3: Any, tmp_path: Path) -> None:
    s3.put_object(Bucket="archief", Key="2026/lek.txt", Body=f"Brug over de Lek open\n\n{TEXT}".encode())
    s3.put_object(Bucket="archief", Key="2026/foto.jpg", Body=b"x")
    (item,) = items_from(["s3://archief/2026"])
    assert item.identity == "lek.txt"
    assert [block.text for block in read(item, tmp_path).blocks] == TEXT.split("\n\n")


@pytest.mark.parametrize("packed", [False, True])
def test_lines_in_a_bucket_are_read_there_by_the_workers(s3: Any, tmp_path: Path, packed: bool) -> None:
    name = "lijst.jsonl.gz" if packed else "lijst.jsonl"
    body = b"\n".join(json.dumps(record).encode() for record in RECORDS)
    s3.put_object(Bucket="archief", Key=f"lijsten/{name}", Body=gzip.compress(body) if packed else body)
    found = list(items_from([f"s3://archief/lijsten/{name}"]))
    assert [item.identity for item in found] == ["id\n17", "https://krant.example/dijk"]
    assert [read(item, tmp_path).headline for item in found] == ["Brug open", "Dijk"]


def test_a_table_in_a_bucket_is_read_and_a_missing_list_named(s3: Any) -> None:
    s3.put_object(Bucket="archief", Key="lijsten/rijen.csv", Body=b"id,text\n1,De brug is open.\n2,De brug is dicht.\n")
    assert [item.identity for item in items_from(["s3://archief/lijsten/rijen.csv"])] == ["id\n1", "id\n2"]
    with pytest.raises(SourceError, match=r"no such file: s3://archief/weg\.jsonl"):
        list(items_from(["s3://archief/weg.jsonl"]))


def test_a_row_of_parquet_in_a_bucket_is_an_article(s3: Any, tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="needs pyarrow")
    from pyarrow import parquet

    parquet.write_table(
        pyarrow.table({"id": [17, 18], "headline": ["Brug open", "Dijk"], "text": [TEXT, TEXT]}), tmp_path / "x"
    )
    s3.upload_file(str(tmp_path / "x"), "archief", "lijsten/rijen.parquet")
    found = list(items_from(["s3://archief/lijsten/rijen.parquet"]))
    assert [item.identity for item in found] == ["id\n17", "id\n18"]
    assert [read(item, tmp_path).headline for item in found] == ["Brug open", "Dijk"]


@pytest.mark.parametrize("name", ["scheef/../lek.txt", "scheef/./lek.txt", "scheef//lek.txt"])
def test_a_name_that_leads_elsewhere_is_told_with_what_to_do(s3: Any, name: str) -> None:
    s3.put_object(Bucket="archief", Key=name, Body=b"x")
    with pytest.raises(SourceError) as told:
        list(items_from(["s3://archief/scheef"]))
    s3.delete_object(Bucket="archief", Key=name)
    assert str(told.value) == (
        f"cannot read s3://archief/scheef: a file there is called {name!r};"
        " rename or remove it: no part of a name may be '.', '..' or empty"
    )
