"""How much a background sentence matters, from where it stands and what it is.

Fitted on 44 articles with what an editor would keep of each in a minute, with less weight on those of
tests/script/articles. Of the background that an editor keeps of other articles, .52 is kept in a minute where they are
short, as against .41 of the sentences in order and .66 that can be had with all that a sentence needs; .24 where they
are long.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from briefing.script.topics import stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WEIGHTS = {
    "any": -1.1, "place": -2.4, "first_paragraph": 0.45, "long_paragraph": 0.95, "long": 1.05, "lead": 1.05,
    "figures": 0.5, "cause": 0.55, "next": 0.6, "quoted": -0.65, "looks_back": -1.05,
}  # fmt: skip
"""What each sign adds: an editor goes on with what opens a paragraph and is about the lead, tells amounts, causes and
what comes next, and cuts history and somebody's words."""

_PLACES, _SENTENCES, _WORDS, _SHARED = 4, 6, 30, 4
"""How much of each is full measure: places in a paragraph, its sentences, words, and words shared with the lead."""
_PROMISED = 2
"""Words and figures of the headline from which on a sentence tells what it promised."""
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_OPENS_WITH_SPEECH = re.compile(r"[‘“\"'„]")
_NEXT = re.compile(
    r"\b(?:volgend\w*|komend\w*|vanaf|binnenkort|straks|voortaan|beslist|debatteert|stemt|bespreekt|buigt|dient"
    r"|begint|start)\b"
)
_CAUSE = re.compile(r"\b(?:omdat|doordat|want|daarom|daardoor|waardoor|zodat)\b", re.IGNORECASE)
_BACK = re.compile(r"\b(?:1[89]\d\d|200\d|201\d|vroeger|eerder|destijds|ooit|toen|geleden|sinds)\b")


def worth(given: str, paragraphs: Sequence[Sequence[str]]) -> list[float]:
    """The likelihood, from 0 to 1, that an editor keeps a sentence, for each one of the background's `paragraphs`.

    `given` is the headline and the lead.
    """
    signs = _signs(given, paragraphs)
    return [1 / (1 + math.exp(-sum(WEIGHTS[name] * much for name, much in each.items()))) for each in signs]


def promised(headline: str, lead: str, sentences: Sequence[str]) -> int | None:
    """The index of the background's sentence that tells what the headline promises and the lead does not tell; None
    where the lead tells all of it, or no sentence does.
    """
    open_ = _told(headline) - _told(lead)
    shares = [len(open_ & _told(sentence)) for sentence in sentences]
    most = max(shares, default=0)
    return shares.index(most) if most >= _PROMISED else None


def _told(text: str) -> frozenset[str]:
    return stems(text) | frozenset(_FIGURE.findall(text))


def _signs(given: str, paragraphs: Sequence[Sequence[str]]) -> Iterator[dict[str, float]]:
    heard = stems(given)
    for number, paragraph in enumerate(paragraphs):
        for place, sentence in enumerate(paragraph):
            yield {
                "any": 1.0,
                "first_paragraph": float(number == 0),
                "place": _share(place, _PLACES),
                "long_paragraph": _share(len(paragraph), _SENTENCES),
                "long": _share(len(sentence.split()), _WORDS),
                "lead": _share(len(heard & stems(sentence)), _SHARED),
                "figures": float(any(map(str.isdigit, sentence))),
                "cause": float(bool(_CAUSE.search(sentence))),
                "next": float(bool(_NEXT.search(sentence))),
                "quoted": float(bool(_OPENS_WITH_SPEECH.match(sentence))),
                "looks_back": float(bool(_BACK.search(sentence))),
            }


def _share(much: int, full: int) -> float:
    return min(much, full) / full
