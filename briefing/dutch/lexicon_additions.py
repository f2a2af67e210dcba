"""Additions to a lexicon file, whose other lines stay as they are. tomlkit lives here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.dutch.lexicon_file import MOST_BYTES, parsed_lexicon
from briefing.errors import SettingsError, WriteError, system_reason
from briefing.files import is_found, read_bounded, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tomlkit import TOMLDocument

_PATIENCE_S = 30.0
_FIRST_LINES = "# How words are said, as written = as spoken.\n"


def remember(path: Path, words: Mapping[str, str]) -> dict[str, str]:
    """Add `words`, spoken forms by written ones, to the lexicon at `path`, which is made where there is none.

    Gives those that were not in it already. A spoken form that is replaced stays beside the new one, as a comment.

    Raises:
        SettingsError: the file is no lexicon, or gives engines or sounds for one of the words.
        WriteError: it cannot be written.
    """
    from filelock import FileLock, Timeout

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(path.with_name(f".{path.name}.lock"), timeout=_PATIENCE_S):
            return _remembered(path, words)
    except (Timeout, OSError) as error:
        cause = "another briefing is at work" if isinstance(error, Timeout) else system_reason(error)
        raise WriteError(f"cannot write {path}", cause=cause, remedy="make it a file that can be written") from error


def _remembered(path: Path, words: Mapping[str, str]) -> dict[str, str]:
    import tomlkit

    content = read_bounded(path, MOST_BYTES) if is_found(path) else _FIRST_LINES.encode()
    parsed_lexicon(content, str(path))
    document = tomlkit.parse(content.decode("utf-8-sig"))
    new = {written: spoken for written, spoken in words.items() if _is_new(document, written, spoken, path)}
    if new:
        for written, spoken in new.items():
            _put(document, written, spoken)
        changed = tomlkit.dumps(document).encode()
        parsed_lexicon(changed, str(path))
        write_whole(path, changed)
    return new


def _is_new(document: TOMLDocument, written: str, spoken: str, path: Path) -> bool:
    known = document.get("words", {}).get(written)
    if known is None or isinstance(known, str):
        return known != spoken
    raise SettingsError(
        f"{path} already says how {written!r} is spoken",
        cause="and for which voices, or with which sounds",
        remedy="change it there, or remove [remember] from the manuscript",
    )


def _put(document: TOMLDocument, written: str, spoken: str) -> None:
    import tomlkit

    if "words" not in document:
        document.add("words", tomlkit.table())
    table = document["words"]
    known = table.get(written)
    value = tomlkit.string(spoken)
    if known is not None:
        noted = known.trivia.comment.lstrip("# ")
        value.comment(f"was {known.as_string()}{f'; {noted}' if noted else ''}")
    table[written] = value
