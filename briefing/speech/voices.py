"""The voices: TOML files, found by name or by path, read and checked."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct, ValidationError

from briefing.errors import BriefingError, SettingsError, UsageError, VoiceError, os_errors_as, system_reason
from briefing.files import is_found, read_bounded
from briefing.model import Clock, LanguageVariant, Pauses, Voice
from briefing.paths import user_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
_MAX_FILE_BYTES = 64_000
_LONGEST_PAUSE_MS = 10_000

Name = Annotated[str, Meta(pattern=_NAME)]
Line = Annotated[str, Meta(min_length=1, max_length=500, pattern=r"^[^\r\n]+$")]
PauseMs = Annotated[int, Meta(ge=0, le=_LONGEST_PAUSE_MS)]


class _PausesTable(Struct, frozen=True, forbid_unknown_fields=True):
    sentence: PauseMs = Pauses().sentence
    paragraph: PauseMs = Pauses().paragraph
    headline: PauseMs = Pauses().headline
    lead: PauseMs = Pauses().lead
    section: PauseMs = Pauses().section


class _VoiceFile(Struct, frozen=True, forbid_unknown_fields=True):
    """What a voice file may hold; `briefing.model.Voice` says what each means."""

    description: Line
    engine: Line
    language: LanguageVariant = "nl-NL"
    clock: Clock = "timetable"
    fallback: tuple[Name, ...] = ()
    quotes: Name | None = None
    disclosure: Line | None = None
    ms_per_character: Annotated[float, Meta(gt=0, le=1000)] = 65.0
    settings: dict[str, object] = {}
    pauses_ms: _PausesTable = _PausesTable()


def find_voice(name_or_path: str) -> Voice:
    """The voice of that name, or in the `.toml` file at that path.

    A name is looked up in `./voices/`, the user's configuration folder and the voices that came along, in that order.

    Raises:
        UsageError: there is none.
        SettingsError: its file is wrong.
    """
    path = _path_of(name_or_path)
    if path is None:
        raise UsageError(
            f'there is no voice "{name_or_path}"',
            remedy=f"choose one of {', '.join(sorted(_files()))}, or a .toml file",
        )
    voice = _read(path)
    from briefing.speech.engine import make_engine

    with suppress(VoiceError):  # raised again where the voice is to speak
        return replace(voice, takes_ipa=make_engine(voice).takes_ipa)
    return voice


def voice_names() -> tuple[str, ...]:
    """The names of the voices that can be found here, sorted."""
    return tuple(sorted(_files()))


def all_voices() -> tuple[tuple[Voice, ...], tuple[SettingsError, ...]]:
    """Every voice that can be found by name, sorted, its file in `origin`; and what is wrong with the voice files that
    cannot be read."""
    voices, wrong = [], []
    for _, path in sorted(_files().items()):
        try:
            voices.append(_read(path))
        except SettingsError as error:
            wrong.append(error)
    return tuple(voices), tuple(wrong)


def needs_network(voice: Voice) -> bool:
    """Whether `voice` needs a network to speak, which `availability` does not try."""
    from briefing.speech.engine import make_engine

    try:
        return make_engine(voice).needs_network
    except BriefingError:
        return False


def availability(voice: Voice) -> str | None:
    """Why `voice` cannot speak here and what to do about it; None when it can. Opens no socket."""
    from briefing.speech.engine import make_engine

    try:
        return make_engine(voice).missing()
    except BriefingError as error:
        return str(error)


def _path_of(name_or_path: str) -> Path | None:
    if name_or_path.endswith(".toml"):
        path = Path(name_or_path)
        with suppress(OSError):  # a name that is too long
            return path if path.exists() else None
    if not re.match(_NAME, name_or_path):
        return None
    return _files().get(name_or_path)


def _files() -> dict[str, Path]:
    """The file of each name, from the first folder that has one.

    Raises:
        SettingsError: one of the folders may not be looked into. It is not skipped, because then another voice of that
            name might speak.
    """
    files: dict[str, Path] = {}
    for folder in _folders():
        for path in _toml_files(folder):
            if re.match(_NAME, path.stem):
                files.setdefault(path.stem, path)
    return files


def _toml_files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".toml")
    except OSError as error:
        if not is_found(folder):  # it is not there, or lies in somebody else's home
            return []
        raise SettingsError(
            f"cannot look for voices in {folder}",
            cause=system_reason(error),
            remedy="check its permissions, or move it away",
        ) from error


def _folders() -> Iterator[Path]:
    yield Path("voices")
    yield user_folder("config") / "voices"
    package = Path(__file__).parents[1]
    yield package / "voices"
    if (package.parent / "pyproject.toml").is_file():
        yield package.parent / "voices"


def _read(path: Path) -> Voice:
    from msgspec import DecodeError, toml

    with os_errors_as(SettingsError, f"cannot read the voice file {path}"):
        content = read_bounded(path, _MAX_FILE_BYTES)
    try:
        found = toml.decode(content.decode("utf-8-sig"), type=_VoiceFile)
    except ValidationError as error:
        raise SettingsError(
            f"{path}: wrong voice setting",
            cause=_in_words(error),
            remedy="correct the file; voices/nl.toml is an example",
        ) from error
    except (DecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not TOML", cause=str(error), remedy="correct the file") from error
    return Voice(
        name=path.stem,
        description=found.description,
        engine=found.engine,
        language=found.language,
        clock=found.clock,
        settings=found.settings,
        fallback=found.fallback,
        quotes=found.quotes,
        pauses=Pauses(**{key: getattr(found.pauses_ms, key) for key in found.pauses_ms.__struct_fields__}),
        disclosure=found.disclosure,
        ms_per_character=found.ms_per_character,
        origin=str(path),
    )


def _in_words(error: ValidationError) -> str:
    """msgspec's message, with the key first and as TOML writes it: `pauses_ms.lead: Expected int >= 0`."""
    message, _, where = str(error).partition(" - at `$")
    key = where.rstrip("`").lstrip(".")
    return f"{key}: {message}" if key else message
