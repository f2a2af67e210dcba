"""Times in a sentence: those that a headline leaves to the lead, and those that it must keep."""

from __future__ import annotations

import re

from briefing.dutch.calendar import ANY_DAY, ANY_DAY_PART, ANY_SEASON, AROUND_TODAY
from briefing.patterns import pattern
from briefing.script.headlines.grammar.words import MONTH, PREPOSITIONS, not_after

_DAY = f"{ANY_DAY}(?:{ANY_DAY_PART})?"
_DATE = rf"\d{{1,2}} {MONTH}(?! \d{{4}})"
_CLOCK = r"(?:\d{1,2}(?:[.:]\d\d)? uur(?: plaatselijke tijd)?|half \w+|kwart (?:over|voor) \w+)"
AROUND_NOW = rf"(?:dit|deze) (?:jaar|seizoen|weekend|week|maand|{ANY_SEASON})\b"
"""*dit jaar*, *deze winter*."""
MOMENT = rf"(?:(?:{_DAY}(?: {_DATE})?|{_DATE})(?: {_CLOCK})?|{_CLOCK})"
_WHEN = (
    rf"van \d{{1,2}} tot(?: en met)? {_DATE}|op \d{{1,2}}(?:, \d{{1,2}})* en {_DATE}"
    rf"|(?:(?:van|tussen) {MOMENT} (?:tot(?: en met)?|en)"
    rf"|(?<!\d )(?<!dag )tot en met|sinds|om|rond|omstreeks|kort na|kort voor|vlak na|vlak voor) {MOMENT}"
    rf"|(?<!\d )op (?:{_DAY} )?{_DATE}"
    rf"|in de nacht (?:van|op) {_DAY}(?: op {_DAY})?+"
    rf"|(?:(?:afgelopen|vorige|komende|aanstaande) )?{_DAY}(?: {_DATE})?(?: op {_DAY})?(?: laat| vroeg)?"
    rf"(?: (?:om|rond) {_CLOCK})?"
    rf"|{AROUND_TODAY}|(?:vorige|afgelopen) (?:week|weekend|maand)|momenteel|inmiddels|zojuist|intussen|ondertussen"
)
INSIDE_WHEN = re.compile(
    r"(?<=\w)"
    + not_after(
        "van tot naar sinds vanaf voor na tussen met en of op om rond elke iedere de deze die een tegen in per door"
        " t/m al zowel als maar want dus doch"
    )
    + rf" (?:{_WHEN})(?=[ ,]|$)(?! (?:tot|en|of|t/m)\b)(?! \d{{1,2}} {MONTH})"
)
LIMITED_TO_A_TIME = re.compile(
    r"\b(?:alleen|slechts|pas|voortaan|uiterlijk|elke?|iedere?|altijd|dagelijks|wekelijks|uitgesteld"
    r"|verzet|verplaatst|verschoven|langer|later|eerder|vroeger)\b",
    re.IGNORECASE,
)
"""Words that make a time part of the news, without which the sentence would say something else."""
DENIED = re.compile(r"\b(?:niet|geen|nooit|niets|niemand)\b", re.IGNORECASE)
NOT_ALONE = re.compile(r"\b(?:niet (?:alleen|enkel)|zowel)\b", re.IGNORECASE)
IS_PAST = pattern(
    r"\b(?:heeft|hebben|was|waren|werd(?:en)?|kon(?:den)?|moest(?:en)?|wilde(?:n)?|mocht(?:en)?|ging(?:en)?) "
)
STAMP = re.compile(
    r"^\d{1,3}(?:\+\d{1,2})?['’] (?=[A-ZÀ-Þ])"
    rf"|^[A-ZÀ-Þ][\w'’-]{{2,30}}, {_DATE} [-–—] (?=[A-ZÀ-Þ])"
    r"|^\d{1,2}[.:]\d\d uur (?=[A-ZÀ-Þ])"
    r"|^(?:\d{1,2}[-/]\d{1,2}[-/]\d{4}(?:,? \d{1,2}[.:]\d\d)?(?: uur)? ?[-–—:•|]?|\d{1,2}[.:]\d\d(?: uur)? ?[-–—:•|]) ?"
    r"(?=[^\W\d_])"
    r"|^[A-ZÀ-Þ][A-ZÀ-Þ /'’-]{2,30}(?: \d{1,2}/\d{1,2})?(?: \([A-Za-z]+\))? [-–—|=] (?=[A-ZÀ-Þ])"
)
BEGUN = re.compile(
    rf"(?<=\w)(?<! al) sinds (?:(?:vorige|afgelopen|deze) week|{_DAY}|{AROUND_TODAY}|kort)"
    r"(?=[ ,]|$)(?! (?:tot|en|of|\d))"
)
"""*sinds maandag*, *sinds kort*: times that go with the present tense."""
FIRST_MOMENT = pattern(_WHEN, re.IGNORECASE)
FIRST_WHEN = re.compile(rf"^(?:{_WHEN}) (?=(?:is|zijn|was|waren|werd|werden) (?:{PREPOSITIONS}) )", re.IGNORECASE)
INSIDE_NOW = re.compile(
    r"(?<=\w)"
    + not_after(
        "van tot sinds vanaf voor na tussen en of op om rond in tegen per door uit met over dan als nog al pas maar"
        " want dus doch eind begin half medio"
    )
    + rf" {AROUND_NOW}(?! nog)(?=[ ,]|$)"
)
COMPARED = re.compile(r"\b(?:dan|record\w*|ooit|eerst[e]?|opnieuw|weer|tot|tegen (?=\d))\b")
