"""The messages within a message: those that it answers or passes on, as mail programs quote them."""

from __future__ import annotations

import html
import re
from itertools import islice, pairwise
from typing import NamedTuple

from briefing.article.lines.boilerplate.covering import MARKS, addresses, greets, is_note, tells, without_note
from briefing.patterns import pattern
from briefing.text import TAG

_REPLY = pattern(
    r"^(?:(?:op|on) (?:(?=[^\n]{0,230}(?:\d[:.]\d\d|[@<>]))|(?=[^\n]{5,300}\n?[^\n]{0,160}:\s{0,4}\n>))"
    r"[^\n]{5,150}\n?[^\n]{0,80}(?:schreef|wrote)[^\n]{0,80}:"
    r"|(?-i:Verstuurd|Verzonden|Sent) (?:vanaf|met|via|from) (?![^\n]{0,60}[,.;] )[^\n]{2,60}(?<![.,;!?])"
    r"|-{2,} ?(?:oorspronkelijk|doorgestuurd|original|forwarded)[^\n-]{0,20}-{2,}"
    r"|\*?(?:van|from)\*?:\*? [^\n]{3,200}\n"
    r"\*?(?:verzonden|sent|datum|date|aan|to|onderwerp|subject)\*?:\*? [^\n]{1,200}"
    r")[ \t]*\r?$",
    re.IGNORECASE | re.MULTILINE,
)
"""The line that a mail program puts above the message that is answered, with a moment, an address or marks below it:
`Op maandag 9 november schreef hij aan de raad:` is a sentence. What a telephone puts there begins with a capital and
has no stop, unlike a line of a wrapped sentence: `verstuurd via de post, die hij niet vertrouwt.`"""
_MARK = re.compile(r"^>", re.MULTILINE)
_FIELDS = re.compile(
    r"(?:[ \t]*\*?(?:van|from|verzonden|sent|datum|date|aan|to|cc|onderwerp|subject|bijlagen?)\*?:\*? [^\n]{0,300}\n)"
    r"{3,12}",
    re.IGNORECASE,
)
"""The fields above a message that was passed on."""
_SENT = re.compile(r"^\W*(?:verzonden|sent|datum|date)\W*:", re.IGNORECASE | re.MULTILINE)
_ANNOUNCED = re.compile(r"^(?!\W*[Oo]p [^\n]*[\d@])[^\W\d_](?:\S* ){3}[^\n@<>]*:\s*\Z", re.MULTILINE)
"""A sentence that announces what somebody wrote, without the moment or address that a mail program gives."""
_LINE = 300
"""Characters; a line above a message is shorter."""
_MOST_QUOTED = 8
"""The most beginnings of other messages that are looked at."""
_MARKED = re.compile(r"(?:\s*\n)?(?:>[^\n]*(?:\n\s*(?=>)|\n|$))+")
"""The lines of a message that is answered, each with a mark before it."""
_REPLY_IN_PAGE = re.compile(
    r"<div\b[^<>]{0,300}\bclass=[\"']?[^\"'<>]{0,100}\b(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote)\b"
    r"|<div\b[^<>]{0,300}\bid=[\"']?(?:x_)?(?:divRplyFwdMsg|appendonsend)\b"
    r"|<div\b[^<>]{0,300}\bborder-top:[^<>]{0,300}>(?:\s*<[^<>]{0,500}>){1,12}\s*(?:Van|From)\s?:"
    r"|<blockquote\b[^<>]{0,300}\btype=[\"']?cite\b[^<>]{0,300}>(?:\s*<[^<>]{0,500}>){0,12}\s*(?:Op|On) [^<]{0,40}?\d",
    re.IGNORECASE,
)
"""The element in which a mail program puts the message that is answered, or the line above it."""
_WHOLE = re.compile(r"gmail_quote|yahoo_quoted|protonmail_quote|^<blockquote", re.IGNORECASE)
"""The signs of an element that holds all of that message."""
_HEAD = re.compile(
    r"\s*(?:<(?!div)[^<>]{0,300}>\s*){0,6}(<div\b(?:[^<]|<(?!/div)){0,2000}?(?:schreef|wrote|Van|From)\b)",
    re.IGNORECASE,
)
"""The element in which it says from whom that message is."""
_LINE_ENDS = re.compile(r"</(?:p|div|h[1-6]|li|td|blockquote)\s*>|<br\b[^<>]{0,200}>", re.IGNORECASE)
_ENDS_BLOCK = re.compile(r"</[^<>]{1,12}>$")
_QUOTED_BELOW = re.compile(r"\s*(?=<blockquote\b)", re.IGNORECASE)
_TAGS = {name: re.compile(rf"<(/?){name}\b[^<>]{{0,2000}}>", re.IGNORECASE) for name in ("div", "blockquote")}


class Parted(NamedTuple):
    """A message, parted into what is read and the rest."""

    text: str
    """What the sender wrote, or what he passes on."""
    note: str = ""
    """The note with which he passes it on, as plain text."""
    foot: str = ""
    """The messages that he answers, as plain text."""


def part_text(text: str, *, pasted: bool = False) -> Parted:
    """The parts of a message in plain text, or of a text that was `pasted` and may have been one."""
    for found in islice(_REPLY.finditer(text), _MOST_QUOTED):
        marked = _MARKED.match(text, found.end())
        fields = _FIELDS.match(text, found.start())
        head = fields.end() if fields else found.end()
        if marked and _in_turns(text[marked.end() :]):
            return Parted(text[: found.start()] + MARKS.sub("", text[head:]), foot=text[found.start() : head])
        parted = _parted(text, found.start(), head, marked.end() if marked else len(text))
        begun = not (pasted or found[0].lstrip("*").casefold().startswith(("van", "from")))
        is_answered = _answered(fields, text[head:]) and not _ANNOUNCED.search(
            text, max(0, found.start() - _LINE), found.start()
        )
        if parted.foot.endswith(text[head:]) and not begun and not is_answered:
            continue  # a mail that the article quotes
        if pasted and parted.note and not addresses(text[: found.start()]):
            continue  # one of which the article tells
        if parted.text != text:
            return parted._replace(text=MARKS.sub("", parted.text)) if parted.note and marked else parted
    return Parted(text)


def _in_turns(below: str) -> bool:
    """Whether a message goes on by turns with what it answers, as an interview by mail does."""
    return bool(_MARK.search(below)) and tells(below)


def _answered(fields: re.Match[str] | None, below: str) -> bool:
    """Whether fields are those of a message that is answered, with the day on which it was sent or a greeting below."""
    return bool(fields and (_SENT.search(fields[0]) or greets(below)) and is_note(below))


def part_page(page: str) -> Parted:
    """The parts of a message in HTML."""
    found = _REPLY_IN_PAGE.search(page)
    parted = Parted(page)
    if found:
        parted = _parted(page, found.start(), _end_of_head(page, found), _end(page, found))
    parted = parted if parted.note else _without_note(parted)
    return parted._replace(note=unmarked(parted.note), foot=unmarked(parted.foot))


def _without_note(parted: Parted) -> Parted:
    """The parts of a message in HTML, the note above its text among them."""
    ends = [end.end() for end in _LINE_ENDS.finditer(parted.text)]
    lines = [unmarked(parted.text[begin:end]).strip() for begin, end in pairwise([0, *ends])]
    told = [(line, end) for line, end in zip(lines, ends, strict=True) if line]
    spaced = [
        text for line, end in told for text in (line, *([""] if _ENDS_BLOCK.search(parted.text, end - 12, end) else []))
    ]
    covering = len(spaced) - len(without_note(spaced))
    covered = len(list(filter(None, spaced[:covering])))
    if not covered:
        return parted
    end = told[covered - 1][1]
    return parted._replace(text=parted.text[end:], note=parted.text[:end])


def unmarked(page: str) -> str:
    """The text of a page, a line for each of its parts."""
    return html.unescape(TAG.sub("\n", page))


def _end(page: str, found: re.Match[str]) -> int:
    """The end of the message that is answered: all that follows, unless an element holds it."""
    begin = found.start()
    if "moz-cite-prefix" in found[0]:
        below = _QUOTED_BELOW.match(page, _end_of_element(page, begin))
        return _end_of_element(page, below.end()) if below else len(page)
    return _end_of_element(page, begin) if _WHOLE.search(found[0]) else len(page)


def _end_of_head(page: str, found: re.Match[str]) -> int:
    """The end of the line or fields that say from whom the message is that is answered."""
    if not _WHOLE.search(found[0]):
        return _end_of_element(page, found.start())
    head = _HEAD.match(page, page.index(">", found.start()) + 1)
    return _end_of_element(page, head.start(1)) if head else found.start()


def _end_of_element(page: str, begin: int) -> int:
    name = "div" if page[begin : begin + 4].casefold() == "<div" else "blockquote"
    depth = 0
    for tag in _TAGS[name].finditer(page, begin):
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.end()
    return len(page)


def _parted(text: str, begin: int, head: int, end: int) -> Parted:
    """The parts of a message that quotes another from `begin` to `end`, below a line or fields that end at `head`. All
    of it is read if the sender wrote less than that has, since he may pass it on."""
    above, quoted, below = text[:begin], text[begin:end], text[end:]
    if _tells(below) and not _tells(quoted):
        return Parted(above + below, foot=quoted)
    rest = text[head:]
    if _tells(rest) and is_note(unmarked(above)):
        return Parted(rest, note=text[:head]) if above.strip() else Parted(text)
    if len(unmarked(above).strip()) < len(unmarked(rest).strip()) and not (_tells(above) and is_note(unmarked(quoted))):
        return Parted(text)
    return Parted(above, foot=quoted + below)


def _tells(text: str) -> bool:
    return tells(unmarked(text))
