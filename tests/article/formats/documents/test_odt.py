"""OpenDocument texts."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.article.formats.documents.odt import read_odt
from briefing.article.source import read_article
from briefing.errors import NoArticleError
from tests.article.formats.documents.news import FIRST, RAISED, SAID, SECOND, STYLED, missing_of, read_of

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import Article

NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "office": "office",
        "style": "style",
        "table": "table",
        "text": "text",
    }.items()
)
STYLES = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="P3" style:family="paragraph" style:parent-style-name="Illustration"/>
<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>
<style:style style:name="T3" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties style:text-line-through-style="solid"/>
</style:style><style:style style:name="T5" style:family="text">
<style:text-properties style:text-line-through-type="double"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
"""
TITLE = '<text:p text:style-name="P1">Brug dicht</text:p>'


def paragraph(content: str, style: str = "P2") -> str:
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def document(*body: str, page: str = "", manifest: str = "") -> bytes:
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        file.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
        file.writestr(
            "content.xml",
            f"<office:document-content {NAMES}><office:automatic-styles>{STYLES}</office:automatic-styles>"
            f"<office:body><office:text>{''.join(body)}</office:text></office:body></office:document-content>",
        )
        file.writestr("styles.xml", f"<office:document-styles {NAMES}>{page}</office:document-styles>")
    return package.getvalue()


def article(*body: str, **other: str) -> Article:
    return read_odt(document(TITLE, paragraph(FIRST), *body, **other), source="-")


def blocks(*body: str) -> list[tuple[str, str]]:
    return read_of(article(*body))[1:]


def test_styles_give_headline_standfirst_and_crossheads(tmp_path: Path) -> None:
    (tmp_path / "brug.odt").write_bytes(
        document(
            '<text:h text:outline-level="1">Brug dicht</text:h>',
            paragraph("Schip ramt pijler en blijft steken", "Subtitle"),
            paragraph(FIRST),
            '<text:h text:outline-level="2">Omrijden</text:h>',
            paragraph(SECOND),
        )
    )
    assert read_of(read_article(str(tmp_path / "brug.odt"))) == STYLED


def test_tracked_insertions_are_text_and_deletions_are_not() -> None:
    deleted = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>ongeveer</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )
    inserted = (
        "De reparatie duurt <text:change-start/>zeker <text:change-end/>drie weken, zegt <text:change/>de dienst."
    )
    read = article(deleted, paragraph(inserted))
    assert read.blocks[-1].text == "De reparatie duurt zeker drie weken, zegt de dienst."
    assert [(piece.text, piece.reason) for piece in read.left_out] == [("ongeveer", "deletion")]


NOTE = "<text:note><text:note-citation>1</text:note-citation><text:note-body>{}</text:note-body></text:note>"
CELL = "<table:table><table:table-row><table:table-cell>{}</table:table-cell></table:table-row></table:table>"


@pytest.mark.parametrize(
    ("unspoken", "reason"),
    [
        ("<office:annotation><text:p>Klopt dit?</text:p></office:annotation>", "comment"),
        (NOTE.format("<text:p>Bron.</text:p>"), "footnote"),
        ("<draw:frame><draw:text-box><text:p>Foto: ANP</text:p></draw:text-box></draw:frame>", "text box"),
        ('<text:span text:style-name="T2">verborgen</text:span>', "hidden"),
    ],
)
def test_what_is_not_printed_in_the_text_is_not_spoken_but_accounted_for(unspoken: str, reason: str) -> None:
    read = article(paragraph(SECOND + unspoken))
    assert read.blocks[-1].text == SECOND
    assert {piece.reason for piece in read.left_out} == {reason}


def test_spaces_tabs_and_line_breaks_are_spaces() -> None:
    spaced = SECOND.replace(" duurt ", '<text:s text:c="3"/>duurt<text:tab/>').replace(
        " weken", "<text:line-break/>weken"
    )
    assert blocks(paragraph(spaced)) == [("paragraph", SECOND)]


def test_a_bold_line_is_a_crosshead_and_numbers_stay() -> None:
    items = "".join(f"<text:list-item>{paragraph(text)}</text:list-item>" for text in ("Via de dijk.", "Via Tiel."))
    assert blocks(
        paragraph('<text:span text:style-name="T1">Omrijden</text:span>'),
        paragraph(SECOND),
        f'<text:list text:style-name="L1">{items}</text:list>',
        f'<text:list text:style-name="L2">{items}</text:list>',
    ) == [
        ("crosshead", "Omrijden"),
        ("paragraph", SECOND),
        ("list_item", "1. Via de dijk."),
        ("list_item", "2. Via Tiel."),
        ("list_item", "Via de dijk."),
        ("list_item", "Via Tiel."),
    ]


def test_tables_and_what_pages_repeat_are_left_out_and_named() -> None:
    table = CELL.format(paragraph("Jaar"))
    header = f"<style:master-page><style:header>{paragraph('Gemeente Spijk')}</style:header></style:master-page>"
    read = article(table, page=header)
    assert [(piece.text, piece.reason) for piece in read.left_out] == [
        ("Gemeente Spijk", "page header"),
        ("Jaar", "table"),
    ]


PIECES = (
    "<text:p>{}</text:p>",
    "<text:h>{}</text:h>",
    '<text:p>De <text:span text:style-name="T1">{}</text:span>, zegt hij, is nog lang niet voorbij.</text:p>',
    "<text:section><text:p>{}</text:p></text:section>",
    '<text:list text:style-name="L2"><text:list-item><text:p>{}</text:p></text:list-item></text:list>',
    f"<text:p>Dat zei hij.{NOTE.format('<text:p>{}</text:p>')} Meer niet.</text:p>",
    CELL.format("<text:p>{}</text:p>"),
    "<text:p>Kijk.<draw:frame><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame></text:p>",
    "<text:unknown><text:p>{}</text:p></text:unknown>",
    "<text:p>Hij zei <text:a><text:unknown>{}</text:unknown></text:a> en ging.</text:p>",
)


@settings(max_examples=80)
@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(SAID)), max_size=8))
def test_kept_and_left_out_are_together_all_of_the_text(pieces: list[tuple[str, str]]) -> None:
    from lxml import etree

    body = [piece.format(text) for piece, text in pieces]
    read = article(*body)
    tree = etree.fromstring(f"<x {NAMES}>{paragraph(FIRST)}{''.join(body)}</x>".replace("><", "> <").encode())
    assert not missing_of(" ".join(map(str, tree.itertext())), read)


def test_a_locked_document_says_so() -> None:
    with pytest.raises(NoArticleError, match="locked with a password"):
        article(manifest="<manifest:encryption-data xmlns:manifest='m'/>")


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", document(TITLE)[:-40]],
)
def test_a_broken_document_says_so(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "brug.odt").write_bytes(content)
    with pytest.raises(NoArticleError, match="broken OpenDocument text"):
        read_article(str(tmp_path / "brug.odt"))


def test_a_document_that_unpacks_to_more_than_an_article_is_refused() -> None:
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("content.xml", b" " * 60_000_000)
    with pytest.raises(NoArticleError, match="more text than an article"):
        read_odt(package.getvalue(), source="-")


def test_elements_without_end_are_a_broken_document() -> None:
    with pytest.raises(NoArticleError, match="broken"):
        article("<text:section>" * 100_000)


def test_entities_of_a_document_are_not_looked_up() -> None:
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as file:
        file.writestr(
            "content.xml",
            '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
            f"<office:document-content {NAMES}><office:body><office:text>{paragraph(FIRST + '&a;')}</office:text>"
            "</office:body></office:document-content>",
        )
    read = read_odt(package.getvalue(), source="-")
    assert "root:" not in " ".join(block.text for block in read.blocks)


def test_two_line_breaks_make_a_new_paragraph_as_a_writer_sees_it() -> None:
    empty_line = "<text:line-break/> <text:line-break/>"
    article = read_odt(document(paragraph(empty_line.join(("Brug dicht", FIRST, SECOND)))), source="-")
    assert (article.headline, [block.text for block in article.blocks]) == ("Brug dicht", [FIRST, SECOND])


@pytest.mark.parametrize(("written", "read"), RAISED)
def test_raised_figures_keep_their_meaning_and_references_to_notes_are_not_read(
    written: tuple[str, str, str], read: str
) -> None:
    before, raised, behind = written
    assert blocks(paragraph(f'{before}<text:span text:style-name="T3">{raised}</text:span>{behind}')) == [
        ("paragraph", read)
    ]


@pytest.mark.parametrize("style", ["T4", "T5"])
def test_struck_text_is_not_spoken(style: str) -> None:
    struck = f'<text:span text:style-name="{style}">twee </text:span>'
    read = article(paragraph(f"De reparatie duurt {struck}drie weken, zegt de dienst."))
    assert read.blocks[-1].text == "De reparatie duurt drie weken, zegt de dienst."
    assert [(piece.text, piece.reason) for piece in read.left_out] == [("twee", "struck out")]


def test_captions_by_their_style_and_placeholders_are_left_out() -> None:
    read = article(
        paragraph("Figuur 1: De brug na de aanvaring", "P3"),
        paragraph("<text:placeholder>Klik hier en schrijf</text:placeholder>"),
        paragraph(SECOND),
    )
    assert [block.text for block in read.blocks] == [FIRST, SECOND]
    assert {piece.reason for piece in read.left_out} == {"caption", "placeholder"}
