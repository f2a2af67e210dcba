"""The cuts for a headline that is still long: complete clauses and phrases, the last first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.word_classes.classes import WordClass
from briefing.script.headlines.grammar.clause import finite_verb
from briefing.script.headlines.grammar.moments import BEGUN, COMPARED, DENIED, INSIDE_NOW, LIMITED_TO_A_TIME
from briefing.script.headlines.grammar.noun_phrase import is_adjective
from briefing.script.headlines.grammar.tagged import tokens_in
from briefing.script.headlines.grammar.verbs import AUXILIARIES, COPULAS, finite_forms, is_past, is_plural
from briefing.script.headlines.grammar.words import (
    SHORTEST,
    SUBORDINATE,
)
from briefing.script.headlines.wording.adjuncts import without_adjuncts
from briefing.script.headlines.wording.complete import (
    AFTERTHOUGHT,
    AND_VERB,
    APPOSITION,
    ASIDE,
    BARE_NAME,
    BECAUSE,
    BY_HOW_MUCH,
    CAUSE,
    CLOSING_CLAUSE,
    DIES,
    END_IN_A_NOUN,
    HARMED,
    LIMITED_TO_A_CAUSE,
    LIMITED_TO_A_CLAUSE,
    NOTHING,
    PRESENTS,
    PURPOSE,
    RELATIVE_OF_ONE,
    SECOND_CLAUSE,
    SECOND_SENTENCE,
    SHARE,
    SIDE_CLAUSE,
    WANTS_TO,
)
from briefing.script.headlines.wording.last_phrases import TOO_LONG, without_last_phrases
from briefing.script.headlines.wording.openings import without_aside, without_colon
from briefing.script.headlines.wording.units import LONGEST_AS_IT_IS, without_units
from briefing.script.quotations import is_torn

if TYPE_CHECKING:
    from collections.abc import Callable

_COMFORTABLE = 55
"""The most characters of a headline that nothing is cut from."""
LONG = 105
"""Characters from which a headline does without separate statements: another sentence, a clause. Of 50 that were cut
from shorter ones, half had been the point: *terwijl zijn buurvrouw op het dak lag*."""
_TELLS_ENOUGH = 45
"""The fewest characters of a first clause that can do without the second."""
FAR_TOO_LONG = 130
"""Characters that nobody takes in at a glance."""
_ENDLESS = 150
"""Characters beyond which a headline does without phrases at its end, and without who died or was hurt."""
LONGEST = 120
"""The most characters of a headline if it can be shortened safely."""


_SAYS_THAT = re.compile(
    r"\b(?:concludeer|constateer|stel|meld|schrijf|schrijv|oordeel|vind|waarschuw|erken|bevestig|verklaar|bekend)\w* "
    r"[^,:;]*\bdat [^,:;]* dat "
)
"""*meldt in een brief die vrijdag verscheen dat …*: the clause is what it says."""
_FIGURE = re.compile(r"\d")
_COUNTS_OFF = re.compile(r": (?:dat|die|wie|waar\w*) ")
"""*weet drie dingen: dat …, dat …*."""
_TELLS_NOTHING = re.compile(
    r"\b(?:methode|manier|systeem|techniek|middel|plan|wet|wetsvoorstel|voorstel|decreet|regeling|maatregel|rapport|brief"
    r"|boek|film|onderzoek|akkoord|motie|idee|proef|regel)$"
)
"""Nouns of which only the clause behind them tells something."""
_END_OF_LIST = re.compile(r" ?(?:[\w’'-]+ ){1,3}(?:en|of) ")
"""What follows the first of several things: *Jan Bos, bakker, | wethouder en …*."""
_SAME_PERIOD = re.compile(
    r"dan in dezelfde (?:periode|maanden|tijd|maand) (?:van )?(?:vorig jaar|het jaar (?:daar|er)voor)"
)
_LISTS = re.compile(r",|\bzoals\b")


def _without_side_clauses(text: str) -> str:
    """`de man, die eerder vastzat, is …`; `…, omdat de kade verzakt`."""
    if DIES.search(text) and len(text) <= _ENDLESS:
        return text
    if BECAUSE.search(text) and len(text) <= TOO_LONG:
        return text
    verb, clause = finite_verb(text), SIDE_CLAUSE.search(text)
    if verb and clause and verb.end() <= clause.start() and clause.end() < len(text):
        return text
    if clause and _COUNTS_OFF.search(text[: clause.start()]):
        return text
    if PRESENTS.match(text):
        return text
    main = SIDE_CLAUSE.sub(" ", text)
    return main if len(main) >= SHORTEST and not is_torn(main) else text


def _without_apposition(text: str) -> str:
    """`Burgemeester Jan Bos, geboren in Urk, stapt op` → `Burgemeester Jan Bos stapt op`; not of a bare name: nobody
    knows who *Jan Bos* is."""
    known = None if SUBORDINATE.match(text) else APPOSITION.search(text)
    before = text[: known.start()] if known else ""
    if not known or BARE_NAME.fullmatch(before):
        return text
    ends_a_list = " en " in known[0] and _LISTS.search(before)
    end_of_list = _END_OF_LIST.match(text, known.end())
    begins_a_list = end_of_list and finite_forms().isdisjoint(end_of_list[0].split())
    return text if ends_a_list or begins_a_list else APPOSITION.sub(r"\1 ", text)


def _without_second_clause(text: str) -> str:
    """`… erven een boerderij en moeten beslissen` → `… erven een boerderij`."""
    verb = finite_verb(text)
    again = next((each for each in AND_VERB.finditer(text, _TELLS_ENOUGH) if _does(text, each)), None)
    also = again or SECOND_CLAUSE.search(text, SHORTEST)
    if also and ", " in text[: also.start()]:
        return text
    if verb and again and is_plural(verb[0]) == is_plural(again["verb"]) and not is_torn(text[: again.start()]):
        return text[: again.start()]
    return _before(SECOND_CLAUSE, text)


def _without_next_act(text: str) -> str:
    """`ProRail vervangt een brug en legt wissels aan` → `ProRail vervangt een brug`;
    not where it ends a story, or counts.
    """
    first = _without_second_clause(text)
    verb = finite_verb(text)
    told_as_a_story = not verb or is_past(verb[0])
    return text if told_as_a_story or _FIGURE.search(text, len(first)) else first


def _does(text: str, also: re.Match[str]) -> bool:
    """Whether what follows *en* is a verb: not *uitvallende en vertraagde treinen*, *mogen beken en sloten dempen*."""
    described = also["verb"].endswith(("de", "te")) and is_adjective(
        text[: also.start()].rsplit(maxsplit=1)[-1].rstrip(",")
    )
    return also["verb"] in finite_forms() and not described and not _closes_with_an_infinitive(text, also)


def _closes_with_an_infinitive(text: str, also: re.Match[str]) -> bool:
    """Whether the infinitive that an auxiliary asks for stands right behind what follows *en*, which so is a noun."""
    tokens = tokens_in(text)
    asked = any(token.text in AUXILIARIES and token.start < also.start() for token in tokens)
    behind = next((token for token in tokens if token.start > also.end("verb")), None)
    is_there = behind is not None and behind.word_class is WordClass.INFINITIVE
    return asked and is_there and also["verb"] not in AUXILIARIES


def _without_purpose(text: str) -> str:
    """`… maakt geld vrij om oude sluizen te vernieuwen` → `… maakt geld vrij`; not of one who tries or refuses to."""
    verb = finite_verb(text)
    is_so = verb and verb[0] in COPULAS | {"is", "was", "zijn", "waren", "had", "hadden"}
    return text if is_so or WANTS_TO.search(text) else _before(PURPOSE, text)


def _without_relative(text: str) -> str:
    """`… bouwen een fabriek die van mest grondstof maakt` → `… bouwen een fabriek`."""
    is_needed = SHARE.match(text) or _SAYS_THAT.search(text)
    found = None if is_needed else RELATIVE_OF_ONE.search(text, SHORTEST)
    if found and (DENIED.search(text) or _TELLS_NOTHING.search(text[: found.start("clause")])):
        return text
    return END_IN_A_NOUN.sub("", text[: found.start("clause")]) if found else text


def _without_present_time(text: str) -> str:
    """`… veilen dit seizoen 61 miljoen kilo mosselen` → `… veilen 61 miljoen kilo mosselen`."""
    limited = DENIED.search(text) or LIMITED_TO_A_TIME.search(text) or COMPARED.search(text) or SUBORDINATE.match(text)
    return text if limited else BEGUN.sub("", INSIDE_NOW.sub("", text, count=1), count=1)


def _without_second_sentence(text: str) -> str:
    """`Hommels kunnen tellen, en ze doen dat snel` → `Hommels kunnen tellen`."""
    main = _before(SECOND_SENTENCE, text)
    if "," in main and finite_forms().isdisjoint(ASIDE.sub(" ", main).split()):
        return text
    turned = NOTHING.search(main) and text[len(main) :].startswith(", en toch")
    return text if turned else main


def _without_closing_clause(text: str) -> str:
    """`… moet vier jaar de cel in omdat hij stal` → `… moet vier jaar de cel in`; not `Pas nadat …, niet omdat …`."""
    if BECAUSE.search(text) and len(text) <= TOO_LONG:
        return text
    if HARMED.search(text) and len(text) <= TOO_LONG:
        return text
    main = _before(CLOSING_CLAUSE, text)
    if CAUSE.match(text, len(main)) and not LIMITED_TO_A_CAUSE.search(main) and "," not in main:
        return main
    return text if "," in main or LIMITED_TO_A_CLAUSE.search(main) or SUBORDINATE.match(text) else main


def _with_less_beside_its_measure(text: str) -> str:
    """`… failliet gegaan, 22 procent meer dan in dezelfde periode vorig jaar` → `…, 22 procent meer dan een jaar
    eerder`."""
    head, comma, measure = text.rpartition(", ")
    if not BY_HOW_MUCH.match(measure):
        return text
    return f"{without_adjuncts(head)}{comma}{_SAME_PERIOD.sub('dan een jaar eerder', measure)}"


def _without_afterthought(text: str) -> str:
    """`… verlaagt de premie met 3 euro, tot 148 euro per maand` → `… verlaagt de premie met 3 euro`."""
    main = _before(AFTERTHOUGHT, text)
    if BY_HOW_MUCH.match(text, len(main) + len(", ")) and len(text) <= LONGEST:
        return text
    return text if SUBORDINATE.match(text) or ", " in main else main


CUTS: tuple[tuple[Callable[[str], str], int], ...] = (
    (without_colon, LONG),
    (without_aside, LONG),
    (_without_second_sentence, LONG),
    (_without_side_clauses, LONGEST),
    (_without_closing_clause, LONGEST),
    (_with_less_beside_its_measure, LONG),
    (_without_afterthought, LONG),
    (_without_apposition, LONG),
    (_without_present_time, _COMFORTABLE),
    (_without_next_act, LONGEST),
    (without_units, LONGEST_AS_IT_IS),
    (_without_purpose, LONGEST),
    (_without_relative, _ENDLESS),
    (without_last_phrases, _ENDLESS),
)
"""The cuts in order, each with the characters beyond which it is made."""


def _before(pattern: re.Pattern[str], text: str) -> str:
    found = None if SUBORDINATE.match(text) else pattern.search(text, SHORTEST)
    return text[: found.start()] if found and not is_torn(text[: found.start()]) else text
