"""The elements of a feed, checked: what the channel and its items have in common."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote

from briefing.paths import real
from briefing.podcast.artwork.cover import MOST_BYTES, artwork_fault
from briefing.podcast.check.faults import MAKE_ANEW, PUBLISH_AGAIN
from briefing.podcast.feed import NAMESPACES

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from lxml import etree

    from briefing.podcast.check.faults import Inspection

_NAME_BYTES = 255
_NOTE_BYTES = 4000


def check_lengths(inspection: Inspection, element: etree._Element, where: str) -> None:
    """Note the names and notes of a channel or item that are too long."""
    for name, limit in (("title", _NAME_BYTES), ("itunes:author", _NAME_BYTES), ("description", _NOTE_BYTES)):
        length = len(text_of(element, name).encode())
        if length > limit:
            inspection.fault(where, f"its {name} takes {length} bytes; Apple shows {limit}", "make it shorter")


def check_artwork(inspection: Inspection, where: str, url: str) -> None:
    """Note what directories would reject about the artwork at `url`."""
    file = file_at(inspection, where, "artwork", url)
    if not file:
        return
    content = file.read_bytes()
    fault = artwork_fault(content)
    if fault:
        inspection.fault(
            file.name, f"directories reject the artwork: {fault}", "give a square RGB JPEG or PNG, 1400 to 3000 px"
        )
    elif len(content) > MOST_BYTES:
        inspection.fault(
            file.name, f"the artwork takes {len(content) // 1024} kB; directories want 512", "save it smaller"
        )


def file_at(inspection: Inspection, where: str, what: str, url: str) -> Path | None:
    """The file in the podcast folder at `url`; None, and a fault noted, if there is none."""
    if not url:
        inspection.fault(where, f"it has no {what}", PUBLISH_AGAIN)
        return None
    root = inspection.show.counted(inspection.show.url) if what == "audio" else inspection.show.url
    if not url.startswith(root):
        inspection.fault(where, f"its {what} is at {url}, outside {root}", MAKE_ANEW)
        return None
    path = real(inspection.folder / unquote(url.removeprefix(root)))
    if not path.is_relative_to(real(inspection.folder)) or not path.is_file():
        inspection.fault(where, f"its {what} is a dead link: {url}", PUBLISH_AGAIN)
        return None
    return path


def text_of(element: etree._Element, name: str) -> str:
    """The text of the first child called `name`; empty if there is none."""
    return element.findtext(name, "", NAMESPACES).strip()


def date_of(item: etree._Element) -> datetime | None:
    """When the episode was published; None if players cannot read that, for instance because it has no time zone."""
    try:
        date = parsedate_to_datetime(text_of(item, "pubDate"))
    except ValueError:
        return None
    return date if date.tzinfo else None
