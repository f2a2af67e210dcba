"""Lexicon files, which an editor can read and review; some of them ship with the product.

A lexicon is a TOML file:

    [words]                                     # as written, capitals and all, and only as a whole word
    "Booking.com" = "Boeking punt com"
    "Macron" = {spoken = "Makron", engines = ["espeak"], ipa = "makrˈɔ̃"}
    "Guus" = {ipa = "ɣˈys"}                     # sounds only, for voices that take IPA
    "Live Nation" = {language = "en"}           # read as English (en), French (fr) or German (de) by those voices

    [patterns]                                  # `*` stands for any letters, `#` for one or more digits
    "Zelensk*" = "Zelensk*"                     # in the spoken form they stand for what they matched

Patterns are not regular expressions, so that none of them can hang: each reads a word from left to right, once.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from briefing.dutch import ipa
from briefing.dutch.lexicon import LANGUAGES, Entry, Lexicon
from briefing.errors import SettingsError, os_errors_as
from briefing.files import read_bounded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable
    from pathlib import Path

MOST_BYTES = 2_000_000
_KINDS = ("words", "patterns")
_LONGEST = 200


@cache
def shipped_lexicon() -> Lexicon:
    """The lexicon that comes with the product."""
    return _shipped(files("briefing.dutch").joinpath("lexicon.toml"))


@cache
def shipped_names() -> Lexicon:
    """The names and loan words that come with the product, for voices that take IPA: `names/*.toml`."""
    tables = sorted(files("briefing.dutch").joinpath("names").iterdir(), key=lambda table: table.name)
    entries = tuple(entry for table in tables if table.name.endswith(".toml") for entry in _shipped(table).entries)
    return Lexicon(tuple(_genitive(entry) for entry in entries)) | Lexicon(entries)


def _shipped(table: Traversable) -> Lexicon:
    """One of our own lexicons, which the tests check for faults."""
    return _lexicon(tomllib.loads(table.read_text("utf-8")))


def _genitive(entry: Entry) -> Entry:
    """The name with the -s of a genitive or a plural: "Macrons", "Obama's", "places"."""
    ending = "'s" if entry.written[-1] in "aiouy" else "" if entry.written[-1] in "sxzß" else "s"
    weak = "ə" if ending and entry.ipa and entry.ipa[-1] in "szʃʒ" else ""
    sounds = entry.ipa + weak + ending[-1:] if entry.ipa else None
    return Entry(entry.written + ending, entry.spoken + ending, entry.engines, sounds, language=entry.language)


def read_lexicon(path: Path) -> Lexicon:
    """The lexicon in a TOML file.

    Raises:
        SettingsError: the file cannot be read or is no lexicon; it names the line.
    """
    with os_errors_as(SettingsError, f"cannot read the lexicon {path}", remedy="check the path; an empty file will do"):
        content = read_bounded(path, MOST_BYTES)
    return parsed_lexicon(content, str(path))


def parsed_lexicon(content: bytes, name: str) -> Lexicon:
    """The lexicon in a TOML file's content; `name` is the file's name in error messages.

    Raises:
        SettingsError: the content is no lexicon; it names the line.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SettingsError(f"{name} is not UTF-8", cause=f"byte {error.start}", remedy="save it as UTF-8") from error
    try:
        tables = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"{name} is not TOML",
            cause=str(error),
            remedy='write each entry as "written" = "spoken", below a line [words]',
        ) from error
    for kind in tables:
        if kind not in _KINDS and not isinstance(tables[kind], dict):
            raise _wrong(name, text, kind, "it stands in no table", remedy="put a line [words] above it")
        if kind not in _KINDS:
            raise _wrong(name, text, kind, "only [words] and [patterns] belong in a lexicon")
    for kind in _KINDS:
        table = tables.get(kind, {})
        if not isinstance(table, dict):
            raise _wrong(name, text, kind, "it must be a table of entries")
        for written, value in _each(table):
            if fault := entry_fault(written, value, is_pattern=kind == "patterns"):
                raise _wrong(name, text, written, fault)
    return _lexicon(tables)


def _lexicon(tables: dict[str, dict[str, Any]]) -> Lexicon:
    """The lexicon in tables without a fault, where entries for certain engines take precedence over those for all."""
    entries = [
        _entry(written, value, is_pattern=kind == "patterns")
        for kind in _KINDS
        for written, value in _each(tables.get(kind, {}))
    ]
    return Lexicon(tuple(sorted(entries, key=lambda entry: bool(entry.engines))))


def _each(table: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The written forms, each with every one of its values in turn."""
    for written, value in table.items():
        for one in value if isinstance(value, list) else [value]:
            yield written, one


def _entry(written: str, value: Any, *, is_pattern: bool) -> Entry:
    if isinstance(value, str):
        return Entry(written, value, is_pattern=is_pattern)
    sounds = ipa.stress_before_vowels(value["ipa"]) if "ipa" in value else None
    spoken, engines = value.get("spoken", written), tuple(value.get("engines", ()))
    return Entry(written, spoken, engines, sounds, is_pattern, value.get("language"))


def entry_fault(written: str, value: object, *, is_pattern: bool = False) -> str | None:
    """What is wrong with an entry, in words; None if nothing is."""
    fields = {"spoken": value} if isinstance(value, str) else value
    if not isinstance(fields, dict) or not set(fields) <= {"spoken", "engines", "ipa", "language"}:
        return 'an entry is a string or {spoken = "…", engines = ["…"], ipa = "…", language = "…"}'
    if is_pattern and {"ipa", "language"} & set(fields):
        return "a pattern takes a spoken form only: it stands for many words, and ipa or language for one"
    sounds_alone = not is_pattern and bool({"ipa", "language"} & set(fields))
    spoken, engines = fields.get("spoken", written if sounds_alone else None), fields.get("engines", [])
    if not isinstance(spoken, str) or not spoken.strip() or len(spoken) > _LONGEST or not spoken.isprintable():
        return f"spoken must be a text of one line, 1 to {_LONGEST} characters"
    if not isinstance(engines, list) or not all(isinstance(engine, str) and engine for engine in engines):
        return 'engines must be a list of names such as ["espeak"]'
    fault = _sounds_fault(fields) or _written_fault(written)
    return fault or (_pattern_fault(written, spoken) if is_pattern else _word_fault(written))


def _sounds_fault(fields: dict[str, object]) -> str | None:
    sounds, language = fields.get("ipa"), fields.get("language")
    if "language" in fields and language not in LANGUAGES:
        return "language must be one of " + ", ".join(LANGUAGES)
    if "ipa" not in fields:
        return None
    return ipa.fault(sounds) if isinstance(sounds, str) else "ipa must be a text"


def _written_fault(written: str) -> str | None:
    if not written.isprintable() or len(written) > _LONGEST or written != " ".join(written.split()):
        return f"the written form must be 1 to {_LONGEST} characters with single spaces"
    return None if re.search(r"[^\W_]", written) else "the written form must have a letter or a figure"


def _word_fault(written: str) -> str | None:
    """What is wrong with a written form. A `*` at its edge belongs in a pattern: no text has a word written so."""
    return "with a * it is a pattern: put it under [patterns]" if re.search(r"\w\*$|^\*\w", written) else None


def _pattern_fault(written: str, spoken: str) -> str | None:
    placeholders = re.findall(r"[*#]", written)
    said = re.findall(r"[*#]", spoken)
    if not placeholders or placeholders.count("*") > 1 or len(placeholders) > 3:
        return "a pattern has one to three placeholders, of which at most one *"
    if re.search(r"[*#]{2}", written):
        return "two placeholders must have something between them"
    if len(said) > len(placeholders):
        return "the spoken form has more placeholders than the pattern"
    if said != placeholders[: len(said)]:
        return "the spoken form has other placeholders than the pattern, or in another order"
    return None


def _wrong(name: str, text: str, key: str, fault: str, remedy: str = "correct that line") -> SettingsError:
    starts = rf"""\s*\[?["']?{re.escape(key)}["'\]\s=.]"""
    lines = (number for number, line in enumerate(text.splitlines(), start=1) if re.match(starts, line))
    return SettingsError(f"{name}, line {next(lines, 1)}: {key!r} is not an entry", cause=fault, remedy=remedy)
