"""Superscript figures that are not notes: `12⁰⁰ uur`, `€ 5⁹⁵`, `10⁶`."""

from __future__ import annotations

import re

from briefing.dutch.letters import spell
from briefing.dutch.numbers import cardinal, ordinal
from briefing.patterns import rare

_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ABOVE = "[⁰¹²³⁴⁵⁶⁷⁸⁹]"
ANY = re.compile(_ABOVE)
_TWO = re.compile(_ABOVE * 2)
POWERS = {"²": " kwadraat", "³": " tot de derde"}
_CLOCK = re.compile(rf"(?<!\d)([01]?\d|2[0-4])([⁰¹²³⁴⁵]{_ABOVE})(?= ?(?:uur|u)\b)")
_PRICE = re.compile(rf"(?<=€)( ?\d{{1,6}})({_ABOVE}{{2}})(?!\w)|(?<!\d)(\d{{1,6}})({_ABOVE}{{2}})(?= ?euro\b)")
_POWER = re.compile(rf"(1(?<![\d.,].)0|2(?<![\d.,].))(⁻?)({_ABOVE}{{1,2}})(?!\w)")
_OF_A_LETTER = re.compile(
    r"[²³](?![\w²³])(?:(?<=(?<![^\W\d_])[a-ln-zπ].)|(?<=π[a-ln-z].)|"
    r"(?<=(?<![^\W\d_])[A-Z].)(?= ?[=<>])|(?<=[=+] [a-z][a-ln-z].)|(?<==[a-z][a-ln-z].))"
)
_ISOTOPE = re.compile(rf"({_ABOVE}(?<![\w.,!?;:)\"'].){_ABOVE}{{0,2}})(?=[A-Z][a-z]?(?![a-z]))")
_CHARGE = rare(
    ("⁺", "⁻"),
    r"(?P<ion>(?<![^\W\d_])[A-Z][a-z]?)?(?P<many>[²³⁴]?)(?P<sign>[⁺⁻])(?<=[A-Za-z0-9₀-₉²³⁴].)(?![⁰¹²³⁴⁵⁶⁷⁸⁹\w])",
)
"""The charge of an ion."""
_TIMES_TEN = rare(("·", "⋅"), rf"(?<=[0-9]) ?[·⋅] ?(?=10⁻?{_ABOVE})")
_PRODUCT_OF_UNITS = rare(("·", "⋅"), r"(?:(?<=[0-9][A-Za-z])|(?<=[0-9] [A-Za-z])|(?<=[0-9] k[A-Za-z]))[·⋅](?=[A-Za-z])")
_BELOW = re.compile(r"[ ·⋅]?(?P<unit>(?<![^\W\d_])[a-zA-Z]{1,3})⁻(?P<power>[¹²³])")
_BEFORE_A_LETTER = re.compile(r"[0-9](?=[a-ln-z][²³](?![\w²³]))")


def meant(text: str) -> str:
    """The text with such figures on the line: `12.00 uur`, `€ 5,95`, `10 tot de zesde`, `x kwadraat`.

    A unit with a negative power is below a slash: `W·m⁻²` is `W/m²`.

    Squares and cubes of figures are left to the rule for signs; other superscript figures are notes.
    """
    text = _CHARGE.sub(_charge, text).replace("⁺", "+")
    text = _BELOW.sub(lambda below: f"/{below['unit']}{below['power'].strip('¹')}", text) if "⁻" in text else text
    text = _PRODUCT_OF_UNITS.sub("", _TIMES_TEN.sub(" x ", text))
    if ANY.search(text) is None:
        return text
    text = _ISOTOPE.sub(lambda isotope: isotope[0].translate(_FIGURES) + " ", text)
    if _TWO.search(text):
        text = _CLOCK.sub(lambda clock: f"{clock[1]}.{clock[2].translate(_FIGURES)}", text)
        text = _PRICE.sub(lambda price: f"{price[1] or price[3]},{(price[2] or price[4]).translate(_FIGURES)}", text)
    text = _OF_A_LETTER.sub(lambda power: POWERS[power[0]], _BEFORE_A_LETTER.sub(r"\g<0> ", text))
    return _POWER.sub(_power, text)


def _charge(charge: re.Match[str]) -> str:
    ion = spell(charge["ion"]) if charge["ion"] else ""
    many = cardinal(int(charge["many"].translate(_FIGURES))) if charge["many"] else ""
    minus = "min" if charge.string.startswith("-", charge.end()) else "minus"  # behind a number, "min" is minutes
    sign = "plus" if charge["sign"] == "⁺" else minus
    return f"{ion} {many}{' ' if many else ''}{sign}"


def _power(power: re.Match[str]) -> str:
    exponent = int(power[3].translate(_FIGURES))
    if not power[2] and exponent in (2, 3):
        return power[0]
    return f"{power[1]} tot de {'min ' if power[2] else ''}{ordinal(exponent)}"
