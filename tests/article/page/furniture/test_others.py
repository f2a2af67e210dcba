"""Other articles, and text about the site, on the page of a short report."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, page, said

LONG = "Deze site draait op stroom van het eigen dak, en daar zijn alle leden van de vereniging blij mee. " * 4
MORE = "<a href='/2'>Lees het hele verhaal</a>"
TEASERS = "".join(
    f"<article><h6>{name} vaart al jaren</h6>{name} kent elke brug en elke sluis van de streek, en vertelt daarover. "
    f"{name} schrijft er ook een boek over dat dit najaar uitkomt bij de uitgeverij van de streek. {MORE}</article>"
    for name in ("Jan", "Piet", "Klaas")
)


@pytest.mark.parametrize(
    "box",
    [
        f"<article><h1>Dit is een groene site</h1><p>{LONG}</p></article>",
        f"<aside>{TEASERS}</aside>",
    ],
    ids=["article about the site", "aside of teasers"],
)
def test_a_box_below_a_short_report_is_left_out_however_long_it_is(box: str) -> None:
    assert said(f"<p>{FIRST}</p>{box}") == [("paragraph", FIRST)]


@pytest.mark.parametrize("listed", [True, False])
def test_an_article_to_which_the_page_s_contents_lead_is_a_part_of_it(listed: bool) -> None:
    contents = "<nav><a href='#brug'>De brug</a><a href='#haven'>De haven</a></nav>" if listed else ""
    part = f"<article id='haven'><h1><a href='#haven'>De haven</a></h1><p>{SECOND}</p><p>{THIRD}</p></article>"
    assert (("paragraph", SECOND) in said(f"{contents}<p>{FIRST}</p>{part}")) is listed


def test_what_the_site_says_about_itself_above_the_headline_is_left_out() -> None:
    report = f"<div id='menu'><p>{LONG}</p><p>{LONG}</p></div><div><h1>Brug dicht</h1><p>{FIRST}</p></div>"
    article = read_html(f"<html><body>{report}</body></html>", source="-")
    assert [block.text for block in article.blocks] == [FIRST]


def test_an_article_with_a_headline_of_its_own_stays_if_no_text_precedes_it() -> None:
    html = f"<html><body><h1>De Koerier</h1><article><h1>Brug dicht</h1>{TEXT}</article><p>{LONG}</p></body></html>"
    assert FIRST in [block.text for block in read_html(html, source="-").blocks]


def test_the_article_s_own_aside_stays_if_it_has_most_of_the_text() -> None:
    html = page(f"<p>{FIRST}</p><aside><h2>Zo werkt een sluis</h2><p>{LONG}</p></aside><p>{FIRST} Ook fietsers.</p>")
    assert LONG.strip() in [block.text for block in read_html(html, source="-").blocks]


SENTENCE = "De brug van Spijk werd vorig jaar al eens geraakt door een schip met zand, toen bleef de schade klein."


@pytest.mark.parametrize(
    "teaser",
    [
        f"<a href='/2'><div><img src='a.jpg'></div><div><span>Regio</span> <span>{SENTENCE}</span></div></a>",
        f"<div><a href='/2'><h4>Brug eerder geraakt</h4></a><p>{SENTENCE}</p><a href='/2'>Lees verder</a></div>",
        f"<div><img src='a.jpg'><span>02:14</span><p>{SENTENCE}</p></div>",
    ],
    ids=["linked picture and sentence", "heading in a link", "video with its length"],
)
def test_a_teaser_is_left_out_although_it_is_a_whole_sentence(teaser: str) -> None:
    assert said(TEXT + teaser) == PARAGRAPHS


def test_a_linked_sentence_without_a_picture_stays() -> None:
    assert said(f"{TEXT}<p><a href='/2'>{SENTENCE}</a></p>") == [*PARAGRAPHS, ("paragraph", SENTENCE)]


CARD = (
    "<div class='c'><h4>{0}</h4><p>{0} begint dit jaar een week later dan gewoonlijk, meldt het bestuur.</p>{1}</div>"
)
READ_ON = [
    "<a href='/2'>Lees meer</a>",
    "<p><a href='/2'>Lees het hele bericht</a></p>",
    "<a href='/2'>Naar het artikel</a>",
]


@pytest.mark.parametrize("title", ["Nieuws", "Uit ons archief", "Ook op deze site", "Andere berichten"])
@pytest.mark.parametrize("link", READ_ON)
def test_boxes_in_a_row_that_end_in_the_same_link_to_read_on_are_teasers(title: str, link: str) -> None:
    cards = "".join(CARD.format(name, link) for name in ("De kermis", "De markt", "De optocht"))
    assert said(f"{TEXT}<div><h2>{title}</h2>{cards}</div>") == PARAGRAPHS


@pytest.mark.parametrize(
    "links", [("<a href='/2'>Kaart van de route</a>",) * 2, ("<a href='/2'>Lees de wet</a>", ""), ("", "")]
)
def test_other_boxes_in_a_row_are_of_the_article(links: tuple[str, str]) -> None:
    cards = "".join(CARD.format(name, link) for name, link in zip(("De kermis", "De markt"), links, strict=True))
    assert [text for _, text in said(f"{TEXT}{cards}") if "begint dit jaar" in text] != []


POINTS = "Wie moet verhuizen, krijgt een vergoeding.", "Kelders worden gratis gecontroleerd op dampen."


def test_points_below_a_paragraph_are_text_though_each_is_a_link() -> None:
    items = "".join(f"<li><a href='/{number}'>{point}</a></li>" for number, point in enumerate(POINTS))
    told = [text for _, text in said(f"<p>{FIRST}</p><p>Dit is afgesproken:</p><ul>{items}</ul><p>{SECOND}</p>")]
    assert told == [FIRST, "Dit is afgesproken:", *POINTS, SECOND]


def test_titles_of_other_articles_below_a_paragraph_are_not() -> None:
    items = "".join(f"<li><a href='/{number}'>{point[:-1]}</a></li>" for number, point in enumerate(POINTS))
    assert [text for _, text in said(f"<p>{FIRST}</p><ul>{items}</ul><p>{SECOND}</p>")] == [FIRST, SECOND]


def test_a_linked_item_in_a_list_without_links_is_text() -> None:
    items = "<li>de N350, met een omleiding</li><li><a href='/a1'>de A1</a></li><li>de dijk, voor fietsers</li>"
    blocks = said(f"<p>{FIRST}</p><ul>{items}</ul><p>{SECOND}</p>")
    assert [text for kind, text in blocks if kind == "list_item"] == [
        "de N350, met een omleiding",
        "de A1",
        "de dijk, voor fietsers",
    ]


def test_a_list_with_mostly_links_is_left_out_whole() -> None:
    items = "<li>Verkeer</li><li><a href='/a1'>Drukte op de A1</a></li><li><a href='/a2'>Werk aan de A2</a></li>"
    assert said(f"{TEXT}<ul>{items}</ul>") == PARAGRAPHS


TERSE = ("Er komt een veerpont bij", "De haven gaat dicht", "Sluis Zuid blijft open")


def test_a_list_in_which_a_paragraph_goes_on_is_text_though_each_item_is_a_link() -> None:
    items = "".join(f"<li><a href='/{number}'>{point}</a></li>" for number, point in enumerate(TERSE))
    spoken = said(f"<p>{FIRST} Dit is afgesproken:</p><ul>{items}</ul><p>{SECOND}</p><p>{THIRD}</p>")
    assert [text for kind, text in spoken if kind == "list_item"] == list(TERSE)


def test_items_that_go_on_around_their_links_are_text() -> None:
    items = "<li>Er komt een <a href='/1'>veerpont bij Spijk</a></li><li><a href='/2'>Sluis Zuid</a> blijft open</li>"
    spoken = said(f"<p>{FIRST}</p><ul>{items}</ul><p>{SECOND}</p><p>{THIRD}</p>")
    assert [text for kind, text in spoken if kind == "list_item"] == [
        "Er komt een veerpont bij Spijk",
        "Sluis Zuid blijft open",
    ]


@pytest.mark.parametrize("title", ["Meer over de vaart:", "Eerder schreven wij:", "Lees ook:"])
def test_a_list_of_titles_below_a_label_is_left_out(title: str) -> None:
    items = "".join(f"<li><a href='/{number}'>{point}</a> 12 mei</li>" for number, point in enumerate(TERSE))
    spoken = [text for _, text in said(f"<p>{FIRST}</p><p>{title}</p><ul>{items}</ul><p>{SECOND}</p><p>{THIRD}</p>")]
    assert not any(point in text for text in spoken for point in TERSE)


@pytest.mark.parametrize(
    ("above", "behind"),
    [("Eerder schreven we al over dit plan:", ""), ("Dit zijn onze verhalen:", ""), ("Het is druk.", " lees meer")],
)
def test_a_list_of_what_the_newspaper_wrote_before_is_left_out(above: str, behind: str) -> None:
    items = "".join(f"<li><a href='/{number}'>{point}</a>{behind}</li>" for number, point in enumerate(TERSE))
    spoken = [text for _, text in said(f"<p>{FIRST} {above}</p><ul>{items}</ul><p>{SECOND}</p><p>{THIRD}</p>")]
    assert not any(point in text for text in spoken for point in TERSE)


def test_an_article_with_chapters_of_the_first_level_is_not_another() -> None:
    chapters = "".join(f"<h1>{title}</h1><p>{text}</p>" for title, text in (("Oorzaak", SECOND), ("Gevolg", THIRD)))
    page = f"<html><body><h1>Brug dicht na aanvaring</h1><p>{FIRST}</p><article>{chapters}</article></body></html>"
    texts = [block.text for block in read_html(page, source="-").blocks]
    assert texts == [FIRST, "Oorzaak", SECOND, "Gevolg", THIRD]


def test_an_article_with_one_chapter_below_its_text_is_not_another() -> None:
    text = f"<article><p>{SECOND}</p><h1>Gevolg</h1><p>{THIRD}</p></article>"
    page = f"<html><body><h1>Brug dicht na aanvaring</h1><p>{FIRST}</p>{text}</body></html>"
    assert [block.text for block in read_html(page, source="-").blocks] == [FIRST, SECOND, "Gevolg", THIRD]


NAMES = ("Spijk aan de Rijn", "Tolkamer", "Herwen")
TITLES = ("Spijk wil het mooiste dorp worden", "Tolkamer wacht op een drukke zomer", "Herwen schildert alle huizen wit")


@pytest.mark.parametrize(
    ("line", "items", "is_text"),
    [
        ("De jury koos uit ruim honderd inzendingen deze drie dorpen:", NAMES, True),
        ("In de finale staan op zaterdag de volgende drie koren:", NAMES, True),
        ("De jury koos uit ruim honderd inzendingen deze drie dorpen:", TITLES, False),
        ("Lees hier de andere stukken in deze reeks over dorpen:", NAMES, False),
        ("Op onze site staat veel over deze dorpen en hun bewoners:", NAMES, False),
        ("Dorpen:", NAMES, False),
    ],
)
def test_a_list_of_linked_names_that_a_sentence_goes_on_in_is_text(
    line: str, items: tuple[str, ...], is_text: bool
) -> None:
    listed = "".join(f"<li><a href='/d/{number}'>{item}</a></li>" for number, item in enumerate(items))
    texts = [text for _, text in said(f"<p>{FIRST}</p><p>{line}</p><ul>{listed}</ul><p>{SECOND}</p><p>{THIRD}</p>")]
    assert set(items).isdisjoint(texts) is not is_text
