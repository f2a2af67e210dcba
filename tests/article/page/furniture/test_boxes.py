"""Boxes that a line in them identifies."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, said


def test_a_question_that_is_answered_is_the_interviewer_s() -> None:
    asked = "<h2>Wat vind je van de nieuwe brug?</h2><p>“Ik was verbaasd dat hij zo snel open kon.”</p>"
    assert len(said(TEXT + asked)) == 5


@pytest.mark.parametrize("sign", ["🚢", "✓", "→", "★★★", "—"])
def test_an_icon_at_the_head_of_a_box_does_not_identify_the_box(sign: str) -> None:
    box = f"<div class='kaart'><span>{sign}</span><div>Scheepvaart</div><p>{SECOND}</p></div>"
    assert [text for _, text in said(f"<p>{FIRST}</p>{box}<p>{THIRD}</p>")] == [FIRST, "Scheepvaart", SECOND, THIRD]


STORY = (
    "De sluiswachter van Lobith zag het schip te laat draaien. Hij sloeg alarm, maar de brug stond al dicht. "
    "Sindsdien slaapt hij slecht, vertelt zijn vrouw."
)


@pytest.mark.parametrize("sign", ["", "<span>⚓</span>"])
def test_an_aside_with_a_heading_and_sentences_between_the_paragraphs_is_the_article_s(sign: str) -> None:
    aside = f"<aside>{sign}<h3>De sluiswachter zag het gebeuren</h3><div><p>{STORY}</p></div></aside>"
    spoken = [text for _, text in said(f"<p>{FIRST}</p>{aside}<p>{SECOND}</p><p>{THIRD}</p>")]
    assert spoken == [FIRST, "De sluiswachter zag het gebeuren", STORY, SECOND, THIRD]


@pytest.mark.parametrize(
    "aside",
    [
        f"<p>{STORY}</p>",
        f"<h3>Lees ook</h3><p>{STORY}</p>",
        f"<h3>Het verhaal van de sluis</h3><p>{STORY}</p><button>Verder</button>",
        f"<h3>Het verhaal van de sluis</h3><p><a href='/sluis'>{STORY}</a></p>",
        f"<h3>Onze nieuwsbrief</h3><p>{STORY}</p><p>Meld je aan voor onze nieuwsbrief.</p>",
    ],
)
def test_an_aside_that_leads_elsewhere_or_asks_for_something_is_left_out(aside: str) -> None:
    assert said(f"<p>{FIRST}</p><aside>{aside}</aside><p>{SECOND}</p><p>{THIRD}</p>") == PARAGRAPHS


def test_an_aside_below_the_text_is_left_out() -> None:
    assert said(f"{TEXT}<aside><h3>De sluiswachter zag het gebeuren</h3><p>{STORY}</p></aside>") == PARAGRAPHS


@pytest.mark.parametrize(
    "title", ["Meer verhalen over bruggen:", "Andere berichten uit de regio", "Nog meer over Lobith"]
)
def test_a_list_of_links_is_left_out_with_its_title_although_there_are_sentences_around_the_links(title: str) -> None:
    items = (
        "<li>Hoe een schipper uit Tolkamer de vorige keer voer: <a href='/2'>de aanvaring van 2019</a></li>"
        "<li>Benieuwd hoe zo'n brug wordt gebouwd? Dan moet je <a href='/3'>deze foto's zien</a></li>"
    )
    assert said(f"{TEXT}<h2>{title}</h2><ul>{items}</ul>") == PARAGRAPHS


def test_a_list_whose_items_lead_nowhere_is_the_article_s() -> None:
    items = (
        "<li>Een tweede brug, met <a href='/2'>een fietspad</a> ernaast</li><li>Een pont die ook 's nachts vaart</li>"
    )
    assert len(said(f"<p>{FIRST}</p><p>{SECOND}</p><h2>Meer plannen voor de rivier</h2><ul>{items}</ul>")) == 5


def test_the_announcement_of_a_quiz_is_left_out_with_it() -> None:
    quiz = "<h2>Test je kennis</h2><p>Hoe goed heb je het begrepen? Beantwoord deze vijf vragen.</p>"
    assert (
        said(f"{TEXT}{quiz}<div class='quiz'><p>Hoe lang is de brug?</p><button>80 meter</button></div>") == PARAGRAPHS
    )


def test_an_appeal_by_the_writer_of_several_sentences_is_spoken() -> None:
    asked = "Heb je een opmerking? Ik hoor graag van je! Wie ook een brug bouwde, neemt contact met me op."
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{asked}</p>")[-1][1] == asked


def test_instructions_in_a_list_are_not_buttons() -> None:
    steps = [
        "Download en installeer de app van de havendienst",
        "Kijk in de lijst naar de brug bij Spijk",
        "Deel je plaats met de brugwachter van dienst",
    ]
    items = "".join(f"<li>{step}</li>" for step in steps)
    spoken = [text for _, text in said(f"<p>{FIRST}</p><p>{SECOND}</p><div><ol>{items}</ol></div><p>{THIRD}</p>")]
    assert spoken == [FIRST, SECOND, *(f"{number}. {step}" for number, step in enumerate(steps, 1)), THIRD]


def test_a_list_of_buttons_is_left_out() -> None:
    buttons = "<ul><li>Delen via WhatsApp</li><li>Delen via e-mail</li><li>Print dit artikel</li></ul>"
    assert said(f"{TEXT}{buttons}") == PARAGRAPHS


@pytest.mark.parametrize("title", ["Meer uit Binnenland", "Reacties"])
def test_a_box_of_what_follows_articles_is_left_out(title: str) -> None:
    box = f"<div><h3>{title}</h3><p>De bakker van Ede wint een prijs voor zijn brood.</p></div>"
    assert said(f"<p>{FIRST}</p>{box}<p>{SECOND}</p><p>{THIRD}</p>") == PARAGRAPHS


@pytest.mark.parametrize(
    "asks", ["Klik hier om de routebeschrijving te bekijken", "Lees meer", "Bekijk hier alle details"]
)
def test_what_opens_at_a_click_is_text_although_the_words_to_click_on_are_not(asks: str) -> None:
    route = "<ol><li>Rijd over de dijk tot de kerk van Spijk.</li><li>Ga linksaf bij het bord van de haven.</li></ol>"
    spoken = [text for _, text in said(f"{TEXT}<details><summary>{asks}</summary>{route}</details>")]
    assert spoken[3:] == ["1. Rijd over de dijk tot de kerk van Spijk.", "2. Ga linksaf bij het bord van de haven."]


def test_text_below_an_item_that_begins_like_a_button_stays() -> None:
    told = [
        f"Wie dat doet, hoort als eerste wanneer de brug bij {place} weer open is." for place in ("Spijk", "Lobith")
    ]
    items = ["Deel via WhatsApp waar je in de rij staat", "Kijk in de lijst naar de brug bij Spijk"]
    both = zip(items, told, strict=True)
    listed = "".join(f"<li><p>{item}</p><blockquote><p>{text}</p></blockquote></li>" for item, text in both)
    spoken = [text for _, text in said(f"{TEXT}<ol>{listed}</ol>")]
    assert [text for text in spoken if text in told] == told


@pytest.mark.parametrize("source", ["(Bron: havendienst van Lobith)", "Bron: jaarverslag", "Foto: An Maes"])
def test_a_source_at_the_head_of_a_box_takes_nothing_along(source: str) -> None:
    spoken = said(f"<p>{FIRST}</p><div><p>{source}</p><p>{SECOND}</p></div><p>{THIRD}</p>")
    assert spoken == PARAGRAPHS


OFFER = "<h2>{}</h2><p>{}</p><a href='/contact'>Plan een gesprek</a>"


@pytest.mark.parametrize("asked", ["Klaar om te beginnen?", "Hulp nodig?", "Wil je ook zo'n brug?"])
def test_what_asks_something_below_the_text_and_ends_in_a_button_is_left_out(asked: str) -> None:
    box = OFFER.format(asked, "Wij denken graag met je mee over de beste oplossing voor jouw situatie.")
    assert said(f"{TEXT}<div>{box}</div>") == PARAGRAPHS


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Conclusie", "Wij denken dat het nog wel een jaar duurt voor de brug weer open is."),
        ("Hoe lang duurt het?", "De reparatie duurt volgens de gemeente zeker nog een heel jaar."),
    ],
)
def test_a_chapter_above_a_button_is_text(asked: str, told: str) -> None:
    assert ("paragraph", told) in said(f"{TEXT}<div>{OFFER.format(asked, told)}</div>")


def test_a_question_among_the_paragraphs_is_text() -> None:
    told = "Wij denken graag met je mee over de beste weg langs de rivier."
    box = OFFER.format("Hoe rijd ik om?", told)
    assert ("paragraph", told) in said(f"<p>{FIRST}</p><div>{box}</div><p>{SECOND}</p><p>{THIRD}</p>")


@pytest.mark.parametrize(
    "buttons",
    [
        "<a href='/doneer'>Doneer</a>",
        "<div><a href='/doneer'>Begin met geven</a> <a href='/werk'>Bekijk ons werk</a></div>",
    ],
)
def test_an_appeal_to_the_reader_below_the_text_is_not_the_article(buttons: str) -> None:
    box = f"<div><h3>Steun de reddingsboot</h3><p>Help ons om elke schipper thuis te brengen.</p>{buttons}</div>"
    assert [text for _, text in said(f"{TEXT}{box}")] == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "box",
    [
        "<div><h3>Help de schipper</h3><p>De schipper kan de schade niet betalen.</p><a href='/x'>Doneer</a></div>",
        "<div><h3>De schade</h3><p>Wij zagen dat de pijler scheef staat.</p><a href='/x'>Het rapport</a></div>",
        "<div><h3>Help de schipper</h3><p>Wij zagen dat hij de schade niet kan betalen.</p></div>",
    ],
    ids=["to nobody", "no appeal", "no button"],
)
def test_a_last_part_of_the_text_is_no_appeal(box: str) -> None:
    assert len(said(f"{TEXT}{box}")) > len([FIRST, SECOND, THIRD])


@pytest.mark.parametrize("title", ["Privacyverklaring", "Disclaimer", "Cookies", "Reacties"])
def test_a_part_of_the_text_may_be_headed_by_a_word_of_the_site(title: str) -> None:
    part = "<div class='part'><h3>{}</h3><p>{}</p></div>"
    told = "Een vereniging moet leden vertellen wat zij van hen bewaart. De wet verplicht haar daartoe sinds 2018."
    parts = part.format("Het contract", SECOND) + part.format(title, told) + part.format("De verzekering", THIRD)
    assert ("paragraph", told) in said(f"<p>{FIRST}</p>{parts}")


def test_a_box_that_speaks_to_the_reader_is_no_part_of_the_text() -> None:
    part = "<div class='part'><h3>{}</h3><p>{}</p></div>"
    asked = "Elke maand bewaren wij wie hier was, en hoe lang. Uw adres geven wij aan niemand door."
    parts = (
        part.format("Het contract", SECOND)
        + part.format("Privacyverklaring", asked)
        + part.format("De waarborg", THIRD)
    )
    assert ("paragraph", asked) not in said(f"<p>{FIRST}</p>{parts}")


@pytest.mark.parametrize("head", ["Deel", "Reacties", "Video"])
def test_the_head_of_a_column_identifies_no_box(head: str) -> None:
    rows = f"<tr><td>Spijk</td><td>{SECOND}</td></tr><tr><td>Lobith</td><td>{THIRD}</td></tr>"
    table = f"<table><tr><th>{head}</th><th>Gevolg</th></tr>{rows}</table>"
    spoken = [text for _, text in said(f"<p>{FIRST}</p>{table}")]
    assert {SECOND, THIRD} <= set(spoken)
