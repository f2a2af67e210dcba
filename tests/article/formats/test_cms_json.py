"""JSON from content management systems."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from briefing.article.formats.ninjs import read_json
from briefing.article.source import read_article
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from pathlib import Path

FIRST = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
SECOND = "De reparatie duurt zeker drie weken, zegt Rijkswaterstaat. Het verkeer moet omrijden via de snelweg."
HTML = f"<p>{FIRST}</p><h2>Omrijden</h2><p>{SECOND}</p>"
TEXT = f"{FIRST}\n\n{SECOND}"


def span(text: str) -> dict[str, str]:
    return {"type": "text", "text": text}


def paragraph(text: str) -> dict[str, Any]:
    return {"type": "paragraph", "content": [span(text[:20]), {**span(text[20:]), "marks": [{"type": "bold"}]}]}


SYSTEMS: dict[str, Any] = {
    "fields in Dutch": {"kop": "Brug dicht", "tekst": TEXT, "auteur": "An Maes", "datum": "10-11-2026"},
    "WordPress": {
        "id": 7,
        "date": "2026-11-10T09:30:00",
        "title": {"rendered": "Brug dicht"},
        "content": {"rendered": HTML, "protected": False},
        "excerpt": {"rendered": "<p>De brug bij Spijk …</p>"},
        "author": "An Maes",
    },
    "Strapi": {
        "data": {
            "id": 7,
            "attributes": {
                "title": "Brug dicht",
                "body": HTML,
                "publishedAt": "2026-11-10",
                "author": {"name": "An Maes"},
            },
        },
        "meta": {"title": "De Koerier"},
    },
    "Drupal": {
        "data": {
            "attributes": {
                "title": "Brug dicht",
                "body": {"value": HTML, "format": "full_html"},
                "created": "2026-11-10",
            }
        },
        "byline": "An Maes",
    },
    "Contentful": {
        "sys": {"createdAt": "2026-11-10"},
        "fields": {
            "title": "Brug dicht",
            "author": "An Maes",
            "publishDate": "2026-11-10",
            "body": {
                "nodeType": "document",
                "content": [
                    {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": FIRST, "marks": []}]},
                    {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "Omrijden"}]},
                    {"nodeType": "embedded-asset-block", "content": [], "data": {"target": "foto"}},
                    {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": SECOND}]},
                ],
            },
        },
    },
    "Portable Text": {
        "headline": "Brug dicht",
        "published_at": "2026-11-10",
        "authors": [{"name": "An Maes"}],
        "body": [
            {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": FIRST}]},
            {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": "Omrijden"}]},
            {"_type": "image", "caption": "De brug bij Spijk."},
            {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": SECOND}]},
        ],
    },
    "ProseMirror": {
        "titel": "Brug dicht",
        "door": "An Maes",
        "date": "2026-11-10",
        "inhoud": {"type": "doc", "content": [paragraph(FIRST), paragraph(SECOND)]},
    },
    "Editor.js": {
        "title": "Brug dicht",
        "author": "An Maes",
        "date": "2026-11-10",
        "content": {
            "time": 1,
            "blocks": [
                {"type": "paragraph", "data": {"text": FIRST}},
                {"type": "header", "data": {"text": "Omrijden", "level": 2}},
                {"type": "paragraph", "data": {"text": SECOND}},
            ],
        },
    },
    "Arc": {
        "headlines": {"basic": "Brug dicht", "mobile": ""},
        "display_date": "2026-11-10",
        "published": "2026-11-10",
        "credits": {"by": [{"name": "An Maes"}]},
        "byline": "An Maes",
        "content_elements": [
            {"type": "text", "content": FIRST},
            {"type": "image", "caption": "De brug."},
            {"type": "text", "content": SECOND},
        ],
    },
    "schema.org": [
        {
            "@type": "NewsArticle",
            "headline": "Brug dicht",
            "articleBody": TEXT,
            "datePublished": "2026-11-10",
            "author": "An Maes",
        }
    ],
    "an answer with what stands around": {
        "site": {"title": "De Koerier"},
        "article": {"title": "Brug dicht", "author": "An Maes", "date": "2026-11-10", "paragraphs": [FIRST, SECOND]},
        "related": [{"title": "Veer vaart", "body": HTML}],
    },
}


@pytest.mark.parametrize("system", SYSTEMS)
def test_an_article_is_read_from_any_system(system: str, tmp_path: Path) -> None:
    (tmp_path / "brug.json").write_text(json.dumps(SYSTEMS[system]))
    article = read_article(str(tmp_path / "brug.json"))
    assert (article.headline, article.published, article.author) == ("Brug dicht", "2026-11-10", "An Maes")
    assert [block.text for block in article.blocks if block.kind == "paragraph"] == [FIRST, SECOND]


def test_a_standfirst_is_spoken_once() -> None:
    intro = "Automobilisten bij Spijk moeten drie weken omrijden."
    for body in (HTML, f"<p>{intro}</p>{HTML}"):
        article = read_json(json.dumps({"kop": "Brug dicht", "intro": intro, "tekst": body}), source="-")
        assert [block.text for block in article.blocks].count(intro) == 1


def test_an_embargo_of_its_fields_holds() -> None:
    item = {"kop": "Brug dicht", "tekst": TEXT, "embargo_tot": "2098-11-10T06:00:00+01:00"}
    assert read_json(json.dumps(item), source="-").embargo == "2098-11-10T06:00:00+01:00"


def test_escaped_markup_is_markup() -> None:
    article = read_json(json.dumps({"title": "Brug &amp; veer", "body": HTML.replace("<", "&lt;")}), source="-")
    assert article.headline == "Brug & veer"
    assert [block.kind for block in article.blocks] == ["paragraph", "crosshead", "paragraph"]


@pytest.mark.parametrize(
    ("item", "why"),
    [
        ({"name": "app", "version": "1.0.0", "description": TEXT}, "nothing in it has both a headline and a text"),
        ({"title": "Jas", "price": 12, "text": "In de winkelwagen"}, "nothing in it has both a headline and a text"),
        ({"tekst": TEXT}, "nothing in it has both a headline and a text"),
        ({"kop": "Brug dicht", "reacties": [{"title": "Re", "text": TEXT}]}, "nothing in it has both"),
        ([{"title": "Brug dicht", "body": HTML}, {"title": "Veer vaart", "body": HTML}], "JSON with 2 articles"),
        ({"title": "De Koerier", "items": [{"title": "Brug", "content_html": HTML}] * 3}, "JSON with 3 articles"),
    ],
)
def test_json_with_no_article_or_several_is_refused_with_the_reason(item: Any, why: str) -> None:
    with pytest.raises(NoArticleError, match=why):
        read_json(json.dumps(item), source="-")


def kinds(*blocks: Any) -> list[tuple[str, str]]:
    read = read_json(json.dumps({"title": "Brug dicht", "blocks": [*blocks, {"text": SECOND}]}), source="-").blocks
    return [(block.kind, block.text) for block in read][:-1]


@pytest.mark.parametrize(
    "items",
    [
        {"type": "list", "data": {"style": "unordered", "items": ["Een punt.", "Nog een punt."]}},
        {"type": "bulletList", "items": [{"content": "Een punt."}, {"content": "Nog een punt."}]},
        {
            "type": "ul",
            "children": [{"type": "li", "children": [{"text": punt}]} for punt in ("Een punt.", "Nog een punt.")],
        },
    ],
)
def test_a_list_in_a_text_is_a_list(items: dict[str, Any]) -> None:
    assert kinds({"text": FIRST}, items)[1:] == [("list_item", "Een punt."), ("list_item", "Nog een punt.")]


@pytest.mark.parametrize(
    "crosshead",
    [
        {"tussenkop": "Omrijden"},
        {"style": "h3", "text": "Omrijden"},
        {"type": "heading", "content": [span("Omrijden")]},
    ],
)
def test_a_crosshead_is_one_by_its_kind_or_its_name(crosshead: dict[str, Any]) -> None:
    assert kinds({"text": FIRST}, crosshead)[1:] == [("crosshead", "Omrijden")]


def test_what_stands_beside_the_text_is_left_out_and_named() -> None:
    blocks = [
        {"text": FIRST},
        {"type": "image", "caption": "De brug.", "text": "De brug in betere dagen, in het jaar 1961."},
        {"text": SECOND},
    ]
    article = read_json(json.dumps({"title": "Brug dicht", "blocks": blocks}), source="-")
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    assert "De brug in betere dagen, in het jaar 1961." in [left.text for left in article.left_out]


def test_deeply_nested_json_is_refused() -> None:
    deep: Any = TEXT
    for _ in range(400):
        deep = {"content": [deep]}
    with pytest.raises(NoArticleError, match="unknown kind"):
        read_json(json.dumps({"title": "Brug", "data": deep}), source="-")
