"""The choice of a document's reader, by its bytes."""

from __future__ import annotations

import pytest

from briefing.article.formats.documents import reader_of
from briefing.article.formats.documents.pdf import read_pdf
from briefing.article.formats.documents.rtf import read_rtf


@pytest.mark.parametrize(("raw", "reader"), [(b"%PDF-1.7\n", read_pdf), (b"{\\rtf1 De brug.}", read_rtf)])
def test_a_document_has_the_reader_of_its_kind(raw: bytes, reader: object) -> None:
    assert reader_of(raw) is reader


@pytest.mark.parametrize("raw", [b"", b"De brug is open.", b"PK\x03\x04 no document", b"<html></html>"])
def test_other_bytes_have_no_reader(raw: bytes) -> None:
    assert reader_of(raw) is None
