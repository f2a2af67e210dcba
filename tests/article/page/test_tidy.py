"""The tidying of a page's text: nothing is repeated, and the short lines around it are left out."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, said


def test_a_pull_quote_that_repeats_the_text_is_not_read_twice() -> None:
    assert said(TEXT + "<blockquote>“Niemand raakte gewond”</blockquote>") == PARAGRAPHS


@pytest.mark.parametrize(
    "quote",
    [
        "<div class='pullquote'><p>Niemand raakte gewond</p></div>",
        "<p class='wp-pull-quote'>Niemand raakte gewond</p>",
        "<blockquote>“Niemand raakte gewond”<footer><b>Ans Moor</b> woordvoerder</footer></blockquote>",
        "<blockquote><p>“Niemand raakte gewond”</p><cite>Ans Moor</cite></blockquote>",
    ],
)
def test_a_pull_quote_is_left_out_with_the_speaker_s_name(quote: str) -> None:
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p>{quote}<p>{THIRD}</p>") == PARAGRAPHS


def test_text_that_is_there_twice_for_two_screens_is_read_once() -> None:
    assert said(f"<div class='mobile'><p>{FIRST}</p></div>{TEXT}") == PARAGRAPHS


def test_the_headline_is_not_read_again() -> None:
    assert said("<p>Brug dicht na aanvaring</p>" + TEXT) == PARAGRAPHS


def test_a_second_headline_that_is_a_sentence_is_the_standfirst() -> None:
    assert said(f"<h2>{FIRST}</h2><p>{SECOND}</p><p>{THIRD}</p>") == [("standfirst", FIRST), *PARAGRAPHS[1:]]


def test_a_standfirst_that_the_first_paragraph_repeats_is_read_once() -> None:
    assert said(f"<p class='intro'>{FIRST[:60]}…</p>{TEXT}") == PARAGRAPHS
    assert said(f"<p class='intro'>{FIRST}</p>{TEXT}") == [("standfirst", FIRST), *PARAGRAPHS[1:]]


def test_a_last_line_without_full_stop_is_read() -> None:
    last = "<p>De uitslag van het onderzoek wordt in de loop van de volgende maand verwacht</p>"
    assert len(said(TEXT + last)) == 4


def test_a_short_sentence_at_the_end_is_read() -> None:
    assert said(TEXT + "<p>Het debat is dinsdag.</p>")[-1] == ("paragraph", "Het debat is dinsdag.")


def test_a_question_at_the_end_is_read() -> None:
    assert said(TEXT + "<p>Komt u ook?</p>")[-1] == ("paragraph", "Komt u ook?")


@pytest.mark.parametrize("sign", ["🎉", "⚓️", "👏👏"])
def test_a_sentence_with_a_pictogram_behind_it_is_a_sentence(sign: str) -> None:
    line = f"De brug bij Spijk is weer open! {sign}"
    assert said(f"<p>{line}</p>{TEXT}")[0] == ("paragraph", line)
    assert said(f"{TEXT}<p>Tot dan! {sign}</p>")[-1] == ("paragraph", f"Tot dan! {sign}")


def test_a_list_may_begin_the_text_below_the_standfirst() -> None:
    listed = "<h2>Voorwaarden</h2><ul><li>Het dak is minstens 10 vierkante meter.</li></ul>"
    assert said(f'<p class="intro">{FIRST}</p>{listed}<p>{SECOND}</p>')[1:3] == [
        ("crosshead", "Voorwaarden"),
        ("list_item", "Het dak is minstens 10 vierkante meter."),
    ]


def test_a_lead_without_a_full_stop_is_read() -> None:
    lead = "Het kabinet trekt 800 miljoen euro uit voor oude bruggen"
    assert said(f"<p>{lead}</p>{TEXT}")[0] == ("standfirst", lead)


def test_the_last_of_a_list_of_names_is_not_a_crosshead() -> None:
    names = "<p>Ruth Smit: penningmeester</p><p>Rajen Bakker: lid</p>"
    assert [kind for kind, _ in said(f"<p>{FIRST}</p>{names}<p>{SECOND}</p>")] == ["paragraph"] * 4


def test_a_sentence_that_a_page_breaks_off_is_whole() -> None:
    broken = "<p>Het peil gaat omlaag, en dat valt slecht, aldus <center>niemand</center>.</p>"
    assert said(TEXT + broken)[-1] == ("paragraph", "Het peil gaat omlaag, en dat valt slecht, aldus niemand.")


def test_a_fact_at_the_foot_of_a_text_is_text() -> None:
    fact = "Wanneer: 17 april - 9:30-16:30"
    assert said(f"{TEXT}<p><strong>Wanneer:</strong> 17 april - 9:30-16:30</p>")[-1] == ("paragraph", fact)


def test_the_text_begins_with_the_list_that_sums_it_up() -> None:
    points = ["De brug blijft drie weken dicht", "Verkeer rijdt om via de snelweg", "Schepen wachten tot twee uur"]
    items = "".join(f"<li>{point}</li>" for point in points)
    assert [text for _, text in said(f"<ul>{items}</ul>{TEXT}")] == [*points, *(text for _, text in PARAGRAPHS)]


def test_short_items_above_the_text_are_labels() -> None:
    assert said(f"<ul><li>Verkeer</li><li>Lobith en Spijk</li></ul>{TEXT}") == PARAGRAPHS


def test_a_line_that_says_something_and_announces_more_is_text() -> None:
    line = "De brug is dicht. Dit betekent dat voor de schippers:"
    assert said(f"<p>{line}</p>{TEXT}")[0][1] == line


def test_the_first_pieces_of_a_chronicle_are_text() -> None:
    first = "<h2>In mei</h2><p>Oprichting van de vereniging op het veer</p>"
    chronicle = f"{first}<h2>In juni</h2><p>Eerste steen van de nieuwe brug</p>"
    assert said(f"{chronicle}<h2>In juli</h2>{TEXT}")[1][1] == "Oprichting van de vereniging op het veer"


def test_a_heading_with_a_line_above_the_text_is_not_a_chronicle() -> None:
    assert said(f"<h2>Rubriek</h2><p>Alles over water en bruggen</p><h2>In juli</h2>{TEXT}")[-3:] == PARAGRAPHS


def test_a_quotation_below_the_headline_that_the_text_repeats_is_not_read_twice() -> None:
    assert said(f"<p>“{SECOND.rstrip('.')}.”</p>{TEXT}") == PARAGRAPHS


@pytest.mark.parametrize(
    "speaker", ["— Beheerder haven, Lobith", "– An Maes, schipper", "- Beleidsmedewerker, Rijnwaarden"]
)
def test_who_says_what_is_quoted_is_named_behind_it(speaker: str) -> None:
    quotation = "<p>“Wij hadden geen idee dat er zo veel schepen door die brug gaan.”</p>"
    spoken = [text for _, text in said(f"<p>{FIRST}</p>{quotation}<p>{speaker}</p><p>{SECOND}</p><p>{THIRD}</p>")]
    assert speaker.lstrip("—–- ") in [text.lstrip("—–- ") for text in spoken]


@pytest.mark.parametrize(
    "line",
    [
        "Dit bericht is geplaatst op 3 mei 2024 door An Maes.",
        "Het artikel werd gepubliceerd op 3 mei 2024.",
        "Bekeken: 312 keer",
        "Vorig bericht Markt verplaatst naar plein",
    ],
)
def test_what_a_page_tells_of_the_article_below_it_is_not_said(line: str) -> None:
    assert said(f"{TEXT}<p>{line}</p>") == PARAGRAPHS


def test_a_sentence_about_an_article_is_text() -> None:
    told = "Het verhaal werd geschreven in de week dat de brug dichtging, en dat merk je aan de toon van de brieven."
    assert ("paragraph", told) in said(f"{TEXT}<p>{told}</p>")


def test_a_few_words_between_pictures_are_text() -> None:
    lines = ["Ontbijt op het balkon", "Kasteel bovenop de berg", "Daarna naar de markt in het oude centrum.", "Wafels!"]
    body = "".join(f"<p>{line}</p><p><img src='a.jpg'></p>" for line in [FIRST, *lines])
    assert said(body) == [("paragraph", line) for line in [FIRST, *lines]]


LEGEND = ["Met de pijl ga je terug naar het overzicht", "Het mandje opent de lijst van wat je leent"]


def test_lines_in_rows_above_the_text_are_text() -> None:
    rows = "".join(f"<div><div><i class='icon'></i></div><div>{line}</div></div>" for line in LEGEND)
    assert [text for _, text in said(f"<div>{rows}</div>{TEXT}")] == [*LEGEND, FIRST, SECOND, THIRD]


@pytest.mark.parametrize("tiles", [["40% minder schepen dan vorig jaar", ">3 mln euro schade aan de brug"], LEGEND[:1]])
def test_tiles_of_figures_and_a_single_line_above_the_text_are_no_text_before_it(tiles: list[str]) -> None:
    spoken = said("".join(f"<div><div>{tile}</div></div>" for tile in tiles) + TEXT)
    assert spoken[-3:] == PARAGRAPHS
    assert len(spoken) <= 4


QUESTIONS = ["Hoe kwam je op de haven terecht?", "Wat vond je familie daarvan?", "Blijf je nog lang varen?"]
REPLIES = [
    "Mijn vader was schipper, en ik ging als kind al mee. Zo leerde ik elke sluis kennen.",
    "Die was eerst tegen. Wij hebben daar lang over gepraat, en nu helpt iedereen mee.",
    "Zolang ik kan. Ik word dit jaar zestig, maar van stoppen wil ik nog niets weten.",
]


def test_the_questions_of_an_interview_in_paragraphs_are_spoken() -> None:
    body = f"<p>{FIRST}</p>" + "".join(f"<p>{q}</p><p>{a}</p>" for q, a in zip(QUESTIONS, REPLIES, strict=True))
    asked = [(kind, text) for kind, text in said(body) if text in QUESTIONS]
    assert asked == [("paragraph", question) for question in QUESTIONS]


@pytest.mark.parametrize("form", ["<h3>{}</h3><p>{}</p>", "<p><b>{}</b></p><p>{}</p>", "<p>{}</p><div><p>{}</p></div>"])
def test_no_question_of_an_interview_is_a_prompt(form: str) -> None:
    body = f"<p>{FIRST}</p>" + "".join(form.format(*pair) for pair in zip(QUESTIONS, REPLIES, strict=True))
    assert [text for _, text in said(body) if text in QUESTIONS] == QUESTIONS


def test_a_line_that_tells_the_news_above_a_heading_is_the_standfirst() -> None:
    line = "Een schip voer tegen de oude brug aan de kade"
    body = f"<div><p>{line}</p></div><h3>De schade</h3>{TEXT}"
    assert said(body)[:2] == [("standfirst", line), ("crosshead", "De schade")]


def test_a_second_first_level_heading_does_not_cut_off_the_text_above_it() -> None:
    long = f"{FIRST} {SECOND}"
    article = f"<article><h1>Varen met laag water</h1><p>{long}</p><h1>Tips</h1><p>{THIRD}</p></article>"
    spoken = [block.text for block in read_html(f"<title>De Haven</title>{article}", source="-").blocks]
    assert [text for text in spoken if text in (long, THIRD)] == [long, THIRD]


@pytest.mark.parametrize("line", ["★ De eerste dag.", "Een stille haven.", "Nog maar twee weken te gaan."])
def test_a_few_words_that_end_as_a_sentence_above_the_text_are_read(line: str) -> None:
    assert said(f"<p>{line}</p>{TEXT}")[0][1].endswith(line)


@pytest.mark.parametrize("line", ["Door An Maes.", "Foto: An Maes.", "Lees ook ons dossier.", "Deel dit bericht."])
def test_a_line_about_the_article_above_the_text_is_not_read(line: str) -> None:
    assert said(f"<p>{line}</p>{TEXT}") == PARAGRAPHS


@pytest.mark.parametrize("lines", [["Twee boten. Eén zonk."], ["Mist. Niemand voer.", "Stilte. Alleen een meeuw."]])
def test_short_sentences_above_their_crossheads_are_read(lines: list[str]) -> None:
    days = ["Maart", "April", "Mei", "Juni"]
    parts = [*lines, FIRST, "Regen. Rust."]
    body = "".join(f"<h2>{day}</h2><p>{part}</p>" for day, part in zip(days, parts, strict=False))
    assert [text for _, text in said(body)] == [text for pair in zip(days, parts, strict=False) for text in pair]


def test_a_list_of_short_sentences_at_the_start_is_read() -> None:
    items = ["Een reddingsvest.", "Een fluit.", "Twee lange touwen en een haak."]
    body = f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul><p>{FIRST}</p>"
    assert said(body) == [*(("list_item", item) for item in items), ("paragraph", FIRST)]


@pytest.mark.parametrize("line", ["Morgen? Nog meer mist.", "Mist. Stilte.", "4 De vis wint."])
def test_a_few_words_that_are_sentences_below_the_text_are_read(line: str) -> None:
    assert said(f"{TEXT}<p>{line}</p>") == [*PARAGRAPHS, ("paragraph", line)]


@pytest.mark.parametrize("numbers", [(3, 2, 1), (1, 2, 3)])
def test_the_first_of_several_numbered_lines_is_read(numbers: tuple[int, ...]) -> None:
    titles = [f"{number}. Haven {name}" for number, name in zip(numbers, ["Spijk", "Tolkamer", "Lobith"], strict=True)]
    body = "".join(f"<p>{title}</p><p>{text}</p>" for title, text in zip(titles, (FIRST, SECOND, THIRD), strict=True))
    assert [text for _, text in said(body)] == [
        text for pair in zip(titles, (FIRST, SECOND, THIRD), strict=True) for text in pair
    ]


@pytest.mark.parametrize("line", ["3 reacties", "2 Reacties", "1. Haven Spijk"])
def test_another_line_with_a_number_above_the_text_is_not_read(line: str) -> None:
    assert said(f"<p>{line}</p>{TEXT}") == PARAGRAPHS


def test_a_few_words_above_the_only_crosshead_are_not_read() -> None:
    assert said(f"<p>Nieuw in de haven.</p><h2>Aanvaring</h2>{TEXT}") == [("crosshead", "Aanvaring"), *PARAGRAPHS]
