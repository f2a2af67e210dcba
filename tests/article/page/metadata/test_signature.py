"""Who wrote an article and when, as a page shows it."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import TEXT, linked_data, page


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (linked_data(datePublished="2024-05-07T09:30:00+02:00"), ""),
        (linked_data(datePublished="2024-05-06T22:30:00Z"), ""),
        (
            linked_data(**{"@type": "WebPage", "@graph": [{"@type": ["Article"], "datePublished": "2024-05-07"}]}),
            "",
        ),
        ('<meta property="article:published_time" content="2024-05-07T09:30:00+0200">', ""),
        ('<meta name="dcterms.date" content="2024-05-07">', ""),
        ("", '<time datetime="2024-05-07T09:30">gisteren</time>'),
        ("", '<meta itemprop="datePublished" content="2024-05-07">'),
        ("", "<div>7 mei 2024, 09.30 uur</div>"),
        ("", "<p>Gepubliceerd op 7 mei 2024 om 09:30</p>"),
        ("<script type='application/ld+json'>{kapot</script>", "<p>Dinsdag 7 mei 2024</p>"),
    ],
)
def test_the_date(head: str, body: str) -> None:
    assert read_html(page(body + TEXT, head), source="-").published == "2024-05-07"


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        (linked_data(author={"@type": "Person", "name": "An Maes"}), "", "An Maes"),
        (linked_data(author=[{"name": "An Maes"}, {"@type": "Person", "name": "Jo Bos"}]), "", "An Maes en Jo Bos"),
        (linked_data(author="An Maes"), "", "An Maes"),
        (
            linked_data(author={"@type": "Organization", "name": "Dagblad"}),
            "<p class='byline'>Door An Maes</p>",
            "An Maes",
        ),
        (linked_data(author={"@type": "Person", "name": "Redactie"}), "", None),
        ('<meta name="author" content="An Maes">', "", "An Maes"),
        ('<meta property="article:author" content="https://facebook.com/an">', "", None),
        ("", "<a rel='author' href='/an'>An Maes</a>", "An Maes"),
        ("", "<p>Door <b>An Maes</b>, redacteur verkeer</p>", "An Maes"),
        ("", "<div>7 mei 2024 - An Maes - Nijmegen</div>", "An Maes"),
        ("", "<p>Door onze redactie</p>", None),
        ("", "", None),
    ],
)
def test_the_author(head: str, body: str, author: str | None) -> None:
    assert read_html(page(body + TEXT, head), source="-").author == author


def test_the_date_below_the_headline_is_known_by_its_class() -> None:
    text = page(f'<p class="date">Nieuwsbericht | 12-11-2026</p>{TEXT}').replace(
        "<main>", '<div class="date">25-11-2026</div><main>'
    )
    assert read_html(text, source="-").published == "2026-11-12"


@pytest.mark.parametrize(
    ("page", "day"),
    [
        (f"<h1>Brug dicht</h1>7 mei 2024{TEXT}", "2024-05-07"),
        (f"<h1>Brug dicht</h1><p class='post-meta'>by An | <span>May 7, 2024</span></p>{TEXT}", "2024-05-07"),
        (f"<h1>Brug dicht</h1>{TEXT}<ul><li>Publicatiedatum: 7 mei 2024</li></ul>", "2024-05-07"),
        (f"<div><span>07-05-2024</span><h1>Brug dicht</h1></div>{TEXT}", "2024-05-07"),
        (
            f"{linked_data(**{'@graph': [{'@type': 'WebPage', 'datePublished': '2024-05-07'}]})}<h1>Brug</h1>{TEXT}",
            "2024-05-07",
        ),
        (
            f"<link rel='canonical' href='https://brug.example/2024/05/07/dicht/'><h1>Brug dicht</h1>{TEXT}",
            "2024-05-07",
        ),
        (
            f"<h1>Brug dicht</h1>{TEXT}<h3>Lees ook</h3><a href='/a'><time datetime='2019-01-02'>2 jan</time></a>",
            None,
        ),
        (
            f"<h1>Brug dicht</h1>{TEXT}<section class='comments'><time datetime='2019-01-02'>2 jan</time></section>",
            None,
        ),
        (f"<h1>Brug dicht</h1>{TEXT}<footer>Bijgewerkt: 2 januari 2019</footer>", None),
        (
            "<h1>Brug dicht</h1><p>Op 2 januari 2019 ging de brug bij Spijk al eens dicht na een aanvaring.</p>" + TEXT,
            None,
        ),
    ],
)
def test_the_date_stands_where_a_page_says_it_and_is_never_that_of_something_else(page: str, day: str | None) -> None:
    assert read_html(f"<html><body>{page}</body></html>", source="-").published == day
