"""Lines that hold a report back: embargoes and withdrawals."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from briefing.article.lines.dates import find_date
from briefing.article.lines.moment import moment_in, says_more_than_a_moment
from briefing.errors import WithheldError
from briefing.model import UNTIL_FURTHER_NOTICE
from briefing.patterns import pattern
from briefing.wall_clock import by_wall_clock, now, on_wall_clock

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONGEST = 160

_WHOSE = (
    r"(?:dit |het |deze |ons )?(?:pers|nieuws)?(?:bericht|artikel|mededeling|release|verhaal|stuk|item)\W+"
    r"(?:(?:is|staat|valt|blijft|mag) )?"
)
_ALERT = r"(?:let op|attentie|belangrijk|s\.?v\.?p\.?|graag|nog|strikt|streng)\W+"
_USED = (
    r"(?:te )?(?:publiceren|publicatie|(?:bestemd )?voor publicatie|openbaar(?: te)?(?: maken)?|gebruiken|verspreiden"
    r"|delen|plaatsen|uitzenden|naar buiten(?: te)?(?: brengen)?)"
)
_TO = r"(?:tot|t/m|t\.?e\.?m\b|vanaf|na|niet v[oó][oó]r|v[oó][oó]r|until|till)(?!\w)"
_LABEL = re.compile(
    rf"\W*(?:{_WHOSE}|{_ALERT})*(?:(?P<under>onder (?:strikt |streng )?embargo|under embargo|embargoed|sperfrist)\b"
    rf"|(?P<embargo>embargo(?:datum|tijd)?)\b|(?P<not>niet (?:eerder )?{_USED} "
    r"(?=v[oó][oó]r\b|tot\b|dan\b|eerder dan\b)|not for (?:publication|release) before\b)"
    r"|(?P<free>(?:vrij )?(?:ter|voor|klaar voor) publicatie (?:vanaf|na|op|niet v[oó][oó]r)\b"
    r"|(?:vrijgave|vrij|publicabel|publicatie(?: toegestaan)?|te publiceren|pas (?:te )?publiceren)\W+"
    r"(?:pas )?(?:vanaf|na)\b))",
    re.IGNORECASE,
)
_AT_END = re.compile(r"[^.!?]{0,100}\((?:onder )?embargo\)\W*", re.IGNORECASE)
_TIMED = pattern(rf"\W*{_TO}", re.IGNORECASE)
_PARTED = pattern(r"[();|\]]|\s[–—-]+\s|[.!?](?=\s+[A-ZÀ-Þ])|(?<!tot)(?<!vanaf):(?=\s+[^\da-zà-ÿ])")
_FIGURE = re.compile(r"\d")
_CALLED = re.compile(r"[)\]|!*_]+\s")
_MARKS = re.compile(r"\W*")
_ENDED = re.compile(r"[)\]|;!]+|\s[–—-]+\s|\.(?=\s+[A-ZÀ-Þ])|(?<!tot)(?<!vanaf):(?=\s+[^\da-zà-ÿ])")
"""The end of an embargo in front of a text; one without a moment ends with an exclamation mark."""
_TITLE_LABEL = pattern(
    r"\W*(?P<embargo>(?i:onder (?:strikt |streng )?embargo|embargo|under embargo|embargoed)(?=\W*[:|–—-])"
    r"|(?:ONDER )?EMBARGO\b(?=.*[a-z]{2}))\W*(?P<title>.*)"
)
"""An embargo at the start of a title, without a moment that can be made out."""
_BEHIND = pattern(r"(?P<title>\S.*\S)\s*(?:\s[–—|-]\s|[(\[])\s*(?P<embargo>[^()\[\]]{7,100}?)[)\]!.]*\s*")
_TEXT_WORDS = 3
_INCLUSIVE = re.compile(r"\bt(?:ot en met\b|/m|\.?e\.?m\b)", re.IGNORECASE)
_NONE = frozenset({"false", "no", "none", "off", "0", "-", "nee", "geen", "niet", "n.v.t.", "nvt"})
"""Values of an embargo field that mean there is none."""
_ZONE = re.compile(r" ?([+-]\d\d:?\d\d)$")
_WITHDRAWAL = re.compile(
    r"\W*(?:let op\W+|attentie\W+|kill\W+)?(?:"
    r"(?:(?:dit|het|bovenstaand|vorig) )?(?:bericht|artikel|persbericht|item|verhaal) "
    r"(?:is |wordt |komt te )?(?:hierbij )?(?:vervalt|vervallen|ingetrokken|geannuleerd|teruggetrokken)"
    r"|(?:svp |graag )?niet (?:meer )?(?:publiceren|gebruiken)(?: svp)?"
    r"|(?:intrekking|annulering|kill(?:ed)?|mandatory kill))\W*",
    re.IGNORECASE,
)


def is_withdrawal(line: str) -> bool:
    """Whether `line`, as a whole, says that the report may not be used: `Bericht vervalt`, `NIET PUBLICEREN`."""
    return len(line) <= _LONGEST and bool(_WITHDRAWAL.fullmatch(line))


def refuse_withdrawn(lines: Iterable[str]) -> None:
    """Nothing, unless one of `lines` says that the report may not be used.

    Raises:
        WithheldError: one of them does.
    """
    if said := next(filter(is_withdrawal, lines), None):
        raise WithheldError("the report was withdrawn", cause=f'it says "{said}"', remedy="ask its newsroom")


def embargo_in(line: str, written: date | None = None) -> datetime | None:
    """The end of the embargo that `line` lays on the report; None if it lays none.

    A day alone means its first moment, in the Low Countries. A day without a year, or a weekday, is reckoned from the
    day on which the report was `written`, by default today. If the line gives no moment, or one that cannot be made
    out, the embargo is `UNTIL_FURTHER_NOTICE`.
    """
    label, dated = _LABEL.match(line), _AT_END.fullmatch(line)
    if len(line) > _LONGEST or not (label or dated):
        return None
    told = line[label.end() :].lstrip(" \t:.,;!?*_()[]–—-") if label else line
    clause = _clause(told)
    moment = moment_in(clause, written or on_wall_clock(now()).date(), to_its_end=bool(_INCLUSIVE.search(line)))
    timed, whole, bare = bool(_TIMED.match(told)), find_date(clause), not says_more_than_a_moment(clause)
    if label and label["free"]:
        return by_wall_clock(moment) if moment and (whole or (bare and _FIGURE.search(clause))) else None
    if bare or not label or label["not"] or (timed and (label["under"] or label["embargo"].isupper())):
        return by_wall_clock(moment) if moment else datetime.fromisoformat(UNTIL_FURTHER_NOTICE)
    return by_wall_clock(moment) if moment and timed and whole else None


def split_embargo(text: str, fewest_words: int = _TEXT_WORDS) -> tuple[str, str]:
    """The embargo before a text on the same line, and the text: `EMBARGO tot maandag 6 uur: Brug ...`.

    The first is empty if there is none, or if the text would have fewer than `fewest_words` words.
    """
    label = _LABEL.match(text)
    if not label:
        return "", text
    marks = _MARKS.match(text, label.end())
    found = _CALLED.match(text, label.end()) or _ENDED.search(text, marks.end() if marks else label.end())
    if not found or found.start() > _LONGEST or not embargo_in(text[: found.start()]):
        return "", text
    rest = text[found.end() :].lstrip(" *_–—-:|")
    if len(rest.split()) < fewest_words or not says_more_than_a_moment(rest):
        return "", text
    return text[: found.end()].strip(), rest


def split_title(title: str) -> tuple[str, str]:
    """The embargo before or behind the title of a message, and the title: `Embargo: Brug open`, `Brug open (embargo tot
    maandag 6 uur)`. The first is empty if there is none."""
    embargo, bare = split_embargo(title, fewest_words=1)
    if embargo:
        return embargo, bare
    if label := _TITLE_LABEL.match(title):
        return label["embargo"], label["title"]
    behind = _BEHIND.fullmatch(title)
    return (behind["embargo"], behind["title"]) if behind and embargo_in(behind["embargo"]) else ("", title)


def _clause(told: str) -> str:
    """The text up to the first separating mark, or up to a comma if all of that is a moment."""
    clause = _PARTED.split(told)[0]
    places = [found.start() for found in re.finditer(r",(?=\s)", clause)]
    for end in (len(clause), *reversed(places)):
        if not says_more_than_a_moment(clause[:end]):
            return clause[:end]
    return clause


def embargo_to_come(moment: datetime | None) -> str | None:
    """The end of an embargo as ISO 8601; None if it has passed."""
    return moment.isoformat() if moment and moment > datetime.now(UTC) else None


def embargo_of(lines: Sequence[str], written: str | None = None) -> str | None:
    """The end of the last embargo that `lines` lay on a report `written` on that day, as ISO 8601; None if none is in
    force. A line may give the moment of the one before it: `EMBARGO`, `Tot maandag 06.00 uur`."""
    ends = []
    day = date.fromisoformat(written) if written and len(written) == len("2026-11-30") else None
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        end = embargo_in(line, day)
        if end and end.isoformat() == UNTIL_FURTHER_NOTICE and not says_more_than_a_moment(after):
            end = embargo_in(f"{line} {after}", day) or end
        ends.append(embargo_to_come(end))
    return max(filter(None, ends), default=None)


def embargo_in_fields(embargoes: Iterable[str], releases: Iterable[str], written: str | None) -> str | None:
    """The end of the last embargo that fields of an article lay on it, as ISO 8601; None if none is in force.

    `embargoes` are fields that say so by their names, and hold until further notice if their moment is unclear;
    `releases` only say when the article may be out.
    """
    day = date.fromisoformat(written) if written and len(written) == len("2026-11-30") else on_wall_clock(now()).date()
    unclear = datetime.fromisoformat(UNTIL_FURTHER_NOTICE)
    laid = [text for text in embargoes if text.lower() not in _NONE]
    ends: list[datetime | None] = [_moment(text) or embargo_in(f"EMBARGO: {text}", day) or unclear for text in laid]
    ends += [_moment(text) or _by_clock(moment_in(text, day)) for text in releases]
    return max(filter(None, map(embargo_to_come, ends)), default=None)


def _moment(text: str) -> datetime | None:
    """The moment in a field, in ISO 8601; None if it is anything else."""
    try:
        return by_wall_clock(datetime.fromisoformat(_ZONE.sub(r"\1", text)))
    except ValueError:
        return None


def _by_clock(moment: datetime | None) -> datetime | None:
    return by_wall_clock(moment) if moment else None
