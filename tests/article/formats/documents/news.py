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
