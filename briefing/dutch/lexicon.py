"""Pronunciations by hand: written form to spoken form, in files that an editor can read and review.

A lexicon is a TOML file:

    [words]                                     # as written, capitals and all, and only as a whole word
    "Booking.com" = "Boeking punt com"
    "Macron" = {spoken = "Makron", engines = ["espeak"], ipa = "makrˈɔ̃"}
    "Guus" = {ipa = "ɣˈys"}                     # the sounds alone, for voices that take phonemes
    "Live Nation" = {language = "en"}           # read as English (en), French (fr) or German (de) by those voices

    [patterns]                                  # `*` stands for any letters, `#` for a figure or more
    "Zelensk*" = "Zelensk*"                     # in the spoken form they stand for what they stood for

Patterns are no regular expressions, so none of them can hang: each reads a word from left to right, once.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from briefing.dutch import ipa, numbers
from briefing.dutch.alternatives import one_of
from briefing.errors import SettingsError
from briefing.files import read_bounded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TAKE_IPA = frozenset({"kokoro"})
"""Engines that take ⟦IPA⟧ and ⟦en:words of another language⟧ among the words."""

LANGUAGES = ("en", "fr", "de")
"""What an entry's `language` may be, beside Dutch."""

_MOST_BYTES = 2_000_000
_LONGEST = 200
_PLACEHOLDERS = {"*": r"([^\W\d_]{0,40})", "#": r"([0-9]{1,12})"}
_SLOTS = range(0xF0000, 0xFFFFD)
"""Private-use characters that stand for what the lexicon said, so that no later rule reads it again."""
_SLOT = re.compile("[\U000f0000-\U000ffffd]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One pronunciation."""

    written: str
    """As the text has it; in a pattern `*` and `#` are placeholders."""
    spoken: str
    """What the voice is given."""
    engines: tuple[str, ...] = ()
    """The engines it counts for; none means all."""
    ipa: str | None = None
    """The sound in IPA, for an engine that takes it."""
    is_pattern: bool = False
    """Whether `written` is a pattern."""
    language: str | None = None
    """The language it is read in (`LANGUAGES`), by an engine that takes phonemes."""

    def counts_for(self, engine: str | None) -> bool:
        """Whether it counts for this engine. None is an engine nobody knows: entries bound to one do not count. One
        that gives nothing but sounds counts for engines that take them.
        """
        if self.spoken == self.written and (self.ipa or self.language):
            return engine in (self.engines or TAKE_IPA)
        return not self.engines or engine in self.engines


@dataclass(frozen=True)
class Lexicon:
    """Pronunciations in order; of two for the same written form the later one wins."""

    entries: tuple[Entry, ...] = ()
    _pronouncers: dict[str | None, Pronouncer] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __or__(self, later: Lexicon) -> Lexicon:
        """Both together; `later` wins."""
        return Lexicon(self.entries + later.entries)

    def pronouncer(self, engine: str | None = None) -> Pronouncer:
        """What says the words of a text for one engine."""
        if engine not in self._pronouncers:
            entries = (entry for entry in self.entries if entry.counts_for(engine))
            self._pronouncers[engine] = Pronouncer(tuple(map(_as_phonemes, entries) if engine in TAKE_IPA else entries))
        return self._pronouncers[engine]


class Pronouncer:
    """A lexicon made ready for one engine. A name counts in capitals too, as headlines have it."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        words = {entry.written: entry.spoken for entry in entries if not entry.is_pattern}
        self._words = {written.upper(): said for written, said in words.items() if _is_name(written)} | words
        patterns = {entry.written: entry.spoken for entry in entries if entry.is_pattern}
        self._patterns = [(re.compile(_expression(written)), spoken) for written, spoken in reversed(patterns.items())]
        forms = [re.sub(r"\((?!\?)", "(?:", pattern.pattern) for pattern, _ in self._patterns]
        either = "|".join(([one_of(self._words)] if self._words else []) + forms)
        self._any = re.compile(rf"(?<!\w)(?:{either})(?!\w)") if either else None

    def mark(self, text: str, said: list[str]) -> str:
        """The text with a private-use character for each word of the lexicon; what it stands for goes into `said`."""
        if self._any is None:
            return text
        slots: dict[str, str] = {}

        def once(match: re.Match[str]) -> str:
            spoken = self._say(match[0])
            return slots[spoken] if spoken in slots else slots.setdefault(spoken, slot(spoken, said))

        return self._any.sub(once, text)

    def _say(self, written: str) -> str:
        if written in self._words:
            return self._words[written]
        pattern, spoken = next((pattern, spoken) for pattern, spoken in self._patterns if pattern.fullmatch(written))
        match = pattern.fullmatch(written)
        for stood_for in match.groups() if match else ():
            said = numbers.spoken_number(stood_for) if stood_for.isdigit() else stood_for
            spoken = re.sub(r"[*#]", lambda _, said=said: said, spoken, count=1)  # type: ignore[misc]
        return spoken


def _as_phonemes(entry: Entry) -> Entry:
    if entry.is_pattern or not (entry.ipa or entry.language):
        return entry
    return replace(entry, spoken=f"⟦{entry.ipa or f'{entry.language}:{entry.spoken}'}⟧")


def _is_name(written: str) -> bool:
    return len(written) > 3 and written[0].isupper() and not written.isupper()


def slot(spoken: str, said: list[str]) -> str:
    """A private-use character that stands for what is spoken, which goes into `said`; the words where there are none
    left.
    """
    if len(said) == len(_SLOTS):
        return spoken
    said.append(spoken)
    return chr(_SLOTS[len(said) - 1])


def fill(text: str, said: list[str]) -> str:
    """The text with what the lexicon said in its places."""
    return _SLOT.sub(lambda slot: said[ord(slot[0]) - _SLOTS[0]], text) if said else text


@cache
def shipped_lexicon() -> Lexicon:
    """The lexicon that comes with the product."""
    return _parse(files("briefing.dutch").joinpath("lexicon.toml").read_bytes(), "the shipped lexicon")


@cache
def shipped_names() -> Lexicon:
    """The names and loan words that come with the product, for voices that take phonemes: `names/*.toml`."""
    tables = sorted(files("briefing.dutch").joinpath("names").iterdir(), key=lambda table: table.name)
    lexicons = (_parse(table.read_bytes(), table.name) for table in tables if table.name.endswith(".toml"))
    entries = tuple(entry for lexicon in lexicons for entry in lexicon.entries)
    return Lexicon(tuple(_genitive(entry) for entry in entries)) | Lexicon(entries)


def _genitive(entry: Entry) -> Entry:
    """The name with the -s of a genitive or a plural: "Macrons", "Obama's"."""
    ending = "'s" if entry.written[-1] in "aiouy" else "" if entry.written[-1] in "sxzß" else "s"
    sounds = entry.ipa + ending[-1:] if entry.ipa else None
    return replace(entry, written=entry.written + ending, spoken=entry.spoken + ending, ipa=sounds)


def read_lexicon(path: Path) -> Lexicon:
    """The lexicon in a TOML file.

    Raises:
        SettingsError: the file cannot be read or is no lexicon; it names the line.
    """
    try:
        content = read_bounded(path, _MOST_BYTES)
    except OSError as error:
        raise SettingsError(
            f"cannot read the lexicon {path}", cause=(error.strerror or str(error)).lower(), remedy="check the path"
        ) from error
    return _parse(content, str(path))


def _parse(content: bytes, name: str) -> Lexicon:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SettingsError(f"{name} is not UTF-8", cause=f"byte {error.start}", remedy="save it as UTF-8") from error
    try:
        tables = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"{name} is not TOML", cause=str(error), remedy='write each entry as "written" = "spoken"'
        ) from error
    for table in tables:
        if table not in {"words", "patterns"}:
            raise _wrong(name, text, table, "only [words] and [patterns] belong in a lexicon")
    entries = [
        *_entries(tables.get("words", {}), name, text),
        *_entries(tables.get("patterns", {}), name, text, is_pattern=True),
    ]
    return Lexicon(tuple(sorted(entries, key=lambda entry: bool(entry.engines))))


def _entries(table: object, name: str, text: str, *, is_pattern: bool = False) -> Iterator[Entry]:
    if not isinstance(table, dict):
        raise _wrong(name, text, "patterns" if is_pattern else "words", "it must be a table of entries")
    for written, value in table.items():
        for one in value if isinstance(value, list) else [value]:
            fault = _fault(written, one, is_pattern=is_pattern)
            if fault:
                raise _wrong(name, text, written, fault)
            fields = {"spoken": one} if isinstance(one, str) else one
            sounds = ipa.stress_before_vowels(fields["ipa"]) if "ipa" in fields else None
            spoken, engines = str(fields.get("spoken", written)), tuple(fields.get("engines", ()))
            yield Entry(written, spoken, engines, sounds, is_pattern, fields.get("language"))


def _fault(written: str, value: object, *, is_pattern: bool) -> str | None:
    """What is wrong with an entry, or None."""
    fields = {"spoken": value} if isinstance(value, str) else value
    if not isinstance(fields, dict) or not set(fields) <= {"spoken", "engines", "ipa", "language"}:
        return 'an entry is a string or {spoken = "…", engines = ["…"], ipa = "…", language = "…"}'
    sounds_alone = not is_pattern and bool({"ipa", "language"} & set(fields))
    spoken, engines = fields.get("spoken", written if sounds_alone else None), fields.get("engines", [])
    if not isinstance(spoken, str) or not spoken.strip() or len(spoken) > _LONGEST or not spoken.isprintable():
        return f"spoken must be a text of one line, 1 to {_LONGEST} characters"
    if not isinstance(engines, list) or not all(isinstance(engine, str) and engine for engine in engines):
        return 'engines must be a list of names such as ["espeak"]'
    return _sounds_fault(fields) or _written_fault(written) or (_pattern_fault(written, spoken) if is_pattern else None)


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


def _pattern_fault(written: str, spoken: str) -> str | None:
    placeholders = re.findall(r"[*#]", written)
    if not placeholders or placeholders.count("*") > 1 or len(placeholders) > 3:
        return "a pattern has one to three placeholders, of which at most one *"
    if re.search(r"[*#]{2}", written):
        return "two placeholders must have something between them"
    if len(re.findall(r"[*#]", spoken)) > len(placeholders):
        return "the spoken form has more placeholders than the pattern"
    return None


def _expression(pattern: str) -> str:
    return "".join(_PLACEHOLDERS.get(part) or re.escape(part) for part in re.split(r"([*#])", pattern))


def _wrong(name: str, text: str, key: str, fault: str) -> SettingsError:
    starts = rf"""\s*\[?["']?{re.escape(key)}["'\]\s=.]"""
    lines = (number for number, line in enumerate(text.splitlines(), start=1) if re.match(starts, line))
    return SettingsError(f"{name}, line {next(lines, 1)}: {key!r} is no entry", cause=fault, remedy="correct that line")
