"""The body of a manuscript, from the first heading on: parts, paragraphs, sentences and what is around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from briefing.model import LeftOut
from briefing.script.manuscript import headings, record
from briefing.script.manuscript.hints import hint_of
from briefing.script.manuscript.layout import CONSTANT_NOTES, VOICE_SAYS
from briefing.script.manuscript.marks import CUT, LEFT_OUT, plain, words_of
from briefing.script.manuscript.sentences import by_sentence, only_pause, said_of, units_of
from briefing.script.manuscript.value import Fault, Hint, Line, Manuscript, Paragraph, Part

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

_LEFT_OUT = re.compile(rf"// ?{re.escape(LEFT_OUT)}([^\]\n]{{1,200}})\]: ?")
_PRINTED = "// printed:"
_RECORD = "//="

_MOST_HINTS = 2000


class _Spoken(NamedTuple):
    """The words behind a `>`."""

    words: str
    number: int
    of: int | None
    """The number of the line above it; None if there is none."""


@dataclass
class Body:
    """The body as far as it has been read."""

    fields: dict[str, str] = field(default_factory=dict)
    _parts: list[Part] = field(default_factory=list)
    _paragraphs: list[Paragraph] = field(default_factory=list)
    _lines: list[Line] = field(default_factory=list)
    _spoken: list[_Spoken] = field(default_factory=list)
    _below_note: bool = False
    """Whether the previous line was a comment."""
    _printed: str | None = None
    _notes: list[str] = field(default_factory=list)
    _hints: dict[int, list[Hint]] = field(default_factory=dict)
    """The hints below each line, by its number; 0 for those above the first."""
    _hinted: int = 0
    _pauses: dict[int, int] = field(default_factory=dict)
    """The pause after each line, by its number, in ms."""
    _hash: int | None = None
    """The number of the first sentence that begins with #."""
    _last: int | None = None
    """The number of the last spoken line."""
    _left_out: list[LeftOut] = field(default_factory=list)
    _record: list[str] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether there has been a heading."""
        return bool(self._parts)

    def add(self, line: str, number: int) -> None:
        """Read the next line, without white space around it.

        Raises:
            Fault: it cannot be understood.
        """
        below_note, self._below_note = self._below_note, line.startswith("//")
        if not line:
            self._end_paragraph()
        elif line.startswith("//"):
            self._add_note(line)
        elif line.startswith(">"):
            above = None if below_note else self._above()
            self._spoken.append(_Spoken(line[1:].strip(), number, above.number if above else None))
        elif line.startswith("?"):
            self._add_hint(line[1:].strip(), number)
        elif headings.is_heading(line):
            self._end_part()
            part = headings.part_of(line, number)
            self._parts.append(replace(part, notes=self._taken_notes()))
            self._last = number if part.headline else self._last
        else:
            self._add_sentence(line, number)

    def _add_note(self, line: str) -> None:
        if line.startswith(_RECORD):
            self._record += record.TOKEN.findall(line)
        elif match := _LEFT_OUT.match(line):
            self._left_out.append(LeftOut(plain(line[match.end() :]), match[1]))
        elif line.startswith(_PRINTED):
            self._end_paragraph()
            self._printed = plain(line.removeprefix(_PRINTED).strip())
        elif line.startswith(VOICE_SAYS) and self._parts and not self._lines:
            self._parts[-1] = replace(self._parts[-1], shown=line.removeprefix(VOICE_SAYS))
        elif line not in CONSTANT_NOTES:
            self._notes.append(line)

    def _add_sentence(self, line: str, number: int) -> None:
        if line.startswith((LEFT_OUT, CUT)):
            raise Fault(
                number, "a line says why it was left out", remedy="delete all up to the colon, or put // before it"
            )
        if line.startswith("#"):
            self._hash = self._hash or number
        pause = only_pause(line, number)
        if pause is None:
            pause, units = units_of(line, number)
            if pause is not None:
                self._pause(pause, number)
            self._lines.append(Line(units, notes=self._taken_notes(), number=number))
            self._last = number
        else:
            self._pause(pause, number)

    def _pause(self, ms: int, number: int) -> None:
        """Put a pause after the last spoken line."""
        if self._last is None:
            raise Fault(number, "a pause stands before the first sentence", remedy="put it after a sentence")
        self._pauses[self._last] = ms

    def _above(self) -> Line | None:
        """The current line, or the headline."""
        if self._lines:
            return self._lines[-1]
        if self._parts and not self._paragraphs and self._printed is None:
            return self._parts[-1].headline
        return None

    def _add_hint(self, words: str, number: int) -> None:
        self._hinted += 1
        if self._hinted > _MOST_HINTS:
            raise Fault(number, f"more than {_MOST_HINTS} words to listen to", remedy="put them in a lexicon")
        above = self._above()
        self._hints.setdefault(above.number if above else 0, []).append(hint_of(words, number))

    def _taken_notes(self) -> tuple[str, ...]:
        notes = tuple(self._notes)
        self._notes.clear()
        return notes

    def _end_paragraph(self) -> None:
        if self._lines or self._printed is not None:
            self._paragraphs.append(Paragraph(tuple(self._lines), self._printed))
        self._lines, self._printed = [], None

    def _end_part(self) -> None:
        self._end_paragraph()
        if self._parts:
            self._parts[-1] = replace(self._parts[-1], paragraphs=tuple(self._paragraphs))
        self._paragraphs = []

    def finished(self, last: int) -> Manuscript:
        """The whole manuscript, which has `last` lines.

        Raises:
            Fault: it has no headline, or two; nothing is said in it.
        """
        self._end_part()
        headlines = [part.number for part in self._parts if part.kind == "headline"]
        if not headlines:
            remedy = "put a space behind the #" if self._hash else "write one on a line of its own: # Headline"
            raise Fault(self._hash or last, "there is no headline", remedy=remedy)
        if len(headlines) > 1:
            raise Fault(headlines[1], "there is a second headline", remedy="begin other headings with ##")
        tokens = tuple(self._record)
        known = frozenset(tokens)
        said = self._said(known)
        parts = tuple(self._with_spoken(part, said, known) for part in self._parts)
        read = Manuscript(
            parts,
            self.fields,
            tuple(self._left_out),
            tokens,
            notes=self._taken_notes(),
            hints=tuple(self._hints.get(0, ())),
        )
        if not read.lines:
            raise Fault(last, "there is nothing to say", remedy="write a sentence below a heading")
        return _with_printed_lead(read)

    def _said(self, known: Container[str]) -> dict[int, _Spoken]:
        """The editors' words to say for each line, by its number, if they differ from what follows from it. Those of a
        sentence that was removed or moved are ignored unless somebody changed them."""
        said: dict[int, _Spoken] = {}
        for spoken in self._spoken:
            if f"v{record.fingerprint(words_of(spoken.words))}" in known:
                continue
            if spoken.of is None:
                raise Fault(
                    spoken.number,
                    "a spoken line stands below no sentence",
                    remedy="put it right below the sentence it is of, or remove it",
                )
            if spoken.of in said:
                raise Fault(
                    spoken.number, "a sentence has two spoken lines", remedy="remove one of the lines that begin with >"
                )
            said[spoken.of] = spoken
        return said

    def _with_spoken(self, part: Part, said: Mapping[int, _Spoken], known: Container[str]) -> Part:
        def spoken(line: Line) -> Line:
            own = said.get(line.number)
            units = said_of(line, own.words, own.number) if own else line.units
            if (pause := self._pauses.get(line.number)) is not None:
                units = (*units[:-1], replace(units[-1], pause_ms=pause))
            return replace(line, units=units, hints=tuple(self._hints.get(line.number, ())))

        def holding(paragraph: Paragraph) -> Paragraph:
            lines = (
                one
                for line in map(spoken, paragraph.lines)
                for one in ((line,) if _is_known(line, known) else by_sentence(line))
            )
            of_lines = replace(paragraph, lines=tuple(lines))
            printed = paragraph.printed
            if printed is None or record.printed_token(printed, of_lines) in known:
                return of_lines
            return replace(of_lines, printed=None)

        paragraphs = tuple(map(holding, part.paragraphs))
        return replace(
            part,
            paragraphs=tuple(each for each in paragraphs if each.lines or each.printed is not None),
            headline=part.headline and spoken(part.headline),
        )


def _is_known(line: Line, known: Container[str]) -> bool:
    """Whether a line was in the manuscript when it was written."""
    mark = record.fingerprint(line.written)
    return f"p{mark}" in known or f"s{mark}" in known


def _with_printed_lead(read: Manuscript) -> Manuscript:
    printed = read.fields.get("lead")
    if printed is None or record.lead_token(printed, read) in read.record:
        return read
    return replace(read, fields={name: value for name, value in read.fields.items() if name != "lead"})
