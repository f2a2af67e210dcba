"""Patterns of complete clauses and phrases, which a headline may do without."""

from __future__ import annotations

import re

from briefing.patterns import pattern
from briefing.script.headlines.grammar.moments import MOMENT
from briefing.script.headlines.grammar.words import PARTICIPLE, PREPOSITIONS, VERBS

ATTRIBUTION = re.compile(
    r", (?:zo )?(?:melden|meldt|meldde|(?:laat|liet)(?= [^,]* weten)|schrijft|bevestigt|bevestigde|blijkt|bleek|"
    r"(?:ontdekten?|becijferden?|berekenden?)(?= (?:[A-ZÀ-Þ]|(?:de|het|een|onderzoek\w*|\w+log\w*) )))"
    r"(?![^,]* (?:(?:dat|hoe|waarom) |te \w+n$)) [^,]*$"
    r"|, (?:maakt|maakte|maken|maakten) [^,]* bekend$"
    r"|, zo (?:heeft|hebben|is|werd|maakte) [^,]*$|, (?:heeft|hebben) [^,]*(?:bekendgemaakt|gemeld|laten weten"
    r"|besloten|beslist|aangekondigd|vastgesteld"
    r"|bevestigd|bepaald|berekend|uitgezocht)(?: (?:in|na|op|tijdens|naar) [^,]*)?$"
    r"|, (?:zegt|zei|zeggen|stelt|stellen|schrijft|schrijven|schreven|melden|concluderen|aldus) (?:hij|zij|ze)\b[^,]*$"
)
"""The source of a fact, if it is the reporter or a named person; what a named person claims stays a claim."""
ASIDE = re.compile(r", [^,]*(?:, |$)")
"""The words between commas: *Bos, arts in Ede, schrijft een boek* says nothing without its verb."""
DIED = re.compile(
    rf"^(?P<who>[^,;:]{{5,80}}), die (?:(?:op )?{MOMENT} )?(?P<how>[^,;:]{{0,60}} )?"
    r"(?:overleed|overleden is|is overleden|stierf|gestorven is|is gestorven), (?P<verb>[a-zà-ÿ]+) (?P<did>[^,:;“‘]+)?"
)
PRESENTS = re.compile(r"[A-ZÀ-Þ][^,;:“‘]{3,60} (?:is|werkt|woont) [^,;:“‘]{3,80}, waar ")
"""*Jan Bos is knecht op een hoeve in Ede, waar …*: of somebody whom nobody knows, the clause is the news."""
SIDE_CLAUSE = re.compile(
    r", (?:die|dat|waar(?!van [^,]*voorwaardelijk)\w*|terwijl|omdat|nadat"
    r"|zodat|hoewel|aangezien|doordat|voordat|zodra|toen|want) (?:[^,]"
    r"|(?<=\d),(?=\d))*"
    rf"(?:, (?=(?:{VERBS}|(?!(?:het|met|niet|want|naast)\b)[a-z]+t"
    rf"|(?!{PARTICIPLE})[a-z]+(?:de|den|te|ten|ren|len|ken|nen|gen)) )|$)"
)
APPOSITION = re.compile(
    rf"(?<=\w)(), (?![A-ZÀ-Þ])(?!(?:{PREPOSITIONS}|{VERBS}|en|of|maar|zoals|behalve|die|dat|waar\w*"
    r"|[a-z]+t|[a-z]{2,}en)\b)"
    rf"(?![^,]* of )[^,]{{3,60}}, "
    rf"(?=(?:{VERBS}|(?!(?:het|met|niet)\b)[a-z]+t) )"
)
AND_VERB = re.compile(r",? en (?P<verb>(?!zijn )[a-zà-ÿ]+)(?= )")
BECAUSE = re.compile(r"^[^,]{20,75}, (?:omdat|doordat) [^,:;]*$")
"""A cause, which is the news."""
BARE_NAME = pattern(r"[A-ZÀ-Þ][\w’'-]+ (?:(?:van|de|der|den|ten|ter|het) ){0,2}[A-ZÀ-Þ][\w’'-]+")
"""A bare name, of somebody whom nobody knows."""
HARMED = re.compile(
    r"\b(?:overleden|om het leven gekomen|omgekomen|(?:zwaar|licht)?gewond|verdronken|aangehouden|opgepakt|gered)\b"
)
"""Harm, of which the cause is the news."""
CAUSE = re.compile(r",? (?:omdat|doordat) ")
LIMITED_TO_A_CAUSE = re.compile(r"\b(?:niet|geen|nooit|alleen|vooral|pas|slechts|juist|zelfs)\b", re.IGNORECASE)
DIES = re.compile(
    r"\b(?:overleden|overleed|gestorven|gestopt|dood|doden|omgekomen|om het leven|verdronken|vermoord|gewond)\b"
)
WHICH = re.compile(r" (?:die|dat|wie|welke?|waar\w*) ")
SHARE = re.compile(
    r"[^,]{0,30}\b(?:procent|helft|kwart|derde|op de|aantal|meeste|veel|weinig|mensen|niemand|iedereen)\b",
    re.IGNORECASE,
)
"""A share of people, which depends on everything said about them."""
SECOND_CLAUSE = re.compile(
    rf"(?<! komen),? en (?!zijn )(?=(?:{VERBS}|krijgt|krijgen|komt|komen|vraagt|vragen|eist|eisen|hoopt|hopen|doet"
    r"|doen) )"
)
PURPOSE = re.compile(rf",? om (?=(?:[^,;]* )?te \w+en(?: (?:{PREPOSITIONS}) (?![^,;]*{PARTICIPLE}$)[^,;]*)?$)")
WANTS_TO = re.compile(
    r"\b(?:prob\w+|weiger\w+|besl\w+|belo\w+|vra\w+|vroeg\w*|dreig\w+|ho[op]+\w*|verg\w+|overw\w+|eis\w+|verbied\w*"
    r"|dwing\w*|verplicht\w*|moeite|mogelijk\w*|plan\w*|ree?d\w*|tijd|kans|gelegenheid|toestemming|opdracht"
    r"|samen|bevel|recht|reden|poging|wens|verzoek|voornemen|vermogen|bevoegdheid|macht|neiging|moed|zin|lef"
    r"|oproep|uitnodiging|eis|behoefte|noodzaak|taak|doel|ambitie|staat|advi\w+|sme+k\w*|help\w*|hielp\w*|leer\w*"
    r"|waarschuw\w*|verzoe\w+|verzocht\w*"
    r"|te (?:weinig|veel|[a-z]+(?= om te ))|genoeg|dring\w*|drong\w*|bedoel\w+|nodig|gevraagd|opgeroepen|roept"
    r"|roepen|sla+g\w*|geslaagd|lukt\w*|gelukt|kost\w* het|moeilijk|lastig|belangrijk)\b"
)
RELATIVE_OF_ONE = re.compile(
    rf"(?<= )(?<![,;:] )(?<!de )(?:een|geen|twee|drie|vier|\d+) (?:\w+e )?(?!{PARTICIPLE})\w+"
    r"(?P<clause> (?:die|dat|waar\w*) [^,]*$)"
)
_PHRASES = "|".join(word for word in PREPOSITIONS.split("|") if word != "van")
PHRASE = pattern(rf"(?<=\w),? (?=(?:{_PHRASES}|van \d)\b)")
LEFT_BEHIND = pattern(
    rf"(?<=\w) (?:uit|aan|op|af|in|toe|vast|vrij|bekend|terug|weg|stil|mee)(?= (?:{_PHRASES}) (?:de|het|een|\w{{4,}}) )"
)
"""The particle that closes a verb's clause: *trekt geld uit voor fietsbruggen*."""
WANTS_WHAT_FOLLOWS = pattern(
    rf"\b(?:(?:eerste|enige|laatste|\w{{3,}}ste)(?: \w+){{1,2}}|{PREPOSITIONS}|elk|elke|ieder|iedere|een|de|het|alle"
    r"|maar|en|of|want|dan|als|die|dat|waar\w*|niet|alleen|ook|\d[\d.,]*"
    r"|zowel),?$|, (?:\w+ )?\w+$"
)
"""*de eerste bakker*, *…, maar*: the phrase behind it tells the rest."""
INSIDE_NAME = pattern(r"\b[A-ZÀ-Þ]\w*\0,? (?:van|te|ten|ter|op|aan|in)(?: de[nr]?| het)? [A-ZÀ-Þ]")
SECOND_SENTENCE = re.compile(
    r"; |, en (?=niet zomaar een$|dat (?:betekent|is|was|kan|scheelt) "
    r"|(?:ze|zij|hij|het|er|daar|daarom|daardoor|daarmee|toch|dus|sindsdien|inmiddels|intussen) (?!nog\b)"
    rf"|(?:de|het) [a-zà-ÿ-]+ (?:{VERBS}) )"
)
NOTHING = re.compile(r"\b(?:niet|niets|niemand|geen|nooit|nauwelijks|weinig)\b", re.IGNORECASE)
"""*Er gebeurt niets, en toch …*: the turn is the news."""
END_IN_A_NOUN = pattern(rf", (?:{PREPOSITIONS}|dankzij|ondanks) een (?:\w+e )?\w+$")
"""*…, op een parcours*: of which nothing more is told."""
CLOSING_CLAUSE = re.compile(
    rf" (?=(?:omdat|nadat|doordat|terwijl|zodat|voordat) (?!.*, (?:{VERBS}|krijgt|krijgen|[a-z]+t) )[^:]*$)"
    r"|, (?=(?:(?:[a-z]+|\d+) (?:uur|dagen|weken|maanden|jaar) )?"
    r"(?:omdat|nadat|doordat|terwijl|zodat|voordat|toen) [^,:]*$)"
)
LIMITED_TO_A_CLAUSE = re.compile(
    r"\b(?:niet|geen|nooit|alleen|vooral|pas|slechts|juist|zelfs|meteen|direct|eerst|al|vlak|kort|lang)\b",
    re.IGNORECASE,
)
BY_HOW_MUCH = pattern(
    r"(?:(?:ruim|bijna) )?(?:\d[\d.,]*|[a-z]+) (?:procent|euro|keer) (?:meer|minder|hoger|lager) dan "
)
"""*22 procent meer dan een jaar eerder*: by how much is the news."""
AFTERTHOUGHT = re.compile(
    rf", (?=(?:(?:[a-z]+|\d+) (?:(?:uur|dagen|weken|maanden|jaar) (?:na|voor|eerder|later)|keer (?:zo|meer|minder)\w*"
    r"|(?!niet\b)[a-z]+ (?:meer|minder) dan)|\d[\d.,]* [a-z]+ (?:meer|minder) dan"
    rf"|{_PHRASES}|van [A-Z]\w+ tot|compleet|inclusief|vooral|mede|ook|nu (?:tot|op|in|voor)|naar schatting"
    rf"|als (?:eerste|enige|laatste))\b(?! (?:te|en|of)\b)(?!.* na$)"
    rf"(?!.* (?:en|of|andere?n?|{VERBS}) )(?:[^,:]|(?<=\d),(?=\d))*$)"
)
