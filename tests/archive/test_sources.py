"""Where an archive's articles come from."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

from briefing.archive.items import article_of
from briefing.archive.sources import items_from
from briefing.archive.store import store_at
from briefing.archive.tasks import Task, content_of
from briefing.errors import NoArticleError, SourceError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.archive.items import Item
    from briefing.model import Article

TEXT = "De brug over de Lek gaat maandag open voor verkeer.\n\nDe bouw heeft twee jaar geduurd."
LINES = (
    "De dijk langs de Lek is maandag over een lengte van tien kilometer verhoogd, meldt het waterschap.",
    "Volgens het waterschap is het dorp daarmee tot ver in deze eeuw beschermd tegen hoog water.",
)
RECORDS = [
    {"id": 17, "headline": "Brug open", "text": TEXT, "published": "2026-03-02T10:00:00Z", "author": "Anna de Wit"},
    {"url": "https://krant.example/dijk", "headline": "Dijk", "html": "".join(f"<p>{line}</p>" for line in LINES)},
]


def read(item: Item, folder: Path) -> Article:
    """The article of an item, as a worker reads it."""
    if item.address is None:
        assert item.content
        raw = item.content()
    else:
        task = Task("", item.identity, item.name, item.address, item.is_record, item.sha256)
        raw = content_of(task, store_at(str(folder)))
    return article_of(raw, name=item.name, is_record=item.is_record)


def items(origin: Path) -> list[Item]:
    return list(items_from([str(origin)]))


def test_a_folder_offers_what_make_reads_and_what_is_in_its_folders(tmp_path: Path) -> None:
    (tmp_path / "2026").mkdir()
    for name in ("a.txt", "2026/b.html", "foto.jpg", ".verborgen.txt"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    assert [item.identity for item in items(tmp_path)] == ["2026/b.html", "a.txt"]


def test_an_article_that_changed_since_it_was_counted_is_not_made(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (item,) = items(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT.upper(), "utf-8")
    with pytest.raises(SourceError, match="has changed"):
        read(item, tmp_path)


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


@pytest.mark.parametrize("line", ["{", '"tekst"', '{"headline": "Brug open"}', '{"text": 5}', "[" * 100_000])
def test_a_line_that_is_no_article_is_told_of_when_its_turn_comes(tmp_path: Path, line: str) -> None:
    path = tmp_path / "archief.jsonl"
    path.write_text(f"{line}\n{json.dumps(RECORDS[0])}\n", "utf-8")
    wrong, right = items(path)
    with pytest.raises(NoArticleError):
        read(wrong, tmp_path)
    assert read(right, tmp_path).headline == "Brug open"


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_row_of_csv_is_an_article(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "archief.csv"
    quoted = TEXT.replace('"', '""')
    path.write_text(f'ID{mark}Headline{mark}text{mark}extra\n17{mark}Brug open{mark}"{quoted}"{mark}x\n', "utf-8")
    (item,) = items(path)
    assert item.identity == "id\n17"
    assert read(item, tmp_path).headline == "Brug open"


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


def test_a_row_without_end_is_told_of_when_its_turn_comes(tmp_path: Path) -> None:
    path = tmp_path / "archief.csv"
    path.write_text(f'id,text\n1,"{"x" * 20_000_001}\n2,De brug is open.\n', "utf-8")
    with pytest.raises(NoArticleError):
        read(items(path)[0], tmp_path)


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


def test_half_a_character_in_a_record_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "archief.jsonl"
    record = {"id": "a\ud800", "url": "https://krant.example/\ud800", "headline": "Brug \ud83c open", "text": TEXT}
    path.write_text(json.dumps(record), "utf-8")
    (item,) = items(path)
    article = read(item, tmp_path)
    for text in (item.identity, article.id, article.address, article.headline):
        assert text
        text.encode()


def test_a_table_without_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "archief.csv").write_text("id,titel\n1,Brug\n", "utf-8")
    with pytest.raises(UsageError, match="no column html or text"):
        items(tmp_path / "archief.csv")


def test_a_row_of_parquet_is_an_article(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="needs pyarrow")
    from pyarrow import parquet

    path = tmp_path / "archief.parquet"
    parquet.write_table(pyarrow.table({"id": [17], "headline": ["Brug open"], "text": [TEXT], "extra": [1.5]}), path)
    (item,) = items(path)
    assert item.identity == "id\n17"
    assert read(item, tmp_path).headline == "Brug open"


def test_parquet_that_does_not_say_its_bytes_are_text_is_read_as_text(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="needs pyarrow")
    from pyarrow import parquet

    path = tmp_path / "archief.parquet"
    parquet.write_table(pyarrow.table({"headline": ["Brug in België".encode()], "text": [TEXT.encode()]}), path)
    (item,) = items(path)
    assert read(item, tmp_path).headline == "Brug in België"


@pytest.mark.parametrize("name", ["archief.jsonl.gz", "archief.csv", "archief.parquet"])
def test_a_file_that_cannot_be_read_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x1f\x8b\xff\xfe\x00 no such thing")
    with pytest.raises((SourceError, UsageError), match=name):
        items(tmp_path / name)


def test_what_is_no_source_is_refused(tmp_path: Path) -> None:
    (tmp_path / "archief.xls").write_bytes(b"x")
    with pytest.raises(UsageError, match="no source of articles"):
        items(tmp_path / "archief.xls")
    with pytest.raises(SourceError, match="no such file or folder"):
        items(tmp_path / "weg")


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
