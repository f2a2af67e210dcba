"""The entrance to the first room: a path, a URL or standard input becomes an Article."""

from __future__ import annotations

import json
import re
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from briefing.article.encoding import decode
from briefing.article.fetch.local import MAX_BYTES, bytes_of, bytes_of_standard_input
from briefing.article.manuscript import manuscript_in, refuse_in_document
from briefing.article.notices import tell
from briefing.errors import NoArticleError, SourceError, WithheldError
from briefing.model import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.article.formats.mail.attached import FileReader

Kind = Literal["plain", "markdown", "html", "wire", "json"]

ARTICLE_ENDINGS = (
    ".txt",
    ".md",
    ".markdown",
    ".html",
    ".htm",
    ".xhtml",
    ".xml",
    ".docx",
    ".odt",
    ".rtf",
    ".pdf",
    ".eml",
)
"""The extensions of files that are surely articles; a JSON file may also be a manifest."""
MAX_CHARACTERS = 2_000_000
"""The most characters of an article's text: a day and a half of speech."""

_MOST_ATTACHED = 8
"""The most files that are read of those attached to a message, and to the messages attached to it."""

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_KIND_BY_EXTENSION: dict[str, Kind] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".json": "json",
}
_KIND_BY_TYPE: dict[str, Kind] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/markdown": "markdown",
    "application/json": "json",
}
_HTML = re.compile(
    r"(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|h1"
    r"|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(r"<\?xml\s|<(?:newsItem|newsMessage|NewsML|nitf|rss|feed|rdf:RDF|urlset|sitemapindex)\b")
_JSON = re.compile(r"[{\[]\s*(?:[\"{\[\]}\d]|true|false|null)")
_MARKDOWN = re.compile(r"---\n[\w-]+:|# (?![a-z\d_-]+\n.{1,40}\d:\d\d)\S")
"""Front matter or a title; `# sport` above a name with a clock time is a chat."""
_WEB_ARCHIVE = re.compile(r"(?:From: <Saved by|MIME-Version: |Snapshot-Content-Location: )")


def read_article(source: str, *, allow_private: bool = False) -> Article:
    """The article at a path (text, Markdown, HTML, wire, document, mail), at an http(s) URL, or on standard input.

    The extension decides how it is read, or the text itself if there is none or it says little (`.txt`).
    `allow_private` lets a URL lead to this machine or a private network. Of a manuscript, known by its first line, only
    the text is kept.

    Raises:
        SourceError: the source was not found, not fetched, is too large or may not be read.
        NoArticleError: the source holds no article.
        WithheldError: it may not be used.
    """
    if not source.strip():
        raise SourceError("no source is named", remedy="give a path, a URL, or - for standard input")
    if _URL.match(source):
        return _from_url(source, allow_private=allow_private)
    if source == "-":
        return _read(bytes_of_standard_input(), source=source, name="standard input", kind=None)
    return article_in(bytes_of(source), source=source)


def _from_url(url: str, *, allow_private: bool) -> Article:
    from briefing.article.fetch.client import fetch

    page = fetch(url, allow_private=allow_private, max_bytes=MAX_BYTES)
    kind = _KIND_BY_TYPE.get(page.content_type)
    if page.content_type == "text/plain":
        kind = _KIND_BY_EXTENSION.get(Path(urlsplit(page.url).path).suffix.lower(), "plain")
    article = _read(page.content, source=page.url, name=page.url, kind=kind, declared=page.charset)
    if article.manuscript is not None:  # it says which episode it is, and who reads it
        raise NoArticleError(
            f"{page.url} holds a manuscript",
            cause="those are read from files",
            remedy="save it, and give the file",
        )
    return article


def read_page(page: str, *, source: str) -> Article:
    """The article on a web page that was fetched already; `source` is its address.

    Raises:
        NoArticleError: the page holds no article.
    """
    return _checked(partial(_read_as, "html", page, source), name=source)


def article_in(raw: bytes, *, source: str, kind: Kind | None = None) -> Article:
    """The article in the bytes of `source`, read by its extension unless `kind` is given.

    Raises:
        NoArticleError: they hold no article.
        WithheldError: it may not be used.
    """
    return _read(raw, source=source, name=source, kind=kind or _kind_by_name(source))


def _kind_by_name(name: str) -> Kind | None:
    return _KIND_BY_EXTENSION.get(Path(name).suffix.lower())


def _read(raw: bytes, *, source: str, name: str, kind: Kind | None, declared: str | None = None) -> Article:
    if not raw.strip():
        raise NoArticleError(f"{name} is empty", remedy="give a file with the article's text")

    return _checked(partial(_unchecked, raw, source, kind, declared=declared), name=name)


def _unchecked(
    raw: bytes, source: str, kind: Kind | None, *, declared: str | None = None, read_file: FileReader | None = None
) -> Article:
    """The article in bytes of any format, without a check. `read_file` reads what is attached to a message."""
    from briefing.article.formats.documents import reader_of
    from briefing.article.formats.mail.message import is_mail, read_mail

    if read_document := reader_of(raw):
        return read_document(raw, source=source)
    if is_mail(raw):
        return read_mail(raw, source=source, read_file=read_file or _reader_of_attached())
    text = decode(raw, declared=declared)
    if (manuscript := manuscript_in(raw, text)) is not None:
        return Article(None, (), source, manuscript=manuscript)
    return _read_as(kind or sniff(text), text, source)


def _reader_of_attached() -> FileReader:
    """A reader of what is attached to one message."""
    numbers = count()

    def read(raw: bytes, name: str) -> Article:
        if next(numbers) >= _MOST_ATTACHED:
            raise NoArticleError("more files are attached than are read", remedy="give the article's file")
        return _unchecked(raw, name, _kind_by_name(name), read_file=read)

    return read


def _checked(read: Callable[[], Article], *, name: str) -> Article:
    """The article from `read`, if it is one; errors name the source `name`."""
    try:
        article = read()
        refuse_in_document(article)
    except (NoArticleError, WithheldError) as error:
        of_source = error.what.removeprefix("the source ")
        what = f"{name} {of_source}" if of_source != error.what else f"{name}: {error.what}"
        raise type(error)(what, cause=error.cause, remedy=error.remedy) from error
    except RecursionError as error:
        raise NoArticleError(f"{name} is nested too deep", remedy="give the article's text") from error
    if article.manuscript is not None:
        return article
    spoken = [article.headline or "", *(block.text for block in article.blocks)]
    if not any(character.isalpha() for text in spoken for character in text):
        raise NoArticleError(f"{name} holds no article", cause="no words in it", remedy="give the article's text")
    if sum(map(len, spoken)) > MAX_CHARACTERS:
        raise NoArticleError(f"{name} holds more text than an article", remedy="give one article")
    tell(article, name, ARTICLE_ENDINGS)
    return article


def foreign_language_of(article: Article) -> str | None:
    """The English name of an article's language if it is not Dutch; None for Dutch."""
    from briefing.dutch.language import foreign_language

    return foreign_language("\n".join([article.headline or "", *(block.text for block in article.blocks)]))


def sniff(text: str) -> Kind:
    """The kind of a text, by its first characters.

    Raises:
        NoArticleError: a web archive, which is a mail message around a page.
    """
    start = text[:4000].lstrip()
    if _WEB_ARCHIVE.match(start):
        raise NoArticleError("the source is a web archive (MHTML)", remedy="save the page as HTML")
    if _HTML.match(start):
        return "html"
    if _XML.match(start):
        return "wire"
    if _JSON.match(start) and _is_json(text):
        return "json"
    return "markdown" if _MARKDOWN.match(start) else "plain"


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


def _read_as(kind: Kind, text: str, source: str) -> Article:
    if kind == "html":
        from briefing.article.formats.html import read_html

        return read_html(text, source=source)
    if kind == "json":
        from briefing.article.formats.ninjs import read_json

        return read_json(text, source=source)
    if kind == "wire":
        from briefing.article.formats.newsml import read_wire

        return read_wire(text, source=source)
    if kind == "markdown":
        from briefing.article.formats.markdown import read_markdown

        return read_markdown(text, source=source)
    from briefing.article.formats.plain import read_plain

    return read_plain(text, source=source)
