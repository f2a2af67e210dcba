"""What the parts of a programme are called where no article gives them a title."""

from __future__ import annotations

LEAD_TITLE = "Inleiding"
BACKGROUND_TITLE = "Achtergrond"
DISCLOSURE_TITLE = "Over deze stem"
GENRE_TITLE = "Genre"
CORRECTION_TITLE = "Correctie"
