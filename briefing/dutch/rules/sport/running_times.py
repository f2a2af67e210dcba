"""Running times, gaps between riders, and minutes of a match."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import outlined, pattern, rare

_RACE = outlined(
    ("0.0", "0:0"),
    r"[0-9](?<![\w.,:][0-9])[0-9]?[.:]([0-5][0-9])"
    r"(?:,([0-9]{1,3})(?!\w)(?: (?:min\b\.?|minuut|minuten))?| (?:min\b\.?|minuten)|"
    r"(?<=[:.][0-9]{2})\.([0-9]{3})(?!\w|[.,][0-9]))",
)
_HOURS_RACE = outlined(
    ("0.0", "0:0"),
    r"[0-9](?<![\w.,:-][0-9])[0-9]?[.:]([0-5][0-9])[.:]([0-5][0-9])(?:,([0-9]{1,3}))?(?![\w]|[.:,][0-9])(?: uur\b)?",
)
_SPLIT_SECONDS = re.compile(r"[1-9]?[0-9]:[0-5][0-9]\.[0-9]{2}")
_NUMBER_BEFORE = re.compile(r"(?:nummer|\b(?:artikel|code|paragraaf|punt|versie)):? $")
_OF_HOURS = re.compile(r"\b(?:marathon|etappe|[Rr]it|triat(?:lon|leet)|ultra)\w*")
_MARKED_RACE = pattern(
    r"[0-9](?<![\w.,:'][0-9])[0-9]?(?: ?[uh] ?(?P<minutes>[0-5]?[0-9]))?' ?(?P<seconds>[0-5][0-9])"
    r"(?:(?:\"|'')(?P<parts>[0-9]{1,2}(?!\w))?|[.,](?P<fraction>[0-9]{1,3})(?!\w))"
)
_LETTERED = re.compile(
    r"[0-9](?<![\w.,:][0-9])[0-9]{0,2}(?: ?[uh] ?[0-5]?[0-9] ?m(?:in)?(?: ?[0-5]?[0-9] ?s(?:ec)?)?|"
    r"(?P<minutes> ?m ?)[0-5]?[0-9] ?s(?:ec)?)(?!\w)"
)
_LONG_RACE = outlined(
    ("0:0",),
    r"(?:2[5-9]|[3-9][0-9]|1[0-9]{2})(?<![\w.,:-][0-9]{2})(?<![\w.,:-][0-9]{3}):([0-5][0-9])(?![\w:]|[.,][0-9])",
)
_SECONDS = pattern(rf"""[0-9](?<![\w.,'][0-9])[0-9]?(?:,[0-9])?"(?= {any_word("seconds", "after")}\b| op [A-Z])""")
_QUOTE_OR_SECONDS = re.compile(r"""["0-9](?:(?<=")|(?<![\w.,'].)[0-9]?(?:,[0-9]{1,2})?"(?![\w"]))""")
_SECONDS_BEFORE = pattern(rf"\b{any_word('seconds', 'before')}(?: van)? $")
_MINUTES = pattern(rf"[0-9](?<![\w.,'][0-9])[0-9]{{0,2}}'(?= {any_word('minutes', 'after')}\b)")
_BY_MINUTES, _BY_SECONDS = outlined(("0'",), "[0-9]'"), outlined(('0"',), '[0-9]"')
_LONE_MINUTES = re.compile(r"[1-9](?<![\w.,'+-][1-9])(?<!jaren [1-9])[0-9]{0,2}'(?=[.,;:!?) ]|\s*\Z)")
_QUOTATION_BEGINS = re.compile(r"(?<![\w.)])'(?!(?:s|t|n|m|k|r|ns|er|em|ie)\b|[0-9]{2}(?![\w.,]))(?=\w)")
_QUOTATION_ENDS = re.compile(r"'(?!\w)")
_LASTING = re.compile(
    r"\b(?P<what>(?:[Dd]uur|[Ll]ooptijd|[Ss]peel(?:duur|tijd)|[Ll]engte)(?::| van| is)? )"
    r"(?P<minutes>[0-9]{1,3})'(?![\w'\"])"
)
_OF_THE_MATCH = pattern(
    r"(?P<before>\((?:[^()0-9']{0,30} )?|\b[Mm]inuut |\b[Ii]n de |"
    r"(?:^|[:;,] )(?=[0-9]{1,3}(?:\+[0-9]{1,2})?' (?:[A-ZÀ-Ý(]|[0-9]{1,2}-[0-9]))|"
    r", (?=[0-9]{1,3}(?:'?\+[0-9]{1,2})?'?(?: [a-z]{1,12}\.?)?[,)]))(?P<minute>[0-9]{1,3})"
    r"(?:'\+(?P<added>[0-9]{1,2})'?|\+(?P<extra>[0-9]{1,2})'|')(?=[),;. ])"
)
_ADDED_TIME = rare(("'",), r"(?<![\w.,'])(45|90|105|120)(?:'\+([0-9]{1,2})'?|\+([0-9]{1,2})')(?!\w)")
_HUNDREDTHS = pattern(r"([0-9](?<![\w.,'\"].)[0-9]?)\"([0-9]{1,2})(?!\w)")
_GAINED_SECONDS = pattern(r"\+(?<![\w)]\+)([0-9]{1,2})\"(?!\w)")
_STRETCH_OF_MINUTES = pattern(r"[0-9](?<![\w.,'-][0-9])[0-9]?(?P<joint> ?[-–] ?)[0-9]{1,3}'(?![\w'\"])")
_RUNNING_TIME = pattern(r"(?:(?<=19[0-9]{2}, )|(?<=20[0-9]{2}, ))([0-9]{2,3})'(?=[),;])")
_RANK_OF_MINUTE = outlined(("0.)",), r"((?:\b[A-ZÀ-Ý][\w'’-]{1,30}|[0-9]-[0-9]) \()(1?[0-9]{1,2})\.(?=\))")
_RANKS_OF_MINUTES = outlined(("0.)",), r"(?<= \()(?P<minutes>1?[0-9]{1,2}\.(?:(?:, ?| en )1?[0-9]{1,2}\.){1,8})(?=\))")
_SCORE_FOLLOWS = re.compile(r" [0-9]{1,2}-[0-9]")
_ON_A_TIME = outlined(("0.0", "0:0"), "op [0-9][.:][0-5]")
_GAP = re.compile(
    rf"(?P<rider>(?:\b(?!(?:Zon|Maan)\b)[A-ZÀ-Ý][\w'-]{{1,20}}|\b[0-9]{{1,3}}(?:e|ste|de)|"
    rf"\b{any_word('gap', 'before')}(?: [a-z]{{2,8}})?) op )(?P<minutes>[0-9])[.:]"
    r"(?P<seconds>[0-5][0-9])(?=[;:)]|,(?![0-9])|\.?(?:\s|$)"
    r"(?! ?(?:uur|procent|euro|dollar|miljoen|miljard|meter|punt)))"
)
_LEAD = outlined(
    ("0.0", "0:0"),
    r"(?P<minutes>[0-9](?<![\w.,:-][0-9])[0-9]?)[.:](?P<seconds>[0-5][0-9])(?= (?:achterstand|voorsprong)\b)",
)
_LEAD_OF = outlined(
    ("0.0", "0:0"),
    r"(?P<before>\b(?:achterstand|voorsprong)(?: bedroeg| is| van| was) )"
    r"(?P<minutes>[0-9]{1,2})[.:](?P<seconds>[0-5][0-9])"
    r"(?![\w:]|[.,][0-9]| ?(?:euro|meter|mil|procent|punt|seconde|uur))",
)
_BEHIND_THE_LEADER = re.compile(
    r"(?P<rider>\bop )(?P<minutes>[0-9])[.:](?P<seconds>[0-5][0-9])"
    r"(?= (?:van|achter) (?:de |het )?"
    r"(?:eerste|kop|[a-z]{0,12}(?:leid|winna)|(?:gele|groene|rode|roze) trui|nummer één))"
)
_GAP_OF_MINUTES = pattern(rf"\b{any_word('gap', 'before')}(?: [a-z]{{2,8}})? op [0-9]{{1,2}}'(?=[.,;) ]|\Z)")
_RACE_TIME = outlined(("0.0", "0:0", "0'0"), r"[0-9][.:'][0-5][0-9][.:][0-9]{2}")
_GAP_BEHIND = outlined(
    ("+0",), r"(?<=[a-zà-ÿ] )\+ ?(?P<whole>[0-9]{1,2})\.(?P<rest>[0-9]{2,3})(?=[,;)]|\.?(?:\s|$)(?! ?[a-z]))"
)
_GAINED = outlined(("+0",), r"\+(?<![\w)]\+)(?P<minutes>[0-9]{1,2}):(?P<seconds>[0-5][0-9])(?![0-9]|[:.,][0-9])")
_OVER_A_DISTANCE = outlined(
    ("0.0",),
    r"(?P<distance>[0-9] ?(?:k?m|(?:kilo)?meter|mijl)|marathon(?<!\wmarathon))"
    r"(?P<joint> in |: | (?=[0-9.]+(?:[,;)]|\s*\Z)))"
    r"(?P<minutes>[0-9]{1,2})\.(?P<seconds>[0-5][0-9])(?![\w:]|[.,][0-9]| uur)(?: min(?:uten|\b\.?))?",
)
_RECORD_BEFORE = re.compile(r"\b(?:[Bb]este|(?:[A-Za-z]+)?[Rr]ecords?|[Pp][Rr](?:'s)?|(?:[A-Za-z]+)?[Tt]ijd(?:en)?)\b")


def running_times(text: str) -> str:
    """Running times: "1.43,25" is "één minuut drieënveertig komma vijfentwintig", "12"" "twaalf seconden".

    "2:03:45", `3u12'44"` and "1u30m" have hours as well. Minutes of a match are ordinals: "(46')" is "(46e minuut)".
    """
    text = _LETTERED.sub(_lettered_race, text)
    text = _OVER_A_DISTANCE.sub(_over_a_distance, text)
    for gap in (_GAP, _BEHIND_THE_LEADER) if _ON_A_TIME.search(text) else ():
        text = gap.sub(lambda match: match["rider"] + _minutes_and_seconds(match["minutes"], match["seconds"]), text)
    text = _LEAD.sub(lambda match: _minutes_and_seconds(match["minutes"], match["seconds"]), text)
    text = _LEAD_OF.sub(lambda match: match["before"] + _minutes_and_seconds(match["minutes"], match["seconds"]), text)
    text = _GAP_BEHIND.sub(_gap_behind, text) if _RACE_TIME.search(text) else text
    text = _GAINED.sub(lambda match: "plus " + _minutes_and_seconds(match["minutes"], match["seconds"]), text)
    if _BY_MINUTES.search(text):
        text = _STRETCH_OF_MINUTES.sub(_stretch_of_minutes, _RUNNING_TIME.sub(r"\1 minuten", text))
        text = _MARKED_RACE.sub(_marked_race, text)
        text = _MINUTES.sub(lambda match: _count(match[0].rstrip("'"), "minuut", "minuten"), text)
        text = _LASTING.sub(lambda match: match["what"] + _count(match["minutes"], "minuut", "minuten"), text)
        text = _GAP_OF_MINUTES.sub(_gap_of_minutes, text)
        text = _OF_THE_MATCH.sub(_minute_of_the_match, text)
        text = _ADDED_TIME.sub(lambda match: _minute_and_more(match[1], match[2] or match[3]), text)
        text = _LONE_MINUTES.sub(_lone_minutes, text)
    if _BY_SECONDS.search(text):
        text = _HUNDREDTHS.sub(lambda match: f"{_number(match[1])} komma {numbers.decimals(match[2])} seconden", text)
        text = _GAINED_SECONDS.sub(lambda match: "plus " + _count(match[1], "seconde", "seconden"), text)
        text = _SECONDS.sub(lambda match: _count(match[0].rstrip('"'), "seconde", "seconden"), text)
        text = _lone_seconds(text)
    text = _RANK_OF_MINUTE.sub(lambda match: f"{match[1]}{numbers.ordinal(int(match[2]))} minuut", text)
    text = _RANKS_OF_MINUTES.sub(_ranks_of_minutes, text)
    text = _HOURS_RACE.sub(_hours_race, _RACE.sub(_minutes_race, text))
    return _LONG_RACE.sub(lambda match: f"{_count(match[0][:-3], 'minuut', 'minuten')} {_number(match[1])}", text)


def _lone_seconds(text: str) -> str:
    """Seconds with a sign that does not close a quotation: "het duurde 40" en" is "het duurde veertig seconden en"."""
    is_open = False

    def read(match: re.Match[str]) -> str:
        nonlocal is_open
        start = max(0, match.start() - 16)
        figure = match[0][:-1]
        if figure and not is_open and _SECONDS_BEFORE.search(text, start, match.start()):
            return _count(figure, "seconde", "seconden")
        is_open = not is_open
        return match[0]

    return _QUOTE_OR_SECONDS.sub(read, text)


def _ranks_of_minutes(match: re.Match[str]) -> str:
    return re.sub(r"([0-9]+)\.", lambda minute: numbers.ordinal(int(minute[1])), match["minutes"]) + " minuut"


def _stretch_of_minutes(match: re.Match[str]) -> str:
    return match[0].replace(match["joint"], " tot ").replace("'", " minuten")


def _lone_minutes(match: re.Match[str]) -> str:
    """Minutes with a sign that does not close a quotation: "een film van 112'"."""
    line = match.string.rfind("\n", 0, match.start()) + 1
    start = max(line, match.start() - 150)
    openings = [opening.end() for opening in _QUOTATION_BEGINS.finditer(match.string, start, match.start())]
    is_open = openings and _QUOTATION_ENDS.search(match.string, openings[-1], match.start()) is None
    return match[0] if is_open else _count(match[0].rstrip("'"), "minuut", "minuten")


def _over_a_distance(match: re.Match[str]) -> str:
    start = max(0, match.start() - 60)
    if match["joint"] == " " and not _RECORD_BEFORE.search(match.string, start, match.start()):
        return match[0]
    return match["distance"] + match["joint"] + _minutes_and_seconds(match["minutes"], match["seconds"])


def _gap_behind(match: re.Match[str]) -> str:
    """A gap behind the winner: seconds with thousandths, "+2.302", or minutes and seconds, "+ 0.39"."""
    if len(match["rest"]) == 3:
        return f"plus {_number(match['whole'])} komma {numbers.decimals(match['rest'])}"
    return "plus " + _minutes_and_seconds(match["whole"], match["rest"])


def _minutes_race(match: re.Match[str]) -> str:
    minutes = re.split(r"[.:]", match[0])[0]
    parts = match[2] or match[3]
    part = f" komma {numbers.decimals(parts)}" if parts else ""
    return f"{_count(minutes, 'minuut', 'minuten')} {_number(match[1])}{part}"


def _gap_of_minutes(match: re.Match[str]) -> str:
    before, _, minutes = match[0].removesuffix("'").rpartition(" ")
    return f"{before} {_count(minutes, 'minuut', 'minuten')}"


def _hours_race(match: re.Match[str]) -> str:
    if _NUMBER_BEFORE.search(match.string, max(0, match.start() - 10), match.start()):
        return match[0]
    if _SPLIT_SECONDS.fullmatch(match[0]) and not _OF_HOURS.search(match.string, max(0, match.start() - 80)):
        minutes, seconds = match[0].split(":")
        whole, parts = seconds.split(".")
        return f"{_count(minutes, 'minuut', 'minuten')} {_number(whole)} komma {numbers.decimals(parts)}"
    seconds = _count(match[2], "seconde", "seconden")
    if match[3]:
        seconds = f"{_number(match[2])} komma {numbers.decimals(match[3])} seconden"
    return f"{_number(re.split('[.:]', match[0])[0])} uur {_count(match[1], 'minuut', 'minuten')} en {seconds}"


def _marked_race(match: re.Match[str]) -> str:
    first = re.split("[ uh']", match[0])[0]
    if parts := match["parts"] or match["fraction"]:
        seconds = f"{_number(match['seconds'])} komma {numbers.decimals(parts)}"
        return f"{_count(first, 'minuut', 'minuten')} {seconds}"
    if match["minutes"] is None:
        return _minutes_and_seconds(first, match["seconds"], joint=" en ")
    minutes = _count(match["minutes"], "minuut", "minuten")
    return f"{_number(first)} uur {minutes} en {_count(match['seconds'], 'seconde', 'seconden')}"


def _lettered_race(match: re.Match[str]) -> str:
    first, second, *last = re.findall("[0-9]+", match[0])
    if match["minutes"]:
        return _minutes_and_seconds(first, second, joint=" en ")
    seconds = f" en {_count(last[0], 'seconde', 'seconden')}" if last else ""
    return f"{_number(first)} uur {_count(second, 'minuut', 'minuten')}{seconds}"


def _minutes_and_seconds(minutes: str, seconds: str, *, joint: str = "") -> str:
    if int(minutes) == 0:
        return _count(seconds, "seconde", "seconden")
    in_words = joint + _count(seconds, "seconde", "seconden") if joint else " " + _number(seconds)
    return _count(minutes, "minuut", "minuten") + in_words


def _minute_of_the_match(match: re.Match[str]) -> str:
    added = match["added"] or match["extra"]
    minute = f"{numbers.ordinal(int(match['minute']))} minuut" + (
        f" plus {numbers.cardinal(int(added))}" if added else ""
    )
    if _SCORE_FOLLOWS.match(match.string, match.end()):
        minute += ","
    return minute if match["before"].strip().lower() == "minuut" else match["before"] + minute


def _minute_and_more(minute: str, added: str) -> str:
    return f"{numbers.ordinal(int(minute))} minuut plus {numbers.cardinal(int(added))}"


def _count(figures: str, one: str, more: str) -> str:
    return f"{numbers.spoken_number(figures.lstrip('0') or '0')} {one if figures.lstrip('0') == '1' else more}"


def _number(figures: str) -> str:
    return numbers.cardinal(int(figures))
