"""Reported news as a statement of its own, without its source."""

from __future__ import annotations

import re

from briefing.script.headlines.grammar.noun_phrase import IS_PREPOSITION, OPENS_A_CLAUSE
from briefing.script.headlines.grammar.subject import subject_end
from briefing.script.headlines.grammar.verbs import AUXILIARIES, finite_forms, is_plural

_REPORTED = re.compile(
    r"(?:(?:Uit|Volgens) [^,;:]{3,80}?(?:, (?:dat|die) [^,;:]{3,60})?,?"
    r" (?:blijkt|bleek)|(?:Ook |Daaruit |Nu )?(?:blijkt|bleek)|(?:Feit|Zeker|Duidelijk) is|Vast staat"
    r"|[^,;:]{3,70}? (?:bepaalde|oordeelde|besliste|becijferde|berekende|ontdekte|ontdekten|concludeert"
    r"|concludeerde|stelde vast|bevestigt|bevestigde)(?: \w+dag)?"
    r"|(?:De|Het) [a-zà-ÿ]+ (?:maakte?|meldde?|laat|liet) (?:\w+dag |gisteren |vandaag )?(?:bekend|weten)?"
    r"|[^,;:]{3,40}? (?:maakte?|meldde?|laat|liet) (?:de|het) [a-zà-ÿ]+ (?:\w+dag )?(?:bekend|weten)),? dat "
    r"(?P<news>.+)$"
)
"""The source of the news, before the news itself."""


def statement(text: str) -> str:
    """`Uit cijfers blijkt dat de prijs met een kwart is gestegen` → `de prijs is met een kwart gestegen`."""
    reported = _REPORTED.match(text)
    if not reported:
        return text
    clause, comma, more = reported["news"].partition(", ")
    if OPENS_A_CLAUSE.search(clause):
        return text
    words = clause.split()
    if sum(word in AUXILIARIES for word in words[-3:]) > 1:
        return text
    found = next(
        (place for place in range(len(words) - 1, max(0, len(words) - 4), -1) if words[place] in AUXILIARIES), None
    )
    if found is None:
        found = next((place for place in range(len(words) - 1, 0, -1) if words[place] in finite_forms()), None)
        if found is not None and words[found + 1 :] and words[found + 1] not in IS_PREPOSITION:
            found = None
    if found is None or (
        comma and not re.match(r"(?:terwijl|omdat|waar\w*|die|dat|zodat|doordat|tot|vooral|met) ", more)
    ):
        return text
    verb = words.pop(found)
    end = subject_end(words if verb in AUXILIARIES else words[:found], several=is_plural(verb))
    if not end or end == len(words):
        return text
    return " ".join([*words[:end], verb, *words[end:]]) + comma + more
