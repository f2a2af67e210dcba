"""What a publisher may agree to, that is refused otherwise because something would be lost by it."""

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
    """Puts a question to the publisher, where there is somebody to be asked."""

    def agrees(self, question: str) -> bool:
        """Whether the publisher agreed beforehand, or does when asked."""
        return self.yes or self.ask(question)


NONE = Consent()
