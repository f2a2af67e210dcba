"""Texts made fit for feeds, tags and pages, whatever the article contains."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from briefing.dutch.calendar import MONTHS
from briefing.patterns import pattern
from briefing.text import shortened
from briefing.wall_clock import on_wall_clock

if TYPE_CHECKING:
    from datetime import date

_TITLE_BYTES = 200
"""Apple shows at most 255 bytes of a title; players that name a file after date and title have 255 for both."""
NOTE_BYTES = 3800
"""Apple shows at most 4000 bytes of a description."""

_NOT_IN_XML = pattern("[^\\t\\n\\r\\u0020-\\u007e\\u00a0-\\ud7ff\\ue000-\\ufffc\\U00010000-\\U0010fffd]")
_TAG_LIKE = pattern(r"<(?=[A-Za-z/!?])")


def printable(text: str) -> str:
    """`text` without what XML 1.0 forbids or discourages: control characters, surrogates, replacement characters."""
    return text if text.isprintable() and "\ufffd" not in text else _NOT_IN_XML.sub("", text)


def one_line(text: str) -> str:
    """`text` printable and on one line, with single spaces between its words."""
    if text.isprintable() and "  " not in text and "\ufffd" not in text and text == text.strip():
        return text  # as nearly every text is
    line = " ".join(text.split())
    shown = printable(line)
    return line if shown == line else " ".join(shown.split())


def headline(text: str) -> str:
    """`text` as a published title: as `without_markup` gives it, shortened, and with at least one letter or digit,
    because players name files after these.
    """
    title = shortened(without_markup(text), _TITLE_BYTES)
    return title if any(character.isalnum() for character in title) else "Zonder titel"


def without_markup(text: str) -> str:
    """`text` on one line that reads the same as plain text and as HTML, because players differ in how they take it:
    entities become the characters they stand for, and a `<` that would open a tag becomes `‹`."""
    plain = one_line(html.unescape(one_line(text)))
    if _TAG_LIKE.search(plain):
        plain = plain.replace("<", "‹").replace(">", "›")
    return re.sub(r"&(?=#?\w+;)", "& ", plain)


def day(moment: date) -> str:
    """The day of `moment` as a Dutch newspaper writes it: 23 november 2026. If it has a zone, the day is that of the
    Low Countries."""
    if isinstance(moment, datetime) and moment.tzinfo:
        moment = on_wall_clock(moment)
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def month(moment: date) -> str:
    """The month of `moment`: november 2026."""
    return f"{MONTHS[moment.month - 1]} {moment.year}"


def day_and_time(moment: datetime) -> str:
    """`moment` as a Dutch newspaper writes it: 23 november 2026, 7.05 uur. The day alone if it is noon in UTC, which
    is when an article with only a date counts as published."""
    here = on_wall_clock(moment)
    told = day(here)
    return told if moment.astimezone(UTC).time() == time(12) else f"{told}, {here.hour}.{here.minute:02} uur"


def article_day(published: str | None, aired: date) -> str:
    """An article's date, `2026-11-23` or `2026-11`, as a Dutch newspaper writes it; empty if there is none, or if it is
    the day on which its episode went on air.
    """
    if not published:
        return ""
    try:
        if len(published) == 7:
            return day(datetime.strptime(published, "%Y-%m")).partition(" ")[2]  # noqa: DTZ007 - a day has no zone
        written = day(datetime.fromisoformat(published))
    except ValueError:
        return ""
    return "" if written == day(aired) else written


def duration_words(ms: int) -> str:
    """A duration in words: `3 min`, or `45 sec` below a minute."""
    seconds = round(ms / 1000)
    return f"{seconds} sec" if seconds < 60 else f"{round(seconds / 60)} min"


def clock(ms: int) -> str:
    """A position on the timeline: `2:05`, or `1:02:05` from an hour on."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def site(link: str) -> str:
    """The name of the site that a link leads to: `example.org`."""
    return (urlsplit(link).hostname or link).removeprefix("www.")


def public_link(source: str | None) -> str | None:
    """`source` as a link fit to publish: an http(s) address of a named host, ASCII only; None for anything else."""
    if not source or not source.isprintable():
        return None
    try:
        parts = urlsplit(source)
        host = parts.hostname or ""
        ascii_host = host.encode("idna").decode() if not host.isascii() else host
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError):
        return None
    if parts.scheme not in {"http", "https"} or not re.fullmatch(r"([a-z0-9_-]+\.)+[a-z][a-z0-9-]*", ascii_host):
        return None
    tail = parts._replace(scheme="", netloc="").geturl()
    return f"{parts.scheme}://{ascii_host}{port}" + quote(tail, safe="/?#[]@!$&'()*+,;=:%~-._")
