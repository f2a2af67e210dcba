"""Genres as newspapers print them above a headline, and corrections below a text."""

from __future__ import annotations

import re
from typing import get_args

from briefing.article.formats.layout import is_finished
from briefing.article.lines.boilerplate.vocabulary import labels
from briefing.article.lines.byline import read_byline
from briefing.model import Genre

_GENRES: dict[str, Genre] = {genre: genre for genre in get_args(Genre)}
_SEPARATOR = re.compile(r"\s*[|•·:.–—/-]+\s+|\s*[|•·]\s*")
_LONGEST_LABEL = 80
"""The most characters of a label, with its separator."""
_CORRECTION = re.compile(
    r"\W*(?:correcties?(?: en aanvullingen?)?|rectificatie|verbetering|herstel|erratum|errata|aanvulling"
    r"|rechtzetting|toevoeging"
    r"|naschrift|wijziging)\b\s?(?:\([^()]{1,40}\)|\d{1,2}[ /-]\w+(?:[ /-]\d{2,4})?)?\s?(?P<mark>[:.–—-]"
    r"|$)\s?(?P<text>.*)",
    re.IGNORECASE,
)
_LOOSE_MARKS = ("", "-", "–", "—")
"""What may also be between the first word of a headline and the others."""
_FEWEST_WORDS = 8
"""The fewest words of a correction above an article."""
_OF_THE_NEWS = re.compile(r"\W*(?:verbetering|herstel|aanvulling|toevoeging|wijziging)\b", re.IGNORECASE)
"""Titles of corrections that may be crossheads as well."""
_OF_A_REPORT = re.compile(
    r"\b(?:artikel|bericht|stuk|krant|editie|uitgave|versie|foto|(?:foto)?bijschrift|kop|tabel|grafiek|stond|schreven"
    r"|vermeld\w*|eerder|abusievelijk|ten onrechte|moet zijn|moest zijn)\b",
    re.IGNORECASE,
)
_ONLY_NEW = re.compile(
    r"\b(?:toegevoegd|aangevuld|bijgewerkt|geactualiseerd|reactie (?:van|gemeente))\b", re.IGNORECASE
)
_EARLIER = re.compile(
    r"(?:\W*(?:noot van de redactie|nvdr|redactie)[:.]? )?(?:in|bij) (?:een|de|het) (?:eerdere?|vorige|eerste"
    r"|oorspronkelijke?|gedrukte) "
    r"(?:versie|artikel|bericht|uitgave|editie|krant)\b.*|(?:dit|het) (?:artikel|bericht|stuk) is (?:na"
    r" publicatie )?(?:aangepast|gecorrigeerd|gewijzigd)\b.{10,}"
    r"|(?:anders dan|in tegenstelling tot wat) (?:eerder|hier eerder|we eerder|gisteren|in de krant)\b.*",
    re.IGNORECASE,
)


def genre_of(line: str) -> tuple[Genre | None, str] | None:
    """The genre that `line` names, and the rest of the line; None if it names none.

    `OPINIE`, `INTERVIEW. Kop van het stuk`, `Recensie | Theater`. A line such as `SPORT` names a section: no genre.
    """
    label, rest = line.strip(" |•·:.–—-*[]#"), ""
    both = [part.casefold() for part in re.split(r" (?:&|en|\+) | ?/ ?", label)]
    if len(both) == 2 and all(part in labels("genres") for part in both):
        return _GENRES.get(labels("genres")[both[0]]) or _GENRES.get(labels("genres")[both[1]]), ""
    if label.casefold() not in labels("genres"):
        found = _SEPARATOR.search(line, 0, _LONGEST_LABEL)
        if not found or len(line[: found.start()].split()) > 3:
            return None
        label, rest = line[: found.start()].strip(" *[]#"), line[found.end() :].strip()
        if not (label.isupper() or label.istitle() or label[:1].isupper()):
            return None
    named = labels("genres").get(label.casefold())
    if named is None:
        return None
    genre = _GENRES.get(named)
    return (genre, rest) if genre or not rest or label.isupper() else None


def genre_of_writer(line: str) -> Genre | None:
    """The genre before the writer's name, without a mark between them: `Column An Maes`; None in other lines."""
    byline = read_byline(line)
    label = line.removesuffix(byline.author or "").strip() if byline else ""
    return _GENRES.get(labels("genres").get(label.casefold(), ""))


def correction_in(line: str) -> str | None:
    """The correction in `line`; "" if it is only the title of one, None if there is none."""
    if _EARLIER.fullmatch(line):
        return line
    found = _CORRECTION.fullmatch(line)
    if found and _ONLY_NEW.search(found["text"]):
        return None
    if not found or (found["mark"] in _LOOSE_MARKS and found["text"] and not _corrects(line, found["text"])):
        return None
    return line if found["text"] else ""


def is_whole_correction(line: str) -> bool:
    """Whether `line` is a correction with what was wrong, and no headline with such a word: so it may stand above the
    article."""
    text = correction_in(line) or ""
    return len(text.split()) >= _FEWEST_WORDS and _tells_of_report(text)


def _corrects(line: str, text: str) -> bool:
    return not _OF_THE_NEWS.match(line) and _tells_of_report(text)


def _tells_of_report(text: str) -> bool:
    return is_finished(text) and bool(_OF_A_REPORT.search(text))


def heads_correction(title: str, text: str) -> bool:
    """Whether `text` below the `title` of a correction is one: below a crosshead `Herstel` somebody may be better."""
    return not _OF_THE_NEWS.match(title) or bool(_OF_A_REPORT.search(text))
