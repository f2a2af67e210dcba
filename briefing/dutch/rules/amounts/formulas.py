"""Chemical formulas with a symbol of two letters, which is spelled: "Fe2O3" is "ef-ee twee oo drie"."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.alternatives import one_of
from briefing.dutch.letters import spell
from briefing.patterns import outlined
from briefing.tables import shipped_table

_FILE = shipped_table(__package__, "formulas.toml")
_NAMED: dict[str, str] = _FILE["named"]
_ELEMENT = one_of(_FILE["elements"]["symbols"].split())
_PART = rf"(?:{_ELEMENT}[0-9]{{0,2}}|\((?:{_ELEMENT}[0-9]{{0,2}}){{1,4}}\)[0-9]{{1,2}})"
_FORMULA = outlined(
    ("A0", "AA", ")0", "0A"),
    rf"(?<![\w-])(?=[A-Z0-9()]{{0,12}}[A-Z][a-z])(?=[A-Za-z()]{{1,8}}[0-9]){_PART}{{2,8}}(?![\w(])",
)
_ISOTOPE = outlined(("A-0",), rf"(?<![\w.-]){one_of(_NAMED)}-(?=[0-9]{{2,3}}(?![\w-]|[.,][0-9]))")
_PIECE = re.compile("[A-Z][a-z]?|[0-9]+")


def formulas(text: str) -> str:
    """The symbols of a formula by their letters, each with its number; those of capitals alone are read as codes are.

    An isotope with such a symbol is said by the name of its element: "Cs-137" is "cesium 137".
    """
    return _ISOTOPE.sub(lambda isotope: f"{_NAMED[isotope[0][:-1]]} ", _FORMULA.sub(_said, text))


def _said(match: re.Match[str]) -> str:
    said: list[str] = []
    for piece in _PIECE.findall(match[0]):
        if piece.isdigit():
            said.append(f" {numbers.cardinal(int(piece))} ")
        else:
            said.append(("-" if said and not said[-1].endswith(" ") else "") + spell(piece))
    return "".join(said).strip()
