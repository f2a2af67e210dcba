"""The clauses and phrases that a long headline does without: complete ones, as the tagger of word classes tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.word_classes.classes import WordClass
from briefing.patterns import pattern
from briefing.script.headlines.grammar.clause import verb_behind_comma
from briefing.script.headlines.grammar.noun_phrase import is_adjective
from briefing.script.headlines.grammar.pieces import (
    OPENS_ITS_OWN_CLAUSE,
    WHICH,
    before_a_clause,
    has_subject,
    is_apposition,
    is_closed,
    is_one_phrase,
    is_piece,
    is_state,
    opens_a_clause,
    pieces_of,
    takes_no_verb,
)
from briefing.script.headlines.grammar.places import is_further_place
from briefing.script.headlines.grammar.tagged import tokens_in
from briefing.script.headlines.grammar.verbs import AUXILIARIES, finite_forms
from briefing.script.headlines.grammar.words import NEEDS_MORE, SUBORDINATE
from briefing.script.headlines.wording.complete import BARE_NAME, BY_HOW_MUCH, DIES, HARMED, PRESENTS
from briefing.script.quotations import is_quoting, is_torn
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.script.headlines.grammar.tagged import Token

LONGEST_AS_IT_IS = 100
"""The most characters of a headline that keeps all of its clauses."""
_FITS = 110
"""The most characters of what is left, if there is a choice."""
_BEARABLE, _HALF = 135, 0.45
"""The characters of a headline of which no more than about half goes, and that share."""
_KEEPS_ITS_PLACE, _KEEPS_ITS_CAUSE, _KEEPS_ITS_MEASURE, _KEEPS_ITS_MOMENT = 115, 115, 120, 140
"""The most characters of a headline that keeps where in a town it was, why it happened, by how much, how somebody was
hurt and what happened meanwhile, and with *toen* what was seen or heard."""
_TELLS_ENOUGH, _THINGS = 45, 3
"""The fewest characters and nouns, names and numbers that are left."""
_LONGEST_APPOSITION, _FEW, _DESCRIBED, _LONG_ENOUGH = 12, 4, 3, 5
"""Words of an apposition, of what is too short behind the last comma (*…, een kwartier | voordat …*), of a subject that
says by itself who it is, and of a relative clause whose verb is not known."""
_KEEPS_WHAT_FOLLOWS = 125
_BEHIND_A_VERB = words_in("door na tijdens bij sinds wegens vanwege")
"""Characters of a headline that keeps phrases behind the verb that closes a subordinate clause, and their prepositions:
*dat er geen treinen rijden | door werk aan het spoor*."""
_CAUSES = ("omdat", "doordat")
_REASONS = pattern(
    r"(?:vanwege|wegens|ondanks|dankzij|uit (?:protest|angst|vrees|onvrede)|in verband met|naar aanleiding van"
    r"|als gevolg van|in de hoop|in afwachting van|met het oog op|onder druk van|ten gunste van|met als doel) "
)
"""Phrases without a comma that say why."""
_NO_END = (WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.COORDINATOR, WordClass.SUBORDINATOR)
_NO_LAST_WORD = pattern(
    r".*\b(?:niet|pas|alleen|enkel|slechts|vooral|juist|zelfs|ook|vlak|kort|net|al|nog|zo|te|mede|zowel|meteen|direct"
    r"|eerst|meer|minder|tegelijk|precies)$",
    re.IGNORECASE,
)
"""What belongs to the clause behind it: *niet | omdat …*, *kort | nadat …*."""
_ONLY = pattern(r"\b(?:pas|alleen|enkel|slechts|uitsluitend)\b", re.IGNORECASE)
"""Words that hold only of what the clause behind them says."""
_NOT = pattern(r"\b(?:niet|geen|nooit|noch|zowel|niets|niemand)\b", re.IGNORECASE)
_COMPARED = pattern(r"\b(?:\w{3,}ere?|meer|minder|anders)(?: \S+)+ (?=dan$)")
"""*nauwkeuriger kunnen worden gemeten | dan*, with words between."""
_OPEN_PURPOSE, _TO_DO = pattern(r"\bom (?!.* te )[^,]*$"), pattern(r"\bom .* te ")
"""*om leerlingen van het vijfde | en zesde leerjaar te leren zwemmen*."""
_CONDITIONAL = pattern(r"\bvoorwaardelijk\b")
_INSERTED = re.compile("[:;()]")


def without_units(text: str) -> str:
    """`… stemt in met de bouw, ondanks protesten van bewoners die vrezen …` → `… stemt in met de bouw`: as much as
    fits; the least if nothing does, and the whole where no part can go."""
    while len(text) > LONGEST_AS_IT_IS:
        shorter = _best([rest for rest in _shorter(text) if _stands(rest, text)], text)
        if not shorter:
            break
        text = shorter
    return text


def _best(shorter: Sequence[str], text: str) -> str | None:
    """The longest that fits of those that leave half; of a very long text any, if there is one."""
    much = [rest for rest in shorter if len(rest) >= _HALF * len(text)]
    most = (len(text) > _BEARABLE) * [*shorter]
    for rests, longest in ((much, _FITS), (much, _BEARABLE), (most, _FITS)):
        fitting = [rest for rest in rests if len(rest) <= longest]
        if fitting:
            return max(fitting, key=len)
    return min(most, key=len, default=None)


def _shorter(text: str) -> Iterator[str]:
    """The text without each unit that can go."""
    if is_quoting(text) or _INSERTED.search(text) or PRESENTS.match(text):
        return
    tokens = tokens_in(text)
    for place, token in enumerate(tokens):
        if place and _is_unit(tokens, place, text):
            yield text[: token.start].rstrip(" ,")
        if token.text == "," and (end := _closes_aside(tokens, place)):
            opening = any(each.is_verb for each in tokens[:place]) and tokens[end + 1].is_finite
            yield f"{text[: token.start]}{',' * opening} {text[tokens[end].end :].lstrip()}"


def _is_unit(tokens: Sequence[Token], place: int, text: str) -> bool:
    """Whether all from a place on is a clause, a phrase, or several of them, that can go."""
    before, token = tokens[place - 1], tokens[place]
    head, tail = text[: token.start].rstrip(" ,"), text[token.start :]
    if _CONDITIONAL.search(tail) or (DIES.search(tail) and not DIES.search(head)):
        return False
    is_measure = BY_HOW_MUCH.match(tail) and len(text) <= _KEEPS_ITS_MEASURE
    if is_measure or (token.text in _CAUSES and is_state(tokens[:place])):
        return False
    is_the_point = token.text in _CAUSES or token.text == "terwijl" or HARMED.search(head)
    if is_the_point and token.text in OPENS_ITS_OWN_CLAUSE and len(text) <= _KEEPS_ITS_CAUSE:
        return False
    if token.text in OPENS_ITS_OWN_CLAUSE and _ONLY.search(head):
        return False
    if token.text == "toen" and before.text != "," and len(text) <= _KEEPS_ITS_MOMENT:
        return False
    return _is_behind_a_comma(tokens, place, head) if before.text == "," else _is_loose(tokens, place, head, tail)


def _is_behind_a_comma(tokens: Sequence[Token], place: int, head: str) -> bool:
    token, (*asides, last) = tokens[place], pieces_of(tokens[: place - 1])
    if token.word_class is WordClass.COORDINATOR:
        also = token.text in ("en", "want") or (token.text == "maar" and not _NOT.search(head))
        return also and any(each.is_finite for each in tokens[place + 1 :]) and not asides
    opens = token.text in OPENS_ITS_OWN_CLAUSE or WHICH.fullmatch(token.text)
    if asides and not opens and not is_piece(last):
        return False
    if is_apposition(tokens[place:]):
        listed = any(piece and piece[0].text.lower() == token.text for piece in (*asides, last))
        is_of_a_name = BARE_NAME.match(head) is not None
        if listed or is_of_a_name or not last[-1].tells:
            return False
    return all(map(is_piece, pieces_of(tokens[place:])))


def _is_loose(tokens: Sequence[Token], place: int, head: str, tail: str) -> bool:
    """Whether what follows is a clause or a reason, though no comma goes before it."""
    token, rest = tokens[place], tokens[place:]
    if token.text in OPENS_ITS_OWN_CLAUSE:
        first, *others = pieces_of(rest)
        return any(each.is_verb for each in first[1:]) and all(map(is_piece, others)) and not _NOT.search(head)
    if _REASONS.match(tail):
        return "," not in tail and is_one_phrase(rest)
    if token.text == "dan":
        is_one = not {",", "en", "of"} & {each.text for each in rest} and rest[-1].is_verb and tokens[place - 1].is_verb
        return is_one and bool(_COMPARED.search(f"{head} dan"))
    if token.text in ("die", "dat") and place > 1:
        return _is_of_something_new(tokens, place)
    if token.text == "en":
        return "," not in head and _is_second_act(tokens, place)
    is_long = len(head) + len(tail) >= _KEEPS_ITS_PLACE
    return is_long and (is_further_place(tokens, place, head) or _is_behind_its_verb(tokens, place, head))


def _is_behind_its_verb(tokens: Sequence[Token], place: int, head: str) -> bool:
    """*dat er geen treinen rijden | door werk aan het spoor*; not who did it, *is aangereden | door een bus*."""
    if tokens[place].text not in _BEHIND_A_VERB or tokens[-1].end < _KEEPS_WHAT_FOLLOWS:
        return False
    verb, opener = tokens[place - 1], next(filter(opens_a_clause, reversed(tokens[1:place])), None)
    if not opener or opener.word_class is not WordClass.SUBORDINATOR or verb.word_class is WordClass.PARTICIPLE:
        return False
    return verb.is_verb and is_one_phrase(tokens[place:]) and not NEEDS_MORE.search(head)


def _is_of_something_new(tokens: Sequence[Token], place: int) -> bool:
    """*aangereden door een bestelwagen | die door rood reed*, at the end of a subordinate clause that is closed."""
    article, rest = tokens[place - 2], tokens[place:]
    is_last = rest[-1].is_verb and not any(each.text in (",", "en") for each in rest)
    in_a_clause = any(each.text in OPENS_ITS_OWN_CLAUSE for each in tokens[:place])
    return article.text == "een" and tokens[place - 1].word_class is WordClass.NOUN and is_last and in_a_clause


def _is_second_act(tokens: Sequence[Token], place: int) -> bool:
    """*… gooit ruiten in | en vlucht*, *heeft ruiten ingegooid | en schade aangericht*."""
    head, tail = tokens[:place], tokens[place + 1 :]
    if tail and tail[0].text == "dat" and any(each.text == "dat" for each in head):
        return True
    if not tail or not any(each.is_finite for each in head) or any(map(opens_a_clause, (*head, *tail))):
        return False
    done = [each.word_class is WordClass.PARTICIPLE for each in head]
    also_done = tail[-1].word_class is WordClass.PARTICIPLE and not any(each.is_finite for each in tail)
    is_verb = tail[0].is_finite and tail[0].text in finite_forms() and not is_adjective(head[-1].text)
    return is_verb or (also_done and any(done))


def _closes_aside(tokens: Sequence[Token], start: int) -> int | None:
    """The place of the comma that closes a clause or an apposition; None where none is opened, or nothing follows."""
    end = next((at for at in range(start + 1, len(tokens)) if tokens[at].text == ","), None)
    inner = tokens[start + 1 : end] if end else ()
    if not end or not inner or end + 1 >= len(tokens) or _CONDITIONAL.search(" ".join(each.text for each in inner)):
        return None
    before, after = tokens[:start], tokens[end + 1 :]
    is_name = before and all(each.word_class is WordClass.NAME for each in before)
    nobody = is_name or len(before) < _DESCRIBED - any(each.word_class is WordClass.NAME for each in before)
    if nobody or "," in (each.text for each in before):
        return None
    has_verb = len(inner) > _LONG_ENOUGH or any(each.is_verb for each in inner)
    is_a_clause = WHICH.fullmatch(inner[0].text) and has_verb and inner[0].text != "wat"
    if is_a_clause and (inner[-1].is_verb or not any(each.is_finite for each in after)):
        return end if _goes_on(before, after) else None
    is_short = len(inner) <= _LONGEST_APPOSITION
    return end if is_short and is_apposition(inner) and after[0].is_finite else None


def _goes_on(before: Sequence[Token], tokens: Sequence[Token]) -> bool:
    """Whether the clause goes on that an aside interrupted, rather than a list of clauses."""
    first = tokens[0]
    plain = [*before_a_clause(tokens[first.is_finite :])]
    if any(token.is_finite for token in plain) or first.word_class is WordClass.COORDINATOR:
        return False
    opened = any(token.is_finite and token.text in AUXILIARIES for token in before)
    return first.is_finite or opened or takes_no_verb(tokens)


def _stands(rest: str, text: str) -> bool:
    """Whether what is left is a sentence that tells enough."""
    tokens = tokens_in(rest)
    if len(rest) < _TELLS_ENOUGH or is_torn(rest) or sum(token.tells for token in tokens) < _THINGS:
        return False
    *_, last = pieces_of(tokens)
    if len(last) < min(_FEW, len(tokens)) and not any(token.is_verb for token in last):
        return False
    if _NO_LAST_WORD.match(rest) or tokens[-1].word_class in _NO_END:
        return False
    if SUBORDINATE.match(rest) and not verb_behind_comma(rest):
        return False
    if _OPEN_PURPOSE.search(rest) and _TO_DO.search(text):
        return False
    had_a_verb = any(token.is_finite for token in tokens_in(text))
    return (
        is_closed(tokens, rest) and has_subject(tokens) and (not had_a_verb or any(token.is_finite for token in tokens))
    )
