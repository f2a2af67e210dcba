"""Ways that lead elsewhere than they seem to: symbolic links, and paths that somebody else wrote."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def link_on_the_way(folder: Path, path: str) -> Path | None:
    """The first symbolic link on the way from `folder` to the file at `path` in it, that file itself included; None
    where there is none, and what is written at `path` stays in `folder`."""
    place = folder
    for name in PurePosixPath(path).parts:
        place /= name
        if place.is_symlink():
            return place
    return None


def links_on_the_way(folder: Path, paths: Iterable[str]) -> Iterator[Path]:
    """The symbolic links on the ways from `folder` to the files at `paths` in it, these included."""
    ways = set[str]()
    for path in paths:
        while path and path not in ways:
            ways.add(path)
            path = path.rpartition("/")[0]  # noqa: PLW2901 - the folder that it is in
    yield from (folder / way for way in sorted(ways) if os.path.islink(f"{folder}/{way}"))  # noqa: PTH114


def is_plain(path: str) -> bool:
    """Whether `path` leads to a file in a folder and nowhere else, whoever wrote it: relative, without `..`, no name of
    it hidden or without a shape."""
    elsewhere = "\\:" if os.name == "nt" else ""
    return path.isprintable() and not any(
        name.startswith(".") or not name or not set(name).isdisjoint(elsewhere) for name in path.split("/")
    )
