"""Compound units, read part by part: "kg/m³", "W/m²K", "ml/kg/min", "l/100 km"."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.alternatives import one_of
from briefing.patterns import rare
from briefing.tables import shipped_table

_FILE = shipped_table("briefing.dutch.rules.amounts", "units.toml")
_PREFIXES = {prefix: said for prefix, said in _FILE["prefix"].items() if prefix != "-"}
_PARTS: dict[str, tuple[str, str]] = {
    prefix + unit: (f"{_PREFIXES.get(prefix, '')}{one}", f"{_PREFIXES.get(prefix, '')}{more}")
    for unit, (one, more, prefixes) in _FILE["composed"].items()
    for prefix in ("", *(_PREFIXES if prefixes == "any" else ()))
} | {"kg": ("kilo", "kilo")}
_NO_DIVISORS = frozenset({"B", "b", "M", "A", "V", "x", "€", "$", "Gy"})
"""Letters that are names behind a slash: "model A/B"."""
_DIVISORS: dict[str, str] = {unit: one for unit, (one, _) in _PARTS.items() if unit not in _NO_DIVISORS} | _FILE[
    "divisor"
]
_POWERS = {"2": "vierkante", "²": "vierkante", "3": "kubieke", "³": "kubieke"}

_POWER = r"(?:\^?[23](?![0-9])|[²³])"
_PART = rf"{one_of(_PARTS)}{_POWER}?"
_DIVISOR = rf"/ ?(?P<many>(?:10{{1,4}}|24|1,73) ?)?{one_of(_DIVISORS)}{_POWER}?"
_BELOW = _DIVISOR.replace("?P<many>", "?:")
_COMPOSED = rf"{_PART}(?:(?:{_BELOW})(?:(?<=[²³23]) ?K(?!\w))?){{1,3}}(?![\w²³/]|\.\w)"
_MARKS = ("/", "^")
_AFTER_FIGURE = rare(_MARKS, rf"(?P<figure>[0-9½¼¾]) ?(?P<unit>{_COMPOSED})(?:\.(?=[,;:)]| [a-z(]))?")
_ALONE = rare(
    _MARKS,
    r"(?<![\w.,/€$-])(?![pfunhP][a-z]/)(?=[a-zA-Zµμ€$]{2}|[a-zA-Z€$][²³]|[€$W]/)" + rf"(?P<unit>{_COMPOSED})",
)
_UNIT_BELOW = re.compile(rf"/(?<=[A-Za-z€$²³]/){one_of(_DIVISORS)}{_POWER}?(?![\w²³])")
_RAISED = rare(("^",), r"(?<=[0-9 kcdm]m)\^(?=[23](?![0-9]))")
_PIECE = re.compile(
    rf"(?P<per>/ ?(?:(?P<many>10{{1,4}}|24|1,73) ?)?(?P<divisor>{one_of(_DIVISORS)}))(?P<below>{_POWER})?|"
    rf"(?P<part>{one_of(_PARTS)})(?P<power>{_POWER})?"
)
_ONE = re.compile(r"(?<![\w.,])1$")


def composed_units(text: str) -> str:
    """Units with others above and below a slash: "5 kg/m³" is "5 kilo per kubieke meter"."""

    def after_figure(match: re.Match[str]) -> str:
        is_one = _ONE.search(match.string, max(0, match.start() - 1), match.end("figure")) is not None
        return f"{match['figure']} {_said(match['unit'], is_one=is_one)}"

    text = _AFTER_FIGURE.sub(after_figure, _RAISED.sub("", text))
    if _UNIT_BELOW.search(text) is None:
        return text
    return _ALONE.sub(lambda match: _said(match["unit"], is_one=False), text)


def _said(unit: str, *, is_one: bool) -> str:
    words: list[str] = []
    for piece in _PIECE.finditer(unit):
        if piece["per"]:
            many = [numbers.spoken_number(piece["many"])] if piece["many"] else []
            words += ["per", *many, _to_the_power(_DIVISORS[piece["divisor"]], piece["below"])]
        else:
            words.append(_to_the_power(_PARTS[piece["part"]][0 if is_one else 1], piece["power"]))
    return " ".join(words)


def _to_the_power(unit: str, power: str | None) -> str:
    """A unit to a power: a length becomes an area or a volume, of others the power is said."""
    if power is None:
        return unit
    if unit.endswith("meter"):
        return f"{_POWERS[power[-1]]} {unit}"
    return f"{unit} {'kwadraat' if power[-1] in '2²' else 'tot de derde'}"
