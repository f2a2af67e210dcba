"""What a headline tells a reader who sees nothing else of the article: of whom or what, and of what it is about."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from briefing.script.headlines.grammar.noun_phrase import IS_PREPOSITION, OPENS_A_CLAUSE, is_adjective
from briefing.script.headlines.news.people import is_a_trade
from briefing.script.headlines.news.scenes import HABIT
from briefing.script.headlines.wording.alone import is_known_to_all, things_in
from briefing.script.names import names
from briefing.script.topics import stems

if TYPE_CHECKING:
    from collections.abc import Sequence

_FULL_NAME, _TOPICS = 0.7, 0.7
"""The worth, in the measure of `Candidate.worth`, of a full name, and of all that the paragraphs have in common; as
those below learned from 490 articles, of which 3,300 headlines were marked by what they tell alone."""
_THERE, _COMPARES, _WHICH = -0.4, -0.4, -1.0
"""The same of a word that points at a place or a thing, of one that compares, of a subject whose identity the article
tells elsewhere."""
_THERE_LATER, _DEFINITE_LATER = -1.0, -0.3
"""What is added behind other sentences: for a word that points at a place, which may be theirs, and for a thing with
*de* or *het* of which no more is told, which in 2,113 headlines by editors is half as common as in sentences."""
_SAYS_WHICH = 10
"""Letters; a compound says itself what it is: *De stiltemarkt trok 8.000 bezoekers*."""
_MOST = 2
"""How many such words count."""
_POINTS = re.compile(
    r"\b(?:er|daar|hier|(?:er|daar|hier)(?:mee|van|op|aan|in|uit|over|voor|door|bij|na|tegen|toe|naar|onder))\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:meer|minder|ook|zelf|zelfs|alleen|andere?n?|anders|toch|juist|bovendien|evenmin|eveneens|rest|overige)\b",
    re.IGNORECASE,
)
_BARE_SUBJECT = re.compile(r"(?:De|Het|Deze|Dit) (?P<words>[a-zà-ÿ-]{3,}(?: \S+)?(?: \S+)?)")


class Reader:
    """Somebody who knows of an article what the headline says."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self._others = max(3, len(paragraphs) - 1)
        self._told = Counter(stem for paragraph in paragraphs for stem in stems(paragraph))

    def covers(self, text: str) -> int:
        """How much of what the paragraphs have in common a text speaks of."""
        return sum(self._told[stem] - 1 for stem in stems(text) if self._told[stem])

    def worth(self, headline: str, sentence: str, *, later: bool = False) -> float:
        """What the words of a headline, made from `sentence`, are worth to him; `later` if others precede that."""
        there = min(_MOST, len(_POINTS.findall(headline)))
        things = min(_MOST, len([*things_in(headline)]))
        shared = self.covers(headline)
        return (
            _FULL_NAME * (any(len(name) > 1 for name in names(headline)) and not HABIT.match(sentence))
            + _TOPICS * shared / self._others
            + _THERE * there
            + later * (_THERE_LATER * there + _DEFINITE_LATER * things)
            + _COMPARES * min(_MOST, len(_COMPARED.findall(headline)))
            + _WHICH * has_bare_subject(sentence)
        )


def has_bare_subject(sentence: str) -> bool:
    """Whether a sentence opens with a thing of which it does not say which: *De koper komt uit Urk*."""
    subject = _BARE_SUBJECT.match(sentence)
    words = [word.strip(",.") for word in subject["words"].split(" ")] if subject else []
    if words[1:] and is_adjective(words[0]) and words[1][:1].islower():
        words = words[1:]
    if not words or is_known_to_all(words[0]):
        return False
    following = words[1] if words[1:] else ""
    if len(words[0]) >= _SAYS_WHICH and not is_a_trade(words[0]):
        return False
    tells_which = following in IS_PREPOSITION or OPENS_A_CLAUSE.fullmatch(following)
    return not tells_which and (not following or following[0].islower())
