"""Paths and names of files that this system and every other takes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"
}
_LONG_ON_WINDOWS = 200


def user_folder(kind: Literal["cache", "config", "data"]) -> Path:
    """Where this system keeps a user's files of that kind for us; one that cannot be for a user without a home."""
    import platformdirs

    folder = Path(getattr(platformdirs, f"user_{kind}_dir")("briefing"))
    return folder if folder.is_absolute() else Path(os.devnull) / "briefing"


def at_home(path: str) -> Path:
    """`path`, where `~` is the user's home; as it is for a user without one."""
    return Path(os.path.expanduser(path))  # noqa: PTH111 - Path's own raises without a home


def portable(stem: str) -> str:
    """A file name without its ending that every system takes: Windows keeps some names for devices, whatever their
    ending, and drops dots and spaces at the end (learn.microsoft.com, "Naming Files, Paths, and Namespaces")."""
    kept = stem.rstrip(". ")
    return f"{kept}-" if kept.partition(".")[0].rstrip().upper() in _DEVICES else kept


def reachable(path: Path, *, windows: bool = os.name == "nt") -> Path:
    """`path` as the system takes it: Windows takes more than 260 characters only in a form of its own, and a name of
    a folder must leave room for a file's in it."""
    full = str(path.absolute()) if windows else ""
    if len(full) < _LONG_ON_WINDOWS or str(path).startswith("\\\\?\\"):
        return path
    return Path(f"\\\\?\\UNC\\{full[2:]}" if full.startswith("\\\\") else f"\\\\?\\{full}")
