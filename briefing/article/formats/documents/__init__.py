"""Documents as word processors and printers make them, each turned into an Article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from briefing.model import Article


class Reader(Protocol):
    """Reads the documents of one kind."""

    def __call__(self, raw: bytes, *, source: str) -> Article:
        """The article in `raw`.

        Raises:
            NoArticleError: there is none that can be read.
        """


def reader_of(raw: bytes) -> Reader | None:
    """What reads the document that `raw` is; None where it is none."""
    from briefing.article.formats.documents.docx import is_docx, read_docx
    from briefing.article.formats.documents.odt import is_odt, read_odt
    from briefing.article.formats.documents.pdf import is_pdf, read_pdf
    from briefing.article.formats.documents.rtf import is_rtf, read_rtf

    known = ((is_docx, read_docx), (is_odt, read_odt), (is_pdf, read_pdf), (is_rtf, read_rtf))
    return next((read for is_one, read in known if is_one(raw)), None)
