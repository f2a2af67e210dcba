"""The word order of a headline: its subject first, its news before the place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_DAY, ANY_PERIOD
from briefing.dutch.numbers import ANY_FEW
from briefing.patterns import pattern
from briefing.script.headlines.grammar.clause import also_inverted, inverted
from briefing.script.headlines.grammar.moments import FIRST_MOMENT, FIRST_WHEN
from briefing.script.headlines.grammar.noun_phrase import IS_PREPOSITION, OPENS_A_CLAUSE, TIME, phrase_end
from briefing.script.headlines.grammar.verbs import AUXILIARIES, looks_finite
from briefing.script.headlines.grammar.words import (
    BECOMES,
    BY_WHOM,
    FINITE,
    LEADING_IN,
    MONTH,
    NONE_COMES,
    PARTICIPLE,
    PLACE_FIRST,
    PLACE_SECOND,
    PREPOSITIONS,
    THUS_IT_IS,
)
from briefing.script.headlines.wording.complete import AND_VERB
from briefing.script.headlines.wording.openings import main_clause
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.script.headlines.grammar.clause import Clause

_NO_LONGER = pattern(
    r"(?:daarom|zo|aldus|daarmee|daardoor|hierdoor|hiermee|toch|bovendien|daarnaast|verder|intussen|ondertussen"
    r"|inmiddels|nu|toen|vervolgens|uiteindelijk|daarna|wel|ook|(?:met|bij) (?:die|dat|deze|dit) \w+"
    rf"|(?:een|anderhalf|{ANY_FEW}|\d+|enkele|een paar) (?:{ANY_PERIOD}) later)",
    re.IGNORECASE,
)
"""Words that depend on the sentence before, and say nothing without it."""
_ADVERBIAL = pattern(
    rf"(?:{PREPOSITIONS}|vanaf|dankzij|ondanks|ook in|al|begin|eind"
    rf"|(?:(?:volgende?|dit|deze|komende?|vorige?|elke?|iedere?) (?:\w+ )?(?:{ANY_DAY}|{ANY_PERIOD}|keer))"
    r"|voorlopig|straks|binnenkort|voortaan|opnieuw|vermoedelijk|mogelijk|waarschijnlijk|nergens|nog"
    rf"|(?:vooral|alleen) (?:{PREPOSITIONS})|nooit eerder|opvallend)\b(?!(?<=van) (?-i:[A-Z])(?!.* tot\b))",
    re.IGNORECASE,
)
_BELONGS_TO_ITS_VERB = pattern(
    rf"tot (?!(?:de|het|in|op|aan|nu|vorige?|volgende?|begin|half|medio|eind|diep|laat|ver)\b|(?:\d+ )?{MONTH}\b"
    rf"|\d{{4}}\b|{TIME.pattern})",
    re.IGNORECASE,
)
"""*Tot acht jaar cel veroordeelde de rechter Jan T.*; but *Tot maandag* says when."""
_WITH_AN_INFINITIVE = pattern(r"zonder (?:[^,;:]* )?te [a-zà-ÿ]+n\b", re.IGNORECASE)
"""*zonder iets te zeggen*: stands last, behind the object and the verbs."""
_KNOWN_OBJECT = words_in("de het deze dit zijn haar hun")
_FAR_FROM_ITS_NOUN = pattern(rf"{PARTICIPLE},? (?:die|dat|van|waar\w*) ")
_DONE_TO_IT = pattern(rf"{PARTICIPLE}(?:,|$| (?:{PREPOSITIONS}) )")
_DEFINITE = pattern(r"de |het \w{5}|[A-ZÀ-Þ]")
_ON_SOMETHING = re.compile(
    r"(?:moord|aanslag|aanval|jacht|kans|recht|verbod|invloed|druk|toezicht|zicht|reactie|kritiek|antwoord)(?:en|s)?$"
)
"""*de verdachte van de moord*: on whom belongs to it."""
_OCCASION = pattern(
    r"(?:door|na|tijdens|dankzij|wegens|vanwege|ondanks|sinds|met ingang van|bij een (?:controle|inval|brand"
    r"|ongeluk|botsing|aanrijding|storm|overleg|proef|zoektocht))\b",
    re.IGNORECASE,
)
_STANDS_ALONE = pattern(rf"geen |(?:(?! die | dat | waar)[^,:;])*?{PARTICIPLE}")
"""Behind *Er is*: *geen plan voor hitte*, *een akkoord bereikt*."""
_CLITIC = pattern(
    r"(?:zich|er|elkaar|hem|hen|zichzelf|mij|me|ons|jou|jullie"
    r"|er(?:mee|op|van|aan|voor|in|uit|over|tegen|bij|toe|naar))\b ?"
)
_IT = pattern(rf"het (?:{PREPOSITIONS}|{PARTICIPLE}|niet|wel|ook|nog|al|er|zich)\b|(?:ik|je|jij|u|we|wij)\b")
_SOMETHING_NEW = re.compile(r"(?:een|geen|\d|[a-zà-ÿ]+(?:en|s)\b)")
_THERE_IS = words_in("""
    komt komen kwam kwamen is zijn was waren ligt liggen lag lagen staat staan stond stonden hangt hangen ontstaat
    ontstaan volgt
""")
_TELLS_MORE = re.compile(r", (?:die|dat|waar\w*) ")
_BELONGS_TO_THE_NEWS = re.compile(r",? (?:die|dat|waar\w*) | met (?:een|de) ")
"""*een man opgepakt | die …*, *een hut gebouwd | met een dak van riet*: a place before it would part them."""
_DONE_LATER = pattern(rf"(?<!,) (?:met|aan|door|in|op|voor) (?:(?!en |of )[a-zà-ÿ]+ ){{1,3}}{PARTICIPLE}$")
"""*een wagen geladen | met hout gekanteld*: the other participle closes the clause."""
_PENALTY = re.compile(r"\S+ (?:jaar|maanden|weken|dagen|uur) (?:cel|celstraf|gevangenisstraf|werkstraf|tbs)")
_ARE = re.compile(r"\b(?:zijn|waren)\b")
_SHORT_PLACE, _SHORT_OPENING = 3, 5
"""The most words of a place between a noun and what belongs to it, and of an opening between a verb and its object."""


def news_first(text: str) -> str:
    """`In Gent is een man opgepakt na …` → `een man opgepakt in Gent na …`; without `Er is`, `Dinsdag is`.

    What belongs to a noun moves with it: `de tekst die ooit is opgegraven, gevonden onder een winkel in Gent`.
    """
    told = FIRST_WHEN.sub("", text)
    led_in = LEADING_IN.match(told)
    if led_in and _STANDS_ALONE.match(told, led_in.end()):
        told = told[led_in.end() :]
    text = NONE_COMES.sub(lambda none: none["toch"] or "", told)
    text = PLACE_SECOND.sub(r"\g<where> \g<verb> ", text)
    news = PLACE_FIRST.match(text)
    if not news or FINITE.search(news["who"]) or FINITE.search(news["where"]) or news["where"].endswith(" en"):
        return text
    whole = _PENALTY.fullmatch(news["who"]) or phrase_end(news["who"].split())
    also = (each["verb"] for each in AND_VERB.finditer(text, news.end()))
    if any(looks_finite(verb) and not re.fullmatch(PARTICIPLE, verb) for verb in also) or _DONE_LATER.search(
        text, news.end()
    ):
        return text
    is_short = news["verb"] in BECOMES or len(news["where"].split()) <= _SHORT_PLACE
    of_it = _BELONGS_TO_THE_NEWS if is_short else _TELLS_MORE
    if not whole or of_it.match(text, news.end()) or news["verb"] == "geworden":
        return text
    where = news["where"][:1].lower() + news["where"][1:]
    if news["verb"] in BECOMES:
        verb = BECOMES[news["verb"]][bool(_ARE.search(text, news.end("where"), news.start("who")))]
        return f"{news['who']} {verb} {where}{text[news.end() :]}"
    which = re.match(r" (?:die|dat) [^,]+", text[news.end() :])
    if which and len(where.split()) > _SHORT_PLACE:
        return f"{news['who']}{which[0]}, {news['verb']} {where}{text[news.end() + which.end() :]}"
    rest = text[news.end() :]
    return f"{news['who']} {news['verb']}" + (f"{rest} {where}" if BY_WHOM.match(rest) else f" {where}{rest}")


def subject_first(text: str, *, whole: bool = True) -> str:
    """`Vanaf maandag betalen scooters in Gent meer` → `scooters betalen vanaf maandag in Gent meer`.

    Unless it must be `whole`, a cause or occasion is left out: `Door een fout zijn 40 mensen …` → `40 mensen zijn …`.
    """
    if not whole and (main := main_clause(text)):
        return main
    clause = inverted(text)
    if not clause or _keeps_its_order(text, clause):
        return text
    first = clause.first
    gone = _NO_LONGER.fullmatch(first) or FIRST_MOMENT.fullmatch(first) or (not whole and _OCCASION.match(first))
    done = _DONE_TO_IT.search(clause.rest)
    appears = clause.verb in _THERE_IS and not done and _SOMETHING_NEW.match(clause.subject)
    middle = "" if gone else first[:1].lower() + first[1:]
    is_long = clause.rest and (len(first.split()) > _SHORT_OPENING or OPENS_A_CLAUSE.search(first.lower()))
    stays = (
        appears or is_long or not _ADVERBIAL.match(first) or _stands_behind_phrases(f"{middle} {clause.rest}".split())
    )
    if _WITH_AN_INFINITIVE.match(middle):
        return text if "," in clause.rest else f"{clause.alone} {middle}"
    if middle and stays:
        return text
    clitic = _CLITIC.match(clause.rest)
    rest = clause.rest[clitic.end() :] if clitic else clause.rest
    words = filter(None, [clause.subject, clause.verb, clitic and clitic[0].strip(), middle, rest])
    return " ".join(words).replace(" ,", ",")


def _keeps_its_order(text: str, clause: Clause) -> bool:
    """Whether a clause would say something else, or say it badly, with its subject first."""
    return bool(
        not (clause.rest or _DEFINITE.match(clause.subject))
        or _IT.match(clause.rest)
        or also_inverted(clause.rest)
        or clause.rest.startswith(("en ", "maar ", "of "))
        or (not clause.rest and clause.verb in AUXILIARIES)
        or clause.subject.lower().startswith("geen ")
        or THUS_IT_IS.match(text)
        or _BELONGS_TO_ITS_VERB.match(clause.first)
        or (clause.rest.startswith("op ") and _ON_SOMETHING.search(clause.subject))
        or _FAR_FROM_ITS_NOUN.match(clause.rest)
        or (_DONE_TO_IT.match(clause.rest) and _DONE_LATER.search(clause.rest))
    )


def _stands_behind_phrases(words: Sequence[str]) -> bool:
    """Whether an object that is known stands behind two phrases: *naar een kelder in Ede de verdachten*."""
    place = phrases = 0
    while place < len(words) and words[place] in IS_PREPOSITION:
        inner = phrase_end(words[place + 1 :])
        if not inner or any(TIME.fullmatch(word) for word in words[place + 1 : place + 1 + inner]):
            return False
        place, phrases = place + 1 + inner, phrases + 1
    return phrases > 1 and place < len(words) and (words[place] in _KNOWN_OBJECT or words[place][0].isupper())
