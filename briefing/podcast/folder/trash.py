"""The trash of a newsroom: files of episodes that were taken out by hand and not by a command, kept for thirty days."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from briefing.errors import PublishError, WriteError, os_errors_as
from briefing.links import link_on_the_way
from briefing.paths import real

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

TRASH = "trash"
_KEPT = timedelta(days=30)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def put_in_trash(folder: Path, paths: Iterable[str], trash: Path) -> None:
    """Move the files at `paths` in the podcast `folder` into `trash`, in a folder for the day, and delete what has been
    there for more than thirty days.

    Raises:
        PublishError: `trash` is inside the podcast folder, where it would be public.
        WriteError: a file cannot be moved.
    """
    today = datetime.now(UTC).date()
    there = [path for path in paths if not link_on_the_way(folder, path) and (folder / path).is_file()]
    if there and real(trash).is_relative_to(real(folder)):
        raise PublishError(
            f"the trash {trash} is inside the podcast folder",
            remedy="choose another folder as newsroom in the settings",
        )
    for path in there:
        target = trash / today.isoformat() / PurePosixPath(path).parent.name / PurePosixPath(path).name
        with os_errors_as(WriteError, f"cannot move {folder / path} to {target}"):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(folder / path, target)
    for day in trash.iterdir() if trash.is_dir() and not trash.is_symlink() else ():
        if _DAY.fullmatch(day.name) and _is_past(day.name, today) and not day.is_symlink():
            shutil.rmtree(day, ignore_errors=True)


def _is_past(day: str, today: date) -> bool:
    try:
        return date.fromisoformat(day) < today - _KEPT
    except ValueError:
        return False
