"""Words and patterns of Dutch by which headlines are shortened."""

from __future__ import annotations

import re
from itertools import groupby

from briefing.dutch.calendar import ANY_MONTH, ANY_PERIOD
from briefing.patterns import pattern


def not_after(words: str) -> str:
    """A pattern for a place without any of these words before it, in lower case or capitalised."""
    by_length = groupby(sorted(words.split(), key=len), len)  # what Python looks back at is of one length
    either = ("|".join(f"{word}|{word.capitalize()}" for word in same) for _, same in by_length)
    return "".join(rf"(?<!\b(?:{words_before}))" for words_before in either)


PREPOSITIONS = (
    "aan|achter|bij|binnen|boven|door|in|langs|met|na|naar|naast|nabij|om|onder|op|over|per|rond|sinds|tegen"
    "|tijdens|tot"
    "|tussen|uit|van|vanaf|vanuit|vanwege|via|volgens|voor|wegens|zonder"
)
SHORTEST = 25
"""The fewest characters that a cut leaves of a headline."""
MONTH = f"(?:{ANY_MONTH})"

# --- verbs ---

_DONE = "is|zijn|was|waren|werd|werden"
_PASSIVE = f"{_DONE}|wordt|worden"
_MODAL = (
    "zullen|wil|willen|wilde|wilden|gaat|gaan|ging|gingen|moet|moeten|moest|moesten|kan|kunnen|kon|konden"
    "|zouden|mochten|lieten|hoeft|hoeven|bleef|bleven"
)
VERBS = rf"{_PASSIVE}|heeft|hebben|had|hadden|{_MODAL}|mag|mogen|mocht|zal|zou|laat|liet|blijft|blijven"
FINITE = re.compile(
    not_after("in van met op aan voor uit door en over bij te")
    + rf"(?:(?<= )|^)(?:{VERBS}|krijgt|krijgen|komt|komen)(?= )"
)
"""A finite verb, rather than "zijn" before what is his."""
_NO_PARTICIPLE = (
    "bedrijven|beelden|beenderen|bekend|bereid|beroemd|bevoegd|beiden|beleid|bergen|bericht|berichten|besluit|besluiten|bestaat|bestand"
    "|bewijst|bewoners"
    "|bezoekt|gebeurt|gebied|gebieden|gebouwen|gegevens|geld|geluid|gemeenten|gemiddeld|gerecht|geruchten|gesprekken"
    "|gevecht|geweld|gewicht|gezicht|gezinnen|gezond|herfst|hersenen|herten|onderdelen|onderhandelt|onderhoud"
    "|ondernemend"
    "|onderwijst|onderzoeken|onderzoekt|overeenkomst|overheden|overheid|overlast|verband|verbod|verdacht|verdachten"
    r"|gemeente\w+|gezondheid\w*|ge\w+heid|be\w+heid|ver\w+heid|gedicht|geduld|gevolgen|belangen|bewind|verraad"
    r"|be\w+sleden|gewest\w*|gevangenis\w*|beheer\w*s"
    "|verhalen|verkeert|verkiezingen|verstand|verwacht|verzet|overwegen|overweegt|beken|gevaren|geleden|geldt|geeft|gelooft|geniet|gelden|geven|verkeer|vereniging"
)
_GE = (
    r"(?:aan|af|bij|binnen|door|in|mee|na|neer|om|onder|op|open|over|plat|rond|samen|stil|terecht|terug|toe|uit|vast|voor|vrij"
    r"|weg|dood|klaar|klem|kwijt|schoon)?ge"
)
PARTICIPLE = (
    rf"\b(?!(?:{_NO_PARTICIPLE})\b|\w*ing(?:en)?\b)(?:{_GE}\w{{2,}}(?:d|t|en)|{_GE}(?:gaan|daan|zien|staan|slaan)"
    r"|(?:aan|voor|uit|in|af|mee|op)?(?:be|ver|ont|her)\w{3,}(?:d|t|en)"
    r"|ontstaan|over(?:leden|reden|genomen|handigd|schreden|vallen|gedragen)|onder(?:broken|schept|tekend|zocht|vraagd"
    r"|gebracht))\b"
)
CLUSTER = re.compile(
    not_after(
        "de het een der deze die dit dat geen haar hun hen zijn mijn ons onze elk elke te van in op met voor uit"
        " aan door twee drie vier vijf zes zeven acht negen tien elf twaalf alle beide enkele veel meer geen"
    )
    + rf" (?:te )?{PARTICIPLE}(?: (?:te )?(?:{PARTICIPLE}|worden|zijn|hebben|laten|gaan|komen|blijven|geraakt"
    r"|geworden))*"
)
"""The verbs that close a clause, behind the word before them."""
BECOMES = {"geworden": ("wordt", "worden"), "begonnen": ("begint", "beginnen"), "gestopt": ("stopt", "stoppen")}
"""Participles with *is* that headlines put in the present: singular, plural."""
BEGUN_OR_BECOME = pattern(rf" ({'|'.join(BECOMES)})\b")
WITH_INFINITIVE = pattern(
    r"\b(?:moet(?:en)?|mag|mogen|kan|kunnen|hoeft|hoeven|laat|laten|liet(?:en)?|zal|zullen|zou(?:den)?|gaat"
    r"|gaan|wil(?:len)?)\b"
    r"| te \w+en\b"
)
"""Words by which the last verb may be an infinitive; and what may be or must be, may be so only under circumstances."""
NEEDS_MORE = pattern(
    r"\b(?:begonnen|opgewassen|bestand|gewend|verslaafd|aangewezen|gericht|gebaseerd|bestemd|bedoeld|geleid|gekozen|beperkt|besteed|verwezen|bestaan|geworden"
    r"|gelegen|gezet|gelegd|gestuurd|gebracht|gestoken|geplaatst|vastgelegd|gekoppeld|verbonden|gewezen|gerekend"
    r"|uitgelopen|veranderd|omgebouwd|omgezet|omgevormd|verdeeld|gehouden|gekomen|gegaan|gevoerd|gesteld|bevriend|getrouwd|vertaald|overgelopen"
    r"|(?:plaats|gebruik|deel|werk|kennis|indruk|bezwaar) \w*(?:ge\w+|uit\w+))$"
)
"""Participles that say little without the phrase behind them."""
AUXILIARY = re.compile(
    rf"(?P<subject>(?!(?:{PREPOSITIONS}|behalve|evenals|dankzij|ondanks|zowel|er|het|dat|dit|daar|hier|wie|wat|waar\w*|als|toen|nu|dan"
    r"|(?:\w+ ){1,2}(?:minuten|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) (?:voor|na|nadat|voordat|later|geleden)"
    r"|(?:\w+ ){1,2}(?:minuten|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) (?:voor|na|nadat|voordat|later|geleden)"
    r"|hij|zij|ze|wij|we|ik|je|u|jullie|die|deze|ook|toch|zo|inmiddels|intussen|ondertussen|daarnaast|verder|bovendien"
    r"|vaak|soms|meestal|tegenwoordig|vooral|elders|later|eerder|eerst|tevens|bijna|sindsdien|opnieuw|weer|nog|al|zelfs"
    rf"|alleen|{VERBS}|hoe\w*|vorige?|gisteren|vandaag|morgen|\w+lijk|\w+weg)\b)[^,;:]{{2,70}}?)"
    rf"{not_after('in van met op aan voor uit door en over bij')} (?:{_DONE}) ",
    re.IGNORECASE,
)
INVERTED = re.compile(
    r"^ (?:zijn|haar|hun|die|dat|deze|er|ze|zij|hij|we|wij|ik|je|het|\d+)\b|"
    + not_after(PREPOSITIONS.replace("|", " "))
    + r" (?:de|het|een)\b"
)
"""An object between an auxiliary and its participle that is really the subject (*Oorspronkelijk is de stof ontdekt*).
"""
SUBORDINATE = re.compile(
    r"(?:als|nadat|omdat|hoewel|toen|terwijl|voordat|zodra|wie|wat|dat|doordat|sinds|om|nu|wanneer|waar\w*) ",
    re.IGNORECASE,
)

# --- the beginning ---

CONNECTIVE = re.compile(
    r"(?<=\w)"
    + not_after("en maar want of dan dus zowel niet juist mede vooral zelfs ook al pas wat wie hoe waar wanneer")
    + r" (?:daarom|daardoor|hierdoor|daarmee|hiermee|sindsdien|echter|dus|dan ook|namelijk|immers|overigens|bovendien"
    rf"|toch|ook(?! (?:{PREPOSITIONS}|maar) )|zo(?= (?:de|het|een|tegen|op|in|voor) ))(?= \w)"
)

THUS_IT_IS = re.compile(
    r"zo (?:begin(?:nen|t)|begon(?:nen)?|sta(?:an|at)|stond(?:en)?|ga(?:an|at)|ging(?:en)?|zie(?:n|t)"
    r"|zag(?:en)?|klink(?:en|t)|klonk(?:en)?) ",
    re.IGNORECASE,
)
"""*Zo stond het hotel erbij*: *zo* is part of what is told."""
THEN = pattern(rf"\b(?P<verb>{VERBS}|krijgt|krijgen|komt|komen) dan (?=(?:de|het|een|geen) )")
"""*mogen dan een toeslag rekenen*: the sentence before says when."""
_INSTITUTIONS = (
    "aantal|bedrijf|bestuur|bisdom|college|concern|conflict|dorp|festival|hof|kabinet|leger|ministerie|museum"
    "|openbaar|paar"
    "|parket|parlement|plan|schip|stadsbestuur|station|team|theater|vliegtuig|voorstel|waterschap"
    "|ziekenhuis|zwembad"
)
FIRST_ARTICLE = re.compile(
    rf"^(?:[Dd]e|[Ee]en(?! (?:op|van|voor|na|paar|beetje|derde|kwart|vierde|vijfde|tiende|deel"
    rf"|{ANY_PERIOD})\b)|[Hh]et(?= (?:(?:{_INSTITUTIONS})"
    rf"|[A-Z]{{2,}})\b)) (?!(?:van|op|jaren|helft|ene|andere"
    r"|(?:eerste|tweede|laatste|enige|volgende) (?:is|was|zijn|waren)"
    r"|rest|meeste)\b|(?:eerste|laatste|volgende|komende|afgelopen|hele|halve) (?:\w+ )?"
    rf"(?:{ANY_PERIOD}|keer|periode)\b)"
    r"(?=[a-zà-ÿ0-9]|[A-Z][A-Z0-9]|[A-Z][\w-]+e \w)"
)
INDEFINITE = re.compile(
    r"een (?!(?:beetje|paar|aantal|deel|kwart|derde|vierde|vijfde|achtste|tiende|helft|half|halve|keer"
    rf"|{ANY_PERIOD}|miljoen|miljard|ton|eind\w*|ander\w*|eigen|van|op|of|en|tegen|voor|stuk|soort|tijd\w*|slag|rol"
    r"|eerste|tweede"
    r"|dozijn|tiental|heel|hele|enkele?|zo|jong|minuut|seconde|graad|meter|kilo\w*"
    r"|liter|punt|moeras|held|feit|probleem|ramp|succes|teken|groep|reeks)\b)(?=(?:[a-zà-ÿ-]+e )?[a-zà-ÿ-]{3,}\b)"
    r"(?!(?:[a-zà-ÿ-]+e )?[a-zà-ÿ-]+ (?:die|dat|waar\w*|om|zo)\b)"
)
"""An indefinite article that headlines do without."""
BEHIND_A_PREPOSITION = pattern(rf"\b(?P<before>in|bij|na|door|met|van|op|aan|en|om) (?={INDEFINITE.pattern})een ")
PERSONAL = re.compile(r"\b(?:ik|je|jij|u|mijn|wij|we|ons|onze|mij|me|jullie|er|het)\b", re.IGNORECASE)
"""The tone of somebody talking, whose articles (*een*, *de*) stay."""
TALKS = re.compile(r"[^:“‘\"]*?\b(?:ik|je|jij|jou|jouw|u|uw|mijn|wij|we|ons|onze|mij|me|jullie)\b", re.IGNORECASE)
"""The same, outside of a quotation."""
NONE_COMES = re.compile(
    r"^er (?:komt|komen) (?:(?:dan|voorlopig|dus|nu|ook) )*(?P<toch>toch )?(?=geen )", re.IGNORECASE
)
LEADING_IN = re.compile(rf"^er (?:{_DONE}) (?=een |geen |\d)", re.IGNORECASE)
PLACE_SECOND = re.compile(
    rf"^(?P<verb>is|zijn|was|waren|werd|werden) (?P<where>(?:{PREPOSITIONS}) \w+) (?=een |de |het |\d)"
)
PLACE_FIRST = re.compile(
    rf"(?P<where>(?:door|wegens|vanwege|in|op|bij|aan|langs|nabij"
    rf"|rond|tussen|tijdens|na|naast|onder|buiten|boven|tegen) [^,;:]{{2,90}}?)"
    rf" (?:{_DONE}) (?P<who>(?!(?:{PREPOSITIONS}|er|dat|dit|ook|nu|nog|al|toen|hij|zij|ze|we|je"
    rf"|u)\b)[^,;:]{{2,60}}?)"
    rf"(?= (?P<verb>{PARTICIPLE}(?: (?:{PARTICIPLE}|geraakt|geworden))?)(?: (?!van\b)(?:{PREPOSITIONS}|die|dat)\b|,|$))"
    rf" (?P=verb)",
    re.IGNORECASE,
)

BY_WHOM = re.compile(r" door (?!.*\b(?:die|dat|waar[a-z]*|en|te|omdat|nadat|toen|tijdens|op|in|na|bij|voor) )[^,;:]+$")
"""*gegrepen | door een trein*: stands beside its verb."""


def ends_or_goes_on(rest: str) -> bool:
    """Whether nothing follows a verb, or a separate phrase does."""
    return not rest or bool(re.match(rf" (?:{PREPOSITIONS})\b(?! te\b)", rest))
