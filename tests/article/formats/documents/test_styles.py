"""The roles of a document's paragraphs, by their styles."""

import pytest

from briefing.article.account import Account
from briefing.article.formats.documents.styles import BREAK, Paragraph, article_of, parted
from tests.article.formats.documents.news import FIRST, SECOND, STYLED, read_of


def test_styles_give_the_role_of_each_paragraph() -> None:
    paragraphs = [
        Paragraph("Brug dicht", "title"),
        Paragraph("Schip ramt pijler en blijft steken", "subtitle"),
        Paragraph(FIRST),
        Paragraph("Omrijden", "heading 1"),
        Paragraph(SECOND),
    ]
    assert read_of(article_of(paragraphs, source="-", account=Account())) == STYLED


@pytest.mark.parametrize(
    ("paragraph", "block"),
    [
        (Paragraph("Omrijden", is_bold=True), ("crosshead", "Omrijden")),
        (
            Paragraph("Fietsers kunnen met een pont over.", is_bold=True),
            ("paragraph", "Fietsers kunnen met een pont over."),
        ),
        (Paragraph("via de dijk", marker="1."), ("list_item", "1. via de dijk")),
        (Paragraph("“Dit is niet te doen.”", "intense quote"), ("quote", "“Dit is niet te doen.”")),
    ],
)
def test_bold_numbered_and_quoted_paragraphs_are_recognised_as_such(
    paragraph: Paragraph, block: tuple[str, str]
) -> None:
    paragraphs = [Paragraph("Brug dicht", "heading 1"), Paragraph(FIRST), paragraph, Paragraph(SECOND)]
    assert read_of(article_of(paragraphs, source="-", account=Account()))[1] == block


@pytest.mark.parametrize("style", ["", "normal"])
def test_a_bold_line_above_the_text_of_a_document_without_headings_is_its_headline(style: str) -> None:
    bold = [Paragraph("Brug dicht na aanvaring met schip", style, is_bold=True)]
    text = [Paragraph(FIRST), Paragraph("Omrijden", style, is_bold=True), Paragraph(SECOND)]
    article = article_of([*bold, *text], source="-", account=Account())
    assert article.headline == "Brug dicht na aanvaring met schip"
    assert [(block.kind, block.text) for block in article.blocks][1] == ("crosshead", "Omrijden")


@pytest.mark.parametrize("crosshead", [Paragraph("Omrijden", is_bold=True), Paragraph("Omrijden", "heading 2")])
def test_a_bold_line_above_the_text_is_the_headline_whatever_crossheads_look_like(crosshead: Paragraph) -> None:
    paragraphs = [Paragraph("Brug dicht", is_bold=True), Paragraph(FIRST), crosshead, Paragraph(SECOND)]
    told = read_of(article_of(paragraphs, source="-", account=Account()))
    assert told == [("paragraph", FIRST), ("crosshead", "Omrijden"), ("paragraph", SECOND)]


def test_two_line_breaks_make_a_new_paragraph_and_one_does_not() -> None:
    written = Paragraph(f"Brug{BREAK}dicht{BREAK} {BREAK}{BREAK}Omrijden\nkan.{BREAK}", "title", marker="1.")
    assert list(parted(written)) == [Paragraph("Brug dicht", "title", marker="1."), Paragraph("Omrijden kan.")]
    assert not list(parted(Paragraph(f" {BREAK}{BREAK} ")))
