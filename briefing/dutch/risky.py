"""What an editor should listen to before anything is spent on a voice."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from briefing.dutch import letters
from briefing.dutch.alternatives import one_of
from briefing.dutch.lexicon_file import shipped_names
from briefing.dutch.phonemes import parts
from briefing.dutch.rules import acronyms, tidy
from briefing.dutch.rules.amounts.contexts import words

_TOKEN = re.compile(r"[^\s\"()\[\]]+")
_EDGES = ".,;:!?'…-–/"
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
_IN_A_LIST = re.compile(rf"(?<!\w){one_of(acronyms.MIXED)}(?!\w)")
_FAMILIAR = words("name", "familiar")
_CAPITALS = re.compile(r"(?![IVX]+\b)[A-Z]{3,6}")
_FIGURE = re.compile("[0-9]")
_DOTTED = re.compile(
    r"(?:[a-z]{1,2}\.){2,}|[A-Za-z][a-z]{1,9}\.(?=,? [a-z0-9])|(?:[a-z]{2,10}\.-)?[a-z]{2,10}\.(?P<name>(?= [A-Z]))"
)
_UNUSUAL = re.compile(
    r"(?![0-9]{1,2}[uh][0-9]{2}\b)(?:[0-9](?!x[0-9])[a-z]+-?[0-9]|[0-9](?:\.[0-9]+){2,}-[a-z]|[a-z]{2}[0-9]+[a-z]|[0-9]+(?:[.,:][0-9]+){3,}|[0-9]{8,}|(?=[A-Z]{0,20}[0-9])[A-Z0-9]{12,}|"
    r"[0-9][^\w\s.,:'/€$£%°√–+^×*=-]+[0-9])"
)
_NAME = re.compile(r"[A-ZÀ-ÝĀ-Ž][^\W\d_]{2,}(?:[-'][^\W\d_]+)*")
_FOREIGN_LETTER = re.compile(
    r"[^\x00-\x7fáâäçèéêëìíîïòóôöùúûü]|(?!áá|éé|óó|úú|ío|íé|áa|óo|úu)(?<![áóúí])[áíóúñåãõ]|(?<![aeiou])[äöü](?=[bdgklmnrst]{1,2}[aeiou]|[mpz])",
    re.IGNORECASE,
)
_SPELLINGS = tomllib.loads(files("briefing.dutch").joinpath("foreign_spelling.toml").read_text("utf-8")).values()
_FOREIGN = re.compile(
    "|".join(
        before + one_of({word for spelling in _SPELLINGS for word in spelling.get(place, "").split()}) + after
        for place, before, after in (("beginnings", "^", ""), ("middles", "", ""), ("endings", "", "$"))
    ),
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(
    r"(?<![\w'])(?:[bcdfghjklmnpqrstvwxz]{2,5}|x)(?![\w'])|"
    r"[^\W_]{1,20}=[^\W_]{1,20}|[^\W_]{0,20}\.[^\W\d_]{2,20}|(?!IJ)[A-Z]{2,10}[a-z]{3,20}|[^\s\w.,;:!?'\"()–—…/&-]{1,20}|"
    r"[Ͱ-ԯ]{1,20}"
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
        if dotted and dotted[0] in spoken and _is_abbreviation(dotted):
            found.setdefault(dotted[0], "abbreviation without a rule")
        token = match[0].strip(_EDGES)
        if why := _why(token, said):
            found.setdefault(token, why)
    for mark in _MARKED_FIGURE.finditer(text):
        is_odd = text.count(mark["mark"]) % 2 and spoken.count(mark["mark"]) == text.count(mark["mark"])
        if is_odd and re.search(rf"\w{mark['mark']}(?!\w)", spoken):
            found.setdefault(mark[0], "a sign that no rule took")
    for left in _LEFT_OVER.findall(spoken):
        if left not in _INTERJECTIONS and f"{left}." not in found:
            found.setdefault(left, "letters or signs that no rule took")
    for word in re.findall(r"\w+", spoken):
        if _FIGURE.search(word):
            found.setdefault(word, "digits that no rule took")
    return tuple(RiskyToken(token, why) for token, why in found.items())


def _is_abbreviation(dotted: re.Match[str]) -> bool:
    """Whether it is no word that ends a sentence, nor a party or the like that is known by its full stops."""
    ends_sentence = dotted["name"] is not None and _is_dutch(dotted[0][:-1])
    return not (ends_sentence or _IN_A_LIST.match(dotted[0]))


def _why(token: str, said: frozenset[str]) -> str | None:
    if not _IN_A_LIST.search(token) and any(_is_unknown_letter_word(part, said) for part in re.split(r"[-'/]", token)):
        return "capitals in no list"
    if _UNUSUAL.search(token):
        return "figures in an unusual shape"
    if _NAME.fullmatch(token) and token in said and any(map(_looks_foreign, re.split("[-']", token))):
        return "name that looks foreign"
    return None


def _looks_foreign(name: str) -> bool:
    if name in _names():
        return False
    return _FOREIGN_LETTER.search(name) is not None or (
        _FOREIGN.search(name) is not None and not _is_dutch(name.lower())
    )


def _is_dutch(word: str) -> bool:
    return parts.is_form(word) or len(parts.split(word)) > 1


@cache
def _names() -> frozenset[str]:
    """The words of all names whose sounds are known."""
    return frozenset(word for entry in shipped_names().entries for word in re.split("[ '-]", entry.written)) | _FAMILIAR


def _is_unknown_letter_word(part: str, said: frozenset[str]) -> bool:
    """Capitals in no list that could be a word as well: those that nobody can say as one are spelled rightly."""
    if not _CAPITALS.fullmatch(part) or acronyms.is_known(part) or not acronyms.is_sayable(part):
        return False
    spelled = letters.spell(part)
    as_word = acronyms.in_small_letters(part)
    return any(part in word or spelled in word or as_word in word for word in said)
