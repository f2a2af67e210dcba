"""The identity of *het café* or *de kerk*, if the sentences before leave no doubt."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.script.headlines.grammar.noun_phrase import (
    DETERMINERS,
    IS_PREPOSITION,
    is_adjective,
    is_number,
    opens_another,
)
from briefing.script.headlines.grammar.verbs import finite_forms
from briefing.script.headlines.news.people import is_a_trade, people
from briefing.text import capitalised, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DEFINITE = re.compile(
    r"\b(?P<the>[Dd]e|[Hh]et) (?P<bare>[a-zà-ÿ-]{3,})\b"
    r"(?! (?:(?:van|in|uit|te|bij|aan|langs|op|die|dat|waar\w*) |[A-ZÀ-Þ0-9‘“]))"
)
_NAME = r"[A-ZÀ-Þ][\w’'&-]+"
_OF_A_PLACE = re.compile(
    rf"\b(?i:de|het|een) (?:[a-zà-ÿ-]+e )?(?P<noun>[a-zà-ÿ-]+) "
    rf"(?P<of>(?:van|in|uit|te|bij) (?:de |het )?{_NAME}(?: {_NAME})*)(?! (?:en|of) )"
)
_BY_NAME = re.compile(
    rf"\b(?P<kind>[A-ZÀ-Þ]?[a-zà-ÿ-]+) (?P<name>{_NAME}(?: (?:(?:der|den|de) )?{_NAME}){{0,2}}+(?: in {_NAME})?)"
    r"\b(?! (?:en|of|van|de) )"
)
_IN_A_NAME = re.compile(
    rf"\b(?i:de|het) (?P<name>{_NAME}(?: {_NAME})? (?P<noun>{_NAME})(?: (?:van|in) {_NAME})?)\b(?! {_NAME})"
)
_ONE_WORD = re.compile(r"\b(?i:de|het) (?P<name>[A-ZÀ-Þ][a-zà-ÿ]{4,})(?= [a-z])")
"""*de Moezelbrug*."""
_IT = re.compile(
    r"[A-ZÀ-Þ][^,;:“”‘]{2,40} (?:sluit|opent|verhuist|verdwijnt|stopt|vertrekt|krijgt|viert|begint|verkoopt)"
    r"(?= het(?:\.| (?:zijn|de|in|na|op|voor|vanaf|weer|dan) ))"
)
_DONE = re.compile(
    r"\b(?P<done>[Dd]e (?:bouw|aanleg|sloop|verkoop|sluiting|renovatie|restauratie|verbouwing|uitbreiding|overname))"
    r"(?! (?:van|bij|op de|aan de|in [A-ZÀ-Þ])\b)"
)
"""What is done to something."""
IS_A_KIND = re.compile(
    r"[A-Z]?[a-zà-ÿ-]*(?:club|school|bedrijf|keten|maker|bouwer|bank|fabriek|stichting|vereniging|museum|partij|concern"
    r"|bureau|winkel|café|restaurant|hotel|uitgeverij|brouwerij|omroep|vervoerder|beheerder|verzekeraar|organisatie"
    r"|instelling|corporatie|ziekenhuis|dorp|eiland|dienst|fabrikant|producent|maatschappij|orkest|gezelschap|festival|instituut|brouwerij|bakkerij|slagerij|uitgeverij|boekhandel|kwekerij|zaak)"
)
"""What precedes the name of a company, a club or a house."""
_SUCH = {
    "zaak": "winkel|zaak|café|restaurant|bakkerij|slagerij|hotel|boekhandel|drogist|kapsalon",
    "winkel": "winkel|zaak|bakkerij|slagerij|boekhandel|drogist|super|supermarkt",
    "onderneming": "bedrijf|keten|maker|bouwer|fabriek|concern|fabrikant|producent|brouwerij|kwekerij|vervoerder",
    "bedrijf": "keten|maker|bouwer|fabriek|concern|fabrikant|producent|brouwerij|kwekerij|vervoerder|bureau|beheerder",
    "club": "vereniging",
    "organisatie": "stichting|vereniging|bond",
}
"""General words for things that were named with a word of their own: *De zaak sluit* behind *café De Pol*."""
_SUCH_A_THING = re.compile(
    rf"(?P<before>(?:[A-ZÀ-Þ][^,:;“‘]{{2,60}} (?P<verb>[a-zà-ÿ]+) )?)(?:[Dd]e|[Hh]et) (?P<noun>{'|'.join(_SUCH)}) "
    r"(?!van |in |uit |die |dat |waar)(?=[a-z])"
)
_BARE = re.compile(rf"(?P<name>{_NAME}(?: {_NAME})?)(?= [a-zà-ÿ])")
_LONG_ENOUGH = 4
_ENDINGS = words_in("""
    huis huizen zaak zaken dagen tijd tijden gang gangen beeld beelden stand standen kant kanten ring land landen plaats
    plaatsen hand handen deel delen geval gevallen recht stuk stukken kracht week maand jaar avond middag ochtend nacht
    water woord woorden ding dingen lijk heid vrouw vrouwen mannen kind kinderen mensen leden meester moment leven werk
    jarige
""")
"""Nouns with which too many other words end: *oorzaak*, *toegang*, *ziekenhuis*."""
_KIND = re.compile(
    r"(?!(?:voor|onder|over|tegen|door|mede|achter|binnen|buiten|boven|samen|terug|tussen|hoofd)$)[a-zà-ÿ]{4,}"
)
"""A word of its own before a noun, no particle or name: *dijk*."""
_ENDING = re.compile(r"(?:s|en)$")
_WORD = re.compile(r"[\w’'-]+")
_MOST = 2
"""How many things of a sentence are identified."""
_THIS_ONE = re.compile(
    r"\b(?P<of>van|in|op|aan|bij|uit|voor) (?:deze|dit) (?P<noun>(?:[a-zà-ÿ-]+e )?[a-zà-ÿ-]{3,}(?<!en)(?<!s))"
    rf"(?= (?:in|uit|bij|te) {_NAME})"
)
"""*leerlingen van deze school in Ede*."""


def which_is_meant(sentence: str, before: Sequence[str]) -> str | None:
    """*De vismijn sluit* as *De vismijn van Ede sluit*, *Het café sluit* as *Café De Pol sluit*, *brand in de kerk* as
    *brand in de Grote Kerk*; None if nothing is told, or more than one.
    """
    sentence_of_it = _by_its_name(sentence, before)
    told = sentence_of_it or _done_to_what(_with_its_kind(_with_the_name_of_it(sentence, before), before), before)
    for found in [*_DEFINITE.finditer(sentence)][:_MOST]:
        the, noun = found["the"], found["bare"]
        if is_number(noun) or noun in finite_forms() | IS_PREPOSITION or _describes(noun, sentence[found.end() :]):
            continue
        which = set() if is_adjective(noun) else {*_tellings(the, noun, before)}
        which = which or _compounds(the, noun, before)
        if len(which) == 1:
            told = told.replace(found[0], which.pop(), 1)
    told = _THIS_ONE.sub(r"\g<of> een \g<noun>", told)
    return None if told == sentence else told


def _by_its_name(sentence: str, before: Sequence[str]) -> str | None:
    """*De zaak sluit* as *Café De Pol sluit*, if it is the only one that was named."""
    such = _SUCH_A_THING.match(sentence)
    if not such or (such["before"] and such["verb"] not in finite_forms()):
        return None
    named = {
        (found["kind"].lower(), found["name"])
        for told in before
        for found in _BY_NAME.finditer(told)
        if re.search(f"(?:{_SUCH[such['noun']]}|{such['noun']})$", found["kind"].lower())
    }
    others = {name for told in before for name in re.findall(rf"\b[Ee]en (?:[a-z]+ )?{such['noun']}\b", told)}
    if len(named) != 1 or others:
        return None
    kind, name = named.pop()
    return f"{such['before']}{kind if such['before'] else capitalised(kind)} {name} {sentence[such.end() :]}"


def _done_to_what(sentence: str, before: Sequence[str]) -> str:
    """*De bouw begint in mei* as *De bouw van een nieuwe brug bij Ede begint in mei*, if nothing else was told of."""
    done = _DONE.search(sentence)
    if not done:
        return sentence
    found = {
        each[0]
        for told in before
        for each in _OF_A_PLACE.finditer(told)
        if not (each["of"].startswith("uit") or is_a_trade(each["noun"]) or is_adjective(each["noun"]))
    }
    if len(found) != 1:
        return sentence
    thing = found.pop()
    return f"{sentence[: done.end()]} van {thing[:1].lower()}{thing[1:]}{sentence[done.end() :]}"


def _with_its_kind(sentence: str, before: Sequence[str]) -> str:
    """*De Gaper sluit* as *Drogisterijketen De Gaper sluit*, behind a sentence that calls it so."""
    bare = _BARE.match(sentence)
    if not bare or bare["name"].lower() in DETERMINERS:
        return sentence
    kinds = {
        found[1]
        for told in before
        if bare["name"] in told
        for found in re.finditer(rf"(?<![\w-])([\w-]+) {re.escape(bare['name'])}\b(?! [A-Z])", told)
        if IS_A_KIND.fullmatch(found[1])
    }
    return f"{capitalised(kinds.pop())} {sentence}" if len(kinds) == 1 else sentence


def _with_the_name_of_it(sentence: str, before: Sequence[str]) -> str:
    """*Vanaf mei sluit het* as *Vanaf mei sluit hotel De Pol*, right behind the sentence that names it alone."""
    it = _IT.match(sentence) if before else None
    named = (
        [found for found in _BY_NAME.finditer(before[-1]) if found["kind"] not in IS_PREPOSITION | finite_forms()]
        if it
        else []
    )
    if not it or len(named) != 1 or people(before[-1:]) not in ((), people([named[0][0]])):
        return sentence
    return f"{it[0]} {named[0]['kind']} {named[0]['name']}{sentence[it.end() + len(' het') :]}"


def _describes(word: str, after: str) -> bool:
    """Whether a word is an adjective before another: *nieuwe* in *de nieuwe brug*, not in *de score daalt*."""
    following = after.split(maxsplit=1)[:1]
    return is_adjective(word) and any(
        next_word.isalpha() and next_word not in finite_forms() and not opens_another(next_word)
        for next_word in following
    )


def _compounds(the: str, noun: str, before: Sequence[str]) -> set[str]:
    """*de dijkwachters* for *de wachters*, if of nothing else that ends so was told."""
    if len(noun) < _LONG_ENOUGH or noun in _ENDINGS:
        return set()
    one = _ENDING.sub("", noun) if len(noun) > _LONG_ENOUGH else noun
    kinds = {kind for told in before for kind in _kinds_of(one, told)}
    if "" in kinds:
        return set()  # another thing of that name was brought in
    return {f"{the} {kind}{noun}" for kind in kinds if _KIND.fullmatch(kind)}


@lru_cache(maxsize=1000)
def _kinds_of(noun: str, told: str) -> frozenset[str]:
    """What precedes a noun in the words that end in it: *dijk* in *dijkwachters*, nothing in *een wachter*."""
    kinds, definite = set(), ""
    for word in _WORD.findall(f"{told[:1].lower()}{told[1:]}") if noun in told.lower() else ():
        kind = next((each[: -len(noun)] for each in (word, _ENDING.sub("", word)) if each.endswith(noun)), None)
        if kind is not None and (kind or definite not in ("de", "het")):
            kinds.add(kind)
        definite = word
    return frozenset(kinds)


def _tellings(the: str, noun: str, before: Sequence[str]) -> Iterator[str]:
    """The names that the sentences before give a thing: with its place, or its own name."""
    for told in before:
        if noun in told.lower():
            yield from (
                f"{the} {found['noun']} {found['of']}"
                for found in _OF_A_PLACE.finditer(told)
                if found["noun"].endswith(noun)
            )
            yield from (person.called for person in people([told]) if person.role == noun)
            yield from (f"{the} {found['name']}" for found in _ONE_WORD.finditer(told) if found["name"].endswith(noun))
            for found in _BY_NAME.finditer(told):
                kind = found["kind"].lower()
                if kind.endswith(noun):
                    yield f"{capitalised(kind) if the[0].isupper() else kind} {found['name']}"
            yield from (
                f"{the} {found['name']}" for found in _IN_A_NAME.finditer(told) if found["noun"].lower() == noun
            )
