"""Press releases made into PDFs, and what is read of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fpdf import FPDF

from briefing.article.formats.documents.pdf import read_pdf

if TYPE_CHECKING:
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
