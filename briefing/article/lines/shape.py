"""The shapes of lines and blocks: running text, titles, lines too short to be text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.lines.byline import is_name
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORT_LINE = 130
"""Characters; titles, and lines at the foot of a page, have fewer."""
TITLE_WORDS = 4
"""The titles of other articles have more words; a crosshead may have as few."""
SENTENCE_END = re.compile(r"[.!?…][\"'’”»)\]]*(?= |$)")
_SHORT_SENTENCE = re.compile(
    r"[A-ZÀ-Þ“‘\"'][^.!?:|\d]*[^.!?:|\d ]{3}[.!][\"'”’»)]*|(?:\w+ ){2,}\w+\?|[A-ZÀ-Þ“‘\"'][^.!?:|]{12,}\.[\"'”’»)]*"
)
_SHORT_SENTENCES = re.compile(
    r"(?:[A-ZÀ-Þ“‘\"'][^.!?…:|\d]*[^\W\d_]{3}[.!?…][\"'”’»)]* )+[A-ZÀ-Þ“‘\"'][^.!?…:|\d]*[^\W\d_]{3}[.!][\"'”’»)]*"
)
_LAST_WORD = re.compile(
    r"Einde (?!\w*(?:bericht|artikel|brief|mededeling|mail|uitzending|document|pagina|tekst|interview|citaat)\b)"
    r"[a-zà-ÿ]{4,20}[.!]"
)
_SALUTES = re.compile(r"(?:beste|geachte|lieve|waarde|dierbare) \w[^.!?:]{1,60},", re.IGNORECASE)
_TURN = re.compile(r"(?:V|Vr|Vraag|Q|A|Antw|Antwoord)\.?\s?:\s")
_ENDS = pattern(r"[.!?…:;,][\"'’”»)\]]*$")


def is_running_text(line: str) -> bool:
    """Whether `line` consists of sentences, as a paragraph does."""
    return (len(line) > 90 and bool(SENTENCE_END.search(line[-8:]))) or len(SENTENCE_END.findall(line)) > 1


def is_text_block(lines: Sequence[str]) -> bool:
    """Whether the lines of a block are running text, wrapped or not."""
    return any(map(is_running_text, lines)) or is_running_text(" ".join(lines))


def is_title(line: str) -> bool:
    """Whether `line` may be a headline: a few words that do not end a sentence and are not a name."""
    line = " ".join(line.split())
    return len(line.split()) >= TITLE_WORDS and len(line) < SHORT_LINE and not ends_sentence(line) and not is_name(line)


def ends_sentence(line: str) -> bool:
    """Whether `line` ends as a sentence, or a part of one, does."""
    return bool(_ENDS.search(line))


def is_short_sentences(line: str, words: int = 1) -> bool:
    """Whether a few words are a sentence of at least so many `words`, or several: `Twee boten. Eén zonk.`"""
    if _SHORT_SENTENCES.fullmatch(line):
        return True
    return len(line.split()) >= words and bool(_SHORT_SENTENCE.fullmatch(line))


def is_last_word(line: str) -> bool:
    """Whether `line` ends a story in its writer's words (`Einde discussie.`), rather than marks where a text ends."""
    return bool(_LAST_WORD.fullmatch(line))


def is_turn(line: str) -> bool:
    """Whether `line` is a marked question or answer of an interview: `V: Waarom stopt u?`"""
    return bool(_TURN.match(line))


def is_salutation(line: str) -> bool:
    """Whether a line opens a letter: `Beste buren van de Waaldijk,`."""
    return bool(_SALUTES.fullmatch(line))
