"""The present tense of headlines: *heeft een akkoord bereikt*, *won goud* become *bereikt een akkoord*, *wint goud*."""

from __future__ import annotations

import re

from briefing.dutch.numbers import ANY_FEW
from briefing.dutch.word_classes.classes import WordClass
from briefing.patterns import pattern
from briefing.script.headlines.grammar.clause import NO_SUBJECT, finite_verb
from briefing.script.headlines.grammar.moments import AROUND_NOW
from briefing.script.headlines.grammar.noun_phrase import IS_PREPOSITION, OPENS_A_CLAUSE
from briefing.script.headlines.grammar.tagged import tokens_in
from briefing.script.headlines.grammar.verbs import finite_forms, in_the_present, is_past, verb_of
from briefing.script.headlines.grammar.words import (
    BECOMES,
    BEGUN_OR_BECOME,
    FINITE,
    MONTH,
    PARTICIPLE,
    SUBORDINATE,
    ends_or_goes_on,
)
from briefing.text import words_in

_LONG_AGO = pattern(
    r"\b(?:1[89]\d\d|20[01]\d|202[0-4]|vorige?|eerder|ooit|vroeger|destijds|toen|jarenlang|jaren|al|nog|net"
    r"|pas|geleden"
    r"|inmiddels|sinds|nooit|tot nu toe|daarvoor|altijd|weleens|elke?|iedere?|in de \w+ eeuw)\b",
    re.IGNORECASE,
)
"""Words with which the past says more than that it happened."""
_WHICH = re.compile(r"(?<=[tdn]) (?:die|dat) ")
"""*een stof ontdekt | die al eeuwen …*: of what was found, not of when."""
_IN_A_MONTH = pattern(rf"\b(?:in|begin|eind|op \d{{1,2}}) {MONTH}\b")
"""*verdween in maart*: in the present this would be in the future."""
_OF_THE_DEAD = {"overlijdt": "overleden", "overlijden": "overleden", "sterft": "gestorven", "sterven": "gestorven"}
"""The words for deaths in headlines."""
_LIKE_A_PAST = re.compile(r"[a-zà-ÿ]{2,}(?:[kfsptx]te|[^aeiou]de)n?")
"""*viel in en tikte de bal binnen*: both verbs, or neither."""
_GOES = words_in("""
    zwemt zwemmen rijdt rijden loopt lopen vaart varen vliegt vliegen klimt klimmen duikt duiken glijdt glijden
    springt springen
""")
"""Verbs of movement: somebody who has gone there goes there in a headline."""
_HIS = re.compile(r"\bzijn (?=[a-zà-ÿ]+)")
_WHILE = re.compile(r"\b(?:jaar|maanden|weken|dagen|uur|minuten|lang)\b")
"""Units of time, which say how long it lasted."""
_LONG = pattern(r"\b(?:jaar|maanden|weken|dagen|uur|nachten) lang\b")
_SO_LONG = pattern(
    rf"\b([a-zà-ÿ]+) (?:{ANY_FEW}|\d+) "
    r"(?:jaar|maanden|weken|dagen|uur|nachten)\b"
    r"(?! (?:na|voor|cel|geleden|later|oud|tijd|gevangenis\w*|voorwaardelijk\w*))"
)
"""*heeft drie maanden gewoond*, not *in drie maanden*."""
_SO_LONG_FIRST = pattern(r"[\w-]+ (?:jaar|maanden|weken|dagen|uur|nachten) ")
"""*Dertig jaar bracht zij de krant rond.*"""
_DONE = pattern(rf"\b{PARTICIPLE}")
_AND_DONE = pattern(rf" en |(?:,|(?:(?! (?:dat|die|om|hoe|of|waar[a-z]*) )[^,:;])*?) en [^,:;]*{PARTICIPLE}$")
"""*heeft het plan geschrapt, en een uur later weer ingevoerd.*"""


def present(text: str) -> str:
    """`text` in the present, if it is one clause that opens with its subject and says what happened; in the past if it
    says what lasted: `heeft zestien jaar lang huizen verkocht` → `verkocht zestien jaar lang huizen`."""
    verb = finite_verb(text)
    if not verb or text[0] in "'\"“‘„" or NO_SUBJECT.match(text) or SUBORDINATE.match(text):
        return text
    if _LONG_AGO.search(_WHICH.split(text, maxsplit=1)[0]) or _is_of_a_clause(text, verb.start()):
        return text
    if verb[0] in ("heeft", "hebben"):
        return _of_perfect(text, verb)
    if verb[0] in ("is", "zijn"):
        return _of_becoming(text, verb)
    return _of_past(text, verb)


def _is_of_a_clause(text: str, place: int) -> bool:
    """Whether a verb closes a subordinate clause: *Niemand weet wanneer Jan Bos de brug ontdekte*."""
    before = [token for token in tokens_in(text) if token.start < place]
    opened = [at for at, token in enumerate(before) if at and token.word_class is WordClass.SUBORDINATOR]
    return bool(opened) and any(token.is_finite for token in before[: opened[0]])


def _of_past(text: str, verb: re.Match[str]) -> str:
    now = in_the_present(verb[0])
    rest = text[verb.end() :]
    if (
        now is None
        or not finite_forms().isdisjoint(rest.split()[:1])
        or _WHILE.search(rest)
        or _LONG.search(text)
        or _SO_LONG_FIRST.fullmatch(text[: verb.start()])
        or _IN_A_MONTH.search(text)
        or re.search(AROUND_NOW, text)
        or re.search(
            r"\b(?:was|waren|had|hadden|werd|werden|zou|zouden|kon|konden|wilden?|moest(?:en)?|mocht(?:en)?|toen)\b",
            rest,
        )
    ):
        return text
    joined = re.compile(r"( en )(\w+)(?= )")
    if any(_LIKE_A_PAST.fullmatch(also[2]) and not in_the_present(also[2]) for also in joined.finditer(rest)):
        return text
    rest = joined.sub(lambda also: also[1] + (in_the_present(also[2]) or also[2]), rest)
    later = [word for word in re.findall(r"\w+", rest) if is_past(word) and not _DONE.fullmatch(word)]
    if re.match(r"\s*(?:ik|je|jij|u|we|wij)\b", rest):
        return text
    return text if later else text[: verb.start()] + _OF_THE_DEAD.get(now, now) + rest


def _of_perfect(text: str, verb: re.Match[str]) -> str:
    lasted = bool(_LONG.search(text)) or any(each[1] not in IS_PREPOSITION for each in _SO_LONG.finditer(text))
    subject, after = text[: verb.start()], text[verb.end() :].lstrip()
    for done in re.finditer(r"(?<!\bte )\b[a-zà-ÿ]{4,}(?:d|t|en)\b", after):
        several = verb[0] == "hebben"
        forms = verb_of(done[0].lower(), several=several, past=lasted)
        if not forms or not _ends(after[done.end() :]):
            continue
        rest = after[: done.start()].rstrip()
        if _AND_DONE.match(after, done.end()):
            return text
        if FINITE.search(_HIS.sub("", f"{rest} ")) or _DONE.search(rest) or re.search(r"[:;“‘\"]|(?<!\d),", rest):
            return text
        return " ".join(filter(None, [subject.strip(), forms[0], rest, forms[1]])) + after[done.end() :]
    return text


def _of_becoming(text: str, verb: re.Match[str]) -> str:
    """`is in Gent kampioen geworden` → `wordt in Gent kampioen`."""
    done = BEGUN_OR_BECOME.search(text, verb.end())
    if not done:
        return _of_going(text, verb)
    if not _ends(text[done.end() :]) or re.search(r"[,:;“‘\"]", text[: done.start()]):
        return text
    if OPENS_A_CLAUSE.search(text, verb.end(), done.start()) or re.search(AROUND_NOW, text):
        return text
    now = BECOMES[done[1]][verb[0] == "zijn"]
    return f"{text[: verb.start()]}{now}{text[verb.end() : done.start()]}{text[done.end() :]}"


def _of_going(text: str, verb: re.Match[str]) -> str:
    """`is de haven binnengezwommen` → `zwemt de haven binnen`."""
    subject, after = text[: verb.start()], text[verb.end() :].lstrip()
    done = re.search(r"(?<!\bte )\b[a-zà-ÿ]{4,}en\b$", after)
    forms = verb_of(done[0], several=verb[0] == "zijn") if done else None
    rest = after[: done.start()].rstrip() if done else ""
    if not forms or forms[0] not in _GOES or not rest or re.search(r"[,:;“‘\"]|\ben\b", rest) or _DONE.search(rest):
        return text
    if OPENS_A_CLAUSE.search(rest) or FINITE.search(_HIS.sub("", f"{rest} ")):
        return text
    return " ".join(filter(None, [subject.strip(), forms[0], rest, forms[1]]))


def _ends(after: str) -> bool:
    """Whether the participle closes its clause."""
    infinitive = re.fullmatch(r" (?:de|het|een|zijn|haar|hun) [^,:;]* te \w+en", after)
    return ends_or_goes_on(after) or bool(
        infinitive or re.match(r",? (?:omdat|nadat|doordat|die|dat|waar\w*|om|en) |: ", after)
    )
