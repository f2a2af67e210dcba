"""Acronyms: spelled letter by letter, or read as a word."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from briefing.dutch.alternatives import one_of
from briefing.dutch.letters import spell
from briefing.dutch.numbers import ANY_NUMBER
from briefing.patterns import pattern, rare, worded
from briefing.tables import shipped_table
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_FILE = shipped_table(__package__, "acronyms.toml")
MIXED: dict[str, str] = _FILE["mixed"]
"""Acronyms with a reading of their own."""
COMMON: frozenset[str] = words_in(_FILE["common"]["words"])
"""Ordinary words that a text may put in capitals for emphasis, in capitals."""
_SMALL = words_in(_FILE["letters"]["small"])
SPELLED = words_in(_FILE["letters"]["capital"]) | {word.upper() for word in _SMALL}

_SAYABLE = pattern(
    r"(?:[BCDFGHJKLMNPRSTVWZ]|[BCFGKPV][LR]|[DTW]R|S[CKLMNPTW]|ST[R]|SCH|KN|QU|TH|CH|SH|PH)?[AEIOUY]{1,3}W?"
    r"(?:(?:[BCDFGHJKLMNPQRSTVWXZ]{1,3})[AEIOUY]{1,3})*(?:[BCDFGKLMNPRSTXZ]|[LR][BCDFGKLMNPSTXZ]|[MN][BDGKMNPSTXZ]|"
    r"[BCDFGKPT]S|[BCFGKP]T|S[CKPST]|BB|DD|FF|GG|KK|LL|PP|TT|CH|CK|SH|TH|CHT|RST|[LMN]TS)?"
)
_CAPITALS = re.compile(r"[A-Z](?=[A-Z&v])(?<!\w[A-Z])(?:[A-Za-z]|&(?=[A-Z]))+(?!\w)")
_JOINED = re.compile(r"-(?<=[A-Z]{2}-)(?=[A-Z]{2,5}(?![\w-]))")
_WITH_PARTICLE = re.compile(r"[A-Z]{1,3}vd?[A-Z]{1,3}")
_PLURAL = re.compile(r"([A-Z]{2,})(ers?|s|je|jes)")
_WORDS_WITHOUT_VOWEL = words_in(_FILE["small_words_without_vowel"]["words"])
_SCALES = {"mln": "miljoen", "mld": "miljard", "mrd": "miljard"}
_NUMBER_BEFORE = pattern(rf"\b(?:nul|één|{ANY_NUMBER}|miljoen|miljard) $")
_HEAD = re.compile("(?:[\n\"'(]|[.!?:] )$")
_WORKS_COUNCIL = worded(("or",), r"or(?:(?<=\b[Dd]e or)(?![\w.])|(?<![\w.-]or)(?=-[a-z]))")
_GENERAL_SECONDARY = worded(("aso",), r"aso(?<![\w.]aso)(?!\w|\.\w)")
_OTHER_SECONDARY = re.compile(r"\b(?:[btk]so|[Hh]et aso|graad)\b")
"""Contexts in which "aso" is the school type; elsewhere it is somebody without manners."""


def is_known(word: str) -> bool:
    """Whether the lists say how this acronym is read."""
    return word in MIXED or word in COMMON or word in SPELLED or word in words("nl-NL") or word in words("nl-BE")


@cache
def words(language: LanguageVariant) -> frozenset[str]:
    """The acronyms that are read as a word, in capitals."""
    return words_in(_FILE["word"]["everywhere"] + " " + _FILE["word"].get(language, ""))


def is_sayable(word: str) -> bool:
    """Whether these capitals can be pronounced as a Dutch word."""
    return _SAYABLE.fullmatch(word.replace("IJ", "Y")) is not None


def in_small_letters(word: str) -> str:
    """A word in capitals as at the start of a sentence: "IJMUIDEN" is "IJmuiden"."""
    return "IJ" + word[2:].lower() if word.startswith("IJ") else word.capitalize()


def letter_words(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for acronyms in capitals: "VN" is "vee-enn", "NAVO" "Navo", "VVD'ers" "vee-vee-dee'ers"."""
    as_words = words(language)

    def read(match: re.Match[str]) -> str:
        word = match[0]
        if _WITH_PARTICLE.fullmatch(word):
            return spell(word)
        if not (word.isupper() or _PLURAL.fullmatch(word)):
            return word
        return read_capitals(word, as_words)

    return lambda text: _CAPITALS.sub(read, _JOINED.sub(" ", text))


def read_capitals(word: str, as_words: frozenset[str]) -> str:
    """The reading of one acronym in capitals, with or without a plural ending in lower case."""
    plural = _PLURAL.fullmatch(word)
    if plural:
        return read_capitals(plural[1], as_words) + plural[2]
    if word in as_words:
        return in_small_letters(word)
    if word in COMMON:
        return word.lower()
    is_long = len(word) > 5 and not set(word).isdisjoint("AEIOUY")
    if word in SPELLED or "&" in word or len(word) < 4 or not (is_long or is_sayable(word)):
        return spell(word)
    return in_small_letters(word)


_CONSONANT = "[bcdfghjklmnpqrstvwxz]"
_MIXED_FORM = worded(MIXED, one_of(MIXED, not_after=r"\w.") + r"(?!\w)")
_ARTIFICIAL = worded(("ai", "Ai"), r"(?:ai(?!-tie)(?!\w|[.,!…]|\.\w)|Ai(?=-[a-z]))(?<![\w.-]..)")
_INFORMATION = worded(("it", "It"), r"[iI]t(?<![\w.-]it)(?<![\w.-]It)(?=-[a-z]{3}|'ers?\b)")
_AFTER_A_WORD = re.compile(r"([A-Z](?<!\w.)[a-z]{3,20})(?!AI)([A-Z]{2,4})(?!\w)")
_SMALL_THEN_CAPITALS = re.compile(r"[a-z](?<![\w.@'/-].)[a-z]?[A-Z]{2,5}(?![\w.@/])")
_CAPITALS_BEHIND_A_LETTER = re.compile("[A-Z](?<=[a-z].)[A-Z]")
_CAPITALS_BEHIND_ONE_OR_TWO = re.compile(r"[A-Z](?:(?<=\b[a-z].)|(?<=\b[a-z]{2}.))[A-Z]")
_LEADING = re.compile("[a-z]+")
_WITHOUT_VOWEL = re.compile(
    rf"[B-DF-HJ-NP-TV-XZ](?<![\w.@'/-].)(?:{_CONSONANT}{{1,2}}[B-DF-HJ-NP-TV-XZ]{_CONSONANT}?|"
    rf"[B-DF-HJ-NP-TV-XZ](?!s\b){_CONSONANT}{{1,2}}|{_CONSONANT}{{0,2}}(?<=[a-z])[AO])(?![\w@/]|\.\w)"
)
_AROUND_A_CONSONANT = re.compile(rf"[AEIOU](?<![\w.@'/-].){_CONSONANT}[B-DF-HJ-NP-TV-XZ](?![\w@/]|\.\w)")
_IN_BRACKETS = rare(("(",), r"\(([B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,2})\)")
_MINISTRY = re.compile(r"([A-Z](?<![\w.].)[A-Z]?)en([A-PR-Z]{1,2})(?!\w)")
_BEGINNINGS = f"(?:{'|'.join(_FILE['small_beginnings']['letters'].split())})"
_UNSAYABLE = re.compile(
    rf"{_CONSONANT}(?<![\w.'/@].){_CONSONANT}(?:{_CONSONANT}{{0,3}}|(?<!{_BEGINNINGS})[a-z]{{1,2}})"
    r"(?![\w/@]|\.\w|'(?!(?:s|er|ers|en|je|jes|tje|tjes)\b)|\.(?! [A-Z]|\s*\Z))"
)
"""Lower-case letters that cannot be pronounced as a word: without a vowel, or a few that begin as no word does."""


def mixed_letter_words(text: str) -> str:
    """The text with acronyms in mixed case read out: "PvdA" is "pee-vee-dee-aa", "IenW" "ie en wee", "PostNL" "Post
    NL"."""
    text = _MIXED_FORM.sub(lambda match: MIXED[match[0]], text)
    text = _INFORMATION.sub("ai-tie", text)
    text = _ARTIFICIAL.sub("aa-ie", text)
    if _CAPITALS_BEHIND_A_LETTER.search(text):
        text = _AFTER_A_WORD.sub(r"\1 \2", text)
    return _MINISTRY.sub(lambda match: f"{spell(match[1])} en {spell(match[2])}", text)


def unsayable_letter_words(text: str) -> str:
    """The text with unpronounceable mixed case spelled: "iOS" is "ie-oo-es", "BSc" "bee-es-cee"."""
    if _CAPITALS_BEHIND_ONE_OR_TWO.search(text):
        text = _SMALL_THEN_CAPITALS.sub(_small_then_capitals, text)
    text = _IN_BRACKETS.sub(lambda match: f"({spell(match[1])})", text)
    text = _AROUND_A_CONSONANT.sub(lambda match: spell(match[0]), text)
    return _WITHOUT_VOWEL.sub(lambda match: spell(match[0]), text)


def _small_then_capitals(match: re.Match[str]) -> str:
    """Lower-case letters before an acronym: "eSIM" is "ee-sim", "iOS" "ie-oo-es"."""
    first = _LEADING.match(match[0])
    letters = first[0] if first else ""
    return f"{spell(letters)}-{read_capitals(match[0][len(letters) :], words('nl-NL'))}"


def small_letter_words(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for acronyms in lower case: "tv" is "tee-vee", "zzp'ers" "zet-zet-pee'ers"."""
    as_words = words(language)
    small = {word for word in _SMALL if word.upper() not in as_words}
    capitals = [word.capitalize() for word in small]
    anywhere = worded(small, one_of(small, not_after=r"\w.") + r"(?!\w|\.\w)")
    capitalised = worded(capitals, one_of(capitals, not_after=r"\w.-") + r"(?!\w|\.\w)")

    def read(match: re.Match[str]) -> str:
        return spell(match[0])

    def read_at_the_head(match: re.Match[str]) -> str:
        is_first = _HEAD.search(match.string, max(0, match.start() - 2), match.start())
        return spell(match[0]) if is_first or match.start() == 0 else match[0]

    def read_unsayable(match: re.Match[str]) -> str:
        is_plural = match.string.startswith("'s", match.end())
        is_measure = not is_plural and _NUMBER_BEFORE.search(match.string, max(0, match.start() - 60), match.start())
        if match[0] in _SCALES:
            return _SCALES[match[0]]
        return match[0] if is_measure or match[0] in _WORDS_WITHOUT_VOWEL else spell(match[0])

    def rule(text: str) -> str:
        if _GENERAL_SECONDARY.search(text) and _OTHER_SECONDARY.search(text):
            text = _GENERAL_SECONDARY.sub(read, text)
        text = _WORKS_COUNCIL.sub(read, capitalised.sub(read_at_the_head, anywhere.sub(read, text)))
        return _UNSAYABLE.sub(read_unsayable, text)

    return rule


_ANY_CAPITALS = "[A-ZÀ-ÖØ-Þ]+"
_SHOUTED = re.compile(rf"[A-ZÀ-ÖØ-Þ](?<![\w&.].)[A-ZÀ-ÖØ-Þ]*(?:[ ,;:/()\"'–0-9.-]+{_ANY_CAPITALS}){{1,60}}(?![\w&])")
_ACCOUNT = re.compile("[A-Z]{2}[0-9]{2} ?[A-Z]{4} ?[0-9]{4}|[A-Z]{2}[0-9]{2}(?: ?[0-9]{4}){3}")
_PIECE = re.compile(_ANY_CAPITALS)


def shouted_words(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for sentences in capitals: "MINISTER STAPT OP" is "minister stapt op", but acronyms in it stay."""
    known = words(language) | SPELLED

    def is_word(piece: str) -> bool:
        return piece in COMMON or (len(piece) > 3 and piece not in known and is_sayable(piece))

    def in_small_letters(match: re.Match[str]) -> str:
        piece = match[0]
        return piece.lower() if is_word(piece) or piece == "IS" or piece not in known else piece

    def sentence(match: re.Match[str]) -> str:
        if _ACCOUNT.search(match.string, match.start(), match.end() + 20):
            return match[0]
        pieces = _PIECE.findall(match[0])
        words = sum(map(is_word, pieces))
        return _PIECE.sub(in_small_letters, match[0]) if words > 1 and words * 2 >= len(pieces) else match[0]

    return lambda text: _SHOUTED.sub(sentence, text)
