"""Mail messages (RFC 5322): newsletters and press releases, as HTML or plain text, or in a file that they carry."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from briefing.article.account import BELOW_MESSAGE, COVERING_NOTE, FOR_DESK, READ_INSTEAD
from briefing.article.formats.layout import one_line, paragraphs
from briefing.article.formats.mail.attached import attached_article
from briefing.article.formats.mail.headed import headed
from briefing.article.formats.mail.parts import (
    HTML,
    PLAIN,
    as_page,
    attachments_of,
    content_of,
    left_out_of,
    name_of,
    parts_with_text,
    written_in,
)
from briefing.article.formats.mail.quoted import part_page, part_text
from briefing.article.formats.plain import read_plain
from briefing.article.lines.boilerplate.kinds import REGARDS, reason_to_leave_out
from briefing.article.lines.embargo import embargo_of, split_title
from briefing.errors import NoArticleError
from briefing.model import LeftOut
from briefing.patterns import pattern
from briefing.wall_clock import by_wall_clock

if TYPE_CHECKING:
    from datetime import datetime
    from email.message import MIMEPart

    from briefing.article.formats.mail.attached import FileReader
    from briefing.article.formats.mail.quoted import Parted
    from briefing.model import Article

_FIELD = re.compile(
    rb"(?:received|return-path|delivered-to|mime-version|message-id|from|to|subject|date|reply-to|sender|content-[a-z-]+"
    rb"|x-[a-z-]+|dkim-signature|arc-[a-z-]+|list-[a-z-]+|cc|bcc|in-reply-to|references|importance)\s?:[ \t]",
    re.IGNORECASE,
)
_SURE = re.compile(rb"^(?:mime-version|message-id|received|content-type)\s?:", re.IGNORECASE | re.MULTILINE)
_ENVELOPE = re.compile(rb">?From \S+ [^\n]{0,60}\d{4}[^\n]{0,20}\r?\n")
"""The line above each message in a file with several, as programs export them."""
_FORWARDED = pattern(
    r"(?:(?:fwd?|re|aw|doorst|tr|antw)\s?:\s?|\[(?![^\]]*(?:embargo|publi))[^\]]{1,40}\]\s?"
    r"|(?:pers|nieuws)bericht\s?[:–-]\s?)+",
    re.IGNORECASE,
)
_UNREAD = (REGARDS, "disclaimer")
_WEB_ARCHIVE = re.compile(rb"^(?:from: <saved by|snapshot-content-location:)", re.IGNORECASE | re.MULTILINE)


def is_mail(raw: bytes) -> bool:
    """Whether bytes are a mail message as it was sent, with its header; a web archive is not one."""
    head = _unwrapped(raw)[:4000].partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]
    return bool(_FIELD.match(head) and _SURE.search(head) and not _WEB_ARCHIVE.search(head))


def read_mail(raw: bytes, *, source: str, read_file: FileReader) -> Article:
    """The article in a message, or in what is attached to a covering note. Its subject is the headline if the text has
    none, and its date the article's. `read_file` reads attached files.

    Raises:
        NoArticleError: no text in it.
        WithheldError: a line says that it may not be used.
    """
    import email
    import email.policy

    return _article_in(email.message_from_bytes(_unwrapped(raw), policy=email.policy.default), source, read_file)


def _unwrapped(raw: bytes) -> bytes:
    """A message from its first field on."""
    bare = raw.lstrip()
    envelope = _ENVELOPE.match(bare)
    return bare[envelope.end() :] if envelope else bare


def _article_in(message: MIMEPart, source: str, read_file: FileReader) -> Article:
    day = _day(message)
    embargo, title = split_title(_FORWARDED.sub("", one_line(str(message["subject"] or "")), count=1))
    subject = _FORWARDED.sub("", title, count=1)
    own = _own(message, subject, source, day)
    found = attached_article(message, lambda inner: _article_in(inner, source, read_file), read_file)
    if found:
        taken, article = found
        covering = (LeftOut(text, COVERING_NOTE) for text in paragraphs(written_in(message)))
        beside = [LeftOut(name_of(taken), READ_INSTEAD), *covering]
    elif isinstance(own, NoArticleError):
        raise own
    else:
        taken, article, beside = None, replace(own, headline=own.headline or subject or None), []
    others = chain.from_iterable(left_out_of(each) for each in attachments_of(message) if each is not taken)
    embargoes = (article.embargo, None if isinstance(own, NoArticleError) else own.embargo, embargo_of([embargo], day))
    return replace(
        article,
        source=source,
        published=article.published or day,
        embargo=max(filter(None, embargoes), default=None),
        left_out=(*([LeftOut(embargo, FOR_DESK)] if embargo else []), *beside, *article.left_out, *others),
    )


def _own(message: MIMEPart, subject: str, source: str, day: str | None) -> Article | NoArticleError:
    """The article in a message itself, or why it has none."""
    try:
        return _read(message, subject, source, day)
    except NoArticleError as error:
        return error


def _read(message: MIMEPart, subject: str, source: str, day: str | None) -> Article:
    pages = list(parts_with_text(message, HTML))
    texts = [part for part in parts_with_text(message, PLAIN) if part.get_content_type() == PLAIN]
    if any(part.get_content_type() == HTML for part in pages):
        from briefing.article.formats.html import read_html

        parted = part_page("".join(map(as_page, pages)))
        try:
            page = f"<title>{html.escape(subject)}</title>{parted.text}"
            return _with_rest(_without_disclaimer(headed(read_html(page, source=source, written=day), subject)), parted)
        except NoArticleError:
            if not texts:
                raise
    if not texts:
        raise NoArticleError("no text in this message", remedy="give a message with the article in it")
    parted = part_text("\n\n".join(map(content_of, texts)))
    return _with_rest(read_plain(parted.text, source=source, written=day), parted)


def _without_disclaimer(article: Article) -> Article:
    """The article without what a mail program puts below each message."""
    blocks = list(article.blocks)
    gone: list[LeftOut] = []
    while len(blocks) > 1 and (reason := reason_to_leave_out(blocks[-1].text)) in _UNREAD:
        gone.insert(0, LeftOut(blocks.pop().text, reason))
    return replace(article, blocks=tuple(blocks), left_out=(*article.left_out, *gone))


def _with_rest(article: Article, parted: Parted) -> Article:
    note = [LeftOut(line, COVERING_NOTE) for line in paragraphs(parted.note)]
    foot = [LeftOut(line, BELOW_MESSAGE) for line in map(one_line, parted.foot.splitlines()) if line]
    return replace(article, left_out=(*note, *article.left_out, *foot))


def sent_at(raw: bytes) -> datetime | None:
    """The moment at which a mail message was sent, by its header; None if that does not say, or `raw` is not a
    message."""
    if not is_mail(raw):
        return None
    import email.parser

    return _moment(email.parser.BytesHeaderParser().parsebytes(_unwrapped(raw))["date"])


def _day(message: MIMEPart) -> str | None:
    from briefing.article.page.metadata.metadata import iso_date

    moment = _moment(message["date"])
    return iso_date(moment.isoformat()) if moment else None


def _moment(header: object) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        return by_wall_clock(parsedate_to_datetime(str(header)))
    except (TypeError, ValueError, IndexError):
        return None
