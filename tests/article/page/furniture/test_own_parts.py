"""Boxes that are parts of the article, though they look like those around it."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, THIRD, page, said

LABELS = [
    "<p>Advertentie</p>",
    "<div>Deel dit bericht op Facebook</div>",
    "<p>Meld je aan voor onze nieuwsbrief!</p>",
    "<p><em>Foto: Kees Maat</em></p>",
    "<p><a href='#top'>Naar boven</a></p>",
]


@pytest.mark.parametrize("label", LABELS)
def test_a_label_above_a_part_of_the_text_is_left_out_without_it(label: str) -> None:
    assert said(f"<div><p>{FIRST}</p></div><div>{label}<p>{SECOND}</p><p>{THIRD}</p></div>") == PARAGRAPHS


def test_a_title_of_other_articles_in_a_box_of_the_text_is_left_out_without_it() -> None:
    cell = "<section class='cell'>{}<p>{}</p></section>"
    label = "<p>Lees ook: Nieuwe sluis bij Lobith</p>"
    assert said(cell.format("", FIRST) + cell.format(label, SECOND) + cell.format("", THIRD)) == PARAGRAPHS


@pytest.mark.parametrize(
    "box",
    [
        f"<div><h3>Lees ook</h3><p>{SECOND}</p></div>",
        "<div><h3>Nieuwsbrief</h3><p>Elke ochtend het nieuws van de rivier in je mailbox, ook op zondag.</p></div>",
        "<div><p>Advertentie</p><p>Wij bouwen al dertig jaar dakkapellen, en ook bij u om de hoek.</p></div>",
    ],
    ids=["other articles", "newsletter", "advertisement"],
)
def test_a_box_that_addresses_readers_or_tells_of_other_articles_is_left_out(box: str) -> None:
    assert said(f"<p>{FIRST}</p><p>{SECOND} Fietsers ook.</p><p>{THIRD}</p>{box}") == [
        ("paragraph", FIRST),
        ("paragraph", f"{SECOND} Fietsers ook."),
        ("paragraph", THIRD),
    ]


@pytest.mark.parametrize("label", ["Advertentie", "Gesponsord", "Advertorial", "Branded content"])
def test_what_somebody_paid_for_is_left_out_in_a_box_of_its_own_though_it_addresses_nobody(label: str) -> None:
    box = f"<div><h4>{label}</h4><p>De nieuwe Volta rijdt vijfhonderd kilometer op een lading.</p></div>"
    assert said(f"<p>{FIRST}</p>{box}<p>{SECOND}</p><p>{THIRD}</p>") == PARAGRAPHS


@pytest.mark.parametrize("below", ["(Foto: Kees Maat)", "Bron: havendienst Lobith", "Deel dit bericht"])
def test_a_short_sentence_stays_whatever_line_stands_below_it_in_its_box(below: str) -> None:
    last = "Volgende week praat de raad erover."
    body = f"<div><p>{FIRST}</p></div><div><p>{SECOND}</p></div><div><p>{THIRD}</p></div>"
    assert said(f"{body}<div><p>{last}</p><div>{below}</div></div>") == [*PARAGRAPHS, ("paragraph", last)]


def test_a_short_sentence_stays_when_a_link_below_it_is_gone() -> None:
    last = "Volgende week praat de raad erover."
    box = f"<div><p>{last}</p><div><a href='/rapport.pdf'>Download het rapport</a></div></div>"
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{box}") == [*PARAGRAPHS, ("paragraph", last)]


def test_a_list_beside_a_picture_is_no_caption() -> None:
    items = "".join(f"<li>{item}</li>" for item in ("twee grote uien", "een bos peterselie", "vier eieren van de boer"))
    html = page(f"<p>{FIRST}</p><p>{SECOND}</p><div><img src='a.jpg'><ul>{items}</ul></div><p>{THIRD}</p>")
    assert "een bos peterselie" in [block.text for block in read_html(html, source="-").blocks]


def test_a_menu_beside_a_logo_is_not_called_a_caption() -> None:
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("nieuws", "agenda", "lid worden", "contact"))
    top = f"<body><div><img src='logo.png'><ul>{menu}</ul></div>"
    article = read_html(page(f"<p>{FIRST}</p><p>{SECOND}</p>").replace("<body>", top), source="-")
    assert "caption" not in {left.reason for left in article.left_out}


LONG = f"<p>{SECOND} De ombouw wordt volgens de provincie veel duurder dan in de zomer was gedacht.</p>"


def test_a_long_box_with_a_heading_between_paragraphs_is_the_articles() -> None:
    spoken = said(f"<p>{FIRST}</p><aside><h4>Tarieven</h4>{LONG}</aside><p>{SECOND}</p><p>{THIRD}</p>")
    assert ("crosshead", "Tarieven") in spoken


@pytest.mark.parametrize(
    "told",
    [
        LONG,
        "<h4>Tarieven</h4><p>De brug kost drie euro.</p>",
        f"<h4>Tarieven</h4>{LONG}<a href='/2'>{SECOND}</a>",
        f"<h4>Tarieven</h4>{LONG}<button>Bel</button>",
        f"<h4>Tarieven</h4><p>Meld je aan voor onze nieuwsbrief!</p>{LONG}",
    ],
    ids=["no heading", "short", "link", "button", "site"],
)
def test_another_box_beside_the_text_is_not(told: str) -> None:
    assert said(f"<p>{FIRST}</p><aside>{told}</aside><p>{SECOND}</p><p>{THIRD}</p>") == PARAGRAPHS


LAST = "<p class='badge'>De gemeente hoopt dat de brug voor kerst weer open is.</p>"
BODY = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


@pytest.mark.parametrize(
    "body",
    [f"{BODY}<ul><li>kaart</li></ul>{LAST}", f"<div>{BODY}</div><div>{LAST}</div>", f"{BODY}{LAST}<p>Kaart</p>"],
    ids=["below a list", "in a box of its own", "above a line"],
)
def test_a_sentence_with_the_name_of_furniture_is_text_only_as_the_last_of_several_paragraphs(body: str) -> None:
    assert [each for each in said(body) if each[0] == "paragraph"] == PARAGRAPHS


@pytest.mark.parametrize("label", ["Lees ook", "Advertentie"])
def test_a_labelled_box_with_a_link_is_left_out_as_a_whole(label: str) -> None:
    cell = "<section class='cell'>{}</section>"
    link = "<p><a href='/3'>Sluis open voor grote schepen</a></p>"
    body = f"<p>{FIRST}</p>", f"<p>{label}</p><p>{SECOND}</p>{link}", f"<p>{THIRD}</p>"
    assert said("".join(map(cell.format, body))) == [PARAGRAPHS[0], PARAGRAPHS[2]]
