"""JSON Lines: one article a line, plain or in gzip."""

from __future__ import annotations

import gzip
import io
import os
import re
import zlib
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.archive.items import MOST_BYTES, Address, Item, Record, record_in
from briefing.archive.sources.encodings import encoding_of
from briefing.errors import NoArticleError, SourceError
from briefing.paths import real
from briefing.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_LIST = re.compile(rb"\s*\[\s*(?:\{|$)")
"""The beginning of a single JSON list of records, which may spread over any number of lines."""


def line_items(path: Path) -> Iterator[Item]:
    """The articles in a JSON Lines file. In a plain file, a worker reads its own line.

    Raises:
        SourceError: the file cannot be read, its compressed data is damaged, or it is a single JSON list.
    """
    packed = path.suffix.lower() == ".gz"
    try:
        with gzip.open(path) if packed else path.open("rb") as file, _lines_in_utf8(file) as (readline, as_they_are):
            for number, offset, line in _lines(readline):
                if number == 1 and _LIST.match(line):
                    raise SourceError(f"{path} holds one list in JSON", remedy="put each record on a line of its own")
                yield _item(path, number, line, offset if as_they_are and not packed else None)
    except (OSError, EOFError, zlib.error) as error:
        cause = (getattr(error, "strerror", None) or str(error)).lower()
        raise SourceError(f"cannot read {path}", cause=cause, remedy="check the file and its permissions") from error


@contextmanager
def _lines_in_utf8(file: gzip.GzipFile | io.BufferedReader) -> Iterator[tuple[Callable[[int], bytes], bool]]:
    """A function that reads a line in UTF-8, and whether that is how it is in the file."""
    encoding = encoding_of(file.peek(2))
    if encoding != "utf-16":
        yield file.readline, True
        return
    with io.TextIOWrapper(file, encoding, "replace", newline="\n") as text:
        yield lambda most: text.readline(most).encode(), False


def _lines(readline: Callable[[int], bytes]) -> Iterator[tuple[int, int, bytes]]:
    """The number, offset and bytes of each line that is not empty; only the beginning of a line that is too long."""
    number, offset = 0, 0
    while line := readline(MOST_BYTES + 1):
        number += 1
        size = len(line)
        while not line.endswith(b"\n") and (rest := readline(MOST_BYTES + 1)):
            size += len(rest)
            if rest.endswith(b"\n"):
                break
        if line.strip():
            yield number, offset, line
        offset += size


def _item(path: Path, number: int, line: bytes, offset: int | None) -> Item:
    name = well_formed(f"{path.name}:{number}")
    edition = sha256(line.rstrip(b"\r\n") + b"\n").hexdigest()  # the last line may get others below it
    try:
        record = record_in(line)
    except NoArticleError:  # reported when a worker reads it
        record = Record()
    address = None if offset is None else Address(os.fspath(real(path)), offset, len(line))
    return Item(
        identity=record.identity(otherwise=edition),
        name=name,
        edition=edition,
        address=address,
        content=None if address else partial(bytes, line),
        is_record=True,
        sha256=sha256(line).hexdigest(),
    )
