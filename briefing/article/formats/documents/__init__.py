"""The readers of documents from word processors and printers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from briefing.article.formats.documents import signatures

if TYPE_CHECKING:
    from briefing.model import Article


class Reader(Protocol):
    """A reader of one kind of documents."""

    def __call__(self, raw: bytes, *, source: str) -> Article:
        """The article in `raw`.

        Raises:
            NoArticleError: there is none that can be read.
        """


def reader_of(raw: bytes) -> Reader | None:
    """The reader for the document `raw`; None if it is not a document."""
    reader: Reader | None = None
    if signatures.is_docx(raw):
        from briefing.article.formats.documents.docx import read_docx as reader
    elif signatures.is_odt(raw):
        from briefing.article.formats.documents.odt import read_odt as reader
    elif signatures.is_pdf(raw):
        from briefing.article.formats.documents.pdf import read_pdf as reader
    elif signatures.is_rtf(raw):
        from briefing.article.formats.documents.rtf import read_rtf as reader
    return reader
