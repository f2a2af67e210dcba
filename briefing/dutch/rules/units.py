"""Units of measure after a figure."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

from briefing.dutch import numbers
from briefing.dutch.alternatives import one_of

_FILE: dict[str, dict[str, str | list[str]]] = tomllib.loads(
    files("briefing.dutch.rules").joinpath("units.toml").read_text("utf-8")
)
_PER = _FILE["per"]
_ANYWHERE = _FILE["anywhere"]
_UNITS = _FILE["after_a_figure"] | _ANYWHERE

_END = r"(?![\w²³])"
_AFTER_FIGURE = re.compile(
    rf"[0-9½¼¾] ?(?P<unit>{one_of(_UNITS)}){_END}(?P<per>/{one_of(_PER)}{_END})?(?!\.[A-Za-z]| /)"
)
_ALONE = re.compile(rf"(?<![\w.@-])(?P<unit>{one_of(_ANYWHERE)}){_END}(?!\.\w)")
_REPEATED = re.compile(rf"[0-9] ?(?P<unit>{one_of(_UNITS)}) ?(?=[-–] ?[0-9.,]+ ?(?P=unit){_END})")
_DEGREES = re.compile(r"[0-9](?: ?gr\.?| graden| graad) ?(?=[CF](?![\w'-]))")
_PER_UNIT = re.compile(rf"/{one_of(_PER)}{_END}")
_METERS = re.compile(r"[0-9](?<![\w.,][0-9])[0-9]?[0-9]?[.,][0-9]{2} (?:m|meter)(?![\w²³/])")
_EXACTLY_ONE = re.compile(r"(?<![\w.,])1")


def degrees(text: str) -> str:
    """The scale of a temperature by its first letter: "20 gr. C" and "20 graden C" are "20 °C"."""
    return _DEGREES.sub(lambda match: match[0][0] + " °", text)


def meters(text: str) -> str:
    """Heights and distances with two decimals: "1,82 m" is "één meter tweeëntachtig"."""

    def read(match: re.Match[str]) -> str:
        whole, part = match[0].split(" ")[0].replace(".", ",").split(",")
        centimeters = f" {numbers.cardinal(int(part))}" if int(part) else ""
        return f"{numbers.cardinal(int(whole))} meter{centimeters}"

    return _METERS.sub(read, text)


def units(text: str) -> str:
    """Units in full: "120 km/u" is "120 kilometer per uur", "1 °C" "1 graad Celsius", "/m²" "per vierkante meter".

    A unit that both ends of a stretch have is said once: "10%-15%" is "10-15 procent".
    """

    def after_figure(match: re.Match[str]) -> str:
        is_one = _EXACTLY_ONE.match(match.string, match.start()) is not None
        per = f" per {_PER[match['per'][1:]]}" if match["per"] else ""
        return f"{match[0][0]} {_said(_UNITS[match['unit']], is_one=is_one)}{per}"

    text = _AFTER_FIGURE.sub(after_figure, _REPEATED.sub(lambda match: match[0][0], text))
    text = _PER_UNIT.sub(lambda match: f" per {_PER[match[0][1:]]}", text)
    return _ALONE.sub(lambda match: _said(_ANYWHERE[match["unit"]], is_one=False), text)


def _said(unit: str | list[str], *, is_one: bool) -> str:
    return unit if isinstance(unit, str) else unit[0 if is_one else 1]


_DIRECTIONS = {"N": "noord", "O": "oost", "Z": "zuid", "W": "west"}
_LETTERS = r"(?:N?N[OW]|Z?Z[OW]|O[NZ]O|W[NZ]W|[NOZW])"
_WIND_FROM = re.compile(rf"(?<=\b[Ww]ind )(?P<out>uit (?:het )?)?{_LETTERS}(?:(?: tot |-){_LETTERS})?(?![\w-])")
_FROM_WIND = re.compile(rf"(?<![\w-]){_LETTERS}-(?=wind(?:en)?\b)")


def winds(text: str) -> str:
    """A direction beside the wind: "wind ZW 4" is "wind zuidwest 4", "een NO-wind" "een noordoostenwind"."""
    text = _WIND_FROM.sub(_from_in_full, text)
    return _FROM_WIND.sub(lambda match: _full(match[0].rstrip("-")) + "en", text)


def _from_in_full(match: re.Match[str]) -> str:
    out = match["out"] or ""
    ending = "en" if out else ""
    directions = match[0].removeprefix(out).replace("-", " tot ")
    return ("uit het " if out else "") + re.sub(rf"\b{_LETTERS}\b", lambda one: _full(one[0]) + ending, directions)


def _full(letters: str) -> str:
    return "".join(_DIRECTIONS[letter] for letter in letters)
