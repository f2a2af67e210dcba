"""Times of the day and running times.

Read as a timetable is: the hours, *uur*, the minutes, so that nothing is rounded (Taaladvies.net, "Acht uur zeventien /
zeventien over acht / dertien voor halfnegen").
"""

from __future__ import annotations

import re

from briefing.dutch import numbers

_RACE = re.compile(
    r"[0-9](?<![\w.,:][0-9])[0-9]?[.:]([0-5][0-9])"
    r"(?:,([0-9]{1,3})(?!\w)(?: (?:min\b\.?|minuut|minuten))?| (?:min\b\.?|minuten))"
)
_HOURS_RACE = re.compile(
    r"[0-9](?<![\w.,:-][0-9])[0-9]?([.:])([0-5][0-9])\1([0-5][0-9])(?:,([0-9]{1,3}))?(?![\w]|[.:,][0-9])(?: uur\b)?"
)
_MARKED_RACE = re.compile(
    r"[0-9](?<![\w.,:'][0-9])[0-9]?(?: ?[uh] ?(?P<minutes>[0-5]?[0-9]))?'(?P<seconds>[0-5][0-9])(?:\"|'')"
)
_SHORT_UUR = re.compile(
    r"[0-9](?<![\w.,:][0-9])[0-9]?(?:[.:][0-5][0-9])?( ?[uh])(?![\w/])\.?(?=(?P<end>\s*(?:\Z|[\"')]|[A-Z]))?)"
)
_HOUR_U_MINUTES = re.compile(r"[0-9](?<![\w.,:][0-9])[0-9]? ?[uh] ?[0-5][0-9](?!\w|[.,][0-9]| ?min\b)")
_HOUR_U_TO = re.compile(r"(?<=[0-9uh]) ?[-–] ?(?=[0-9]{1,2} ?[uh](?:[0-5][0-9])?\b)")
_MINUTES = r"[.:][0-5][0-9](?![0-9]|[.:,][0-9])"
_JOINT = r"(?:,| en| of| tot| tot en met| à| ?[-–/]) ?"
_CLOCK = re.compile(
    rf"[0-9](?<![\w.,:€$£-][0-9])(?:(?<=[0-2])[0-9])?{_MINUTES}(?:{_JOINT}[0-2]?[0-9]{_MINUTES})*( ?uur\b)?"
)
_CUE = re.compile(
    r"\b(?:om|rond|omstreeks|vanaf|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?: circa)? $", re.IGNORECASE
)
_NO_TIME = re.compile(r" ?(?:procent|%|miljoen|miljard|euro|punt|op de|meter|kilo)")
_ODDS = re.compile(r"[0-9](?<![\w.,:][0-9])[0-9]?:(?=[0-9](?![\w.,:]))")
_UUR_TO = re.compile(r" uur ?[-–] ?(?=[0-9])")


def running_times(text: str) -> str:
    """Times that were run: "1.43,25" is "één minuut drieënveertig komma vijfentwintig".

    "2:03:45" and `3u12'44"` have hours too.
    """

    def minutes_race(match: re.Match[str]) -> str:
        minutes = re.split(r"[.:]", match[0])[0]
        part = f" komma {numbers.decimals(match[2])}" if match[2] else ""
        return f"{_count(minutes, 'minuut', 'minuten')} {_number(match[1])}{part}"

    def hours_race(match: re.Match[str]) -> str:
        seconds = _count(match[3], "seconde", "seconden")
        if match[4]:
            seconds = f"{_number(match[3])} komma {numbers.decimals(match[4])} seconden"
        return f"{_number(match[0].split(match[1])[0])} uur {_count(match[2], 'minuut', 'minuten')} en {seconds}"

    def marked_race(match: re.Match[str]) -> str:
        first = re.split("[ uh']", match[0])[0]
        whole = f"{_number(first)} uur {_count(match['minutes'], 'minuut', 'minuten')}" if match["minutes"] else ""
        seconds = _count(match["seconds"], "seconde", "seconden")
        if not whole and int(first) == 0:
            return seconds
        return f"{whole or _count(first, 'minuut', 'minuten')} en {seconds}"

    text = _MARKED_RACE.sub(marked_race, text)
    return _HOURS_RACE.sub(hours_race, _RACE.sub(minutes_race, text))


def clock_times(text: str) -> str:
    """Times of the day: "12.30 uur" is "twaalf uur dertig", "18:00" "achttien uur", "16u30" "zestien uur dertig"."""
    text = _ODDS.sub(lambda match: match[0][:-1] + " ", text)
    text = _HOUR_U_TO.sub(" tot ", text)
    text = _HOUR_U_MINUTES.sub(lambda match: _hour_and_minutes(*re.findall("[0-9]+", match[0])), text)
    text = _SHORT_UUR.sub(_uur_in_full, text)
    return _CLOCK.sub(_clock, _UUR_TO.sub(" uur tot ", text))


def _hour_and_minutes(hours: str, minutes: str) -> str:
    return f"{_number(hours)} uur" + ("" if minutes == "00" else f" {_number(minutes)}")


def _uur_in_full(match: re.Match[str]) -> str:
    figures = match[0].removesuffix(".").removesuffix(match[1])
    full_stop = "." if match[0].endswith(".") and match["end"] is not None else ""
    return f"{figures} uur{full_stop}"


def _clock(match: re.Match[str]) -> str:
    is_time = match[1] or ":" in match[0] or _CUE.search(match.string, max(0, match.start() - 20), match.start())
    if not is_time or _NO_TIME.match(match.string, match.end()):
        return match[0]
    times = re.findall(r"([0-9]+)[.:]([0-9]+)", match[0])
    if any(int(hours) > 24 for hours, _ in times):
        return match[0]
    joints = re.findall(r"[0-9](,| en| of| tot en met| tot| à| ?[-–/])", match[0])
    on_the_hour = all(minutes == "00" for _, minutes in times)
    spoken = ""
    for place, (hours, minutes) in enumerate(times):
        is_last = place == len(times) - 1
        spoken += _number(hours) + ("" if on_the_hour and not is_last else " uur")
        spoken += "" if minutes == "00" else " " + _number(minutes)
        spoken += "" if is_last else re.sub(r" ?[-–/]", " tot", joints[place]) + " "
    return spoken


def _count(figures: str, one: str, more: str) -> str:
    return f"{_number(figures)} {one if int(figures) == 1 else more}"


def _number(figures: str) -> str:
    return numbers.cardinal(int(figures))
