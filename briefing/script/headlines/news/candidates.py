"""Where the news is in an article: its sentences, each with what it is worth as a headline.

Reports open with what happened; features open with a scene, a question or somebody's words, and tell the news later.
The weights were set by hand. Of 210 articles without a headline, most of them features, whose news was marked, the best
sentence is a marked one in 82 %, the first in 32 %; of the 40 that another wrote in 82 %, the first in 68 %. Weights
learned from five sixths of them (a softmax over an article's sentences, held near these) find it in as many of the
rest, 82 %: so these stay, that a reader can follow.
"""

from __future__ import annotations

import heapq
import re
from typing import TYPE_CHECKING, NamedTuple

from briefing.script.headlines.grammar.verbs import finite_forms, is_past, may_have_a_verb
from briefing.script.headlines.grammar.words import CONNECTIVE
from briefing.script.headlines.news.signs import ANYWHERE, OPENINGS
from briefing.script.headlines.news.standing import opens_in_the_middle, standing
from briefing.script.headlines.news.statements import statements
from briefing.script.headlines.news.things import BARE_NOUN
from briefing.script.headlines.wording.complete import ATTRIBUTION
from briefing.script.names import names
from briefing.script.quotations import is_torn
from briefing.script.shorten.context import needs
from briefing.script.topics import in_common

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from briefing.script.headlines.news.statements import Told

_BEST = 4
"""How many candidates are worth making a headline of."""

WEIGHTS = {
    "first": 1.1, "first_feature": -1.2, "paragraph": -1.4, "paragraph_feature": 0.6, "number": -1.0, "topic": 1.1,
    "names": 0.35, "leans": -0.6, "reported": 1.25, "short": -0.9, "long": 0.6, "verbless": -1.5, "told": 0.85,
    "two": -1.3, "colon": -0.5, "also": -0.2, "source": 0.7, "happens": 1.3, "happened": 0.75, "when": 0.55,
    "amount": 0.6, "new": 1.0, "death": 0.9, "scene": -1.3, "senses": -0.8, "habit": -1.25, "me": -0.9, "us": -0.4,
    "lives": -2.0, "such": -1.2, "called": -0.7, "witness": -0.2, "someone": -1.1, "before_name": -1.5,
    "of_someone": -1.0, "known": -0.75, "of_that": -1.05, "quoted": -1.1, "speaks": -0.35, "asks": -1.05,
    "of_all": 0.0, "answered": 2.0, "maker": -0.4, "says": -0.4, "compares": -1.5, "defines": -1.5, "answers": -1.5,
    "fragment": -1.2, "demands": 1.2, "dangles": -0.8, "ago": -0.7, "thinks": -0.7, "renamed": -0.5, "unlinked": -0.5,
    "voice": 2.7, "joined": 2.0, "main": 0.0, "found": 1.0,
    "half": -1.5, "earlier": -0.45, "tiny": -1.2, "states": -1.5,
    "acquainted": -1.0, "explains": -1.5, "vague": -2.6, "is_one": -0.6, "denied": -6.0, "torn": -2.0,
    "over": -1.3, "lasted": -1.4, "would": -0.8, "refers": -0.35,
    "number_feature": 0.4, "opening_feature": -0.5, "ought": 1.6, "anyone": -1.0, "takes_effect": 1.0, "until": 0.7,
    "found_out": 1.0, "decides": 1.3, "verdict": 0.9, "reacts": -1.6, "voice_of_me": -1.5, "becomes": 1.2,
}  # fmt: skip
"""What each sign adds to the worth of a sentence."""
_FEATURE = (
    "scene",
    "senses",
    "habit",
    "me",
    "someone",
    "before_name",
    "quoted",
    "asks",
    "answers",
    "verbless",
    "thinks",
)
"""Signs by which a first sentence shows that the news comes later."""
_NOT_NOW = ("lasted", "over", "would")
_NEWS = ("source", "happens", "when", "amount", "new", "death", "of_all")
_PERSONAL = 0.4
"""Of the sentences: where so many say *ik* or *wij*, somebody tells of himself."""
_LAST_PARAGRAPH, _LAST_NUMBER, _MOST_NAMES, _TINY, _SHORT, _LONG = 6, 4, 3, 18, 35, 130

_SAID_SO = re.compile(
    r"(?:dat|dit) (?:(?:heeft|hebben|is|wordt) (?:.{0,80} )?(?:besloten|bekendgemaakt|gemeld|berekend"
    r"|bevestigd|beslist)"
    r"|schrijf\w*|schrijven|schreef|meld\w*|blijkt|bleek|concludeer\w*|(?:zegt|zei|zeggen)(?! (?:tenminste|althans))"
    r"|stelt|staat in|bevestigt"
    r"|ontdekten)\b",
    re.IGNORECASE,
)
"""*Dat schrijven biologen*: the sentence before tells the news."""

_DENIED = re.compile(
    r"(?:(?:Tenminste|Althans), (?:dat|zo) |Of toch niet|Niet dus|Nou ja|Onzin"
    r"|Dat (?:denken|dachten|dacht|is onzin"
    r"|(?:beweren|beweert)(?! [^.]{3,80} (?:studie|onderzoek|rapport|artikel|vakblad))"
    r"|klopt niet|was (?:althans )?het plan)|Maar dat klopt niet|Was het maar)\b"
)
"""What takes back the sentence before, and says little itself."""


class Candidate(NamedTuple):
    """A sentence, and what it is worth as a headline: only differences mean something."""

    sentence: str
    worth: float
    is_first: bool = False


def candidates(paragraphs: Sequence[str]) -> list[Candidate]:
    """The sentences that tell best what happened, the best first; none where there are no words.

    Where nothing happened and somebody tells of himself alone, it is his first sentence.
    """
    told = list(statements(paragraphs))
    signs = list(_signs_of(told))
    worth = [sum(WEIGHTS[name] * amount for name, amount in each.items()) for each in signs]
    best = heapq.nlargest(_BEST, range(len(told)), key=lambda index: (worth[index], -index))
    if (
        told
        and worth[best[0]] < 0
        and "ought" not in signs[best[0]]
        and "speaks" not in signs[0]
        and _says_me(told[0].text)
    ):
        nobody_else = all(len(name) == 1 for name in names(told[best[0]].text))
        best = [0] if nobody_else else best
    return [
        Candidate(told[index].text, worth[index], told[index][1:3] == (0, 0) and told[index].part != "told")
        for index in best
    ]


def _signs_of(told: Sequence[Told]) -> Iterator[dict[str, float]]:
    """The signs of news in each sentence, with how much there is of each."""
    texts = [each.text for each in told]
    leaning = needs("", [CONNECTIVE.sub("", text) for text in texts])
    feature = bool(told) and _opens_a_feature(texts)
    personal = sum(map(_says_me, texts)) >= _PERSONAL * len(texts)
    known = _known_names(texts)
    for index, (each, topic) in enumerate(zip(told, _shares(in_common(texts)), strict=True)):
        signs = dict.fromkeys(_by_words(each.text), 1.0)
        if personal:
            signs = {name: each for name, each in signs.items() if name not in ("me", "us")}
        first = each.paragraph == 0 and each.number == 0
        signs["first_feature" if feature else "first"] = float(first)
        signs["paragraph"] = min(each.paragraph, _LAST_PARAGRAPH)
        signs["paragraph_feature"] = signs["paragraph"] * feature
        signs["number"] = min(each.number, _LAST_NUMBER)
        signs["number_feature"] = signs["number"] * feature
        signs["opening_feature"] = float(feature and each.paragraph == 0 and not first)
        signs["topic"] = topic
        signs["names"] = min(_told_names(each.text, known), _MOST_NAMES)
        signs.update(standing(each.text, [other.text for other in told[:index] if other[1:3] != each[1:3]]))
        signs["leans"] = float(bool(not first and leaning[index]))
        following = next((other.text for other in told[index + 1 :] if other[1:3] != each[1:3]), "")
        signs["denied"] = float(bool(_DENIED.match(following) or _DENIED.match(each.text)))
        bare = None if first else BARE_NOUN.match(each.text)
        if (
            bare
            and bare["verb"] in finite_forms()
            and any(re.search(rf"\b{bare['bare']}\b", text) for text in texts[:index])
        ):
            signs["acquainted"] = 1.0
        signs["torn"] = float(bool(index and not each.part and is_torn(each.text)))
        signs["reported"] = float(bool(_SAID_SO.match(following) or ATTRIBUTION.search(each.text.rstrip("."))))
        if following.startswith(("Ja", "Nee")) and each.text.endswith("?"):
            signs["answered"] = 1.0
        if each.part:
            signs[each.part] = 1.0
        if each.part == "voice" and _says_me(each.text):
            signs["voice_of_me"] = 1.0
        if each.part == "told":
            signs.pop("verbless", None)
        yield signs


def _opens_a_feature(texts: Sequence[str]) -> bool:
    """Whether the first sentence sets a scene, or tells of nobody and nothing that is news."""
    signs = {*_by_words(texts[0])}
    if "demands" in signs or ("quoted" not in signs and any(map(_SAID_SO.match, texts[1:2]))):
        return False
    if opens_in_the_middle(texts[0]) or any(name in _NOT_NOW for name, _ in standing(texts[0], ())):
        return True
    plain = (
        not _told_names(texts[0], _known_names(texts))
        and signs.isdisjoint(_NEWS)
        and not any(map(_SAID_SO.match, texts[1:2]))
    )
    return plain or not signs.isdisjoint(_FEATURE)


def _told_names(sentence: str, known: Container[str]) -> int:
    """How many names a sentence has; a single word that opens it is one where it is `known` for one."""
    found = names(sentence)
    opens = bool(found) and len(found[0]) == 1 and sentence.startswith(found[0][0])
    return len(found) - (opens and found[0][0] not in known)


def _known_names(sentences: Sequence[str]) -> frozenset[str]:
    """The parts of the names that stand inside a sentence."""
    return frozenset(
        part for text in sentences for name in names(text) if not text.startswith(name[0]) for part in name
    )


def _says_me(sentence: str) -> bool:
    return bool(ANYWHERE["me"].search(sentence) or ANYWHERE["us"].search(sentence))


def _by_words(sentence: str) -> Iterator[str]:
    yield from (name for name, pattern in OPENINGS.items() if pattern.match(sentence))
    yield from (name for name, pattern in ANYWHERE.items() if pattern.search(sentence))
    if is_past(sentence.split(maxsplit=1)[0].lower()) and not sentence.endswith("?"):
        yield "fragment"
    if len(sentence) < _SHORT:
        yield "short"
    if len(sentence) < _TINY:
        yield "tiny"
    if len(sentence) > _LONG:
        yield "long"
    if not may_have_a_verb(sentence):
        yield "verbless"


def _shares(amounts: Sequence[float]) -> list[float]:
    most = max(amounts, default=0.0) or 1.0
    return [each / most for each in amounts]
