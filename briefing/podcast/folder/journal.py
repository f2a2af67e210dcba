"""The catalogue on disk, and beside it a journal of what was begun and what changed since: so adding an episode takes
as long in a podcast of ten thousand as in one of ten."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from dataclasses import fields, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from briefing.errors import WriteError, os_errors_as
from briefing.files import read_bounded, write_whole
from briefing.podcast.folder.catalogue import CATALOGUE, OFFICE, Catalogue, Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_T = TypeVar("_T")

JOURNAL = f"{OFFICE}/begun.jsonl"
_MOST_BYTES = 1_000_000_000
_LARGE_BYTES = 250_000
"""A smaller catalogue is written whole every time."""
_SHARE = 8
"""When the journal exceeds this fraction (one eighth) of the catalogue, the catalogue is written whole."""
_SMALL = ("loose", "doomed", "retracted", "called", "shows", "mirrors", "unchanged", "vacant")


class Changes(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """The changes to a catalogue since it was last kept. The catalogue's own file holds the changes to an empty one."""

    edition: str = ""
    """The edition of the catalogue that they apply to, and to no other."""
    entries: tuple[Entry, ...] = ()
    gone: tuple[str, ...] = ()
    """The slugs of episodes that were taken out."""
    made: dict[str, str] = {}
    unmade: tuple[str, ...] = ()
    """The derived files that were removed."""
    loose: set[str] | None = None
    doomed: set[str] | None = None
    retracted: dict[str, str] | None = None
    shows: list[str] | None = None
    mirrors: dict[str, list[str]] | None = None
    unchanged: dict[str, int] | None = None
    vacant: set[str] | None = None
    called: dict[str, str] | None = None


class Note(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of the journal: files that are about to be written, or what changed after they were."""

    episode: str = ""
    """The episode that must be read again after a kill; empty for none."""
    paths: tuple[str, ...] = ()
    """The paths of its files in the podcast folder."""
    derived: tuple[str, ...] = ()
    """The paths of derived files, likewise."""
    changes: Changes | None = None


class Journal:
    """The catalogue of the podcast in `folder`, and its journal, on disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept, self._catalogue_bytes, self._journal_bytes = _read(folder)

    def catalogue(self) -> Catalogue:
        """A copy of the catalogue, which the caller may change."""
        return _copy(self._kept)

    def begin(self, notes: Iterable[Note]) -> None:
        """Note on disk what is about to be written.

        Raises:
            WriteError: the journal cannot be written.
        """
        notes = list(notes)
        for note in notes:
            _follow(self._kept, note)
        self._journal_bytes += _add(self._folder / JOURNAL, notes)

    def keep(self, catalogue: Catalogue) -> None:
        """Keep `catalogue` from now on; everything that was begun is done.

        Raises:
            WriteError: it cannot be written.
        """
        large = self._catalogue_bytes > max(_LARGE_BYTES, _SHARE * self._journal_bytes)
        if catalogue.edition and large:
            note = Note(changes=_changes(self._kept, catalogue))
            self._journal_bytes += _add(self._folder / JOURNAL, [note])
        else:
            catalogue.edition, catalogue.unchanged = secrets.token_hex(4), {}
            # Sorted as it is iterated over later, which would take three times as long out of order.
            in_order = sorted(catalogue.entries.values(), key=attrgetter("published"))
            whole = replace(catalogue, entries={entry.slug: entry for entry in in_order})
            content = msgspec.json.encode(_changes(Catalogue(), whole))
            write_whole(self._folder / CATALOGUE, content)
            (self._folder / JOURNAL).unlink(missing_ok=True)
            self._catalogue_bytes, self._journal_bytes = len(content), 0
        self._kept = _copy(catalogue)


def read_catalogue(folder: Path) -> Catalogue:
    """The catalogue of the podcast in `folder`, with what was begun since it was kept; an empty one if there is none
    that can be read."""
    return _read(folder)[0]


def _read(folder: Path) -> tuple[Catalogue, int, int]:
    """The catalogue, and the sizes of its file and of the journal. A file of an earlier version counts as empty, so
    that it is written whole."""
    catalogue, size, journal = Catalogue(), 0, b""
    with suppress(OSError, msgspec.DecodeError, UnicodeDecodeError):
        content = read_bounded(folder / CATALOGUE, _MOST_BYTES)
        changes, is_current = _decoded(content, Changes)
        catalogue.edition, size = changes.edition, is_current * len(content)
        _follow(catalogue, Note(changes=changes))
    with suppress(OSError):
        journal = read_bounded(folder / JOURNAL, _MOST_BYTES)
    for note in _notes(journal):
        _follow(catalogue, note)
    return catalogue, size, len(journal)


def _notes(journal: bytes) -> Iterator[Note]:
    """The notes in a journal. A line that a kill cut off is ignored: nothing in it was written yet."""
    for line in journal.splitlines():
        try:
            yield _decoded(line, Note)[0]
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue


def _decoded(content: bytes, kind: type[_T]) -> tuple[_T, bool]:
    """The value in `content`, and whether it is in the form that this version writes."""
    try:
        return msgspec.json.decode(content, type=kind), True
    except msgspec.ValidationError:
        return msgspec.convert(_without_names(msgspec.json.decode(content)), kind), False


def _without_names(told: Any) -> Any:
    """What an earlier version wrote, with entries by slug and their values by name, in today's form."""
    if isinstance(told, list):
        return [_without_names(each) for each in told]
    if not isinstance(told, dict):
        return told
    if "slug" in told:
        values = {**told, "files": " ".join(told.get("files", ()))}
        return [values.get(each.name, each.default) for each in msgspec.structs.fields(Entry)]
    changes = {name: _without_names(value) for name, value in told.items()}
    if isinstance(changes.get("entries"), dict):
        changes["entries"] = list(changes["entries"].values())
    return changes


def _follow(catalogue: Catalogue, note: Note) -> None:
    """Apply `note` to `catalogue`."""
    catalogue.entries.pop(note.episode, None)
    catalogue.loosen(note.paths)
    catalogue.made.update(dict.fromkeys(note.derived, ""))
    changes = note.changes
    if changes is None:
        catalogue.unchanged = {}
    elif changes.edition == catalogue.edition:
        catalogue.entries.update((entry.slug, entry) for entry in changes.entries)
        catalogue.made.update(changes.made)
        for slug in changes.gone:
            catalogue.entries.pop(slug, None)
        for path in changes.unmade:
            catalogue.made.pop(path, None)
        for name in _SMALL:
            if (value := getattr(changes, name)) is not None:
                setattr(catalogue, name, value)


def _changes(kept: Catalogue, catalogue: Catalogue) -> Changes:
    entries, made = kept.entries, kept.made
    small = {name: getattr(catalogue, name) for name in _SMALL}
    return Changes(
        edition=catalogue.edition,
        entries=tuple(entry for slug, entry in catalogue.entries.items() if entries.get(slug) is not entry),
        gone=tuple(slug for slug in entries if slug not in catalogue.entries),
        made={path: digest for path, digest in catalogue.made.items() if made.get(path) != digest},
        unmade=tuple(path for path in made if path not in catalogue.made),
        **{name: value for name, value in small.items() if value != getattr(kept, name)},
    )


def _copy(catalogue: Catalogue) -> Catalogue:
    values = {each.name: getattr(catalogue, each.name) for each in fields(catalogue)}
    copies = {name: value.copy() for name, value in values.items() if not isinstance(value, str)}
    mirrors = {name: list(states) for name, states in catalogue.mirrors.items()}
    return replace(catalogue, **{**copies, "mirrors": mirrors})


def _add(path: Path, notes: Iterable[Note]) -> int:
    """Append a line for each of `notes` to the journal at `path`, synced to disk, and return their size in bytes."""
    content = b"\n" + b"".join(msgspec.json.encode(note) + b"\n" for note in notes)  # the last line may be cut off
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os_errors_as(WriteError, f"cannot write {path}"):
        with os.fdopen(os.open(path, flags, 0o666), "ab") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    return len(content)
