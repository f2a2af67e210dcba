"""The classes of Dutch words, as far as rules tell them apart."""

from __future__ import annotations

from enum import StrEnum


class WordClass(StrEnum):
    """The class of a word in its sentence. A participle before its noun is an adjective (*de gesloten brug*), an
    infinitive with an article a noun (*het zwemmen*)."""

    NOUN = "noun"
    NAME = "name"
    ADJECTIVE = "adjective"
    PRESENT = "finite verb in the present"
    PAST = "finite verb in the past"
    PARTICIPLE = "past participle"
    INFINITIVE = "infinitive"
    PERSONAL = "personal or reflexive pronoun"
    PRONOUN = "other pronoun"
    DETERMINER = "article, or pronoun before a noun"
    PREPOSITION = "preposition"
    PARTICLE = "particle of a verb, or postposition"
    ADVERB = "adverb"
    COORDINATOR = "coordinating conjunction"
    SUBORDINATOR = "subordinating conjunction"
    NUMERAL = "numeral"
    PUNCTUATION = "punctuation"
    OTHER = "other"

    @property
    def is_finite(self) -> bool:
        """Whether it is that of a verb with a tense."""
        return self in (WordClass.PRESENT, WordClass.PAST)
