"""Documents that are ZIP files of XML parts, with bounds on what is read."""

from __future__ import annotations

import io
import zipfile
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from lxml import etree

from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

MAX_BYTES = 50_000_000
"""The size limit for everything read of one document, unpacked."""
_BROKEN = (
    zipfile.BadZipFile,
    KeyError,
    ValueError,
    etree.XMLSyntaxError,
    NotImplementedError,
    EOFError,
    RuntimeError,
    zlib.error,
)


class Package:
    """An open document."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._left = MAX_BYTES

    @property
    def names(self) -> list[str]:
        """The names of its parts, each once."""
        return list(self._archive.NameToInfo)

    def __contains__(self, name: str) -> bool:
        """Whether it has a part of that name."""
        return name in self._archive.NameToInfo

    def bytes(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            NoArticleError: with what was read before it is larger than an article.
        """
        with self._archive.open(name) as file:
            content = file.read(self._left + 1)
        self._left -= len(content)
        if self._left < 0:
            raise NoArticleError("the document holds more text than an article", remedy="give one article")
        return content

    def part(self, name: str) -> _Element:
        """The root element of an XML part.

        Raises:
            NoArticleError: with what was read before it is larger than an article.
        """
        parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
        return etree.fromstring(self.bytes(name), parser)


@contextmanager
def opened(raw: bytes, *, kind: str, program: str) -> Iterator[Package]:
    """The document in `raw`; `kind` and `program` are for error messages.

    Raises:
        NoArticleError: it is broken.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            yield Package(archive)
    except _BROKEN as error:
        raise NoArticleError(f"the source is a broken {kind}", remedy=f"save it again in {program}") from error
