"""Chemical formulas with a symbol of two letters, which is spelled: "Fe2O3" is "ef-ee twee oo drie"."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.alternatives import one_of
from briefing.dutch.letters import spell
from briefing.patterns import outlined, rare
from briefing.tables import shipped_table

_FILE = shipped_table(__package__, "formulas.toml")
_NAMED: dict[str, str] = _FILE["named"]
_SYMBOLS: list[str] = _FILE["elements"]["symbols"].split()
_ELEMENT = one_of(_SYMBOLS)
_PART = rf"(?:{_ELEMENT}[0-9]{{0,2}}|\((?:{_ELEMENT}[0-9]{{0,2}}){{1,4}}\)[0-9]{{1,2}})"
_FORMULA = outlined(
    ("A0", "AA", ")0", "0A"),
    rf"(?<![\w-])(?=[A-Z0-9()]{{0,12}}[A-Z][a-z])(?=[A-Za-z()]{{1,8}}[0-9]){_PART}{{2,8}}(?![\w(])",
)
_ISOTOPE = outlined(("A-0",), rf"(?<![\w.-])(?P<symbol>{one_of(_NAMED)})-(?=(?P<mass>[0-9]{{2,3}})(?![\w-]|[.,][0-9]))")
_SALT = rare(
    ("Cl", "Br", "CN", "OH", "aF", "aO", "eO", "eS", "gO", "iO", "nO", "nS", "uO"),
    rf"(?<![\w-])(?=[A-Z]{{0,2}}[a-z]){one_of(_FILE['elements']['metals'].split())}"
    rf"{one_of(_FILE['elements']['acids'].split())}(?![\w'(])",
)
"""A formula without figures, of a metal and an acid: "NaCl", "HCl"."""
_TERM = r"(?:(?:[0-9]{1,6}(?:,[0-9]{1,4})?[a-z]?|[a-z])(?: kwadraat| tot de derde)?)"
_VARIABLE = r"[0-9][abcfinopqrtvwxyz](?![a-z])|[a-z] kwadraat|[a-z] tot de derde|(?<!\w)[a-z] ?[-+]"
"""No unit behind its figure: "2m + 3m = 5m"."""
_MORE_TERMS = rf"(?: ?[-–+·∙×*/] ?{_TERM})"
_EQUATION = rare(
    ("=",),
    rf"(?<![\w.,/=€$-])(?=[^=]{{0,30}}(?:{_VARIABLE}))-?{_TERM}{_MORE_TERMS}{{1,9}} ?= ?-?{_TERM}{_MORE_TERMS}{{0,9}}"
    r"(?!\w|[.,][0-9])",
)
_PART_OF_EQUATION = re.compile("[0-9]+(?:,[0-9]+)?|kwadraat|tot de derde|[^ ]")
_OPERATORS = {"+": "plus", "-": "min", "–": "min", "/": "gedeeld door", "=": "is"}
_PIECE = re.compile("[A-Z][a-z]?|[0-9]+")


def formulas(text: str) -> str:
    """The symbols of a formula by their letters, each with its number; those of capitals alone are read as codes are.

    An isotope with such a symbol is said by the name of its element: "Cs-137" is "cesium 137".
    """
    return _ISOTOPE.sub(_isotope, _FORMULA.sub(_said, text))


def equations(text: str) -> str:
    """Equations with variables: "x² + 2x - 3 = 0" is "ix kwadraat plus twee ix min drie is nul"."""
    return _EQUATION.sub(lambda match: " ".join(map(_said_part, _PART_OF_EQUATION.findall(match[0]))), text)


def _said_part(part: str) -> str:
    if part[0].isdigit():
        return numbers.spoken_number(part)
    if part[0].isalpha():
        return spell(part) if part == "x" else part
    return _OPERATORS.get(part, "keer")


def salts(text: str) -> str:
    """Formulas without figures by their letters: "NaCl" is "enn-aa-cee-el"."""
    return _SALT.sub(_said, text)


def _isotope(match: re.Match[str]) -> str:
    """The name before the mass, two to three times the number of the element: "Po-17" is no isotope."""
    number = _SYMBOLS.index(match["symbol"]) + 1
    is_one = 2 * number - 5 <= int(match["mass"]) <= 3 * number
    return f"{_NAMED[match['symbol']]} " if is_one else match[0]


def _said(match: re.Match[str]) -> str:
    said: list[str] = []
    for piece in _PIECE.findall(match[0]):
        if piece.isdigit():
            said.append(f" {numbers.cardinal(int(piece))} ")
        else:
            said.append(("-" if said and not said[-1].endswith(" ") else "") + spell(piece))
    return "".join(said).strip()
