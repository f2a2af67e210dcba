"""The pieces of a sentence between its commas, as the tagger tells them: clauses and phrases."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.dutch.word_classes.classes import WordClass
from briefing.patterns import pattern
from briefing.script.headlines.grammar.noun_phrase import TIME
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.script.headlines.grammar.tagged import Token

OPENS_ITS_OWN_CLAUSE = words_in("omdat doordat nadat terwijl zodat hoewel toen aangezien waardoor voordat waarna")
"""Words that open a clause of its own, also without a comma."""
WHICH = pattern(r"die|dat|wat|wie|waar(?!schijnlijk)\w*")
OF_THEM = pattern(
    r"(?:waarvan|waaronder|onder wie|van wie) (?!.*\b(?:is|zijn|was|waren|heeft|hebben|werd(?:en)?|word(?:t|en))\b)"
)
"""*waarvan 310 in Nederland*: without a verb."""
_WITH_AN_OPENING = pattern(
    r"(?:(?:een|enkele|ruim|nog geen|\w+) )?(?:half |kwart |paar )?"
    r"(?:kwartier|uur|uren|minuten|dag|dagen|week|weken|maand|maanden|jaar) (?:voordat|nadat|na|voor) "
    r"|(?:ook|zelfs) (?:als|wanneer) |(?:net|vlak|kort) (?:voordat|nadat) "
    r"|(?:(?:bijna|ruim|ongeveer|meer dan) )?(?:[a-z]+|\d[\d.,]*) [a-z]+ (?:meer|minder|\w{3,}er) dan "
    r"|(?:van|onder) wie |als gevolg van |mede |vooral (?:door|vanwege|omdat) ",
    re.IGNORECASE,
)
"""*een half uur voordat …*, *als gevolg van …*."""
_CIRCUMSTANCES = words_in(
    "ondanks dankzij vanwege wegens na tijdens bij met zonder door onder tot in op uit sinds inclusief naast"
)
"""Prepositions of phrases behind a comma that say how, when or why."""
_BEFORE = (WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.ADJECTIVE)
"""What goes before an infinitive that is none of another clause, or a noun: *te slopen*, *dankzij cellen*."""
_MAY_BE_SUBJECT = (WordClass.DETERMINER, WordClass.PERSONAL, WordClass.PRONOUN, WordClass.ADJECTIVE)
_IS_SAID = pattern(
    r"(?:zegt|zei|vindt|vinden|stelt|aldus|meent|denkt|verwacht|vreest|volgens|schrijft|meldt|blijkt|zo)\b"
)
"""Whoever says it, says it of the rest: that stays."""


def pieces_of(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The words between commas."""
    commas = [place for place, token in enumerate(tokens) if token.text == ","]
    return [tokens[start + 1 : end] for start, end in zip([-1, *commas], [*commas, len(tokens)], strict=True)]


def is_piece(tokens: Sequence[Token]) -> bool:
    """Whether the words behind a comma are a clause with its verb, or a phrase or an apposition without one."""
    told = " ".join(token.text for token in tokens)
    if not tokens or _IS_SAID.match(told):
        return False
    if OF_THEM.match(told) or _WITH_AN_OPENING.match(f"{told} "):
        return True
    if tokens[0].text in OPENS_ITS_OWN_CLAUSE or WHICH.fullmatch(tokens[0].text):
        return any(token.is_verb for token in tokens[1:])
    if is_apposition(tokens):
        return all(token.word_class is not WordClass.INFINITIVE for token in before_a_clause(tokens))
    return tokens[0].text in _CIRCUMSTANCES and len(tokens) > 1 and takes_no_verb(tokens)


def is_apposition(tokens: Sequence[Token]) -> bool:
    """Whether the words name something with its article, and no list goes on: *de pannen en de borden*."""
    plain = [*before_a_clause(tokens)]
    another = any(token.word_class is WordClass.COORDINATOR for token in plain)
    return bool(tokens) and tokens[0].text in ("een", "het", "de") and not another and takes_no_verb(tokens)


def opens_a_clause(token: Token) -> bool:
    """Whether a word, if it is not the first, opens a subordinate clause."""
    return token.word_class is WordClass.SUBORDINATOR or bool(WHICH.fullmatch(token.text))


def before_a_clause(tokens: Sequence[Token]) -> Iterator[Token]:
    """The words up to the first subordinate clause."""
    for place, token in enumerate(tokens):
        if place and opens_a_clause(token):
            return
        yield token


def takes_no_verb(tokens: Sequence[Token]) -> bool:
    """Whether no verb of another clause is in a phrase: *na een botsing | is opgepakt*."""
    plain = [*before_a_clause(tokens)]
    verbs = any(
        token.is_verb and not (at and token.word_class is WordClass.INFINITIVE and plain[at - 1].word_class in _BEFORE)
        for at, token in enumerate(plain)
    )
    closed = len(plain) == len(tokens) or any(token.is_verb for token in tokens[len(plain) :])
    return not verbs and closed and tokens[-1].word_class is not WordClass.PARTICLE


def is_one_phrase(tokens: Sequence[Token]) -> bool:
    """Whether nothing else follows in a phrase: *op een markt in Ede*, not *in Ede | een oud schilderij*."""
    plain = [*before_a_clause(tokens)]
    opens_another = (WordClass.DETERMINER, WordClass.NUMERAL, WordClass.PERSONAL, WordClass.ADVERB)
    others = any(token.word_class in opens_another and before.tells for before, token in pairwise(plain))
    return takes_no_verb(tokens) and not others


def has_subject(tokens: Sequence[Token]) -> bool:
    """Whether a clause that opens with a phrase has its subject behind its verb: not *Op zee botste bij Texel*."""
    verb = next((at for at, token in enumerate(tokens) if token.is_finite), None)
    if verb is None or tokens[0].word_class is not WordClass.PREPOSITION:
        return True
    in_a_phrase = False
    for before, token in pairwise(tokens[verb:]):
        opens = token.word_class is WordClass.PREPOSITION or token.text == ","
        ends = before.tells and not token.tells and token.word_class is not WordClass.COORDINATOR
        in_a_phrase = opens or (in_a_phrase and not (ends and before.text != ","))
        if not in_a_phrase and (token.tells or token.word_class in _MAY_BE_SUBJECT) and not TIME.fullmatch(token.text):
            return True
    return False


def is_state(tokens: Sequence[Token]) -> bool:
    """Whether somebody is or was something, of which the cause is the news: *Vissers zijn boos op de minister*."""
    finite = [token.text for token in tokens if token.is_finite]
    done = any(token.word_class is WordClass.PARTICIPLE for token in tokens)
    return finite[-1:] in (["is"], ["zijn"], ["was"], ["waren"], ["blijft"], ["blijven"]) and not done


def is_closed(tokens: Sequence[Token], text: str) -> bool:
    """Whether the last subordinate clause of a text has its verb."""
    opened = [
        at
        for at, token in enumerate(tokens)
        if token.word_class is WordClass.SUBORDINATOR
        or (at and WHICH.fullmatch(token.text) and not OF_THEM.match(text, token.start))
    ]
    return not opened or any(token.is_verb for token in tokens[opened[-1] :])
