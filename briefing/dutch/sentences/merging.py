"""Merging rules: places where Punkt ends a sentence that goes on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.sentences.joint import SURNAME, is_acronym, starts
from briefing.dutch.sentences.words import (
    BEFORE_NAME,
    BEFORE_NUMBER,
    COMPOUND_ENDS,
    DAYS,
    EXCLAIMING_NAMES,
    MONTHS,
    NEVER_FINAL,
    OPENERS,
    STREET,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.dutch.sentences.joint import Joint

_SMALL = re.compile(r"(?:[–—-]\s*)?(?:[a-zà-ÿ;:]|,(?!,)|[’']s\s+[a-z])")
_SMALL_NAME = re.compile(r"[a-z]{1,2}[A-Z]|[a-z0-9-]+\.(?:com|nl|be|org|eu|net)\b")
_INITIAL = re.compile(r"(?<![^\W_])[A-Z][a-z]?\.$")
_SHORT_NAME = re.compile(rf"(?<![\w-])(?:{'|'.join(BEFORE_NAME)})\.$")
_AGE = re.compile(r"\(\d{1,3}(?:, [^()]*)?\),?\s+[a-zà-ÿ]")
_DATE_OR_HOUR = re.compile(r"\d{1,2}(?:[.:]\d{2}|[/-]\d{1,2}(?:[/-]\d{2,4})?)?(?:\s+\w|[.,;]?$)")
_GRADE = re.compile(r"\d\s*gr\.$")
_MAGNITUDE = re.compile(r"\b(?:met|van|kracht|beving|schok),? mag\.$")
_HOUR = re.compile(r"\d\s*u\.$")
_ZONE = re.compile(r"[A-Z][\w-]*se\s+tijd\b")
_NEXT_NUMBER = re.compile(r"[,;]\s+\d{1,3}\.$")
_NUMBER_BEFORE = re.compile(r"(?<!\d)\d{1,3}\.\s[A-ZÀ-Ý]|\d\.\s\D+$")
_INITIALS = re.compile(r"(?<![^\W_])(?:[A-Z][a-z]?\.-?){2,}$")


def is_merged(joint: Joint) -> bool:
    """Whether the sentence goes on at this place."""
    return any(rule(joint) for rule in _MERGING_RULES)


def _goes_on_small(joint: Joint) -> bool:
    """A small letter goes on: `“Waarom?” vroeg hij`, `in dec. daarop`. A brand or a site may start a sentence."""
    return bool(_SMALL.match(joint.after)) and not _SMALL_NAME.match(joint.after)


def _after_abbreviation(joint: Joint) -> bool:
    """`'Mr. Guitar'`, `(dr. Maes`: also where a quotation mark or bracket hides the abbreviation from Punkt."""
    word = re.split(rf"[\s{OPENERS}]", joint.before)[-1]
    key = word[:-1].lower()
    if not word.endswith(".") or is_acronym(word[:-1], joint.after):
        return False
    before_number = joint.after[:1].isdigit() and (key in BEFORE_NUMBER or key.endswith(STREET))
    return key in NEVER_FINAL or key.endswith(COMPOUND_ENDS) or before_number


def _after_short_name(joint: Joint) -> bool:
    """`de Kon. Bibliotheek`: an abbreviation with its capital, which no word has at the end of a sentence."""
    return bool(_SHORT_NAME.search(joint.before)) and joint.after[:1].isupper()


def _after_initials(joint: Joint) -> bool:
    """`J.-P. Vermaelen`, `R.S.C. Vilvoorde`, `A. ’t Hart`: points between capitals belong to a name."""
    if SURNAME.match(joint.after):
        return bool(_INITIAL.search(joint.before))
    return bool(_INITIALS.search(joint.before)) and not starts(joint.after)


def _after_exclaiming_name(joint: Joint) -> bool:
    """`Yahoo! Nederland`: the mark belongs to the name, unless a common word starts the next sentence."""
    return joint.before.endswith(EXCLAIMING_NAMES) and not starts(joint.after)


def _inside_short_date(joint: Joint) -> bool:
    """`vr. 3 maart`, `wo. 4/7 om 20 u.`, `za. 19.00 u.`, `14 sept. 2022`, `jan.-febr. 2026`."""
    word = joint.before.rstrip(".").rpartition(" ")[2].lower()
    if word in DAYS:
        return bool(_DATE_OR_HOUR.match(joint.after))
    return re.split(r"\.?[-–/]", word)[-1] in MONTHS and bool(re.match(r"\d{4}\b", joint.after))


def _after_first_number(joint: Joint) -> bool:
    """`drie regels: 1. Houd afstand`, `1. Kuipers, 2. Roest`: the number announces what follows."""
    if re.search(r":\s+\d{1,2}\.$", joint.before):
        return True
    following = _NEXT_NUMBER.search(joint.before)
    return bool(following and _NUMBER_BEFORE.search(joint.before[: following.start()])) and not starts(joint.after)


def _before_an_age(joint: Joint) -> bool:
    """`de verdachte Robert K. (34) zweeg`: an age belongs to the name before it."""
    return bool(_INITIAL.search(joint.before)) and bool(_AGE.match(joint.after))


def _inside_degrees(joint: Joint) -> bool:
    """`-5 gr. C.`"""
    return bool(_GRADE.search(joint.before)) and bool(re.match(r"[CF]\b", joint.after))


def _before_a_magnitude(joint: Joint) -> bool:
    """`een beving van mag. 5,2`: the verb "mag" may end a sentence."""
    return bool(_MAGNITUDE.search(joint.before)) and joint.after[:1].isdigit()


def _before_the_zone(joint: Joint) -> bool:
    """`om 7.45 u. Nederlandse tijd`: where the clock stands that shows the hour."""
    return bool(_HOUR.search(joint.before)) and bool(_ZONE.match(joint.after))


_MERGING_RULES: tuple[Callable[[Joint], bool], ...] = (
    _goes_on_small,
    _after_abbreviation,
    _after_short_name,
    _after_initials,
    _after_exclaiming_name,
    _inside_short_date,
    _after_first_number,
    _before_an_age,
    _inside_degrees,
    _before_a_magnitude,
    _before_the_zone,
)
