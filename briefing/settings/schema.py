"""`briefing.toml` and the environment, read and checked.

Every key may also come from the environment as `BRIEFING_<KEY>`, which goes before the file; `BRIEFING_SETTINGS` names
the file. Paths in the file are relative to the file.
"""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from briefing.errors import SettingsError
from briefing.settings.categories import CATEGORIES
from briefing.settings.rules import KINDS, RULES

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE_NAME = "briefing.toml"
_PREFIX = "BRIEFING_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What `briefing.toml` may hold; every key has a default that does the right thing."""

    home: Path = Path()
    """The folder that relative paths start from: the file's own. Not a key."""

    title: str = ""
    """The show's title."""
    author: str = ""
    """Who makes it, as listeners see it."""
    email: str = ""
    """Where directories reach the owner; public in the feed. Empty for none."""
    description: str = ""
    """What the show is, in one to a few sentences."""
    language: str = "nl"
    """Of the feed: `nl`, `nl-be`, ..."""
    category: str = "News"
    """One of Apple's categories."""
    subcategory: str = ""
    """One of that category's subcategories, or empty."""
    explicit: bool = False
    """Whether the show holds explicit language."""
    url: str = ""
    """Where the podcast folder will be found on the web; ends in `/`."""
    cover: str = ""
    """A square JPEG or PNG of 1400 to 3000 pixels; empty for a generated one."""
    color: str = "#8c1c13"
    """Of the generated cover and the pages: `#rrggbb`."""
    copyright: str = ""
    """The copyright line, or empty."""
    funding: str = ""
    """An https address where listeners can support the show, or empty."""
    funding_text: str = "Steun deze podcast"
    """What the link to it says."""
    guid: str = ""
    """The show's podcast:guid, to keep when the show moves to another address; empty to derive it from the address."""
    items: int = 100
    """How many episodes the feed shows at most; older ones go to its archive."""
    disclosure: str = "De tekst is voorgelezen door een AI-stem: een synthetische stem, door een computer gemaakt."
    """What the feed and the pages say of the voice; holds the word AI."""

    opening: str = ""
    """What a bulletin opens with, or empty for the usual words; docs/on-air.md tells what may stand in it."""
    closing: str = ""
    """What a bulletin closes with, or empty for the usual words."""
    opening_tune: str = ""
    """What a bulletin is heard to open with: a WAV, MP3, FLAC or OGG file, `none`, or empty for what comes along."""
    separator: str = ""
    """The sound before each of its items, likewise."""
    bed: str = ""
    """The sound under its headlines, likewise; it goes round."""
    closing_tune: str = ""
    """The sound that it closes with, likewise."""
    newsroom: str = "newsroom"
    """The folder in which editions are prepared and remembered; never served."""
    keep_days: int = 0
    """How many days an edition stays in the podcast; 0 for as long as the podcast stands."""

    voice: str = "nl"
    """The voice that reads."""
    lexicon: str = ""
    """A file with the show's own pronunciations, or empty."""
    output: str = "output"
    """The folder that new MP3s go to."""
    folder: str = "podcast"
    """The podcast folder: what a web server serves."""
    to: str = ""
    """Where `publish` mirrors the podcast folder to, or empty: a folder, s3://, gs:// or az:// address."""

    def path(self, value: str) -> Path:
        """`value`, one of the settings that name a file or folder, as a path."""
        return self.home / value


def load_settings(path: Path | None = None, *, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in `path`, in the file that the environment names, or in `./briefing.toml` where there is one.

    Raises:
        SettingsError: the file is named and not there, is not TOML, or a value is wrong; says file, line and key.
    """
    named = path or (Path(environment[f"{_PREFIX}SETTINGS"]) if environment.get(f"{_PREFIX}SETTINGS") else None)
    file = named or Path(FILE_NAME)
    values: dict[str, Any] = {}
    if named or file.exists():
        values.update(_checked_table(file))
    for key, convert in _types().items():
        text = environment.get(f"{_PREFIX}{key.upper()}")
        if text is not None:
            values[key] = _checked(key, text, convert, where=f"environment variable {_PREFIX}{key.upper()}", text=True)
    _check_together(values, str(file))
    return Settings(home=file.parent, **values)


def _checked_table(file: Path) -> dict[str, Any]:
    try:
        source = file.read_text("utf-8")
    except FileNotFoundError as error:
        raise SettingsError(f"there is no settings file {file}", remedy="write one with 'briefing init'") from error
    except (OSError, UnicodeDecodeError) as error:
        cause = (error.strerror or str(error)).lower() if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingsError(f"cannot read {file}", cause=cause, remedy="make it a text file in UTF-8") from error
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        cause = str(error).replace("at end of document", f"at line {len(source.splitlines())}, the last")
        raise SettingsError(f"{file} is not TOML", cause=cause, remedy='write each setting as key = "value"') from error
    types = _types()
    values = {}
    for key, value in table.items():
        where = f"{file}, {_line_of(key, source)}"
        if key not in types:
            near = difflib.get_close_matches(key, types, n=1)
            remedy = f"did you mean {near[0]}?" if near else f"the settings are {', '.join(types)}"
            raise SettingsError(f"{where}: there is no setting {key!r}", remedy=remedy)
        values[key] = _checked(key, value, types[key], where=where)
    return values


def _checked(key: str, value: object, kind: type, *, where: str, text: bool = False) -> Any:
    import msgspec

    try:
        converted: Any = msgspec.convert(value, kind, strict=not text)
    except msgspec.ValidationError as error:
        raise SettingsError(
            f"{where}: {key} is {value!r}",
            cause=str(error).lower().replace("`", ""),
            remedy=f"give {key} {KINDS[kind]}",
        ) from error
    rule = RULES.get(key)
    if rule and converted not in ("", None):
        try:
            return rule(converted)
        except ValueError as error:
            cause, _, remedy = str(error).partition("; ")
            raise SettingsError(f"{where}: {key} is {value!r}", cause=cause, remedy=remedy) from error
    return converted


def _check_together(values: Mapping[str, Any], where: str) -> None:
    category = values.get("category", "News")
    subcategory = values.get("subcategory", "")
    if subcategory and subcategory not in CATEGORIES[category]:
        raise SettingsError(
            f"{where}: subcategory is {subcategory!r}",
            cause=f"Apple's category {category} has no such subcategory",
            remedy=f"choose one of {', '.join(CATEGORIES[category])}" if CATEGORIES[category] else "leave it empty",
        )


def _types() -> dict[str, type]:
    hints = get_type_hints(Settings)
    return {field.name: hints[field.name] for field in fields(Settings) if field.name != "home"}


def _line_of(key: str, source: str) -> str:
    """Where `key` is set, as `line 3`; the table's own line where the key is a table."""
    for number, line in enumerate(source.splitlines(), start=1):
        if re.match(rf"\s*\[?\s*[\"']?{re.escape(key)}[\"']?\s*(=|\.|\])", line):
            return f"line {number}"
    return "line 1"
