"""Fractions, marks, and the one of so many.

Fractions follow e-ANS 7.4.1 ("Vorming van breukgetallen").
"""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.rules.amounts.contexts import any_word, words
from briefing.patterns import outlined, pattern, rare

_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_SIGN = "[" + "".join(_SIGNS) + "]"
_MARK = outlined(
    ("0/0", "0-;", "0-,", "0-)"),
    rf"(?P<before>{any_word('mark', 'before', at_the_start=True)} (?:een )?(?P<mark>[0-9]{{1,2}}(?:,[0-9])?))"
    r"(?:/(?=(?:10|20|100)(?![\w/]|[.,][0-9]))|(?P<less>-)(?=[;,)]))",
)
_SCHOOL_MARK = outlined(
    ("0/0",), r"[0-9](?<![\w.,/-][0-9])[0-9]?(?P<half>,[0-9])?/(?P<most>5|10|20|100)(?![\w/]|[-.,][0-9]|-[a-z])"
)
_A_MARK = re.compile(r"\b[Ee]en $")
_MARK_LESS = outlined(
    ("0-",),
    r"-(?<=\been [1-9]-)(?=\s*(?:[;,.)]|\Z)| (?:naar|voor|op|in|is|was|niet|gehaald|gekregen|(?:en|of)(?! [0-9]))\b)",
)
_MEASURE = outlined(
    ("0/0",),
    r"(?P<beats>(?!1/)[0-9](?<![\w.,/-][0-9])[0-9]?)/(?P<of>2|4|8|16)[- ]?(?=s?ma(?:at|ten)(?:soort(?:en)?)?\b)s?",
)
"""Of music; "1/2 maat" is half a size."""
_BEATS = {"2": "halve", "4": "kwarts", "8": "achtste", "16": "zestiende"}
_PRESSURE = rare(
    ("loeddruk",), r"(loeddruk(?<=\b[Bb]loeddruk)(?: van| is| was)? [0-9]{2,3})/(?=[0-9]{2,3}(?!\w|[.,/][0-9]))"
)
_NUMBERED_OF = outlined(
    ("0/0",),
    rf"(?P<before>{any_word('fraction', 'numbered_of', at_the_start=True)} (?P<place>[0-9]{{1,3}}))"
    r"/(?P<all>[0-9]{1,3})(?![\w/-]|[.,][0-9])",
)
_HALF_YEARS = rare(("½-", "¼-", "¾-"), r"-(?<=[½¼¾]-)(?=jarige?\b)")
_WITH_SIGN = re.compile(rf"[0-9{''.join(_SIGNS)}](?:(?<={_SIGN})|(?<![0-9]{{2}})[0-9]{{0,8}} ?{_SIGN})")
_SLASHED = outlined(
    ("0/0",), r"[0-9](?<![\w.,/:-][0-9])(?:[0-9]? (?=[0-9]/))?[0-9]{0,2}/[0-9]{1,4}(?:e|ste|de)?(?![\w/]|[.,][0-9])"
)
_NO_PART = pattern(
    rf"(?:\b{any_word('fraction', 'not_after')}|(?:straat|laan|weg|plein|kade|singel|gracht|dag)) $", re.IGNORECASE
)
_BOTTOMS = frozenset({*range(2, 11), 12, 16, 20, 25, 32, 50, 64, 100, 1000})
_POINTS_OF = rare(("½/",), r"½/(?=(?P<all>[0-9]{1,2})(?![\w/]|[.,][0-9]))")
_DRAW = rare(("½",), r"½(?<![0-9]½) ?[-–] ?½")
_HALF_OF_ALL = rare(
    ("½",), rf"½(?<![0-9]½)(?<![0-9] ½)(?= van | {any_word('half', 'paid')}\b)|(?<=betaalt )½(?=[.,;]|$| en\b)"
)
_NEUTER = pattern(rf" (?:{any_word('half', 'neuter')}|[a-z]{{2,20}}je)\b")
_SEVERAL_FOLLOW = re.compile(r" (?!(?:delen|eetlepels|theelepels|kopjes)\b)[a-z]{2,20}(?<![eo])(?<!ti)(?:en|s)\b")
_AMONG = re.compile(r"\b(?:bij|in|met|na|uit|van|voor) $", re.IGNORECASE)
_WORD_AFTER = re.compile(r" (\w+)")
_AFTER_A_RESULT = words("result", "after")
_HALVED = ("een ", "één ", "de ", "elke ", "deze ")
_ONE_AND_A_HALF = rare(("1,5-", "1,5e"), r"1,5(?<![\w.,]1,5)(?:-(?=meter|lijn)|e-?(?=lijn))")
_FINAL = outlined(("0/0",), r"1/([0-9]{1,3})(?:e|ste|de)?[ -](?=finales?\b)")


def fractions(text: str) -> str:
    """Fractions: "½ liter" is "een halve liter", "2½ jaar" "tweeënhalf jaar", "2/3" "twee derde", "1/8 finale" a
    round."""
    text = _MARK.sub(lambda match: match["before"] + (" min" if match["less"] else " op "), text)
    text = _MEASURE.sub(lambda match: numbers.cardinal(int(match["beats"])) + _BEATS[match["of"]], text)
    text = _SCHOOL_MARK.sub(_school_mark, _PRESSURE.sub(r"\1 over ", text))
    text = _NUMBERED_OF.sub(_numbered_of, text)
    text = _POINTS_OF.sub(lambda match: "½ op " if match["all"] in {"5", "10", "20"} else "½ uit ", text)
    text = _MARK_LESS.sub(" min", text)
    text = _HALF_YEARS.sub("", _DRAW.sub("remise", text))
    text = _HALF_OF_ALL.sub("de helft", _ONE_AND_A_HALF.sub("anderhalve", text))
    text = text if text.isascii() else _WITH_SIGN.sub(_with_sign, text)
    return _SLASHED.sub(_slashed, _FINAL.sub(_final, text))


def _numbered_of(match: re.Match[str]) -> str:
    """A number out of a total: "aflevering 3/8" is "aflevering 3 van 8"."""
    has_place = 0 < int(match["place"]) <= int(match["all"]) and match["all"] != "1"
    return f"{match['before']} van {match['all']}" if has_place else match[0]


def _school_mark(match: re.Match[str]) -> str:
    """School marks: points out of twenty or a hundred, and out of ten in "een 6/10" or "7,5/10"."""
    points = match[0].removesuffix("/" + match["most"])
    start = max(0, match.start() - 5)
    may_be_a_part = match["most"] in {"5", "10"} and not (
        match["half"] or _A_MARK.search(match.string, start, match.start())
    )
    is_mark = float(points.replace(",", ".")) <= int(match["most"]) and not may_be_a_part
    return f"{points} op {match['most']}" if is_mark and points != "1" else match[0]


def _final(match: re.Match[str]) -> str:
    return {2: "halve ", 4: "kwart"}.get(int(match[1]), numbers.ordinal(int(match[1])) + " ")


def _with_sign(match: re.Match[str]) -> str:
    whole = match[0][:-1].strip()
    top, bottom = _SIGNS[match[0][-1]]
    return _part(int(whole) if whole else 0, top, bottom, match)


def _slashed(match: re.Match[str]) -> str:
    *whole, top, bottom = (int(figures) for figures in re.findall("[0-9]+", match[0]))
    are_apart = not whole and _NO_PART.search(match.string, max(0, match.start() - 12), match.start())
    is_among = _AMONG.search(match.string, max(0, match.start() - 5), match.start())
    if is_among and not whole and 1 < top < bottom - 1 and _SEVERAL_FOLLOW.match(match.string, match.end()):
        return f"{top} van de {bottom}"
    is_exposure = match.string.startswith(" seconde", match.end()) and bottom < 10_000
    is_part = bottom in _BOTTOMS or (top == 1 and (31 < bottom < 1000 or is_exposure) and not whole)
    if are_apart or match[0].startswith("0") or not 0 < top < bottom or not is_part:
        return match[0].replace("/", " ")
    return _part(whole[0] if whole else 0, top, bottom, match)


def _part(whole: int, top: int, bottom: int, match: re.Match[str]) -> str:
    if (top, bottom) == (1, 2):
        return _half(whole, match)
    name = "kwart" if bottom == 4 else numbers.ordinal(bottom)
    part = f"een {name}" if (top, bottom) == (1, 4) else f"{numbers.cardinal(top)} {name}"
    return f"{numbers.cardinal(whole)} {part}" if whole else part


def _half(whole: int, match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - 6) : match.start()]
    following = _WORD_AFTER.match(match.string, match.end())
    is_neuter = following is None or following[1] in _AFTER_A_RESULT or _NEUTER.match(match.string, match.end())
    half = "half" if is_neuter else "halve"
    return half if not whole and before.lower().endswith(_HALVED) else numbers.and_a_half(whole, half)
