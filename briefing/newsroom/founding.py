"""A show founded: its settings file, with every choice explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.errors import SettingsError
from briefing.files import write_whole
from briefing.settings.load import load_settings
from briefing.settings.template import template

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def found(path: Path, choices: Mapping[str, object]) -> None:
    """Write the settings file `path` with `choices`; every other key stands there as a comment with its default.

    Raises:
        SettingsError: it is there already, or a choice is wrong.
        WriteError: it cannot be written.
    """
    if path.exists():
        raise SettingsError(f"{path} is there already", remedy="edit it, or move it away first")
    write_whole(path, template(choices).encode())
    try:
        load_settings(path, environment={})
    except SettingsError:
        path.unlink()
        raise
