"""A page with an article of three paragraphs, and what is read of it."""

from __future__ import annotations

import json

from briefing.article.formats.html import read_html

FIRST = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
SECOND = "De reparatie duurt volgens de gemeente zeker drie weken. Verkeer wordt omgeleid via de snelweg."
THIRD = "Schippers moeten rekening houden met wachttijden tot twee uur, meldt de havendienst van Lobith."
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
PARAGRAPHS = [("paragraph", FIRST), ("paragraph", SECOND), ("paragraph", THIRD)]


def page(body: str, head: str = "", headline: str = "Brug dicht na aanvaring") -> str:
    return f"<!doctype html><html><head>{head}</head><body><main><h1>{headline}</h1>{body}</main></body></html>"


def said(body: str, head: str = "") -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_html(page(body, head), source="-").blocks]


def linked_data(**properties: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle"} | properties)}</script>'
