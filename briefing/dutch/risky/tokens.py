"""The words of a text that no rule is sure to read right."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.dutch import letters
from briefing.dutch.alternatives import one_of
from briefing.dutch.risky.foreign_names import is_dutch, is_known_name, looks_foreign, word_looks_foreign
from briefing.dutch.rules import acronyms, tidy

_TOKEN = re.compile(r"[^\s\"()\[\]]+")
_EDGES = ".,;:!?'…-–/"
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
_BEGINNING = re.compile(r"(?:^|[.!?:])[\"'(]* ?[\"'(]*$")
_IN_A_LIST = re.compile(rf"(?<!\w){one_of(acronyms.MIXED)}(?!\w)")
_CAPITALS = re.compile(r"(?![IVX]+\b)[A-Z]{3,6}")
_FIGURE = re.compile("[0-9]")
_DOTTED = re.compile(
    r"(?:[a-z]{1,2}\.){2,}|[A-Za-z][a-z]{1,9}\.(?=,? [a-z0-9])|(?:[a-z]{2,10}\.-)?[a-z]{2,10}\.(?P<ends>(?= [A-Z]))"
)
_UNUSUAL = re.compile(
    r"(?![0-9]{1,2}(?:[uhm][0-9]{2}|[uh][-–][0-9]{1,2}[uh])\b)(?:[0-9](?!x[0-9])[a-z]+-?[0-9]|[0-9](?:\.[0-9]+){2,}-[a-z]|"
    r"[a-z]{2}[0-9]+[a-z]|[A-Z][0-9]{2,}[a-z]{3}|[A-Z](?:\.[0-9]+){2}|[0-9]\.[a-z]-[a-z]|[0-9]+(?:[.,:][0-9]+){3,}|(?<![0-9])(?<!0[0-9]-)(?!0[1-9][0-9]{8}(?![0-9]))[0-9]{8,}|"
    r"(?=[A-Z]{0,20}[0-9])[A-Z0-9]{12,}|"
    r"[0-9][^\w\s.,:'/€$£%°√–+^×*=-]+[0-9])"
)
_MEDICINE = re.compile(
    r"[a-z]{4,}(?:mab|nib|tide|tug|parib|clib|limus|cept|gliptine|gliflozine|glitazon|prazol|sartan|statine|triptan|ovec|vir"
    r"|leucel|siran|rsen|floxacine|cycline|mycine|setron|oxetine|pril|zepam|zolam|caïne)"
)
"""Names of medicines, by the stems that the World Health Organization gives them (INN, "The use of stems")."""
_SMALL_WORD = re.compile("[a-zà-ÿåøæœ]{3,40}")
_NAME = re.compile(r"(?:[A-ZÀ-ÝĀ-Ž][^\W\d_]{2,}|[QX][iu])(?:[-'][^\W\d_]+)*")
_LEFT_OVER = re.compile(
    r"(?<![\w'])(?:[bcdfghjklmnpqrstvwxz]{2,5}|x)(?![\w'])|"
    r"(?:(?<=tig )|(?<=tien )|(?<=honderd )|(?<=duizend ))[b-tv-zB-TV-Z](?![\w'.-])|"
    r"(?<![\w.'-])[a-z]{1,2}[A-Z]{1,3}(?![\w'-])|"
    r"[^\W_]{1,20}=[^\W_]{1,20}|[^\W_]{0,20}\.[^\W\d_]{2,20}|(?![A-Z]+\b)[A-ZÀ-Þ]{2,10}\b|(?!IJ)[A-Z]{2,10}[a-z]{3,20}|[^\s\w.,;:!?'\"()–—…/&-]{1,20}|"
    r"[Ͱ-ԯ]{1,20}"
)
_AT_THE_END = re.compile(
    r"(?<![\w.'-])[a-z]{1,8}(?:(?!bb|ff|zz)[bdfghkpstvwxz][bfjlmnrvwxz]|[bdfvwxz]h|tsh)\.(?P<ends>(?=[\"')]*\s*\Z))"
)
"""What ends a text in letters that end no word."""
_INTERJECTIONS = frozenset({"brr", "hm", "hmm", "pst", "sst", "st"})
_MARKED_FIGURE = re.compile(r"[0-9](?P<mark>[\"'])(?![\w\"'])")


@dataclass(frozen=True, slots=True)
class RiskyToken:
    """A word that no rule is sure to read right."""

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
    said = _Said(spoken)
    found: dict[str, str] = {}
    text = tidy.tidy(written)
    for match in _TOKEN.finditer(text):
        dotted = _DOTTED.match(text, match.start()) or _AT_THE_END.match(text, match.start())
        if dotted and said.leaves(dotted[0]) and _is_abbreviation(dotted):
            found.setdefault(dotted[0], "abbreviation without a rule")
        token = match[0].strip(_EDGES)
        begins_sentence = _BEGINNING.search(text, max(0, match.start() - 4), match.start()) is not None
        if why := _why(token, said, begins_sentence=begins_sentence):
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


class _Said:
    """What is spoken of a text, prepared once so that it can be searched for each of its words."""

    def __init__(self, spoken: str) -> None:
        self.words = frozenset(_WORD.findall(spoken))
        self._lines = "\n".join(self.words)
        self._spoken = spoken
        self._left: dict[str, bool] = {}

    def leaves(self, abbreviation: str) -> bool:
        """Whether no rule knew the abbreviation: it was left as it is, or is spelled out and in no list."""
        if abbreviation not in self._left:
            plain = abbreviation.replace(".", "")
            is_spelled = len(plain) * 2 == len(abbreviation) and not acronyms.is_known(plain.upper())
            self._left[abbreviation] = abbreviation in self._spoken or (
                is_spelled and letters.spell(plain) in self._spoken
            )
        return self._left[abbreviation]

    def has_part(self, part: str) -> bool:
        """Whether `part` is a word, or stands in one."""
        return part in self._lines


def _is_abbreviation(dotted: re.Match[str]) -> bool:
    """Whether it is an abbreviation rather than a word at the end of a sentence, or a party known by its full stops."""
    ends_sentence = dotted["ends"] is not None and is_dutch(dotted[0][:-1])
    return not (ends_sentence or _IN_A_LIST.match(dotted[0]))


def _why(token: str, said: _Said, *, begins_sentence: bool) -> str | None:
    if not _IN_A_LIST.search(token) and any(_is_unknown_letter_word(part, said) for part in re.split(r"[-'/]", token)):
        return "capitals in no list"
    if _UNUSUAL.search(token):
        return "figures in an unusual shape"
    if _SMALL_WORD.fullmatch(token) and token in said.words and word_looks_foreign(token):
        return "word that looks foreign"
    names = [name for name in token.split("/") if _NAME.fullmatch(name) and name in said.words]
    parts = (part for name in names for part in re.split("[-']", name))
    if any(looks_foreign(part, begins_sentence=begins_sentence) for part in parts):
        return "name that looks foreign"
    return "medicine" if _MEDICINE.fullmatch(token) and token in said.words and not is_dutch(token) else None


def _is_unknown_letter_word(part: str, said: _Said) -> bool:
    """Whether capitals are in no list and could be said as a word; spelling out the others is right anyway."""
    if not _CAPITALS.fullmatch(part) or acronyms.is_known(part) or not acronyms.is_sayable(part):
        return False
    if is_dutch(part.lower()) or is_known_name(acronyms.in_small_letters(part)):
        return False
    return any(map(said.has_part, (part, letters.spell(part), acronyms.in_small_letters(part))))
