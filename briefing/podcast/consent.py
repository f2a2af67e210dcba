"""Consent to what is otherwise refused because it would lose something."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What the publisher agrees to."""

    adopt: bool = False
    """Files of somebody else that stand in the way are overwritten, and are the podcast's from then on."""
    yes: bool = False
    """Episodes that are lost here go off the air; a show that moved gets another podcast:guid, and keeps its mirror."""
    readmit: bool = False
    """What was retracted goes on the air again."""
    ask: Callable[[str], bool] = field(default=lambda _question: False)
    """Asks the publisher, where somebody can be asked."""
    _answers: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)

    def agrees(self, question: str) -> bool:
        """Whether the publisher agreed beforehand, or does when asked; the same is not asked twice."""
        if not self.yes and question not in self._answers:
            self._answers[question] = self.ask(question)
        return self.yes or self._answers[question]


NONE = Consent()
