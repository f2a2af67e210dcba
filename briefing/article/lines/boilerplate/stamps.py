"""Stamps, the days, clock times, ages and reading times that pages show, with their words for them; some are glued to
the headline or the first sentence: `Di 24/11/2026 - 07:05De ploeg …`."""

from __future__ import annotations

import re

from briefing.article.lines.dates import DATE, MONTH, find_date, without_dates
from briefing.dutch.alternatives import one_of
from briefing.dutch.calendar import DAYS, SHORT_DAYS
from briefing.patterns import pattern

_MOST_CHARACTERS = 100
_UNIT = r"(?:seconden|sec|minuten|minuut|min|uren|uur|u|dagen|dag|d|weken|week|maanden|maand)(?-i:(?![a-zà-ÿ]))\.?"
_SHORT_DAY = rf"(?:{one_of(tuple(SHORT_DAYS))}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)"
_KINDS = {
    "label": r"(?:laatste |nieuwste )?update(?! (?:van|over)\b)|(?:voor het )?(?:laatst |laatste keer |last )?"
    r"(?:bijgewerkt|gewijzigd|aangepast|geüpdatet|updated)|gepubliceerd|geplaatst|gepost|verschenen|aangemaakt"
    r"|posted|published|wijziging|publicatie(?:datum)?|datum",
    "weekday": rf"{one_of(DAYS)}\b|{_SHORT_DAY}\b\.?(?=\W{{1,4}}(?:\d|{MONTH})|  )",
    "full": DATE,
    "yearless": rf"[0-3]?\d (?:{MONTH})\b\.?|(?:eer)?gisteren|vandaag|zojuist|zonet",
    "figures": r"[0-3]?\d/[01]?\d",
    "clock": r"(?:[01]?\d|2[0-4]) ?[:.u] ?[0-5]\d(?::[0-5]\d)?(?: ?(?:uur|(?-i:u))(?-i:(?![a-zà-ÿ]))\.?)?"
    r"|(?:[01]?\d|2[0-4]) ?(?:uur|u\.?)(?-i:(?![a-zà-ÿ]))(?! geleden)",
    "age": rf"(?:ca\. )?\d+ ?{_UNIT} geleden",
    "length": rf"(?:(?:leestijd|leesduur):? )?\d+ ?{_UNIT}(?: leestijd| lezen)?",
    "kicker": r"(?-i:[A-ZÀ-Þ](?:[\w’-]|(?<=[a-zà-ÿ]) (?=[a-zà-ÿ&])){2,24})(?= ?[|•·])",
}
_AT_START = ("full", "figures", "kicker")
"""Kinds that are parts of a stamp only at the start of a line; `24/7` and `2/14` are no days."""
_LOOSE = (
    r"\d+ (?:reacties?|comments)|van(?:nacht|ochtend|morgen|middag|avond)|online|laatste?|last|lezen|leestijd|leesduur"
    r"|CES?T|[ap]\.?m"
)
"""What is part of a stamp between others, and begins none."""
_WORTH = {"full": 2, "age": 2}
"""What a part tells beyond 1 of that the words are a stamp."""
_ITEM = "|".join(f"(?P<{kind}>{form})" for kind, form in _KINDS.items())
_PART = pattern(rf"(?:{_ITEM})(?P<mark>(?: ?[,|•·:–—-])? ?(?:(?:op|om|at|on)\b:? )?)", re.IGNORECASE)
_ANYWHERE = pattern(
    rf"(?<!\w)(?:{'|'.join(form for kind, form in _KINDS.items() if kind not in _AT_START)}|{_LOOSE})(?!\w)",
    re.IGNORECASE,
)
_CLOCK = pattern(_KINDS["clock"], re.IGNORECASE)
_WHOLE = len("2026-11-24")
_NEXT = re.compile(r"[“‘\"„«']?[A-ZÀ-Þ]|[’'][snt] ")
_LEADS = re.compile(r"(?:[:,]|uur\.) $")
"""A mark between a moment and what happens then: `Zondag 6.30 uur: De brug …`."""
_LAST_WORD = re.compile(r"[A-Z][a-z]+(?=[“‘\"„]?[A-Z])")
"""A section's name between a stamp and the sentence, glued to both."""


def split_stamp(line: str) -> tuple[str, str]:
    """The stamp at the start of `line`, empty if it has none, and what follows it.

    A stamp is made of days, clock times, ages, reading times, the words of pages for them, and sections before a bar.
    The less stands between it and the sentence, the less it has to tell: `24/11De ploeg`, `24 nov 2026 – De ploeg`,
    `ma 24 nov 2026 07:05 De ploeg`.
    """
    found: list[str] = []
    end, mark = 0, ""
    while part := _PART.match(line, end, _MOST_CHARACTERS):
        kind = next(kind for kind in _KINDS if part[kind])
        if kind == "full" and len(find_date(part[kind]) or "") < _WHOLE:
            break
        found.append(kind)
        end, mark = part.end(), part["mark"]
    if not found or not set(found) & {"full", "yearless", "figures", "clock", "age"}:
        return "", line
    if _LEADS.search(line[:end]) and not set(found) & {"label", "age", "length"}:
        return "", line
    told = sum(_WORTH.get(kind, 1) for kind in set(found))
    section = _LAST_WORD.match(line, end) if "full" in found and not mark else None
    end = section.end() if section else end
    return (line[:end], line[end:]) if _NEXT.match(line, end) and told >= _least(found, mark) else ("", line)


def without_stamps(line: str) -> str:
    """`line` with a space in place of each date and each other part of a stamp."""
    return _ANYWHERE.sub(" ", without_dates(line))


def is_clock(line: str) -> bool:
    """Whether `line` is only a time of day, as above the entries of a live blog."""
    return bool(_CLOCK.fullmatch(line))


def _least(found: list[str], mark: str) -> int:
    """What a stamp must tell before a sentence that `mark` stands before."""
    if not mark:
        return 1
    if mark.strip():
        return 2
    return 2 if set(found) & {"full", "clock", "age", "kicker"} else 3
