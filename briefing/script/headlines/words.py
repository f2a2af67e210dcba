"""Words and patterns of Dutch that decide how a headline is shortened."""

from __future__ import annotations

import re


def _not_after(words: str) -> str:
    return "".join(rf"(?<!\b{form})" for word in words.split() for form in (word, word.capitalize()))


PREPOSITIONS = (
    "aan|achter|bij|binnen|boven|door|in|langs|met|na|naar|naast|nabij|om|onder|op|over|per|rond|sinds|tegen"
    "|tijdens|tot"
    "|tussen|uit|van|vanaf|vanuit|vanwege|via|volgens|voor|wegens|zonder"
)
SHORTEST = 25
"""Characters that are left of a headline where something goes, at least."""
WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")

# --- when it happened ---

_DAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:nacht|ochtend|morgen|middag|avond)?"
_MONTH = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_DATE = rf"\d{{1,2}} {_MONTH}(?: (?:1\d|20)\d\d)?"
_CLOCK = r"(?:\d{1,2}(?:[.:]\d\d)? uur|half \w+|kwart (?:over|voor) \w+)"
_MOMENT = rf"(?:{_DAY}(?: {_DATE})?(?: {_CLOCK})?|{_DATE}(?: {_CLOCK})?|{_CLOCK})"
_WHEN = (
    rf"(?:van|tussen) {_MOMENT} (?:tot(?: en met)?|en) {_MOMENT}"
    rf"|(?:tot en met|sinds|vanaf|om|rond|omstreeks|kort na|kort voor|vlak na|vlak voor) {_MOMENT}"
    rf"|op (?:{_DAY} )?{_DATE}"
    rf"|in de nacht (?:van|op) {_DAY}(?: op {_DAY})?"
    rf"|(?:(?:afgelopen|vorige|komende|aanstaande) )?{_DAY}(?: {_DATE})?(?: op {_DAY})?(?: laat| vroeg)?"
    rf"(?: (?:om|rond) {_CLOCK})?"
    r"|gister(?:en|avond|ochtend|middag|nacht)|eergisteren|vandaag|vannacht|van(?:ochtend|morgen|middag|avond)"
    r"|(?:vorige|afgelopen) (?:week|weekend|maand)|momenteel|inmiddels|zojuist|intussen|ondertussen"
)
INSIDE_WHEN = re.compile(
    r"(?<=\w)"
    + _not_after(
        "van tot sinds vanaf voor na tussen met en of op om rond elke iedere de deze die tegen in per door"
        " t/m al zowel als"
    )
    + rf" (?:{_WHEN})(?=[ ,]|$)(?! (?:tot|en|of|t/m)\b)"
)
LIMITED_TO_A_TIME = re.compile(
    r"\b(?:alleen|slechts|pas|voortaan|uiterlijk|elke?|iedere?|altijd|dagelijks|wekelijks|uitgesteld"
    r"|verzet|verplaatst|verschoven|langer|later|eerder|vroeger)\b",
    re.IGNORECASE,
)
"""What makes a time part of the news: without it the sentence says something else."""
DENIED = re.compile(r"\b(?:niet|geen|nooit|niets|niemand)\b", re.IGNORECASE)
NOT_ALONE = re.compile(r"\b(?:niet (?:alleen|enkel)|zowel)\b", re.IGNORECASE)
IS_PAST = re.compile(r"\b(?:was|waren|werd(?:en)?|kon(?:den)?|moest(?:en)?|wilde(?:n)?|mocht(?:en)?|ging(?:en)?) ")
STAMP = re.compile(
    r"^(?:\d{1,2}[-/]\d{1,2}[-/]\d{4}(?:,? \d{1,2}[.:]\d\d)?(?: uur)? ?[-–—:•|]?|\d{1,2}[.:]\d\d(?: uur)? ?[-–—:•|]) ?"
    r"(?=[^\W\d_])"
)
FIRST_WHEN = re.compile(rf"^(?:{_WHEN}) (?=(?:is|zijn|was|waren|werd|werden) (?:{PREPOSITIONS}) )", re.IGNORECASE)

# --- verbs ---

_DONE = "is|zijn|was|waren|werd|werden"
_PASSIVE = f"{_DONE}|wordt|worden"
_MODAL = "zullen|wil|willen|wilde|wilden|gaat|gaan|ging|gingen|moet|moeten|moest|moesten|kan|kunnen|kon|konden"
_VERBS = rf"{_PASSIVE}|heeft|hebben|had|hadden|{_MODAL}|mag|mogen|mocht|zal|zou|laat|liet|blijft|blijven"
FINITE = re.compile(
    _not_after("in van met op aan voor uit door en over bij te")
    + rf"(?:(?<= )|^)(?:{_VERBS}|krijgt|krijgen|komt|komen)(?= )"
)
"""A finite verb, rather than "zijn" before what is his."""
_NO_PARTICIPLE = (
    "bedrijven|beelden|beenderen|beiden|beleid|bergen|bericht|berichten|besluit|besluiten|bestaat|bestand"
    "|bewijst|bewoners"
    "|bezoekt|gebeurt|gebied|gebieden|gebouwen|gegevens|geld|geluid|gemeenten|gemiddeld|gerecht|geruchten|gesprekken"
    "|gevecht|geweld|gewicht|gezicht|gezinnen|gezond|herfst|hersenen|herten|onderdelen|onderhandelt|onderhoud"
    "|ondernemend"
    "|onderwijst|onderzoeken|onderzoekt|overeenkomst|overheden|overheid|overlast|verband|verbod|verdacht|verdachten"
    "|verhalen|verkeert|verkiezingen|verstand|verwacht|verzet|overwegen|overweegt|beken|gevaren|geleden|geldt|geeft|gelooft|geniet|gelden|geven|verkeer|vereniging"
)
_GE = (
    r"(?:aan|af|bij|door|in|mee|na|neer|om|onder|op|open|over|plat|rond|samen|stil|terug|toe|uit|vast|voor|vrij"
    r"|weg)?ge"
)
PARTICIPLE = (
    rf"\b(?!(?:{_NO_PARTICIPLE})\b|\w*ing(?:en)?\b)(?:{_GE}\w{{2,}}(?:d|t|en)|{_GE}(?:gaan|daan|zien|staan|slaan)"
    r"|(?:aan|voor|uit|in|af|mee|op)?(?:be|ver|ont|her)\w{3,}(?:d|t|en)"
    r"|over(?:leden|reden|genomen|handigd|schreden|vallen|gedragen)|onder(?:broken|schept|tekend|zocht|vraagd"
    r"|gebracht))\b"
)
CLUSTER = re.compile(
    _not_after(
        "de het een der deze die dit dat geen haar hun hen zijn mijn ons onze elk elke te van in op met voor uit"
        " aan door"
    )
    + rf" (?:te )?{PARTICIPLE}(?: (?:te )?(?:{PARTICIPLE}|worden|zijn|hebben|laten|gaan|komen|blijven|geraakt"
    r"|geworden))*"
)
"""The verbs that close a clause, behind the word before them."""
WITH_INFINITIVE = re.compile(
    r"\b(?:moet(?:en)?|mag|mogen|kan|kunnen|hoeft|hoeven|laat|laten|liet(?:en)?|zal|zullen|zou(?:den)?|gaat|gaan|wil(?:len)?)\b"
    r"| te \w+en\b"
)
"""Where the last verb may be an infinitive, and what may be or must be, may be so under circumstances alone."""
NEEDS_MORE = re.compile(
    r"\b(?:begonnen|gericht|gebaseerd|bestemd|bedoeld|geleid|gekozen|beperkt|besteed|verwezen|bestaan)$"
)
"""Participles that say little without the phrase behind them."""
AUXILIARY = re.compile(
    rf"(?P<subject>(?!(?:{PREPOSITIONS}|er|het|dat|dit|daar|hier|wie|wat|waar\w*|als|toen|nu|dan"
    r"|hij|zij|ze|wij|we|ik|je|u|jullie|die|deze|ook|toch|zo|inmiddels|intussen|ondertussen|daarnaast|verder|bovendien"
    r"|vaak|soms|meestal|tegenwoordig|vooral|elders|later|eerder|eerst|tevens|bijna|sindsdien|opnieuw|weer|nog|al|zelfs"
    rf"|alleen|{_VERBS}|hoe\w*|vorige?|gisteren|vandaag|morgen|\w+lijk|\w+weg)\b)[^,;:]{{2,70}}?)"
    rf"{_not_after('in van met op aan voor uit door en over bij')} (?:{_DONE}) ",
    re.IGNORECASE,
)
INVERTED = re.compile(
    r"^ (?:zijn|haar|hun|die|dat|deze|er|\d+)\b|" + _not_after(PREPOSITIONS.replace("|", " ")) + r" (?:de|het|een)\b"
)
"""Between an auxiliary and its participle an object that is the subject (*Oorspronkelijk is de stof ontdekt*)."""
SUBORDINATE = re.compile(
    r"(?:als|nadat|omdat|hoewel|toen|terwijl|voordat|zodra|wie|wat|dat|doordat|sinds|om|nu|wanneer|waar\w*) ",
    re.IGNORECASE,
)

# --- the beginning ---

CONNECTIVE = re.compile(
    r"(?<=\w)"
    + _not_after("en maar want of dan dus zowel niet juist mede vooral zelfs ook al pas")
    + r" (?:daarom|daardoor|hierdoor|daarmee|hiermee|echter|dus|dan ook|namelijk|immers|overigens|bovendien"
    r"|toch|ook)(?= \w)"
)

_INSTITUTIONS = (
    "aantal|bedrijf|bestuur|bisdom|college|concern|conflict|dorp|festival|hof|kabinet|leger|ministerie|museum"
    "|openbaar|paar"
    "|parket|parlement|plan|schip|stadsbestuur|station|team|theater|vliegtuig|voorstel|waterschap|weer"
    "|ziekenhuis|zwembad"
)
FIRST_ARTICLE = re.compile(
    rf"^(?:[Dd]e|[Ee]en(?! (?:op|van|voor|na)\b)|[Hh]et(?= (?:\w+e )?(?:{_INSTITUTIONS})\b)) (?!(?:van|ene|andere"
    r"|rest|meeste)\b|(?:eerste|laatste|volgende|komende|afgelopen|hele|halve) (?:\w+ )?"
    r"(?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)|u(?:ur|ren)|keer|nacht|ochtend|avond|periode)\b)"
    r"(?=[a-zà-ÿ0-9]|[A-Z][A-Z0-9]|[A-Z][\w-]+e \w)"
)
LEADING_IN = re.compile(rf"^er (?:{_DONE}) (?=een |geen |\d)", re.IGNORECASE)
PLACE_SECOND = re.compile(
    rf"^(?P<verb>is|zijn|was|waren|werd|werden) (?P<where>(?:{PREPOSITIONS}) \w+) (?=een |de |het |\d)"
)
PLACE_FIRST = re.compile(
    rf"(?P<where>(?:in|op|bij|aan|langs|nabij|rond|tussen|tijdens|na|naast|onder|buiten|boven) [^,;:]{{2,90}}?)"
    rf" (?:{_DONE}) (?P<who>(?!(?:{PREPOSITIONS}|er|dat|dit|ook|nu|nog|al|toen|hij|zij|ze|we|je"
    rf"|u)\b)[^,;:]{{2,60}}?)"
    rf"(?= (?P<verb>{PARTICIPLE}(?: (?:{PARTICIPLE}|geraakt|geworden))?)(?: (?!van\b)(?:{PREPOSITIONS}|die|dat)\b|,|$))"
    rf" (?P=verb)",
    re.IGNORECASE,
)
SPEECH = re.compile(
    r"[“\"‘„](?P<words>[^“”\"„]{8,70}?)[,.]?[”\"’],? (?:zegt|zei|aldus|vindt|stelt|meent|denkt|vertelt|reageert) "
    rf"(?P<who>\w.{{1,60}}?)(?= (?:{PREPOSITIONS}|die|dat|tegen)\b|,|$)"
)

# --- what is complete in itself ---

ATTRIBUTION = re.compile(
    r", (?:zo )?(?:melden|meldt|meldde|(?:laat|liet)(?= [^,]* weten)|schrijft|bevestigt|bevestigde|blijkt|bleek|"
    r"(?:ontdekten?|becijferden?|berekenden?)(?= (?:[A-ZÀ-Þ]|(?:de|het|een|onderzoek\w*|\w+log\w*) )))"
    r" [^,]*$"
    r"|, zo (?:heeft|hebben|is|werd|maakte) [^,]*$|, (?:zegt|zei|zeggen|stelt|aldus) (?:hij|zij|ze)\b[^,]*$"
)
"""Who reported a fact, or somebody who was named; what a named person claims stays a claim."""
DIED = re.compile(
    rf"^(?P<who>[^,;:]{{5,80}}), die (?:(?:op )?{_MOMENT} )?(?P<how>[^,;:]{{0,60}} )?"
    r"(?:overleed|overleden is|is overleden|stierf|gestorven is|is gestorven), "
)
SIDE_CLAUSE = re.compile(
    r", (?:die|dat|waar\w*|terwijl|omdat|nadat|zodat|hoewel|aangezien|doordat|voordat|zodra|toen|want) [^,]*"
    rf"(?:, (?=(?:{_VERBS}|(?!(?:het|met|niet|want)\b)[a-z]+t|[a-z]+(?:de|den|te|ten|ren|len|ken|nen|gen)) )|$)"
)
APPOSITION = re.compile(
    rf"(?<=\w)(), (?![A-ZÀ-Þ])(?!(?:{PREPOSITIONS}|{_VERBS}|en|of|maar|die|dat|waar\w*|[a-z]+t|[a-z]{{2,}}en)\b)"
    rf"[^,]{{3,60}}, "
    rf"(?=(?:{_VERBS}|(?!(?:het|met|niet)\b)[a-z]+t) )"
)
SECOND_CLAUSE = re.compile(
    rf",? en (?=(?:{_VERBS}|krijgt|krijgen|komt|komen|vraagt|vragen|eist|eisen|hoopt|hopen|doet|doen) )"
)
PURPOSE = re.compile(rf",? om (?=(?:[^,;]* )?te \w+en(?: (?:{PREPOSITIONS}) (?![^,;]*{PARTICIPLE}$)[^,;]*)?$)")
WANTS_TO = re.compile(
    r"\b(?:prob\w+|weiger\w+|besl\w+|belo\w+|vra\w+|vroeg\w*|dreig\w+|ho[op]+\w*|verg\w+|overw\w+|eis\w+|verbied\w*"
    r"|dwing\w*|verplicht\w*|moeite|mogelijk\w*|plan\w*|ree?d\w*|tijd|kans|gelegenheid|toestemming|opdracht"
    r"|bevel|recht|reden|poging|wens|verzoek|voornemen|vermogen|bevoegdheid|macht|neiging|moed|zin|lef"
    r"|behoefte|noodzaak|taak|doel|ambitie|staat|advi\w+|help\w*|hielp\w*|leer\w*|waarschuw\w*|verzoe\w+"
    r"|verzocht\w*|te (?:weinig|veel)|genoeg|dring\w*|drong\w*|bedoel\w+|nodig|gevraagd|opgeroepen|roept"
    r"|roepen|moeilijk|lastig|belangrijk)\b"
)
RELATIVE_OF_ONE = re.compile(
    rf"(?<= )(?<![,;:] )(?:een|geen|twee|drie|vier|\d+) (?:\w+e )?(?!{PARTICIPLE})\w+"
    r"(?P<clause> (?:die|dat|waar\w+) [^,]*$)"
)
_PHRASES = "|".join(word for word in PREPOSITIONS.split("|") if word != "van")
PHRASE = re.compile(rf"(?<=\w),? (?=(?:{_PHRASES})\b)")
WANTS_WHAT_FOLLOWS = re.compile(
    rf"\b(?:(?:eerste|enige|laatste|\w{{3,}}ste)(?: \w+){{1,2}}|{PREPOSITIONS}"
    r"|maar|en|of|want|dan|als|die|dat|waar\w*|niet|alleen|ook"
    r"|zowel),?$|, (?:\w+ )?\w+$"
)
"""*de eerste bakker*, *…, maar*: the phrase behind it tells the rest."""
INSIDE_NAME = re.compile(r"\b[A-ZÀ-Þ]\w*\0,? (?:van|te|ten|ter|op|aan|in)(?: de[nr]?| het)? [A-ZÀ-Þ]")
SECOND_SENTENCE = re.compile(
    r"; |, en (?=(?:ze|zij|hij|het|er|daar|daarom|daardoor|daarmee|toch|dus|sindsdien|inmiddels|intussen) (?!nog\b))"
)
CLOSING_CLAUSE = re.compile(
    r" (?=(?:omdat|nadat|doordat|terwijl|zodat|voordat) [^:]*$)"
    r"|, (?=(?:omdat|nadat|doordat|terwijl|zodat|voordat|toen) [^,:]*$)"
)
LIMITED_TO_A_CLAUSE = re.compile(
    r"\b(?:niet|geen|nooit|alleen|vooral|pas|slechts|juist|zelfs|meteen|direct|eerst|al|vlak|kort|lang)\b",
    re.IGNORECASE,
)
AFTERTHOUGHT = re.compile(
    rf", (?=(?:{_PHRASES}|van [A-Z]\w+ tot|compleet|inclusief|vooral|mede|ook|naar schatting"
    rf"|als (?:eerste|enige|laatste))\b(?! (?:te|en|of)\b)"
    rf"(?!.* (?:en|of|andere?n?|{_VERBS}) )(?:[^,:]|(?<=\d),(?=\d))*$)"
)
FIRST_AFTER = re.compile(
    rf"^(?:Na|Tijdens|Met ingang van) [^,;:]{{2,80}}? (?P<verb>{_VERBS}) "
    r"(?P<who>(?:de|het|een) (?:[A-ZÀ-Þ][\w-]+ |(?!\w*(?:tie|sie|gie|gemeente|provincie)\b)[a-zà-ÿ]+e )?[a-zà-ÿ][\w-]+"
    rf"(?: [A-ZÀ-Þ][\w-]+)*) (?=(?:een|de|het|geen|\d[\d.,]*|zijn|haar|hun|{PREPOSITIONS}) )"
)


def ends_or_goes_on(rest: str) -> bool:
    """Whether what follows a verb is the end, or a phrase of its own."""
    return not rest or bool(re.match(rf" (?:{PREPOSITIONS})\b(?! te\b)", rest))
