"""The words of a headline that mean somebody or something of which only the rest of the article tells.

The tagger tells *haar* as a person from *haar* before what is hers, and the particle of *er … mee* from a preposition.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_PERIOD
from briefing.dutch.word_classes.classes import WordClass
from briefing.patterns import pattern
from briefing.script.headlines.grammar.pieces import opens_a_clause
from briefing.script.headlines.grammar.tagged import tokens_in
from briefing.script.headlines.grammar.verbs import AUXILIARIES, COPULAS
from briefing.script.headlines.news.people import is_a_trade
from briefing.script.quotations import is_quoting
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.script.headlines.grammar.tagged import Token

_PERSONS = words_in("hij zij ze hem haar hen hun zijn")
_OWNERS = words_in("zijn haar hun")
_SUBJECTS = words_in("hij zij ze")
_BEFORE_HAIR = (WordClass.DETERMINER, WordClass.ADJECTIVE)
"""*het haar van Jan*, *grijs haar*: no pronoun."""
_ANYBODY = words_in("wie iedereen iemand niemand ieder elk")
"""Whom *hij* may mean."""
_STRANDED = words_in("mee van voor over bij tegen naar toe langs")
"""Particles that *er* belongs to: *begon er voor de grap mee*."""
_STRANDED_LATER = words_in("op aan in uit")
"""Those that may belong to the verb behind *Er* at the opening: *Er treedt een wet in*."""
_TOLD_OF = pattern(
    r"(?:meer|veel|anders) [a-z]+ er (?:niet|ook niet)\b"
    r"|.*\b(?:hoort|horen|hoorde|behoort) (?:bij|tot) (?:de|het) (?:eerste|tweede|derde|laatste|andere)\b(?! \w+ \w)"
    r"|(?:geef|maak|doe|laat|gun|schaf|haal|zet|neem) (?:het|ze|hem|haar|dat|die|er)\b"
    r"|.*\b(?:gaat|ging|draait|draaide) het (?:om|over)\b|.*\bom het (?!.* te )[\w’'-]+ (?:gaat|ging)$"
    r"|.*\bhet (?:is|was) de laatste keer\b|het (?:is|was) de vraag waar\w+\b"
    r"|(?:het|dat) (?:gaat|ging) (?:daarbij |hierbij )?(?:om|over)\b"
    r"|(?:veel |iets )?[a-z]{3,}er dan (?:gedacht|verwacht|gehoopt|gepland|voorzien|vermoed)\b,"
    r"|.*\b(?:is|zijn|was|waren) hier sprake\b|.*\b\d[\d.]* (?:exemplaren|stuks)\b(?! van\b)",
    re.IGNORECASE,
)
"""*Meer zat er niet in*, *hoort bij de tweede soort*, *Geef het een uur*, *Langer dan gedacht, zo blijkt*."""
_POINTS = pattern(
    rf"(?<= )(?:deze|dit)\b(?! (?:{ANY_PERIOD}|keer)\b)"
    r"|\b(?:dat|of|als|omdat|alsof|mag|mogen|mocht|moet|moest|kan|kon|wil|wilde|zou|zal) dat\b"
)
"""*alsof dit vooruitgang is*, *vinden dat dat anders moet*; not *dit jaar*."""


def dangling_in(headline: str) -> int:
    """How many words of a headline lean on what only the rest of the article tells."""
    if ":" in headline or is_quoting(headline):
        return 0
    tokens = tokens_in(headline)
    persons = sum(_is_unknown(tokens, place) for place, token in enumerate(tokens) if token.text.lower() in _PERSONS)
    persons += len(_POINTS.findall(headline))
    things = sum(_is_a_thing(tokens, place) for place, token in enumerate(tokens) if token.text == "het")
    return persons + things + _is_parted(tokens) + bool(_TOLD_OF.match(headline))


def _is_unknown(tokens: Sequence[Token], place: int) -> bool:
    """Whether a pronoun stands for nobody that was named: *heeft haar aangewezen*, *hoort ze*, *Haar koeien*."""
    before = tokens[:place]
    owner = tokens[place].text.lower() in _OWNERS and tokens[place].word_class is WordClass.DETERMINER
    is_hair = tokens[place].text == "haar" and place and tokens[place - 1].word_class in _BEFORE_HAIR
    may_be_a_verb = tokens[place].text == "zijn" or (tokens[place].text == "Zijn" and not any(map(_is_finite, tokens)))
    if is_hair or may_be_a_verb:
        return False
    if not owner and tokens[place].word_class not in (WordClass.PERSONAL, WordClass.PRONOUN):
        return False
    if _opens_with_a_clause(tokens, place):
        return False
    if not owner:
        clause = max((at for at, token in enumerate(before) if _parts_clauses(tokens, at)), default=0)
        before = before[:clause]
    means_several = tokens[place].text.lower() in ("ze", "zij", "hen", "hun")
    return not any(_may_be_meant(tokens, at, several=means_several) for at, _ in enumerate(before))


def _is_finite(token: Token) -> bool:
    return token.is_finite


def _may_be_meant(tokens: Sequence[Token], place: int, *, several: bool) -> bool:
    """Whether a pronoun behind it may stand for a word: *ze* for *boeren*, *hij* for *Jan*, neither for *in Ede*."""
    token, before = tokens[place], tokens[place - 1].text.lower() if place else ""
    if token.word_class is WordClass.NAME:
        return before not in ("in", "bij", "te", "uit", "op", "naar", "langs")
    if token.text.lower() in _ANYBODY:
        return not several
    may_be = not several or token.text.endswith(("en", "s")) or is_a_trade(token.text.lower())
    return token.word_class is WordClass.NOUN and may_be


def _parts_clauses(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    if token.word_class is WordClass.PREPOSITION and place + 1 < len(tokens):  # *tot hij*, *sinds ze*
        return tokens[place + 1].text in _SUBJECTS
    return bool(place) and (opens_a_clause(token) or token.text == "," or token.text in ("en", "maar", "want", "om"))


def _opens_with_a_clause(tokens: Sequence[Token], place: int) -> bool:
    """Whether who is meant is named behind the opening: *Toen hij 14 was, kocht Jan Bos …*."""
    comma = next((at for at in range(place, len(tokens)) if tokens[at].text == ","), 0)
    opens = tokens[0].word_class in (WordClass.SUBORDINATOR, WordClass.PREPOSITION)
    verb = next((at for at in range(place, len(tokens)) if tokens[at].is_finite), 0)
    start = comma or (verb if tokens[0].word_class is WordClass.PREPOSITION else 0)
    return opens and bool(start) and any(token.word_class is WordClass.NAME for token in tokens[start:])


def _is_a_thing(tokens: Sequence[Token], place: int) -> bool:
    """Whether *het* is something that was told of: *legt het in zijn bus*; not *wordt het koud*, *vindt het goed
    dat*."""
    verb, rest = tokens[place - 1], tokens[place + 1 :]
    is_object = place > 1 and verb.is_finite and verb.text not in AUXILIARIES | COPULAS
    named_first = tokens[0].word_class in (WordClass.NAME, WordClass.NOUN, WordClass.DETERMINER)
    thing = not rest or rest[0].word_class not in (
        WordClass.NOUN,
        WordClass.ADJECTIVE,
        WordClass.NUMERAL,
        WordClass.NAME,
    )
    told = any(opens_a_clause(token) or token.text in ("om", "te") for token in rest)
    return is_object and named_first and thing and not told


def _is_parted(tokens: Sequence[Token]) -> bool:
    """Whether *er* has its particle behind it: *begon er voor de grap mee*."""
    at = next((place for place, token in enumerate(tokens) if token.text.lower() == "er"), None)
    if at is None or any(place and opens_a_clause(token) for place, token in enumerate(tokens[:at])):
        return False
    stranded = _STRANDED | _STRANDED_LATER if at else _STRANDED
    for place in range(at + 2, len(tokens)):
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if opens_a_clause(tokens[place]):
            return False
        if tokens[place].text == "toe" and tokens[at - 1].text in ("doet", "doen", "deed", "deden"):
            return False
        if tokens[place].text == "mee":
            return True
        if tokens[place].text in stranded and (following is None or following.text == "," or following.is_verb):
            return True
    return False
