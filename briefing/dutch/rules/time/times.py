"""Times of day.

They are read as in a timetable, with the hours, *uur* and the minutes, or as in speech, with *kwart* and *half*
(Taaladvies.net, "Acht uur zeventien / zeventien over acht / dertien voor halfnegen").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch import numbers
from briefing.dutch.calendar import ANY_DAY
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import outlined, pattern, rare

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import Clock

_SHORT_UUR = re.compile(
    r"[0-9](?<![\w.,:][0-9])[0-9]?(?:[.:][0-5][0-9])?( ?[uh])(?![\w/])\.?(?=(?P<end>\s*(?:\Z|\"|'(?!s\b)|[A-Z]))?)"
)
_ANY_HOUR = re.compile("[0-9] ?[uh](?![a-z])")
_HOUR_U_MINUTES = re.compile(r"[0-9](?<![\w.,:][0-9])[0-9]? ?[uh] ?[0-5][0-9](?!\w|[.,][0-9]| ?min\b)")
_HOUR_U_TO = outlined(("-0", "–0"), r"(?<=[0-9uh]) ?[-–] ?(?=[0-9]{1,2} ?[uh](?:[0-5][0-9])?\b)")
_MINUTES = r"[.:][0-5][0-9](?![0-9]|[.:,][0-9])"
_JOINT = r"(?:,| en| &| \+| naar| of| tot| tot en met| à| ?[-–/]) ?"
_CLOCK = outlined(
    ("0:0", "0.0"),
    rf"[0-9](?<![\w.,:€$£-][0-9])(?:(?<=[0-2])[0-9])?{_MINUTES}(?:{_JOINT}[0-2]?[0-9]{_MINUTES})*( ?uur\b)?",
)
_CUE = pattern(
    rf"\b(?:om|rond|omstreeks|vanaf|{ANY_DAY}(?: tot| vanaf)?|"
    rf"{any_word('clock', 'leaves')} van|{any_word('clock', 'begins')}:?)(?: circa)? $",
    re.IGNORECASE,
)
_SUN = outlined(
    ("0:0", "0.0"),
    r"\b((?:[Zz]on|[Mm]aan) op:? [0-9]{1,2}[.:][0-5][0-9]|(?<=[0-9][,;] )onder:? [0-9]{1,2}[.:][0-5][0-9])"
    r"(?![\w:]|\.[0-9]| ?u)",
)
_HEAD_OF_ITEM = re.compile(r"(?:^|[:;,\n] )$")
_ITEM_FOLLOWS = re.compile(
    r" (?:[A-ZÀ-Ý]|"
    r"(?:aanvang|diner|dominee|inloop|kandidaat|lezing|lunch|mis|ontvangst|opening|pastoor|pauze|start|viering)\b)"
)
_ANNOUNCED = re.compile(
    r": (?:[A-ZÀ-Ý]|(?:concert|dominee|film|gebed|kandidaat|lezing|mevrouw|mis|pastoor|viering|vesper)\b)"
)
_JOINTS = re.compile(" ?[-–/&+]")
_JOINTS_SAID = {"-": " tot", "–": " tot", "/": " tot", "&": " en", "+": " en"}
_EXACTLY = re.compile(r" (?:dus|precies|stipt|exact|'s (?:morgens|ochtends|middags|avonds|nachts))\b")
_TO_ANOTHER = re.compile(r"[0-9]\.[0-5][0-9](?: ?[-–] ?| tot )[0-9]{1,2}\.[0-5][0-9]")
_NO_TIME = re.compile(r" ?(?:procent|%|miljoen|miljard|euro|punt|op de|meter|kilo)")
_UUR_COMPOUND = outlined(
    ("0:0", "0.0"),
    r"([0-9](?<![\w.,:-][0-9])[0-9]?)[.:]([0-5][0-9])(?:[- ]?uur-?(?P<word>(?=[a-z]{3}))|"
    rf"-(?={any_word('clock', 'after_hyphen')}))",
)
_WHOLE_HOURS = pattern(
    r"(?:\b(?:[Oo]m|[Rr]ond|[Oo]mstreeks|[Vv]anaf|[Kk]lokslag)|(?:half|over|voor) \w{3,6} (?:en|of|tot)) "
    r"(?:1?[0-9]|2[0-4])"
    r"(?: (?:en|of|tot) (?:1?[0-9]|2[0-4]))?(?= uur\b(?! (?:per|lang|in)\b))"
)
_HOUR_TO_MINUTES = outlined(
    ("0-0", "0–0"), r"[0-9](?<![\w.,:€$£/-][0-9])[0-9]?( ?[-–] ?)(?=[0-2]?[0-9][.:][0-5][0-9] ?(?:u|uur|h)\b)"
)
_MINUTES_TO_HOUR = outlined(
    ("0-0", "0–0"), r"[0-9](?<![\w.,:€$£/-][0-9])[0-9]?[.:][0-5][0-9](?P<joint> ?[-–] ?)(?=[0-2]?[0-9] ?(?:u|uur|h)\b)"
)
_HALF_DAY = re.compile(
    r"[0-9](?<![\w.,:€$£/-][0-9])[0-9]?(?P<minutes>[.:][0-5][0-9])? ?"
    r"(?:(?P<uur>uur|u\.?) )?(?P<half>[apAP])(?:\.[mM]\.|[mM](?![\w.]))(?=(?P<end>[\"')]*\s*\Z))?"
)
_QUARTER_TO = rare(("kwart v",), r"(?<=kwart )v(?:\.|r\.)(?= [0-9])")
_AT = re.compile(r"\b(?:om|rond|tot|vanaf|tegen|na|voor|sinds|en|tussen) $", re.IGNORECASE)
_UUR_TO = outlined(("-0", "–0"), r" uur ?[-–] ?(?=[0-9])")


def clock_times(clock: Clock) -> Callable[[str], str]:
    """The rule for times of day: "12.30 uur" is "twaalf uur dertig", on an everyday clock "half één"."""

    def hour_and_minutes(match: re.Match[str]) -> str:
        hours, minutes = re.findall("[0-9]+", match[0])
        return _time(hours, minutes, clock)

    def rule(text: str) -> str:
        text = _SUN.sub(r"\1 uur", text)
        text = _HOUR_TO_MINUTES.sub(lambda match: match[0].removesuffix(match[1]) + " tot ", text)
        text = _MINUTES_TO_HOUR.sub(lambda match: match[0].removesuffix(match["joint"]) + " uur tot ", text)
        text = _UUR_COMPOUND.sub(_uur_compound, text)
        text = _HOUR_U_TO.sub(" tot ", text)
        if _ANY_HOUR.search(text):
            text = _SHORT_UUR.sub(_uur_in_full, _HOUR_U_MINUTES.sub(hour_and_minutes, text))
        text = _CLOCK.sub(lambda match: _clock(match, clock), _UUR_TO.sub(" uur tot ", text))
        return _WHOLE_HOURS.sub(_everyday_hours, text) if clock == "everyday" else text

    return rule


def half_days(text: str) -> str:
    """Hours on the twelve-hour clock: "8.15 p.m." is "8.15 uur 's avonds"; "€ 8 p.m." is per month."""
    return _HALF_DAY.sub(_half_day, _QUARTER_TO.sub("voor", text))


def _half_day(match: re.Match[str]) -> str:
    figures = re.match("[0-9]+", match[0])
    hour = int(figures[0]) if figures else 0
    is_asked = (
        match["minutes"]
        or "a." in match[0].lower()
        or _AT.search(match.string, max(0, match.start() - 10), match.start())
    )
    full_stop = "." if match["end"] is not None and match[0].endswith(".") else ""
    if match["uur"] and is_asked and 12 < hour < 24:
        return f"{hour}{match['minutes'] or ''} uur{full_stop}"
    if not 1 <= hour <= 12 or not is_asked:
        return match[0]
    is_morning = match["half"] in "aA"
    part = ("nachts" if hour % 12 < 6 else "ochtends") if is_morning else ("middags" if hour % 12 < 6 else "avonds")
    return f"{hour}{(match['minutes'] or '').replace('.', ':')} uur 's {part}{full_stop}"


def _time(hours: str, minutes: str, clock: Clock) -> str:
    if clock == "everyday":
        return _everyday(int(hours), int(minutes))
    return f"{_number(hours)} uur" + ("" if int(minutes) == 0 else f" {_number(minutes)}")


def _everyday(hours: int, minutes: int) -> str:
    hour, next_hour = (numbers.cardinal((count - 1) % 12 + 1) for count in (hours, hours + 1))
    if minutes == 0:
        return f"{hour} uur"
    if minutes in {15, 45}:
        return f"kwart over {hour}" if minutes == 15 else f"kwart voor {next_hour}"
    if minutes == 30:
        return f"half {next_hour}"
    if minutes < 15:
        return f"{numbers.cardinal(minutes)} over {hour}"
    if minutes < 45:
        away = f"{numbers.cardinal(30 - minutes)} voor" if minutes < 30 else f"{numbers.cardinal(minutes - 30)} over"
        return f"{away} half {next_hour}"
    return f"{numbers.cardinal(60 - minutes)} voor {next_hour}"


def _everyday_hours(match: re.Match[str]) -> str:
    return re.sub("[0-9]+", lambda hours: _everyday(int(hours[0]), 0).removesuffix(" uur"), match[0])


def _uur_compound(match: re.Match[str]) -> str:
    """A time as the first part of a word: the news at eight in the evening is "het achtuurjournaal"."""
    hours, minutes = int(match[1]), int(match[2] or "0")
    if minutes:
        return _everyday(hours, minutes).replace(" ", "") + ("-" if match["word"] is None else "")
    return f"{numbers.compound((hours - 1) % 12 + 1)}uur"


def _uur_in_full(match: re.Match[str]) -> str:
    figures = match[0].removesuffix(".").removesuffix(match[1])
    full_stop = "." if match[0].endswith(".") and match["end"] is not None else ""
    return f"{figures} uur{full_stop}"


def _clock(match: re.Match[str], clock: Clock) -> str:
    is_evident = match[1] or ":" in match[0] or _TO_ANOTHER.search(match[0])
    start = max(0, match.start() - 2)
    is_item = _ITEM_FOLLOWS.match(match.string, match.end()) and _HEAD_OF_ITEM.search(
        match.string, start, match.start()
    )
    is_announced = _ANNOUNCED.match(match.string, match.end()) and match[0][-2:] in {"00", "15", "30", "45"}
    is_evident = is_evident or is_announced or _EXACTLY.match(match.string, match.end())
    is_time = is_evident or is_item or _CUE.search(match.string, max(0, match.start() - 20), match.start())
    if not is_time or (not match[1] and _NO_TIME.match(match.string, match.end())):
        return match[0]
    times = re.findall(r"([0-9]+)[.:]([0-9]+)", match[0])
    if any(int(hours) > 24 for hours, _ in times):
        return match[0]
    joints = re.findall(r"[0-9](,| en| &| \+| naar| of| tot en met| tot| à| ?[-–/])", match[0])
    on_the_hour = all(minutes == "00" for _, minutes in times)
    spoken = ""
    for place, (hours, minutes) in enumerate(times):
        is_last = place == len(times) - 1
        said = _time(hours, minutes, clock)
        spoken += said.removesuffix(" uur") if on_the_hour and not is_last else said
        spoken += "" if is_last else _JOINTS.sub(lambda joint: _JOINTS_SAID[joint[0].strip()], joints[place]) + " "
    return spoken


def _number(figures: str) -> str:
    return numbers.cardinal(int(figures))
