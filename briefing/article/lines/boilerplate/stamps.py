"""Stamps that a page glued to the headline or the first sentence: `Di 24/11/2026 - 07:05De ploeg …`."""

from __future__ import annotations

import re

from briefing.article.lines.dates import MONTH
from briefing.dutch.alternatives import one_of
from briefing.dutch.calendar import DAYS, SHORT_DAYS
from briefing.patterns import pattern

_MOST_CHARACTERS = 100
_KINDS = {
    "label": r"(?:laatste |nieuwste )?update(?! (?:van|over)\b)|(?:voor het )?(?:laatst |laatste keer )?"
    r"(?:bijgewerkt|gewijzigd|aangepast|geüpdatet)|gepubliceerd|geplaatst|gepost|publicatie(?:datum)?|datum",
    "weekday": rf"(?:{one_of(DAYS)}|{one_of(tuple(SHORT_DAYS))})\b\.?",
    "full": rf"[0-3]?\d(?: |-)(?:{MONTH})\b\.?,?(?: |-)(?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d(?:T[\d:.]{{5,12}}Z?)?"
    r"|[0-3]?\d(?P<dash>[-/.])[01]?\d(?P=dash)(?:19|20)?\d\d",
    "day": rf"[0-3]?\d (?:{MONTH})\b\.?|[0-3]?\d/[01]?\d|(?:eer)?gisteren|vandaag|zojuist|zonet",
    "clock": r"(?:[01]?\d|2[0-4])[:.u][0-5]\d(?::[0-5]\d)?(?: ?(?:uur|u)(?-i:(?![a-zà-ÿ]))\.?)?"
    r"|(?:[01]?\d|2[0-4]) ?(?:uur|u\.?)(?-i:(?![a-zà-ÿ]))(?! geleden)",
    "age": r"\d{1,2} (?:seconden|sec|minuten|minuut|min|uren|uur|u|dagen|dag|d)\.? geleden",
    "length": r"(?:leestijd:? )?\d{1,2} ?(?:minuten|minuut|min)(?-i:(?![a-zà-ÿ]))\.?(?: leestijd| lezen)?",
    "kicker": r"(?-i:[A-ZÀ-Þ](?:[\w’-]|(?<=[a-zà-ÿ]) (?=[a-zà-ÿ&])){2,24})(?= ?[|•·])",
}
_WORTH = {"full": 2, "age": 2}
"""What a part tells beyond 1 of that the words are a stamp."""
_ITEM = "|".join(f"(?P<{kind}>{form})" for kind, form in _KINDS.items())
_PART = pattern(rf"(?:{_ITEM})(?P<mark>(?: ?[,|•·:–—-])? ?(?:(?:op|om)\b:? )?)", re.IGNORECASE)
_NEXT = re.compile(r"[“‘\"„«']?[A-ZÀ-Þ]|[’'][snt] ")
_LEADS = re.compile(r"(?:[:,]|uur\.) $")
"""A mark between a moment and what happens then: `Zondag 6.30 uur: De brug …`."""
_LAST_WORD = re.compile(r"[A-Z][a-z]+(?=[A-Z])")
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
        found.append(next(kind for kind in _KINDS if part[kind]))
        end, mark = part.end(), part["mark"]
    if not found or not set(found) & {"full", "day", "clock", "age"}:
        return "", line
    if _LEADS.search(line[:end]) and not set(found) & {"label", "age", "length"}:
        return "", line
    told = sum(_WORTH.get(kind, 1) for kind in set(found))
    section = _LAST_WORD.match(line, end) if "full" in found and not mark else None
    end = section.end() if section else end
    return (line[:end], line[end:]) if _NEXT.match(line, end) and told >= _least(found, mark) else ("", line)


def _least(found: list[str], mark: str) -> int:
    """What a stamp must tell before a sentence that `mark` stands before."""
    if not mark:
        return 1
    if mark.strip():
        return 2
    return 2 if set(found) & {"full", "clock", "age", "kicker"} else 3
