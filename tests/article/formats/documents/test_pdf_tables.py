"""Tables in a PDF, which are left out, and columns of text, which are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.article.account import Account
from briefing.article.formats.documents.pdf import read_pdf
from briefing.article.formats.documents.pdf_rows import Line
from briefing.article.formats.documents.pdf_tables import without_tables
from tests.article.formats.documents.press import FIRST, SECOND, TITLE, sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

SHIPS = [("Jaar", "Schepen", "Aanvaringen"), ("2023", "12.000", "3"), ("2024", "13.400", "5")]
PRICES = [("Afstand", "Kaartje", "Knipkaart", "Maand"), ("tot 5 km", "2 euro", "18 euro", "60 euro")]


def placed(*rows: Sequence[tuple[float, float, str]]) -> list[Line]:
    return [
        Line(0, left, 700 - 14 * number, right, 711 - 14 * number, 11, is_bold=False, text=text)
        for number, row in enumerate(rows)
        for left, right, text in row
    ]


@pytest.mark.parametrize("align", ["LEFT", "CENTER", "RIGHT"])
@pytest.mark.parametrize("rows", [SHIPS, PRICES])
def test_a_table_between_paragraphs_is_left_out_row_by_row(rows: list[tuple[str, ...]], align: str) -> None:
    pdf = sheet()
    pdf.put(TITLE, bold=True, size=18)
    pdf.put(FIRST)
    pdf.ln(4)
    with pdf.table(text_align=align) as table:
        for row in rows:
            table.row(row)
    pdf.ln(4)
    pdf.put(SECOND)
    article = read_pdf(bytes(pdf.output()), source="-")
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    left = [(piece.text, piece.reason) for piece in article.left_out]
    assert left == [(" ".join(row), "table") for row in rows]


@pytest.mark.parametrize(
    "rows",
    [
        [(50, 195, "De brug bij Spijk is"), (210, 355, "de schade is groot en"), (370, 515, "duurt zeker 3 weken")],
        [(50, 90, "Anna Vos"), (210, 250, "schipper"), (370, 410, "Spijk")],
        [(50, 90, "Jaar 2023"), (210, 250, "3 schepen")],
    ],
    ids=["columns of text", "no figures", "two columns"],
)
def test_other_pieces_beside_each_other_stay(rows: list[tuple[float, float, str]]) -> None:
    lines = placed(rows, rows, rows)
    assert without_tables(lines, Account()) == lines


def test_one_row_and_rows_at_other_places_are_no_table() -> None:
    row = [(50.0, 90.0, "2023"), (210.0, 250.0, "12.000"), (370.0, 410.0, "3")]
    shifted = [
        (left + 30 * (number + 1), right + 30 * (number + 1), text) for number, (left, right, text) in enumerate(row)
    ]
    for lines in (placed(row), placed(row, shifted)):
        assert without_tables(lines, Account()) == lines
    assert without_tables(placed(row, row), Account()) == []
