"""What an editor should listen to before anything is spent on a voice."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.dutch import letters
from briefing.dutch.alternatives import one_of
from briefing.dutch.rules import acronyms, tidy
from briefing.dutch.rules.abbreviations import SENTENCE_ABBREVIATIONS
from briefing.dutch.rules.amounts.contexts import words

_TOKEN = re.compile(r"[^\s\"()\[\]]+")
_EDGES = ".,;:!?'…-–/"
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
_BEGINNING = re.compile(r"(?:^|[.!?:])[\"'(]* ?[\"'(]*$")
_IN_A_LIST = re.compile(rf"(?<!\w){one_of(acronyms.MIXED)}(?!\w)")
_FAMILIAR = words("name", "familiar")
_CAPITALS = re.compile(r"(?![IVX]+\b)[A-Z]{2,6}")
_FIGURE = re.compile("[0-9]")
_DOTTED = re.compile(r"(?:[a-z]{1,2}\.){2,}|[a-z]{2,6}\.(?=,? [a-z])")
_UNUSUAL = re.compile(
    r"(?![0-9]{1,2}[uh][0-9]{2}\b)(?:[0-9](?!x[0-9])[a-z]+[0-9]|[a-z]{2}[0-9]+[a-z]|[0-9]+(?:[.,:][0-9]+){3,}|[0-9]{8,}|"
    r"[0-9][^\w\s.,:'/€$£%–+^×*=-]+[0-9])"
)
_NAME = re.compile(r"[A-ZÀ-ÝĀ-Ž][^\W\d_]{2,}(?:[-'][^\W\d_]+)*")
_FOREIGN_LETTER = re.compile(r"[^\x00-\x7fáâäçèéêëìíîïòóôöùúûü]", re.IGNORECASE)
_FOREIGN = re.compile(
    r"zh|cz|sz[ckptyi]|^sz|[bcdgkptw]rz|rzy|dzj|^[bdgkpr]h|^(?:m[bcgpt]|n[bdgk]|x|q|sh|hj|vl[^aeiou])|sh$|q(?!u)|"
    r"eau|oux|aux|eux|ault|ough|ight|wh|gli|cci[oa]?$|zz|tch|dge|gn[aeio]|[^s]ch(?:ez|e|i)$|[^o]oi[rst]?$|[gq]ue$|[ea]w$|ow$|"
    r"ea(?:ch|ck|d|k|m|r|s|t|gh|l)$|ley$|uy[aeo]|inho$|ao|[^aeiou]io$|illa|ani$",
    re.IGNORECASE,
)
_DUTCH_PART = re.compile(r"heid|ings|schap|regio|dienst|zorg|hulp|werk|raad|bond|straat|plein|laan", re.IGNORECASE)
_LEFT_OVER = re.compile(
    r"(?<![\w'])(?:[bcdfghjklmnpqrstvwxz]{2,5}|x)(?![\w'])|"
    r"[^\W_]{1,20}=[^\W_]{1,20}|[^\W_]{0,20}\.[^\W\d_]{2,20}|[A-Z]{2,10}[a-z]{3,20}|[^\s\w.,;:!?'\"()–—…/&-]{1,20}"
)
_INTERJECTIONS = frozenset({"brr", "hm", "hmm", "pst", "sst", "st"})
_MARKED_FIGURE = re.compile(r"[0-9](?P<mark>[\"'])(?![\w\"'])")


@dataclass(frozen=True, slots=True)
class RiskyToken:
    """A word whose reading no rule vouches for."""

    token: str
    """As the text has it."""
    why: str
    """What makes it risky, in a few English words."""


def risky_tokens(written: str, spoken: str) -> tuple[RiskyToken, ...]:
    """The words of a text that may be read wrong, each once, in order.

    Args:
        written: the text as written.
        spoken: what `to_spoken` made of it. A word that the lexicon changed is not risky.
    """
    said = frozenset(_WORD.findall(spoken))
    found: dict[str, str] = {}
    text = tidy.tidy(written)
    for match in _TOKEN.finditer(text):
        dotted = _DOTTED.match(text, match.start())
        if (
            dotted
            and dotted[0] in spoken
            and not (dotted[0].removesuffix(".") in SENTENCE_ABBREVIATIONS or _IN_A_LIST.match(dotted[0]))
        ):
            found.setdefault(dotted[0], "abbreviation without a rule")
        token = match[0].strip(_EDGES)
        why = _why(
            token, said, begins_sentence=_BEGINNING.search(text, max(0, match.start() - 4), match.start()) is not None
        )
        if why:
            found.setdefault(token, why)
    for mark in _MARKED_FIGURE.finditer(text):
        is_odd = text.count(mark["mark"]) % 2 and spoken.count(mark["mark"]) == text.count(mark["mark"])
        if is_odd and re.search(rf"\w{mark['mark']}(?!\w)", spoken):
            found.setdefault(mark[0], "a sign that no rule took")
    for left in _LEFT_OVER.findall(spoken):
        if left not in _INTERJECTIONS:
            found.setdefault(left, "letters or signs that no rule took")
    for word in re.findall(r"\w+", spoken):
        if _FIGURE.search(word):
            found.setdefault(word, "digits that no rule took")
    return tuple(RiskyToken(token, why) for token, why in found.items())


def _why(token: str, said: frozenset[str], *, begins_sentence: bool) -> str | None:
    if not _IN_A_LIST.search(token) and any(_is_unknown_letter_word(part, said) for part in re.split(r"[-'/]", token)):
        return "capitals in no list"
    if _UNUSUAL.search(token):
        return "figures in an unusual shape"
    if _NAME.fullmatch(token) and token in said and token not in _FAMILIAR:
        is_common = begins_sentence or _DUTCH_PART.search(token)
        looks_foreign = _FOREIGN_LETTER.search(token) or (not is_common and _FOREIGN.search(token))
        return "name that looks foreign" if looks_foreign else None
    return None


def _is_unknown_letter_word(part: str, said: frozenset[str]) -> bool:
    """Capitals in no list that could be a word as well: those that nobody can say as one are spelled rightly."""
    if not _CAPITALS.fullmatch(part) or acronyms.is_known(part) or not acronyms.is_sayable(part):
        return False
    spelled = letters.spell(part)
    as_word = acronyms.in_small_letters(part)
    return any(part in word or spelled in word or as_word in word for word in said)
