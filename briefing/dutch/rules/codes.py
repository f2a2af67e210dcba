"""Postcodes, and codes of letters and figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch import numbers
from briefing.dutch.letters import spell
from briefing.dutch.rules import acronyms
from briefing.dutch.rules.telephone import digit_pairs
from briefing.patterns import outlined, rare

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_POSTCODE = outlined(
    ("0000AA",),
    r"(?P<figures>[1-9](?:(?<=^.)(?<!1(?=9))(?<!2(?=0))|(?<=[,(].)|(?<=[,(] .)|(?<=\b[Pp]ostcode .)|"
    r"(?<=\b[Pp]ostcodegebied .))[0-9]{3}) ?(?P<letters>[A-Z]{2})"
    r"(?=[,.);]|\Z| [A-Z][a-z'])",
    re.MULTILINE,
)

_LETTERS_FIRST = outlined(
    ("A0", "A-0", "A.0"),
    r"[A-Z](?<!\w[A-Z])(?<![A-Za-z0-9]-[A-Z])[A-Z]{0,9}[-.]?[0-9][0-9A-Z]*(?:[-.][0-9A-Z]+|,[0-9]+)*(?P<end>[a-z]{0,4})(?![A-Za-z0-9])",
)
_FIGURES_FIRST = re.compile(
    r"[0-9](?<![\w.,][0-9])[0-9]{0,3}(?:-?[A-Z]{1,4}|[a-d])(?:-?[0-9A-Z]+)*(?:(?<=[0-9])s)?(?![A-Za-z0-9&])"
)
_RUNS = re.compile(r"[A-Z]+|[a-z]+|[0-9]+|[.,](?=[0-9])(?<=[0-9A-Z].)")
_ENDING = outlined(("0'",), r"'(?<=[0-9]')(?=(?:tjes?|s|en|ers?)(?!\w))")
_EPISODE = outlined(("A0",), r"S(?<!\wS)0?([0-9]{1,2}):? ?E0?([0-9]{1,3})(?!\w)")
_IN_PAIRS = re.compile("(?!20)[1-9][0-9](?!00)[0-9]{2}")
_ENDINGS = frozenset({"en", "er", "ers", "s", "tje", "tjes"})
_VOWELS = frozenset("aeiouy")
_SEPARATORS = {".": "punt", ",": "komma"}
_POINT_OF_A_LIST = rare(
    tuple(f".{letter}" for letter in "abcdefgh"), r"\.(?<=[0-9]\.)(?<![0-9]{3}\.)(?=[a-h](?![\w.]))"
)
_LETTERS_OF_A_NUMBER = outlined(("0-",), r"(?<=[0-9][a-h])-(?=[b-i](?![\w-]))")
_HOUSE = rare(("hs",), r"([0-9])[- ]?hs(?!\w)")
_LETTER_POINT_FIGURES = outlined(("A.0",), r"([A-Z](?<![\w.-].))\.(?=[1-9][0-9]{1,2}(?![\w.,-]))")
_WORD_AND_FIGURE = outlined(("-0",), r"[-](?<=[A-Za-zà-ÿ]-)(?=[0-9])")


def postcodes(text: str) -> str:
    """Dutch postcodes, with their figures in pairs: "3584 CX" is "vijfendertig vierentachtig cee-ix"."""
    return _POSTCODE.sub(lambda match: f"{_postcode_figures(match['figures'])} {spell(match['letters'])}", text)


def codes(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for codes of letters and figures: "MH17" is "em-haa zeventien", "5G" "vijf gee", "F-16" "ef zestien".

    Four figures are said in pairs: "KL1234" is "kaa-el twaalf vierendertig".
    """
    as_words = acronyms.words(language)

    def read(match: re.Match[str]) -> str:
        runs = _RUNS.findall(match[0])
        spoken = [_run(run, as_words, is_first=place == 0) for place, run in enumerate(runs)]
        if runs[-1].islower() and len(runs) > 2:
            ending = spoken.pop()
            is_glued = runs[-1] in _ENDINGS
            spoken[-1] += runs[-1] if is_glued else " " + ending
        return " ".join(spoken)

    def rule(text: str) -> str:
        text = _LETTERS_OF_A_NUMBER.sub(" tot ", _POINT_OF_A_LIST.sub("", text))
        text = _EPISODE.sub(r"seizoen \1 aflevering \2", text)
        text = _ENDING.sub("", _HOUSE.sub(r"\1 huis", text))
        text = _LETTER_POINT_FIGURES.sub(r"\1", text)
        text = _FIGURES_FIRST.sub(read, _LETTERS_FIRST.sub(read, text))
        return _WORD_AND_FIGURE.sub(" ", text)

    return rule


def _postcode_figures(figures: str) -> str:
    if figures.endswith("000"):
        return numbers.cardinal(int(figures))
    if figures.endswith("00"):
        return numbers.compound(int(figures[:2])) + "honderd"
    return digit_pairs(figures)


def _run(run: str, as_words: frozenset[str], *, is_first: bool) -> str:
    if run in _SEPARATORS:
        return _SEPARATORS[run]
    if run.isdigit():
        is_code = run.startswith("0") or len(run) > 5
        if len(run) == 4 and _IN_PAIRS.fullmatch(run):
            return digit_pairs(run)
        return numbers.digits(run) if is_code else numbers.year(int(run))
    if not is_first and run in {"II", "III"}:
        return numbers.cardinal(len(run))
    if run.islower() and len(run) > 2 and not _VOWELS.isdisjoint(run):
        return run
    is_word = len(run) > 1 and (is_first or run.upper() not in acronyms.COMMON)
    return acronyms.read_capitals(run.upper(), as_words) if is_word else spell(run)
