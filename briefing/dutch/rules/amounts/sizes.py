"""Lengths: a height in meters and centimeters, length by width, inches and feet."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import outlined, rare

_METERS = outlined(
    ("0,0", "0.0"),
    r"(?P<figures>[0-9](?<![\w.,][0-9])[0-9]?[0-9]?[.,][0-9]{2}) ?(?:m|meter)"
    r"(?![\w²³]|/(?![0-9])| euro)",
)
_SIGNED_METERS = outlined(
    ("-0", "–0", "+0"), r"[-–+](?<![\w)\]%.,/-].)(?=[0-9]{1,3}[.,][0-9]{2} ?m(?:eter)?(?![\w²³/]))"
)
_METERS_TO = outlined(
    ("0-0", "0–0"), r"([0-9](?<=[0-9][.,][0-9]{2})) ?[-–] ?(?=[0-9][.,][0-9]{2} ?m(?:eter)?(?![\w²³/]))"
)
_METERS_BY = outlined(
    ("0,0", "0.0"),
    r"([0-9](?<=[0-9][.,][0-9]{2})) ?[x×] ?"
    r"(?=(?:[0-9]{1,3}[.,][0-9]{2} ?[x×] ?)?[0-9]{1,3}[.,][0-9]{2} ?m(?:eter)?(?![\w²³/]))",
)
_SIZE = rare(
    ("×", " x", *(f"{figure}x" for figure in range(10))),
    r"[0-9](?<![\w.,][0-9])[0-9]{0,4}(?:[.,][0-9]{1,3})?(?: ?[x×] ?[0-9]{1,5}(?:[.,][0-9]{1,3})?){1,3}"
    r"(?![0-9x×]| ?[x×] ?[0-9])"
    r"(?P<unit> ?(?:mm|cm|dm|m|meter|centimeter|millimeter|inch|duim)(?![\w²³]))?",
)
_SIZE_OF_UNITS = rare(
    ("mx", "m x", "m×", "m ×"),
    r"m(?:(?<=[0-9] [mcd]m)|(?<=[0-9][mcd]m)|(?<=[0-9] m)|(?<=[0-9]m)) ?[x×] ?(?=[0-9])",
)
_SCREEN_OF = outlined(('0"',), rf"""{any_word("inch", "after", at_the_start=True)} van [0-9]{{1,3}}(?:,[0-9])?(?=")""")
_INCHES = outlined(('0"',), rf"""[0-9]"(?:(?=-[a-z])|(?= {any_word("inch", "after")}\b))""")
_COUNTED_AFTER = re.compile(r" (?:minuten|seconden|uur|euro|keer|kilo|gram|punten|dagen)\b")
_INCHES_IN_BRACKETS = outlined(('0"',), r"\(([0-9]{1,2}(?:,[0-9])?)\"(?=[,)])")
_TIMES_INCHES = outlined(('0"',), r"([0-9](?<![\w.,].)) ?[x×] ?([0-9]{1,2})\"(?!\w)")
_FEET_BY = outlined(("0'",), r"([0-9](?<![\w.,'].)[0-9]{0,2})' ?(?:bij|x|×) ?([0-9]{1,3})'(?!\w)")
_FEET = outlined(
    ("0'",), r"([0-9](?<![\w.,'].)[0-9]{0,2})'(?: ?(1?[0-9])(?:\"|''))?(?= (?:lang|hoog|breed|diep|groot)\b)"
)


def meters(text: str) -> str:
    """Heights and distances with two decimals: "1,82 m" is "één meter tweeëntachtig"."""

    def read(match: re.Match[str]) -> str:
        whole, part = re.split("[.,]", match["figures"])
        if not int(whole) and int(part):
            return f"{numbers.cardinal(int(part))} centimeter"
        centimeters = f" {numbers.cardinal(int(part))}" if int(part) else ""
        return f"{numbers.cardinal(int(whole))} meter{centimeters}"

    text = _SIGNED_METERS.sub(lambda match: "plus " if match[0] == "+" else "min ", _METERS_TO.sub(r"\1 tot ", text))
    return _METERS.sub(read, text)


def sizes(text: str) -> str:
    """Lengths by widths: "30x20x10" is "30 bij 20 bij 10", "4x100 m" a relay. A screen has inches, a room feet."""

    def read(match: re.Match[str]) -> str:
        parts = re.split(" ?[x×] ?", match[0])
        is_relay = re.fullmatch(r"[0-9]{1,2} ?[x×] ?[0-9]*[05]0 ?m(?:eter)?", match[0])
        is_wide = min(_whole(part) for part in parts) > 12 and not _COUNTED_AFTER.match(match.string, match.end())
        has_decimals = all(re.search("[.,][0-9]{2}$", part) for part in parts)
        is_size = len(parts) > 2 or is_wide or has_decimals or (match["unit"] is not None and not is_relay)
        return " bij ".join(map(_no_year, parts)) if is_size else match[0]

    text = _FEET.sub(_feet, _FEET_BY.sub(r"\1 voet bij \2 voet", text))
    if '"' in text:
        text = _INCHES_IN_BRACKETS.sub(r"(\1 inch", text)
        text = _TIMES_INCHES.sub(r"\1 keer \2 inch", text)
        text = _SCREEN_OF.sub(r"\g<0> inch", _INCHES.sub(lambda match: match[0][0] + " inch", text)).replace(
            ' inch"', " inch"
        )
    text = _SIZE_OF_UNITS.sub("m bij ", _METERS_BY.sub(r"\1 m bij ", text))
    return _SIZE.sub(read, text)


def _feet(match: re.Match[str]) -> str:
    return f"{match[1]} voet" + (f" {match[2]} inch" if match[2] else "")


def _no_year(part: str) -> str:
    return numbers.cardinal(int(part)) if re.fullmatch("1[0-9]{3}", part) else part


def _whole(part: str) -> int:
    figures = re.match(r"[0-9]+(?:\.[0-9]{3}(?![0-9]))?", part)
    return int(figures[0].replace(".", "")) if figures else 0
