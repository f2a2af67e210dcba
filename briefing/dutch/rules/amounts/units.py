"""Units of measure after a figure, and the points of the compass."""

from __future__ import annotations

import re

from briefing.dutch.alternatives import one_of
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import outlined, pattern, rare, worded
from briefing.tables import shipped_table

_FILE = shipped_table(__package__, "units.toml")
_PER: dict[str, str] = _FILE["per"]
_ANYWHERE: dict[str, str | list[str]] = _FILE["anywhere"]
_PREFIXED = {
    prefix.strip("-") + unit: f"{_FILE['prefix'][prefix]}{name}"
    for unit, (name, prefixes) in _FILE["prefixed"].items()
    for prefix in prefixes.split()
}
_UNITS: dict[str, str | list[str]] = _PREFIXED | _FILE["after_a_figure"] | _ANYWHERE

_END = r"(?![\w²³])"
_AFTER_FIGURE = re.compile(
    rf"[0-9½¼¾⅐-⅞] ?(?P<unit>{one_of(_UNITS)}){_END}(?P<per>/{one_of(_PER)}{_END})?(?!\.[A-Za-z]| /)"
    r"(?:\.(?=[,;:)]| [a-z(]))?"
)
_FUSE = outlined(("0A",), r" ?A(?:(?<=[x×][0-9]{2}A)|(?<=[x×][0-9]{2} A)|(?<=[x×] [0-9]{2} A))(?!\w)")
_CARAT = rare(("goud",), r"([0-9]) ?kt?\.?(?=[ -](?:wit|geel|rood|rosé)?goud)")
_ALONE = worded(_ANYWHERE, "(?P<unit>" + one_of(_ANYWHERE, not_after=r"\w.@-") + rf"){_END}(?!\.\w)")
_SQUARE = rare(
    ("vierkante ", "kubieke "),
    r"(?:(?<=\bvierkante )|(?<=\bkubieke ))(?P<prefix>[kcdm]?)m(?![\w/])(?:\.(?=[,;:)]| [a-z(]))?",
)
_REPEATED = outlined(
    ("-0", "–0", "à0"), rf"[0-9] ?(?P<unit>{one_of(_UNITS)}) ?(?=(?:[-–]|à) ?[0-9][0-9.,]* ?(?P=unit){_END})"
)
_DEGREES = outlined(("0A", "0.A"), r"[0-9](?: ?gr\.?| graden| graad) ?(?=[CF](?![\w'-]))")
_WEATHER_DEGREES = re.compile(
    r"[0-9](?:(?:(?<=\bmax\. [0-9])|(?<=\bmin\. [0-9])|(?<=\bmaximaal [0-9])|(?<=\bminimaal [0-9])|"
    r"(?<=[ (]-[0-9])|(?<=\bmin [0-9])|(?<=\bplus [0-9]))[0-9]? ?gr\.?+(?! ?[CF]\b|\w)|"
    r" ?gr\.?(?= (?:boven|onder|vorst|koorts|Celsius|warm|koud)\b))"
)
_OF_THE_WEATHER = pattern(rf"\b(?:{any_word('degrees', 'before')}|[a-z]{{0,12}}temperatu(?:ur|ren))", re.IGNORECASE)
_GRADE = re.compile("[0-9] ?gr")
_OF_AN_OVEN = re.compile(r"[Oo](?<!\w.)ven\b[^.0-9]{0,20} op [0-9]{2,3} ?gr\b\.?")
_GRAMS = re.compile(r"[0-9] ?gr\.?+(?!\w| ?[CF]\b)")
_AT_THE_END = re.compile(r"\s*\Z")
_ABOVE_SEA = re.compile(r"(?<=[0-9mr]) ?([+-]) ?(?=(?:NAP|TAW)(?!\w))")
_POSITION = pattern(
    r"(?P<degrees>[0-9])° ?(?P<minutes>[0-9]{1,2})'(?: ?(?P<seconds>[0-9]{1,2})(?:\"|''))?"
    r"(?: ?(?P<side>N\.?B|Z\.?B|O\.?L|W\.?L|[NZOWE])(?!\w)(?P<stop>\.(?!\s*\Z))?)?"
)
_BY_DEGREES = re.compile(r"°(?<=[0-9]°) ?([NZ]\.?B\b|[OW]\.?L\b|[NZOWE](?!\.[BL]))(?:(?<=\..)\.(?!\s*\Z))?(?![\w'])")
_SIDES: dict[str, str] = _FILE["sides"]
_PER_WITH_P = rare(("p/",), rf"p/(?<![\w.]p/)(?={one_of(_PER)}{_END})")
_PER_WORD = rare(("p/",), r"p/(?<![\w.]p/)(?=[a-z]{4})")
_PER_UNIT = rare(
    ("/",), rf"/(?<! m/)(?<! km/)(?<!dag/)(?<![^\w][a-z]/)(?P<unit>{one_of(_PER)}){_END}(?:\.(?=[,;:)]| [a-z(]))?"
)
_PER_SHORT = worded(("min", "mnd", "wk", "pers", "st", "jr"), r"(?<= per )(?P<unit>min|mnd|wk|pers|st|jr)(?![\w.])\.?")
_PER_NOUN = rare(
    ("/",),
    r"/(?:(?<=[0-9]/)(?=[a-zà-ÿ]{4})(?!m(?:ax|in)imaal|(?:maan|dins|woens|donder|vrij|zater|zon)dag)|(?:(?<=euro/)|(?<=frank/)|(?<=gulden/)|(?<=pond/))(?=[a-zà-ÿ]{3})(?!dollar|pond|frank|roebel|yuan)|"
    rf"(?<=[a-z]/)(?={any_word('unit', 'per')}\b))",
)
_SHARED_DEGREES = rare(("°", "graden"), r"[0-9](?<![\w.,/][0-9])[0-9]?/(?=-?[0-9]{1,2} ?(?:°|(?P<word>graden)))")
_AT_MOST_ONE = re.compile(
    r"(?<![\w.,])1(?![½¼¾])|(?:(?<=(?<![\w.,])1/[0-9])|(?<=(?<![\w.,])1/[0-9]{2})|(?<=(?<![\w.,])1/[0-9]{3}))[0-9]|(?<![0-9])[½¼¾]|(?<=1)(?<![0-9]1)½"
)
_AREAS = rare(
    (" a ", *(f"{figure}a " for figure in range(10))), r"([0-9](?<![\w.,][0-9])[0-9]?) ?a (?=[0-9]{1,2} ?ca\b)"
)
_AREA_OF_LAND = outlined(
    ("0.00.00",), r"([0-9](?<![\w.,][0-9])[0-9]{0,2})\.0?([0-9]{1,2})\.0?([0-9]{1,2}) ?(?:ha|hectare)(?!\w)"
)
_AREAS_BEHIND = rare(("ha ", "ha, ", "ctare"), r"([0-9] ?(?:ha|hectare),?(?: en)? [0-9]{1,2}) ?a(?![\w.])")
_CENTIARES = rare((" are ",), r"([0-9](?<= are [0-9])[0-9]?) ?ca\b\.?(?= |[,;)]|\.?$)")


def degrees(text: str) -> str:
    """Temperatures with an abbreviated scale: "20 gr. C" and "20 graden C" are "20 °C"."""
    if _GRADE.search(text):
        text = _WEATHER_DEGREES.sub(_degrees, _OF_AN_OVEN.sub(_degrees, text))
        text = _GRAMS.sub(_grams_or_degrees, text)
    text = _AREA_OF_LAND.sub(r"\1 hectare \2 are \3 centiare", text)
    text = _CENTIARES.sub(r"\1 centiare", _AREAS_BEHIND.sub(r"\1 are", _AREAS.sub(r"\1 are ", text)))
    text = _SHARED_DEGREES.sub(lambda match: match[0][:-1] + (" " if match["word"] else " tot "), text)
    return _DEGREES.sub(lambda match: match[0][0] + " °", text)


def _grams_or_degrees(match: re.Match[str]) -> str:
    is_weather = _OF_THE_WEATHER.search(match.string, max(0, match.start() - 60), match.start())
    return _degrees(match) if is_weather else match[0]


def _degrees(match: re.Match[str]) -> str:
    full_stop = "." if match[0].endswith(".") and _AT_THE_END.match(match.string, match.end()) else ""
    return f"{match[0].rstrip('gr. ')} graden{full_stop}"


def positions(text: str) -> str:
    """Coordinates, and heights above sea level: "51°13' N.B." is "51 graden 13 minuten noorderbreedte"."""
    if "NAP" in text or "TAW" in text:
        text = _ABOVE_SEA.sub(lambda match: " boven " if match[1] == "+" else " onder ", text)
    if "°" not in text:
        return text
    return _BY_DEGREES.sub(lambda match: f" graden {_SIDES[match[1].replace('.', '')]}", _POSITION.sub(_position, text))


def _position(match: re.Match[str]) -> str:
    seconds = f" {int(match['seconds'])} seconden" if match["seconds"] else ""
    side = f" {_SIDES[match['side'].replace('.', '')]}" if match["side"] else ""
    return f"{match['degrees']} graden {int(match['minutes'])} minuten{seconds}{side}"


def units(text: str) -> str:
    """Units in full: "120 km/u" is "120 kilometer per uur", "1 °C" "1 graad Celsius", "/m²" "per vierkante meter".

    A unit at both ends of a range is said once: "10%-15%" is "10-15 procent".
    """

    def after_figure(match: re.Match[str]) -> str:
        is_one = _AT_MOST_ONE.match(match.string, match.start()) is not None
        per = f" per {_PER[match['per'][1:]]}" if match["per"] else ""
        return f"{match[0][0]} {_said(_UNITS[match['unit']], is_one=is_one)}{per}"

    text = _FUSE.sub(" ampère", text)
    text = _CARAT.sub(r"\1 karaat", text)
    text = _AFTER_FIGURE.sub(after_figure, _REPEATED.sub(lambda match: match[0][0], text))
    text = _SQUARE.sub(lambda match: _FILE["prefix"].get(match["prefix"], "") + "meter", text)
    text = _PER_UNIT.sub(lambda match: f" per {_PER[match['unit']]}", _PER_WITH_P.sub("/", text))
    text = _PER_SHORT.sub(lambda match: _PER[match["unit"]], text)
    text = _PER_NOUN.sub(" per ", _PER_WORD.sub("per ", text))
    return _ALONE.sub(lambda match: _said(_ANYWHERE[match["unit"]], is_one=False), text)


def _said(unit: str | list[str], *, is_one: bool) -> str:
    return unit if isinstance(unit, str) else unit[0 if is_one else 1]


_DIRECTIONS: dict[str, str] = _FILE["directions"]
_LANDS: dict[str, str] = _FILE["lands"]
_LONG_POINTS = ["NO", "NW", "ZO", "ZW", "NNO", "NNW", "ZZO", "ZZW", "ONO", "OZO", "WNW", "WZW"]
_POINTS = [*"NOZW", *_LONG_POINTS]
_LETTERS = one_of(_POINTS)
_WIND_FROM = re.compile(
    rf"[Ww]ind(?<!\w[Ww]ind)(?: is|:)? (?P<out>uit (?:het )?)?"
    rf"(?P<points>{_LETTERS}(?:(?: tot |-){_LETTERS})?)(?![\w-])"
)
_FORCE_GLUED = rare(("ind ",), rf"(?<=[Ww]ind )(\(?{_LETTERS})(?=1?[0-9]\b)")
_LAST_LETTER = re.compile(r"[NOZW](?!\w)")
"""The last letter of every direction, which most texts lack."""
_POINT = one_of(_LONG_POINTS, not_after=r"\w-") + r"(?![\w-])"
_BEHIND_A_WORD = re.compile(r"[NOZW](?:(?<=het .)|(?<=ten .)|(?<=Ten .)|(?<=tot .)|(?<=naar .))[NOZW]{0,2}(?!\w)")
_FROM_TO = pattern(
    rf"\b(?:(?:van|uit) {_LETTERS}(?![\w-]) naar {_LETTERS}|{_POINT} tot {_LETTERS}|{_LETTERS} tot {_POINT})"
    r"(?![\w-]|\.\w)",
)
_WITH_FORCE = re.compile(
    one_of(_POINTS, not_after=r"\w&.-") + r"(?:(?<=[NOZW]{2})(?= (?:1[0-2]|[1-9])(?!\w|\.\d))|"
    r"(?= [0-9]{1,2}(?: ?[-–] ?[0-9]{1,2})? ?[Bb]ft\b))"
)
_THREE_POINTS = re.compile(
    r"[NOZW](?<![\w&.-].)(?:-[NZ][OW](?![\w&-])|"
    r"(?:(?<=N)N[OW]|(?<=Z)Z[OW]|(?<=O)ZO|(?<=W)[NZ]W)(?![\w&-]|\.\w))"
)
_DOTTED_POINT = rare(("N.O.", "N.W.", "Z.O.", "Z.W."), r"(?<=het )([NZ])\.([OW])\.(?=(?P<end>\s*$)?)")
_GARDEN = rare(
    ("tuin", "terras", "balkon", "ligging"),
    rf"((?:tuin|terras|balkon|ligging)(?: op)?(?: het)? \(?)({_LETTERS})(?=[),.;]|\s*$)",
)
_REGION = re.compile(
    r"\b((?:[Ii]n|[Uu]it|[Nn]aar|[Vv]an|[Oo]p|[Oo]ver) het |[Tt]en )"
    rf"({_LETTERS}(?: en (?:het )?{_LETTERS})?)(?![\w-]|\.\w)"
)
_TOWARDS = re.compile(rf"(uit|naar)(?<!\wuit)(?<!\wnaar) ({_POINT}|{_LETTERS}-{_LETTERS}(?![\w-]))")
_PART_OF_LAND = rare(
    ("N-", "O-", "Z-", "W-", ".-"), r"[NOZW](?<![\w.-].)(?:(?<=[NZ])\.?[OW]\.?-(?=[A-Z][a-z])|\.?-(?=[A-Z][a-zë]{3}))"
)
_SHORT_PROVINCE = rare(
    ("-Vl", "-Br", "-Holl", "-Ned", "-Am"),
    r"([NOZW](?<![\w.-].))\.?-((?<!N-)(?<!N\.-)Vl|(?<![OW]-)(?<![OW]\.-)(?:Brab|Br|Holl|Ned|Am))(?!\w)(?:\.(?!\s*\Z))?",
)
_BOTH_SIDES = rare(("-",), r"[NOZW](?<![\w&.-].)-[NOZW](?![\w&]|-[A-Z]|\.\w)")
_FORCE = rare(("bf ", "Bf ", "bft ", "Bft "), r"\b[Bb]ft? (?=(?:1[0-2]|[1-9])\b)")
_FROM_WIND = rare(("-wind", "-storm"), rf"(?<![\w-])({_LETTERS})-(wind(?:en)?|storm(?:en)?)\b")
_POINT_ALONE = re.compile(rf"\b{_LETTERS}\b")


def winds(text: str) -> str:
    """Directions: "wind ZW 4" is "wind zuidwest 4", "een NO-wind" "een noordoostenwind", "in het ZO" a region."""
    text = _FORCE_GLUED.sub(r"\1 ", _FORCE.sub("windkracht ", text))
    if _LAST_LETTER.search(text) is None:
        return text
    text = _WIND_FROM.sub(_from_in_full, text)
    text = _DOTTED_POINT.sub(lambda match: match[1] + match[2] + ("." if match["end"] is not None else ""), text)
    if _BEHIND_A_WORD.search(text):
        text = _FROM_TO.sub(lambda match: _POINT_ALONE.sub(lambda point: _full(point[0]), match[0]), text)
        text = _REGION.sub(_region, text)
    text = _GARDEN.sub(lambda match: match[1] + _full(match[2]), text)
    text = _TOWARDS.sub(_towards, text)
    text = _WITH_FORCE.sub(lambda match: _full(match[0]), text)
    text = _THREE_POINTS.sub(lambda match: " tot ".join(map(_full, match[0].split("-"))), text)
    if "-" not in text:
        return text
    text = _BOTH_SIDES.sub(lambda match: f"{_full(match[0][0])}-{_full(match[0][2])}", text)
    text = _SHORT_PROVINCE.sub(_province, text)
    text = _PART_OF_LAND.sub(lambda match: _full(match[0].replace(".", "").rstrip("-")).capitalize() + "-", text)
    return _FROM_WIND.sub(lambda match: _full(match[1]) + ("en" if match[2][0] == "w" else "er") + match[2], text)


def _from_in_full(match: re.Match[str]) -> str:
    out = match["out"] or ""
    ending = "en" if out else ""
    wind = match[0].removesuffix(out + match["points"])
    directions = match["points"].replace("-", " tot ")
    return wind + ("uit het " if out else "") + _POINT_ALONE.sub(lambda point: _full(point[0]) + ending, directions)


def _region(match: re.Match[str]) -> str:
    return match[1] + _POINT_ALONE.sub(lambda point: _full(point[0]) + "en", match[2])


def _towards(match: re.Match[str]) -> str:
    out = "en" if match[1] == "uit" else ""
    points = " tot ".join(_full(point) + out for point in match[2].split("-"))
    return f"uit het {points}" if out else f"naar {points}"


def _province(match: re.Match[str]) -> str:
    side, land = match.groups()
    return f"{_full(side).capitalize()}-{_LANDS[land]}"


def _full(letters: str) -> str:
    return "".join(_DIRECTIONS[letter] for letter in letters)
