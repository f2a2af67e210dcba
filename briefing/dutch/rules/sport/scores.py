"""Results in sports reports: sets, tie-breaks, half-time scores, half points."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import outlined, pattern, rare

_SCORE = r"[0-9]{1,2}[-–][0-9]{1,2}"
_TIE_BREAK = rare(
    ("7-6", "6-7", "7–6", "6–7"), r"\b(?<![\w.,/–-])(?:7[-–]6|6[-–]7)( ?\([0-9]{1,2}(?:[-–/][0-9]{1,2})?\))"
)
_SETS = outlined(
    ("0-0", "0–0"), rf"[1-9](?<![\w.,/–-][1-9])(?:[0-9]?[-–][0-9]{{1,2}})(?: {_SCORE}(?![\w/–-]|[.,][0-9])){{1,8}}"
)
_HALF_TIME = outlined(
    ("0(0",), r"(?P<full>[0-9](?<![\w.,/–-][0-9])[0-9]{0,2}[-–][0-9]{1,3} ?\()(?P<half>[0-9]{1,3}[-–][0-9]{1,3})(?=\))"
)
_SET_BEFORE = re.compile(r"[0-9]{1,2}[-–][0-9]{1,2}, $")
"""Another set before the last one, behind which the result of the match is in brackets."""
_EXTRA_TIME = pattern(rf"\b{any_word('result', 'extra_time')}")
_POINTS = outlined(
    ("½", "0,0"),
    r"(?=[0-9]{0,2}(?:[-–][0-9]{0,2})?(?:,5|½))"
    r"(?P<first>(?:[0-9](?<![\w.,/-][0-9])[0-9]?(?:,5|½)?|½))[-–](?P<last>[0-9]{0,2}(?:,5|½)|[0-9]{1,2}(?!\w|[,½]))"
    rf"(?![0-9]|-[0-9]| ?%| {any_word('year', 'counted')}\b)",
)
_POINTS_BEFORE = pattern(rf"\b{any_word('result', 'before')} $")


def scores(text: str) -> str:
    """Results in words: "6-3 3-6" is two sets, "7-6 (5)" one whose tie-break is left out, "3-1 (1-1)" has its
    half-time.

    Half points are halves, however they are written: "2,5-1,5" is "tweeënhalf anderhalf".
    """
    if "-" not in text and "–" not in text:
        return text
    text = _TIE_BREAK.sub(lambda match: match[0].removesuffix(match[1]), text)
    text = _SETS.sub(lambda match: match[0].replace(" ", ", "), text)
    return _POINTS.sub(_points, _HALF_TIME.sub(_half_time, text))


def _half_time(match: re.Match[str]) -> str:
    """A half-time score, in which no side has more goals than at the end; behind extra time it is the score after 90
    minutes."""
    first, last = (int(goals) for goals in re.findall("[0-9]+", match["full"]))
    first_half, last_half = (int(goals) for goals in re.findall("[0-9]+", match["half"]))
    start = max(0, match.start() - 60)
    is_half_time = first_half <= first and last_half <= last
    is_of_sets = _SET_BEFORE.search(match.string, max(0, match.start() - 8), match.start())
    has_extra_time = _EXTRA_TIME.search(match.string, start, match.end() + 30)
    return (
        f"{match['full']}ruststand {match['half']}" if is_half_time and not (has_extra_time or is_of_sets) else match[0]
    )


def _points(match: re.Match[str]) -> str:
    """Two numbers, at least one of them with a half; if they go up, a word must say that it is a match."""
    first, last = (points.replace(",5", "½").replace("0½", "½") for points in (match["first"], match["last"]))
    if first == last == "½":
        return "remise"
    is_score = _POINTS_BEFORE.search(match.string, max(0, match.start() - 16), match.start())
    return f"{_in_words(first)} {_in_words(last)}" if is_score or _worth(first) > _worth(last) else match[0]


def _worth(points: str) -> float:
    return int(points.replace("½", "") or 0) + ("½" in points) / 2


def _in_words(points: str) -> str:
    whole = int(points.replace("½", "") or 0)
    return numbers.and_a_half(whole) if "½" in points else numbers.cardinal(whole)
