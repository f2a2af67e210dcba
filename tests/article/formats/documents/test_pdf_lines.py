"""The lines of a PDF, read in a separate process or refused in one line."""

from __future__ import annotations

import io
import zlib

import pytest

from briefing.article.formats.documents import pdf_lines
from briefing.errors import NoArticleError
from tests.article.formats.documents.press import FIRST, TITLE, read, release, sheet


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


def test_a_book_is_refused() -> None:
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


def test_without_pdfminer_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_lines, "find_spec", lambda name: None)
    with pytest.raises(NoArticleError, match=r"not installed; run: pip install pdfminer\.six"):
        read(b"%PDF-1.4")
