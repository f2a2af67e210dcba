"""Rich Text Format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.article.formats.documents.rtf import read_rtf
from briefing.article.source import read_article
from briefing.errors import NoArticleError
from tests.article.formats.documents.news import FIRST, RAISED, SAID, SECOND, STYLED, missing_of, read_of

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import Article

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fswiss Arial;}}{\colortbl;\red255\green0\blue0;}"
    r"{\stylesheet{\s0\snext0 Normal;}{\s1\b\fs32 heading 1;}{\s2\fs40 Title;}{\s3 Subtitle;}{\s4 caption;}}"
    r"{\info{\title Concept 3}{\author Redactie}}{\*\generator Word;}"
)
TITLE = r"\pard\plain\s2\b Brug dicht\par"


def document(*body: str) -> bytes:
    return "\n".join((HEAD, *body, "}")).encode("cp1252")


def paragraph(content: str, style: str = "") -> str:
    return rf"\pard\plain{style} {content}\par"


def article(*body: str) -> Article:
    return read_rtf(document(TITLE, paragraph(FIRST), *body), source="-")


def blocks(*body: str) -> list[tuple[str, str]]:
    return read_of(article(*body))[1:]


def test_styles_give_headline_standfirst_and_crossheads(tmp_path: Path) -> None:
    (tmp_path / "brug.rtf").write_bytes(
        document(
            TITLE,
            paragraph("Schip ramt pijler en blijft steken", r"\s3"),
            paragraph(FIRST),
            paragraph("Omrijden", r"\s1"),
            paragraph(SECOND),
        )
    )
    assert read_of(read_article(str(tmp_path / "brug.rtf"))) == STYLED


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"Caf\'e9 \'d6sterreich", "Café Österreich"),
        (r"Caf\u233?", "Café"),
        (r"{\uc2 Caf\u233\'c3\'a9}", "Café"),
        (r"{\uc0 Caf\u233 s}", "Cafés"),
        (r"\u-10179?\u-9048?", "\U0001f4a8"),
        (r"\ldblquote Ja\rdblquote \endash  nee", "“Ja”– nee"),
        (r"tien\~euro", "tien euro"),
        (r"a\\b \{c\}", r"a\b {c}"),
        ("Spij\nk", "Spijk"),
        (r"{\field{\*\fldinst HYPERLINK https://x}{\fldrslt de site}}", "de site"),
        (r"{\*\onbekend tekst}zichtbaar", "zichtbaar"),
        (r"{\pict\wmetafile8 0100090000037d}plaatje", "plaatje"),
        ("\\bin5 {{{{{ klaar", "klaar"),
    ],
)
def test_signs_are_read_as_they_are_printed(written: str, read: str) -> None:
    assert blocks(paragraph(f"Hij zei: {written}, en ging weg naar het dorp.")) == [
        ("paragraph", f"Hij zei: {read}, en ging weg naar het dorp.")
    ]


def test_tracked_insertions_are_text_and_deletions_are_not() -> None:
    read = article(paragraph(r"De reparatie duurt {\deleted ongeveer }{\revised zeker }drie weken, zegt de dienst."))
    assert read.blocks[-1].text == "De reparatie duurt zeker drie weken, zegt de dienst."
    assert [(piece.text, piece.reason) for piece in read.left_out] == [("ongeveer", "deletion")]


@pytest.mark.parametrize(
    ("unspoken", "reason"),
    [
        (r"{\v verborgen}", "hidden"),
        (r"{\footnote\pard Bron: ANP.\par}", "footnote"),
        (r"{\*\annotation\pard Klopt dit?\par}", "comment"),
        (r"{\header\pard Gemeente Spijk\par}", "page header"),
        (r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Foto: ANP\par}}{\shprslt Foto: ANP}}", "text box"),
        (r"\par\trowd\pard\intbl Jaar\cell 2023\cell\row\pard", "table"),
    ],
)
def test_what_is_not_printed_in_the_text_is_not_spoken_but_accounted_for(unspoken: str, reason: str) -> None:
    read = article(paragraph(SECOND + unspoken))
    assert read.blocks[-1].text == SECOND
    assert {piece.reason for piece in read.left_out} == {reason}


def test_a_bold_line_is_a_crosshead_and_numbers_stay() -> None:
    assert blocks(
        paragraph(r"{\b Omrijden}"),
        paragraph(SECOND),
        paragraph(r"{\listtext\tab 1.\tab}Via de dijk."),
        paragraph(r"{\pntext\'b7\tab}Via Tiel."),
    ) == [
        ("crosshead", "Omrijden"),
        ("paragraph", SECOND),
        ("list_item", "1. Via de dijk."),
        ("list_item", "Via Tiel."),
    ]


PIECES = (
    r"\pard\plain {}\par",
    r"\pard\plain\s1 {}\par",
    r"\pard\plain De {{\b {}}}, zegt hij, is nog lang niet voorbij.\par",
    r"\pard\plain Dat zei hij.{{\footnote {}\par}} Meer niet.\par",
    r"\pard\intbl {}\cell\row\pard",
    r"{{\header {}\par}}",
    r"\pard\plain Kijk.{{\shp{{\*\shpinst{{\shptxt {}\par}}}}}}\par",
    r"\pard {{\listtext 2.\tab}}{}\par",
    r"{{\deleted {}\par}}",
)


@settings(max_examples=80)
@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(SAID)), max_size=8))
def test_kept_and_left_out_are_together_all_of_the_text(pieces: list[tuple[str, str]]) -> None:
    read = article(*(piece.format(text) for piece, text in pieces))
    assert not missing_of(" ".join((FIRST, *(text for _, text in pieces))), read)


@pytest.mark.parametrize(
    "content",
    [
        b"{\\rtf1",
        b"{\\rtf1 " + b"{" * 100_000,
        b"{\\rtf1 " + b"}" * 100_000,
        b"{\\rtf1 " + b"\\b a" * 600_000,
        b"{\\rtf1\\ansicpg99999 \\u99999999999 \\bin99999999 x",
        b"{\\rtf1{\\stylesheet" + b"{\\s1\\" + b"a " * 100_000,
    ],
    ids=["begun", "open", "closed", "endless", "odd", "sheet"],
)
def test_what_is_broken_or_hostile_ends_in_one_line(content: bytes) -> None:
    with pytest.raises(NoArticleError) as refusal:
        read_rtf(content, source="-")
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("end", ["\\\n", "\\\r\n", "\\\r"])
def test_a_backslash_at_the_end_of_a_line_ends_a_paragraph(end: str) -> None:
    written = rf"{{\rtf1\ansi\ansicpg1252\cocoartf2639\pard\f0\b Brug dicht{end}{end}\b0 {FIRST}{end}{end}{SECOND}}}"
    read = read_rtf(written.encode("cp1252"), source="-")
    assert (read.headline, [block.text for block in read.blocks]) == ("Brug dicht", [FIRST, SECOND])


def test_a_backslash_at_the_end_of_a_line_in_a_footnote_ends_no_paragraph_of_the_text() -> None:
    assert blocks(paragraph(SECOND.replace("weken", "weken{\\footnote Bron:\\\nANP.}"))) == [("paragraph", SECOND)]


def test_two_line_breaks_make_a_new_paragraph_as_a_writer_sees_it() -> None:
    read = read_rtf(document(paragraph(r"Brug dicht\line\line " + FIRST + r"\line \line " + SECOND)), source="-")
    assert (read.headline, [block.text for block in read.blocks]) == ("Brug dicht", [FIRST, SECOND])


@pytest.mark.parametrize(("written", "read"), RAISED)
@pytest.mark.parametrize("form", [r"{{{0}}}{{\super {1}}}{2}", r"{0}\super {1}\nosupersub {2}"])
def test_raised_figures_keep_their_meaning_and_references_to_notes_are_not_read(
    written: tuple[str, str, str], read: str, form: str
) -> None:
    assert blocks(paragraph(form.format(*written))) == [("paragraph", read)]


@pytest.mark.parametrize("struck", [r"{\strike twee }", r"\striked1 twee \striked0 "])
def test_struck_text_is_not_spoken(struck: str) -> None:
    read = article(paragraph(rf"De reparatie duurt {struck}drie weken, zegt de dienst."))
    assert read.blocks[-1].text == "De reparatie duurt drie weken, zegt de dienst."
    assert [(piece.text, piece.reason) for piece in read.left_out] == [("twee", "struck out")]


def test_captions_by_their_style_are_left_out() -> None:
    read = article(paragraph("Figuur 1: De brug na de aanvaring", r"\s4"), paragraph(SECOND))
    assert [block.text for block in read.blocks] == [FIRST, SECOND]
    assert [piece.reason for piece in read.left_out] == ["caption"]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    text = (
        r"\pard\plain De reparatie duurt volgens de dienst{\deleted\par}minstens drie weken, en misschien langer.\par"
    )
    assert blocks(text) == [
        ("paragraph", "De reparatie duurt volgens de dienst minstens drie weken, en misschien langer.")
    ]


def test_a_large_capital_belongs_to_the_word_beside_it() -> None:
    text = "e pont vaart vanaf woensdag tussen zes en tien uur."
    assert blocks(r"\pard\plain\dropcapli3\dropcapt1 D\par", paragraph(text)) == [("paragraph", f"D{text}")]
