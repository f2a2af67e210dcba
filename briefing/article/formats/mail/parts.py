"""The parts of a message that hold text, and the files and messages attached to it."""

from __future__ import annotations

import html
import re
from itertools import chain
from typing import TYPE_CHECKING

from briefing.article.account import ATTACHED, ATTACHED_MESSAGE
from briefing.article.formats.layout import one_line, paragraphs
from briefing.article.formats.mail.quoted import unmarked
from briefing.errors import NoArticleError
from briefing.model import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import MIMEPart

PLAIN, HTML = "text/plain", "text/html"
_MESSAGE = "message/rfc822"
_FLOWED = re.compile(r"(?<!\n--)(?<!\n) \r?\n(?!>|-- )")
"""The space and line end that are not text where a sender broke lines anywhere (RFC 3676, DelSp)."""


def parts_with_text(part: MIMEPart, kind: str) -> Iterator[MIMEPart]:
    """The parts with the text of a message, in order: some programs send the text above and below a picture as two.
    Of alternatives, it is the one with text of that `kind`, or else the first with text."""
    own = part.get_content_type()
    if own == "multipart/alternative":
        alternatives = [list(parts_with_text(each, kind)) for each in part.iter_parts()]
        wanted = (one for one in alternatives if any(text.get_content_type() == kind for text in one))
        yield from next(chain(wanted, filter(None, alternatives)), ())
    elif own.startswith("multipart/"):
        for each in part.iter_parts():
            yield from parts_with_text(each, kind)
    elif own in (PLAIN, HTML) and not part.is_attachment():
        yield part


def as_page(part: MIMEPart) -> str:
    """The text of a part as HTML."""
    if part.get_content_type() == HTML:
        return content_of(part)
    return "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs(content_of(part)))


def as_text(part: MIMEPart) -> str:
    """The text of a part as plain text."""
    return content_of(part) if part.get_content_type() == PLAIN else unmarked(content_of(part))


def content_of(part: MIMEPart) -> str:
    """The text of a part as it was sent.

    Raises:
        NoArticleError: its encoding is unknown.
    """
    try:
        text = str(part.get_content())
    except (LookupError, ValueError) as error:
        raise NoArticleError("the message is in an unknown encoding", remedy="save its text instead") from error
    is_flowed = str(part.get_param("format", "")).casefold() == "flowed"
    return _FLOWED.sub("", text) if is_flowed and str(part.get_param("delsp", "")).casefold() == "yes" else text


def written_in(message: MIMEPart) -> str:
    """What is written in a message, without what is attached to it, as plain text."""
    return "\n\n".join(map(as_text, parts_with_text(message, PLAIN)))


def attachments_of(part: MIMEPart) -> Iterator[MIMEPart]:
    """The files and messages that are attached to a message, but not those attached to an attached message."""
    for each in part.iter_parts():
        own = each.get_content_type()
        if own.startswith("multipart/"):
            yield from attachments_of(each)
        elif own == _MESSAGE or (each.get_filename() and (not own.startswith("text/") or each.is_attachment())):
            yield each


def attached_message(attachment: MIMEPart) -> MIMEPart | None:
    """The message that is attached; None if a file is."""
    return next(attachment.iter_parts(), None) if attachment.get_content_type() == _MESSAGE else None


def name_of(attachment: MIMEPart) -> str:
    """The name of an attached file, or the subject of an attached message."""
    inner = attached_message(attachment)
    return one_line(str(inner["subject"] or "") if inner is not None else attachment.get_filename() or "")


def left_out_of(attachment: MIMEPart) -> Iterator[LeftOut]:
    """The name of an attached file; the subject and paragraphs of an attached message, and what is attached to it."""
    inner = attached_message(attachment)
    if inner is None:
        yield LeftOut(name_of(attachment), ATTACHED)
        return
    told = filter(None, [name_of(attachment), *paragraphs(written_in(inner))])
    yield from (LeftOut(text, ATTACHED_MESSAGE) for text in told)
    for each in attachments_of(inner):
        yield from left_out_of(each)
