"""Pieces of one line of a PDF, which are joined, and those of two columns, which are not."""

from __future__ import annotations

from tests.article.formats.documents.press import FIRST, SECOND, THIRD, release, texts


def test_wide_spaces_in_a_narrow_column_are_not_gaps_between_columns() -> None:
    assert texts(release(FIRST, SECOND, THIRD, w=62, align="J")) == [FIRST, SECOND, THIRD]
