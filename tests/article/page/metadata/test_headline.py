"""The headline among a page's titles."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import FIRST, TEXT, linked_data, page


@pytest.mark.parametrize(
    "headline",
    [
        "<h1>Brug dicht na aanvaring</h1>",
        "<h1><span class='kicker'>Verkeer</span> Brug dicht na aanvaring</h1>",
        "<h1>Dagblad</h1><h1>Brug dicht na aanvaring</h1>",
        "<h1><a href='/'>Dagblad</a></h1><h2>Brug dicht na aanvaring</h2>",
        "<div class='title'>Brug dicht na aanvaring</div>",
        "<h1>Brug dicht na aanvaring | Dagblad</h1>",
    ],
)
def test_the_headline_is_found_among_titles(headline: str) -> None:
    head = (
        '<meta property="og:title" content="Brug dicht na aanvaring"><meta property="og:site_name" content="Dagblad">'
    )
    article = read_html(f"<html><head>{head}</head><body>{headline}{TEXT}</body></html>", source="-")
    assert article.headline == "Brug dicht na aanvaring"


def test_the_headline_that_readers_see_counts_before_the_one_for_search_engines() -> None:
    article = read_html(page(TEXT, linked_data(headline="Brug Spijk gesloten door aanvaring vrachtschip")), source="-")
    assert article.headline == "Brug dicht na aanvaring"


def test_a_page_without_any_headline_has_none() -> None:
    article = read_html(f"<html><body>{TEXT}</body></html>", source="-")
    assert article.headline is None
    assert len(article.blocks) == 3


def test_an_old_page_shows_its_headline_in_bold() -> None:
    head = "<head><title>De Polderbode: Gemaal opnieuw in bedrijf</title></head>"
    article = read_html(f"<html>{head}<body><font><b>Gemaal opnieuw in bedrijf</b></font>{TEXT}</body>", source="-")
    assert article.headline == "Gemaal opnieuw in bedrijf"
    assert article.blocks[0].text == FIRST


@pytest.mark.parametrize("day", ["22 Oct 2015, 20:26", "Zondag 4 oktober 2015, 20.26 uur", "04-10-2015"])
def test_a_day_in_the_first_heading_is_not_the_headline(day: str) -> None:
    title = "<div><a class='post-title' href='/l'>Leeszaal onder bomen</a></div>"
    body = f"<h1>Delden Leest</h1><h1>{day}</h1>{title}{TEXT}"
    article = read_html(f"<title>Leeszaal onder bomen &middot; Delden Leest</title>{body}", source="-")
    assert article.headline == "Leeszaal onder bomen"


@pytest.mark.parametrize(
    "title",
    [
        "<h1><div id='postdate'>November 11, 2018</div>Gemaal weer aan</h1>",
        "<h1>Gemaal weer aan <time datetime='2018-11-11'>11 november 2018</time></h1>",
        "<h1><span class='post-date'>zondag 11-11-2018</span> Gemaal weer aan</h1>",
    ],
)
def test_a_day_on_a_line_of_its_own_in_the_first_heading_is_no_part_of_the_headline(title: str) -> None:
    assert read_html(f"<main>{title}{TEXT}</main>", source="-").headline == "Gemaal weer aan"


def test_a_day_before_a_colon_is_part_of_the_headline() -> None:
    title = "<h1><span class='date'>11 november 1918</span>: het einde van de oorlog</h1>"
    article = read_html(f"<main>{title}{TEXT}</main>", source="-")
    assert article.headline == "11 november 1918: het einde van de oorlog"


@pytest.mark.parametrize("day", ["<em>11 november 2018</em>", "<span>11 november</span>", "<time>11 november</time>"])
def test_a_day_that_a_headline_tells_of_is_part_of_it(day: str) -> None:
    article = read_html(f"<main><h1>Storm van {day}</h1>{TEXT}</main>", source="-")
    assert article.headline is not None
    assert "11 november" in article.headline


def test_a_headline_may_name_a_month() -> None:
    article = read_html(f"<h1>Nieuwsbrief - mei 2021</h1>{TEXT}", source="-")
    assert article.headline == "Nieuwsbrief - mei 2021"


def test_a_heading_of_the_page_comes_before_a_link_that_is_called_a_title() -> None:
    body = f"<h1>Leeszaal onder de bomen van Delden</h1>{TEXT}<a class='title' href='/l'>Leeszaal onder bomen</a>"
    article = read_html(f"<title>Leeszaal onder bomen | Delden</title>{body}", source="-")
    assert article.headline == "Leeszaal onder de bomen van Delden"


def test_a_headline_may_stand_behind_the_longer_name_of_the_site() -> None:
    head = "<title>Weekblad voor Lobith en Tolkamer en omstreken - Brug bij Spijk dicht na aanvaring</title>"
    shown = "<body><b>Nieuws</b><p>Weekblad</p><font size=5><b>Brug bij Spijk dicht na aanvaring</b></font>"
    article = read_html(f"<html><head>{head}</head>{shown}{TEXT}</body></html>", source="-")
    assert article.headline == "Brug bij Spijk dicht na aanvaring"


@pytest.mark.parametrize(
    ("titles", "headline"),
    [
        (
            "<h1>Nieuws</h1><p>vandaag, 13.17</p><h2>Brug bij Spijk dicht na aanvaring</h2>",
            "Brug bij Spijk dicht na aanvaring",
        ),
        ("<h1>Sport</h1><h2><a href='/2'>Schaatser uit Spijk wint goud</a></h2>", "Sport"),
        (f"<h1>Brug dicht</h1><p>{FIRST}</p><h2>Drie weken werk aan de brug</h2>", "Brug dicht"),
        ("<h1>Schip vaart tegen brug</h1><h2>Drie weken werk aan de brug</h2>", "Schip vaart tegen brug"),
    ],
    ids=["below a section", "teaser", "below text", "below a headline"],
)
def test_a_heading_below_the_name_of_a_section_is_the_headline(titles: str, headline: str) -> None:
    html = f"<html><head><title>Dagblad</title></head><body>{titles}{TEXT}</body></html>"
    assert read_html(html, source="-").headline == headline


@pytest.mark.parametrize("more", [": wat verandert er?", " – wat verandert er", ", en wat verandert er?"])
def test_without_a_first_level_heading_the_one_that_says_more_than_the_title_is_the_headline(more: str) -> None:
    head = "<title>De brug bij Spijk weer open | Dagblad</title>"
    body = f"<nav><h2>Rubrieken</h2></nav><main><h2>De brug bij Spijk weer open{more}</h2>{TEXT}</main>"
    article = read_html(f"<html><head>{head}</head><body>{body}</body></html>", source="-")
    assert article.headline == f"De brug bij Spijk weer open{more}"


@pytest.mark.parametrize(
    "line",
    [
        "<div><span>25 mei 2026</span> <b>Brug bij Spijk weer open voor schepen</b></div>",
        "<p><strong>Brug bij Spijk weer open voor schepen</strong> (25-05-2026)</p>",
    ],
)
def test_a_bold_line_with_its_day_below_the_name_of_a_section_is_the_headline(line: str) -> None:
    html = f"<html><head><title>Home</title></head><body><h1>Nieuws</h1>{line}{TEXT}</body></html>"
    article = read_html(html, source="-")
    assert article.headline == "Brug bij Spijk weer open voor schepen"
    assert article.published == "2026-05-25"
    assert article.blocks[0].text == FIRST


def test_a_bold_line_without_a_day_below_the_first_heading_is_not_the_headline() -> None:
    line = "<p><b>Wie wij zijn en wat wij doen</b></p>"
    html = f"<html><head><title>Dagblad</title></head><body><h1>Over ons</h1>{line}{TEXT}</body></html>"
    assert read_html(html, source="-").headline == "Over ons"


@pytest.mark.parametrize("title", ["", "<title>Schippersclub Spijk</title>"])
def test_the_first_heading_of_a_page_that_shows_nothing_of_its_title_is_the_headline(title: str) -> None:
    notice = "<div class='cookie-notice'><h2>Wij vragen om uw toestemming</h2></div>"
    body = f"{notice}<nav><h2>Alles over de club</h2></nav><h2>Brug bij Spijk weer open</h2>{TEXT}<h2>De kosten</h2>"
    article = read_html(f"<html><head>{title}</head><body>{body}<p>{FIRST[:60]}.</p></body></html>", source="-")
    assert article.headline == "Brug bij Spijk weer open"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Schippersclub Spijk", f"{TEXT}<h2>Wat de brug bij Spijk kost</h2>"),
        ("Brug bij Spijk weer open", f"<h2>Alle schepen varen weer</h2>{TEXT}"),
        ("Schippersclub Spijk", f"<h2>Nieuws</h2>{TEXT}"),
    ],
    ids=["below text", "below a title that is not shown", "a section"],
)
def test_another_heading_of_a_page_that_does_not_show_its_title_is_not_the_headline(title: str, body: str) -> None:
    assert (
        read_html(f"<html><head><title>{title}</title></head><body>{body}</body></html>", source="-").headline == title
    )


def test_of_several_articles_whose_titles_begin_as_the_page_is_called_the_first_is_read() -> None:
    articles = f"<article><h1>Verslagen 2026 – De brug</h1>{TEXT}</article>"
    articles += f"<article><h1>Verslagen 2025</h1>{TEXT.replace('Spijk', 'Herwen')}</article>"
    article = read_html(f"<html><head><title>Verslagen</title></head><body>{articles}</body></html>", source="-")
    assert article.headline == "Verslagen 2026 – De brug"
    assert article.blocks[0].text == FIRST


def test_of_several_titles_the_one_that_the_page_is_named_after_alone_is_no_first_article() -> None:
    body = f"<h1>Spijk Nieuws</h1><main><h2>Brug bij Spijk weer open</h2>{TEXT}</main>"
    article = read_html(f"<html><head><title>Brug bij Spijk weer open - Spijk</title></head>{body}</html>", source="-")
    assert article.headline == "Brug bij Spijk weer open"


@pytest.mark.parametrize("tag", ["h1", "h2"])
def test_a_sentence_in_a_heading_is_text_rather_than_the_headline(tag: str) -> None:
    lead = "De club van schippers uit Spijk en Herwen bestaat honderd jaar en viert dat met een tocht over de Waal."
    article = read_html(f"---\ntitle: Over de club\n---\n<body><{tag}>{lead}</{tag}>{TEXT}</body>", source="-")
    assert article.headline == "Over de club"
    assert lead in [block.text for block in article.blocks]


@pytest.mark.parametrize("between", ["", "<ul><li><a href='/'>Home</a></li></ul>"])
def test_of_titles_unlike_the_name_of_the_page_the_first_with_text_below_it_is_the_headline(between: str) -> None:
    chapters = f"<h1>Met de boot naar Spijk</h1>{TEXT}<h1>Bus en fiets</h1><p>{FIRST.replace('Spijk', 'Herwen')}</p>"
    html = f"<html><head><title>Home</title></head><body><h1>SCHIPPERS</h1>{between}{chapters}</body></html>"
    article = read_html(html, source="-")
    assert article.headline == "Met de boot naar Spijk"
    assert article.blocks[0].text == FIRST
    assert article.blocks[-1].text == FIRST.replace("Spijk", "Herwen")


def test_text_behind_a_line_break_is_text_below_a_title() -> None:
    text = f"<div>Welkom<br>{FIRST}</div>"
    html = f"<html><head><title>Home</title></head><body><h1>Naar Spijk</h1>{text}<h1>De bus</h1>{TEXT}</body></html>"
    assert read_html(html, source="-").headline == "Naar Spijk"


@pytest.mark.parametrize(
    "line",
    [
        "Beste schippers van Spijk en Herwen,",
        "De club van schippers uit Spijk bestaat honderd jaar en viert dat met een tocht over de hele Waal.",
    ],
)
def test_a_salutation_or_sentence_in_the_first_heading_of_a_page_is_not_its_headline(line: str) -> None:
    html = f"<html><head><title>Schippersclub Spijk</title></head><body><h2>{line}</h2>{TEXT}</body></html>"
    assert read_html(html, source="-").headline == "Schippersclub Spijk"


SITE = "<title>De Werf</title>"
OWNED = "<footer>© 2019-2026 De Werf</footer>"


@pytest.mark.parametrize(
    ("body", "headline"),
    [
        (f"<div>DE WERF</div><h2>Geschiedenis</h2>{TEXT}<h3>Adres</h3>{OWNED}", "Geschiedenis"),
        (f"<h1>De Werf</h1><h2>Geschiedenis</h2>{TEXT}{OWNED}", "Geschiedenis"),
        (f"<h2>Geschiedenis</h2>{TEXT}<p>Copyright De Werf, Lobith</p>", "Geschiedenis"),
        (f"<h2>Geschiedenis</h2>{TEXT}", "De Werf"),
        (f"<h2>Geschiedenis</h2>{TEXT}<footer>© 2026 Anna Bos</footer>", "De Werf"),
        (f"<h2>Begin</h2>{TEXT}<h2>Einde</h2>{TEXT}{OWNED}", None),
        (f"<nav><h2>Menu</h2></nav><h3>Begin</h3>{TEXT}{OWNED}", "Begin"),
    ],
    ids=["banner", "heading", "in words", "no notice", "another's notice", "two headings", "menu"],
)
def test_where_the_title_names_the_site_the_one_highest_heading_above_the_text_is_the_headline(
    body: str, headline: str | None
) -> None:
    article = read_html(f"<html><head>{SITE}</head><body>{body}</body></html>", source="-")
    assert article.headline == headline


def test_a_title_that_goes_on_where_the_metadata_end_counts_before_a_chapter_that_is_like_them() -> None:
    head = "<title>Lokale pompen in de praktijk | De Werf</title>"
    long = "Lokale pompen in de praktijk: wat kosten ze, en wanneer zet je ze neer?"
    body = f"<h1>{long}</h1><p>{FIRST}</p><h1>Wat levert dat op in de praktijk?</h1>{TEXT}"
    article = read_html(f"<html><head>{head}</head><body>{body}</body></html>", source="-")
    assert article.headline == long
