r"""The marks of a manuscript: instructions in square brackets, and the backslash that makes a sign literal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_PAUSE_MS = 60_000

_KEYS = frozenset({"voice", "pause", "spoken", "role", "remember"})
_BRACKETS = r"\[(?P<close>/?)(?P<key>[A-Za-z]{1,20})(?P<colon> {0,3}:)?(?P<value>[^\[\]\\\n]{0,200})\]"
_TOKEN = re.compile(rf"\\u\{{(?P<code>[0-9A-Fa-f]{{1,6}})\}}|\\(?P<sign>[\\\[\]#>?/])|{_BRACKETS}")
_IN_BRACKETS = re.compile(_BRACKETS)
_OPEN = re.compile(r"(?<!\\)\[/?(?:voice|pause) {0,3}:[^\[\]]*(?=\[|$)", re.IGNORECASE)
_REMARK = re.compile(r"(?<=\s)//(?=\s|$)")
_ODD = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
LEFT_OUT = "left out ["
"""The beginning of a line, behind `//`, of what was left out."""
CUT = "cut for length ["
"""The same of what a shortened script leaves out."""
_OPENS = ("#", ">", "?", "//")
_QUOTES = " \t\xa0\"'‘’“”„«»`"
_PAUSE = re.compile(r"(\d{1,5}(?:[.,]\d{1,3})?)\s*(ms|s|sec)?")


@dataclass(frozen=True, slots=True)
class Instruction:
    """An instruction in square brackets."""

    key: str
    value: str | None
    """Its value, without quotation marks; None if there is no colon."""
    closes: bool
    text: str
    """The whole instruction as written."""


def tokens(text: str) -> Iterator[str | Instruction]:
    """The pieces of a line: each instruction, and the words between them, without backslashes."""
    words: list[str] = []
    start = 0
    for match in _TOKEN.finditer(text):
        words.append(text[start : match.start()])
        start = match.end()
        instruction = _instruction(match)
        if instruction is None:
            words.append(_meant(match))
            continue
        if any(words):
            yield "".join(words)
        words = []
        yield instruction
    words.append(text[start:])
    if any(words):
        yield "".join(words)


def _meant(match: re.Match[str]) -> str:
    if match["sign"]:
        return match["sign"]
    if match["code"]:
        code = int(match["code"], 16)
        return chr(code) if code < 0x110000 else match[0]
    return match[0]


def _instruction(match: re.Match[str]) -> Instruction | None:
    """The instruction in a match; None if it is not a bracket, or a bracket around words."""
    if match["key"] is None or not _is_instruction(match):
        return None
    value = match["value"].strip(_QUOTES) if match["colon"] else None
    return Instruction(match["key"].lower(), value, bool(match["close"]), match[0])


def _is_instruction(brackets: re.Match[str]) -> bool:
    """Whether brackets hold an instruction, right or wrong, such as `[pause 2s]`; `[de burgemeester]` and `[sic]` are
    words."""
    if brackets["colon"]:
        return True
    rest = brackets["value"]
    return not rest.strip() if brackets["close"] else brackets["key"].lower() in _KEYS and rest[:1] in ("", " ")


def unclosed(line: str) -> str | None:
    """An instruction in a line without its closing bracket; None if there is none."""
    found = _OPEN.search(line)
    return found[0].strip() if found else None


def has_remark(line: str) -> bool:
    """Whether a remark stands behind the words of a line: `Dat is gratis. // nog bellen`."""
    return _REMARK.search(line) is not None


def plain(text: str) -> str:
    """`text` without backslashes, all of it words."""
    return "".join(token if isinstance(token, str) else token.text for token in tokens(text))


def words_of(line: str) -> str:
    """The words of a line without its instructions."""
    return " ".join(token.strip() for token in tokens(line) if isinstance(token, str))


def escaped(text: str) -> str:
    """`text` escaped for a line of a manuscript, so that every sign in it is meant literally."""
    text = _ODD.sub(lambda odd: f"\\u{{{ord(odd[0]):x}}}", text.replace("\\", "\\\\"))
    text = _IN_BRACKETS.sub(lambda found: ("\\" if _is_instruction(found) else "") + found[0], text)
    text = _REMARK.sub(r"\\//", _OPEN.sub(r"\\\g<0>", text))
    if text.startswith((LEFT_OUT, CUT)):
        return f"\\u{{{ord(text[0]):x}}}{text[1:]}"
    return "\\" + text if text.startswith(_OPENS) else text


def pause_ms(value: str | None) -> int | None:
    """The length of a pause in ms: `2s`, `1.5s`, `800ms`, or a bare number of seconds; None if it is not one, or is too
    long."""
    match = _PAUSE.fullmatch((value or "").lower())
    if not match:
        return None
    ms = round(float(match[1].replace(",", ".")) * (1 if match[2] == "ms" else 1000))
    return ms if ms <= LONGEST_PAUSE_MS else None


def pause(ms: int) -> str:
    """The length of a pause as manuscripts write it."""
    return f"{ms / 1000:g}s"
