"""The reading order of a page with columns."""

from __future__ import annotations

import pytest

from tests.article.formats.documents.press import FIRST, SECOND, THIRD, TITLE, read, sheet, texts


def test_a_pull_quote_within_a_paragraph_does_not_split_it() -> None:
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
