"""The release of an agency's item, by its status and embargo in NewsML-G2, NewsML 1.2 or NITF."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from briefing.article.lines.embargo import embargo_to_come
from briefing.article.page.tree import clean
from briefing.errors import WithheldError
from briefing.wall_clock import by_wall_clock

if TYPE_CHECKING:
    from lxml.etree import _Element

_STATES = ("qcode", "uri", "FormalName", "management-status")
_UNUSABLE = re.compile(r"cancel|withh[eo]ld|kill")
_EMBARGOED = re.compile(r"embargo")


def released_from(item: _Element) -> str | None:
    """The moment from which the item may be used, as ISO 8601; None for now.

    Raises:
        WithheldError: never, or its agency does not say when.
    """
    states = [
        state.casefold()
        for element in item.iter("pubStatus", "Status", "docdata", "doc-id")
        for name in _STATES
        if (state := element.get(name))
    ]
    if any(_UNUSABLE.search(state) for state in states):
        raise WithheldError(
            "the item may not be used", cause=f"its status is {states[0]}", remedy="ask the agency for a new version"
        )
    ends = [element.get("norm") or clean(element.text or "") for element in item.iter("embargoed", "date.release")]
    ends += [element.findtext("DateAndTime") or "" for element in item.iter("StatusWillChange")]
    moments = [moment for end in ends if (moment := _moment(clean(end)))]
    if any(map(_EMBARGOED.search, states)) and not moments:
        raise WithheldError("the item is under embargo", cause="it does not say until when", remedy="ask the agency")
    return embargo_to_come(max(moments, default=None))


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return by_wall_clock(moment)
