"""Roman numerals, where they are numerals.

After a ruler's name they are a rank with an article, elsewhere the number (Taaladvies.net, "Romeinse cijfers").
"""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.contexts import any_word

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_NUMERAL = r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_WELL_FORMED = re.compile(_NUMERAL)

_RANK = re.compile(rf"\b(?P<ruler>{any_word('roman', 'rulers')}) (?P<numeral>[IVXL]+)(?P<genitive>'?s)?(?!\w|[.]\w|&)")
_CLUB = re.compile(r"(?<!koning )(?<!stadhouder )(?<!prins )(?<!keizer )(?<!graaf )\bWillem II\b")
_SPORT = re.compile(rf"\b{any_word('roman', 'sport')}\b|[0-9] ?- ?[0-9]")
_COUNTED = re.compile(rf"\b(?P<cue>{any_word('roman', 'numbered')}[ -])(?P<numeral>[IVXLC]+)(?!\w|&|\.\w)")
_BARE = re.compile(
    r"(?<![\w.&/'-])"
    r"(?:XX?I[IVX]|XX?IV|XX?VI{0,3}|XXI{1,3}|VI{2,3}|I{2,3}|IV|IX|XI{1,3}|XI[VX]|XV)(?![\w&'/]|\.\w|-[A-Z])"
)
_CENTURY = re.compile(r"(?<!\w)(?P<numeral>[IVXLC]+)(?:e|de|ste)\b")
_WORLD_WAR = re.compile(r"\bWO(?=[ -]?(?:I{1,3}|1|2|[éet]\w+)\b)")


def roman_numerals(text: str) -> str:
    """Roman numerals: "Filips II" is "Filips de Tweede", "Rutte IV" "Rutte vier", "XIXe eeuw" "negentiende eeuw"."""
    if _CLUB.search(text) and _SPORT.search(text):
        text = _CLUB.sub("Willem Twee", text)
    text = _CENTURY.sub(lambda match: _ranked(match) or match[0], text)
    text = _RANK.sub(_ruler, text)
    text = _WORLD_WAR.sub("Wereldoorlog", text)
    text = _COUNTED.sub(
        lambda match: match["cue"].replace("-", " ") + _number(match["numeral"], match["numeral"]), text
    )
    return _BARE.sub(lambda match: _number(match[0], match[0]), text)


def _ruler(match: re.Match[str]) -> str:
    ranked = _ranked(match)
    return (
        f"{match['ruler']} de {ranked.capitalize()}{(match['genitive'] or '').strip(chr(39))}" if ranked else match[0]
    )


def _ranked(match: re.Match[str]) -> str:
    value = _value(match["numeral"])
    return numbers.ordinal(value) if value else ""


def _number(numeral: str, otherwise: str) -> str:
    value = _value(numeral)
    return numbers.cardinal(value) if value else otherwise


def _value(numeral: str) -> int:
    """What the numeral is worth; 0 where it is none."""
    if not _WELL_FORMED.fullmatch(numeral):
        return 0
    values = [_VALUES[letter] for letter in numeral]
    return sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )
