"""Paths and file names that work on this system and every other."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"
}
_LONG_ON_WINDOWS = 200


def user_folder(kind: Literal["cache", "config", "data"]) -> Path:
    """The folder in which this system keeps our files of that kind for the user; an impossible path without a home."""
    import platformdirs

    folder = Path(getattr(platformdirs, f"user_{kind}_dir")("briefing"))
    return folder if folder.is_absolute() else Path(os.devnull) / "briefing"


def at_home(path: str) -> Path:
    """`path` with `~` as the user's home; unchanged for a user who has none."""
    return Path(os.path.expanduser(path))  # noqa: PTH111 - Path's own raises without a home


def real(path: Path) -> Path:
    """`path` without symbolic links. Those that lead in a circle stay, where `Path.resolve` may raise RuntimeError."""
    return Path(os.path.realpath(path))


def portable(stem: str) -> str:
    """`stem` as a file name (without extension) that every system accepts. Windows reserves some names for devices,
    whatever the extension, and drops trailing dots and spaces (learn.microsoft.com, "Naming Files, Paths, and
    Namespaces")."""
    kept = stem.rstrip(". ")
    return f"{kept}-" if kept.partition(".")[0].rstrip().upper() in _DEVICES else kept


def reachable(path: Path, *, windows: bool = os.name == "nt") -> Path:
    """`path` in a form that the system accepts. Windows takes more than 260 characters only behind a prefix of its own;
    the limit here is lower, because a folder's path must leave room for a file name."""
    full = str(path.absolute()) if windows else ""
    if len(full) < _LONG_ON_WINDOWS or str(path).startswith("\\\\?\\"):
        return path
    return Path(f"\\\\?\\UNC\\{full[2:]}" if full.startswith("\\\\") else f"\\\\?\\{full}")
