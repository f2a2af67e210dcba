"""Articles on web pages, and pages that are broken or hostile."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from briefing.errors import NoArticleError, WithheldError
from tests.article.page.news_page import FIRST, SECOND, TEXT, page


def test_the_dateline_gives_the_place() -> None:
    article = read_html(page(f"<p>SPIJK (ANP) - {FIRST}</p><p>{SECOND}</p>"), source="-")
    assert (article.place, article.blocks[0].text) == ("SPIJK", FIRST)


@pytest.mark.parametrize(
    ("lang", "language"), [("nl-BE", "nl-BE"), ("nl_NL", "nl-NL"), ("nl", "nl"), ("en", "nl"), ("", "nl")]
)
def test_the_language_is_that_of_the_html_element(lang: str, language: str) -> None:
    assert read_html(f"<html lang='{lang}'><body>{TEXT}</body></html>", source="-").language == language


@pytest.mark.parametrize(
    "text",
    ["", " ", "<", "<!-- -->", "<html></html>", "<p></p>", "\x00", "<script>x</script>", "<img src=x>", "<p>...</p>"],
)
def test_a_page_without_text_is_refused(text: str) -> None:
    with pytest.raises(NoArticleError):
        read_html(text, source="-")


@pytest.mark.parametrize(
    "text",
    [
        "<div>" * 1500 + TEXT + "</div>" * 1500,
        "<div>" * 100_000 + TEXT,
        "<b>" * 1500 + TEXT,
        TEXT + "<p " * 5000,
        "<ul><li>" * 500 + TEXT,
        "<div class='" + "a-" * 100_000 + "'>" + TEXT,
        "<script type='application/ld+json'>" + "[" * 50_000 + "</script>" + TEXT,
        "<title>" + " - Kop" * 20_000 + "</title>" + TEXT,
        "<div>" * 500 + "<p>Lees ook</p>" * 2000 + "</div>" * 500 + TEXT,
        "<table>" * 300 + "<tr><td>" + TEXT,
        TEXT.replace("<p>", "<p>\x00\ud800"),
        "\ufeff" + TEXT.replace("</p>", ""),
    ],
    ids=range(12),
)
def test_a_broken_or_hostile_page_is_read_or_refused(text: str) -> None:
    try:
        article = read_html(text, source="-")
    except (NoArticleError, WithheldError):
        return
    assert article.blocks


def test_a_bold_line_above_pasted_text_is_its_headline() -> None:
    article = read_html(f"<p><b>Brug bij Spijk dicht</b></p><p>{FIRST}</p><p>{SECOND}</p>", source="-")
    assert article.headline == "Brug bij Spijk dicht"
    assert [block.text for block in article.blocks] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Drie weken werk voor de gemeente", True),
        ("Wie betaalt dat?", True),
        ("Werk in uitvoering", False),
        ("Door An Maes op 3 mei 2023", False),
    ],
)
def test_a_line_just_below_the_headline_is_the_standfirst(line: str, read: bool) -> None:
    html = f"<body><header><h1>Brug dicht na aanvaring</h1><p>{line}</p></header><div>{TEXT}</div></body>"
    assert (line in [block.text for block in read_html(html, source="-").blocks]) is read


def test_a_paragraph_behind_a_single_break_below_the_headline_is_text() -> None:
    first = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
    second = "De reparatie duurt volgens de gemeente zeker drie weken. Verkeer wordt omgeleid via de snelweg."
    body = f"<center><font size=5>Brug dicht na aanvaring</font><br><font>{first}</font><br><br>{second}</center>"
    article = read_html(f"<title>Brug dicht na aanvaring</title><body>{body}</body>", source="-")
    assert article.headline == "Brug dicht na aanvaring"
    assert [block.text for block in article.blocks] == [first, second]


def test_paragraphs_above_an_h1_that_only_names_a_chapter_stay() -> None:
    told = [
        f"De haven van Spijk kreeg in {year} een nieuwe kade, die twee keer zo lang is als de oude."
        for year in (1901, 1932, 1958, 1988)
    ]
    parts = "".join(f"<p>{text}</p>" for text in told[:3])
    page = f"<html><body><div class='content'>{parts}<h1>Vandaag</h1><p>{told[3]}</p></div></body></html>"

    assert [block.text for block in read_html(page, source="-").blocks if block.kind == "paragraph"] == told
