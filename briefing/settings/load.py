"""Settings read from `briefing.toml` and the environment, and checked.

`BRIEFING_SETTINGS` names the file. Paths in the file are relative to the file.
"""

from __future__ import annotations

import difflib
import logging
import os
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.errors import SettingsError, system_reason
from briefing.files import is_found, read_bounded
from briefing.settings.categories import CATEGORIES
from briefing.settings.checks import KINDS
from briefing.settings.schema import KEYS, PREFIX, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing.settings.schema import Key

_log = logging.getLogger(__name__)
_MOST_BYTES = 1_000_000

FILE_NAME = "briefing.toml"


def load_settings(path: Path | None = None, *, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in `path`, else in the file that the environment names, else in `./briefing.toml` if there is one.

    Raises:
        SettingsError: a named file is missing, a file is not TOML, or a value is wrong; says file, line and key.
    """
    named = path or (Path(environment[f"{PREFIX}SETTINGS"]) if environment.get(f"{PREFIX}SETTINGS") else None)
    file = named or Path(FILE_NAME)
    values: dict[str, Any] = {}
    if named or is_found(file):
        values.update(_checked_table(file))
        _log.info("settings from %s", file)
    for key in KEYS.values():
        text = environment.get(key.variable)
        if text is not None:
            values[key.name] = checked(key, text, where=f"environment variable {key.variable}", text=True)
    check_together(values, str(file))
    return Settings(home=file.parent, **values)


def _checked_table(file: Path) -> dict[str, Any]:
    try:
        source = read_bounded(file, _MOST_BYTES).decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError as error:
        raise SettingsError(f"there is no settings file {file}", remedy="write one with 'briefing init'") from error
    except (OSError, UnicodeDecodeError) as error:
        cause = system_reason(error) if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingsError(f"cannot read {file}", cause=cause, remedy="make it a text file in UTF-8") from error
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        cause = str(error).replace("at end of document", f"at line {len(source.splitlines())}, the last")
        raise SettingsError(f"{file} is not TOML", cause=cause, remedy='write each setting as key = "value"') from error
    values = {}
    for key, value in table.items():
        where = f"{file}, {_line_of(key, source)}"
        if key not in KEYS:
            near = difflib.get_close_matches(key, KEYS, n=1)
            remedy = f"did you mean {near[0]}?" if near else f"the settings are {', '.join(KEYS)}"
            raise SettingsError(f"{where}: there is no setting {key!r}", remedy=remedy)
        values[key] = checked(KEYS[key], value, where=where)
    return values


def checked(key: Key, value: object, *, where: str, text: bool = False) -> Any:
    """`value` as it is used for the setting `key`. `where` is for the message; `text` says that the value is unparsed
    text, from the environment or the command line, and not from TOML.

    Raises:
        SettingsError: the setting does not take it.
    """
    import msgspec

    try:
        written = _from_toml(value) if text and key.kind not in {str, bool, int} else value
        converted: Any = msgspec.convert(written, key.kind, strict=not text)
    except (msgspec.ValidationError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(
            f"{where}: {key.name} is {value!r}",
            cause=str(error).lower().replace("`", ""),
            remedy=f"give {key.name} {KINDS[key.kind]}",
        ) from error
    if key.check and converted != "":
        try:
            return key.check(converted)
        except ValueError as error:
            cause, _, remedy = str(error).partition("; ")
            raise SettingsError(f"{where}: {key.name} is {value!r}", cause=cause, remedy=remedy) from error
    return converted


def _from_toml(value: object) -> object:
    return tomllib.loads(f"value = {value}")["value"]


def check_together(values: Mapping[str, Any], where: str) -> None:
    """Check that the settings agree with each other; `where` is for the message.

    Raises:
        SettingsError: two of them contradict each other.
    """
    category = values.get("category", "News")
    subcategory = values.get("subcategory", "")
    if subcategory and subcategory not in CATEGORIES[category]:
        raise SettingsError(
            f"{where}: subcategory is {subcategory!r}",
            cause=f"Apple's category {category} has no such subcategory",
            remedy=f"choose one of {', '.join(CATEGORIES[category])}" if CATEGORIES[category] else "leave it empty",
        )


def _line_of(key: str, source: str) -> str:
    """The line that sets `key`, as `line 3`; for a table, its heading."""
    for number, line in enumerate(source.splitlines(), start=1):
        if re.match(rf"\s*\[?\s*[\"']?{re.escape(key)}[\"']?\s*(=|\.|\])", line):
            return f"line {number}"
    return "line 1"
