"""The removal of what no headline has: brackets, the source, the time, the first article, the auxiliary of a
passive."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.patterns import pattern
from briefing.script.headlines.grammar.clause import finite_verb, verb_behind_comma
from briefing.script.headlines.grammar.moments import (
    DENIED,
    INSIDE_WHEN,
    IS_PAST,
    LIMITED_TO_A_TIME,
    NOT_ALONE,
    STAMP,
)
from briefing.script.headlines.grammar.noun_phrase import (
    DETERMINERS,
    OPENS_A_CLAUSE,
    is_adjective,
)
from briefing.script.headlines.grammar.verbs import (
    AUXILIARIES,
    clause_final,
    finite_forms,
    looks_finite,
    verb_of,
)
from briefing.script.headlines.grammar.words import (
    AUXILIARY,
    BEGUN_OR_BECOME,
    CLUSTER,
    CONNECTIVE,
    FINITE,
    INVERTED,
    PARTICIPLE,
    SHORTEST,
    SUBORDINATE,
    THEN,
    ends_or_goes_on,
)
from briefing.script.headlines.wording.complete import AND_VERB, ASIDE, ATTRIBUTION, BARE_NAME, DIED
from briefing.script.headlines.wording.determiners import without_article, without_indefinite_articles
from briefing.script.headlines.wording.order import news_first, subject_first
from briefing.script.headlines.wording.reported import statement
from briefing.script.headlines.wording.tense import present
from briefing.script.quotations import CLOSING_SINGLE, is_torn

if TYPE_CHECKING:
    from collections.abc import Sequence


@lru_cache(maxsize=1000)
def terse(text: str, *, whole: bool = True) -> str:
    """`text` without what no headline has and, unless it has to be `whole`, without the occasion that opens it."""
    for rule in _RULES:
        if rule is subject_first and not whole:
            text = tidy(subject_first(text, whole=False))
        text = tidy(rule(text)) or text
    return text


def tidy(text: str) -> str:
    """`text` without punctuation at its ends, and without a quotation mark or bracket whose other half is missing."""
    if is_torn(text):
        text = CLOSING_SINGLE.sub("", re.sub(r"[“„”«»()\[\]\"‘]", "", text))
    return " ".join(text.strip(" .,;:…–—-*•").split())


_SO_MANY = pattern(
    r"[^,]{0,25}?\b(?:procent|helft|kwart|derde|\w+ op de (?:twee|drie|vier|vijf|zes|zeven|acht|tien|\d+))\b"
    r".*\b(?:vorige|afgelopen) (?:week|maand|weekend)",
    re.IGNORECASE,
)
"""*Zes op de tien treinen reden vorige week te laat*: of that week alone."""
_SAID = re.compile(r"“[^”]*”|‘[^’]*(?:’[a-zà-ÿ][^’]*)*’")
"""A quotation: nobody's words are changed."""
_MORE_THAN = re.compile(r"\b(?:meer|minder|anders|niets|niemand|liever|\w{2,}er) [^,:;]*?\bdan ")
_THERE = re.compile(r"[^,:;“‘]{3,80}? (?P<verb>[a-zà-ÿ]+) er (?=(?:voor|een|de|het|nieuwe|ruim|\d[\d.]*) )")
_OF_IT = re.compile(
    r"\b(?:mee|van|over|op|aan|in|uit|voor|tegen|toe|af|door|naar|bij|om)(?:$|,)|\b(?:die|dat|waar\w*) "
)
_WITH_A_PREFIX = re.compile(r"(?:be|ver|ont|her)\w+en")
_IS_SO = re.compile(r"\b(?:meer|minder|zeer|heel|erg|zo|te|best|nooit|altijd|niet zo) (?!(?:dan|van|aan)\b)\S+$")
"""*is minder verbaasd*, *is nooit afgesproken*: a state."""
_IT_IS = re.compile(r"(?:het|dat|dit) (?:is|was|wordt|werd)", re.IGNORECASE)
"""*Het was vrijdag, half vijf.*"""


def without_brackets(text: str) -> str:
    """`Minister Peters (Financiën) wil …`."""
    return re.sub(
        r"( ?)[(\[][^()\[\]]*[)\]]",
        lambda found: found[1] if found.end() < len(text) and text[found.end()].isalpha() else "",
        text,
    )


def _without_reporter(text: str) -> str:
    """`…, zei hij in de Kamer`; `…, meldt de politie`."""
    said = ATTRIBUTION.sub("", text)
    is_a_clause = SUBORDINATE.match(said) and not verb_behind_comma(said)
    if len(said) < SHORTEST or is_torn(said) or is_a_clause or re.match(r"(?:Uit|Volgens) ", said):
        return text
    *_, last = said.split(", ")
    if "," in said and finite_forms().isdisjoint([*ASIDE.sub(" ", said).split(), last.split(" ", 1)[0]]):
        return text
    return said


def _without_stamp(text: str) -> str:
    """`11.05 uur - De brug …`."""
    return STAMP.sub("", text)


def _without_when(text: str) -> str:
    """`is dinsdag aangekomen` → `is aangekomen`; not where it holds at that time alone (`mag zondag niet open`)."""
    limited = (
        _SO_MANY.match(text) or LIMITED_TO_A_TIME.search(text) or (DENIED.search(text) and not IS_PAST.search(text))
    )
    said = [found.span() for found in _SAID.finditer(text)]
    return text if limited else INSIDE_WHEN.sub(lambda when: when[0] if _stays(text, when, said) else "", text)


def _stays(text: str, when: re.Match[str], said: Sequence[tuple[int, int]]) -> bool:
    """Whether a time is part of what somebody says, or tells more of a word."""
    return any(start < when.start() < end for start, end in said) or _tells_more_of(text, when)


def _tells_more_of(text: str, when: re.Match[str]) -> bool:
    """Whether the words before a time belong to it, *een doodgewone dinsdag*, or a clause has no other: *dat vrijdag
    verschijnt*.
    """
    before = text[: when.start()].split()[-2:]
    if before[-1].lower() in ("precies", "exact", "afgelopen", "vorige", "komende"):
        return True
    if before[-1] in ("is", "was", "wordt", "werd") and (when.end() == len(text) or text[when.end()] == ","):
        return True
    if before[-1] in ("die", "dat") and re.match(
        r" (?:is |zijn |wordt |werd )?\w+(?:$|,| (?:dat|die|en)\b)", text[when.end() :]
    ):
        return True
    if len(before) == 1:
        return is_adjective(before[0])
    if _IT_IS.fullmatch(" ".join(before)):
        return not CLUSTER.match(text, when.end())
    return len(before) > 1 and before[0].lower() in DETERMINERS and is_adjective(before[1])


def _who_died(text: str) -> str:
    """`Zangeres Ans Bos, die op 91-jarige leeftijd overleed, vond …` → `Zangeres Ans Bos op 91-jarige leeftijd …`.

    After a bare name it is said who that was: `Jan Bos, die 812 boeken uitgaf, is overleden`.
    """
    died = DIED.match(text)
    if not died:
        return text
    told = BARE_NAME.fullmatch(died["who"]) and died.end() == len(text) and (died["did"] or "").partition(" en ")[0]
    if told and not OPENS_A_CLAUSE.search(told):
        did = " ".join(clause_final(died["verb"], told.split()))
        return f"{died['who']}, die {did}, is {died['how'] or ''}overleden"
    return f"{died['who']} {died['how'] or ''}overleden"


def _without_connective(text: str) -> str:
    """`schrapt daarom ritten` → `schrapt ritten`: what it leans on is not in the headline."""
    if NOT_ALONE.search(text) or re.search('[“‘"]', text):
        return text
    text = CONNECTIVE.sub("", text)
    return text if SUBORDINATE.match(text) or _MORE_THAN.search(text) else THEN.sub(r"\g<verb> ", text)


def _without_there(text: str) -> str:
    """`Bos bouwt er een brug` → `Bos bouwt een brug`: where, others tell; not `betaalt er 40 euro voor`."""
    there = _THERE.match(text)
    if not there or there["verb"] not in finite_forms() - AUXILIARIES or _OF_IT.search(text, there.end()):
        return text
    if not finite_forms().isdisjoint(text[: there.start("verb")].split()):
        return text
    return f"{there[0][: -len('er ')]}{text[there.end() :]}"


def _is_infinitive(verb: str) -> bool:
    """Whether a verb with a prefix is no known participle: *ontcijferen*, not *verloren*."""
    return bool(_WITH_A_PREFIX.fullmatch(verb)) and verb_of(verb, several=False) is None


def _without_auxiliary(text: str) -> str:
    """`De man is aangekomen` → `De man aangekomen`: where the subject stands first and the clause is the only one."""
    auxiliary = AUXILIARY.match(text)
    if (
        not auxiliary
        or auxiliary["subject"].endswith(" te")
        or SUBORDINATE.match(text)
        or FINITE.search(text, auxiliary.end())
    ):
        return text
    also = (each["verb"] for each in AND_VERB.finditer(text, auxiliary.end()))
    if any(looks_finite(verb) and not re.fullmatch(PARTICIPLE, verb) for verb in also):
        return text
    verb = finite_verb(text)
    if verb and verb.end() <= auxiliary.end("subject"):  # *gebruiken zijn fiets*: his
        return text
    if FINITE.search(f"{auxiliary['subject']} ") or OPENS_A_CLAUSE.search(auxiliary["subject"].lower()):
        return text
    after = text[auxiliary.end() - 1 :]
    cluster = CLUSTER.search(after)
    if (
        not cluster
        or _IS_SO.search(after[: cluster.end()])
        or BEGUN_OR_BECOME.search(cluster[0])
        or INVERTED.search(after[: cluster.end()])
        or _is_infinitive(cluster[0].split()[-1])
        or not (
            ends_or_goes_on(after[cluster.end() :]) or re.match(r" (?:omdat|nadat|doordat) ", after[cluster.end() :])
        )
    ):
        return text
    return f"{auxiliary['subject']}{after}"


_RULES = (
    _without_stamp,
    without_brackets,
    statement,
    _without_reporter,
    _without_when,
    _who_died,
    _without_connective,
    _without_there,
    news_first,
    subject_first,
    _without_auxiliary,
    present,
    without_article,
    without_indefinite_articles,
)
