"""Words and patterns of Dutch that decide how a headline is cut."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = _words(
    """
    't aan achter al als bij binnen boven buiten dan dat de den der des deze die dit door een en er haar had
    hadden hebben heeft heel het hoewel hun in is kan langs maar mag met mijn moet na naar naast nadat nog of om
    omdat onder ons onze ook op over per rond ruim sinds te tegen ten ter terwijl tijdens tot tussen uit uw van
    vanaf vanuit vanwege via volgens voor waar want waren was wegens werd werden wil worden wordt zal zeer zeker
    zich zijn zo zodat zonder zou zowat ’t
    """
)
"""Small words that a headline does not end in."""

LAST_WORDS = _words(
    """
    aan af bij door in mee na om op over toe uit voor vrij
    is zijn was waren wordt worden werd werden heeft hebben had hadden zal wil kan moet mag
    """
)
"""Small words that may end a sentence: verbs, and prepositions that are the last part of one."""

BEFORE_NOUNS = _words(
    """
    aan achter bij binnen boven buiten dat de der deze die dit door een elk geen haar het hun ieder in langs met mijn na
    naar naast onder ons onze over per rond sinds te tegen ter tijdens tot tussen uit uw van vanaf vanwege via volgens
    voor wegens zijn zonder
    """
)
"""After one of these a word is a noun or an infinitive, not a participle."""

NO_PARTICIPLE = _words(
    """
    bedrijven beelden geweest beenderen beiden beleid bergen bericht berichten besluit besluiten bestaat bestand bewijst
    bewoners bezoekt doorgaat gebeurt gebied gebouwen geen gegevens geheid geld geleden geluid gemeenten
    gemiddeld gerecht geruchten gesprekken gevallen gevecht geweld gewicht gewonden gezicht gezinnen gezond
    hersenen herten omstanders omstandigheden onderdelen onderhandelt onderhoud ondernemend onderwijst
    onderzoeken onderzoekt ouders overeenkomst overheden overheid overlast verband verbod verdacht verdachten
    verenigden verhalen verkeert verkiezingen verstand verwacht verzet
    """
)
"""Nouns and finite verbs that are built like a participle."""

PREPOSITIONS = (
    "aan|achter|bij|binnen|boven|door|in|langs|met|na|naar|naast|om|onder|op|over|per|rond|sinds|tegen|tijdens|tot|tussen"
    "|uit|van|vanaf|vanuit|vanwege|via|volgens|voor|wegens|zonder"
)
_WEATHER = "blijft|blijkt|dreigt|gaat|gebeurt|ging|komt|kwam|lijkt|leek|lukt|regent|sneeuwt|vriest|waait|wemelt"
WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")

_DAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:nacht|ochtend|morgen|middag|avond)?"
_MONTH = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_DATE = rf"\d{{1,2}} {_MONTH}(?: (?:19|20)\d\d)?"
_WHEN = (
    rf"(?:(?:in de nacht (?:van|op)|op|sinds|vanaf) )?(?:(?:afgelopen|vorige|komende) )?{_DAY}(?: {_DATE})?"
    rf"(?: op {_DAY})?(?: laat| vroeg)?"
    r"|gister(?:en|avond|ochtend|middag|nacht)|vandaag|vannacht|van(?:ochtend|morgen|middag|avond)"
    r"|momenteel|inmiddels|zojuist|intussen|ondertussen"
)
PASSIVE = "is|zijn|was|waren|wordt|worden|werd|werden"
_VERBS = (
    rf"{PASSIVE}|heeft|hebben|had|hadden|wil|willen|gaat|gaan|moet|moeten|kan|kunnen|zal|zullen|zou|zouden|mag|mogen"
)

AUXILIARY = re.compile(
    rf"(?<!\ben)(?<!\bin)(?<!\bvan)(?<!\bmet)(?<!\bop)(?<!\baan)(?<!\bvoor)(?<!\buit) (?:{PASSIVE})(?= )"
)
SUBORDINATE = re.compile(
    r"(?:als|nadat|omdat|hoewel|toen|terwijl|voordat|zodra|wie|wat|dat|doordat|sinds|om|nu) ", re.IGNORECASE
)
FIRST_ARTICLE = re.compile(
    rf"^(?:[Dd]e|[Ee]en|[Hh]et(?! (?:{_VERBS}|{_WEATHER})\b)) (?!van\b)(?=[a-zà-ÿ0-9]|[A-Z][A-Z0-9]|[A-Z][\w-]+e \w)"
)
INSIDE_WHEN = re.compile(rf"(?<=\w),? (?:{_WHEN})(?=[ ,]|$)")
FIRST_WHEN = re.compile(rf"(?:{_WHEN}) (?=(?:{PASSIVE}) )", re.IGNORECASE)
SIDE_CLAUSE = re.compile(
    r", (?:die|dat|waar\w*|terwijl|omdat|nadat|zodat|hoewel|aangezien|doordat|voordat|zodra|toen) [^,]*(?:, |$)"
)
LAST_CLAUSE = re.compile(
    r", (?:maar|want|zo|aldus|dus|melden|meldt|meldde|zegt|zei|zeggen|stelt|blijkt|bleek|laat|liet|schrijft|vindt) .*$"
)
PARTICIPLE = re.compile(
    r"\b(?:(?:aan|af|bij|door|in|mee|na|neer|om|onder|op|over|plat|samen|stil|terug|toe|uit|vast|voor|vrij|weg)?ge\w{2,}"
    r"|(?:aan|voor|uit|in|af|mee|op)?(?:be|ver|ont|her)\w{3,}|(?:over|onder|door|om)\w{4,})(?:d|t|en)\b"
    r"|\b(?:aan|af|in|mee|om|onder|op|over|toe|uit|voor|weg)?ge(?:gaan|daan|zien|staan|slaan)\b"
)
PLACE_FIRST = re.compile(
    rf"(?P<where>(?:in|op|bij|aan|langs|nabij|rond|tussen|tijdens|na|naast|onder|buiten|boven) .{{2,90}}?)"
    rf"{AUXILIARY.pattern} (?P<who>(?!{PREPOSITIONS}\b).{{2,60}}?)"
    rf"(?= (?P<verb>{PARTICIPLE.pattern}))",
    re.IGNORECASE,
)
SPEECH = re.compile(
    r"[“\"‘„](?P<words>[^“”\"„]{8,70}?)[,.]?[”\"’],? (?:zegt|zei|aldus|vindt|stelt|meent|denkt|vertelt|reageert) "
    rf"(?P<who>\w.{{1,60}}?)(?= (?:{PREPOSITIONS}|die|dat|tegen)\b|,|$)"
)
BREAK = re.compile(rf",? (?=(?:{PREPOSITIONS}|en|of|maar|omdat|die|dat|als|waar\w*|nadat|terwijl) )|, |; | [–—-] ")
WAITING = re.compile(rf" ({_VERBS}|dat)(?= )")
LAST_WORD = re.compile(r"(?<= )(?<! te )[a-zà-ÿ]+$")
RELATIVE = re.compile(r" (?:die|waar\w*|omdat|nadat|terwijl) ")
PLACE_INSIDE = re.compile(
    rf"(?<= )({_VERBS}) (?:in|te|bij|op|uit|rond) (?:[A-ZÀ-Þ][\w-]+ ){{1,2}}(?=(?:een|de|het|geen|twee|drie|\d\S*) )"
)
INSIDE_NAME = re.compile(r"\b[A-ZÀ-Þ]\w*\0 (?:van|te|ten|ter|op|aan|in)(?: de[nr]?| het)? [A-ZÀ-Þ]")
CLOSING_SINGLE = re.compile(r"(?<=[\w.,!?])’(?!\w)")
PAIRS = (("“„", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
MARKS = "“”„‘’«»\"'()[].,;:!?…–—-*•"
