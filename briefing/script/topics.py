"""The topics of sentences: their longer words, recognised in plurals and compounds too."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING

from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_][\w-]{3,}")
_STEM = 6
"""First letters by which a word is recognised."""
_NO_TOPIC = words_in("""
    deze door maar voor haar zijn hebben heeft worden wordt werd naar over onder tussen omdat terwijl toen volgens
    zegt niet geen meer minder zich nog waren moet moeten kunnen zullen zouden gaat gaan komt komen krijgen krijgt
    jaar jaren dagen week euro procent vanaf alle elke twee drie vier vijf andere eerste laatste veel weinig
    hier daar waar want alleen zonder tegen tijdens binnen buiten sinds
""")


def stems(text: str) -> frozenset[str]:
    """The topics of `text`, as the stems of its longer words."""
    return frozenset(word[:_STEM] for word in map(str.lower, _WORD.findall(text)) if word not in _NO_TOPIC)


def in_common(sentences: Sequence[str]) -> list[float]:
    """How much each sentence shares with others: over its stems, the sum of the logarithms of how many have them."""
    spoken_of = [stems(sentence) for sentence in sentences]
    told = Counter(stem for each in spoken_of for stem in each)
    return [sum(math.log(told[stem]) for stem in each) for each in spoken_of]
