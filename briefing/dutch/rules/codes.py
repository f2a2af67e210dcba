"""Telephone numbers, and letters with figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch import numbers
from briefing.dutch.letters import spell
from briefing.dutch.rules import acronyms
from briefing.dutch.rules.contexts import any_word, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_PHONE = re.compile(r"[+(0](?<![\w.,/:-][+(0])[0-9(][0-9 ./()-]{4,18}[0-9](?!\w|[.,][0-9]| ?%)")
_SERVICE = ("0800", "0900", "0906", "0909", "0903", "0902", "0901", "0907", "0908", "070")
_EMERGENCY = re.compile(r"[01](?<![\w.,/-].)(?:(?<=1)[0-9]{2,3}|(?<=0)9[0-9]{2})(?!\w|[.,][0-9])")
_ASKS_FOR_CALL = re.compile(rf"\b{any_word('telephone', 'before')}(?: naar| via)?:? $", re.IGNORECASE)
_ONE_ONE_TWO = re.compile(r"112(?<![\w.,:/+-]112)(?![\w%€/]|[.,][0-9]| ?[-–] ?[0-9])(?P<next>-?(?: [a-zà-ÿ]+)?)")
_AFTER_A_NUMBER_TO_CALL = words("result", "after")
_TOWN_HALL = re.compile(rf"\b({any_word('telephone', 'before')}:? )14 ?(0[0-9]{{2,3}})(?!\w|[.,][0-9])")
_POSTCODE = re.compile(
    r"(?P<before>^(?!19|20)|[,(] ?|\b[Pp]ostcode(?:gebied)? )(?P<figures>[1-9][0-9]{3}) ?(?P<letters>[A-Z]{2})"
    r"(?=[,.);]|\Z| [A-Z][a-z'])",
    re.MULTILINE,
)

_LETTERS_FIRST = re.compile(
    r"[A-Z](?<!\w[A-Z])(?<![A-Za-z0-9]-[A-Z])[A-Z]{0,9}[-.]?[0-9][0-9A-Z]*(?:[-.][0-9A-Z]+|,[0-9]+)*(?P<end>[a-z]{0,4})(?![A-Za-z0-9])"
)
_FIGURES_FIRST = re.compile(r"[0-9](?<![\w.,][0-9])[0-9]{0,3}(?:-?[A-Z]{1,4}|[a-d])(?:-?[0-9A-Z]+)*(?![A-Za-z0-9&])")
_RUNS = re.compile(r"[A-Z]+|[a-z]+|[0-9]+|[.,](?=[0-9])(?<=[0-9A-Z].)")
_SEPARATORS = {".": "punt", ",": "komma"}
_WORD_AND_FIGURE = re.compile(r"[-](?<=[A-Za-zà-ÿ]-)(?=[0-9])")


def phone_numbers(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for telephone numbers: "0800-6070" is "nul achthonderd zestig zeventig", "112" "één één twee".

    A town hall is called by 14 and its area code: "bel 14 030" is "bel veertien nul dertig".
    """

    def read(match: re.Match[str]) -> str:
        figures = re.sub(r"\D", "", match[0])
        is_service = figures.startswith(_SERVICE) and len(figures) == 8
        is_abroad = match[0].startswith("+") or figures.startswith("00")
        if not (
            is_service
            or (is_abroad and 10 <= len(figures) <= 14)
            or (9 <= len(figures) <= 10 and figures[0] == "0" != figures[1])
        ):
            return match[0]
        return _phone(match[0], language)

    def emergency(match: re.Match[str]) -> str:
        figures = match[0]
        if not _ASKS_FOR_CALL.search(match.string, max(0, match.start() - 30), match.start()):
            return figures
        return _pairs(figures) if len(figures) == 4 else numbers.digits(figures)

    def one_one_two(match: re.Match[str]) -> str:
        following = match["next"]
        is_number = following.strip() in {"", *_AFTER_A_NUMBER_TO_CALL}
        if following.startswith("-"):
            return "één-één-twee" + following
        return numbers.digits("112") + following if is_number else match[0]

    def rule(text: str) -> str:
        text = _TOWN_HALL.sub(lambda match: f"{match[1]}veertien {_prefix(match[2])}", text)
        text = _PHONE.sub(read, text)
        return _ONE_ONE_TWO.sub(one_one_two, _EMERGENCY.sub(emergency, text))

    return rule


def postcodes(text: str) -> str:
    """The figures of a Dutch postcode two by two: "3584 CX" is "vijfendertig vierentachtig cee-ix"."""
    return _POSTCODE.sub(
        lambda match: f"{match['before']}{_postcode_figures(match['figures'])} {spell(match['letters'])}", text
    )


def codes(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for letters with figures: "MH17" is "em-haa zeventien", "5G" "vijf gee", "F-16" "ef zestien"."""
    as_words = acronyms.words(language)

    def read(match: re.Match[str]) -> str:
        runs = _RUNS.findall(match[0])
        spoken = [_run(run, as_words, is_first=place == 0) for place, run in enumerate(runs)]
        if runs[-1].islower() and len(runs) > 2:
            ending = spoken.pop()
            spoken[-1] += runs[-1] if match.re is _LETTERS_FIRST else " " + ending
        return " ".join(spoken)

    def rule(text: str) -> str:
        text = _FIGURES_FIRST.sub(read, _LETTERS_FIRST.sub(read, text))
        return _WORD_AND_FIGURE.sub(" ", text)

    return rule


def _postcode_figures(figures: str) -> str:
    if figures.endswith("000"):
        return numbers.cardinal(int(figures))
    if figures.endswith("00"):
        return numbers.compound(int(figures[:2])) + "honderd"
    return _pairs(figures)


def _run(run: str, as_words: frozenset[str], *, is_first: bool) -> str:
    if run in _SEPARATORS:
        return _SEPARATORS[run]
    if run.isdigit():
        is_code = run.startswith("0") or len(run) > 5
        return numbers.digits(run) if is_code else numbers.year(int(run))
    is_word = len(run) > 1 and (is_first or run.upper() not in acronyms.COMMON)
    return acronyms.read_capitals(run.upper(), as_words) if is_word else spell(run)


def _phone(written: str, language: LanguageVariant) -> str:
    groups = re.findall(r"[0-9]+", written.replace("(0)", ""))
    spoken = ["plus"] if written.startswith("+") else []
    for place, group in enumerate(groups):
        if place == 0 and len(groups) > 1:
            spoken.append(_prefix(group))
        elif len(group) == 2 or (len(group) == 3 and language == "nl-BE"):
            spoken.append(numbers.spoken_number(group))
        elif len(group) == 4 and groups[0] in _SERVICE:
            spoken.append(_pairs(group))
        else:
            spoken.append(numbers.digits(group))
    return " ".join(spoken)


def _prefix(group: str) -> str:
    rest = group.lstrip("0")
    if len(rest) > 2 and not (group in _SERVICE or group.startswith("04")):
        return numbers.digits(group)
    return " ".join(["nul"] * (len(group) - len(rest)) + ([numbers.cardinal(int(rest))] if rest else []))


def _pairs(figures: str) -> str:
    return " ".join(numbers.spoken_number(figures[place : place + 2]) for place in range(0, len(figures), 2))
