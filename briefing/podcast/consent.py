"""Consent to actions that are otherwise refused because something would be lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What the publisher agrees to."""

    adopt: bool = False
    """Files of somebody else that are in the way are overwritten, and belong to the podcast from then on."""
    yes: bool = False
    """Episodes that were lost here go off the air; a show that moved gets a new podcast:guid, and keeps its mirror."""
    readmit: bool = False
    """Retracted episodes go on air again."""
    ask: Callable[[str], bool] = field(default=lambda _question: False)
    """Asks the publisher, if somebody is there to ask."""
    _answers: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)

    def agrees(self, question: str) -> bool:
        """Whether the publisher agreed beforehand, or does when asked. No question is asked twice."""
        if not self.yes and question not in self._answers:
            self._answers[question] = self.ask(question)
        return self.yes or self._answers[question]


NONE = Consent()
