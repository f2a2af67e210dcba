"""PDFs of press releases and printed articles."""

from __future__ import annotations

import io
import zlib
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from fpdf import FPDF
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.article.formats.documents import pdf_lines
from briefing.article.formats.documents.pdf import read_pdf
from briefing.article.source import read_article
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import Article

TITLE = "Brug bij Spijk drie weken dicht na aanvaring met vrachtschip"
FIRST = (
    "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond, maar de "
    "schade is groot. De wethouder spreekt van een onwerkelijke situatie voor de bewoners van het dorp."
)
SECOND = (
    "De reparatie duurt zeker drie weken, zegt Rijkswaterstaat. Het verkeer moet omrijden via de snelweg, wat ruim "
    "twintig minuten langer duurt. Voor fietsers en voetgangers vaart er vanaf woensdag een pont."
)
THIRD = (
    "Hoe het schip uit de koers kon raken, wordt onderzocht. De schipper heeft verklaard dat het roer niet reageerde. "
    "De politie heeft het schip aan de ketting gelegd zolang het onderzoek loopt."
)


class Sheet(FPDF):
    """Pages with a header and a footer."""

    head = ""
    foot = ""

    def header(self) -> None:
        if self.head:
            self.set_font("Helvetica", size=8)
            self.cell(0, 5, self.head)
            self.ln(12)

    def footer(self) -> None:
        if self.foot:
            self.set_y(-15)
            self.set_font("Helvetica", size=8)
            self.cell(0, 10, self.foot.format(self.page_no()), align="C")

    def put(self, text: str, *, bold: bool = False, size: float = 11, spacing: float = 1.3, **other: Any) -> None:
        self.set_font("Helvetica", "B" if bold else "", size)
        place = {"w": 0, "h": size * spacing / 2.835, "align": "L", "new_x": "LMARGIN", "new_y": "NEXT"}
        self.multi_cell(text=text, **{**place, **other})


def sheet(**about: str) -> Sheet:
    pdf = Sheet()
    pdf.head, pdf.foot = about.get("head", ""), about.get("foot", "")
    pdf.add_page()
    return pdf


def release(*paragraphs: str, gap: float = 2.5, **style: Any) -> bytes:
    pdf = sheet()
    pdf.put(TITLE, bold=True, size=18)
    pdf.ln(4)
    for text in paragraphs:
        pdf.put(text, **style)
        pdf.ln(gap)
    return bytes(pdf.output())


def read(raw: bytes) -> Article:
    return read_pdf(raw, source="-")


def texts(raw: bytes) -> list[str]:
    article = read(raw)
    assert article.headline == TITLE
    return [block.text for block in article.blocks]


@pytest.mark.parametrize("align", ["L", "J", "R", "C"])
@pytest.mark.parametrize("spacing", [1.0, 1.15, 1.5, 2.0])
def test_lines_become_the_paragraphs_that_they_were(spacing: float, align: str) -> None:
    assert texts(release(FIRST, SECOND, THIRD, gap=2.5 * spacing, spacing=spacing, align=align)) == [
        FIRST,
        SECOND,
        THIRD,
    ]


def test_paragraphs_without_room_between_them_are_told_by_their_last_lines() -> None:
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


def test_wide_spaces_in_a_narrow_column_are_no_gaps_between_columns() -> None:
    assert texts(release(FIRST, SECOND, THIRD, w=62, align="J")) == [FIRST, SECOND, THIRD]


def test_a_pull_quote_in_the_midst_of_a_paragraph_parts_nothing() -> None:
    pdf = sheet()
    pdf.put(TITLE, bold=True, size=18)
    pdf.ln(3)
    top = pdf.get_y()
    pdf.set_right_margin(90)
    pdf.put(FIRST)
    pdf.ln(3)
    pdf.put(SECOND)
    pdf.set_right_margin(10)
    pdf.set_xy(125, top + 8)
    pdf.put("Een onwerkelijke situatie voor de bewoners", size=16)
    article = read(bytes(pdf.output()))
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    assert [piece.reason for piece in article.left_out] == ["said before"]


@pytest.mark.parametrize("align", ["L", "J"])
def test_columns_are_read_one_after_the_other(align: str) -> None:
    pdf = sheet()
    pdf.put(TITLE, bold=True, size=18)
    pdf.ln(3)
    pdf.set_font("Helvetica", size=10)
    with pdf.text_columns(ncols=2, gutter=10, text_align=align) as columns:
        columns.write("\n\n".join((FIRST, SECOND, THIRD) * 7))
    assert " ".join(texts(bytes(pdf.output()))) == " ".join((FIRST, SECOND, THIRD) * 7)


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


def test_raised_figures_are_superscripts() -> None:
    pdf = sheet()
    pdf.put(TITLE, bold=True, size=18)
    pdf.ln(3)
    pdf.set_font("Helvetica", size=11)
    pdf.write(5, "Op het terrein van 40 m")
    pdf.char_vpos = "SUP"
    pdf.write(5, "2")
    pdf.char_vpos = "LINE"
    pdf.write(5, " komt een loods, zegt de gemeente. Die is in het najaar klaar.")
    assert read(bytes(pdf.output())).blocks[0].text.startswith("Op het terrein van 40 m² komt een loods")


def test_a_name_on_a_letterhead_is_no_headline() -> None:
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


def test_a_scan_says_so() -> None:
    from PIL import Image

    pdf = sheet()
    pdf.image(Image.new("RGB", (200, 300), "grey"), w=150)
    with pytest.raises(NoArticleError, match="PDF without text: its pages are pictures"):
        read(bytes(pdf.output()))


def test_an_empty_page_says_so() -> None:
    with pytest.raises(NoArticleError, match="PDF without text: its pages are empty"):
        read(bytes(sheet().output()))


def test_a_locked_document_says_so() -> None:
    pdf = sheet()
    pdf.put(FIRST)
    pdf.set_encryption("eigenaar", "geheim")
    with pytest.raises(NoArticleError, match="locked with a password"):
        read(bytes(pdf.output()))


def test_a_book_is_no_article() -> None:
    pdf = sheet()
    for _ in range(pdf_lines.MOST_PAGES + 1):
        pdf.put("Hoofdstuk.")
        pdf.add_page()
    with pytest.raises(NoArticleError, match="more than an article"):
        read(bytes(pdf.output()))


def stream(content: bytes) -> bytes:
    """A PDF of one page, which `content` draws."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(content), content),
    )
    out, places = io.BytesIO(b"%PDF-1.4\n"), []
    out.seek(0, io.SEEK_END)
    for number, each in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj%s\nendobj\n" % (number, each))
    start = out.tell()
    out.write(b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.4 ...",
        b"%PDF-1.7\n" + bytes(range(256)) * 40,
        release(FIRST)[:700],
        stream(zlib.compress(b"q " * 10_000_000)),
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 9>>endobj trailer<</Root 1 0 R>>",
    ],
    ids=["begun", "noise", "half", "bomb", "circle"],
)
def test_what_is_broken_or_hostile_ends_in_one_line(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_lines, "MOST_SECONDS", 3)
    with pytest.raises(NoArticleError) as refusal:
        read(content)
    assert "\n" not in str(refusal.value)
    assert refusal.value.remedy


def test_without_what_reads_pdfs_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_lines, "find_spec", lambda name: None)
    with pytest.raises(NoArticleError, match=r"not installed; run: pip install pdfminer\.six"):
        read(b"%PDF-1.4")
