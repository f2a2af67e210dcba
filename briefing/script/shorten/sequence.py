"""Sentences that belong together: a quotation and its speaker, an announcement and what follows.

Each rule looks at one sentence and gives the others that it needs, with the words that show it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.patterns import pattern
from briefing.script.names import bare_words
from briefing.script.quotations import speaker_is_told
from briefing.script.shorten import pointers
from briefing.script.shorten.background import OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from briefing.script.shorten.background import Background, Need

_TURN = re.compile(
    r"(?:maar|toch|echter|integendeel|niettemin|desondanks|in werkelijkheid|tevergeefs|zonder succes|ten onrechte"
    r"|niets (?:daarvan|bleek)|(?:dat|dit|het|zover)\s(?:\w+\s){1,3}(?:niet|nooit|mis|tegen)(?:\s\w+){0,3}\.\Z)(?!\w)",
    re.IGNORECASE,
)
"""Beginnings of sentences, or whole ones, that take back what the sentence before suggests."""
_GRANTS = pattern(
    r"(?:natuurlijk|uiteraard|toegegeven|weliswaar|akkoord|inderdaad|vanzelfsprekend)\b"
    r"|(?:dat|het) (?:klopt|is waar|is zo|mag zo zijn)\b(?! (?:niet|van|dat|volgens)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that agrees, before a *but*."""
_AGREES = pattern(r"(?:dat|het) (?:klopt|is (?:ook )?waar|is zo|mag zo zijn|valt niet te ontkennen)\b", re.IGNORECASE)
_THE_OTHER_SIDE = pattern(
    r"\b(?:hoor ik (?:u|je|ze|sommigen|mensen) (?:al )?(?:denken|zeggen)|zul(?:t u|len sommigen|len critici) zeggen"
    r"|zou(?:den)? (?:je|u|men|sommigen) (?:denken|zeggen|kunnen zeggen)|wordt (?:vaak |weleens )?(?:gezegd|beweerd))\b"
)
"""*Dat kost geld, hoor ik u denken.*: a view that the writer does not share."""
_ONE_THING = re.compile(
    r"\b(?:één|twee|drie) [a-z]+ (?:gesteld|gevonden|geëist|genoemd|gevraagd)\.\Z|\bniet iedereen\b[^,]{0,40}\.\Z"
)
"""*Hij heeft één voorwaarde gesteld.*, *Dat vindt niet iedereen.*: the next sentence says which, or who."""
_ANSWERS_BACK = re.compile(
    r"\b(?:ontken\w+|bestrijd\w+|betwist\w*|weersprak\w*|weerspre\w+|afgewezen|verworpen|ongegrond|vrijgesproken"
    r"|niet bewezen|w(?:ijst|ees|ezen) (?:[\w']+ ){0,8}?af(?=\W))"
)
"""The outcome of a claim: a denial, a verdict."""
_ANNOUNCEMENT = 6
"""Words in an opening, of a paragraph or an answer, that tells nothing yet: *Bewoners reageren verdeeld.*"""
_LONGEST_ANNOUNCEMENT = 11
"""The same where they bring in something: *Ede wil het op een andere manier.*, *Het geheim is een emmer.*"""
_QUOTATION = 9
"""The same where somebody's words follow: *Buren kijken er anders tegen aan.*"""


def of_its_paragraph(sentences: Sequence[str], index: int, openers: Collection[int]) -> Iterator[int]:
    """The sentence that an opener of a few words announces, and the announcement of one that follows it."""
    for announcing, other in ((index, index + 1), (index - 1, index - 1)):
        if announcing >= 0 and _announces_next(sentences, announcing, openers):
            yield other


def _announces_next(sentences: Sequence[str], index: int, openers: Collection[int]) -> bool:
    if index + 1 >= len(sentences) or index + 1 in openers:
        return False
    words = len(sentences[index].split())
    announced = _QUOTATION if sentences[index + 1][0] in OPENING_MARKS else _ANNOUNCEMENT
    figures = any(map(str.isdigit, sentences[index]))
    brings_in = words <= _LONGEST_ANNOUNCEMENT and index in openers and pointers.BRINGS_IN.search(sentences[index])
    short = not figures and (words <= announced or brings_in)
    return bool(short and (index in openers or _ONE_THING.search(sentences[index])))


def quotes_on(text: Background, index: int) -> Iterator[Need]:
    """A quotation over several sentences stays whole, with its speaker: who may be named just before it or after it.

    An answer in an interview may end sooner, but not with a few words that it opens with: *Nee.*
    """
    first, last = text.quotations[index]
    told = speaker_is_told(text.sentences[first : last + 1])
    end = last
    if text.is_interview and not told:
        only_opens = index == first and len(text.sentences[index].split()) <= _ANNOUNCEMENT
        end = min(last, first + 1) if only_opens else index
    for other in range(first, end + 1):
        yield other, "the same quotation"
    if told:
        return
    yield first - 1, "a quotation without its speaker"
    follows = last + 1 < len(text.sentences) and not text.is_interview
    if follows and pointers.ATTRIBUTION.match(bare_words(text.sentences[last + 1])):
        yield last + 1, "a quotation without its speaker"


def announces(text: Background, index: int) -> Iterator[Need]:
    """A sentence that ends in a colon or a question, or a piece of one in a comma, goes with the next one, and the next
    one with it; one in which something goes wrong does not end a story.
    """
    for other, announcing in ((index + 1, index), (index - 1, index - 1)):
        if announcing >= 0 and text.sentences[announcing].endswith((":", "?", ",")):
            yield other, text.sentences[announcing][-1]
    if wrong := pointers.GOES_WRONG.search(text.sentences[index]):
        yield index + 1, wrong[0]


def asks(text: Background, index: int) -> Iterator[Need]:
    """What a sentence of an interviewer needs: the answer, or the question that it leads to."""
    if not text.is_interview or text.sentences[index][0] in OPENING_MARKS or not text.sentences[index + 1 :]:
        return
    first, last = text.quotations[index + 1]
    if first == index + 1 and not speaker_is_told(text.sentences[first : last + 1]):
        yield first, "its answer"
    elif text.quotations[index] == (index, index) and first > index and text.sentences[index + 1].endswith("?"):
        yield index + 1, "its question"


def grants(text: Background, index: int) -> Iterator[Need]:
    """What a concession needs, since it says the opposite without what follows it: *Natuurlijk kost het geld.*, *Dat
    klopt.*"""
    sentence = text.sentences[index]
    if granted := _GRANTS.match(bare_words(sentence)) or _THE_OTHER_SIDE.search(sentence):
        yield index + 1, granted[0]


def is_turned_round(text: Background, index: int) -> Iterator[Need]:
    """*Het plan is klaar. Toch gaat het niet door.*: without the second half the first says the opposite; and within
    a paragraph a claim goes with its denial or the verdict on it. A paragraph that opens so turns the whole one before.
    """
    is_last_of_several = index + 1 in text.openers and index not in text.openers
    if index + 1 == len(text.sentences) or is_last_of_several:
        return
    following = bare_words(text.sentences[index + 1])
    if turn := _TURN.match(following) or _AGREES.match(following):
        yield index + 1, turn[0]
    if index + 1 not in text.openers and (answer := _ANSWERS_BACK.search(text.sentences[index + 1])):
        yield index + 1, answer[0]
