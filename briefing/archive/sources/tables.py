"""Tables of articles: CSV, and Parquet if pyarrow is installed. A row is a record; unknown columns are ignored."""

from __future__ import annotations

import csv
import re
from datetime import date
from functools import partial
from hashlib import sha256
from itertools import chain
from secrets import token_hex
from typing import TYPE_CHECKING, Any

import msgspec

from briefing.archive.items import MOST_BYTES, Item, Record
from briefing.archive.sources.encodings import WINDOWS_1252, decoded, encoding_of
from briefing.errors import SourceError, UsageError
from briefing.text import well_formed

if TYPE_CHECKING:
    from _csv import Reader
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_COLUMNS = Record.__struct_fields__
_END = token_hex(16)
"""A line after the last one: it is a row of its own, unless a quotation mark is still open there."""
_FOR_EXCEL = re.compile(r"\W?sep=.\s*", re.IGNORECASE)
"""A line above the names of the columns that tells Excel what separates them."""
_ROWS_AT_ONCE = 256
"""The rows of a Parquet file that are read at once."""


def csv_items(path: Path) -> Iterator[Item]:
    """The articles in a CSV file whose first line names the columns; separated by commas, semicolons or tabs.

    Raises:
        SourceError: it cannot be read.
        UsageError: it has no column with text.
    """
    csv.field_size_limit(MOST_BYTES)
    try:
        with path.open("rb") as file:
            encoding = encoding_of(file.read(2))
        with path.open(encoding=encoding, errors=WINDOWS_1252, newline="") as file:
            start, heading = 0, file.readline()
            if _FOR_EXCEL.fullmatch(heading):
                start, heading = file.tell(), file.readline()
            file.seek(start)
            rows = csv.reader(chain(file, [_END]), delimiter=max(",;\t", key=heading.count))
            columns = [name.strip().lower() for name in next(rows)]
            _require_text(path, columns)
            for number, row in enumerate(_rows(rows, columns), start=2):
                yield _item(path, number, row)
    except (OSError, UnicodeError, csv.Error) as error:
        cause = (getattr(error, "strerror", None) or str(error)).lower()
        raise SourceError(f"cannot read {path}", cause=cause, remedy="make it CSV in UTF-8") from error


def _rows(rows: Reader, columns: Sequence[str]) -> Iterator[dict[str, str]]:
    """The rows, with an empty one in place of each that cannot be read, which is reported when a worker reads it.

    Raises:
        csv.Error: a quotation mark is never closed, so that all rows from there on are one.
    """
    while True:
        first = rows.line_num + 1
        try:
            row = next(rows, [_END])
        except csv.Error:
            yield {}
            continue
        if row == [_END]:
            return
        if any(_END in value for value in row):
            raise csv.Error(f"a quotation mark that is opened in line {first} is not closed")
        if row:
            yield dict(zip(columns, row, strict=False))


def parquet_items(path: Path) -> Iterator[Item]:
    """The articles in a Parquet file.

    Raises:
        SourceError: it cannot be read, or pyarrow is not installed.
        UsageError: it has no column with text.
    """
    try:
        import pyarrow
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        cause = "the package pyarrow is not installed"
        raise SourceError(f"cannot read {path}", cause=cause, remedy="run: pip install pyarrow") from error
    try:
        with ParquetFile(path) as file:
            columns = {name: name.strip().lower() for name in file.schema_arrow.names}
            columns = {name: known for name, known in columns.items() if known in _COLUMNS}
            _require_text(path, [*columns.values()])
            number = 0
            for batch in file.iter_batches(batch_size=_ROWS_AT_ONCE, columns=[*columns]):
                for row in batch.to_pylist():
                    number += 1
                    yield _item(path, number, {columns[name]: value for name, value in row.items()})
    except (OSError, pyarrow.ArrowException) as error:
        cause = str(error)[:200].lower()
        raise SourceError(f"cannot read {path}", cause=cause, remedy="check the file") from error


def _item(path: Path, number: int, row: Mapping[str, Any]) -> Item:
    values = {name: _value(row.get(name)) for name in _COLUMNS}
    record = Record(**values)
    content = msgspec.json.encode(record)
    digest = sha256(content).hexdigest()
    return Item(
        identity=record.identity(otherwise=digest),
        name=well_formed(f"{path.name}:{number}"),
        edition=digest,
        content=partial(bytes, content),
        is_record=True,
        sha256=digest,
    )


def _value(value: object) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, bytes):  # a Parquet column whose type does not say that it is text
        return decoded(value)
    return value.isoformat() if isinstance(value, date) else well_formed(str(value))


def _require_text(path: Path, columns: list[str]) -> None:
    if not {"html", "text"} & set(columns):
        remedy = "name it in the first line; docs/archive.md has a table"
        raise UsageError(f"{path} has no column html or text", remedy=remedy)
