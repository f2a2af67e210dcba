"""How much a background sentence matters, from where it stands and what it is.

Fitted on 30 articles with what an editor would keep of each in a minute, and with less weight on those of
tests/script/articles; by hand, not far from there, on 12 articles more. Of their background .55 is kept in the time
that the editor takes (as fitted on the 30: .46), in a minute .40, where .51 is what can be had.
"""

from __future__ import annotations

import math
import re
from itertools import chain
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_DAY, ANY_MONTH, ANY_SEASON
from briefing.patterns import pattern
from briefing.script.names import names
from briefing.script.topics import in_common, stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WEIGHTS = {
    "any": -1.03, "opens": 0.5, "third": -1.3, "first_paragraph": 0.9, "last_paragraph": 0.5, "lead": 0.51,
    "paragraph_lead": 1.53, "central": 0.6, "looks_back": -0.6, "paragraph_looks_back": -0.55, "quoted": -0.6,
    "someone": -0.26, "outcome": 0.41, "cause": 0.5, "next": 0.1, "done": -0.56, "short": -0.4, "figures": 0.3,
    "decides": 0.6,
}  # fmt: skip
"""What each sign adds: an editor goes on from the lead, tells the outcome, its cause, who objects and what comes next,
and cuts history, asides and somebody's words."""

_SHARED, _SHARED_BY_A_PARAGRAPH, _STEMS = 4, 8, 3
_PROMISED = 2
"""Words and figures of the headline from which on a sentence tells what it promised."""
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_OPENS_WITH_SPEECH = re.compile(r"[‘“\"'„]")
_OUTCOME = re.compile(
    r"\b(?:daardoor|hierdoor|waardoor|gevolg(?:en)?|schade|doden|gewond\w*|verdwijn\w*|vernietigd|geschrapt|gesloten|dicht"
    r"|bleek|blijkt|vast|oorzaak|akkoord|dreigt|verlies|verloor|kost(?:en|te)?|miljoen|miljard|procent|euro)\b"
)
_NEXT = pattern(
    rf"\b(?:moet(?:en)? (?:nog|eerst|er)|vanaf|komen|komende?|volgende?|straks|binnenkort|voortaan|in (?:{ANY_MONTH})"
    rf"|(?:{ANY_DAY})|{ANY_SEASON}|20[2-4]\d|stemmen|stemt|bespreekt"
    r"|hopen|hoopt|onderzoekt|wil(?:len)?|gaat|gaan|zal|zullen|besluit|beslist)\b"
)
_DECIDES = re.compile(
    r"\b(?:moet(?:en)? (?:nog|eerst)|beslis\w+|besluit|goedkeur\w+|toestemming|vergunning|verb(?:ied|od)\w*|eis(?:t|en)"
    r"|wil dat|waarschuw\w*|betwist|bezwa\w+|kritiek|zorgen|vre[ez]\w+|tegen|verdwijn\w+|vervang\w*|sluit\w*|stopt"
    r"|gaat (?:door|dicht)|bleek|blijkt|ontdek\w+|oorzaak|geheim|omdat|doordat|want)\b"
)
"""What is decided, objected to or found out."""
_SHORT = 7
"""Words of a sentence that tells little."""
_DONE = re.compile(r"\b(?:is|zijn|heeft|hebben|werd|werden)\b.{0,300}\b\w{0,20}ge\w{1,30}(?:d|t|en)\b")
_CAUSE = re.compile(r"\b(?:omdat|doordat|want|daarom|daardoor|waardoor|zodat)\b", re.IGNORECASE)
_BACK = re.compile(r"\b(?:1[89]\d\d|200\d|201\d|vroeger|eerder|destijds|ooit|toen|geleden|sinds)\b")


def worth(given: str, paragraphs: Sequence[Sequence[str]]) -> list[float]:
    """The likelihood, from 0 to 1, that an editor keeps a sentence, for each one of the background's `paragraphs`.

    `given` is the headline and the lead.
    """
    return [1 / (1 + math.exp(-sum(WEIGHTS[name] * much for name, much in each))) for each in _signs(given, paragraphs)]


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


def _signs(given: str, paragraphs: Sequence[Sequence[str]]) -> Iterator[list[tuple[str, float]]]:
    heard = stems(given)
    common = iter(in_common([*chain.from_iterable(paragraphs)]))
    for number, paragraph in enumerate(paragraphs):
        of_paragraph = [
            ("first_paragraph", float(number == 0)),
            ("last_paragraph", float(number == len(paragraphs) - 1)),
            ("paragraph_lead", _share(heard, " ".join(paragraph), _SHARED_BY_A_PARAGRAPH)),
            ("paragraph_looks_back", float(bool(_BACK.search(paragraph[0])))),
        ]
        for place, sentence in enumerate(paragraph):
            yield [
                *of_paragraph,
                ("any", 1.0),
                ("opens", float(place == 0)),
                ("third", float(place > 1)),
                ("quoted", float(bool(_OPENS_WITH_SPEECH.match(sentence)))),
                ("short", float(len(sentence.split()) <= _SHORT)),
                ("figures", float(any(map(str.isdigit, sentence)))),
                ("decides", float(bool(_DECIDES.search(sentence)))),
                ("lead", _share(heard, sentence, _SHARED)),
                ("central", next(common) / max(_STEMS, len(stems(sentence)))),
                ("looks_back", float(bool(_BACK.search(sentence)))),
                ("someone", float(any(len(name) > 1 for name in names(sentence)))),
                ("outcome", float(bool(_OUTCOME.search(sentence)))),
                ("done", float(bool(_DONE.search(sentence)))),
                ("next", float(bool(_NEXT.search(sentence)))),
                ("cause", float(bool(_CAUSE.search(sentence)))),
            ]


def _share(heard: frozenset[str], text: str, full: int) -> float:
    return min(len(heard & stems(text)), full) / full
