"""The lines that surely belong to the article, whatever their words: titles, sentences, crossheads, salutations."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.classifier.classify import FEWEST_LOOSE_WORDS
from briefing.article.classifier.features import TOKEN, is_finite
from briefing.article.classifier.figures import is_prose
from briefing.article.formats.layout import is_finished
from briefing.article.lines.boilerplate.debris import is_link
from briefing.article.lines.boilerplate.kinds import is_known
from briefing.article.lines.passages.tables import row_reason
from briefing.dutch.word_classes.tagger import has_finite_verb

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from briefing.article.classifier.classify import Judged

_ITEM = re.compile(r"(?:[-*•–·▪]|(?:[A-ZÀ-Þ][a-zà-ÿ]{1,14} )?\d{1,2}(?:[.):]|/\d{1,2})) (?=\S)")
_OPENING, _CLOSING, _SENTENCE_ENDS = "“\"„‘'", "”\"’'", (".", "!", "?")
SIGNS = re.compile(r"[|•<>\[\]{}@#/©_]")
"""Signs of labels and buttons."""
_VOUCHED_BELOW = 0.1
"""Below this chance a sentence belongs to the article, whatever a rule says of its words."""
TRUSTED_BELOW = 0.2
"""Below this chance a line belongs to the article, whatever a rule says of its form."""
_SALUTED_BELOW = 0.5
"""The same for a salutation."""
_BETWEEN = re.compile(r"[,;]")
_MOST_NAMES, _MOST_DIGITS = 4, 6
"""A line that looks like data is data if it has more of these marks between names, or more digits."""
FEW_WORDS = 4
"""A line with no more words may be a button or a caption."""


def mark_of(line: Judged) -> str | None:
    """The mark of an item of a list or a post of a thread, the same for all numbers."""
    mark = _ITEM.match(line.text)
    return re.sub(r"\d+", "0", mark[0]) if mark else None


def is_sentence(text: str) -> bool:
    """Whether a line is a sentence with a verb, or something that somebody says."""
    words = TOKEN.findall(text.casefold())
    text = text.removeprefix("[").removesuffix("]")
    said = text.rstrip(_CLOSING)
    if said.endswith(_SENTENCE_ENDS) and (text[0] in _OPENING or said != text):
        return True
    return len(words) > FEW_WORDS and text.endswith(_SENTENCE_ENDS) and any(map(is_finite, words))


def announcing(lines: Sequence[Judged], stay: Set[str]) -> set[str]:
    """The lines that say with a verb what follows, above a line that stays: `De directeur schreef hem:`."""
    above = {line.text for line, below in pairwise(lines) if below.text in stay and line.text.endswith(":")}
    return {line for line in above if has_finite_verb(line) and not is_known(line)}


def opens_text(line: Judged) -> bool:
    """Whether a line is a salutation or an item of a list, with which a text may open: `Geachte minister,`."""
    return line.chance < (_SALUTED_BELOW if line.text.endswith(",") else TRUSTED_BELOW if mark_of(line) else 0)


def is_vouched(line: Judged) -> bool:
    """Whether a line belongs to the article whatever its words: a title above it, a crosshead or a sentence in it."""
    words = TOKEN.findall(line.text.casefold())
    if line.zone == "above":
        is_title = len(words) > FEW_WORDS and not SIGNS.search(line.text) and not is_link(line.text)
        return is_title and line.chance < _VOUCHED_BELOW
    if line.zone == "among" and not is_finished(line.text):
        return line.chance < _VOUCHED_BELOW or opens_text(line)
    if not is_finished(line.text) or line.text.endswith(("...", "…")) or "(" in line.text:
        return False
    may_tell = any(map(is_finite, words)) or (line.text[-1] != "?" and len(line.text.split()) > FEW_WORDS)
    return may_tell and line.chance < _VOUCHED_BELOW


def may_be_caption(line: Judged) -> bool:
    """Whether a line is a phrase of several words without a verb, as captions are: `De brug in aanbouw`."""
    is_open = line.text[0].isupper() and not (is_finished(line.text) or line.text.endswith((",", ":")))
    may_be = is_open and len(line.text.split()) >= FEWEST_LOOSE_WORDS and not mark_of(line)
    return may_be and not has_finite_verb(line.text)


def is_data(text: str) -> bool:
    """Whether a line is a line-up or a list of scorers, however likely it belongs to the article."""
    is_long = is_prose(text) or sum(map(str.isdigit, text)) > _MOST_DIGITS or len(_BETWEEN.findall(text)) > _MOST_NAMES
    return is_long and bool(row_reason(text))
