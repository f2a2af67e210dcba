"""The joint between two sentences: a place where one may end and the next begin, with the text on either side."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing.dutch.sentences.words import NAME_PARTICLES, OPENERS, STARTERS
from briefing.patterns import pattern

REACH = 80
"""Characters on either side of a place that the rules look at, which bounds their cost."""
SURNAME = re.compile(r"[Vv][ao]n (?:de[nr]? |het |[’']t )?[A-Z]|[’']t [A-Z]")
"""The start of a surname without its first name: `van der Berg`, `’t Hart`."""
_FIRST_WORDS = pattern(rf"[{OPENERS}]*+(?P<word>[A-ZÀ-Þ]\w*+)(?:\s++[’']?(?P<next>\w+))?")


class Joint(NamedTuple):
    """A place where one sentence may end and the next begin."""

    before: str
    """The text up to it, at most `REACH` characters, without white space at its end."""
    after: str
    """The text from it, at most `REACH` characters, without white space at its start."""


def joint_at(text: str, place: int) -> Joint:
    """The joint at a place in `text`."""
    return Joint(text[max(0, place - REACH) : place].rstrip(), text[place : place + REACH].lstrip())


def is_acronym(word: str, after: str) -> bool:
    """Whether a word is an acronym, which may end a sentence (`de VS. Minister Bos`); not where all is in capitals."""
    return len(word) > 1 and word.isalpha() and word.isupper() and not after[:2].isupper()


def starts(after: str) -> bool:
    """Whether the text starts with a word that starts sentences; a capital alone does not count."""
    first = _FIRST_WORDS.match(after)
    if SURNAME.match(after):
        return False
    if not first:
        return after[:1] in ("’", "'")
    word, following = first["word"].lower(), first["next"] or ""
    return word in STARTERS and not (word in NAME_PARTICLES and following[:1].isupper())
