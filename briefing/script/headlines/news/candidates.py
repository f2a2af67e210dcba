"""The sentences of an article that may give its news, each with its worth as a headline.

Reports open with what happened; features open with a scene, a question or a quotation, and give the news later. The
weights were learned from 430 articles whose news was marked: they make a marked sentence the likeliest choice in its
article (a softmax over its sentences, with a penalty on the squares of the weights). In articles that were left out of
the learning, the best sentence is a marked one in 85 %; three times as many signs do no better. The weights
of scenes, habits and a past before the past were lowered by hand after that, those of what ends an opening raised.
That of an opening with news was raised too: of 20 sentences from later that went before it in 100 other articles, ten
spoke of things that only the sentences before had told of.

Headlines by editors say the same: in 587 other articles, 78 % of the chosen sentences hold most of the words that their
headlines share with the text. Weights learned from those, from the words of the sentences, from what a sentence shares
with the rest or from both kinds of articles choose no better (74 to 79 %).
"""

from __future__ import annotations

import heapq
import re
from typing import TYPE_CHECKING, NamedTuple

from briefing.script.headlines.grammar.words import CONNECTIVE
from briefing.script.headlines.news.signs import DENIED, SAID_SO, TURN, signs_in
from briefing.script.headlines.news.statements import statements
from briefing.script.headlines.wording.alone import leans_on_another
from briefing.script.headlines.wording.complete import ATTRIBUTION
from briefing.script.headlines.wording.reading import has_bare_subject
from briefing.script.names import names
from briefing.script.quotations import is_torn
from briefing.script.shorten.context import needs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from briefing.script.headlines.news.statements import Told

_BEST = 6
"""How many candidates are worth making a headline of."""

WEIGHTS = {
    "turn": 0.57, "report": 4.0, "feature": -1.5, "present_report": 0.66, "second_paragraph": 1.29,
    "paragraph": -0.99, "ends_opening": -0.4, "before_turn": -0.41, "report_before_turn": -0.45, "length": 1.41,
    "leans": -1.09, "reported": 1.12, "scene": -0.71, "habit": -1.4, "senses": -0.68, "of_all": 0.65, "ought": 0.83,
    "source": 0.64, "happens": 1.00, "happened": 0.93, "amount": 0.71, "new": 0.67, "decides": 0.81, "ago": -0.65,
    "found_out": 0.39, "announces": 0.06, "thinks": -0.35, "says": -1.03, "speaks": -0.30, "reacts": -0.43,
    "someone": -0.29, "quoted": -0.47, "when": 1.10, "until": 0.89, "present": 0.28, "past": -0.77, "was": -0.65,
    "was_done": -0.45, "state": -1.12, "short": -0.54, "verbless": -0.41, "names": 0.57,
}  # fmt: skip
"""The worth that each sign adds to a sentence."""
_RARE = {
    "demands": 3.5, "vague": -7.0, "explains": -3.0, "me_later": -2.0, "argued": 2.0, "had_done": -2.0, "greets": -7.0,
    "stage": -2.0, "news_behind_scene": 0.7, "paragraph_behind_scene": 0.65, "scene_goes_on": -2.0,
    "for_years": -1.2, "harm": 1.0,
}  # fmt: skip
"""The same for signs that are too rare to learn."""
_PARTS = {
    "joined": 2.0,
    "answered": 6.0,
    "voice": 0.3,
    "half": -1.5,
    "two": -1.0,
    "told": 1.0,
    "colon": -0.3,
    "main": 1.0,
    "found": 0.5,
    "also": 1.0,
}
"""The same for the kinds of statements (`Told.part`)."""
_DENIED, _ANSWERED, _TORN = -6.0, 2.0, -2.0
_NEWS = frozenset(
    ("source", "happens", "when", "amount", "new", "of_all", "ought", "decides", "found_out", "announces")
)
_MOST_NEWS, _FIRST_OF_THEM = 3, 0.5
"""How many signs of news behind a scene count, and how much less the first: one alone is in many a sentence."""
_SCENE = frozenset(("scene", "senses", "habit", "someone", "quoted", "asks", "verbless", "thinks", "lasted", "clock"))
_FURTHER_ON = 0.5
"""The share of them that counts behind the first sentence of a paragraph, where others react to the news."""
_SETS_IT = frozenset(("scene", "clock"))
_GOES_ON = frozenset(("scene", "senses", "someone", "clock", "posture", "thinks"))
"""Those with which a scene goes on behind the opening."""
_DATED = frozenset(("senses", "habit", "lasted"))
"""What is no scene if it is said when: *Gisteren zat een zwerm bijen in een postkantoor in Ede*."""
_PLAIN, _TELLS_LITTLE = 0.2, 45
"""The amount of a scene in a sentence that has neither a name nor a sign of news, and the characters below which it is
one."""
_SOMEBODY = re.compile(r"\b(?:hij|zij|ze|hem)\b")
_ON_SUCH_DAYS = re.compile(r"\b(?:staat|staan|zit|zitten|ligt|liggen|loopt|lopen) op [a-z]+dag")
"""*Aan de bar zitten op woensdagmorgen zes mannen.*"""
_IT_WAS = re.compile(
    r"(?:Het|Er|Hij|Zij|Ze) (?:was|waren|had|begon) |.{0,60}\b(?:(?:was|waren) (?:het|er)|(?:was|had) (?:hij|zij|ze)) "
)
"""*Maandag was het zover*; *De brug was rot* tells something."""
_WHOLE, _PIECES = frozenset(("", "two", "renamed", "unlinked")), frozenset(("also", "half"))
"""The parts that are whole sentences, and those that are as much of a scene as their sentence."""
_THE_WRITER = re.compile(r"[^:“”‘’\"]*\b(?i:ik|mijn)\b")
_THESIS = ("ought", "demands", "judges", "believes")
_PERSONAL = 0.25
"""The share of sentences with *ik* or *wij* from which somebody argues."""
_LAST_PARAGRAPH, _LENGTH, _MOST_NAMES = 6, 160, 2
_THESIS_PARAGRAPH = 1
"""The paragraph that counts for a later one in which somebody says what he thinks: columns end with that."""
_OPENING_PARAGRAPHS = 2
"""The paragraphs in which most articles give their news."""


class Candidate(NamedTuple):
    """A sentence with its worth as a headline, of which only differences have a meaning."""

    sentence: str
    worth: float
    before: str = ""
    """The sentences before it."""


def candidates(paragraphs: Sequence[str]) -> list[Candidate]:
    """The sentences that best say what happened, the best first; none if there are no words."""
    told = list(statements(paragraphs))
    worth = list(_worths(told))
    best = heapq.nlargest(_BEST, range(len(told)), key=lambda index: (worth[index], -index))
    return [Candidate(told[index].text, worth[index], _before(told, index)) for index in best]


def _before(told: Sequence[Told], index: int) -> str:
    """The sentences before a statement; before what stands behind a colon also what it is told after."""
    is_part = told[index].part in ("told", "colon")
    return " ".join(each.text for each in told[:index] if is_part or each.place != told[index].place)


def _worths(told: Sequence[Told]) -> Iterator[float]:
    weights = WEIGHTS | _RARE
    for index, (each, signs) in enumerate(zip(told, _signs_of(told), strict=True)):
        following = _following(told, index)
        worth = sum(weights.get(name, 0.0) * amount for name, amount in signs.items()) + _PARTS.get(each.part, 0.0)
        worth += _DENIED * bool(DENIED.match(following) or DENIED.match(each.text))
        worth += _ANSWERED * bool(each.text.endswith("?") and following.startswith(("Ja", "Nee")))
        yield worth + _TORN * bool(index and not each.part and is_torn(each.text))


def _signs_of(told: Sequence[Told]) -> Iterator[dict[str, float]]:
    """The signs of news in each sentence, with the amount of each."""
    texts = [each.text for each in told]
    leaning = needs("", [CONNECTIVE.sub("", text) for text in texts])
    shown = [frozenset(signs_in(text)) for text in texts]
    personal = sum("me" in signs for signs in shown) >= _PERSONAL * len(texts) or is_of_the_writer("".join(texts[:1]))
    argues = personal or not any("when" in signs for signs in shown)
    opens_with_news = bool(shown) and "when" in shown[0] and _SCENE.isdisjoint(shown[0])
    turns = [index for index, each in enumerate(told) if _turns_to_the_news(each) and not opens_with_news]
    scenes = {each.place for each, signs in zip(told, shown, strict=True) if each.part in _WHOLE and signs & _SETS_IT}
    following = (signs for each, signs in zip(told, shown, strict=True) if each.place != (0, 0))
    goes_on = not _GOES_ON.isdisjoint(next(following, ()))
    behind_a_scene = scene_goes_on = False
    for index, each in enumerate(told):
        first = each.place == (0, 0)
        signs = dict.fromkeys(shown[index], 1.0)
        thesis = not signs.keys().isdisjoint(_THESIS)
        signs["me_later"] = float("me" in signs and not thesis and not first)
        signs["argued"] = float(argues and thesis)
        if each.part in ("told", "colon"):
            signs.pop("had_done", None)
        is_told = bool(SAID_SO.match(_following(told, index)))
        if each.part in _PIECES and each.place in scenes:
            signs["scene"] = 1.0
        scene = _scene_in(each.text, signs.keys()) if first and not is_told else 0.0
        behind_a_scene = behind_a_scene or scene == 1.0
        scene_goes_on = scene_goes_on or (bool(scene) and goes_on)
        if behind_a_scene and not personal and not first:
            signs |= _behind_a_scene(each, signs.keys(), is_told=is_told)
        elif scene_goes_on and not first and not is_told:
            signs["scene_goes_on"] = float(not _GOES_ON.isdisjoint(signs))
        signs["report"] = float(first and not scene)
        signs["feature"] = scene
        signs["report_before_turn"] = float(first and bool(turns) and "when" not in signs)
        signs["present_report"] = float(signs["report"] and "present" in signs)
        signs["paragraph"] = float(min(each.paragraph, _THESIS_PARAGRAPH if personal and thesis else _LAST_PARAGRAPH))
        signs |= _placed(told, index, turns)
        signs["length"] = min(len(each.text), _LENGTH) / 100
        signs["leans"] = float(not first and leans_on_another(leaning[index], each.text))
        signs["reported"] = float(is_told or bool(ATTRIBUTION.search(each.text.rstrip("."))))
        signs["names"] = float(min(_MOST_NAMES, _named_in(each.text)))
        yield signs


def _placed(told: Sequence[Told], index: int, turns: Sequence[int]) -> dict[str, float]:
    """The signs in the place of a sentence, among those that turn to the news."""
    each, is_turn = told[index], index in turns
    ends = not each.paragraph and each.place != (0, 0) and not is_turn and _ends_its_paragraph(told, index)
    return {
        "second_paragraph": float(each.place == (1, 0)),
        "turn": float(is_turn),
        "ends_opening": float(ends),
        "before_turn": float(bool(turns) and index < turns[-1]),
    }


def _behind_a_scene(told: Told, signs: AbstractSet[str], *, is_told: bool) -> dict[str, float]:
    """The signs of a sentence behind an opening that sets a scene: the scene goes on, or the news comes at last."""
    if not _GOES_ON.isdisjoint(signs):
        return {} if is_told else {"scene_goes_on": 1.0}
    news = len((_NEWS | {"harm"}) & signs)
    if not news:
        return {}
    return {
        "news_behind_scene": (min(_MOST_NEWS, news) - _FIRST_OF_THEM) * (_FURTHER_ON if told.number else 1.0),
        "paragraph_behind_scene": float(min(told.paragraph, _LAST_PARAGRAPH)),
    }


def sets_a_scene(opening: str) -> bool:
    """Whether the first sentence of an article sets a scene, or says only that something happened."""
    signs = frozenset(signs_in(opening))
    return "vague" in signs or _scene_in(opening, signs) == 1.0


def is_of_the_writer(opening: str) -> bool:
    """Whether the first sentence of an article tells what its writer did or has, and says not what he thinks."""
    return bool(_THE_WRITER.match(opening)) and frozenset(signs_in(opening)).isdisjoint(_THESIS)


def _scene_in(opening: str, signs: AbstractSet[str]) -> float:
    """The amount of a scene in the opening of an article, by its `signs`; a little if it names nobody and nothing."""
    plain = not _named_in(opening) and _NEWS.isdisjoint(signs)
    it_was = _IT_WAS.match(opening)
    is_dated = "when" in signs and len(opening) <= _LENGTH and not _ON_SUCH_DAYS.search(opening)
    sets_it = not (_SCENE - _DATED if is_dated else _SCENE).isdisjoint(signs)
    is_of_something = len(opening) < _TELLS_LITTLE and not _named_in(opening) and has_bare_subject(opening)
    if it_was or sets_it or is_of_something or is_of_the_writer(opening):
        return 1.0
    says_little = len(opening) < _TELLS_LITTLE or _SOMEBODY.search(opening)
    return (1.0 if says_little else _PLAIN) * plain


def _named_in(sentence: str) -> int:
    """The number of names; a word alone that opens the sentence may have its capital for that."""
    return sum(len(name) > 1 or not sentence.startswith(name[0]) for name in names(sentence))


def _turns_to_the_news(told: Told) -> bool:
    """Whether a statement turns from a scene to the news: *Zondag won ze*, *Nu is het dicht*."""
    return 0 <= told.paragraph < _OPENING_PARAGRAPHS and told.place != (0, 0) and bool(TURN.match(told.text))


def _following(told: Sequence[Told], index: int) -> str:
    """The next sentence."""
    return next((other.text for other in told[index + 1 :] if other.place != told[index].place), "")


def _ends_its_paragraph(told: Sequence[Told], index: int) -> bool:
    return index + 1 == len(told) or told[index + 1].paragraph > told[index].paragraph
