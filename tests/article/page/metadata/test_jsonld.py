"""An article's metadata in JSON-LD."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, linked_data, page, said


def test_the_text_of_a_page_that_shows_it_only_by_script_comes_from_its_json_ld() -> None:
    head = linked_data(headline="Brug dicht", description="De brug is dicht.", articleBody=f"{FIRST}\n\n{SECOND}")
    article = read_html(f"<html><head>{head}</head><body><div id='root'></div></body></html>", source="-")
    assert article.headline == "Brug dicht"
    assert [block.text for block in article.blocks] == ["De brug is dicht.", FIRST, SECOND]


def test_the_text_in_the_json_ld_takes_nothing_away_that_the_page_shows() -> None:
    other = "Wie erover wil, moet voorlopig omrijden over Zwolle, schrijft de krant op <code>&lt;de site&gt;</code>."
    head = linked_data(articleBody=f"{FIRST} {SECOND} {THIRD}")
    assert len(said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{other}</p><p>{THIRD}</p>", head)) == 4


def test_a_json_ld_with_only_the_beginning_takes_nothing_away() -> None:
    assert said(TEXT, linked_data(articleBody=FIRST)) == PARAGRAPHS
    assert said(TEXT, linked_data(articleBody=f"{FIRST} {SECOND}")) == PARAGRAPHS


@pytest.mark.parametrize(
    ("page", "genre"),
    [
        (f"<p class='kicker'>OPINIE</p><h1>Brug dicht</h1>{TEXT}", "opinion"),
        (f"<h1><span class='label'>Column</span> Brug dicht</h1>{TEXT}", "column"),
        (f"{linked_data(**{'@type': 'OpinionNewsArticle'})}<h1>Brug dicht</h1>{TEXT}", "opinion"),
        (f"<p class='kicker'>SPORT</p><h1>Brug dicht</h1>{TEXT}", None),
    ],
)
def test_the_genre_comes_from_above_the_headline_or_from_the_json_ld(page: str, genre: str | None) -> None:
    assert read_html(f"<html><body>{page}</body></html>", source="-").genre == genre


@pytest.mark.parametrize(
    ("script", "headline"),
    [
        ('{"@type": "NewsArticle", "headline": "Brug dicht, weg open",}', "Brug dicht, weg open"),
        ('{"@type": "NewsArticle", "keywords": ["brug", "weg",], "headline": "Brug, ]dicht"}', "Brug, ]dicht"),
        ('//<![CDATA[\n{"@type": "NewsArticle", "headline": "Brug dicht"}\n//]]>', "Brug dicht"),
        ('/*<![CDATA[*/{"@type": "NewsArticle", "headline": "Brug dicht"}/*]]>*/', "Brug dicht"),
        ('{"@type": "NewsArticle", "headline": "Brug dicht"};', "Brug dicht"),
    ],
)
def test_json_ld_is_read_as_its_template_meant_it(script: str, headline: str) -> None:
    page = f"<head><script type='application/ld+json'>{script}</script></head><body>{TEXT}</body>"
    assert read_html(page, source="-").headline == headline


@pytest.mark.parametrize("kind", ["RoofingContractor", "LocalBusiness", "Brand", "NewsMediaOrganization"])
def test_a_signature_that_is_not_a_person_s_is_not_the_author(kind: str) -> None:
    head = linked_data(headline="Brug dicht na aanvaring", author={"@type": kind, "name": "Dakwerken Rijnwaarden"})
    assert read_html(page(TEXT, head), source="-").author is None


@pytest.mark.parametrize("kind", ["Person", ["Person", "Organization"], "Thing"])
def test_a_person_who_signs_is_the_author(kind: object) -> None:
    head = linked_data(headline="Brug dicht na aanvaring", author={"@type": kind, "name": "Noor Wibaut"})
    assert read_html(page(TEXT, head), source="-").author == "Noor Wibaut"
