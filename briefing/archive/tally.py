"""The tally of a run over an archive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.archive.tasks import Answer

Watch = Callable[["Answer", "Tally"], None]
"""Receives the outcome of each article."""


@dataclass(slots=True)
class Tally:
    """The counts of a run so far."""

    offered: int = 0
    """The articles in the sources, as far as these are read."""
    there: int = 0
    """The articles that were made before."""
    made: int = 0
    duration_ms: int = 0
    """The length of the audio made now."""
    bytes: int = 0
    words: int = 0
    work_s: float = 0.0
    """The seconds of one processor, over all workers."""
    failed: Counter[str] = field(default_factory=Counter)
    """The failures by state, including those of earlier runs that were not tried again."""
    listed: int | None = None
    """The programmes in the catalogue after the run; None before it is written."""
    unfinished: int = 0
    """The articles whose outcome is unknown; the next run makes them."""
    notes: Counter[str] = field(default_factory=Counter)
    """Things that an editor should know, each with the number of articles it concerns."""
    under_way: int = 0
    exhausted: bool = False
    """Whether the sources have been read to their end, or as far as possible."""

    @property
    def done(self) -> int:
        """The number of articles whose outcome is known."""
        return self.there + self.made + self.failed.total() + self.unfinished

    def add(self, answer: Answer) -> None:
        """Count one answer."""
        self.duration_ms += answer.duration_ms
        self.bytes += answer.bytes
        self.words += answer.words
        self.work_s += answer.work_s
        self.notes.update(answer.notes)
        if answer.state == "made":
            self.made += 1
        elif answer.state == "again":
            self.unfinished += 1
        else:
            self.failed[answer.state] += 1
