"""Paths that may lead elsewhere than they seem to: through symbolic links, or because somebody else wrote them."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def link_on_the_way(folder: Path, path: str) -> Path | None:
    """The first symbolic link between `folder` and the file at `path` in it, the file itself included. None if there
    is none, so that what is written at `path` stays inside `folder`."""
    place = folder
    for name in PurePosixPath(path).parts:
        place /= name
        if place.is_symlink():
            return place
    return None


def links_on_the_way(folder: Path, paths: Iterable[str]) -> Iterator[Path]:
    """The symbolic links between `folder` and the files at `paths` in it, the files themselves included."""
    ways = set[str]()
    for path in paths:
        while path and path not in ways:
            ways.add(path)
            path = path.rpartition("/")[0]  # noqa: PLW2901 - its parent folder
    yield from (folder / way for way in sorted(ways) if os.path.islink(f"{folder}/{way}"))  # noqa: PTH114


def is_plain(path: str) -> bool:
    """Whether `path`, whoever wrote it, stays inside the folder it is relative to: not absolute, without `..`, and with
    no hidden, empty or malformed part."""
    elsewhere = "\\:" if os.name == "nt" else ""
    return path.isprintable() and not any(
        name.startswith(".") or not name or not set(name).isdisjoint(elsewhere) for name in path.split("/")
    )
