"""Lines that sign a page with an author and a date, and similar lines about an event, a life or an update."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.lines.byline import Byline, is_name, read_byline
from briefing.article.lines.dates import count_dates, find_date, without_dates
from briefing.article.lines.people import author_in_note
from briefing.article.page.metadata.bylines import LONGEST
from briefing.article.page.metadata.metadata import ORGANISATION

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_DATES = 2
"""The most dates in a line about the article; a list of others has more."""
_MONTH = len("2026-05")
DATED = 60
"""The most characters of a line with a date that says little else."""
_PLACE_WORDS = 2
"""The most words of a place or section beside a name; a longer one is a label of the text."""
_OF_EVENT = re.compile(
    r"(?:geboren|overleden|opgericht|gesticht|wanneer|tijd(?:stip)?|aanvang|begint|deuren|inschrijv\w*|aanmeld\w*|deadline)\b"
    r"|.*\b\d{1,2}(?: [a-z]+\.?)?(?: \d{4})? (?:t/m|tot en met) \d"
    r"|.*\b(?:19|20)\d\d ?(?:-|–|—|tot(?: en met)?|t/m) ?(?:\.\.|…|heden|nu\b|now\b|vandaag|present)"
    r"|.*\b\d{1,2}(?:[:.]\d\d)? ?(?:uur|u)?\.? ?(?:tot|t/m|–|-) ?\d{1,2}[:.]\d\d|.*\bvanaf \d{1,2}[:. ]",
    re.IGNORECASE,
)
"""The time of an event: a label for it, a period of hours, one that still lasts, or the first day and the last."""
_LIFE = re.compile(
    r"\b(1[89]\d\d|20\d\d) ?\)?,? ?[–—-] ?(?:[^\W\d_][\w' .-]{1,40},? )?\d{1,2} [a-z]+\.? (?!\1)\d{4}\b", re.IGNORECASE
)
"""A period from a day in one year to a day in another: somebody's life, or something as long."""
_TELLS = re.compile(r"(?:\w+[ ,]+){4}.*[.!?][\"'”’»)]*$")
"""A sentence, whose date may not be the article's."""
_SENTENCE_BREAK = re.compile(r"(?<=[a-zà-ÿ]{3})\. .*")
UPDATED = re.compile(
    r"(?:(?:meest )?recent(?:e|ste)? |laatste? |last )?(?:update|geüpdatet|updated|bijgewerkt|gewijzigd|aangepast"
    r"|aanpassing|modified|wijziging"
    r"|bewerkt|edited)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:dit|het) (?:bericht|artikel|blog(?:bericht|post)?|nieuws(?:bericht)?|verhaal) (?:is|werd) "
    r"(?=(?:geplaatst|gepubliceerd|geschreven|gepost|verschenen)\b.{5,80}\.?$)",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"[ |·•,–-]{1,5}(?:(?:\d{1,4}|geen|no|één) (?:reacties?|comments?)|(?:leave|add|post) a (?:comment|reply)"
    r"|(?:plaats|geef|laat) een reactie(?: achter)?|reageer)$",
    re.IGNORECASE,
)
_FILED = re.compile(r" (?:in|onder) [A-ZÀ-Þ][\w&-]+(?: [\w&-]+)?(?= op (?:[a-z]+ )?\d)")
"""Where a byline with a day files the article: `Geplaatst door An Maes in Verkeer op 5 mei 2026`."""
_ADDRESS = re.compile(r" \(?\S{1,60}@\S{1,60}$")
_MEDIUM = re.compile(r"(?<=\w) \([A-ZÀ-Þ][^()]{1,30}\)$")
"""The medium of an author, behind the name: `An Maes (De Werf)`."""
_PICTOGRAM = re.compile(r"[\u2300-\u23ff\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]")
"""A calendar or a pen before a date or a name."""
_ACRONYM = re.compile(r"(?<![\w.])[A-ZÀ-Þ]{3,}(?![\w.])")
"""An acronym, which among words in mixed case belongs to a company or a building: `VUB Pleinlaan`."""


def first_told(bylines: Iterable[Byline]) -> Byline:
    """The first author and the first date in several bylines."""
    told = list(bylines)
    authors = (_SENTENCE_BREAK.sub("", byline.author) for byline in told if byline.author)
    return Byline(
        next((author for author in authors if not ORGANISATION.search(author)), None),
        next((byline.published for byline in told if byline.published), None),
    )


def read_signed_line(line: str) -> Byline | None:
    """The author and date in a line: a byline, a name, or several with a place between dashes; None if it is none of
    these."""
    line = signed_part(line)
    if len(line) > LONGEST or _OF_EVENT.match(line) or count_dates(line) > _MOST_DATES or _LIFE.search(line):
        return None
    told, parts = [_part(line)], [line]
    if told == [None]:
        parts = re.split(r"\s+[-–—/]\s+|\s*[|•·]\s*", line)
        told = [_part(part) for part in parts]
        if not find_date(line) and any(
            not part and len(text.split()) > _PLACE_WORDS for part, text in zip(told, parts, strict=True)
        ):
            return None
    signed = first_told(byline for byline in told if byline)
    published = signed.published or (find_date(line) if len(line) < DATED and not _TELLS.search(line) else None)
    if published and len(published) == _MONTH and len(parts) > 1 and not signed.published:
        published = None  # what happened in that month: `Oprichter van de molen · geopend in mei 2021`
    return Byline(signed.author, published) if any(told) or published else None


def _part(line: str) -> Byline | None:
    line = _MEDIUM.sub("", _ADDRESS.sub("", line))
    byline = read_byline(line)
    if author := byline.author if byline else author_in_note(line):
        return byline or Byline(author, None)
    is_persons = is_name(line) and not re.search(r"\d", line) and (line.isupper() or not _ACRONYM.search(line))
    return Byline(line, None) if is_persons else byline


def signed_part(line: str) -> str:
    """The part of a line that may be a byline, without pictograms, its subject, where it is filed, the number of
    comments and the day of an update: `Dit bericht is geplaatst op 5 mei 2026.`"""
    line = _FILED.sub("", _COMMENTS.sub("", " ".join(_PICTOGRAM.sub(" ", line).split())))
    parts = line.split(" | ")
    first = [part for part in parts if not UPDATED.match(part)]
    line = " | ".join(first) if len(first) < len(parts) and any(map(find_date, first)) else line
    found = _SUBJECT.match(line)
    return line[found.end() :].rstrip(".") if found else line


def tells_update(line: str) -> bool:
    """Whether a line begins with when the page was last changed: `Laatst gewijzigd: 5 mei 2026, een tikfout`."""
    label = UPDATED.match(line)
    day = re.sub(r"^(?:\W|op |on )*", "", line[label.end() :])[:DATED] if label else ""
    return bool(day) and without_dates(day).startswith(" ")
