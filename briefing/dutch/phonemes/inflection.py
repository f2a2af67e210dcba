"""The endings of Dutch plurals, verbs and adjectives with their sounds, and the base forms that a word may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDINGS = (
    "en=ən e=ə s=s 's=s t=t d=t de=də den=dən te=tə ten=tən je=jə jes=jəs tje=tjə tjes=tjəs"
    " etje=ətjə etjes=ətjəs pje=pjə pjes=pjəs er=ər ers=ərs ing=ɪŋ ingen=ɪŋən end=ənt ende=əndə n=n st=st ste=stə se=sə"
)
_DERIVED = "ig=əx ige=əɣə elijk=ələk elijke=ələkə lijk=lək lijke=ləkə baar=baːr bare=baːrə zaam=zaːm zame=zaːmə"
DERIVATIONS = frozenset(pair.partition("=")[0] for pair in _DERIVED.split())
"""Endings that derive another word, which may be stressed elsewhere."""
_OF_NOUNS = frozenset(("je", "jes", "tje", "tjes", "pje", "pjes"))
"""Endings that no infinitive has."""
_NEVER_AFTER_E = words_in("e en er ers etje etjes ing ingen end ende den")
ENDINGS = {pair.partition("=")[0]: pair.partition("=")[2] for pair in f"{_ENDINGS} {_DERIVED}".split()}
"""Endings, each with its sounds in IPA."""
_BY_LAST_LETTER = {last: [ending for ending in ENDINGS if ending[-1] == last] for last in {end[-1] for end in ENDINGS}}
_LONG = {"a": "aa", "e": "ee", "o": "oo", "u": "uu"}
_VOICELESS = {"v": "f", "z": "s"}


def bases(word: str) -> Iterator[tuple[str, str]]:
    """The base forms that the word may have, each with its ending: "katten" is kat, "bomen" boom, "huizen" huis."""
    for ending in _BY_LAST_LETTER.get(word[-1:], ()):
        stem = word[: -len(ending)]
        never = ending in _NEVER_AFTER_E if stem[-1:] == "e" else ending == "n" and stem[-1:] != "ë"
        if len(stem) < 3 or not word.endswith(ending) or never:
            continue
        yield stem, ending
        if ending in _OF_NOUNS and stem[-1] == "k":
            yield f"{stem[:-1]}g", ending
        if ending in _OF_NOUNS and stem[-1] == stem[-2] and stem[-1] in _LONG:
            yield stem[:-1], ending
        if ending[0] in "aei":
            if stem[-1] == stem[-2]:
                yield stem[:-1], ending
            if stem[-1] in _VOICELESS:
                yield stem[:-1] + _VOICELESS[stem[-1]], ending
            if stem[-2] in _LONG:
                yield stem[:-2] + _LONG[stem[-2]] + _VOICELESS.get(stem[-1], stem[-1]), ending
        if ending not in _OF_NOUNS:
            yield stem + "en", ending
