"""Tables as a source of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.archive.sources.tables import csv_items
from briefing.errors import NoArticleError, SourceError, UsageError
from tests.archive.reading import TEXT, items, read

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_row_of_csv_is_an_article(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "archief.csv"
    quoted = TEXT.replace('"', '""')
    path.write_text(f'ID{mark}Headline{mark}text{mark}extra\n17{mark}Brug open{mark}"{quoted}"{mark}x\n', "utf-8")
    (item,) = items(path)
    assert item.identity == "id\n17"
    assert read(item, tmp_path).headline == "Brug open"


def test_a_row_without_end_is_told_of_when_its_turn_comes(tmp_path: Path) -> None:
    path = tmp_path / "archief.csv"
    path.write_text(f'id,text\n1,"{"x" * 20_000_001}\n2,De brug is open.\n', "utf-8")
    with pytest.raises(NoArticleError):
        read(items(path)[0], tmp_path)


@pytest.mark.parametrize("row", ['2,Brug open,"De brug', '2,"Brug open,De brug', '2,Brug open,De brug,x,"y', '"2'])
def test_rows_below_a_quotation_mark_that_is_not_closed_are_not_taken_for_its_text(tmp_path: Path, row: str) -> None:
    path = tmp_path / "archief.csv"
    path.write_text(f"id,headline,text\n1,Sluis,De sluis is open.\n{row}\n3,Haven,De haven is dicht.\n", "utf-8")
    table = csv_items(path)
    assert next(table).identity == "id\n1"
    with pytest.raises(SourceError, match="quotation mark that is opened in line 3 is not closed"):
        next(table)


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n"])
def test_a_quotation_mark_that_is_closed_on_another_line_or_none_at_all_damages_nothing(
    tmp_path: Path, end: str
) -> None:
    path = tmp_path / "archief.csv"
    path.write_text(f'id,text\n1,"De brug\nis open."\n2,Een 5" scherm,x{end}', "utf-8", newline="")
    assert [item.identity for item in items(path)] == ["id\n1", "id\n2"]


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


@pytest.mark.parametrize(
    "heading",
    [
        "id;headline;text",
        " ID ; Headline ; Text ",
        "sep=;\nid;headline;text",
        "SEP=;\r\nid;headline;text",
        "\ufeffsep=;\nid;headline;text",
        "id;headline;text;id",
        "id;headline;text;;",
        ";id;headline;text;",
    ],
)
@pytest.mark.parametrize("end", ["", "\n", ";\n", ";;;;\n\n"])
def test_a_table_is_read_as_spreadsheets_write_it(tmp_path: Path, heading: str, end: str) -> None:
    path = tmp_path / "archief.csv"
    first = ";" if heading.startswith(";") else ""
    path.write_text(f"{heading}\n{first}17;Brug open;De brug is open.{end}", "utf-8", newline="")
    (item,) = items(path)
    article = read(item, tmp_path)
    assert (article.headline, article.blocks[0].text) == ("Brug open", "De brug is open.")


def test_a_row_that_begins_like_a_note_to_excel_is_a_row(tmp_path: Path) -> None:
    path = tmp_path / "archief.csv"
    path.write_text("text;headline\nsep=,;Brug open\n", "utf-8")
    assert len(items(path)) == 1
