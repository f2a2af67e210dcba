"""The check of a podcast folder: what directories, players and listeners would reject, and the remedy.

It looks at what was published: the feed, and every file that the feed leads to.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from lxml import etree

from briefing.podcast.artwork.cover import MOST_BYTES, artwork_fault
from briefing.podcast.check.faults import MAKE_ANEW, Fault, Inspection
from briefing.podcast.check.hearing import check_programme
from briefing.podcast.check.links import dead_links
from briefing.podcast.feed import NAMESPACES
from briefing.podcast.folder.catalogue import not_read
from briefing.podcast.folder.lock import at_rest
from briefing.podcast.show import FEED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from briefing.podcast.check.faults import Listener
    from briefing.podcast.show import Show

_CLOCKS_DIFFER = timedelta(minutes=10)
_NAME_BYTES = 255
_NOTE_BYTES = 4000
_NEEDED = ("title", "link", "description", "language", "itunes:explicit", "itunes:author", "podcast:guid")
_AGAIN = "publish the article again"


def check(show: Show, folder: Path, listen: Listener) -> list[Fault]:
    """Everything in `folder` that a directory or player would reject, most serious first; empty if all is well.

    `listen` measures an MP3; it is called only if the audio is not the file that was measured when it was made.

    Raises:
        PublishError: the folder, or something in it, cannot be read.
    """
    with suppress(OSError):
        if not _inspected(show, folder, listen):
            return []
    with at_rest(folder):  # during publishing, the folder is partly old and partly new, which is no fault
        try:
            return _inspected(show, folder, listen)
        except OSError as error:
            raise not_read(Path(error.filename or folder), error) from error


def _inspected(show: Show, folder: Path, listen: Listener) -> list[Fault]:
    inspection = Inspection(show, folder, listen)
    _inspect(inspection)
    return inspection.faults


def _inspect(inspection: Inspection) -> None:
    channels = list(_channels(inspection))
    if not channels:
        return
    _check_channel(inspection, channels[0])
    items = _distinct(channels)
    _check_order(inspection, channels[0])
    for item in items:
        _check_item(inspection, item)
    _check_completeness(inspection, items)
    inspection.faults.extend(dead_links(inspection.show, inspection.folder))


def _channels(inspection: Inspection) -> Iterator[etree._Element]:
    """The channel of the feed, and of each of its archived pages."""
    path, seen = FEED, set()
    while path and path not in seen:
        seen.add(path)
        channel = _channel(inspection, path)
        if channel is None:
            return
        yield channel
        older = channel.find("atom:link[@rel='prev-archive']", NAMESPACES)
        path = (
            inspection.show.url and (older.get("href") or "").removeprefix(inspection.show.url)
            if older is not None
            else ""
        )


def _channel(inspection: Inspection, path: str) -> etree._Element | None:
    try:
        root = etree.fromstring((inspection.folder / path).read_bytes(), etree.XMLParser(resolve_entities=False))
    except FileNotFoundError:
        inspection.fault(path, "it is not there", "publish an episode" if path == FEED else MAKE_ANEW)
        return None
    except etree.XMLSyntaxError as error:
        inspection.fault(path, f"no player can read it: {error}", MAKE_ANEW)
        return None
    channel = root.find("channel")
    if channel is None:
        inspection.fault(path, "it is not an RSS feed", MAKE_ANEW)
    return channel


def _check_channel(inspection: Inspection, channel: etree._Element) -> None:
    show = inspection.show
    for name in _NEEDED:
        if not text_of(channel, name):
            inspection.fault(FEED, f"it has no {name}", MAKE_ANEW)
    itself = channel.find("atom:link[@rel='self']", NAMESPACES)
    if itself is None or itself.get("href") != show.feed_url:
        inspection.fault(FEED, f"it does not give its own address, {show.feed_url}", MAKE_ANEW)
    if text_of(channel, "title") != show.title:
        inspection.fault(FEED, f"its title is not {show.title!r}, as in the settings", MAKE_ANEW)
    if channel.find("item") is None:
        inspection.fault(FEED, "it has no episodes; directories want one", "publish an episode")
    _check_lengths(inspection, channel, FEED)
    image = channel.find("itunes:image", NAMESPACES)
    _check_artwork(inspection, FEED, "" if image is None else image.get("href") or "")


def _check_lengths(inspection: Inspection, element: etree._Element, where: str) -> None:
    for name, limit in (("title", _NAME_BYTES), ("itunes:author", _NAME_BYTES), ("description", _NOTE_BYTES)):
        length = len(text_of(element, name).encode())
        if length > limit:
            inspection.fault(where, f"its {name} takes {length} bytes; Apple shows {limit}", "make it shorter")


def _check_artwork(inspection: Inspection, where: str, url: str) -> None:
    file = _file(inspection, where, "artwork", url)
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


def _distinct(channels: Sequence[etree._Element]) -> list[etree._Element]:
    """All items, newest first; an item that is both in the feed and in its archive, once."""
    items: dict[str, etree._Element] = {}
    for channel in channels:
        for item in channel.findall("item"):
            items.setdefault(text_of(item, "guid"), item)
    return list(items.values())


def _check_order(inspection: Inspection, channel: etree._Element) -> None:
    items = channel.findall("item")
    guids = [text_of(item, "guid") for item in items]
    for guid in sorted({guid for guid in guids if guids.count(guid) > 1}):
        inspection.fault(FEED, f"two episodes have the guid {guid!r}; players show one of them", MAKE_ANEW)
    dates = [date for date in map(_date, items) if date]
    if dates != sorted(dates, reverse=True):
        inspection.fault(FEED, "its episodes are not newest first", MAKE_ANEW)
    if len(set(dates)) < len(dates):
        inspection.fault(FEED, "two episodes have the same date; players order them at will", "give one another --date")


def _check_item(inspection: Inspection, item: etree._Element) -> None:
    where = text_of(item, "title") or text_of(item, "guid") or "an episode"
    for name in ("title", "guid", "link", "description"):
        if not text_of(item, name):
            inspection.fault(where, f"it has no {name}", _AGAIN)
    _check_lengths(inspection, item, where)
    date = _date(item)
    if date is None:
        inspection.fault(where, f"players cannot read its date {text_of(item, 'pubDate')!r}", _AGAIN)
    elif date > inspection.now + _CLOCKS_DIFFER:
        inspection.fault(where, f"its date, {date:%Y-%m-%d}, lies in the future", "publish it again with --date")
    _file(inspection, where, "page", text_of(item, "link"))
    image = item.find("itunes:image", NAMESPACES)
    if image is not None:
        _check_artwork(inspection, where, image.get("href") or "")
    transcripts = {
        element.get("type"): element.get("url") or "" for element in item.findall("podcast:transcript", NAMESPACES)
    }
    chapters = item.find("podcast:chapters", NAMESPACES)
    enclosure = item.find("enclosure")
    audio = _file(inspection, where, "audio", "" if enclosure is None else enclosure.get("url") or "")
    texts = (
        _file(inspection, where, "transcript", transcripts.get("text/vtt", "")),
        _file(inspection, where, "chapters", "" if chapters is None else chapters.get("url") or ""),
    )
    if "application/x-subrip" in transcripts:
        _file(inspection, where, "SRT transcript", transcripts["application/x-subrip"])
    for book in item.findall("podcast:alternateEnclosure/podcast:source", NAMESPACES):
        _file(inspection, where, "book", book.get("uri") or "")
    if audio and enclosure is not None:
        if enclosure.get("length") != str(audio.stat().st_size):
            inspection.fault(
                where,
                f"the feed says its audio takes {enclosure.get('length')} bytes, not {audio.stat().st_size}",
                _AGAIN,
            )
        check_programme(inspection, where, audio, *texts, claimed=text_of(item, "itunes:duration"))


def _check_completeness(inspection: Inspection, items: Sequence[etree._Element]) -> None:
    """Note the episodes in the folder that are not in the feed, and the other way round."""
    listed = {text_of(item, "guid"): item for item in items}
    filed = inspection.episodes()
    for guid in filed.keys() - listed.keys():
        inspection.fault(filed[guid].title, "it is in the podcast folder but not in the feed", MAKE_ANEW)
    for guid in listed.keys() - filed.keys():
        inspection.fault(
            text_of(listed[guid], "title"), "it is in the feed, but has no manifest in the podcast folder", _AGAIN
        )


def _file(inspection: Inspection, where: str, what: str, url: str) -> Path | None:
    """The file in the podcast folder at `url`; None, and a fault noted, if there is none."""
    if not url:
        inspection.fault(where, f"it has no {what}", _AGAIN)
        return None
    root = inspection.show.counted(inspection.show.url) if what == "audio" else inspection.show.url
    if not url.startswith(root):
        inspection.fault(where, f"its {what} is at {url}, outside {root}", MAKE_ANEW)
        return None
    path = (inspection.folder / unquote(url.removeprefix(root))).resolve()
    if not path.is_relative_to(inspection.folder.resolve()) or not path.is_file():
        inspection.fault(where, f"its {what} is a dead link: {url}", _AGAIN)
        return None
    return path


def text_of(element: etree._Element, name: str) -> str:
    """The text of the first child called `name`; empty if there is none."""
    return element.findtext(name, "", NAMESPACES).strip()


def _date(item: etree._Element) -> datetime | None:
    """When the episode was published; None if players cannot read that, for instance because it has no time zone."""
    try:
        date = parsedate_to_datetime(text_of(item, "pubDate"))
    except ValueError:
        return None
    return date if date.tzinfo else None
