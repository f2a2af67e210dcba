"""Running text in elements with the names of furniture."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, THIRD, page, said

NAMES = ["menu", "app", "badge", "cta", "sidebar-left", "share-text", "related-topic", "promo", "modal", "banner"]
TAGS = ["aside", "form", "dialog", "label", "menu", "footer"]
SHORT = "Dat is voor iedereen wennen."


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_all_paragraphs_have_identifies_no_furniture(name: str) -> None:
    assert said("".join(f"<p class='{name}'>{line}</p>" for _, line in PARAGRAPHS)) == PARAGRAPHS
    assert said("".join(f"<div class='{name}'><p>{line}</p></div>" for _, line in PARAGRAPHS)) == PARAGRAPHS
    assert said("".join(f"<p><span class='{name}'>{line}</span></p>" for _, line in PARAGRAPHS)) == PARAGRAPHS


@pytest.mark.parametrize("tag", TAGS)
def test_an_element_around_each_paragraph_is_text_whatever_it_is(tag: str) -> None:
    assert said("".join(f"<{tag}><p>{line}</p></{tag}>" for _, line in PARAGRAPHS)) == PARAGRAPHS


@pytest.mark.parametrize("name", ["banner-text", "card promo", "overlay"])
def test_a_short_paragraph_that_looks_like_the_others_is_text(name: str) -> None:
    lines = [*PARAGRAPHS, ("paragraph", SHORT)]
    assert said("".join(f"<div class='{name}'><p>{line}</p></div>" for _, line in lines)) == lines


@pytest.mark.parametrize("name", ["comments", "forum", "voetnoten", "noten"])
def test_text_that_begins_below_the_headline_is_no_comment_or_note(name: str) -> None:
    assert said(f"<div class='{name}'>{''.join(f'<p>{line}</p>' for _, line in PARAGRAPHS)}</div>") == PARAGRAPHS


@pytest.mark.parametrize("name", ["comments", "related", "promo", "banner"])
def test_furniture_below_a_short_report_stays_furniture_however_long_it_is(name: str) -> None:
    box = f"<div class='{name}'><p>{SECOND}</p><p>{THIRD}</p><a href='/2'>Lees verder</a></div>"
    assert said(f"<p>{FIRST} {FIRST} {FIRST}</p>{box}") == [("paragraph", f"{FIRST} {FIRST} {FIRST}")]


def test_boxes_with_a_link_in_each_title_are_teasers_even_if_they_hold_most_of_the_text() -> None:
    teaser = "<div class='teaser'><h3><a href='/2'>Nieuwe sluis open</a></h3><p>{}</p></div>"
    spoken = said(f"<p>{FIRST}</p>{teaser.format(SECOND)}{teaser.format(THIRD)}")
    assert spoken == [("paragraph", FIRST)]


def test_text_in_headings_is_paragraphs() -> None:
    body = "".join(f"<h4>{line}</h4>" for _, line in PARAGRAPHS)
    assert said(f"<h2>Omrijden</h2>{body}")[-3:] == PARAGRAPHS


@pytest.mark.parametrize("name", ["badge", "app", "overlay", "tooltip"])
def test_a_last_sentence_is_text_whatever_its_paragraph_is_called(name: str) -> None:
    last = "De gemeente hoopt dat de brug voor kerst weer open is."
    body = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p class='{name}'>{last}</p>"
    assert said(body) == [*PARAGRAPHS, ("paragraph", last)]


@pytest.mark.parametrize(
    "line", ["Abonneer je op onze nieuwsbrief en mis niets meer.", "Dit bericht is geplaatst op 3 mei 2024."]
)
def test_a_last_line_of_the_site_is_left_out(line: str) -> None:
    body = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p class='follow'>{line}</p>"
    assert said(body) == PARAGRAPHS


def test_short_lines_below_a_standfirst_are_in_the_account() -> None:
    line = "Zaal noord begint om de hoek"
    article = read_html(page(f"<p class='intro'>{FIRST}</p><p>{line}</p>"), source="-")
    assert line in [left.text for left in article.left_out]


PROMOS = "".join(f"<div class='promo'><p>{line}</p></div>" for _, line in PARAGRAPHS)


@pytest.mark.parametrize(
    "teaser",
    [
        "<div class='promo'><p><a href='/2'>Nieuwe sluis open</a></p></div>",
        f"<div class='promo small'><p>{SHORT}</p></div>",
    ],
)
def test_what_has_the_name_of_the_text_but_not_its_form_is_furniture(teaser: str) -> None:
    assert said(PROMOS + teaser) == PARAGRAPHS


@pytest.mark.parametrize("role", ["complementary", "banner", "menu"])
def test_a_role_that_all_paragraphs_have_identifies_no_furniture(role: str) -> None:
    assert said("".join(f"<div role='{role}'><p>{line}</p></div>" for _, line in PARAGRAPHS)) == PARAGRAPHS


@pytest.mark.parametrize("sign", ["<cite>Jan Bos</cite>", "<time>3 mei</time>", "<span class='author'>Jan Bos</span>"])
def test_what_several_people_sign_is_comments(sign: str) -> None:
    comments = "".join(f"<div class='comments'>{sign}<p>{line}</p></div>" for _, line in PARAGRAPHS[1:])
    assert said(f"{comments}<p>{FIRST}</p>") == PARAGRAPHS[:1]
