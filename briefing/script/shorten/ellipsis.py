"""What a sentence leaves out because the one before told it: *Een daling van 30 procent.*, *Reden: de lucht is vuil.*,
*Een meerderheid was tegen.*"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.dutch.numbers import ANY_NUMBER
from briefing.dutch.word_classes.classes import WordClass
from briefing.dutch.word_classes.tagger import has_finite_verb
from briefing.patterns import pattern
from briefing.script.names import bare_words
from briefing.script.shorten import pointers
from briefing.script.shorten.background import OPENING_MARKS
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.script.shorten.background import Background, Need

_COUNT = rf"(?:\d+|{ANY_NUMBER}|een|één)"
_OPENING = pattern(
    r"""
    (?:nu|tegenwoordig|vandaag)\s(?:is|zijn|was|staat|ligt|kost|kosten|telt)\s(?:het|dat|er)\b
  | (?:(?:de|het|een|zijn|haar|hun|enige|belangrijkste)\s){0,2}(?:reden|voorwaarde|gevolg|resultaat|oorzaak|doel
    |conclusie|voordeel|nadeel|probleem|bezwaar|uitzondering(?:en)?|alternatief|gedachte|boodschap|verwijt|eis)
    (?:\s(?:is|was|zijn|waren)\b|:)
  | (?:met|zonder)\s\w+:
  | (?:hoe|wanneer|waarom|wie|hoeveel|waar|welke)(?:\s(?:precies|dan|lang|veel|hoog|exact))?,
  | (?:een|de)\s(?:ruime\s|krappe\s|grote\s|kleine\s)?(?:meerderheid|minderheid|helft|rest|handvol|enkeling|opvolger
    |vervanger|alternatief|motief|vervolg)\b(?!\s(?:van|der|uit|voor|op)\b)
  | (?:de|het)\s\w{3,20}ste\s(?:is|was|zijn|waren|kost|kostte|kwam|komt|ging|gaat|vaart|staat|ligt|krijgt|kreeg|werd
    |wordt)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Openings that do not say of what: *Nu zijn het er 900*, *Voorwaarde is dat*, *Het grootste vaart niet meer*."""
_OF_HOW_MANY = pattern(
    rf"\b{_COUNT}\svan\sde\s{_COUNT}\s(?:is|was|zijn|waren|heeft|had|hebben|hadden|deed|deden|doen|kwam|kwamen|ging|gingen"
    r"|wil|willen|wilden|kreeg|kregen|bleef|bleven|kan|kunnen|moet|moeten|stemde|stemden|werd|werden)\b|\bde\shelft[.,;]",
    re.IGNORECASE,
)
"""*drie van de veertig deden mee*, *dekt de helft*."""
_OF_THEM = pattern(
    rf"\ber\s(?:(?!(?:{_COUNT})\b)[a-z]+\s){{0,4}}(?:\d[\d.]*|{ANY_NUMBER}|ruim\s\w+)(?:\sprocent)?"
    r"(?=[.,;!?]|\s(?:meer|minder|te|het|de|een|op|in|uit|aan|naar|terug|bij|mee|af|binnen|weg|voor|over|tegen)\b)",
    re.IGNORECASE,
)
"""*deden er ruim negenhonderd*, *hebben er vier het voorbeeld gevolgd*."""
_NO_NOUN = pattern(
    rf"(?:[^\W\d_]+\s)?(?:de|het)\s(?:(?:[\w-]+e|\d+|{ANY_NUMBER})\s){{1,2}}[^\W\d_]+[tnegkfpsm]\b", re.IGNORECASE
)
"""*De huidige telt*, *Bij de eerste was*, perhaps."""
_BY_ITSELF = words_in(
    "beste belangrijkste enige ergste mooiste leukste bijzondere verdachte overledene gewonde dode betrokkene"
)
"""Adjectives that mean a person or a matter alone."""
_THAN_WHAT = pattern(
    r"\b(?:lager|hoger|minder|meer|sneller|langzamer|beter|slechter|erger|goedkoper|duurder|groter"
    r"|kleiner|rustiger|drukker|strenger|milder|vaker|makkelijker|moeilijker)\b"
)
_FIRST_WORDS = 6
"""Words and marks among which such a subject ends."""
_QUALITIES = frozenset({WordClass.ADJECTIVE, WordClass.NUMERAL})
_NO_COMPARISON = pattern(r"\b(?:dan|steeds|nog|niet|geen|nooit|niets|alleen|onder)\b")
_SHORT = 7
"""Words in a sentence that compares without saying with what."""


def leaves_out(text: Background, index: int) -> Iterator[Need]:
    """The sentence before, for each way in which something of it is left out."""
    sentence = text.sentences[index]
    bare = bare_words(sentence)
    if match := _OPENING.match(bare) or _OF_HOW_MANY.search(sentence):
        yield index - 1, match[0]
    if (match := _OF_THEM.search(sentence)) and not pointers.JOINT.search(sentence, 0, match.start()):
        yield index - 1, match[0]
    if (match := _NO_NOUN.match(bare)) and (quality := _without_noun(text, index)):
        yield index - 1, quality
    short = len(sentence.split()) <= _SHORT
    if short and (match := _THAN_WHAT.search(sentence)) and not _NO_COMPARISON.search(sentence):
        yield index - 1, match[0]
    if sentence[0] not in OPENING_MARKS and sentence.endswith((".", "!")) and not has_finite_verb(sentence):
        yield index - 1, "no verb"


def _without_noun(text: Background, index: int) -> str:
    """The adjective or number of a sentence that begins with no more of its subject: *De huidige telt*; "" for none."""
    words = [word for word in text.tagged(index)[:_FIRST_WORDS] if word.text not in OPENING_MARKS]
    articles = (place for place, word in enumerate(words) if word.word_class is WordClass.DETERMINER)
    article = next(articles, len(words))
    for quality, verb in pairwise(words[article + 1 :]):
        if quality.word_class not in _QUALITIES or quality.text in _BY_ITSELF:
            return ""
        if verb.word_class.is_finite:
            return quality.text
    return ""
