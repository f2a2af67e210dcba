"""Lists of steps and points, whose items are text whatever they ask of a reader."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, THIRD, said

SHORT = ["Open het menu rechtsboven", "Klik op Instellingen", "Kies onderaan voor Opslaan en sluiten"]
ASKS = [
    "Download de kaart van de haven op je telefoon.",
    "Bekijk hoe diep je schip ligt.",
    "Meld je aan bij de brugwachter via kanaal 18.",
]
LINK = "<li><a href='/x'>{}</a></li>"


def page_with(block: str) -> str:
    return f"<p>{FIRST}</p><p>{SECOND}</p>{block}<p>{THIRD}</p>"


def texts(block: str) -> list[str]:
    return [text for _, text in said(page_with(block))]


def items(texts: list[str], item: str = "<li>{}</li>") -> str:
    return "".join(item.format(text) for text in texts)


@pytest.mark.parametrize("item", ["<li>{}</li>", "<li><p>{}</p></li>", "<li><span>{}</span></li>"])
@pytest.mark.parametrize("steps", [SHORT, ASKS])
def test_the_steps_of_a_numbered_list_are_text(steps: list[str], item: str) -> None:
    numbered = [f"{number}. {step}" for number, step in enumerate(steps, 1)]
    assert texts(f"<ol>{items(steps, item)}</ol>") == [FIRST, SECOND, *numbered, THIRD]


def test_a_screenshot_makes_no_caption_of_a_step() -> None:
    pictured = f"<ol>{items(SHORT[:2])}<li>{SHORT[2]}<br><img src='/scherm.png'></li></ol>"
    assert texts(pictured)[4] == f"3. {SHORT[2]}"


def test_the_points_of_a_list_without_numbers_are_text() -> None:
    assert texts(f"<ul>{items(ASKS)}</ul>") == [FIRST, SECOND, *ASKS, THIRD]


@pytest.mark.parametrize("title", ["In het kort", "Hoofdpunten", "Samengevat"])
def test_points_below_a_title_that_often_heads_links_are_text(title: str) -> None:
    points = [
        "De brug blijft drie weken dicht",
        "Fietsers gaan om via de oude sluis",
        "De schipper betaalt de schade niet",
    ]
    block = f"<div><h3>{title}</h3><ul>{items(points)}</ul></div>"
    assert texts(block) == [FIRST, SECOND, title, *points, THIRD]


@pytest.mark.parametrize("number", ["{}", "{}.", "0{}"])
def test_steps_in_numbered_rows_are_text(number: str) -> None:
    rows = "".join(
        f"<div class='row'><span>{number.format(place)}</span><p>{step}</p></div>" for place, step in enumerate(ASKS, 1)
    )
    spoken = texts(f"<div>{rows}<div class='tip'>Neem de tijd, want wie haast heeft vergeet iets.</div></div>")
    assert [text for text in spoken if text in ASKS] == ASKS


@pytest.mark.parametrize(
    "furniture",
    [
        f"<ul>{items(['Deel dit bericht', 'Volg ons', 'Print dit bericht'])}</ul>",
        f"<ol>{items(['Schip ramt de sluis', 'Haven krijgt nieuwe kade'], LINK)}</ol>",
        f"<ol>{items(['De schade aan de brug', 'Wie er om moet varen'], '<li><a href=#x>{}</a></li>')}</ol>",
        f"<ol>{items(['Deel dit bericht met je vrienden', 'Stuur het door'], '<li><button>{}</button></li>')}</ol>",
        "<div><div>1</div><div>2</div><div>3</div></div>",
    ],
)
def test_buttons_links_and_contents_are_no_steps(furniture: str) -> None:
    assert said(page_with(furniture)) == PARAGRAPHS
