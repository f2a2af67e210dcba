"""Abbreviated countries and provinces next to a name."""

from __future__ import annotations

import re

from briefing.dutch.alternatives import one_of
from briefing.dutch.phonemes.parts import is_form
from briefing.patterns import outlined, rare
from briefing.tables import shipped_table
from briefing.text import words_in

_FILE: dict[str, dict[str, str]] = shipped_table(__package__, "places.toml")
_COUNTRIES, _PROVINCES = _FILE["country"], _FILE["province"]
_ANY = one_of(_COUNTRIES)
_BEHIND_A_NAME = re.compile(
    rf"\((?<=[^\W\d_] \()(?:(?P<short>{_ANY})(?P<stop>\.)?|"
    rf"(?P<capitals>{one_of(map(str.upper, _COUNTRIES))}))(?:\)|(?=, ?[0-9]{{1,3}}\)))"
)
_STOP_AT_HYPHEN = outlined(
    (".-", ".–", "-A.", "–A."), rf"[-–](?:(?:(?<=[a-z]\..)|(?<=[a-z]\. .)) ?[A-ZÀ-Ý]| ?{_ANY}\.)"
)
_FLEMISH = rare(("Vl.-",), r"\bVl\.-(?=[A-Z][a-z]{3})")
_SAINT = rare(("St",), r"St(?<!\wSt)(e)?\.?-(?=[A-Z][a-z])")
_HOLY_NAME = one_of(words_in(_FILE["holy"]["words"]))
_HOLY_COMPOUND = f"s?(?:{'|'.join(_FILE['holy']['buildings'].split())})"
_HOLY = rare(
    (" H. ", " HH. "),
    r"(?<=[Dd]e )H(?:(H)\. (?=[A-Z][a-z]{2})"
    rf"|\. (?=(?:[A-Z][a-zë]{{2,14}}[uü]s|{_HOLY_NAME})(?:{_HOLY_COMPOUND})?\b|[A-Z][a-zë]{{2,14}} (?:van|de) [A-Z]))",
)
_OUR_LADY = rare(("L.",), r"O(?<!\wO)\.-?L\.-?(?=Vrouw)")
_PART_OF_TOWN = rare(
    ("-N", "-O", "-Z", "-W", "-C"),
    r"(?P<at>\b(?:[Ii]n|[Nn]aar|[Uu]it|[Tt]e|[Vv]anuit|[Ss]tation) )(?P<town>[A-Z][a-zë]{3,20})-"
    r"(?P<part>[NOZWC])(?![\w-]|\.\w)(?:\.(?! ?[A-ZÀ-Ý]|\s*\Z))?",
)
_PARTS = {"N": "Noord", "O": "Oost", "Z": "Zuid", "W": "West", "C": "Centraal"}
_NAME_BEFORE = re.compile(r"(?:^|[^\w'-])[A-ZÀ-Ý][\w'’-]{1,30} $")
_AGAINST = re.compile(
    one_of(_COUNTRIES, not_after=r"\w.") + r"\.(?= ?[-–] ?[A-ZÀ-Ý])|"
    rf"(?P<joint>[-–](?:(?<=[a-zà-ÿ.].)|(?<=[a-zà-ÿ.] .) )){_ANY}\."
)
_ADJECTIVES = _FILE["adjective"]
_BEFORE_AN_ADJECTIVE = rare(
    (".-", ".–"),
    one_of(_ADJECTIVES, not_after=r"\w.-")
    + r"\.(?=[-–](?:[A-ZÀ-Ý][a-zë]{2,14}se|Antillen|Indië|"
    + "|".join(sorted(set(_ADJECTIVES.values())))
    + r")\b)",
)
_IN_CAPITALS = {short.upper(): country for short, country in _COUNTRIES.items()}
_TEAMS = [short for short in _IN_CAPITALS if len(short) == 3]
_NATIONAL_TEAMS = outlined(
    ("AAA-AAA", "AAA–AAA"), "(" + one_of(_TEAMS, not_after=r"\w-") + f")[-–]({one_of(_TEAMS)})(?= [0-9]|:)"
)
_ANY_PROVINCE = re.compile(rf"\({one_of(_PROVINCES)}\.?\)")
_PROVINCE = re.compile(
    r"(?P<at>\b(?:[Ii]n|te|[Uu]it|[Bb]ij|naar|vanuit|rond|stad|dorp|gemeente) |(?<=\))(?:,| en| of) |(?<=/))?"
    rf"(?P<place>\b[A-ZÀ-Ý][\w'-]{{1,30}} \()(?P<short>{one_of(_PROVINCES)})\.?\)(?P<dash> ?[-–—|] )?"
)
_OF_PEOPLE = {"Dr", "Fl", "Fr", "Gr", "NB", "NH", "OV", "ZH"}
"""Abbreviated provinces that may also be a party or initials, behind the name of a person."""


def saints_and_regions(text: str) -> str:
    """Names that begin with an abbreviation: "St.-Gillis" is "Sint-Gillis", "de H. Antonius" "de Heilige Antonius".

    And parts of a town at its end: "in Haarlem-Z" is "in Haarlem-Zuid".
    """
    text = _SAINT.sub(lambda match: "Sainte-" if match[1] else "Sint-", _FLEMISH.sub("Vlaams-", text))
    text = _HOLY.sub(lambda match: "Heiligen " if match[1] else "Heilige ", text)
    text = _PART_OF_TOWN.sub(_part_of_town, text)
    return _OUR_LADY.sub("Onze-Lieve-", text)


def _part_of_town(match: re.Match[str]) -> str:
    may_be_a_word = is_form(match["town"].lower())
    return match[0] if may_be_a_word else f"{match['at']}{match['town']}-{_PARTS[match['part']]}"


def in_results(text: str) -> str:
    """Countries behind the name of a competitor: "Bol (Ned)" is "Bol (Nederland)"."""
    if "(" in text:
        text = _BEHIND_A_NAME.sub(_country, text)
    text = _BEFORE_AN_ADJECTIVE.sub(lambda match: _ADJECTIVES[match[0][:-1]], text)
    text = _NATIONAL_TEAMS.sub(lambda match: f"{_IN_CAPITALS[match[1]]}-{_IN_CAPITALS[match[2]]}", text)
    if _STOP_AT_HYPHEN.search(text):
        text = _AGAINST.sub(_against, text)
    return text


def _against(match: re.Match[str]) -> str:
    joint = match["joint"] or ""
    return joint + _COUNTRIES[match[0].removeprefix(joint).removesuffix(".")]


def _country(match: re.Match[str]) -> str:
    if not _NAME_BEFORE.search(match.string, max(0, match.start() - 34), match.start()):
        return match[0]
    country = _COUNTRIES[match["short"]] if match["short"] else _IN_CAPITALS[match["capitals"]]
    return f"({country}" + ")" * match[0].endswith(")")


def provinces(text: str) -> str:
    """Provinces behind the name of a place: "Elst (Gld)" is "Elst (Gelderland)"."""
    return _PROVINCE.sub(_province, text) if _ANY_PROVINCE.search(text) else text


def _province(match: re.Match[str]) -> str:
    if match["short"] in _OF_PEOPLE and match["at"] is None and not match["dash"]:
        return match[0]
    return f"{match['at'] or ''}{match['place']}{_PROVINCES[match['short']]}){match['dash'] or ''}"
