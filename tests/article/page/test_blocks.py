"""The blocks of a page: paragraphs, crossheads, list items and quotes."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, said


def test_paragraphs_keep_their_words_and_lose_their_markup() -> None:
    text = "De <b>brug</b> bij <a href='/x'>Spijk</a> is&nbsp;dins&shy;dag\n afge<wbr>sloten na een <em>klap</em>."
    assert said(f"<p>{text}</p>{TEXT}")[0] == (
        "paragraph",
        "De brug bij Spijk is dinsdag afgesloten na een klap.",
    )


@pytest.mark.parametrize(
    "crosshead",
    [
        "<h2>Drie weken</h2>",
        "<h4><span>Drie</span> weken</h4>",
        "<p><strong>Drie weken</strong></p>",
        "<p><b>Drie</b> <b>weken</b></p>",
        "<p class='article__subhead'>Drie weken</p>",
        "<div class='tussenkop'>Drie weken</div>",
        "<p><span class='bold'>Drie weken</span></p>",
    ],
)
def test_crossheads_are_recognised_however_they_are_marked(crosshead: str) -> None:
    assert said(f"<p>{FIRST}</p>{crosshead}<p>{SECOND}</p>")[1] == ("crosshead", "Drie weken")


def test_a_bold_line_above_its_paragraph_is_a_crosshead() -> None:
    assert said(f"<p>{FIRST}</p><p><strong>Drie weken</strong><br>{SECOND}</p>")[1:] == [
        ("crosshead", "Drie weken"),
        ("paragraph", SECOND),
    ]


def test_any_number_of_bold_lines_above_a_paragraph_are_crossheads() -> None:
    lines = "".join(f"<b>Onderdeel nummer {number}</b><br>" for number in range(2000))
    *_, above, last = said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{lines}{THIRD}</p>")
    assert above == ("crosshead", "Onderdeel nummer 1999")
    assert last == ("paragraph", THIRD)


def test_bold_words_in_a_sentence_are_not_a_crosshead() -> None:
    assert said(f"{TEXT}<p><strong>Let op:</strong> de brug is ook voor fietsers gesloten.</p>")[3][0] == "paragraph"


def test_line_breaks_separate_the_paragraphs_of_old_pages() -> None:
    assert said(f"<div>{FIRST}<br><br>{SECOND}<br>\n<br>{THIRD}</div>") == PARAGRAPHS


def test_lists_and_quotes_stay_in_place() -> None:
    body = (
        f"<p>{FIRST}</p><ul><li>fietsers</li><li>auto’s</li></ul><blockquote><p>‘We zijn geschrokken.’</p></blockquote>"
    )
    assert said(body + f"<p>{SECOND}</p>")[1:4] == [
        ("list_item", "fietsers"),
        ("list_item", "auto’s"),
        ("quote", "‘We zijn geschrokken.’"),
    ]


@pytest.mark.parametrize("end", ["<br>", "<br><br>", "<div></div>"])
def test_text_without_a_paragraph_of_its_own_is_text(end: str) -> None:
    page = f"<html><body><h1>Brug dicht</h1>{FIRST}{end}<p>{SECOND}</p>{THIRD}</body></html>"
    assert [block.text for block in read_html(page, source="-").blocks] == [FIRST, SECOND, THIRD]


def test_a_linked_paragraph_of_whole_sentences_is_text_and_a_linked_title_is_not() -> None:
    linked = f"<p><a href='/a'>{SECOND}</a></p><p><a href='/b'>Lees ook: schip vaart tegen brug bij Kampen</a></p>"
    assert said(f"<p>{FIRST}</p>{linked}<p>{THIRD}</p>") == PARAGRAPHS
