"""The parser of manuscripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.model import MANUSCRIPT
from briefing.script.manuscript.body import Body
from briefing.script.manuscript.fields import fault_of
from briefing.script.manuscript.marks import plain
from briefing.script.manuscript.value import Fault

if TYPE_CHECKING:
    from briefing.script.manuscript.value import Manuscript

VERSION = "1"
MOST_CHARACTERS = 4_000_000
"""Twice the limit for an article, because its words may be there twice, written and spoken."""

_LINE_END = re.compile("\r\n?|[\n\f\v\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_FIELD = re.compile(r"\s*([A-Za-z]{1,20})\s*:(.*)", re.DOTALL)


def parse(text: str, name: str) -> Manuscript:
    """The manuscript in `text`; `name` is that of its file, for messages.

    Raises:
        ManuscriptError: it cannot be understood; it names the line, the cause and the cure.
    """
    try:
        return _parsed(_CONTROL.sub("", text.removeprefix("\ufeff")))
    except Fault as fault:
        raise fault.of(name) from fault


def _parsed(text: str) -> Manuscript:
    if len(text) > MOST_CHARACTERS:
        raise Fault(1, "the manuscript is too large", remedy="make one manuscript per article")
    lines = _LINE_END.split(text)
    first = next(number for number, line in enumerate(lines) if line.strip())
    version = lines[first].strip().lower().removeprefix(MANUSCRIPT).strip()
    if version != VERSION:
        raise Fault(
            first + 1,
            f"{lines[first].strip()[:60]!r} is another kind of manuscript",
            cause=f"this version of briefing reads '{MANUSCRIPT} {VERSION}'",
            remedy="write it again with 'briefing script SOURCE --edit', or update briefing",
        )
    body = Body()
    for number, line in enumerate(lines[first + 1 :], start=first + 2):
        stripped = line.strip()
        if body.is_open or not _is_field(stripped):
            body.add(stripped, number)
        else:
            _add_field(body.fields, stripped, number)
    return body.finished(len(lines))


def _is_field(line: str) -> bool:
    return bool(line) and not line.startswith(("#", "//", "?"))


def _add_field(fields: dict[str, str], line: str, number: int) -> None:
    match = _FIELD.fullmatch(line)
    if not match:
        raise Fault(
            number,
            "a sentence stands above the first heading",
            remedy="put it below the headline, '# …', or below a heading, '## …'",
        )
    name, value = match[1].lower(), plain(match[2].strip())
    if fault := fault_of(name, value):
        raise Fault(number, fault[0], remedy=fault[1])
    if name in fields:
        raise Fault(number, f"{name} is given twice", remedy="remove one of the lines")
    fields[name] = value
