"""The index that the show's page searches: a row for each episode, in files ("shelves") that are final once full."""

from __future__ import annotations

import json
from hashlib import sha256
from operator import attrgetter
from typing import TYPE_CHECKING

from briefing.podcast.paging import SHELVES, parted
from briefing.programme.typography import typeset
from briefing.programme.wording import day
from briefing.text import shortened
from briefing.wall_clock import on_wall_clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.podcast.folder.catalogue import Entry

_MOST = 800
"""The most rows on the newest shelf; the others have half as many."""
_LEAD_BYTES = 160
_FORM = 2
"""The version of a shelf's format, which its name depends on."""


def shelves(entries: Sequence[Entry]) -> dict[str, Sequence[Entry]]:
    """The entries of each shelf, by its path, the newest first. A shelf's name has a digest of what is on it."""
    newest, others = parted(entries, _MOST)
    numbered = [*enumerate((group[::-1] for group in others), start=1), (len(others) + 1, newest)]
    return {_path(number, group): group for number, group in numbered[::-1] if group}


def shelf(entries: Sequence[Entry]) -> bytes:
    """The content of one shelf: slug, title, start of the lead, and day of each episode, newest first."""
    rows = [(entry.slug, entry.title, shortened(entry.summary, _LEAD_BYTES), entry.published) for entry in entries]
    shown = [(slug, typeset(title), typeset(lead), day(on_wall_clock(moment))) for slug, title, lead, moment in rows]
    return json.dumps(shown, ensure_ascii=False, separators=(",", ":")).encode()


def _path(number: int, entries: Sequence[Entry]) -> str:
    content = " ".join((str(_FORM), *map(attrgetter("digest"), entries)))
    return f"{SHELVES}/{number}.{sha256(content.encode()).hexdigest()[:10]}.json"
