"""The layout of a manuscript as text."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from briefing.model import MANUSCRIPT
from briefing.script.manuscript.fields import FIELDS, is_generated
from briefing.script.manuscript.headings import heading
from briefing.script.manuscript.marks import LEFT_OUT, escaped
from briefing.script.manuscript.sentences import spoken_line, written_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.script.manuscript.value import Hint, Line, Manuscript, Paragraph, Part

_GUIDE = (
    "// One sentence a line. Below it, after >, what is said where that differs: change it there, or delete it.",
    "// ? is a word to listen to: write how it is said behind the = and it is said so everywhere.",
    "// Delete, move, add lines and ## headings; [voice: nl-neural] and [pause: 2s] go in a sentence.",
)
VOICE_SAYS = "// Here the voice says what it is; a sentence takes the place of its own: "
_MADE = "// The article has no headline: this one was made of its lead."
_LEFT_OUT = "// Not spoken, with what it was taken for; to have it spoken, move it and delete all up to the colon."
_RECORD = "// How it was when it was written, to tell your changes from it: leave these lines as they are."
CONSTANT_NOTES = frozenset({*_GUIDE, _MADE, _LEFT_OUT, _RECORD})
"""The comments that every manuscript has."""

_INDENT = "    "
_RECORD_WIDTH = 112


def text_of(manuscript: Manuscript) -> str:
    """The text of `manuscript`, from which `parse` reads an equal one."""
    return "\n".join(_lines(manuscript)) + "\n"


def _lines(manuscript: Manuscript) -> Iterator[str]:
    yield f"{MANUSCRIPT} 1"
    yield from _GUIDE
    yield ""
    for name in FIELDS:
        if name in manuscript.fields:
            yield f"{name}: {escaped(manuscript.fields[name])}"
    yield from map(_hint, manuscript.hints)
    for part in manuscript.parts:
        yield ""
        if part.kind == "headline" and is_generated(manuscript):
            yield _MADE
        yield from _part(part)
    yield ""
    yield from manuscript.notes
    if manuscript.left_out:
        yield _LEFT_OUT
        for piece in manuscript.left_out:
            yield f"// {LEFT_OUT}{piece.reason}]: {escaped(piece.text)}"
        yield ""
    if manuscript.record:
        yield _RECORD
        for line in textwrap.wrap(" ".join(manuscript.record), _RECORD_WIDTH, break_on_hyphens=False):
            yield f"//= {line}"


def _part(part: Part) -> Iterator[str]:
    yield from part.notes
    if part.headline:
        yield from part.headline.notes
        pause = written_line(part.headline).removeprefix(escaped(part.title))
        yield heading(part) + pause
        yield from _below(part.headline)
        if part.paragraphs:
            yield ""
    else:
        yield heading(part)
    if part.shown:
        yield f"{VOICE_SAYS}{part.shown}"
    for place, paragraph in enumerate(part.paragraphs):
        if place:
            yield ""
        yield from _paragraph(paragraph)


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    if paragraph.printed is not None:
        yield f"// printed: {escaped(paragraph.printed)}"
    for line in paragraph.lines:
        yield from line.notes
        yield written_line(line)
        yield from _below(line)


def _below(line: Line) -> Iterator[str]:
    spoken = spoken_line(line)
    if spoken is not None:
        yield f"{_INDENT}> {spoken}"
    for hint in line.hints:
        yield f"{_INDENT}{_hint(hint)}"


def _hint(hint: Hint) -> str:
    said = f" {escaped(hint.spoken)}" if hint.spoken else ""
    remember = " [remember]" if hint.remember else ""
    why = f"   // {hint.why}" if hint.why else ""
    return f"? {escaped(hint.token)} ={said}{remember}{why}"
