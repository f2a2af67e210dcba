"""Who signed an article on its page, and when: beside its title, in bylines, in what is labelled a date."""

from __future__ import annotations

import re
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from briefing.article.lines.byline import Byline, is_name, read_byline
from briefing.article.lines.dates import count_dates, find_date, without_dates
from briefing.article.lines.genre import genre_of
from briefing.article.lines.people import author_in_note
from briefing.article.page.metadata.bylines import LONGEST, bylines
from briefing.article.page.metadata.headline import is_stamp
from briefing.article.page.metadata.metadata import ORGANISATION, iso_date
from briefing.article.page.names import DATE, MACHINE_TAGS, NEVER, TALK
from briefing.article.page.tree import clean, is_block, is_sentences, line_of, lines_of, names_of, tag_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

    from briefing.model import Genre

_PUBLISHED_AND_UPDATED = 2
"""Dates in a line about the article; a list of others has more."""
_DATED = 60
"""A line with a date in it that says little else."""
_PLACE = 2
"""Words in a place or a section, beside a name; what has more of them is a text's label."""
_PARTS = 8
"""A date is written in no more pieces."""
_ABOVE, _BELOW = 3, 12
"""Lines above and below the title among which its date stands; further off other articles have theirs."""
_OF_EVENT = re.compile(
    r"(?:geboren|overleden|opgericht|gesticht|wanneer|tijd(?:stip)?|aanvang|begint|deuren|inschrijv\w*|aanmeld\w*|deadline)\b"
    r"|.*\b\d{1,2}(?:[:.]\d\d)? ?(?:uur|u)?\.? ?(?:tot|t/m|–|-) ?\d{1,2}[:.]\d\d|.*\bvanaf \d{1,2}[:. ]",
    re.IGNORECASE,
)
"""When something is held or began: a label of it, or hours from and to."""
_LIFE = re.compile(
    r"\b(1[89]\d\d|20\d\d) ?\)?,? ?[–—-] ?(?:[^\W\d_][\w' .-]{1,40},? )?\d{1,2} [a-z]+\.? (?!\1)\d{4}\b", re.IGNORECASE
)
"""From a day in one year to a day in another: somebody's life, or what lasted as long."""
_TELLS = re.compile(r"(?:\w+[ ,]+){4}.*[.!?][\"'”’»)]*$")
"""A sentence, which may tell of a day that is not the article's."""
_SENTENCE_BREAK = re.compile(r"(?<=[a-zà-ÿ]{3})\. .*")
_LABEL = re.compile(
    r"(?:(?:publicatie|plaatsings)?datum|gepubliceerd|geplaatst|verschenen|gepost|toegevoegd|geschreven"
    r"|published|posted|date)\b",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"(?:(?:meest )?recent(?:e|ste)? |laatste? |last )?(?:update|geüpdatet|updated|bijgewerkt|gewijzigd|aangepast"
    r"|aanpassing|modified|wijziging"
    r"|bewerkt|edited)",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"(?<![\w.])[A-ZÀ-Þ]{3,}(?![\w.])")
"""In mixed case the name of a company or a building has it: `VUB Pleinlaan`."""


def read_signature(root: _Element, title: _Element | None) -> tuple[Byline, Genre | None]:
    """The first author and the first date that the page gives: beside the title, in bylines, in labelled lines; and the
    genre that a line beside the title names, or a label in it."""
    lines = _lines_beside(root, title)
    beside = [byline for byline in _told_beside(lines) if byline]
    labels = [] if title is None else [line_of(inner) for inner in title.iterdescendants()]
    named = filter(None, (genre_of(line) for line in (*labels, *(line for line, _ in lines))))
    signature = first_told((*bylines(root), *beside, *_labelled(root)))
    return signature, next((genre for genre, rest in named if genre and not rest), None)


def first_told(bylines: Iterable[Byline]) -> Byline:
    """The first author and the first date in several bylines."""
    told = list(bylines)
    authors = (_SENTENCE_BREAK.sub("", byline.author) for byline in told if byline.author)
    return Byline(
        next((author for author in authors if not ORGANISATION.search(author)), None),
        next((byline.published for byline in told if byline.published), None),
    )


def read_signed_line(line: str) -> Byline | None:
    """What a line says of author and date: a byline, a name, or several with a place between strokes; else None."""
    if len(line) > LONGEST or _OF_EVENT.match(line) or count_dates(line) > _PUBLISHED_AND_UPDATED or _LIFE.search(line):
        return None
    told = [_part(line)]
    if told == [None]:
        parts = re.split(r"\s+[-–—/]\s+|\s*[|•·]\s*", line)
        told = [_part(part) for part in parts]
        if not find_date(line) and any(
            not part and len(text.split()) > _PLACE for part, text in zip(told, parts, strict=True)
        ):
            return None
    signed = first_told(byline for byline in told if byline)
    published = signed.published or (find_date(line) if len(line) < _DATED and not _TELLS.search(line) else None)
    return Byline(signed.author, published) if any(told) or published else None


def _part(line: str) -> Byline | None:
    byline = read_byline(line)
    if author := byline.author if byline else author_in_note(line):
        return byline or Byline(author, None)
    is_persons = is_name(line) and not re.search(r"\d", line) and (line.isupper() or not _ACRONYM.search(line))
    return Byline(line, None) if is_persons else byline


def tells_update(line: str) -> bool:
    """Whether a line begins with when the page was last changed: `Laatst gewijzigd: 5 mei 2026, een tikfout`."""
    label = _UPDATED.match(line)
    day = re.sub(r"^(?:\W|op |on )*", "", line[label.end() :])[:_DATED] if label else ""
    return bool(day) and without_dates(day).startswith(" ")


# --- beside the title -----------------------------------------------------------------------------------------------


def _told_beside(lines: list[tuple[str, str | None]]) -> Iterator[Byline | None]:
    """What the lines beside the title say; of an update only where nothing else is told."""
    updated = []
    for line, moment in lines:
        told = _told(line, moment)
        if told and _UPDATED.match(line):
            updated.append(told)
        else:
            yield told
    yield from updated


def _lines_beside(root: _Element, title: _Element | None) -> list[tuple[str, str | None]]:
    """The lines that stand below the title before the text begins, then the few above it in its box; and the first
    moment that a `time` in each tells."""
    if title is None:
        return []
    above: deque[tuple[str, str | None]] = deque(maxlen=_ABOVE)
    below: list[tuple[str, str | None]] = []
    box = next((element for number, element in enumerate(title.iterancestors()) if number == 1), root)
    for line, moment, place in _lines(root, title):
        if place < 0:
            above.append((line, moment))
        elif is_sentences(line) or len(line) > 2 * LONGEST or len(below) == _BELOW:
            break
        elif place > 0:
            below.append((line, moment))
    in_box = set(lines_of(box))
    return [*below, *(pair for pair in above if pair[0] in in_box)]


def _told(line: str, moment: str | None) -> Byline | None:
    signed = read_signed_line(line)
    if day := iso_date(moment):
        return Byline(signed.author if signed else None, day)
    # a name alone may be a crosshead's or a menu's: only with a date is it the author's
    return signed if signed and (signed.published or not is_name(line)) else None


def _lines(root: _Element, title: _Element) -> Iterator[tuple[str, str | None, int]]:
    """The lines of a page, the first moment that a `time` in each tells, and whether they stand above, in or below
    its title (-1, 0, 1)."""
    pieces: list[str] = []
    moment: str | None = None
    place, unseen = -1, 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if is_block(element) or tag_of(element) == "br" or element is title:
            if line := clean("".join(pieces)):
                yield line, moment, place
                moment = None
            pieces = []
        if element is title:
            place = 0 if event == "start" else 1
        if tag_of(element) in MACHINE_TAGS:
            unseen += 1 if event == "start" else -1
        if event == "start" and tag_of(element) == "time":
            moment = moment or element.get("datetime")
        text = element.text if event == "start" else element.tail
        if text and not unseen:
            pieces.append(text)


# --- elsewhere on the page ------------------------------------------------------------------------------------------


def _labelled(root: _Element) -> Iterator[Byline]:
    """The dates that are labelled so, in words or by their element's name, outside what belongs to other articles."""
    for element in root.iter():
        is_time = tag_of(element) == "time" or (tag_of(element) == "h1" and is_stamp(element))
        is_date = bool(names_of(element) & DATE)
        if not (is_time or is_date or _LABEL.match((element.text or "").lstrip())) or _is_of_others(element):
            continue
        text = clean(" ".join(islice(map(str, element.itertext()), _PARTS)))
        day = iso_date(element.get("datetime") or element.get("title")) or (
            find_date(text) if len(text) <= _DATED else None
        )
        if day and not _UPDATED.match(text):
            yield Byline(None, day)


def _is_of_others(element: _Element) -> bool:
    """Whether an element stands in a link, a footer, comments or a box about other articles."""
    return any(
        tag_of(ancestor) in ("a", "aside", "footer", "nav") or names_of(ancestor) & (NEVER | TALK)
        for ancestor in (element, *element.iterancestors())
    )
