"""The lock of a podcast folder: one publisher at a time."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefing.errors import PublishError, WriteError, system_reason
from briefing.lock import held
from briefing.podcast.folder.catalogue import OFFICE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE_S = 600


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """A block during which nobody else changes the podcast folder.

    Raises:
        WriteError: the folder cannot be written.
        PublishError: another process holds it for more than ten minutes.
    """
    office = folder / OFFICE
    in_use = PublishError(
        f"the podcast folder {folder} is in use",
        cause="another briefing is publishing there",
        remedy="try again when it is done",
    )

    def not_written(error: OSError) -> WriteError:
        remedy = "make it a folder that can be written, or choose another as folder in the settings"
        return WriteError(f"cannot write in {folder}", cause=system_reason(error), remedy=remedy)

    try:
        linked = office.is_symlink()
    except OSError as error:
        raise not_written(error) from error
    if linked:
        raise PublishError(f"{office} is a symbolic link", remedy="put a real folder in its place")
    with held(office / "lock", patience_s=_PATIENCE_S, in_use=in_use, not_written=not_written):
        yield


@contextmanager
def at_rest(folder: Path) -> Iterator[None]:
    """As `locked`, for reading only: nothing is made in the folder, and without permission to lock it goes on unlocked.

    Raises:
        PublishError: another process holds it for more than ten minutes.
    """
    office = folder / OFFICE
    if os.access(office, os.W_OK):
        with locked(folder):
            yield
    else:
        yield
