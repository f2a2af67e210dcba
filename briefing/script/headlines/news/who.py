"""Whom a sentence of an article speaks of, where only the sentences before it say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.script.headlines.grammar.verbs import finite_forms, is_plural
from briefing.script.names import names

if TYPE_CHECKING:
    from collections.abc import Sequence

_SOMEONE = re.compile(r"(?:Hij|Zij|Ze) (?P<verb>[a-zà-ÿ]+)(?= )")
_SUBJECT = re.compile(
    r"(?P<who>(?:[A-ZÀ-Þ][\w’'-]+ ){1,2}(?:(?:van|de|der|den|ten|ter|el) ){0,2}[A-ZÀ-Þ][\w’'-]+)"
    r"(?: \(\d{1,3}\))?,? (?P<verb>[a-zà-ÿ]+)\b"
)
_SURNAME = re.compile(r"(?P<who>[A-ZÀ-Þ][\w’'-]+)(?: \(\d{1,3}\))?(?:, [^,]{3,60},)? (?P<verb>[a-zà-ÿ]+)\b")
_A_PLACE = re.compile(r"\b(?:in|uit|te|bij|naar|van|op|nabij|rond) $")
_DEATH = re.compile(
    r"De (?P<role>(?:\d+-jarige )?[a-zà-ÿ-]+) (?=(?:is|overleed|stierf)\b.*\b(?:overleden|overleed|gestorven|stierf)\b)"
)


def named(sentence: str, before: Sequence[str]) -> str:
    """`sentence` with the name of whom it speaks, where the sentences `before` leave no doubt.

    *Bos stopt* stands behind a sentence with *Ans Bos*, *Hij stopt* behind one that has a person as its subject
    and nobody else in it, *De zanger is overleden* behind one with his full name.
    """
    death = _DEATH.match(sentence)
    if death:
        full = next((name for told in before for name in names(told) if len(name) > 1), None)
        return f"De {death['role']} {' '.join(full)} {sentence[death.end() :]}" if full else sentence
    surname = _SURNAME.match(sentence)
    bearers = {
        name for told in before for name in names(told) if surname and len(name) > 1 and name[-1] == surname["who"]
    }
    if surname and surname["verb"] in finite_forms() and len(bearers) == 1:
        return f"{' '.join(bearers.pop())}{sentence[surname.end('who') :]}"
    pronoun, subject = _SOMEONE.match(sentence), _SUBJECT.match(before[-1]) if before else None
    if not pronoun or not subject or pronoun["verb"] not in finite_forms() or is_plural(pronoun["verb"]):
        return sentence
    told = before[-1]
    others = re.finditer(r"\b[A-ZÀ-Þ][\w’'-]+", told[subject.end() :])
    if subject["verb"] not in finite_forms() or any(
        not _A_PLACE.search(told[: subject.end() + each.start()]) for each in others
    ):
        return sentence
    return f"{subject['who']} {sentence.split(' ', 1)[1]}"
