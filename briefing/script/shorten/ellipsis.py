"""What a sentence leaves out because the one before told it: *Een daling van 30 procent.*, *Reden: de lucht is vuil.*,
*Een meerderheid was tegen.*"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.numbers import ANY_NUMBER
from briefing.dutch.word_classes.tagger import has_finite_verb
from briefing.patterns import pattern
from briefing.script.names import bare_words
from briefing.script.shorten.background import OPENING_MARKS

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
_THAN_WHAT = pattern(
    r"\b(?:lager|hoger|minder|meer|sneller|langzamer|beter|slechter|erger|goedkoper|duurder|groter"
    r"|kleiner|rustiger|drukker|strenger|milder|vaker|makkelijker|moeilijker)\b"
)
_NO_COMPARISON = pattern(r"\b(?:dan|steeds|nog|niet|geen|nooit|niets|alleen|onder)\b")
_SHORT = 7
"""Words in a sentence that compares without saying with what."""


def leaves_out(text: Background, index: int) -> Iterator[Need]:
    """The sentence before, for each way in which something of it is left out."""
    sentence = text.sentences[index]
    bare = bare_words(sentence)
    if match := _OPENING.match(bare) or _OF_HOW_MANY.search(sentence):
        yield index - 1, match[0]
    short = len(sentence.split()) <= _SHORT
    if short and (match := _THAN_WHAT.search(sentence)) and not _NO_COMPARISON.search(sentence):
        yield index - 1, match[0]
    if sentence[0] not in OPENING_MARKS and sentence.endswith((".", "!")) and not has_finite_verb(sentence):
        yield index - 1, "no verb"
