"""NLTK's Punkt with our own Dutch abbreviations: a first guess at where sentences end."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from briefing.dutch.sentences.joint import REACH
from briefing.dutch.sentences.lean_import import bare_packages
from briefing.dutch.sentences.words import ABBREVIATIONS, CLOSERS

if TYPE_CHECKING:
    from collections.abc import Iterator

_OF_TRAINING = ("nltk.internals", "nltk.pathsec", "nltk.picklesec", "nltk.probability", "nltk.tokenize.util")
_WINDOW = 4000
"""Characters given to Punkt at a time."""


def punkt_places(text: str) -> Iterator[int]:
    """The places where Punkt ends a sentence.

    It is given a window at a time: its patterns take too long over one long run of full stops.
    """
    for start in range(0, len(text), _WINDOW):
        stop = start + _WINDOW
        margin = max(0, start - REACH)
        ends = [margin + end for _, end in _punkt().span_tokenize(text[margin : stop + REACH])]
        if stop + REACH < len(text):
            ends.pop()  # the end of the window, not of a sentence
        yield from (end for end in ends if start < end <= stop)


@lru_cache(maxsize=1)
def _punkt() -> Any:
    try:
        # All of NLTK (corpora, metrics, numpy) takes ten times as long to load as Punkt, and the modules that Punkt
        # needs only to learn from texts and to store what it learnt take three times as long.
        with bare_packages("nltk", "nltk.tokenize", unused=_OF_TRAINING):
            from nltk.tokenize import punkt
    except (ImportError, TypeError):  # a version whose Punkt needs other modules too
        from nltk.tokenize import punkt

    class Dutch(punkt.PunktLanguageVars):  # type: ignore[misc]
        sent_end_chars = (".", "?", "!", "…")
        re_boundary_realignment = re.compile(f"[{CLOSERS}]+(?:\\s+|$)")
        _re_non_word_chars = r"(?:[)\";}\]*:@'({\[‘’“”„«»‹›?!…])"

    parameters = punkt.PunktParameters()
    parameters.abbrev_types = set(ABBREVIATIONS)
    return punkt.PunktSentenceTokenizer(parameters, lang_vars=Dutch())
