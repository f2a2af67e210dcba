"""Titles for the parts of a programme that have none from an article."""

from __future__ import annotations

LEAD_TITLE = "Inleiding"
BACKGROUND_TITLE = "Achtergrond"
DISCLOSURE_TITLE = "Over deze stem"
GENRE_TITLE = "Genre"
CORRECTION_TITLE = "Correctie"
HEADLINES_TITLE = "Het nieuws in het kort"
CLOSING_TITLE = "Tot slot"
_OWN = {
    LEAD_TITLE,
    BACKGROUND_TITLE,
    DISCLOSURE_TITLE,
    GENRE_TITLE,
    CORRECTION_TITLE,
    HEADLINES_TITLE,
    CLOSING_TITLE,
}


def is_telling(title: str) -> bool:
    """Whether the title of a section is the newspaper's own rather than one that every programme has."""
    return title not in _OWN
