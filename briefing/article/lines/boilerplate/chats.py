"""An article that somebody sent in a chat, without the stamps, the remarks and the other messages."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from briefing.article.formats.layout import is_finished
from briefing.article.lines.byline import is_name
from briefing.article.lines.shape import is_running_text
from briefing.patterns import pattern
from briefing.text import OPENING_QUOTES

_CHAT_STAMP = re.compile(
    r"^(?:\[\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?\]"
    r"|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d\d -) (?:[^:\n]{1,40}:[ \t]*|[^:\n]{0,80}$)",
    re.MULTILINE,
)
_LONGEST_REMARK = 160
"""Characters; a remark in a chat is shorter than this."""
_SHORTEST_TEXT = 90
"""Characters; a shorter paragraph of the article that is sent by itself may be a remark."""
_TO_A_COLLEAGUE = pattern(r"\b(?:ik|je|jij|jullie|we|wij)\b", re.IGNORECASE)
_CLOCK = re.compile(r"\s*\d{1,2}:\d\d(?: ?[AaPp][Mm])?\s*")
_SHORT_REMARK = 60
"""Characters; a chat has a message with fewer that is no sentence of news, and a live blog has none."""
_LINES_ABOVE = 8
"""The most lines above the first message: the group, the day, who left or joined it."""
_CHAT_HEAD = re.compile(
    r"^(?P<name>[A-ZÀ-Þ][^\n:\d]{2,38}[^\s:\d])[ \t]{1,4}\d{1,2}:\d\d(?: ?[AaPp][Mm])?[ \t]*$", re.MULTILINE
)
_CHANNEL_LINES = 3
"""The most lines above the first message, which name the channel."""
_UNLIKE_TITLE = pattern(r"[.!?:]$|[^\w\s\"'’”)]$")
_FEWEST_CLOCKS, _FEWEST_HEADS = 3, 2
"""The fewest clock times, and names above them, of a chat."""


class _Message(NamedTuple):
    sender: str
    text: str


def longest_messages(text: str) -> str:
    """The article that somebody sent in a chat, in one message or in several; the whole text if it is not a chat."""
    before, messages = _stamped(text) or _below_clocks(text) or (text, [])
    if not messages:
        return text
    senders = {message.sender for message in messages if _is_long(message)}
    told = [number for number, message in enumerate(messages) if message.sender in senders and _tells(message)]
    if not told:
        return "\n".join([before, *(message.text for message in messages)])
    first, last = told[0], told[-1]
    if first and messages[first - 1].sender == messages[first].sender and _is_title(messages[first - 1].text):
        first -= 1
    sent = [message.text for message in messages[first : last + 1] if message.sender in senders]
    return "\n\n".join([before, *sent] if len(before.strip()) >= _LONGEST_REMARK else sent)


def _is_long(message: _Message) -> bool:
    return len(message.text.strip()) >= _LONGEST_REMARK


def _tells(message: _Message) -> bool:
    """Whether a message is part of the article rather than a remark about it."""
    text = message.text.strip()
    is_text = len(text) >= _SHORTEST_TEXT and is_running_text(text)
    return _is_long(message) or (is_text and not _TO_A_COLLEAGUE.search(text))


def _stamped(text: str) -> tuple[str, list[_Message]] | None:
    """What is above the messages of a chat that stamps each of them, and the messages; None if it is no such chat."""
    stamps = list(_CHAT_STAMP.finditer(text)) or _heads_of_messages(text)
    if not stamps:
        return None
    ends = [*(stamp.start() for stamp in stamps[1:]), len(text)]
    messages = [_Message(_sender(stamp[0]), text[stamp.end() : end]) for stamp, end in zip(stamps, ends, strict=True)]
    return text[: stamps[0].start()], messages


def _below_clocks(text: str) -> tuple[str, list[_Message]] | None:
    """The same of a chat with the clock time of each message on a line of its own, below the sender where that changes;
    it has several senders, or one again."""
    lines = text.splitlines()
    clocks = [number for number, line in enumerate(lines) if _CLOCK.fullmatch(line)]
    above = {number: lines[number - 1].strip() for number in clocks if number}
    seen = Counter(above.values())
    senders = {number: line for number, line in above.items() if _is_sender(line, seen)}
    begins = [number - (number in senders) for number in clocks]
    if len(clocks) < _FEWEST_CLOCKS or len(senders) < _FEWEST_HEADS or begins[0] > _LINES_ABOVE:
        return None
    messages: list[_Message] = []
    for clock, end in zip(clocks, [*begins[1:], len(lines)], strict=True):
        sender = senders.get(clock) or (messages[-1].sender if messages else "")
        messages.append(_Message(sender, "\n".join(lines[clock + 1 : end])))
    is_chat = any(map(_is_remark, messages)) and not any(map(is_running_text, lines[: begins[0]]))
    return ("\n".join(lines[: begins[0]]), messages) if is_chat else None


def _is_remark(message: _Message) -> bool:
    """Whether a message is a few words to the others, rather than a short entry of a live blog or a programme."""
    text = message.text.strip()
    is_entry = text[:1].isupper() and is_finished(text) and not _TO_A_COLLEAGUE.search(text)
    return 0 < len(text) < _SHORT_REMARK and text[0] not in OPENING_QUOTES and not is_entry


def _is_sender(line: str, seen: Counter[str]) -> bool:
    """Whether a line above a clock time is a name: of one word (`Mama`), or there more than once."""
    return is_name(line) or (line.isalpha() and line.istitle()) or (bool(line) and seen[line] > 1)


def _heads_of_messages(text: str) -> list[re.Match[str]]:
    """The lines with a name and a clock time above the messages of a chat, if the first of them opens the text."""
    heads = [head for head in _CHAT_HEAD.finditer(text) if is_name(head["name"])]
    opens = heads and text[: heads[0].start()].count("\n") <= _CHANNEL_LINES
    return heads if opens and len(heads) > 1 else []


def _sender(stamp: str) -> str:
    if head := _CHAT_HEAD.match(stamp):
        return head["name"]
    return re.split(r"\] |\d -? ?(?=\D*$)", stamp)[-1].strip(" :\n")


def _is_title(message: str) -> bool:
    """Whether a message may be the headline of what is sent next, perhaps with a label: `kop: Brug dicht`."""
    line = message.strip(" *_\n")
    is_remark = line[:1].islower() and ": " not in line
    return len(line.split()) > 3 and "\n" not in line and not (is_remark or _UNLIKE_TITLE.search(line))
