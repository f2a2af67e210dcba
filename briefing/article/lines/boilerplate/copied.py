"""Text copied from a mail, a chat or a sheet, without what those programs put around it."""

from __future__ import annotations

import html
import re
from collections import Counter
from itertools import groupby

from briefing.article.lines.boilerplate.chats import longest_messages
from briefing.article.lines.boilerplate.covering import MARKS, without_note
from briefing.article.lines.boilerplate.vocabulary import kind

_REGARDS, _NOTICE = kind("copied", "regards"), kind("copied", "notice")

_MAIL_FIELD = re.compile(
    r"\W{0,2}(van|from|aan|to|b?cc|onderwerp|subject|betreft|verzonden|sent|datum|date|bijlagen?|attachments?)"
    r"\W{0,2}:(?:\W|$)",
    re.IGNORECASE,
)
_SENDER, _SUBJECT = {"van", "from"}, {"onderwerp", "subject", "betreft"}
_SIGNATURE_LINES, _SIGNATURE_WIDTH = 8, 70
"""The most lines of a signature below the regards, and the most characters of each; otherwise the text goes on."""
_PLAYER = re.compile(r"^[ \t]*0?0:00\s+\d{1,2}:\d\d[ \t]*$", re.MULTILINE)
"""A player that reads the article aloud: its position and duration."""
_REFERENCE = re.compile(r"(?<=[\w.,;:!?”’\")\]])(?:\[\d{1,3}\]| ?\[[A-Z]{2}\d{1,2}\](?!:))")
"""The reference to a note, or to a comment in a document."""
_DESK_INITIALS = re.compile(r"(?<=[.!?\"”’]) (?:[A-Z]{2,4}/){1,4}(?:[A-Z]{2,4})?[ \t]*$", re.MULTILINE)
"""The initials of writer and editor behind the last sentence: `JVD/MP/`."""
_FEWEST_CELLS = 3
"""The fewest cells of a table row."""
_TAB, _TAB_WITHIN = re.compile(r"(?<=\S)\t+(?=\S)"), re.compile(r"(?<=[a-zà-ÿ,])\t+(?=[a-zà-ÿ])")
"""Any tab, and one for a space within a phrase."""
_BULLET = re.compile(
    r"^[ \t\u00a0]*([-*•–·▪▫◦‣⁃∙●■◆♦➢➤\uf0a7\uf0b7\uf0d8]|o(?=[\t ]))[ \t\u00a0]+(?=[\w‘“\"'€(])", re.MULTILINE
)
_KNOWN_BULLETS = "-*•–"
_FEWEST_ITEMS = 2
"""The fewest lines behind a mark that is taken for a bullet."""
_CLOSED = re.compile(r"</(?:p|h[1-6]|li|div|blockquote|b|i|em|strong|a|span)>", re.IGNORECASE)
_BLOCK_TAG = re.compile(
    r"</?(?:p|h[1-6]|li|[ou]l|div|blockquote|figure|figcaption|br|hr|img)(?:\s[^<>]{0,2000})?/?>", re.IGNORECASE
)
_INLINE_TAG = re.compile(r"</?(?:b|i|em|strong|a|span|u|sup|sub|small|mark|cite|q)(?:\s[^<>]{0,2000})?>", re.IGNORECASE)
_FIELD_MARK = re.compile(
    r"\[/?(?:quote|citaat|tussenkop|tussentitel|kop|intro|lead|tekst|alinea|chapeau|b|i|u|p|h[1-6]|strong|em)\]"
    r"(?=\S|\s\S|$) ?",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST_TAGS = 2
"""A text with fewer tags may be about them."""
_COUNT = re.compile(r"(?<!\s)\s*[(\[]?\b(\d{1,2})/(\d{1,2})?[)\]]?\s*$")
_COUNT_BEFORE = re.compile(r"\s*[(\[]?(\d{1,2})/(\d{1,2})?[)\]]?\s+(?=\S)")
_FEWEST_POSTS = 3
"""The fewest numbered lines of a thread."""
_SCRIPT_ENDS = "</script>"


def without_wrapping(text: str) -> str:
    """`text` without the marks of a quoted mail, a mail's head and its regards, the stamps of a chat, the counts of a
    thread, and tables.
    """
    text = longest_messages(text)
    for machine_text in (_PLAYER, _REFERENCE, _DESK_INITIALS, _NOTICE.mention):
        text = machine_text.sub("", text)
    lines = _unquoted(text.splitlines())
    lines = without_note(_unquoted(_without_mail_head(lines)))
    lines = _without_regards(lines)
    return "\n".join(_without_tables(_uncounted(lines)))


def without_scripts(text: str) -> tuple[str, list[str]]:
    """`text` without the scripts that were copied along with a page, and those scripts."""
    kept, scripts, start, small = [], [], 0, text.lower()
    while (begin := small.find("<script", start)) >= 0 and (end := small.find(_SCRIPT_ENDS, begin)) >= 0:
        kept.append(text[start:begin])
        start = end + len(_SCRIPT_ENDS)
        scripts.append(text[begin:start])
    return "".join([*kept, text[start:]]), scripts


def without_tags(text: str) -> str:
    """`text` without the tags that a content system left in it, `<p>` or `[quote]`; those of blocks separate
    paragraphs."""
    text = _FIELD_MARK.sub("", text)
    if len(_CLOSED.findall(text)) < _FEWEST_TAGS:
        return text
    return html.unescape(_INLINE_TAG.sub("", _BLOCK_TAG.sub("\n\n", text)))


def with_known_bullets(text: str) -> str:
    """`text` with a hyphen for each bullet of another kind, as word processors have them, and one space behind it."""
    counts = Counter(_BULLET.findall(text))
    return _BULLET.sub(lambda found: _bullet(found, counts), text)


def _bullet(found: re.Match[str], counts: Counter[str]) -> str:
    mark = found[1]
    if counts[mark] < _FEWEST_ITEMS:
        return found[0]
    return f"{mark if mark in _KNOWN_BULLETS else '-'} "


def _uncounted(lines: list[str]) -> list[str]:
    """The lines without the numbers of a thread's posts: `1/5` to `5/5`, before or behind each."""
    found = [_COUNT.search(line) or _COUNT_BEFORE.match(line) for line in lines]
    counts = [count[1] for count in found if count]
    of = {count[2] for count in found if count and count[2]}
    if len(counts) < _FEWEST_POSTS or len(of) > 1 or counts != [str(number) for number in range(1, len(counts) + 1)]:
        return lines
    return [line.replace(count[0], "").rstrip() if count else line for line, count in zip(lines, found, strict=True)]


def _unquoted(lines: list[str]) -> list[str]:
    """The lines without the `>` that a mail puts before each line it quotes."""
    told = [line for line in lines if line.strip()]
    marked = sum(bool(MARKS.match(line)) for line in told)
    return [MARKS.sub("", line) for line in lines] if marked * 5 > len(told) * 4 else lines


def _without_mail_head(lines: list[str]) -> list[str]:
    """The lines below the last header of a mail; what its sender wrote above that is not part of the article."""
    below, start = 0, 0
    for is_field, group in groupby(lines, key=lambda line: bool(_MAIL_FIELD.match(line))):
        block = list(group)
        start += len(block)
        fields = {match[1].lower() for line in block if is_field and (match := _MAIL_FIELD.match(line))}
        if fields & _SENDER and fields & _SUBJECT:
            below = start
    return lines[below:] if _length(lines[:below]) < _length(lines[below:]) else lines


def _length(lines: list[str]) -> int:
    return sum(map(len, lines))


def _without_regards(lines: list[str]) -> list[str]:
    told = [number for number, line in enumerate(lines) if line.strip()]
    first = max([1, *told[-_SIGNATURE_LINES - 1 :][:1]])  # below a line before it stands more than a signature
    for number, line in enumerate(lines[first:], first):
        if _REGARDS.line.fullmatch(line.strip()) and _is_signature(lines[number + 1 :]):
            return lines[:number]
    return lines


def _is_signature(lines: list[str]) -> bool:
    told = [line for line in lines if line.strip()]
    return len(told) <= _SIGNATURE_LINES and all(len(line) <= _SIGNATURE_WIDTH for line in told)


def _without_tables(lines: list[str]) -> list[str]:
    """The lines without the rows of a table: several lines in succession with cells between tabs."""
    kept: list[str] = []
    for is_row, group in groupby(lines, key=_is_row):
        block = list(group)
        if not is_row or len(block) == 1:
            kept.extend(block)
    return kept


def _is_row(line: str) -> bool:
    """Whether a line has cells between tabs, rather than tabs for some of its spaces."""
    tabs = line.strip().count("\t")
    return tabs >= _FEWEST_CELLS - 1 and len(_TAB_WITHIN.findall(line)) * 2 < len(_TAB.findall(line))
