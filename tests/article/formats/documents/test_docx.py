"""Word documents."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from briefing.article.formats.documents.docx import read_docx
from briefing.article.source import read_article
from briefing.errors import NoArticleError
from tests.article.formats.documents.news import RAISED

if TYPE_CHECKING:
    from pathlib import Path

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = f"""<w:styles {W}>
<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Ondertitel"><w:name w:val="Subtitle"/></w:style>
<w:style w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>
<w:style w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="Tussenkop"><w:name w:val="Tussenkop"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:styleId="Huisstijl"><w:name w:val="TK"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:styleId="Lijstnummering"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>
</w:style></w:styles>"""
NUMBERING = f"""<w:numbering {W}>
<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>"""
FIRST = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
SECOND = "De reparatie duurt zeker drie weken, zegt Rijkswaterstaat. Het verkeer moet omrijden via de snelweg."


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content if '<w:' in content else run(content)}</w:p>"


def styled(text: str, style: str) -> str:
    return paragraph(text, f'<w:pStyle w:val="{style}"/>')


def document(*paragraphs: str, **parts: str) -> bytes:
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as file:
        file.writestr("word/document.xml", f"<w:document {W}><w:body>{''.join(paragraphs)}</w:body></w:document>")
        file.writestr("word/styles.xml", STYLES)
        file.writestr("word/numbering.xml", NUMBERING)
        for name, content in parts.items():
            file.writestr(f"word/{name}.xml", f"<w:{name} {W}>{content}</w:{name}>")
    return package.getvalue()


def blocks(*paragraphs: str) -> list[tuple[str, str]]:
    article = read_docx(document(styled("Brug dicht", "Titel"), paragraph(FIRST), *paragraphs), source="-")
    assert article.headline == "Brug dicht"
    return [(block.kind, block.text) for block in article.blocks][1:]


def test_styles_give_headline_standfirst_and_crossheads(tmp_path: Path) -> None:
    (tmp_path / "brug.docx").write_bytes(
        document(
            styled("Brug dicht", "Kop1"),
            styled("Schip ramt pijler en blijft steken", "Ondertitel"),
            paragraph(FIRST),
            styled("Omrijden", "Kop1"),
            paragraph(SECOND),
        )
    )
    article = read_article(str(tmp_path / "brug.docx"))
    assert article.headline == "Brug dicht"
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("standfirst", "Schip ramt pijler en blijft steken"),
        ("paragraph", FIRST),
        ("crosshead", "Omrijden"),
        ("paragraph", SECOND),
    ]


def test_tracked_insertions_are_text_and_deletions_are_not() -> None:
    inserted = f"<w:ins>{run('zeker ')}</w:ins>"
    deleted = "<w:del><w:r><w:delText>wel </w:delText></w:r></w:del>"
    assert blocks(
        paragraph(f"{run('De reparatie duurt ')}{deleted}{inserted}{run('drie weken, zegt de dienst.')}")
    ) == [("paragraph", "De reparatie duurt zeker drie weken, zegt de dienst.")]


@pytest.mark.parametrize(
    "unspoken",
    [
        '<w:commentReference w:id="1"/>',
        '<w:footnoteReference w:id="2"/>',
        "<w:r><w:instrText>HYPERLINK https://x</w:instrText></w:r>",
        run("verborgen", "<w:vanish/>"),
        f"<w:pict><w:txbxContent>{paragraph('Foto: ANP')}</w:txbxContent></w:pict>",
    ],
)
def test_what_is_not_printed_in_the_text_is_not_spoken(unspoken: str) -> None:
    assert blocks(paragraph(run(SECOND) + unspoken)) == [("paragraph", SECOND)]


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ("comments", "comment"),
        ("endnotes", "footnote"),
        ("footer2", "page footer"),
        ("footnotes", "footnote"),
        ("header1", "page header"),
    ],
)
def test_the_text_of_other_parts_is_accounted_for(part: str, reason: str) -> None:
    read = read_docx(
        document(styled("Brug dicht", "Titel"), paragraph(FIRST), **{part: paragraph("Klopt dit?")}), source="-"
    )
    assert [(piece.text, piece.reason) for piece in read.left_out] == [("Klopt dit?", reason)]


def test_parts_that_are_larger_together_than_an_article_are_refused() -> None:
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", f"<w:document {W}>{' ' * 9_000_000}</w:document>")
        for number in range(6):
            file.writestr(f"word/header{number}.xml", f"<w:hdr {W}>{' ' * 9_000_000}</w:hdr>")
    with pytest.raises(NoArticleError, match="more text than an article"):
        read_docx(package.getvalue(), source="-")


def test_a_bold_line_is_a_crosshead_and_numbers_stay() -> None:
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
    assert blocks(
        paragraph(run("Omrijden", "<w:b/>")),
        paragraph(SECOND),
        paragraph("Via de dijk.", item),
        paragraph("Via Tiel.", item),
    ) == [
        ("crosshead", "Omrijden"),
        ("paragraph", SECOND),
        ("list_item", "1. Via de dijk."),
        ("list_item", "2. Via Tiel."),
    ]


def test_a_table_is_left_out_and_named() -> None:
    table = f"<w:tbl><w:tr><w:tc>{paragraph('Jaar')}</w:tc><w:tc>{paragraph('2023')}</w:tc></w:tr></w:tbl>"
    article = read_docx(document(styled("Brug dicht", "Titel"), paragraph(FIRST), table), source="-")
    assert [piece.text for piece in article.left_out] == ["Jaar", "2023"]
    assert len(article.blocks) == 1


@pytest.mark.parametrize(
    "raw", [b"PK\x03\x04word/document.xml", document()[:200] + b"word/document.xml", document("<w:p")]
)
def test_a_broken_document_is_refused_in_one_line(raw: bytes) -> None:
    with pytest.raises(NoArticleError):
        read_docx(raw, source="-")


def test_two_line_breaks_make_a_new_paragraph_as_a_writer_sees_it() -> None:
    empty_line = "<w:r><w:br/></w:r><w:r><w:br/></w:r>"
    article = read_docx(document(paragraph(empty_line.join(map(run, ("Brug dicht", FIRST, SECOND))))), source="-")
    assert (article.headline, [block.text for block in article.blocks]) == ("Brug dicht", [FIRST, SECOND])


def test_a_line_break_parts_words_and_no_paragraphs() -> None:
    verse = paragraph(f"{run('Het regent op het water')}<w:r><w:br/></w:r>{run('en de brug gaat dicht.')}")
    assert blocks(verse) == [("paragraph", "Het regent op het water en de brug gaat dicht.")]


def test_parts_may_have_numbers_as_document_servers_give_them() -> None:
    renamed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document(styled("Brug dicht", "Titel"), paragraph(FIRST)))) as old:
        with zipfile.ZipFile(renamed, "w") as new:
            for name in old.namelist():
                new.writestr(name.replace(".xml", "2.xml"), old.read(name))
    article = read_docx(renamed.getvalue(), source="-")
    assert (article.headline, [block.text for block in article.blocks]) == ("Brug dicht", [FIRST])


def test_a_document_whose_text_is_all_in_a_table_is_read_with_each_cell_once() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{paragraph(SECOND)}</w:tc></w:tr></w:tbl>"
    cells = [f"<w:tr><w:tc>{content}</w:tc></w:tr>" for content in (paragraph("Brug dicht"), paragraph(FIRST) + inner)]
    article = read_docx(document(f"<w:tbl>{''.join(cells)}</w:tbl><w:p/>"), source="-")
    assert (article.headline, [block.text for block in article.blocks]) == ("Brug dicht", [FIRST, SECOND])
    assert article.left_out == ()


def test_a_document_in_the_strict_form_of_the_standard_is_read_the_same() -> None:
    usual = document(styled("Brug dicht", "Titel"), paragraph(FIRST), styled("Omrijden", "Kop1"), paragraph(SECOND))
    strict = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(usual)) as given, zipfile.ZipFile(strict, "w") as file:
        for name in given.namelist():
            text = given.read(name).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            file.writestr(name, text)
    assert read_docx(strict.getvalue(), source="-") == read_docx(usual, source="-")


@pytest.mark.parametrize(("written", "read"), RAISED)
def test_raised_figures_keep_their_meaning_and_references_to_notes_are_not_read(
    written: tuple[str, str, str], read: str
) -> None:
    before, raised, behind = written
    above = '<w:vertAlign w:val="superscript"/>'
    parts = "".join(run(figure, above) for figure in raised) if raised.isdigit() else run(raised, above)
    assert blocks(paragraph(run(before) + parts + run(behind))) == [("paragraph", read)]


@pytest.mark.parametrize("struck", ["<w:strike/>", '<w:dstrike w:val="1"/>'])
def test_struck_text_is_not_spoken(struck: str) -> None:
    text = (
        run("De reparatie duurt ") + run("twee ", struck) + run("drie weken, zegt de dienst.", '<w:strike w:val="0"/>')
    )
    assert blocks(paragraph(text)) == [("paragraph", "De reparatie duurt drie weken, zegt de dienst.")]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    begun = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('De reparatie duurt volgens de dienst')}</w:p>"
    assert blocks(begun, paragraph("minstens drie weken, en misschien langer.")) == [
        ("paragraph", "De reparatie duurt volgens de dienst minstens drie weken, en misschien langer.")
    ]


def test_a_large_capital_belongs_to_the_word_beside_it() -> None:
    capital = f'<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>{run("D")}</w:p>'
    assert blocks(capital, paragraph("e pont vaart vanaf woensdag tussen zes en tien uur.")) == [
        ("paragraph", "De pont vaart vanaf woensdag tussen zes en tien uur.")
    ]


def test_what_a_template_says_to_write_is_no_text() -> None:
    control = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    empty = "<w:showingPlcHdr/>"
    written = paragraph(
        run("De pont vaart ") + control.format("", run("vanaf woensdag")) + run(" weer, zegt de schipper.")
    )
    prompt = paragraph(run(SECOND) + control.format(empty, run("Kies een datum.")))
    assert blocks(control.format(empty, paragraph("Klik of tik om tekst in te voeren.")), written, prompt) == [
        ("paragraph", "De pont vaart vanaf woensdag weer, zegt de schipper."),
        ("paragraph", SECOND),
    ]


def test_styles_that_are_based_on_others_or_have_an_outline_are_read_as_what_they_are() -> None:
    assert blocks(
        styled("Wie moet er nu omrijden via de snelweg en hoelang duurt dat", "Tussenkop"),
        paragraph(SECOND),
        styled("Wanneer vaart de pont en wie mogen er allemaal mee naar de stad", "Huisstijl"),
        styled("Neem de pont.", "Lijstnummering"),
        styled("Rij om via Tiel.", "Lijstnummering"),
        styled("Figuur 1: De brug na de aanvaring", "Bijschrift"),
        styled("Omrijden\t2", "Inhopg1"),
    ) == [
        ("crosshead", "Wie moet er nu omrijden via de snelweg en hoelang duurt dat"),
        ("paragraph", SECOND),
        ("crosshead", "Wanneer vaart de pont en wie mogen er allemaal mee naar de stad"),
        ("list_item", "1. Neem de pont."),
        ("list_item", "2. Rij om via Tiel."),
    ]


def test_signs_of_formulas_and_of_the_font_symbol_are_read() -> None:
    formula = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>12</m:t></m:r></m:oMath>'
    sign = '<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>'
    assert blocks(paragraph(run("Het was ") + formula + sign + run("C, volgens het instituut."))) == [
        ("paragraph", "Het was 12°C, volgens het instituut.")
    ]
