"""What a publisher may agree to, that is refused otherwise because something would be lost by it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What the publisher agrees to."""

    adopt: bool = False
    """Files of somebody else that stand in the way are overwritten, and are the podcast's from then on."""
    yes: bool = False
    """Episodes that are lost here go off the air; a show that moved gets another podcast:guid, and keeps its mirror."""


NONE = Consent()
