"""The generated headline of an article that has none, made from the sentence with its news (`headlines.news`).

Nothing is ever torn: phrases go whole or stay. First goes what headlines do without (`headlines.wording.terse`); if the
rest is still long, complete clauses and phrases go (`headlines.wording.cuts`). If that is not enough, the whole
sentence stays, or another takes its place that says nearly as much in fewer words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_PERIOD
from briefing.dutch.numbers import ANY_FEW
from briefing.dutch.sentences import split_sentences
from briefing.dutch.word_classes.classes import WordClass
from briefing.script.headlines.grammar.moments import STAMP
from briefing.script.headlines.grammar.pieces import before_a_clause
from briefing.script.headlines.grammar.tagged import tokens_in
from briefing.script.headlines.grammar.verbs import may_have_a_verb
from briefing.script.headlines.news.candidates import candidates, is_of_the_writer, sets_a_scene
from briefing.script.headlines.news.dangling import dangling_in
from briefing.script.headlines.news.scenes import CLOCK, SCENE
from briefing.script.headlines.news.signs import HAPPENS
from briefing.script.headlines.wording.adjuncts import without_adjuncts
from briefing.script.headlines.wording.alone import cost_alone
from briefing.script.headlines.wording.cuts import CUTS, FAR_TOO_LONG, LONG, LONGEST
from briefing.script.headlines.wording.openings import without_list, without_opening
from briefing.script.headlines.wording.reading import Reader
from briefing.script.headlines.wording.terse import terse, tidy, without_brackets
from briefing.script.names import names
from briefing.script.quotations import is_torn
from briefing.text import capitalised, words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMELESS = "Nieuws"
"""The headline of a text without words."""
_BEYOND_HELP = 400
"""Characters; no cut makes a headline of a longer sentence."""
_COMFORTABLE = 100
"""The most characters of a headline that is read at a glance."""
_COST_BEYOND_COMFORT, _COST_FAR_TOO_LONG = 0.01, 0.02
"""The cost of each character beyond a comfortable and beyond the longest length, in the measure of `Candidate.worth`.
"""
_TELLS_ENOUGH, _COST_TOO_SHORT = 50, 0.04
"""The characters below which a headline from the middle of an article says too little, and the cost of each."""
_COST_VERBLESS = 2.0
"""The cost of an opening that is no sentence: *‘Hallo?’*"""
_MOST_FOR_LENGTH = 0.85
"""The most that length costs: a long headline with the news is better than a short one without."""
_WHOLE = range(40, 220)
"""The characters of a first sentence that makes a headline as it is."""
_SAID, _ASKED, _SET, _OF_A_SCENE, _USUAL = 1.5, 2.2, 1.0, 0.5, 0.0
"""Its worth, in the same measure, as a statement, as a question, at a time of day, of a scene and of a habit: a
headline that is worth less leaves a reader with questions of his own."""
_WELL_TOLD, _SAYS_SOMETHING = 3.0, 55
"""The worth from which a later sentence goes before an opening that sets no scene, and the fewest characters of an
opening that says what the article is about: of 1,740 articles with a headline by an editor, such openings share twice
as many words with it as the later sentences that were chosen."""
_LEANS = 1.0
"""The cost of a sentence that leans on another."""
_DANGLES = 2.5
"""The cost of each word that means somebody or something of which the headline does not tell."""
_SOMEBODY = re.compile(r"(?:Hij|Zij|Ze|Zijn|Haar|Hun) ")
"""Whom a first sentence means, only later ones say."""
_EXPLAINS_ITSELF = 100
"""Characters; whom or what a longer first sentence means, it says itself: *Toen hij 14 was, kocht Jan Bos …*"""
_OF_ALL = re.compile(
    rf"\b(?:voor het eerst dat|nooit eerder|(?:de|het) (?:eerste|enige|laatste)(?! (?:\d+|{ANY_FEW}|{ANY_PERIOD})\b)) "
)
"""What holds of all that the rest of the sentence tells of, no less; *de eerste drie maanden* hold of nothing."""
_FOUND = re.compile(r"\b(?:ontdek\w*|(?:vind|vond)(?:t|en)?|toon(?:t|den?|en)|onthul\w*)\b")
"""Verbs for what was found out, for which something else was done."""
_ASKED_OF_YOU = re.compile(r"(?:Heb|Hebt|Hebben|Ken|Kent|Kennen) (?:u|je|jij|jullie)\b")
_HAS_OR_IS = words_in("is zijn was waren werd werden wordt worden heeft hebben")
_IT_WAS = re.compile(r"Het (?:is|was) ")
_USUALLY = re.compile(r"(?:Elke|Iedere|Al \w+|Soms|Vaak|Meestal)\b")
_LEAST = 0.22
"""The least share of a sentence that a cut leaves: *De brief kwam van een arts, die …* is told behind the comma."""
_UNFINISHED = re.compile(r"\b(?:en|of|maar|want|dan|als|die|dat|de|het|een|te|zowel|niet alleen)$")


def make_headline(paragraphs: Sequence[str]) -> str:
    """A headline made from the sentence of `paragraphs` that gives the news best in few words.

    It is as short as possible without a broken sentence or a different meaning; it starts with a capital and has
    neither a full stop nor a torn quotation.
    """
    made, reader = [], Reader(paragraphs)
    for each in candidates(paragraphs):
        headline = _shortened(each.sentence)
        worth = (
            each.worth
            - _cost(headline)
            - _DANGLES * dangling_in(headline)
            + reader.worth(headline, each.sentence, later=bool(each.before))
        )
        if each.before:
            worth -= _COST_TOO_SHORT * max(0, _TELLS_ENOUGH - len(headline))
            worth -= cost_alone(headline, each.sentence, each.before)
        elif len(headline) < _TELLS_ENOUGH and not may_have_a_verb(each.sentence):
            worth -= _COST_VERBLESS
        made.append((worth, headline, each))
    if not made:
        return _NAMELESS
    worth, headline, best = max(made, key=lambda each: each[0])
    if best.before:
        opening = next(iter(split_sentences(paragraphs[0])), "")
        headline = _whole_opening(opening, worth) or _opening_that_covers(opening, reader, headline, worth) or headline
    return capitalised(headline) or _NAMELESS


def _opening_that_covers(opening: str, reader: Reader, headline: str, worth: float) -> str | None:
    """The shortened first sentence, if it stands alone, sets no scene and says more of what the article is about than a
    `headline` of this `worth` from a later one."""
    sentence = STAMP.sub("", opening)
    is_scene = sets_a_scene(sentence) or not any(token.is_finite for token in before_a_clause(tokens_in(sentence)))
    covers = reader.covers(sentence) > reader.covers(headline) or worth < _WELL_TOLD
    if is_scene or not covers or not _stands(sentence) or len(sentence) < _SAYS_SOMETHING:
        return None
    shortened = _shortened(sentence)
    return None if dangling_in(shortened) else shortened


def _stands(sentence: str) -> bool:
    """Whether a first sentence says something by itself."""
    whole = tidy(sentence)
    is_whole = len(whole) in _WHOLE and may_have_a_verb(sentence) and not is_torn(sentence)
    is_whole = is_whole and not _SOMEBODY.match(sentence)
    return is_whole and (len(whole) >= _EXPLAINS_ITSELF or cost_alone(whole, sentence, whole) < _LEANS)


def _whole_opening(opening: str, worth: float) -> str | None:
    """The first sentence, cut only if it is very long, if it says something by itself and is better than a headline of
    this `worth`."""
    sentence = STAMP.sub("", opening)
    whole = tidy(sentence)
    value = _worth_whole(sentence) - _DANGLES * dangling_in(whole)
    told = _shortened(sentence) if len(whole) > LONGEST else whole
    return told if _stands(sentence) and worth < value else None


def _worth_whole(sentence: str) -> float:
    if _USUALLY.match(sentence):
        return _USUAL
    if is_of_the_writer(sentence) or _ASKED_OF_YOU.match(sentence):
        return _OF_A_SCENE
    if sentence.endswith("?"):
        return _ASKED
    if CLOCK.search(sentence):
        return _SET
    is_scene = SCENE.match(sentence) and (_IT_WAS.match(sentence) or not names(f"Dan {sentence}"))
    return _OF_A_SCENE if is_scene else _SAID


def _cost(headline: str) -> float:
    """The cost of a headline's length."""
    beyond, too_long = max(0, len(headline) - _COMFORTABLE), max(0, len(headline) - FAR_TOO_LONG)
    return min(_MOST_FOR_LENGTH, _COST_BEYOND_COMFORT * beyond + _COST_FAR_TOO_LONG * too_long)


def _shortened(sentence: str) -> str:
    headline = terse(tidy(sentence))
    if len(headline) > LONG:
        headline = terse(without_list(without_brackets(tidy(sentence))))
    if len(headline) > LONGEST:
        headline = terse(without_opening(without_list(without_brackets(tidy(sentence)))))
    if len(without_adjuncts(headline)) > LONGEST:
        headline = terse(tidy(sentence), whole=False)
    if len(headline) > _BEYOND_HELP:
        return headline
    for cut, longest in CUTS:
        rest = cut(headline) if len(headline) > longest else headline
        if not is_torn(rest) and not _UNFINISHED.search(rest) and _still_tells(rest, headline):
            headline = terse(rest)
    return terse(without_adjuncts(headline))


def _still_tells(rest: str, whole: str) -> bool:
    """Whether what a cut left has a verb and the news, where there were, and is not more than was said: *the first*."""
    if rest == whole:
        return True
    if len(rest) < len(whole) * _LEAST or (not may_have_a_verb(rest) and may_have_a_verb(whole)):
        return False
    told = () if _was_done(rest) else (HAPPENS, _FOUND)
    return not _OF_ALL.search(rest) and not any(_does(each, whole) and not _does(each, rest) for each in told)


def _was_done(text: str) -> bool:
    """Whether the main clause of a text tells what was done, *is geschorst*: what led to that may go."""
    main = [*before_a_clause(tokens_in(text))]
    done = any(token.word_class is WordClass.PARTICIPLE for token in main)
    return done and any(token.is_finite and token.text in _HAS_OR_IS for token in main)


def _does(verbs: re.Pattern[str], text: str) -> bool:
    """Whether one of the `verbs` is a verb in a text: not *taal en rekenen*."""
    at = {found.start() for found in verbs.finditer(text)}
    return any(token.start in at and token.is_verb for token in (tokens_in(text) if at else ()))
