"""The articles in a folder and its subfolders."""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.archive.items import MOST_BYTES, Address, Item
from briefing.article.source import ARTICLE_ENDINGS
from briefing.errors import SourceError, os_errors_as
from briefing.files import read_bounded
from briefing.paths import real
from briefing.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENDINGS = (*ARTICLE_ENDINGS, ".json")
"""The endings of files that are articles; others are ignored."""


def folder_items(folder: Path) -> Iterator[Item]:
    """The articles in a folder and its subfolders, by name; hidden files are ignored, links to folders not followed.

    Raises:
        SourceError: a folder cannot be read.
    """
    yield from _items(real(folder), "")


def _items(folder: Path, inside: str) -> Iterator[Item]:
    with os_errors_as(SourceError, f"cannot read the folder {folder}", remedy="check its permissions"):
        with os.scandir(folder) as entries:
            found = sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: entry.name)
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from _items(folder / entry.name, f"{inside}{entry.name}/")
        elif entry.name.lower().endswith(ENDINGS):
            yield _item(folder / entry.name, f"{inside}{entry.name}")


def _item(path: Path, inside: str) -> Item:
    try:
        digest = sha256(read_bounded(path, MOST_BYTES)).hexdigest()
    except OSError:  # reported when a worker reads it
        digest = ""
    name = well_formed(inside)
    return Item(identity=name, name=name, edition=digest, address=Address(os.fspath(path)), sha256=digest)
