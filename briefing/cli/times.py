"""Dates, moments and durations as they are written on the command line."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from briefing.errors import UsageError
from briefing.wall_clock import by_wall_clock, now, on_wall_clock

_LONGEST_AHEAD = timedelta(days=366)


def milliseconds(duration: str | None) -> int | None:
    """`90s`, `2m`, `1m30s` or `1:30` in ms; a bare number is in seconds.

    Raises:
        UsageError: it is none of these, or zero.
    """
    if duration is None:
        return None
    match = re.fullmatch(r"(?:(\d{1,3})(?:m|:(?=\d)))?(?:(\d{1,5}(?:\.\d{1,3})?)s?)?", duration.strip().lower())
    ms = round((int(match[1] or 0) * 60 + float(match[2] or 0)) * 1000) if match else 0
    if not ms:
        raise UsageError(f"--max-duration {duration} is not a duration", remedy="write it as 90s, 2m or 1m30s")
    return ms


def day_or_month(text: str | None) -> str | None:
    """The value of `--date`, which may be a month only, in ISO 8601.

    Raises:
        UsageError: it is neither.
    """
    if text is None:
        return None
    try:
        if re.fullmatch(r"\d{4}-\d{2}", text):
            return date.fromisoformat(f"{text}-01").isoformat()[:7]
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise UsageError(f"--date {text} is not a date", remedy="write it as YYYY-MM-DD or YYYY-MM") from error


def moment(text: str | None, aired_at: str = "") -> datetime:
    """Today, or the day of `--date`, at the time `aired_at` by the wall clock, or else at the current time.

    Raises:
        UsageError: `--date` is not a day.
    """
    here = on_wall_clock(now())
    if text is None and not aired_at:
        return here
    try:
        day = date.fromisoformat(text) if text else here.date()
        return by_wall_clock(datetime.combine(day, time.fromisoformat(aired_at) if aired_at else time(here.hour)))
    except ValueError as error:
        raise UsageError(f"--date {text} is not a date", remedy="write it as YYYY-MM-DD") from error


def air_date(text: str | None) -> datetime | None:
    """The moment in `text`, in UTC; without a zone it is by the wall clock of the Low Countries.

    A past day stands for its noon, which is on the same day nearly everywhere; today for noon, or now if that is
    earlier; a future day for its first moment.

    Raises:
        UsageError: it is not a date, or more than a year ahead.
    """
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"--date {text} is not a date", remedy="write it as 2026-11-23 or 2026-11-23T07:00") from error
    if len(text) == len("2026-11-23"):
        today = on_wall_clock(now()).date()
        if moment.date() <= today:
            noon = datetime.combine(moment.date(), time(12), UTC)
            return min(noon, now()) if moment.date() == today else noon
    moment = by_wall_clock(moment).astimezone(UTC).replace(microsecond=0)
    if moment > now() + _LONGEST_AHEAD:
        raise UsageError(f"--date {text} is more than a year ahead", remedy="give a date that an episode can wait for")
    return moment
