"""Whether two articles tell of the same event, whoever wrote them.

Two newsrooms choose other words, but not other names and figures. What is compared is how an article begins, because
that is where an event is told. To tell a story twice is a smaller fault than to leave one out, but the threshold keeps
only most of them apart: of twenty pairs in tests/script/same_story.toml that the weights had not seen, thirteen were
judged rightly, and four of ten pairs of two events were taken for one. Those share names, or the phrases of an office.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.script.names import names

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from briefing.model import Article

SAME_FROM = 0.5

_OPENING_CHARACTERS = 600
_STEM = 7
_LONGEST = 12
_FIGURE_WEIGHT = 15.0
_GENERIC_WEIGHT = 0.9
_NAMES_SHARE = 0.3
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"\w{3,}")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_COMMON = frozenset(
    """aan achter alle als ander andere binnen boven buiten daar daarna dan dat deed deze die dit doet door drie dus
    een eerste elk elke gaan gaat geen ging haar had hadden hebben heeft hem het hier hij hoe hun iedere kan
    komen komt kon konden krijgen krijgt kunnen kwam langs maakt maar mag maken meer men met minder mocht moest
    moesten moet moeten mogen naar naast niet nog nu onder ook over per pas rond ruim sinds staat stond tegen
    tijdens toen tot tussen twee uit van vanaf vanwege vertelt vier volgens voor waar waarom wanneer want waren
    was wat weer weinig wel werd werden wie wij wil wilde willen worden wordt zal zegt zei zelf zich zijn zonder
    zou zouden zullen""".split()  # noqa: SIM905
)
_GENERIC = frozenset(
    word[:_STEM]
    for word in """maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gemeente gemeenteraad provincie wethouder
    minister politie rechter rechtbank officier justitie euro miljoen miljard procent raad jaar keer dorp stad
    onderzoek onderzocht omwonenden inwoners bewoners besluit woordvoerder volgende vorige nieuwe goed
    """.split()  # noqa: SIM905
)


def told_once(articles: Sequence[Article]) -> tuple[list[Article], list[tuple[Article, Article]]]:
    """The articles that tell of different events, and each that was left out with the one that tells it already."""
    kept: list[Article] = []
    left_out: list[tuple[Article, Article]] = []
    for article in articles:
        teller = next((other for other in kept if likeness(article, other) >= SAME_FROM), None)
        if teller:
            left_out.append((article, teller))
        else:
            kept.append(article)
    return kept, left_out


def likeness(one: Article, other: Article) -> float:
    """How alike two articles begin: 0, nothing in common, to 1.3, the same."""
    first, second = _opening(one), _opening(other)
    return _shared(_words(first), _words(second)) + _NAMES_SHARE * _shared(_names(first), _names(second))


def _opening(article: Article) -> str:
    text = "\n".join(block.text for block in article.blocks if block.kind != "crosshead")
    return f"{article.headline or ''}\n{text}"[:_OPENING_CHARACTERS]


def _words(text: str) -> frozenset[str]:
    words = {word.lower() for word in _WORD.findall(text) if not word.isdigit()} - _COMMON
    return frozenset({word[:_STEM] for word in words} | set(_FIGURE.findall(text)))


def _names(text: str) -> frozenset[str]:
    sentences = _SENTENCE.split(text)
    return frozenset(f"\N{MIDDLE DOT}{part}" for one in sentences for name in names(one) for part in name)


def _shared(first: Set[str], second: Set[str]) -> float:
    """The share of two sets of words that they have in common, by weight (Dice)."""
    whole = sum(map(_weight, first)) + sum(map(_weight, second))
    return 2 * sum(map(_weight, first & second)) / whole if whole else 0.0


def _weight(word: str) -> float:
    """Long words are rare ones, in Dutch more than elsewhere."""
    if word.startswith("\N{MIDDLE DOT}"):
        return 1.0
    if word[0].isdigit():
        return _FIGURE_WEIGHT
    return _GENERIC_WEIGHT if word in _GENERIC else float(min(len(word), _LONGEST))
