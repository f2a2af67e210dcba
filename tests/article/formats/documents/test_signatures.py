"""The first bytes by which documents are recognised."""

import pytest

from briefing.article.formats.documents.signatures import is_docx, is_odt, is_pdf, is_rtf

ZIP = b"PK\x03\x04" + bytes(26)
DOCUMENTS = {
    "docx": (is_docx, ZIP + b"word/document.xml"),
    "odt": (is_odt, ZIP + b"mimetypeapplication/vnd.oasis.opendocument.text"),
    "pdf": (is_pdf, b"\n%PDF-1.7"),
    "rtf": (is_rtf, b"\n{\\rtf1 "),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_of_one_kind_only(name: str) -> None:
    raw = DOCUMENTS[name][1]
    assert [kind for kind, (is_kind, _) in DOCUMENTS.items() if is_kind(raw)] == [name]


@pytest.mark.parametrize("raw", [b"", b"Brug dicht", ZIP, b"word/document.xml"])
def test_other_bytes_are_not_a_document(raw: bytes) -> None:
    assert not any(is_kind(raw) for is_kind, _ in DOCUMENTS.values())


def test_a_word_document_is_known_by_a_numbered_part_too() -> None:
    assert is_docx(ZIP + b"word/document2.xml")
