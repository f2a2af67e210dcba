"""The catalogue of an archive: an SQLite file at the target, in which any article's programme can be found by address
or by words. It is made from the receipts, so it may be deleted.
"""

from __future__ import annotations

import logging
import re
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from briefing.archive.receipts import LISTED, read_receipt, receipts_at
from briefing.archive.store import MAKE_ROOM, fetched
from briefing.errors import PublishError, WriteError
from briefing.programme.outputs import slug

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from briefing.archive.receipts import Receipt
    from briefing.archive.store import Store

NAME = "catalogue.sqlite"
_VERSION = 4
_READERS = 16
_BATCH = 512
MOST_FOUND = 100
_MOST_SECTIONS = 24
"""A newspaper has a dozen; a source that gives each article one of its own would have thousands."""
YEAR = re.compile(r"\d{4}")
_FILES = ("mp3", "vtt", "chapters", "manifest")
_log = logging.getLogger(__name__)


class CatalogueRow(msgspec.Struct, frozen=True):
    """A programme in the catalogue."""

    identity: str
    guid: str
    id: str | None
    url: str | None
    title: str
    lead: str
    author: str | None
    section: str | None
    published: str | None
    voice: str
    words: int
    duration_ms: int
    lufs: float
    at: str
    mp3: str
    vtt: str
    chapters: str
    manifest: str


_COLUMNS = CatalogueRow.__struct_fields__[1:]
_SCHEMA = f"""
CREATE TABLE receipts (path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE withheld (identity TEXT PRIMARY KEY, receipt TEXT, at TEXT) WITHOUT ROWID;
CREATE TABLE programmes (number INTEGER PRIMARY KEY, identity TEXT UNIQUE, receipt TEXT, {", ".join(_COLUMNS)});
CREATE INDEX by_url ON programmes (url);
CREATE INDEX by_id ON programmes (id);
CREATE INDEX by_day ON programmes (published);
CREATE VIRTUAL TABLE texts USING fts5 (
    title, lead, author, content='programmes', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
);
PRAGMA user_version = {_VERSION};
"""
_ADD = f"""
INSERT INTO programmes (identity, receipt, {", ".join(_COLUMNS)})
VALUES (:identity, :receipt, {", ".join(f":{name}" for name in _COLUMNS)})
ON CONFLICT (identity) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in ("receipt", *_COLUMNS))}
WHERE excluded.at > programmes.at OR programmes.receipt IN listed
"""  # noqa: S608 - names of ours, no values
_WITHHOLD = """
INSERT INTO withheld VALUES (:identity, :receipt, :at)
ON CONFLICT (identity) DO UPDATE SET receipt = excluded.receipt, at = excluded.at
WHERE excluded.at > withheld.at OR withheld.receipt IN listed
"""
_OUTDATED = (
    """programmes WHERE number IN (SELECT number FROM programmes JOIN withheld USING (identity)
    WHERE (withheld.receipt NOT IN listed, withheld.at) > (programmes.receipt NOT IN listed, programmes.at))""",
    "withheld WHERE identity IN (SELECT identity FROM programmes)",
)


class Group(NamedTuple):
    """The programmes of one section, or of one year."""

    name: str
    newest: list[CatalogueRow]
    """The newest programmes, the newest first."""
    namesakes: Mapping[str, int]
    """For each title that several programmes have, the number of these, older ones included."""


def write_catalogue(store: Store, again: Collection[str] = ()) -> int:
    """Write the catalogue to the target, replacing the last one, and return the number of programmes in it. It lists no
    article that was withheld last. The receipts at the paths `again` have changed since they were read.

    Raises:
        OutputError: receipts cannot be read, or the catalogue cannot be written.
    """
    from briefing.podcast.mirror.targets import Sending

    with TemporaryDirectory(prefix="briefing-catalogue-") as folder:
        file = Path(folder, NAME)
        paths = {entry.path for entry in receipts_at(store) if entry.state in LISTED}
        known = _known(store, file)
        if not known <= paths:
            file.unlink()
            known = set()
        with _writing(file) as database:
            if not known and not _is_ours(database):
                database.executescript(_SCHEMA)
            elif known == paths and not again:
                return len(database.execute("SELECT number FROM programmes").fetchall())
            database.executemany("DELETE FROM receipts WHERE path = ?", ((path,) for path in again))
            _add(database, store, sorted(paths.difference(known).union(paths.intersection(again))))
            database.execute("INSERT INTO texts (texts) VALUES ('rebuild')")
            database.commit()
            database.execute("VACUUM")
            (listed,) = database.execute("SELECT count(*) FROM programmes").fetchone()
        store.put(Sending(NAME, file, "application/vnd.sqlite3", "no-cache"))
    return int(listed)


def find_programmes(store: Store, words: Sequence[str] = ()) -> list[CatalogueRow]:
    """The hundred newest programmes with all of `words` in title, lead, author, id or address, the newest first.

    Raises:
        PublishError: there is no catalogue.
    """
    with opened_catalogue(store) as database:
        if not words:
            return _newest(database, "TRUE", (), MOST_FOUND)
        asked = " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)
        matching = "number IN (SELECT rowid FROM texts WHERE texts MATCH ?) OR url = ? OR id = ?"
        return _newest(database, matching, (asked, words[0], words[0]), MOST_FOUND)


def groups_of(database: sqlite3.Connection, by: str, most: int) -> Iterator[Group]:
    """Each year or section, the largest first, with its newest programmes: at most `most`, of small sections none."""
    column = "section" if by == "section" else "substr(published, 1, 4)"
    counted = f"SELECT {column}, count(*) FROM programmes GROUP BY 1 ORDER BY 2 DESC"  # noqa: S608 - names of ours
    names: dict[str, list[str]] = {}
    for name, _ in database.execute(counted):
        if name and (by == "section" or YEAR.fullmatch(name)):
            names.setdefault(slug(name), []).append(name)
    for number, alike in enumerate(names.values()):
        if by == "section" and number >= _MOST_SECTIONS:
            yield Group(alike[0], [], {})
            continue
        found = f"{column} IN ({', '.join('?' * len(alike))})"
        namesakes = f"SELECT title, count(*) FROM programmes WHERE {found} GROUP BY 1 HAVING count(*) > 1"  # noqa: S608 - names of ours
        yield Group(alike[0], _newest(database, found, alike, most), dict(database.execute(namesakes, alike)))


def _newest(database: sqlite3.Connection, found: str, values: Sequence[str], most: int) -> list[CatalogueRow]:
    columns = ", ".join(f"programmes.{name}" for name in CatalogueRow.__struct_fields__)
    query = f"SELECT {columns} FROM programmes WHERE {found} ORDER BY published DESC, number DESC LIMIT ?"  # noqa: S608 - names of ours
    rows = (
        dict(zip(CatalogueRow.__struct_fields__, row, strict=True)) for row in database.execute(query, (*values, most))
    )
    return [msgspec.convert(row, CatalogueRow, strict=False) for row in rows]


@contextmanager
def opened_catalogue(store: Store) -> Iterator[sqlite3.Connection]:
    """The catalogue at the target, opened for reading.

    Raises:
        PublishError: there is none, or it is damaged.
    """
    with TemporaryDirectory(prefix="briefing-catalogue-") as folder:
        file = Path(folder, NAME)
        if not fetched(store, NAME, file):
            raise PublishError("there is no catalogue", cause="no archive was made there", remedy="check the target")
        with _reading(file) as database:
            yield database


def _known(store: Store, file: Path) -> set[str]:
    """The paths of the receipts in the last catalogue, which is fetched to `file`; none if it is unusable."""
    if not fetched(store, NAME, file):
        return set()
    with suppress(PublishError), _reading(file) as database:
        if _is_ours(database):
            return {path for (path,) in database.execute("SELECT path FROM receipts")}
    file.unlink()
    return set()


def _is_ours(database: sqlite3.Connection) -> bool:
    return bool(database.execute("PRAGMA user_version").fetchone() == (_VERSION,))


@contextmanager
def _writing(file: Path) -> Iterator[sqlite3.Connection]:
    try:
        with closing(sqlite3.connect(file)) as database:
            yield database
    except sqlite3.OperationalError as error:
        raise WriteError(f"cannot write {file}", cause=str(error).lower(), remedy=MAKE_ROOM) from error


@contextmanager
def _reading(file: Path) -> Iterator[sqlite3.Connection]:
    try:
        with closing(sqlite3.connect(file)) as database:
            database.execute("PRAGMA trusted_schema = OFF")
            yield database
    except sqlite3.Error as error:
        remedy = "run 'briefing archive' again: it makes it anew"
        raise PublishError("the catalogue cannot be read", cause=str(error).lower(), remedy=remedy) from error


def _add(database: sqlite3.Connection, store: Store, paths: list[str]) -> None:
    """Add the receipts at `paths`. They count as later than the listed ones, even if a clock was wrong."""
    database.execute("CREATE TEMPORARY TABLE listed AS SELECT path FROM receipts")
    database.execute("CREATE UNIQUE INDEX by_path ON listed (path)")
    with ThreadPoolExecutor(_READERS, "receipts") as readers:
        for first in range(0, len(paths), _BATCH):
            batch = paths[first : first + _BATCH]
            for path, content in zip(batch, readers.map(store.read, batch), strict=True):
                if content is None:
                    continue
                try:
                    receipt = read_receipt(content, path)
                except PublishError as error:  # the other receipts can still be used
                    _log.warning("%s", error)
                    continue
                database.execute(_ADD if receipt.state == "made" else _WITHHOLD, {**_row(receipt), "receipt": path})
                database.execute("INSERT INTO receipts VALUES (?)", (path,))
    for rows in _OUTDATED:
        database.execute(f"DELETE FROM {rows}")  # noqa: S608 - names of ours


def _row(receipt: Receipt) -> dict[str, object]:
    row = {name: getattr(receipt, name, None) for name in ("identity", *_COLUMNS)}
    return {**row, **{kind: receipt.files[kind].path if kind in receipt.files else "" for kind in _FILES}}
