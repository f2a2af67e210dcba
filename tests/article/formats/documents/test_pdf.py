"""PDFs of press releases and printed articles."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.article.source import read_article

if TYPE_CHECKING:
    from pathlib import Path

from tests.article.formats.documents.press import FIRST, SECOND, THIRD, TITLE, read, release, sheet, texts


@pytest.mark.parametrize("align", ["L", "J", "R", "C"])
@pytest.mark.parametrize("spacing", [1.0, 1.15, 1.5, 2.0])
def test_lines_become_the_paragraphs_that_they_were(spacing: float, align: str) -> None:
    assert texts(release(FIRST, SECOND, THIRD, gap=2.5 * spacing, spacing=spacing, align=align)) == [
        FIRST,
        SECOND,
        THIRD,
    ]


def test_paragraphs_without_space_between_them_are_recognised_by_their_last_lines() -> None:
    assert texts(release(FIRST, SECOND, THIRD, gap=0, align="J")) == [FIRST, SECOND, THIRD]


def test_a_source_of_that_name_is_read(tmp_path: Path) -> None:
    (tmp_path / "brug.pdf").write_bytes(release(FIRST))
    assert read_article(str(tmp_path / "brug.pdf")).blocks[0].text == FIRST


def test_bold_lines_are_crossheads_and_list_items_keep_their_numbers() -> None:
    pdf = sheet()
    pdf.put(TITLE, bold=True, size=18)
    for text, bold in ((FIRST, False), ("Omrijden", True), (SECOND, False), ("1. Via de dijk.", False)):
        pdf.ln(3)
        pdf.put(text, bold=bold)
    pdf.put("2. Via Tiel.")
    article = read(bytes(pdf.output()))
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", FIRST),
        ("crosshead", "Omrijden"),
        ("paragraph", SECOND),
        ("list_item", "1. Via de dijk."),
        ("list_item", "2. Via Tiel."),
    ]


def test_words_broken_at_the_end_of_a_line_are_whole_again_and_compounds_keep_their_hyphen() -> None:
    lines = (
        "De brug bij Spijk is dinsdag afgesloten na een aan-\nvaring met een vrachtschip dat uit Noord-\nHolland kwam. "
        "De in-\nen uitgaande scheep-\nvaart ligt stil, zegt een woordvoerder."
    )
    whole = (
        "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip dat uit Noord-Holland kwam. "
        "De in- en uitgaande scheepvaart ligt stil, zegt een woordvoerder."
    )
    assert texts(release(lines)) == [whole]


def test_what_pages_repeat_and_their_numbers_are_left_out_and_the_text_goes_on() -> None:
    pdf = sheet(head="Gemeente Spijk | Persbericht", foot="Pagina {}")
    pdf.put(TITLE, bold=True, size=18)
    for text in (FIRST, SECOND, THIRD) * 7:
        pdf.ln(3)
        pdf.put(text)
    article = read(bytes(pdf.output()))
    assert [block.text for block in article.blocks] == [FIRST, SECOND, THIRD] * 7
    assert [(piece.text, piece.reason) for piece in article.left_out] == [
        (text.format(number), reason)
        for number in range(1, pdf.page_no() + 1)
        for text, reason in (("Gemeente Spijk | Persbericht", "page header"), ("Pagina {}", "page number"))
    ]


def test_an_initial_belongs_to_its_word() -> None:
    pdf = sheet()
    pdf.put(TITLE, bold=True, size=18)
    pdf.ln(3)
    top = pdf.get_y()
    pdf.put(FIRST[0], size=30, w=12)
    pdf.set_y(top)
    pdf.set_left_margin(22)
    pdf.put(FIRST[1:], size=11)
    assert texts(bytes(pdf.output())) == [FIRST]


def test_small_print_is_a_caption_or_a_box() -> None:
    pdf = sheet()
    pdf.put(TITLE, bold=True, size=18)
    pdf.ln(3)
    pdf.put(FIRST)
    pdf.ln(3)
    pdf.put("Het schip kwam tot stilstand tegen de middelste pijler. Beeld: gemeente Spijk", size=8)
    pdf.ln(3)
    pdf.put(SECOND)
    article = read(bytes(pdf.output()))
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    assert [piece.reason for piece in article.left_out] == ["small print: caption or box"]


def test_a_footnote_and_its_mark_are_not_spoken() -> None:
    pdf = sheet()
    pdf.put(TITLE, bold=True, size=18)
    pdf.ln(3)
    pdf.put(FIRST)
    pdf.ln(3)
    pdf.put(SECOND)
    pdf.set_y(-40)
    pdf.put("1 Zie het rapport van de gemeente over de brug.", size=8)
    article = read(bytes(pdf.output()))
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    assert [piece.reason for piece in article.left_out] == ["footnote"]


def test_a_name_on_a_letterhead_is_not_the_headline() -> None:
    pdf = sheet()
    pdf.put("Rijkswaterstaat", bold=True, size=30)
    pdf.ln(3)
    pdf.put(TITLE, bold=True, size=18)
    pdf.ln(3)
    pdf.put(FIRST)
    assert read(bytes(pdf.output())).headline == TITLE


def letters(*said: str) -> Counter[str]:
    return Counter(character for text in said for character in text if character.isalnum())


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from([FIRST, SECOND, THIRD, "Omrijden", "Door An Maes", "Foto: ANP", "1. Via de dijk.", "12 maart"]),
        max_size=24,
    ),
    st.sampled_from([9.0, 11.0, 14.0]),
    st.sampled_from(["L", "J", "C"]),
)
def test_kept_and_left_out_are_together_all_of_the_text(said: list[str], size: float, align: str) -> None:
    pdf = sheet(head="Gemeente Spijk", foot="- {} -")
    for text in (TITLE, FIRST, *said):
        pdf.put(text, size=size, align=align)
    article = read(bytes(pdf.output()))
    told = [article.headline or "", article.author or "", *(block.text for block in article.blocks)]
    told += [piece.text for piece in article.left_out]
    pages = range(1, pdf.page_no() + 1)
    assert not letters(TITLE, FIRST, *said, *("Gemeente Spijk" for _ in pages), *map(str, pages)) - letters(*told)
