"""The quotation at the opening of an article, with who says it."""

from __future__ import annotations

import re

from briefing.patterns import pattern
from briefing.script.headlines.grammar.clause import inverted
from briefing.script.names import names
from briefing.text import capitalised

_QUOTATION = re.compile(r"[‘“\"„'](?P<words>[^‘“”\"„]{20,95}?)[.,]?[”\"’']")
_SPEAKER = pattern(
    r"(?P<who>(?:[A-ZÀ-Þ][\w’-]+ ){1,3}(?:(?:van|de|der|den|ten|ter|el) ){0,2}[A-ZÀ-Þ][\w’-]+)(?: \(\d{1,3}\))?,? "
    r"(?:[^,]{3,60}, )?(?:zegt|zei|verzucht\w*|roept|riep|lacht\w*|weet|vat\w*)\b"
    r"(?! (?:[a-z]+ ){0,3}(?:te [a-z]+en|(?:dat|of|hoe) (?:de|het|een|er|hij|zij|ze))\b)"
)
_WITH_THESE_WORDS = re.compile(r"(?:Met (?:die|deze) woorden|Zo|Dat|Dit)")
_SAYS = re.compile(
    r"(?:zegt|zei|vat|vatte|vertelt|vertelde|omschrijft|omschreef|beschrijft|beschreef|opende?|begint|begon)"
)


def spoken_by(quotation: str, following: str) -> str | None:
    """*“Het is op.” Met die woorden vat arts Ans Bos haar onderzoek samen* as *Arts Ans Bos: ‘Het is op’*."""
    quoted = _QUOTATION.fullmatch(quotation)
    if not quoted:
        return None
    speaker, clause = _SPEAKER.match(following), inverted(following.rstrip("."))
    who = speaker["who"] if speaker else None
    if clause and _WITH_THESE_WORDS.fullmatch(clause.first) and _SAYS.fullmatch(clause.verb):
        who = clause.subject if any(len(name) > 1 for name in names(clause.subject)) else None
    return f"{capitalised(who)}: ‘{quoted['words']}’." if who else None
