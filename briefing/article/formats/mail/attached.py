"""What is attached to a covering note: the document or message that is the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from briefing.article.formats.mail.headed import headed
from briefing.article.formats.mail.parts import attached_message, attachments_of, name_of, written_in
from briefing.article.lines.boilerplate.covering import FEWEST_WORDS, covers, is_note, words_running
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import MIMEPart

    from briefing.model import Article

_SHORTEST_SHARE = 1 / 3
"""The share of the words of a note that the article which it covers has at least."""
_UNREAD = ("image", "audio", "video")


class FileReader(Protocol):
    """A reader of attached files."""

    def __call__(self, raw: bytes, name: str) -> Article:
        """The article in `raw`, the bytes of the file `name`.

        Raises:
            NoArticleError: there is none that can be read.
            WithheldError: it may not be used.
        """


def attached_article(
    message: MIMEPart, read_message: Callable[[MIMEPart], Article], read_file: FileReader
) -> tuple[MIMEPart, Article] | None:
    """The attachment with the most text, and the article in it, if the message itself is only a covering note; None if
    the message is the article, or nothing that is attached can be."""
    written = written_in(message)
    if not covers(written):
        return None
    least = max(FEWEST_WORDS, words_running(written) * _SHORTEST_SHARE)
    read = [(words_running(text), each, article) for each, article, text in _read(message, read_message, read_file)]
    words, attachment, article = max(read, key=lambda one: one[0], default=(0, None, None))
    return (attachment, article) if attachment is not None and article and words >= least else None


def _read(
    message: MIMEPart, read_message: Callable[[MIMEPart], Article], read_file: FileReader
) -> Iterator[tuple[MIMEPart, Article, str]]:
    """The articles in what is attached, with their texts."""
    for each in attachments_of(message):
        if each.get_content_maintype() in _UNREAD:
            continue
        inner = attached_message(each)
        try:
            article = read_message(inner) if inner is not None else headed(read_file(_bytes_of(each), name_of(each)))
        except NoArticleError:
            continue
        text = "\n\n".join(block.text for block in article.blocks)
        if article.manuscript is None and not is_note(text):
            yield each, article, text


def _bytes_of(attachment: MIMEPart) -> bytes:
    content = attachment.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
