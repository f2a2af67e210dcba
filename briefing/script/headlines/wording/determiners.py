"""The articles that a headline does without."""

from __future__ import annotations

import re

from briefing.script.headlines.grammar.clause import NO_SUBJECT, finite_verb
from briefing.script.headlines.grammar.verbs import (
    AUXILIARIES,
    COPULAS,
    is_past,
    is_plural,
    looks_finite,
    may_have_a_verb,
)
from briefing.script.headlines.grammar.words import (
    BEHIND_A_PREPOSITION,
    CLUSTER,
    FINITE,
    FIRST_ARTICLE,
    INDEFINITE,
    PERSONAL,
    SUBORDINATE,
    TALKS,
)

_ANOTHER_ARTICLE = re.compile(r"[^,:]+, (?:de|het|een|zijn|haar|hun) (?!.*: )|[^,:]+, [^,:]+ en (?:de|het|een) ")
_LISTED = re.compile(r"[Ee]en [^,:]+, een [^:]* en [^:]*: ")
"""*Een emmer, een bezem en een dweil: meer …*."""
_AND_ONE = re.compile(r"^([Ee]en (?:[a-zà-ÿ-]+e )?[a-zà-ÿ-]+ en) een (?=[a-zà-ÿ])")
"""*Een melkwagen en een auto*: neither has its article, or both."""
_THE_PLAN_WAS = re.compile(r"Het (?:plan|voorstel|aantal) (?:is|was) ")
_NEUTER = re.compile(
    r"[Hh]et (?=(?P<noun>[a-zà-ÿ]{4,}) (?:van|uit|in|op|aan|bij|tussen|tegen|naar|over) )(?!plan|begin|idee)"
)
"""*Het clubhuis van De Zwervers*; not *Het regent in Ede*."""
_OF_WHICH = re.compile(r"[^,:]* (?:die|dat) ")
_DOING = re.compile(r"Een [a-zà-ÿ]+ (?P<verb>[a-zà-ÿ]+en) ")
"""*Een motor testen is niets voor november*: an object and its verb."""


def without_article(text: str) -> str:
    """`De minister` → `Minister`; not of a name (`De Vries`), nor `Het` before a verb (`Het is koud`).

    Of several things in a row none goes without (`De pannen, de borden en het bestek`), nor where somebody talks.
    """
    doing = _DOING.match(text)
    if _LISTED.match(text) or _ANOTHER_ARTICLE.match(text) or TALKS.match(text) or (doing and is_plural(doing["verb"])):
        return text
    if _THE_PLAN_WAS.match(text) or (_OF_WHICH.match(text) and not may_have_a_verb(text)):
        return text
    neuter = _NEUTER.match(text)
    if neuter and not looks_finite(neuter["noun"]):
        return text[neuter.end() :]
    return FIRST_ARTICLE.sub("", _AND_ONE.sub(r"\1 ", text))


def without_indefinite_articles(text: str) -> str:
    """`krijgt een nieuwe brug` → `krijgt nieuwe brug`; `gewond bij een brand` → `gewond bij brand`: of one clause."""
    if re.search(r"[,:;?!“‘\"]", text) or PERSONAL.search(text) or NO_SUBJECT.match(text):
        return text
    verb = finite_verb(text)
    if verb and verb[0] not in AUXILIARIES | COPULAS and not is_past(verb[0]):
        article = INDEFINITE.match(text, verb.end() + 1)
        return text[: verb.end() + 1] + text[verb.end() + 5 :] if article else text
    closing = CLUSTER.search(text)
    if verb or not closing or FINITE.search(text) or SUBORDINATE.match(text):
        return text
    return text[: closing.end()] + BEHIND_A_PREPOSITION.sub(r"\g<before> ", text[closing.end() :])
