"""A piece of news as word processors save it, and what is read of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.model import Article

HEADLINE = "Brug dicht"
FIRST = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
SECOND = "De reparatie duurt zeker drie weken, zegt Rijkswaterstaat. Het verkeer moet omrijden via de snelweg."
STYLED = [
    ("standfirst", "Schip ramt pijler en blijft steken"),
    ("paragraph", FIRST),
    ("crosshead", "Omrijden"),
    ("paragraph", SECOND),
]
"""What is read if styles mark standfirst and crosshead."""

RAISED = [
    (
        ("De ster staat op 10", "6", " kilometer van ons, zegt zij."),
        "De ster staat op 10⁶ kilometer van ons, zegt zij.",
    ),
    (("De stal meet 30 m", "2", ", volgens de boer."), "De stal meet 30 m², volgens de boer."),
    (("De brug ging om 12", "00", " uur open voor iedereen."), "De brug ging om 12⁰⁰ uur open voor iedereen."),
    (("De 2", "de", " brug ging open voor iedereen."), "De 2de brug ging open voor iedereen."),
    (("De brug is oud.", "3", " Dat zegt de dienst."), "De brug is oud. Dat zegt de dienst."),
]
"""The text before a superscript, it, and the text behind it; and what is read of them."""
SAID = (SECOND, "Omrijden", "Lees ook: Schip vast bij Zwolle", "Door An Maes", "Foto: ANP", "12 maart 2026")
"""Texts for pieces of a document."""


def read_of(article: Article) -> list[tuple[str, str]]:
    """The kind and the text of each block, below the headline that all of them have."""
    assert article.headline == HEADLINE
    return [(block.kind, block.text) for block in article.blocks]


def missing_of(text: str, article: Article) -> Counter[str]:
    """The words of `text` that are neither in the article nor in its account of what was left out."""
    told = [article.headline or "", article.author or "", *(block.text for block in article.blocks)]
    told += [piece.text for piece in article.left_out]
    return _words(text) - _words(" ".join(told))


def _words(text: str) -> Counter[str]:
    return Counter("".join(sign if sign.isalnum() else " " for sign in text).split())
