"""Lines in a wire report that are for the desk, not for the reader: slugs, key words, notes, embargoes, word counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.lines.dateline import AGENCY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.article.material import Copy

_FOR_DESK = re.compile(
    r"n ?i ?e ?u ?w bericht\b"
    r"|(?:vervangt|herhaling|hervat\w*|correctie|rectificatie|vervolg)(?: van| op)?(?: bericht)?\s?:"
    r"|(?:let op|attentie|noot|nota|aan de|voor de)(?: (?:voor|aan|van))?(?: de)? (?:redacties?|desk)\b"
    r"|(?:redactionele )?(?:noot|nota|mededeling)\s?:"
    r"|(?:onder |dit bericht .{0,30})?(?:embargo|sperfrist)(?:\s?:| tot| t/m|$)"
    r"|persbericht ?[-–—:|] ?.{1,60}$|(?:pers)?contact(?:persoon)?(?: (?:voor|pers) ?\w*)?: ?.{1,150}$"
    r"|(?:slug(?:line)?|(?:tref|sleutel)woord(?:en)?|keywords?|rubriek|categorie|dossier|urgentie|codes?)\s?[:=]"
    r"|\W*(?:wordt vervolgd|meer volgt|volgt meer|einde(?: (?:pers)?bericht)?)\W*$"
    r"|[(\[]?(?:(?:aantal )?woorden\s?:\s?\d+|\d+ woorden)[)\]]?$",
    re.IGNORECASE,
)
_SLUG = re.compile(
    r"(?:[A-ZÀ-Þ0-9][A-ZÀ-Þ0-9 .-]*/)+[A-ZÀ-Þ0-9 .-]*|[./\s]*/[./\s]*[A-Z]{0,4}|\d{6} [A-Z]{3} \d{2}|#+"
    rf"|#{AGENCY}\b.{{0,20}}|{AGENCY}[ -]?\d[A-Z0-9 -]*"
)
_UNPUBLISHED = re.compile(
    r"\bniet (?:voor|ter) publicatie\b"
    r"|^\W*(?:noot|nota) (?:voor|aan) de redacties?",
    re.IGNORECASE,
)
_BELGA_DATELINE = re.compile(r"^(?P<place>[A-ZÀ-Þ][\w’' -]{1,40}?) \d{1,2}/\d{1,2} \((?P<agency>[A-Za-z/-]+)\) = ")
_END = re.compile(r"(?:#{3}|-30-|\W*einde persbericht\W*)", re.IGNORECASE)
_END_MARK = re.compile(r"\s*\./\.\s*[A-Z]{0,4}$")


def without_desk_lines(copy: Iterable[Copy]) -> Iterator[Copy]:
    """The pieces for the reader. What follows a note that is not for publication is part of that note, and nothing
    follows the end of a press release.

    Belga's dateline, `GENT 15/06 (belga) = `, is written as others write it.
    """
    begun = False
    for piece in copy:
        text = _END_MARK.sub("", piece.text)
        if _UNPUBLISHED.search(text) and len(text) < 300:
            if begun:
                return
            continue
        if begun and _END.fullmatch(text):
            return
        if not text or _SLUG.fullmatch(text) or (len(text) < 200 and _FOR_DESK.match(text)):
            continue
        begun = True
        yield piece._replace(
            text=_BELGA_DATELINE.sub(lambda line: f"{line['place']} ({line['agency'].upper()}) - ", text)
        )
