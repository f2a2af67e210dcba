"""What a sentence takes up of the sentence before, without a word at its beginning that says so: *redenen zijn er dus
niet*, *Volgens de politie gaat het om twee mannen*, *De uitkomst bleef gelijk.*"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_DAY, ANY_PERIOD
from briefing.dutch.word_classes.classes import WordClass
from briefing.patterns import pattern
from briefing.script.names import bare_words, names
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.script.shorten.background import Background, Need

_WHO_THAT = pattern(r"(?:wie|wat|waar|waarom|wanneer|of|hoe(?:\s\w+)?)\s(?:die|dat|deze|dit|zoiets)\b", re.IGNORECASE)
"""*Wie die code scande*, *Hoe hoog die is*."""
_IT = pattern(
    r"\b(?:gaat|ging|blijft|bleef)\shet\s(?:om|bij)\b|\b(?:doet|deed|deden|lukte?|helpt|hielp|mocht)\shet\b|\bdat\s(?:het\s(?:om|bij)\b|dat\b|die\s(?:niet|wel|nog|ook)\b)"
)
"""*Volgens de politie gaat het om twee mannen*, *zegt dat dat niet kan*."""
_THAT = pattern(
    r"(?<!,)\s(?:dat|dit)(?:\s(?:niet|wel|ook|nog|nooit|zo|anders|tegen|af|mee|over|toe|in|goed|terecht|onterecht|zitten))*[.;!?,]"
    rf"|(?<!,)\s(?:deze|dit)\s(?!(?:{ANY_PERIOD}|{ANY_DAY}|moment|keer|is|was|wordt|werd)\b)[a-z]\w+"
)
"""*Juristen bestrijden dat.*, *De raad vindt deze aanpak te duur*; not *dit jaar*."""
_CONCLUDES = pattern(r"\b(?:dus|namelijk|immers|daarentegen|evenmin|echter)\b")
_LEAVES_OPEN = pattern(
    r"\b(?:spre(?:ekt|ken)|sprak(?:en)?) (?:[\w']+ ){1,4}tegen\.\Z|\b(?:denk(?:t|en)|dacht(?:en)?) daar anders over\.\Z"
    r"|\bz(?:iet|ien|ag|agen) (?:dat|het) (?:heel )?anders\.\Z|\bniet mee eens\.\Z"
    r"|\b(?:bestrijd(?:t|en)|ontken(?:t|nen)) dat\.\Z"
)
"""*De bank spreekt dat tegen.*: the next sentence is what the bank says, or what somebody says of it."""
_ATTRIBUTED = re.compile(
    r"[\"“”„‘]|\A'|\b(?:volgens|zegt|zeggen|zei|stelt|vindt|noemt|wijst|meent|laat weten|aldus|legt)\b", re.IGNORECASE
)
_CLAUSE = re.compile(r"[,;:]")
_PARTICIPLE_BEGINS = ("ge", "be", "ver", "ont", "her")
_OBJECTS = re.compile(r"\s(?:het|die)\s")
_SOMEONE = frozenset(
    {WordClass.NOUN, WordClass.NAME, WordClass.PRONOUN, WordClass.PERSONAL, WordClass.PRESENT, WordClass.PAST}
)
_WHAT = frozenset({WordClass.NOUN, WordClass.ADJECTIVE})
_PART = pattern(
    r"(?:de|het)\s(?:\w+e\s)?([^\W\d_][\w-]{2,40})\s(?:is|was|zijn|waren|blijft|bleef|blijven|bleven|bedraagt|bedroeg)\b",
    re.IGNORECASE,
)
"""*De prijs is*: with the noun."""
_WITHIN = 40
"""Sentences in which it may have been told."""
_SHORT = 8
"""Words of a sentence that says one thing of what it begins with."""
_KNOWN = words_in("lucht zon maan aarde wereld mens mensen zomer winter herfst lente politie kabinet politiek weer")
"""What is known without being told."""


def takes_up(text: Background, index: int) -> Iterator[Need]:
    """The sentence before, for each word that takes up something of it."""
    sentence = text.sentences[index]
    bare = bare_words(sentence)
    if match := _WHO_THAT.match(bare) or _IT.search(sentence) or _THAT.search(sentence):
        yield index - 1, match[0]
    if (match := _CONCLUDES.search(sentence)) and not _CLAUSE.search(sentence, 0, match.start()):
        yield index - 1, match[0]
    if (match := _PART.match(bare)) and _is_part_of_the_last(text, index, match[1].lower()):
        yield index - 1, match[0]
    if index and _LEAVES_OPEN.search(text.sentences[index - 1]) and not _ATTRIBUTED.search(sentence):
        yield index - 1, "an objection"
    if object_ := _takes_as_object(text, index):
        yield index - 1, object_


def _is_part_of_the_last(text: Background, index: int, noun: str) -> bool:
    """Whether a short sentence begins with something that nothing has told of: *De prijs is 3 euro.*"""
    sentence = text.sentences[index]
    if len(sentence.split()) > _SHORT or noun in _KNOWN or text.is_given(noun) or names(sentence):
        return False
    return not any(noun in earlier.lower() for earlier in text.sentences[max(0, index - _WITHIN) : index])


def _takes_as_object(text: Background, index: int) -> str:
    """What a verb takes of before: *had niemand het verwacht*, *keurde die plannen goed*; "" for nothing, or where a
    clause before may have told it."""
    sentence = text.sentences[index]
    found = _OBJECTS.search(sentence)
    if not found or _CLAUSE.search(sentence, 0, found.start()):
        return ""
    words = text.tagged(index)
    for before, it, after in zip(words, words[1:], words[2:], strict=False):
        if it.text == "het" and before.word_class in _SOMEONE and after.word_class is WordClass.PARTICIPLE:
            if after.text.startswith(_PARTICIPLE_BEGINS):
                return it.text
        elif it.text == "die" and before.word_class.is_finite and after.word_class in _WHAT:
            return f"{it.text} {after.text}"
    return ""
