"""Two figures with a hyphen between them: a range, or a result.

A range is said with *tot* (VRT, "Dubbelzinnig tot en met"), a result with nothing between.
"""

from __future__ import annotations

import re

from briefing.dutch.calendar import ANY_DAY
from briefing.dutch.rules.amounts.contexts import any_word, words
from briefing.patterns import outlined, pattern

_FIGURE = r"[0-9]+(?:\.[0-9]{3})*(?:,[0-9]+)?"
_PAIR = outlined(
    ("0-0", "0–0"),
    r"[0-9](?<![\w.,:/+-][0-9])[0-9.]*(?:,[0-9]+)?"
    rf"(?: ?[-–] ?{_FIGURE}(?![.,]?[0-9]|[^\W\d_]))+(?P<next>(?:-| )[a-zà-ÿ]+)?",
)
_MEASURED = pattern(rf" (?:{any_word('year', 'counted')}|jarigen?)")
_HANGING = outlined(("0-",), r"[0-9]- (?=(?:tot|en|of|à|a|noch) )")
_AFTER_A_RESULT = words("result", "after")
_COMPOUND_RESULT = frozenset(f"-{word}" for word in words("result", "compound"))
_SCORE_FOLLOWS = re.compile(r" [0-9]{1,2}[-–][0-9]")
_OPEN_ON = pattern(rf"(?:^|[:;,(] ){ANY_DAY}(?:(?: tot en met| en) {ANY_DAY})? $")
"""Days in a list, before their opening hours: "zaterdag 9-13"."""
_BEFORE_A_STRETCH = pattern(rf"\b{any_word('stretch', 'before')} $", re.IGNORECASE)


_PRICES = outlined(
    ("0-0", "0–0"),
    r"(?P<figures>[0-9](?<![\w.,€$£-][0-9])(?<![€$£] [0-9])[0-9]{0,2},[0-9]{2} ?[-–] ?[0-9]{1,3},[0-9]{2}) ?"
    r"(?:(?P<sign>[€$£])|(?P<word>euro|dollar|pond)\b)",
)
_SIGNS = {"euro": "€", "dollar": "$", "pond": "£"}


def prices(text: str) -> str:
    """Prices from and to with their currency in front, where amounts are read: "0,25-0,30 €" is "€ 0,25-0,30"."""
    return _PRICES.sub(lambda match: f"{match['sign'] or _SIGNS[match['word']]} {match['figures']}", text)


def ranges_and_scores(text: str) -> str:
    """Ranges and results: "10-15 mensen" has "tot", "3-1" has nothing, "18- tot 24-jarigen" loses its hyphen."""
    return _HANGING.sub(lambda match: match[0][0] + " ", _PAIR.sub(_stretch_or_result, text))


def _stretch_or_result(match: re.Match[str]) -> str:
    following = match["next"] or ""
    parts = re.split(r" ?[-–] ?", match[0].removesuffix(following))
    joint = " "
    if len(parts) == 2 and _is_stretch(parts, following, match):
        joint = " en " if match.string.endswith(("tussen ", "Tussen "), 0, match.start()) else " tot "
    return joint.join(parts) + following


def _is_round(last: float) -> bool:
    """Whether the figures are a speed or a share, which no side scores: "van 0-100 in vier seconden"."""
    return last >= 50 and last % 10 == 0


def _is_stretch(parts: list[str], following: str, match: re.Match[str]) -> bool:
    """Whether the figures are a range: it goes up, does not begin at zero, and counts something or follows a word for
    ranges."""
    first, last = (float(part.replace(".", "").replace(",", ".")) for part in parts)
    is_file_number = match.string.startswith("/", match.end()) or (
        len(parts[0]) > 3 and match.string.endswith("nummer ", 0, match.start())
    )
    if (
        first >= last
        or is_file_number
        or following in _COMPOUND_RESULT
        or (following in {" tot", " naar"} and _SCORE_FOLLOWS.match(match.string, match.end()))
        or (first == 0 and not (_MEASURED.fullmatch(following) or _is_round(last)))
    ):
        return False
    if first == 0 and last in {100, 200} and following == " in":
        return match.string[match.end() : match.end() + 2].strip().isdigit()
    if all(re.search(",(?:[0-9]{2}|[^5])", part) for part in parts):
        return True
    if last <= 24 and _OPEN_ON.search(match.string, max(0, match.start() - 50), match.start()):
        return True
    if _BEFORE_A_STRETCH.search(match.string, max(0, match.start() - 20), match.start()):
        return True
    return following != "" and following.strip() not in _AFTER_A_RESULT
