"""Whom a sentence of an article speaks of, where only the sentences before it say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.patterns import pattern
from briefing.script.headlines.grammar.noun_phrase import DETERMINERS, IS_PREPOSITION
from briefing.script.headlines.grammar.verbs import finite_forms, is_plural
from briefing.script.headlines.news.things import which_is_meant
from briefing.script.names import bare_words, names
from briefing.script.shorten.pointers import ONE_PERSON_BEFORE
from briefing.text import capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NAME = r"[A-ZÀ-Þ][\w’'-]+ (?:(?:van|de|der|den|ten|ter|el) ){0,2}[A-ZÀ-Þ][\w’'-]+"
_SOMEONE = re.compile(r"(?:Hij|Zij|Ze) (?P<verb>[a-zà-ÿ]+)(?= )")
_SOMEONE_BEHIND = re.compile(r"(?P<before>[A-ZÀ-Þ][^,;:“”‘]{2,60}? (?P<verb>[a-zà-ÿ]+)) (?:ze|zij|hij)(?= )")
_SUBJECT = re.compile(rf"(?P<who>(?:[A-ZÀ-Þ][\w’'-]+ )?{_NAME})(?: \(\d{{1,3}}\))?,? (?P<verb>[a-zà-ÿ]+)\b")
_ROLE_FROM = re.compile(r"(?P<who>De [a-zà-ÿ-]+ (?:uit|van) [A-ZÀ-Þ][\w’'-]+) (?P<verb>[a-zà-ÿ]+)\b")
"""*De timmerman uit Ede viel*."""
_OWNED = re.compile(
    r"(?:Zijn|Haar) (?P<what>(?!de\b|het\b|een\b|er\b)[a-zà-ÿ-]{4,})"
    r"(?: (?:in|bij|aan|op|te) (?:de |het )?[A-ZÀ-Þ][\w’'-]+)? (?P<verb>[a-zà-ÿ]+)\b"
)
_THE_PLACE = re.compile(
    r"\b(?P<how>in|uit|van|door) (?:het (?:dorp|stadje|eiland)|de stad)\b(?! (?:[A-ZÀ-Þ]|van|waar|die|dat)\b)"
)
_THE_TOWN = re.compile(r"(?P<how>De stad)(?= (?!in |van |waar |die |en )[a-z]+ )")
"""*De stad verbreekt het contract*."""
_PLACE = pattern(r"\b(?i:in|uit|door|naar|bij|te) (?P<place>[A-ZÀ-Þ][\w’'-]+)\b(?! [A-ZÀ-Þ])")
_SURNAME = re.compile(r"(?P<who>[A-ZÀ-Þ][\w’'-]+)(?: \(\d{1,3}\))?(?:, [^,]{3,60},)? (?P<verb>[a-zà-ÿ]+)\b")
_FAMILY = re.compile(
    r"(?P<who>(?:Van|De|Den|Ter|Ten)(?: (?:de|den|der))? [A-ZÀ-Þ][\w’'-]+)(?: \(\d{1,3}\))? (?P<verb>[a-zà-ÿ]+)\b"
)
"""*Van der Berg stopt*."""
_A_PLACE = re.compile(r"\b(?:in|uit|te|bij|naar|van|op|nabij|rond|‘) ?$")
_DEATH = re.compile(
    r"De (?P<role>(?:\d+-jarige )?[a-zà-ÿ-]+) (?=(?:is|overleed|stierf)\b.*\b(?:overleden|overleed|gestorven|stierf)\b)"
)
_GONE = re.compile(
    r"De (?P<role>[a-zà-ÿ-]+(?: van (?:(?:de|het) )?[\w-]+)?) (?:is|leeft) (?:niet meer|dood|er niet meer)\."
)
_WHO_IS_GONE = pattern(rf"(?P<who>{_NAME}),? (?=[^:]*\b(?:overleden|overleed|gestorven|stierf)\b)")
"""*De uitvinder van de knijpfrituur is niet meer. Pleun Bos is overleden.*"""
_MEASURED = re.compile(r" (?:(?:ruim|bijna|ongeveer|zo'n|zo’n) )?\d[\d.,]* (?!jaar\b)[a-z]+\b")
"""*Hij is 61 meter lang*: no person."""
_EPITHET = re.compile(
    r"\b[Dd]e (?:(?:\d+-jarige )(?P<role>[a-zà-ÿ]{4,})|(?:\d+-jarige )?[A-ZÀ-Þ](?!amer\b)[a-zà-ÿ]{2,}(?:in|se|er|aar))"
    r"(?= [a-zà-ÿ(])"
)
"""*de Friezin*, *de 18-jarige invaller*: somebody who was named."""
_HAS_A_PERSON = re.compile(r"\b(?:hij|zij|ze|haar|hem|zich)\b")
_AGE = re.compile(r" \(\d{1,3}\)")
_PARTICLES = r"\s(?:(?:van|de|der|den|ten|ter|el)\s){0,2}"
_FULL_NAME = 2
"""Names of somebody: first name and surname."""


def named(sentence: str, before: Sequence[str]) -> str:
    """`sentence` with the name of whom it speaks, where the sentences `before` leave no doubt.

    *Bos stopt* stands behind a sentence with *Ans Bos*, *Hij stopt* behind one that has a person as its subject
    and nobody else in it, *De zanger is overleden* behind one with his full name; *Later stopt ze* and *De Friezin
    stopt* where one person alone was named.
    """
    for means in (
        _of_the_dead,
        _of_the_owner,
        _by_surname,
        _by_subject,
        _with_the_only_name,
        _with_its_place,
        which_is_meant,
    ):
        told = means(sentence, before)
        if told:
            return told
    return sentence


def _of_the_dead(sentence: str, before: Sequence[str]) -> str | None:
    """*De zanger is overleden* with his name; *Jan Bos is overleden* with what he was, right behind *De zanger is niet
    meer*.
    """
    death = _DEATH.match(sentence)
    full = next((name for told in before for name in names(told) if len(name) > 1), None) if death else None
    if death and full:
        return f"De {death['role']} {' '.join(full)} {sentence[death.end() :]}"
    role = _GONE.fullmatch(before[-1]) if before else None
    if role and _WHO_IS_GONE.match(sentence):
        return f"{capitalised(role['role'])} {sentence}"
    return None


def _of_the_owner(sentence: str, before: Sequence[str]) -> str | None:
    """*Haar brood is bekroond* as *Brood van Ans Bos is bekroond*."""
    owned = _OWNED.match(sentence)
    who = _only_person(before) if owned and owned["verb"] in finite_forms() else None
    return f"{capitalised(owned['what'])} van {who}{sentence[owned.end('what') :]}" if owned and who else None


def _by_surname(sentence: str, before: Sequence[str]) -> str | None:
    of_a_family = _FAMILY.match(sentence)
    if of_a_family and of_a_family["verb"] in finite_forms():
        whole = re.compile(rf"[A-ZÀ-Þ][\w’'-]+ {of_a_family['who'][0].lower()}{re.escape(of_a_family['who'][1:])}\b")
        written = {found[0] for told in before for found in whole.finditer(told)}
        return f"{written.pop()}{sentence[of_a_family.end('who') :]}" if len(written) == 1 else None
    surname = _SURNAME.match(sentence)
    if not surname or surname["verb"] not in finite_forms():
        return None
    bearers = {
        " ".join(name)
        for told in before
        for name in names(told)
        if len(name) > 1 and name[-1] == surname["who"] and " ".join(name) in told
    }
    return f"{bearers.pop()}{sentence[surname.end('who') :]}" if len(bearers) == 1 else None


def _by_subject(sentence: str, before: Sequence[str]) -> str | None:
    """*Hij stopt* with the subject of the sentence before."""
    pronoun = _SOMEONE.match(sentence)
    subject = (_SUBJECT.match(before[-1]) or _ROLE_FROM.match(before[-1])) if before else None
    if not pronoun or not subject or subject["verb"] not in finite_forms():
        return None
    if pronoun["verb"] not in finite_forms() or is_plural(pronoun["verb"]) or _MEASURED.match(sentence, pronoun.end()):
        return None
    told = before[-1]
    others = re.finditer(r"\b[A-ZÀ-Þ][\w’'-]+", told[subject.end() :])
    if any(not _A_PLACE.search(told[: subject.end() + each.start()]) for each in others):
        return None
    return f"{subject['who']} {sentence.split(' ', 1)[1]}"


def _with_its_place(sentence: str, before: Sequence[str]) -> str | None:
    """*elk derde huis in het dorp* with the only place that was named."""
    the_place = _THE_PLACE.search(sentence) or _THE_TOWN.match(sentence)
    places = {found["place"] for told in before for found in _PLACE.finditer(told)} if the_place else set()
    if not the_place or len(places) != 1:
        return None
    return f"{sentence[: the_place.start()]}{the_place['how']} {places.pop()}{sentence[the_place.end() :]}"


def _with_the_only_name(sentence: str, before: Sequence[str]) -> str | None:
    """*Jaren later stopt ze*, *De fout kostte de Friezin de titel* with the name of the only person before."""
    behind, epithet = _SOMEONE_BEHIND.match(sentence), _EPITHET.search(sentence)
    if behind and (behind["verb"] not in finite_forms() or is_plural(behind["verb"])):
        behind = None
    if epithet and epithet[0].endswith("se") and not _ends_there(sentence[epithet.end() :]):
        epithet = None
    who = None if _SOMEONE.match(sentence) else _only_person(before) if behind or epithet else None
    if not who:
        return None
    if behind and not ONE_PERSON_BEFORE.match(bare_words(before[-1])):
        return f"{behind['before']} {who}{sentence[behind.end() :]}"
    if epithet:
        role = epithet["role"] if epithet.start() else capitalised(epithet["role"] or "")
        return f"{sentence[: epithet.start()]}{f'{role} {who}' if role else who}{sentence[epithet.end() :]}"
    return None


def _ends_there(after: str) -> bool:
    """Whether *de Spaanse* is somebody: not *de Spaanse metselaar*."""
    return after.split(maxsplit=1)[0] in finite_forms() | IS_PREPOSITION | DETERMINERS


def _only_person(before: Sequence[str]) -> str | None:
    """The one full name in the sentences, where it is a person's and none of the others may be."""
    found: dict[str, bool] = {}
    for told in before:
        for name in _full_names(told):
            is_person = bool(_HAS_A_PERSON.search(told) or _AGE.match(told, name.end())) or _acts(told, name)
            found[name[0]] = found.get(name[0], False) or is_person
    who = next(iter(found)) if len(found) == 1 and all(found.values()) else None
    of_a_place = who and " van " in who and any(re.search(rf"[A-ZÀ-Þ][\w’'-]* {who}", told) for told in before)
    return None if of_a_place else who  # *Ans Bos van Ede* is no *Bos van Ede*


def _acts(told: str, name: re.Match[str]) -> bool:
    """Whether a verb stands right before or behind a name."""
    beside = [*told[: name.start()].split()[-1:], *told[name.end() :].split(maxsplit=1)[:1]]
    return not finite_forms().isdisjoint(beside)


def _full_names(told: str) -> Iterator[re.Match[str]]:
    """First name and surname of each who is named; without what he is before them: *Schaatser Jan Bos*."""
    for parts in names(told):
        written = re.search(_PARTICLES.join(map(re.escape, parts[-_FULL_NAME:])), told)
        if written and len(parts) >= _FULL_NAME and not _A_PLACE.search(told[: written.start()]):
            yield written
