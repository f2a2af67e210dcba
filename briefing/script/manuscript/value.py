"""The values of a manuscript, between its text and its script."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from briefing.errors import ManuscriptError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing.model import LeftOut, Role

Kind = Literal["disclosure", "genre", "headline", "lead", "background", "crosshead", "correction"]
"""The kind of a part: the role of its section, except that a crosshead is background with a title of the article's."""

PROGRAMME = "programme"
"""The name for the programme's own voice, in a part that another voice reads."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or the part of it that one voice reads."""

    written: str
    spoken: str | None = None
    """The editor's words to say; None if they follow from what is written."""
    voice: str | None = None
    """The voice that reads it, or `PROGRAMME`; None for the part's voice."""
    pause_ms: int | None = None
    """The pause after it, in ms; None for the voice's own."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A word to listen to, perhaps with an editor's pronunciation."""

    token: str
    why: str = ""
    """Why it is risky; empty if an editor added it."""
    spoken: str | None = None
    """How it is said, everywhere in the manuscript; None if no editor decided."""
    remember: bool = False
    """Whether it belongs in the show's lexicon."""
    number: int = field(default=0, compare=False)
    """The number of its line in the file."""


@dataclass(frozen=True, slots=True)
class Line:
    """A spoken line of the manuscript, with what is around it."""

    units: tuple[Unit, ...]
    """What is read of it, at least one unit."""
    shown: str | None = None
    """What will be said of it, if that follows from what is written but differs from it."""
    hints: tuple[Hint, ...] = ()
    """The hints below it."""
    notes: tuple[str, ...] = ()
    """The comments above it."""
    number: int = field(default=0, compare=False)

    @property
    def written(self) -> str:
        """Its text as written."""
        return " ".join(unit.written for unit in self.units)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The lines of one paragraph."""

    lines: tuple[Line, ...]
    printed: str | None = None
    """The paragraph as printed in the article, if that is not simply its lines."""

    @property
    def written(self) -> str:
        """The paragraph as printed in the article."""
        return self.joined if self.printed is None else self.printed

    @property
    def joined(self) -> str:
        """Its lines as one text."""
        return " ".join(line.written for line in self.lines)


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with everything below it."""

    kind: Kind
    title: str
    paragraphs: tuple[Paragraph, ...] = ()
    headline: Line | None = None
    """The title as it is spoken, if the part is the headline; otherwise None."""
    shown: str | None = None
    """The words in which the voice says what it is, if the part is for that."""
    voice: str | None = None
    """The voice that reads it; None for the programme's own."""
    notes: tuple[str, ...] = ()
    """The comments above the heading."""
    number: int = field(default=0, compare=False)

    @property
    def role(self) -> Role:
        """The role of its section."""
        return "background" if self.kind == "crosshead" else self.kind

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines below its heading."""
        return tuple(line for paragraph in self.paragraphs for line in paragraph.lines)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A script as an editor may change it."""

    parts: tuple[Part, ...]
    """The parts in speaking order, one of which is the headline."""
    fields: Mapping[str, str]
    """What is known about the article, by the names of `fields.FIELDS`."""
    left_out: tuple[LeftOut, ...] = ()
    """The text of the article's source that is not spoken."""
    record: tuple[str, ...] = ()
    """The record of it as it was written (`briefing.script.manuscript.record`)."""
    notes: tuple[str, ...] = ()
    """The comments below the last line."""
    hints: tuple[Hint, ...] = ()
    """The hints above the first line."""

    @property
    def headline(self) -> Part:
        """The part that is the headline."""
        return next(part for part in self.parts if part.kind == "headline")

    @property
    def lines(self) -> tuple[Line, ...]:
        """All spoken lines, in order."""
        return tuple(
            line for part in self.parts for line in (*((part.headline,) if part.headline else ()), *part.lines)
        )

    @property
    def voices(self) -> dict[str, int]:
        """The voices that it names, each with the number of the line that names it first."""
        named: dict[str, int] = {}
        for part in self.parts:
            if part.voice:
                named.setdefault(part.voice, part.number)
            for line in (*((part.headline,) if part.headline else ()), *part.lines):
                for unit in line.units:
                    if unit.voice:
                        named.setdefault(unit.voice, line.number)
        named.pop(PROGRAMME, None)
        return named

    @property
    def pronunciations(self) -> tuple[Hint, ...]:
        """The hints with an editor's pronunciation."""
        below = (hint for line in self.lines for hint in line.hints)
        return tuple(hint for hint in (*self.hints, *below) if hint.spoken is not None)

    @property
    def lead_lines(self) -> str:
        """The lines of the lead as one text."""
        is_apart = self.headline.headline is not None and any(part.kind == "lead" for part in self.parts)
        parts = (part for part in self.parts if part.kind in (("lead",) if is_apart else ("headline", "lead")))
        return " ".join(line.written for part in parts for line in part.lines)


class Fault(Exception):  # noqa: N818 - it never reaches a caller of the library
    """A fault in a line of a manuscript, which cannot be understood."""

    def __init__(self, number: int, what: str, *, cause: str = "", remedy: str) -> None:
        super().__init__(what)
        self._number, self._what, self._cause, self._remedy = number, what, cause, remedy

    def of(self, name: str) -> ManuscriptError:
        """The error for the file `name`."""
        return ManuscriptError(f"{name}, line {self._number}: {self._what}", cause=self._cause, remedy=self._remedy)
