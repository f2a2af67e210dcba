"""Lines that hold a report back: embargoes, and words that it was withdrawn."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from briefing.article.lines.dates import find_date, without_dates
from briefing.errors import WithheldError
from briefing.wall_clock import by_wall_clock

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 160

_EMBARGO = re.compile(
    r"\W*(?:(?:onder |let op:? |strikt )*(?:embargo|sperfrist)\b"
    r"|(?:dit bericht |dit artikel |persbericht )?(?:is |staat |valt )?onder (?:strikt )?embargo\b"
    r"|(?:vrij )?(?:ter|voor|klaar voor) publicatie (?:vanaf|na|niet voor)\b|[^.!?]{0,100}\(embargo\)\W*$"
    r"|(?:dit bericht |dit artikel )?(?:mag )?niet (?:te )?(?:publiceren|(?:voor )?publicatie|openbaar(?: maken)?)"
    r" (?:v[oó][oó]r|tot)\b)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?<![\d.:])([01]?\d|2[0-4])(?:[.:u]([0-5]\d)|(?= ?uur\b))")
_WITHDRAWAL = re.compile(
    r"\W*(?:let op\W+|attentie\W+|kill\W+)?(?:"
    r"(?:(?:dit|het|bovenstaand|vorig) )?(?:bericht|artikel|persbericht|item|verhaal) "
    r"(?:is |wordt |komt te )?(?:hierbij )?(?:vervalt|vervallen|ingetrokken|geannuleerd|teruggetrokken)"
    r"|(?:svp |graag )?niet (?:meer )?(?:publiceren|gebruiken)(?: svp)?"
    r"|(?:intrekking|annulering|kill(?:ed)?|mandatory kill))\W*",
    re.IGNORECASE,
)


def is_withdrawal(line: str) -> bool:
    """Whether `line`, whole, says that the report may not be used: `Bericht vervalt`, `NIET PUBLICEREN`."""
    return len(line) <= _LONGEST and bool(_WITHDRAWAL.fullmatch(line))


def embargo_in(line: str) -> datetime | None:
    """When the embargo ends that `line` lays on the report; None where it is no such line, or gives no date.

    A day alone is its first moment, in the Low Countries.
    """
    if len(line) > _LONGEST or not _EMBARGO.match(line):
        return None
    day = find_date(line)
    if day is None or len(day) < len("2026-05-10"):
        return None
    clock = _CLOCK.search(without_dates(line))
    hour, minute = (int(clock[1]) % 24, int(clock[2] or 0)) if clock else (0, 0)
    last_day_included = clock is None and re.search(r"\bt(?:ot en met|/m)\b", line)
    first = datetime.fromisoformat(day) + timedelta(days=bool(last_day_included))
    return by_wall_clock(datetime.combine(first, time(hour, minute)))


def embargo_to_come(moment: datetime | None) -> str | None:
    """An embargo's end as ISO 8601; None where it is past."""
    return moment.isoformat() if moment and moment > datetime.now(UTC) else None


def embargo_of(lines: Iterable[str]) -> str | None:
    """When the last embargo ends that `lines` lay on a report, as ISO 8601; None where none is to come.

    Raises:
        WithheldError: one of them says that the report may not be used.
    """
    ends = []
    for line in lines:
        if is_withdrawal(line):
            raise WithheldError("the report was withdrawn", cause=f'it says "{line}"', remedy="ask its newsroom")
        ends.append(embargo_to_come(embargo_in(line)))
    return max(filter(None, ends), default=None)
