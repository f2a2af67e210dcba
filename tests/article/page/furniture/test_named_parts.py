"""Elements that their names identify, unless a name only says what the text is about."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, said

STEPS = "Spoel de emmer om, vul hem met lauw water en roer er twee lepels soda door tot alles is opgelost."
MORE_STEPS = "Laat de stenen een uur weken. Schrob ze daarna met een harde borstel en spoel ze af met schoon water."


@pytest.mark.parametrize(
    "heading",
    [
        "<h2 id='zo-wordt-de-video-gemaakt'>Zo wordt de video gemaakt</h2>",
        "<h2 id='h-zo-wordt-de-video-gemaakt'>Zo wordt de video gemaakt</h2>",
        "<h2 id='zo-wordt-de-video-gemaakt-2'>Zo wordt de video gemaakt</h2>",
        "<h2><span id='Zo_wordt_de_video_gemaakt'>Zo wordt de video gemaakt</span></h2>",
    ],
)
def test_an_id_that_repeats_a_heading_is_not_a_name(heading: str) -> None:
    assert ("crosshead", "Zo wordt de video gemaakt") in said(f"<p>{FIRST}</p>{heading}<p>{SECOND}</p><p>{THIRD}</p>")


def test_a_section_named_by_its_own_heading_is_the_article_s() -> None:
    section = f"<section id='reacties-van-de-schippers'><h2>Reacties van de schippers</h2><p>{SECOND}</p></section>"
    assert ("paragraph", SECOND) in said(f"<p>{FIRST}</p>{section}<p>{THIRD}</p>")


def test_a_section_named_and_titled_comments_is_left_out() -> None:
    section = "<section id='reacties'><h2>Reacties</h2><p>Ik vaar hier elke dag en zag het aankomen.</p></section>"
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{section}") == PARAGRAPHS


@pytest.mark.parametrize("name", ["print-area", "tools", "post-actions", "category-box", "tabs__content"])
def test_paragraphs_stay_although_their_box_is_named_as_a_row_of_buttons(name: str) -> None:
    box = f"<div class='{name}'><p>{STEPS}</p><p>{MORE_STEPS}</p></div>"
    assert ("paragraph", STEPS) in said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{box}")


def test_a_row_of_buttons_is_left_out() -> None:
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><div class='tools'>Groter Kleiner Contrast</div>") == (
        PARAGRAPHS
    )


def test_a_tip_in_a_box_is_text() -> None:
    box = "<div class='admonition-tip'><p>Vaar om via het kanaal als u haast hebt.</p></div>"
    assert ("paragraph", "Vaar om via het kanaal als u haast hebt.") in said(
        f"<p>{FIRST}</p>{box}<p>{SECOND}</p><p>{THIRD}</p>"
    )


def test_a_correction_is_read_whatever_the_name_of_its_box() -> None:
    correction = (
        "<div class='correction'><p>Correctie: in een eerdere versie stond dat de brug in Tolkamer ligt.</p></div>"
    )
    blocks = said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{correction}")
    assert ("correction", "Correctie: in een eerdere versie stond dat de brug in Tolkamer ligt.") in blocks


def test_a_teaser_without_link_or_title_is_the_article_s_own() -> None:
    lead = "Bij Spijk voer een schip tegen de brug, en die blijft zeker drie weken dicht voor al het verkeer."
    texts = [text for _, text in said(f"<div class='teaser-text'><p>{lead}</p></div><p>{FIRST}</p><p>{SECOND}</p>")]
    assert texts[0] == lead


def test_a_teaser_of_another_article_is_left_out() -> None:
    line = "Vorig jaar werden in Nederland 312 bruggen geraakt door een schip."
    teaser = f"<div class='teaser'><a href='/2'><p>{line}</p></a></div>"
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{teaser}") == PARAGRAPHS


def test_the_table_of_contents_is_left_out_with_its_title() -> None:
    contents = "<div class='toc'><div><h2>Inhoud</h2></div><ul><li><a href='#brug'>De brug</a></li></ul></div>"
    assert said(f"{contents}<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>") == PARAGRAPHS


def test_what_opens_at_a_touch_on_a_mobile_page_is_text() -> None:
    box = f"<amp-accordion><section><h4>Vraag</h4><div><p>{SECOND}</p></div></section></amp-accordion>"
    assert ("paragraph", SECOND) in said(f"<p>{FIRST}</p>{box}<p>{THIRD}</p>")


@pytest.mark.parametrize("name", ["accordion__panel", "collapse", "faq-answer", "uitklap"])
def test_what_opens_at_a_click_is_text(name: str) -> None:
    box = f"<div class='{name}' aria-hidden='true'><p>{SECOND}</p></div>"
    assert ("paragraph", SECOND) in said(f"<p>{FIRST}</p>{box}<p>{THIRD}</p>")


def test_what_shows_more_of_the_text_is_text() -> None:
    box = f"<div class='read-more-target'><p>{SECOND}</p></div><a class='read-more' href='#'>Lees meer</a>"
    assert said(f"<p>{FIRST}</p>{box}<p>{THIRD}</p>") == PARAGRAPHS


def _themed(word: str) -> str:
    lead = f"<p class='{word}-lead'>Wie door het dorp rijdt, moet drie weken lang over de dijk langs de rivier.</p>"
    head = f"<div class='{word}-hero'><h1>Brug dicht na aanvaring</h1>{lead}</div>"
    cards = f"<div class='{word}-card'><p>{FIRST}</p></div><div class='{word}-card'><p>{SECOND}</p></div>"
    return f"<body><div class='{word}-page'>{head}<section class='{word}-section'>{cards}<p>{THIRD}</p></section></div>"


@pytest.mark.parametrize("word", ["premium", "podcast", "shop", "toolbar", "haven"])
def test_a_word_that_begins_all_names_on_a_page_identifies_no_part(word: str) -> None:
    spoken = [block.text for block in read_html(_themed(word), source="-").blocks]
    assert spoken[0].startswith("Wie door het dorp rijdt")
    assert spoken[1:] == [FIRST, SECOND, THIRD]


def test_a_part_with_only_that_name_is_left_out_in_any_theme() -> None:
    offer = "<div class='premium'><p>Lees alle verhalen over de haven voor maar een euro in de maand.</p></div>"
    page = _themed("premium").replace(f"<p>{THIRD}</p>", f"{offer}<p>{THIRD}</p>")
    assert [block.text for block in read_html(page, source="-").blocks][1:] == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("name", ["source-note", "credit-line", "bron"])
def test_sentences_that_give_no_origin_are_text_whatever_the_name_of_their_paragraph(name: str) -> None:
    told = "Wie toch met de auto wil, rijdt het best voor zeven uur over de dijk en keert pas na zes uur terug."
    blocks = said(f"<p>{FIRST}</p><p>{SECOND}</p><p class='{name}'>{told}</p><p>{THIRD}</p>")
    assert ("paragraph", told) in blocks


@pytest.mark.parametrize(
    "told", ["Bron: havendienst van Lobith, jaarverslag over de scheepvaart van 2019.", "Foto: An Maes"]
)
def test_a_line_that_gives_an_origin_is_left_out(told: str) -> None:
    blocks = said(f"<p>{FIRST}</p><p>{SECOND}</p><p class='source-note'>{told}</p><p>{THIRD}</p>")
    assert blocks == PARAGRAPHS


WARNING = "Wie toch met de auto wil, rijdt het best voor zeven uur over de dijk en keert pas na zes uur terug."


@pytest.mark.parametrize("name", ["notice", "app-box", "tooltip-text", "print-note", "weather", "shop-info", "slider"])
def test_sentences_among_paragraphs_are_text_though_their_box_is_called_a_notice(name: str) -> None:
    blocks = said(f"<p>{FIRST}</p><p>{SECOND}</p><div class='{name}'><p>{WARNING}</p></div><p>{THIRD}</p>")
    assert ("paragraph", WARNING) in blocks


@pytest.mark.parametrize(
    "notice",
    [
        f"<p>{THIRD}</p><div class='notice'><p>{WARNING}</p></div>",
        f"<div class='notice'><p>{WARNING} <a href='/app'>Haal hem hier.</a></p></div><p>{THIRD}</p>",
        f"<div class='promo'><p>{WARNING}</p></div><p>{THIRD}</p>",
        f"<div class='subscribe-box'><p>{WARNING}</p></div><p>{THIRD}</p>",
        f"<div class='author-bio'><p>{WARNING}</p></div><p>{THIRD}</p>",
        f"<div class='shop'><p>{WARNING}</p><p>Meld je aan voor onze nieuwsbrief.</p></div><p>{THIRD}</p>",
    ],
    ids=["below the text", "with a link", "a promotion", "for subscribers", "about a writer", "of the site"],
)
def test_another_notice_is_none(notice: str) -> None:
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p>{notice}") == PARAGRAPHS


def test_answers_are_heard_whatever_their_class_stands_for() -> None:
    asked = f"<div class='faq'><div class='fq'>Hoe rijd ik om?</div><div class='fb'><p>{WARNING}</p></div></div>"
    assert ("paragraph", WARNING) in said(f"{TEXT}{asked}")


@pytest.mark.parametrize("name", ["poll", "badge-large", "download-hint", "premium", "tags"])
def test_a_sentence_among_paragraphs_is_text_whatever_the_paragraph_is_named(name: str) -> None:
    sentence = "De haven is van iedereen die er werkt."
    assert said(f"<p>{FIRST}</p><p class='{name}'>{sentence}</p><p>{SECOND}</p>")[1] == ("paragraph", sentence)


@pytest.mark.parametrize(
    "line",
    [
        "<p class='author-bio'>An Maes schrijft al jaren over schepen en havens.</p>",
        "<p class='tags'>haven, brug, Spijk</p>",
        "<p class='subscribe'><a href='/brief'>Ontvang elke week het nieuws over de haven.</a></p>",
        "<p class='premium'>Voor leden van de havenclub</p>",
    ],
)
def test_a_paragraph_that_its_name_describes_is_left_out(line: str) -> None:
    assert said(f"<p>{FIRST}</p>{line}<p>{SECOND}</p>") == PARAGRAPHS[:2]


@pytest.mark.parametrize("name", ["swiper", "carousel", "slider"])
def test_an_article_in_slides_is_read(name: str) -> None:
    slides = "".join(f"<div class='{name}-slide'><p>{text}</p></div>" for text in (FIRST, SECOND, THIRD))
    assert said(f"<div class='{name}'>{slides}</div>") == PARAGRAPHS


def test_a_part_of_the_text_may_be_called_part() -> None:
    parts = f"<div class='deel'><h3>Het begin</h3><p>{SECOND}</p></div><div class='deel'><p>{THIRD}</p></div>"
    assert [text for _, text in said(f"<p>{FIRST}</p>{parts}")] == [FIRST, "Het begin", SECOND, THIRD]


def test_buttons_to_share_are_left_out_under_the_same_name() -> None:
    buttons = "<a href='https://facebook.com/x'>Facebook</a><a href='https://x.com/x'>X</a>"
    assert said(f"{TEXT}<div class='deel'><p>Deel dit bericht</p>{buttons}</div>") == PARAGRAPHS


def test_text_that_appears_when_a_reader_scrolls_to_it_is_text() -> None:
    style = "visibility: hidden; animation-name: none;"
    assert said(f"<p>{FIRST}</p><p style='{style}'>{SECOND}</p><div style='{style}'><p>{THIRD}</p></div>") == PARAGRAPHS


@pytest.mark.parametrize("style", ["visibility: hidden", "display: none; animation: fade 1s"])
def test_text_that_stays_hidden_is_not(style: str) -> None:
    assert (
        said(f"{TEXT}<div style='{style}'><p>De site is morgen gesloten voor onderhoud, meldt de beheerder.</p></div>")
        == PARAGRAPHS
    )
