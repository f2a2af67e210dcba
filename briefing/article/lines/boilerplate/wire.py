"""The lines of a wire report for the desk, not the reader: slugs, keywords, notes, embargoes, word counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.lines.boilerplate.vocabulary import kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.article.material import Copy

_NOTE, _SLUG = kind("wire", "note for the desk"), kind("wire", "slug")
_UNPUBLISHED, _END = kind("wire", "not for publication"), kind("wire", "end")
_BELGA_DATELINE = re.compile(r"^(?P<place>[A-ZÀ-Þ][\w’' -]{1,40}?) \d{1,2}/\d{1,2} \((?P<agency>[A-Za-z/-]+)\) = ")
_END_MARK = re.compile(r"\s*\./\.\s*[A-Z]{0,4}$")

_REMARK = re.compile(r"(?<=[.!?…\"'’”»)])\s*\[[^\[\]]{2,40}\]$")
"""A note to a colleague behind a sentence: `[check naam]`."""
_UNRESOLVED = re.compile(r"X{3,}(?!\w).*")


def without_desk_lines(copy: Iterable[Copy]) -> Iterator[Copy]:
    """The pieces for the reader. What follows a note that is not for publication is part of that note, and nothing
    follows the end of a press release.

    Belga's dateline, `GENT 15/06 (belga) = `, is rewritten in the common form.
    """
    begun = False
    for piece in copy:
        text = _REMARK.sub("", _END_MARK.sub("", piece.text))
        if _UNPUBLISHED.mention.search(text) and len(text) < 300:
            if begun:
                return
            continue
        if begun and _END.end.fullmatch(text):
            return
        if _UNRESOLVED.fullmatch(text) and len(text) < 200:
            continue
        if not text or _SLUG.line.fullmatch(text) or (len(text) < 200 and _NOTE.opening.match(text)):
            continue
        begun = True
        yield piece._replace(
            text=_BELGA_DATELINE.sub(lambda line: f"{line['place']} ({line['agency'].upper()}) - ", text)
        )
