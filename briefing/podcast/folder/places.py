"""Folders with many files: what is in them, and whether that has changed."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_A_SECOND_NS = 1_000_000_000


def names_in(folder: Path) -> tuple[set[str], set[str]]:
    """The names of the files in `folder`, and those of its subfolders; none if it does not exist.

    Raises:
        OSError: it cannot be read.
    """
    files, folders = set[str](), set[str]()
    with suppress(FileNotFoundError), os.scandir(folder) as found:
        for each in found:
            (files if each.is_file() else folders).add(each.name)
    return files, folders


def mark_of(folder: Path) -> int:
    """A mark that changes when files are added to `folder` or removed; 0 if it cannot be looked at."""
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0


def marked(folder: Path, places: Iterable[str]) -> dict[str, int]:
    """The marks of those of the `places` in `folder` that can be marked.

    The mark is the folder's time of change, which has a resolution of some milliseconds. The time is set back by a
    second here, so that any change from now on is sure to give it another.
    """
    marks = {}
    for place in places:
        with suppress(OSError):
            status = os.stat(folder / place)  # noqa: PTH116 - both of its times
            os.utime(folder / place, ns=(status.st_atime_ns, status.st_mtime_ns - _A_SECOND_NS))
            marks[place] = mark_of(folder / place)
    return marks
