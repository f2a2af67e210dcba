"""The founding of a show: its settings file, with every setting explained."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from briefing.errors import SettingsError, WriteError
from briefing.files import is_found, write_whole
from briefing.settings.load import load_settings
from briefing.settings.template import template

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def require_free(path: Path) -> None:
    """Check that a settings file can be written at `path`, before the user is asked anything.

    Raises:
        SettingsError: there is one already.
        WriteError: its folder cannot be written to.
    """
    if is_found(path):
        raise SettingsError(f"{path} already exists", remedy="edit it, or move it away first")
    folder = next(place for place in path.absolute().parents if is_found(place))
    if not os.access(folder, os.W_OK | os.X_OK):
        raise WriteError(f"cannot write in {folder}", cause="permission denied", remedy="choose another place")


def found(path: Path, choices: Mapping[str, object]) -> None:
    """Write the settings file `path` with `choices`, and every other key as a comment with its default.

    Raises:
        SettingsError: it exists already, or a choice is wrong.
        WriteError: it cannot be written.
    """
    require_free(path)
    write_whole(path, template(choices).encode())
    try:
        load_settings(path, environment={})
    except SettingsError:
        path.unlink()
        raise
