"""Mail messages (RFC 5322): newsletters and press releases, as HTML or plain text."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from briefing.article.account import ATTACHED, FOR_DESK
from briefing.article.formats.layout import one_line, paragraphs
from briefing.article.formats.plain import read_plain
from briefing.article.lines.embargo import embargo_of, split_title
from briefing.errors import NoArticleError
from briefing.model import LeftOut
from briefing.patterns import pattern
from briefing.text import TAG
from briefing.wall_clock import by_wall_clock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from email.message import EmailMessage, MIMEPart

    from briefing.model import Article

_FIELD = re.compile(
    rb"(?:received|return-path|delivered-to|mime-version|message-id|from|to|subject|date|reply-to|sender|content-[a-z-]+"
    rb"|x-[a-z-]+|dkim-signature|arc-[a-z-]+|list-[a-z-]+|cc|bcc|in-reply-to|references|importance)\s?:[ \t]",
    re.IGNORECASE,
)
_SURE = re.compile(rb"^(?:mime-version|message-id|received|content-type)\s?:", re.IGNORECASE | re.MULTILINE)
_FORWARDED = pattern(
    r"(?:(?:fwd?|re|aw|doorst|tr|antw)\s?:\s?|\[(?![^\]]*(?:embargo|publi))[^\]]{1,40}\]\s?"
    r"|(?:pers|nieuws)bericht\s?[:–-]\s?)+",
    re.IGNORECASE,
)
_REPLY = pattern(
    r"^(?:(?:op|on) (?:(?=[^\n]{0,230}(?:\d[:.]\d\d|[@<>]))|(?=[^\n]{5,300}\n?[^\n]{0,160}:\s{0,4}\n>))"
    r"[^\n]{5,150}\n?[^\n]{0,80}(?:schreef|wrote)[^\n]{0,80}:"
    r"|(?:verstuurd|verzonden|sent) (?:vanaf|met|via|from) [^\n]{2,60}"
    r"|-{2,} ?(?:oorspronkelijk|doorgestuurd|original)[^\n-]{0,20}-{2,})[ \t]*\r?$",
    re.IGNORECASE | re.MULTILINE,
)
"""The line that a mail program puts above the message that is answered, with a moment, an address or marks below it:
`Op maandag 9 november schreef hij aan de raad:` is a sentence."""
_REPLY_IN_PAGE = re.compile(
    r"<div\b[^<>]{0,300}\bclass=[\"']?[^\"'<>]{0,100}\b(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote)\b"
    r"|<div\b[^<>]{0,300}\bid=[\"']?(?:x_)?(?:divRplyFwdMsg|appendonsend)\b"
    r"|<div\b[^<>]{0,300}\bborder-top:[^<>]{0,300}>(?:\s*<[^<>]{0,500}>){1,12}\s*(?:Van|From)\s?:"
    r"|<blockquote\b[^<>]{0,300}\btype=[\"']?cite\b[^<>]{0,300}>(?:\s*<[^<>]{0,500}>){0,12}\s*(?:Op|On) [^<]{0,40}?\d",
    re.IGNORECASE,
)
"""The element in which a mail program puts the message that is answered."""
_PLAIN, _HTML = "text/plain", "text/html"
_WEB_ARCHIVE = re.compile(rb"^(?:from: <saved by|snapshot-content-location:)", re.IGNORECASE | re.MULTILINE)


def is_mail(raw: bytes) -> bool:
    """Whether bytes are a mail message as it was sent, with its header; a web archive is not one."""
    head = raw.lstrip()[:4000].partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]
    return bool(_FIELD.match(head) and _SURE.search(head) and not _WEB_ARCHIVE.search(head))


def read_mail(raw: bytes, *, source: str) -> Article:
    """The article in a message. Its subject is the headline if the text has none, and its date the article's. All parts
    with text are read; attachments are named, and attached messages are left out.

    Raises:
        NoArticleError: no text in it.
    """
    import email
    import email.policy

    message = email.message_from_bytes(raw, policy=email.policy.default)
    day = _day(message)
    embargo, title = split_title(_FORWARDED.sub("", one_line(str(message["subject"] or "")), count=1))
    subject = _FORWARDED.sub("", title, count=1)
    article = _read(message, subject, source, day)
    return replace(
        article,
        headline=article.headline or subject or None,
        published=article.published or day,
        embargo=max(filter(None, (article.embargo, embargo_of([embargo], day))), default=None),
        left_out=(*([LeftOut(embargo, FOR_DESK)] if embargo else []), *article.left_out, *_attached(message)),
    )


def _read(message: EmailMessage, subject: str, source: str, day: str | None) -> Article:
    pages = list(_parts(message, _HTML))
    texts = [part for part in _parts(message, _PLAIN) if part.get_content_type() == _PLAIN]
    if any(part.get_content_type() == _HTML for part in pages):
        from briefing.article.formats.html import read_html

        page, foot = _without_foot("".join(map(_as_page, pages)), _REPLY_IN_PAGE)
        try:
            article = read_html(f"<title>{html.escape(subject)}</title>{page}", source=source, written=day)
            return _with_foot(article, paragraphs(_unmarked(foot)))
        except NoArticleError:
            if not texts:
                raise
    if not texts:
        raise NoArticleError("no text in this message", remedy="give a message with the article in it")
    text, foot = _without_foot("\n\n".join(map(_content, texts)), _REPLY)
    return _with_foot(read_plain(text, source=source, written=day), map(one_line, foot.splitlines()))


def _with_foot(article: Article, lines: Iterable[str]) -> Article:
    foot = (LeftOut(line, "foot of a message") for line in lines if line)
    return replace(article, left_out=(*article.left_out, *foot))


def _parts(part: MIMEPart, kind: str) -> Iterator[MIMEPart]:
    """The parts with the text of a message, in order: some programs send the text above and below a picture as two.
    Of alternatives, it is the one with text of that `kind`, or else the first with text."""
    own = part.get_content_type()
    if own == "multipart/alternative":
        alternatives = [list(_parts(each, kind)) for each in part.iter_parts()]
        wanted = (one for one in alternatives if any(text.get_content_type() == kind for text in one))
        yield from next(chain(wanted, filter(None, alternatives)), ())
    elif own.startswith("multipart/"):
        for each in part.iter_parts():
            yield from _parts(each, kind)
    elif own in (_PLAIN, _HTML) and not part.is_attachment():
        yield part


def _as_page(part: MIMEPart) -> str:
    if part.get_content_type() == _HTML:
        return _content(part)
    return "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs(_content(part)))


def _attached(part: MIMEPart) -> Iterator[LeftOut]:
    """The names of a message's attachments, and the text of the messages that are attached to it."""
    for each in part.iter_parts():
        own, name = each.get_content_type(), one_line(each.get_filename() or "")
        if own == "message/rfc822":
            for inner in each.iter_parts():
                yield from (LeftOut(text, "attached message") for text in _told_in(inner))
                yield from _attached(inner)
        elif own.startswith("multipart/"):
            yield from _attached(each)
        elif name and (not own.startswith("text/") or each.is_attachment()):
            yield LeftOut(name, ATTACHED)


def _told_in(message: MIMEPart) -> Iterator[str]:
    """The subject and the paragraphs of a message."""
    parts = _parts(message, _PLAIN)
    written = (_content(part) if part.get_content_type() == _PLAIN else _unmarked(_content(part)) for part in parts)
    yield from filter(None, [one_line(str(message["subject"] or "")), *paragraphs("\n\n".join(written))])


def _unmarked(page: str) -> str:
    return html.unescape(TAG.sub("\n", page))


def _without_foot(text: str, reply: re.Pattern[str]) -> tuple[str, str]:
    """What the sender wrote, and the messages below it, which begin as `reply` says; all as one if the sender wrote
    less than they have."""
    found = reply.search(text)
    if not found:
        return text, ""
    above, below = text[: found.start()], text[found.start() :]
    return (text, "") if len(_unmarked(above).strip()) < len(_unmarked(below).strip()) else (above, below)


def _content(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except (LookupError, ValueError) as error:
        raise NoArticleError("the message is in an unknown encoding", remedy="save its text instead") from error


def sent_at(raw: bytes) -> datetime | None:
    """The moment at which a mail message was sent, by its header; None if that does not say, or `raw` is not a
    message."""
    if not is_mail(raw):
        return None
    import email.parser

    return _moment(email.parser.BytesHeaderParser().parsebytes(raw)["date"])


def _day(message: EmailMessage) -> str | None:
    from briefing.article.page.metadata.metadata import iso_date

    moment = _moment(message["date"])
    return iso_date(moment.isoformat()) if moment else None


def _moment(header: object) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        return by_wall_clock(parsedate_to_datetime(str(header)))
    except (TypeError, ValueError, IndexError):
        return None
