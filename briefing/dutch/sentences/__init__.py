"""Sentences: NLTK's Punkt with our own Dutch abbreviations, then a few rules that split and merge what it finds."""

from __future__ import annotations

import re

from briefing.dutch.sentences.glued import glued_places
from briefing.dutch.sentences.joint import joint_at
from briefing.dutch.sentences.merging import is_merged
from briefing.dutch.sentences.punkt import punkt_places
from briefing.dutch.sentences.splitting import more_places

_BLANK_LINE = re.compile(r"\n[^\S\n]*+\n")


def split_sentences(text: str) -> list[str]:
    """The sentences of `text` in order, without the white space between them.

    Nothing else is changed: together the sentences hold every other character of `text`. Speech of several sentences is
    split inside its quotation marks; an attribution stays with the sentence that it follows. Never raises.
    """
    sentences = []
    start = 0
    for place in _places(text):
        sentence = text[start:place].strip()
        if place < len(text) and _is_enumerator(sentence):
            continue
        if sentence:
            sentences.append(sentence)
        start = place
    return sentences


def _places(text: str) -> list[int]:
    """Where sentences end, in order: where Punkt or a splitting rule ends one and no merging rule objects."""
    if not text.strip():  # an error to Punkt
        return []
    found = {place for place in (*punkt_places(text), *more_places(text)) if _is_end(text, place)}
    found |= {place for place in glued_places(text) if not is_merged(joint_at(text, place))}
    blanks = {blank.start() for blank in _BLANK_LINE.finditer(text)}
    return sorted(found | blanks | {len(text)})


def _is_end(text: str, place: int) -> bool:
    """Whether white space follows and no merging rule holds: `“Waarom?”, vroeg hij` has no end after its mark."""
    return text[place : place + 1].isspace() and not is_merged(joint_at(text, place))


def _is_enumerator(sentence: str) -> bool:
    """`2.` before `Blijf thuis.`"""
    return bool(re.fullmatch(r"\(?\d{1,2}[.)]|[a-zA-Z]\)", sentence))
