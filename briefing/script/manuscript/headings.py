"""The headings of a manuscript: `# ` the headline, `## ` a section."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from briefing.script.manuscript.marks import Instruction, escaped, tokens
from briefing.script.manuscript.sentences import attach_pause, pause_of, refuse_unclear, voice_of
from briefing.script.manuscript.value import Fault, Kind, Line, Part, Unit
from briefing.script.titles import BACKGROUND_TITLE, CORRECTION_TITLE, DISCLOSURE_TITLE, GENRE_TITLE, LEAD_TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING = re.compile(r"(#{2,6}|#(?=\s|$))(?:\s*([^#\s].*)|\s*)", re.DOTALL)
_KINDS: dict[str, Kind] = {
    DISCLOSURE_TITLE: "disclosure",
    GENRE_TITLE: "genre",
    LEAD_TITLE: "lead",
    BACKGROUND_TITLE: "background",
    CORRECTION_TITLE: "correction",
}
_ROLES: dict[str, Kind] = {kind: kind for kind in get_args(Kind) if kind != "headline"}


def is_heading(line: str) -> bool:
    """Whether a line is a heading, with or without a space behind `##`; a sentence may begin with `#metoo`."""
    return bool(_HEADING.fullmatch(line))


def _usual_kind(title: str) -> Kind:
    """The kind of a section with that title, unless its heading names another."""
    return _KINDS.get(title, "crosshead")


def part_of(line: str, number: int) -> Part:
    """The part that a heading opens.

    Raises:
        Fault: it cannot be understood.
    """
    match = _HEADING.fullmatch(line)
    if match is None or len(match[1]) > 2:
        raise Fault(number, "a heading begins with more than ##", remedy="write # for the headline, ## for a section")
    refuse_unclear(line, number)
    found = list(tokens(match[2] or ""))
    title = " ".join(token.strip() for token in found if isinstance(token, str)).strip()
    if not title:
        raise Fault(number, "a heading has no words", remedy="write them after the #")
    if len(match[1]) == 1:
        return _headline(title, found, number)
    kind, voice = _usual_kind(title), None
    for mark in _instructions(found):
        if mark.key == "role" and not mark.closes:
            kind = _role(mark, number)
        else:
            voice = _voice(mark, number, "voice and role")
    return Part(kind, title, voice=voice, number=number)


def _headline(title: str, found: list[str | Instruction], number: int) -> Part:
    line: Line | None = Line((Unit(title),), number=number)
    voice = None
    for mark in _instructions(found):
        if mark.key == "spoken" and not mark.closes:
            if (mark.value or "").lower() != "no":
                raise Fault(number, f"{mark.text} is not an instruction", remedy="write [spoken: no], or nothing")
            line = None
        elif mark.key == "pause" and line:
            line = attach_pause(line, pause_of(mark, number))
        else:
            voice = _voice(mark, number, "voice, pause and [spoken: no]")
    if line and not any(map(str.isalnum, title)):
        raise Fault(number, "there is nothing to say in the headline", remedy="write words, or add [spoken: no]")
    return Part("headline", title, headline=line, voice=voice, number=number)


def _instructions(found: list[str | Instruction]) -> Iterator[Instruction]:
    return (token for token in found if isinstance(token, Instruction))


def _voice(mark: Instruction, number: int, known: str) -> str:
    if mark.key != "voice" or mark.closes:
        raise Fault(
            number,
            f"{mark.text} is not an instruction for a heading",
            remedy=rf"there are {known}; write \[ for a bracket that is part of the title",
        )
    return voice_of(mark, number)


def _role(mark: Instruction, number: int) -> Kind:
    found = _ROLES.get((mark.value or "").lower())
    if found is None:
        raise Fault(number, f"{mark.text} names no role", remedy=f"there are {', '.join(_ROLES)}")
    return found


def heading(part: Part) -> str:
    """The line that opens `part`."""
    marks = []
    if part.kind == "headline":
        if part.headline is None:
            marks.append("[spoken: no]")
    elif _usual_kind(part.title) != part.kind:
        marks.append(f"[role: {part.kind}]")
    if part.voice:
        marks.append(f"[voice: {part.voice}]")
    return " ".join(["#" if part.kind == "headline" else "##", escaped(part.title), *marks])
