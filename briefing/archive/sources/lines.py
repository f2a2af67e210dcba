"""JSON Lines: an article a line, plain or in gzip."""

from __future__ import annotations

import gzip
import os
import zlib
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.archive.items import MOST_BYTES, Address, Item, Record, record_in
from briefing.errors import NoArticleError, SourceError
from briefing.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedReader
    from pathlib import Path


def line_items(path: Path) -> Iterator[Item]:
    """The articles in a file of lines. Of a plain file a worker reads its line itself.

    Raises:
        SourceError: the file cannot be read, or its compressed data is damaged.
    """
    packed = path.suffix.lower() == ".gz"
    try:
        with gzip.open(path) if packed else path.open("rb") as file:
            for number, offset, line in _lines(file):
                yield _item(path, number, line, None if packed else offset)
    except (OSError, EOFError, zlib.error) as error:
        cause = (getattr(error, "strerror", None) or str(error)).lower()
        raise SourceError(f"cannot read {path}", cause=cause, remedy="check the file and its permissions") from error


def _lines(file: gzip.GzipFile | BufferedReader) -> Iterator[tuple[int, int, bytes]]:
    """Each line that is not empty, with its number and where it begins; of one that is too long, the beginning."""
    number, offset = 0, 0
    while line := file.readline(MOST_BYTES + 1):
        number += 1
        size = len(line)
        while not line.endswith(b"\n") and (rest := file.readline(MOST_BYTES + 1)):
            size += len(rest)
            if rest.endswith(b"\n"):
                break
        if line.strip():
            yield number, offset, line
        offset += size


def _item(path: Path, number: int, line: bytes, offset: int | None) -> Item:
    name = well_formed(f"{path.name}:{number}")
    digest = sha256(line).hexdigest()
    try:
        record = record_in(line)
    except NoArticleError:  # its turn will come, and then it is named
        record = Record()
    address = None if offset is None else Address(os.fspath(path.resolve()), offset, len(line))
    return Item(
        identity=record.identity(otherwise=digest),
        name=name,
        edition=digest,
        address=address,
        content=None if address else partial(bytes, line),
        is_record=True,
        sha256=digest,
    )
