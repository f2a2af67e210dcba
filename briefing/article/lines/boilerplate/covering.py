"""Covering notes, with which somebody sends an article to a newsroom, and how they differ from an article."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from briefing.article.formats.layout import is_finished, paragraphs
from briefing.article.lines.boilerplate.vocabulary import kind
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FEWEST_WORDS = 25
"""The fewest words of running text that may be an article."""
_MOST_READ = 40_000
"""The most characters by which a text is judged; no note is as long."""
_FEWEST_IN_SENTENCE = 5
"""The fewest words of a line of running text."""
_GREETING, _FAREWELL = kind("copied", "greeting"), kind("copied", "farewell")
_REGARDS = kind("text", "regards and signature")
_SENDING = pattern(
    r"\b(?:hierbij|hieronder|onderstaande?|bijgaande?|bijgevoegde?|bijgesloten|(?:in|als|zie|mijn|de) (?:de )?bijlagen?"
    r"|toegevoegd|attachment|attached|doorgestuurd|stuur (?:ik|je|jullie|u)|ter info(?:rmatie)?|fyi)\b",
    re.IGNORECASE,
)
_PIECE = pattern(
    r"\b(?:stuk(?:je)?|artikel|column|verhaal|(?:pers)?bericht|tekst|verslag|interview|kopij|versie|foto['’]?s?|kop)\b",
    re.IGNORECASE,
)
"""Words for what somebody sends to a newsroom."""
_SHORT_NOTE = 40
"""The fewest words of running text of a note that is long."""
_SPEECH = re.compile(r"[\"“„«][^\"“”„«»\n]{0,2000}[\"”»]|(?<!\w)[‘'][^‘’\n]{0,2000}[’'](?!\w)")
_TO_SOMEBODY = pattern(
    r"\b(?:ik|mij|me|mijn|je|jij|jou|jouw|jullie|u|uw|hierbij|hieronder|bijgaande?|bijgevoegde?|bijlagen?|groet(?:en|jes)?"
    r"|alvast|graag|bedankt|sorry)\b",
    re.IGNORECASE,
)
"""Words with which somebody writes to somebody."""
MARKS = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
"""The marks before the lines of a message that is quoted."""

_DIVIDER = re.compile(r"[-=_*~—–+#]{4,}")
_NOTE_LINES, _NOTE_CHARACTERS = 12, 600
"""The most lines and characters of a note above the text that it covers, unless all that it says is to its reader."""
_LETTER_LINES, _SIGNATURE_LINES = 40, 4
"""The most lines of such a letter, and of the signature below its regards."""
_MOST_CLOSINGS = 3
"""The most regards and lines of marks that are taken for the end of a letter."""
_GREETING_WORDS = 4
"""The most words of a greeting alone on its line."""
_ANNOUNCES = pattern(r"\b(?:hierbij|hieronder|bijgaand|bijgevoegd|in (?:de )?bijlage|sorry dat)\b", re.IGNORECASE)
_SENT_TO_DESK = pattern(
    r"\b(?:kopij|kop (?:laat|mag|mogen|moet|is|volgt|kan|kunnen|zelf)|\d+ (?:regels|woorden)|inkorten|deadline"
    r"|foto['’]?s? (?:stuurt|komt|komen|volgt|volgen)|(?:voor|aan) (?:de )?(?:redactie|eindredactie|krant van)"
    r"|(?:ontvangt?|vindt?|treft?|stuur|sturen|zenden) [^.!?\n]{0,60}"
    r"\b(?:(?:pers)?bericht|artikel|stuk|tekst|verslag))\b",
    re.IGNORECASE,
)
"""With those of sending, words by which a greeting announces a text for the desk: `hierbij mijn kopij, 40 regels`. A
letter or column may begin with sending alone."""


def without_note(lines: list[str]) -> list[str]:
    """The lines below a sender's note to the recipient: from a greeting to a farewell or a line of marks, or just the
    line that announces the text.
    """
    told = [number for number, line in enumerate(lines) if line.strip()][:_LETTER_LINES]
    if not told or not _GREETING.opening.match(lines[told[0]].strip()):
        return lines
    closings = filter(None, (_end_of_letter(lines, number) for number in told[1:]))
    for end in islice(closings, _MOST_CLOSINGS):
        if _covers(lines[:end], lines[end:]):
            return lines[end:]
    ends = [number + 1 for number in told[:_NOTE_LINES] if _ends_note(lines[number].strip())]
    first = told[1] if len(told) > 1 and len(lines[told[0]].split()) <= _GREETING_WORDS else told[0]
    note = lines[first][:_NOTE_CHARACTERS]
    announced = _ANNOUNCES.search(note) and _SENT_TO_DESK.search(note)
    end = ends[-1] if ends else first + 1 if announced else 0
    above, below = lines[:end], lines[end:]
    return below if _length(above) < min(_NOTE_CHARACTERS, _length(below)) else lines


def _ends_note(line: str) -> bool:
    return bool(_DIVIDER.fullmatch(line) or _FAREWELL.line.fullmatch(line[:_NOTE_CHARACTERS]))


def _end_of_letter(lines: Sequence[str], number: int) -> int:
    """The end of a letter that closes in the line of that number: below the regards, the lines of the signature."""
    line = lines[number].strip()
    if _DIVIDER.fullmatch(line):
        return number + 1
    if not _REGARDS.end.fullmatch(line):
        return 0
    signature = takewhile(lambda below: below.strip(), lines[number + 1 : number + 1 + _SIGNATURE_LINES])
    return number + 1 + len(list(signature))


def _covers(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether lines are a note that sends those below it, which tell something."""
    note, text = "\n".join(above), "\n".join(below)
    return bool(_SENDING.search(note)) and is_note(note) and tells(text)


def _length(lines: Sequence[str]) -> int:
    return sum(map(len, lines))


def is_note(text: str) -> bool:
    """Whether a text is a covering note: a few words, or a letter that mostly speaks to its reader. A column may speak
    to its reader as well, but neither greets him nor says that it sends something."""
    lines = _lines(text)
    running = _words(filter(_is_running, lines))
    if running < FEWEST_WORDS:
        return True
    is_letter = any(_GREETING.opening.match(line) or _REGARDS.end.fullmatch(line) for line in lines)
    return (is_letter or bool(_SENDING.search(text))) and words_reported(text) * 2 < running


def covers(text: str) -> bool:
    """Whether a text may cover what is attached to it: a note of some length speaks of sending, or of the piece. An
    open letter or column greets its reader too."""
    return is_note(text) and (words_running(text) < _SHORT_NOTE or bool(_SENDING.search(text) or _PIECE.search(text)))


def addresses(text: str) -> bool:
    """Whether a text speaks to somebody, or tells nothing: the first sentences of an article do neither."""
    lines = _lines(text)
    is_letter = any(_GREETING.opening.match(line) or _REGARDS.end.fullmatch(line) for line in lines)
    return (
        is_letter or not any(map(_is_running, lines)) or bool(_TO_SOMEBODY.search(_SPEECH.sub("", text[:_MOST_READ])))
    )


def greets(text: str) -> bool:
    """Whether a text begins with a greeting."""
    return any(_GREETING.opening.match(line) for line in _lines(text)[:1])


def tells(text: str) -> bool:
    """Whether a text is an article rather than a message from one person to another."""
    return words_reported(text) >= FEWEST_WORDS and not is_note(text)


def words_running(text: str) -> int:
    """The words of running text."""
    return _words(filter(_is_running, _lines(text)))


def words_reported(text: str) -> int:
    """The words of those paragraphs of running text in which nobody writes to somebody."""
    lines = filter(_is_running, _lines(text))
    return _words(line for line in lines if not _TO_SOMEBODY.search(_SPEECH.sub("", line)))


def _lines(text: str) -> list[str]:
    return list(filter(None, paragraphs(MARKS.sub("", text[:_MOST_READ]))))


def _is_running(line: str) -> bool:
    return is_finished(line) and len(line.split()) >= _FEWEST_IN_SENTENCE


def _words(lines: Iterable[str]) -> int:
    return sum(len(line.split()) for line in lines)
