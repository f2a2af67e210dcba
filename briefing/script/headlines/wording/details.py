"""Details that a headline can do without: the street in a town, the first name of a minister, how badly it burned."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing.patterns import pattern
from briefing.script.headlines.grammar.words import FINITE, PARTICIPLE

FITS = 55
"""The most characters of a headline that may keep them."""
_LONG = 70
"""The same for those that may say who somebody is."""
_VERY_LONG = 85
"""The same for those that make it a record."""
_SHORT = 45
"""The same for those that nobody misses."""


class Adjunct(NamedTuple):
    """A removable detail: its pattern, what replaces it, the characters beyond which it goes, and words that keep
    it."""

    pattern: re.Pattern[str]
    instead: str = ""
    beyond: int = FITS
    stays_with: re.Pattern[str] | None = None


_TOWN = r"[A-ZÀ-Þ][\w’'-]+"
_STREET = (
    r"(?:de |het |een )?(?:[A-ZÀ-Þ][\w’'-]+ ){0,2}?[A-ZÀ-Þ][\w’'-]*"
    r"(?:straat|laan|weg|plein|kade|dijk|gracht|singel|steeg|baan|dreef|hof|markt|pad|vaart|haven|boulevard|lei)"
)
_HOLDS_THERE = pattern(
    r"\b(?:niet|geen|alleen|verbod\w*|verboden|mag|mogen|moet|moeten|kan|kunnen|wil|willen|gaat|gaan"
    r"|komt|komen|onmogelijk|verdwij\w+|sluit\w*|dicht|afgesloten|open\w*|parke\w+|verkeer\w*|voortaan|tussen|naar)\b"
)
"""Words for rules, which may hold in one street only."""
_FOUND = (
    r"(?:vind(?:t|en)|ontdek(?:t|ken)|arrester(?:en|t)|overval(?:t|len)|onderschep(?:t|pen)|gevonden|ontdekt"
    r"|aangetroffen|opgegraven|opgepakt|aangehouden|gearresteerd|overvallen|onderschept|ontruimd|overleden|betrapt"
    r"|gered|mishandeld|neergestoken|doodgestoken|verdronken|omgekomen)"
)
"""Verbs for what happens at a place, and does not have it as an object."""
_OFFICE = (
    r"(?:[Mm]inister|[Ss]taatssecretaris|[Pp]remier|[Pp]resident|[Bb]urgemeester|[Ww]ethouder|[Ss]chepen"
    r"|[Gg]edeputeerde)"
)
_PORTFOLIO = r" van [A-ZÀ-Þ][\w-]+(?:(?:,| en) [A-ZÀ-Þ][\w-]+)*"
_FIRST_NAME = r"(?!(?:De|Den|Van|Vanden|Vande|Ten|Ter|El|Al|Le|La|Du)\b)[A-ZÀ-Þ][a-zà-ÿ’-]+"
_SURNAME = r"[A-ZÀ-Þ][\w’-]+"
_WHOLE_SURNAME = rf"(?:(?:van|de|den|der|ten|ter) ){{0,2}}{_SURNAME}"
_TRADE = (
    r"(?=[A-ZÀ-Þ])(?i:[a-zà-ÿ]*(?:boer|boerin|teler|kweker|bakker|slager|visser|imker|herder|molenaar|brouwer|smid"
    r"|timmerman|metselaar|kapper|kapster|maker|melker|hovenier|tuinder|tuinman|chauffeur|machinist|schipper|kapitein|wachter"
    r"|arts|verpleegkundige|verloskundige|leraar|lerares|docent|docente|student|studente|scholier|promovendus|bioloog"
    r"|historicus|ondernemer|winkelier|cafébaas|uitbater|uitbaatster|kastelein|loodgieter|vrijwilliger|kok|postbode"
    r"|koster|ambtenaar|verslaggever))"
)
"""Occupations of people whom nobody knows by name."""
_NO_TRADE = "(?!Film|Kleding|Programma|Theater)"
_DIES = pattern(r"\b(?:overle\w+|sterft|gestorven|begraven|herdacht|geboren|benoemd|gekozen|heet)\b")
_ITS_INSTITUTE = (
    r"van (?:de |het )?(?:[A-Z][\w-]+ )?(?:[A-Z]?[a-z]*[Uu]niversiteit|[Hh]ogeschool|TU|UMC\w*|\w+ UMC\w*|ziekenhuis"
    rf"|[a-z]*instituut)(?: (?:van|in) {_TOWN}| {_TOWN})?"
)
_MOST = r"(?:[a-z]+ste|eerste|laatste|enige)"
DETAILS = (
    Adjunct(
        re.compile(rf"\b({_OFFICE})(?:{_PORTFOLIO})? {_FIRST_NAME} (?:{_FIRST_NAME} )?(?={_SURNAME})"), r"\1 ", _LONG
    ),
    Adjunct(
        re.compile(
            rf"^({_NO_TRADE}{_TRADE}) {_FIRST_NAME} {_WHOLE_SURNAME}"
            rf"(?= (?:uit {_TOWN} )?(?!en |of |die |uit |is |was |had )[a-z])"
        ),
        r"\1",
        stays_with=_DIES,
    ),
    Adjunct(re.compile(rf"^([A-Z][a-z]{{4,}}en|[A-Z][a-z]{{4,}}ers) {_ITS_INSTITUTE}(?= [a-z])"), r"\1"),
    Adjunct(
        re.compile(r", (?:van wie|onder wie|waarvan(?! [^,]*voorwaardelijk)|waaronder|(?:zelfs|ook) als) [^,:;]*$")
    ),
    Adjunct(
        re.compile(
            rf"(?P<name> (?!In )[A-ZÀ-Þ][\w’'-]+), (?:een|de|het) (?!{_MOST}\b)"
            r"(?:(?! en )[^,:;“‘])*(?: (?:die|dat|wie|waar\w*) [^,:;“‘]*)?$"
        ),
        r"\g<name>",
        beyond=_VERY_LONG,
    ),
    Adjunct(re.compile(r",? in plaats van [^,:;]*$"), beyond=_LONG),
    Adjunct(
        re.compile(rf"(?<=[a-z]), (?:het|de|een) (?:{_MOST}|stijging|daling|toename|afname) [^,:;]*$"),
        beyond=_VERY_LONG,
    ),
    Adjunct(
        re.compile(
            rf"(\b{_FOUND}) (?:onder|op|in|aan|bij|achter|langs) (?:de|het|een) [^,:;A-ZÀ-Þ]{{3,60}}? "
            rf"(?:in|(?<=huis |rein |kerk |erij |aven |rand )van) (?={_TOWN}(?: (?!van\b)|$))"
        ),
        r"\1 in ",
        stays_with=_HOLDS_THERE,
    ),
    Adjunct(re.compile(rf"(?<= op de [AEN]\d{{2}}) (?:in|bij|nabij) {_TOWN}$")),
    Adjunct(
        re.compile(
            r" (?:tot de grond toe|(?:volledig|geheel|helemaal|compleet))"
            r"(?= (?:afgebrand|uitgebrand|verwoest)\b)"
        )
    ),
    Adjunct(
        re.compile(rf" (?:aan|in|op|langs) {_STREET}(?= (?:in|te) {_TOWN})"), beyond=_SHORT, stays_with=_HOLDS_THERE
    ),
    Adjunct(
        re.compile(
            rf"((?:\b[Ee]en (?:[a-z]+e )?[a-z]+|{PARTICIPLE}) in) "
            rf"(?:de (?:wijk|buurt) {_TOWN} in|het (?:centrum|hart) van|de binnenstad van)(?= {_TOWN})"
        ),
        r"\1",
        stays_with=_HOLDS_THERE,
    ),
    Adjunct(re.compile(rf"(?<= in) (?:zijn|haar|hun) (?:[a-z]+e )?[a-z]{{4,}} in(?= {_TOWN})")),
    Adjunct(re.compile(r"(?<=gewond) geraakt(?= (?:bij|door|na|in|op|aan)\b)"), beyond=_SHORT, stays_with=FINITE),
)
"""*minister van Financiën Jan Bos*, *brouwer Jan Bos uit Ede*, *onderzoekers van de Universiteit Gent*, *…, van wie een
ernstig*, *een doek van Ans Bos, een schilderes uit Ede*, *vinden onder het plein in Ede*, *op de A28 bij Ede*, *tot de
grond toe afgebrand*, *aan de Kerkstraat in Ede*, *in het centrum van Ede*, *in zijn fabriek in Ede*, *gewond geraakt
bij*.
"""
