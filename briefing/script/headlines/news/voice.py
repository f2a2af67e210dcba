"""The quotation at the opening of an article, with who says it."""

from __future__ import annotations

import re

from briefing.patterns import pattern
from briefing.script.headlines.grammar.clause import inverted
from briefing.script.headlines.news.people import is_a_trade
from briefing.script.names import names
from briefing.text import capitalised

_QUOTATION = re.compile(r"[‘“\"„'](?P<words>[^‘“”\"„]{20,95}?)[.,]?[”\"’']")
_SPEAKER = pattern(
    r"(?P<who>(?:[A-ZÀ-Þ][\w’-]+ ){1,3}(?:(?:van|de|der|den|ten|ter|el) ){0,2}[A-ZÀ-Þ][\w’-]+)(?: \(\d{1,3}\))?,? "
    r"(?:(?P<is>[^,]{3,120}), )?(?:zegt|zei|verzucht\w*|roept|riep|lacht\w*|weet|vat\w*"
    r"|draait er niet omheen|windt er geen doekjes om|laat er geen (?:twijfel|misverstand)|neemt geen blad"
    r"|wijst naar|kijkt (?:even )?(?:op|voor zich)|(?:glimlacht|grijnst|grinnikt|zucht|schatert|knikt|roert|bladert)"
    r"(?= (?:breed|even|en)\b|[.,])"
    r"|(?:tikt|staart|tuurt|wrijft|klopt|prikt) (?:met|op|over|in|naar|even)|leunt achterover"
    r"|(?:schuift|haalt|schudt|trekt) (?:zijn|haar|de|het)"
    r" (?:schouders|hoofd|bril|wenkbrauwen|haren))\b"
    r"(?! (?:[a-z]+ ){0,3}(?:te [a-z]+en|(?:dat|of|hoe) (?:de|het|een|er|hij|zij|ze))\b)"
)
_POINTS = re.compile(r"(?:Daar|Dat|Die|Dit|Hij|Toen)\b")
"""The opening of a quotation that only what was said before explains."""
_OFFICE = re.compile(
    r"(?P<trade>[a-zà-ÿ-]+)(?: (?!in |bij |van |aan |uit |en |op |te |die )[a-zà-ÿ]{3,})?"
    r"(?=,| (?:in|bij|van|aan|uit|en) |$)"
)
"""*hoogleraar zorg*, of *Ineke Bos, hoogleraar zorg in Gent*."""
_WITH_THESE_WORDS = re.compile(r"(?:Met (?:die|deze) woorden|Zo|Dat|Dit)")
_SAYS = re.compile(
    r"(?:zegt|zei|vat|vatte|vertelt|vertelde|omschrijft|omschreef|beschrijft|beschreef|opende?|begint|begon)"
)


def spoken_by(quotation: str, following: str) -> str | None:
    """*“Het is op.” Met die woorden vat arts Ans Bos haar onderzoek samen* as *Arts Ans Bos: ‘Het is op’*."""
    quoted = _QUOTATION.fullmatch(quotation)
    if not quoted or _POINTS.match(quoted["words"]):
        return None
    speaker, clause = _SPEAKER.match(following), inverted(following.rstrip("."))
    who = speaker["who"] if speaker else None
    if clause and _WITH_THESE_WORDS.fullmatch(clause.first) and _SAYS.fullmatch(clause.verb):
        who = clause.subject if any(len(name) > 1 for name in names(clause.subject)) else None
    held = _OFFICE.match(speaker["is"] or "") if speaker else None
    if held and who and is_a_trade(held["trade"]):
        who = f"{held[0]} {who}"
    return f"{capitalised(who)}: ‘{quoted['words']}’." if who else None
