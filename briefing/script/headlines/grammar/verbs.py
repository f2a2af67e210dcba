"""The verbs of a headline: which one is finite, and its present tense."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from briefing.patterns import pattern
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARTICLES = (
    "aan|achter|af|bekend|bij|binnen|buiten|dicht|door|gelijk|goed|in|klaar|klem|los|mee|mis|na|neer|om|onder|op|open|over|plat|rond"
    "|samen|stil|tegen|terecht|terug|thuis|toe|uit|vast|voor|vrij|weg"
)
"""The particles of separable verbs: *legt … stil* or *stilgelegd*."""
AUXILIARIES = words_in("""
    is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden wil willen wilde wilden
    gaat gaan ging gingen moet moeten moest moesten kan kunnen kon konden mag mogen mocht mochten hoeft hoeven laat
    laten liet lieten blijft blijven bleef bleven
""")
COPULAS = words_in("blijkt blijken bleek bleken lijkt lijken leek leken heet heten")
_NO_EVENT = words_in("""
    bakte bakten begon begonnen bestond bestonden
    bestuurde betekende bevatte bleef bleek bleken bleven dacht dachten deden deed
    diende dienden droeg droegen durfde durfden duurde duurden gaf gaven gebeurde gebeurden ging gingen gold golden
    had hadden hield hielden hing hingen hoopte hoopten keek keken kende kenden klonk klonken kostte kostten kwam
    kwamen lag lagen leefde leefden leek leerde leerden leidde leidden leken liep liepen liet lieten mat maten miste
    misten raakte raakten schreef schreven sliep sliepen speelde speelden stond stonden telde telden trainde
    trainden verdacht verdachten vertelde vertelden verwachtte verwachtten volgde volgden vond vonden vreesde
    vreesden wachtte wachtten waren was werkte werkten wogen woog woonde woonden zag zagen zat zaten zei zeiden
    zocht zochten
""")
"""Past forms of what lasted, was said or felt, which would mean something else in the present."""

_LASTED = words_in("""
    bestond bestonden betekende bevatte brandde brandden diende dienden droeg droegen duurde duurden gold golden
    hing hingen hoopte hoopten keek keken kende kenden klonk klonken kostte kostten lag lagen leefde leefden
    leek leken liep liepen mat maten sliep sliepen stond stonden telde telden vreesden wachtte wachtten werkte
    werkten woog wogen woonde woonden zat zaten zocht zochten schreef schreven
""")


_INFINITIVE = pattern(r"\bte \w+en\b")
_OF_ONE = re.compile(r"(?:Een|De|Het) (?:[a-zà-ÿ-]+ ){1,2}(?:die|dat) [^,]*$")
"""*Een wet die bedrijven verplicht te antwoorden.*"""
_OF_A_MAIN_AND_A_RELATIVE_CLAUSE = 2
"""The verbs of a main clause with a relative clause."""
_BEFORE_NO_VERB = frozenset(("de", "het", "een", "te", "haar", "hun"))
_LIKE_A_VERB = re.compile(
    r"(?!niet|het|met|tot|wat|dat|uit|vast|juist|eerst|echt|recht|naast|laatst|meest|minst|best|haast|acht|kort|zacht"
    r"|ziekte|hoogte|lengte|breedte|diepte|grootte|heide|beide|einde|derde|vierde|kade|zonde|vrede|liefde|waarde\b)"
    r"[a-zà-ÿ]{3,}(?:t|te|de)"
)


_CLOSING_RELATIVE = re.compile(
    r"(?P<before>(?:Een|De|Het)(?: [a-zà-ÿ-]+){1,3}) (?:die|dat) [^,;:]*?(?P<verb>\b(?!te\b)[\w-]+) (?P<last>[\w-]+)\.$"
)
"""*Een sollicitant die zijn moeder meeneemt.*"""


@cache
def _table() -> list[list[str]]:
    lines = files("briefing.script.headlines.grammar").joinpath("verbs.txt").read_text("utf-8").splitlines()
    return [entry.split() for line in lines if not line.startswith("#") for entry in line.split("|")]


@cache
def finite_forms() -> frozenset[str]:
    """The known finite forms of the third person."""
    return AUXILIARIES.union(*(forms[:4] for forms in _table()))


@cache
def _present_of_past() -> dict[str, str]:
    others = {*_of_participle(), *(form for forms in _table() for form in forms[:2])}
    pairs = {past: now for forms in _table() for past, now in ((forms[2], forms[0]), (forms[3], forms[1]))}
    return {past: now for past, now in pairs.items() if past not in _NO_EVENT and past not in others}


@cache
def _of_participle() -> dict[str, list[str]]:
    return {forms[4]: forms[:4] for forms in _table()}


@cache
def is_plural(verb: str) -> bool:
    """Whether a finite form is plural."""
    if verb in AUXILIARIES:
        return verb.endswith("en") or verb in ("zijn", "gaan")
    return any(verb in (forms[1], forms[3]) for forms in _table())


@cache
def _past_forms() -> frozenset[str]:
    return frozenset(past for forms in _table() for past in forms[2:4] if past not in forms[:2])


def is_past(verb: str) -> bool:
    """Whether a word may be a past form."""
    return verb in _past_forms()


def lasts(verb: str) -> bool:
    """Whether a past form says what lasted: *stond*, *kostte*."""
    return verb in _LASTED


def in_the_present(verb: str) -> str | None:
    """The present of a past form, as *wint* of *won*; None if it is not the past of an event."""
    return _present_of_past().get(verb)


def verb_of(participle: str, *, several: bool, past: bool = False) -> tuple[str, str] | None:
    """The finite form of a participle, in the present or the `past`, for one or `several`, and the particle that it
    leaves behind or "": *pakt* and *op* for *opgepakt*; None for an unknown participle."""
    form = 2 * past + several
    forms = _of_participle().get(participle)
    if forms:
        return forms[form], ""
    split = re.fullmatch(rf"({_PARTICLES})(ge\w+)", participle)
    forms = _of_participle().get(split[2]) if split else None
    return (forms[form], split[1]) if split and forms else None


def clause_final(verb: str, rest: Sequence[str]) -> list[str]:
    """The words of a clause in the order of a subordinate clause: *gaf* and *boeken uit* as *boeken uitgaf*."""
    if rest and re.fullmatch(_PARTICLES, rest[-1]):
        return [*rest[:-1], f"{rest[-1]}{verb}"]
    return [*rest, verb]


def may_have_a_verb(sentence: str) -> bool:
    """Whether a word after the first looks like the verb of a main clause: not in *Een proef die drie jaar duurde.*"""
    told = _CLOSING_RELATIVE.match(sentence)
    words = (told["before"] if told else sentence.rstrip(".")).split()[1:]
    if told and looks_finite(told["verb"]) and looks_finite(told["last"]):
        return True
    if (
        _OF_ONE.match(sentence)
        and sum(map(_is_surely_finite, _INFINITIVE.sub("", sentence).split())) < _OF_A_MAIN_AND_A_RELATIVE_CLAUSE
    ):
        return False
    before = ["", *words]
    filmed = re.fullmatch("[a-zà-ÿ]{3,}[dt]en", words[0]) if words else None
    return bool(filmed) or any(
        looks_finite(word) and before[at] not in _BEFORE_NO_VERB for at, word in enumerate(words)
    )


def looks_finite(word: str) -> bool:
    """Whether a word may be a finite verb of the third person, by its ending where it is unknown."""
    return bool(_LIKE_A_VERB.fullmatch(word)) or word in finite_forms()


def _is_surely_finite(word: str) -> bool:
    return word in finite_forms() or (looks_finite(word) and word.endswith("t"))
