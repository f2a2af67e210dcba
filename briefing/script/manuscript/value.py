"""What a manuscript says, between its text and the script it is of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from briefing.errors import ManuscriptError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing.model import LeftOut, Role

Kind = Literal["disclosure", "genre", "headline", "lead", "background", "crosshead", "correction"]
"""What a part is: the role of its section, where a crosshead is background under a title of the article's own."""

PROGRAMME = "programme"
"""What a manuscript calls the programme's own voice, in a part that another one reads."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or what one voice reads of it."""

    written: str
    spoken: str | None = None
    """What the editor wants said; None where that follows from what is written."""
    voice: str | None = None
    """The voice file that reads it, or `PROGRAMME`; None for the part's."""
    pause_ms: int | None = None
    """The silence after it; None for the voice's own."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A word to listen to, and how it is said where an editor told."""

    token: str
    why: str = ""
    """What makes it risky; empty where an editor brought it up."""
    spoken: str | None = None
    """How it is said, wherever it stands in the manuscript."""
    remember: bool = False
    """Whether it belongs in the show's lexicon."""
    number: int = field(default=0, compare=False)
    """The line of the file."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the manuscript that is spoken, with what stands around it."""

    units: tuple[Unit, ...]
    """At least one."""
    shown: str | None = None
    """What will be said of it, where that follows from what is written and differs from it."""
    hints: tuple[Hint, ...] = ()
    """Those below it."""
    notes: tuple[str, ...] = ()
    """Comments above it."""
    number: int = field(default=0, compare=False)

    @property
    def written(self) -> str:
        """What the reader sees."""
        return " ".join(unit.written for unit in self.units)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: tuple[Line, ...]
    printed: str | None = None
    """How the article has it, where that is not its lines one after the other."""

    @property
    def written(self) -> str:
        """How the article has it."""
        return self.joined if self.printed is None else self.printed

    @property
    def joined(self) -> str:
        """Its lines one after the other."""
        return " ".join(line.written for line in self.lines)


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under one heading."""

    kind: Kind
    title: str
    paragraphs: tuple[Paragraph, ...] = ()
    headline: Line | None = None
    """Of the part that is the headline: its title as it is spoken; None where it is not."""
    shown: str | None = None
    """Of the part where the voice says what it is: its words."""
    voice: str | None = None
    """The voice file that reads it; None for the programme's own."""
    notes: tuple[str, ...] = ()
    """Comments above the heading."""
    number: int = field(default=0, compare=False)

    @property
    def role(self) -> Role:
        """Of the section that it is."""
        return "background" if self.kind == "crosshead" else self.kind

    @property
    def lines(self) -> tuple[Line, ...]:
        """Those below its heading."""
        return tuple(line for paragraph in self.paragraphs for line in paragraph.lines)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A script as an editor may change it."""

    parts: tuple[Part, ...]
    """In speaking order; one of them is the headline."""
    fields: Mapping[str, str]
    """What is known of the article, by the names of `fields.FIELDS`."""
    left_out: tuple[LeftOut, ...] = ()
    """What of the article's source is not spoken."""
    record: tuple[str, ...] = ()
    """What stood in it when it was written (`briefing.script.manuscript.record`)."""
    notes: tuple[str, ...] = ()
    """Comments below the last line."""
    hints: tuple[Hint, ...] = ()
    """Those above the first line."""

    @property
    def headline(self) -> Part:
        """The part that is the headline."""
        return next(part for part in self.parts if part.kind == "headline")

    @property
    def lines(self) -> tuple[Line, ...]:
        """All that are spoken, in order."""
        return tuple(
            line for part in self.parts for line in (*((part.headline,) if part.headline else ()), *part.lines)
        )

    @property
    def voices(self) -> dict[str, int]:
        """The voice files that it names, each with the line where it does so first."""
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
        """The words of which an editor told how they are said."""
        below = (hint for line in self.lines for hint in line.hints)
        return tuple(hint for hint in (*self.hints, *below) if hint.spoken is not None)

    @property
    def lead_lines(self) -> str:
        """The lines that tell the lead, one after the other."""
        is_apart = self.headline.headline is not None and any(part.kind == "lead" for part in self.parts)
        parts = (part for part in self.parts if part.kind in (("lead",) if is_apart else ("headline", "lead")))
        return " ".join(line.written for part in parts for line in part.lines)


class Fault(Exception):  # noqa: N818 - what it is called where it is told
    """A line of a manuscript that cannot be understood."""

    def __init__(self, number: int, what: str, *, cause: str = "", remedy: str) -> None:
        super().__init__(what)
        self._number, self._what, self._cause, self._remedy = number, what, cause, remedy

    def of(self, name: str) -> ManuscriptError:
        """The error of the file that is called `name`."""
        return ManuscriptError(f"{name}, line {self._number}: {self._what}", cause=self._cause, remedy=self._remedy)
