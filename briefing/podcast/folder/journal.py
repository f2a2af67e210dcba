"""The journal beside the catalogue: what was begun since that was kept, a line each, so that a beginning costs the same
in a podcast of ten thousand episodes as in one of ten."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

from briefing.errors import WriteError, system_reason
from briefing.files import read_bounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_MOST_BYTES = 1_000_000_000


class Begun(msgspec.Struct, frozen=True, omit_defaults=True):
    """Something that is being written."""

    episode: str = ""
    """The episode that is to be looked at again; empty for none."""
    paths: tuple[str, ...] = ()
    """Its files, from the podcast folder."""
    derived: tuple[str, ...] = ()
    """Derived files, likewise."""


def read_journal(path: Path) -> Iterator[Begun]:
    """What the journal at `path` tells. A line that a kill cut off told of nothing that was written yet."""
    try:
        lines = read_bounded(path, _MOST_BYTES).splitlines()
    except OSError:
        return
    for line in lines:
        try:
            yield msgspec.json.decode(line, type=Begun)
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue


def add_to_journal(path: Path, begun: Iterable[Begun]) -> None:
    """Add a line for each of `begun` to the journal at `path`; they are on the disk afterwards.

    Raises:
        WriteError: it cannot be written.
    """
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags, 0o666), "ab") as file:
            file.write(b"\n")  # the line before may have been cut off
            file.writelines(msgspec.json.encode(each) + b"\n" for each in begun)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise WriteError(f"cannot write {path}", cause=system_reason(error)) from error


def clear_journal(path: Path) -> None:
    """Begin anew: the catalogue tells all."""
    path.unlink(missing_ok=True)
