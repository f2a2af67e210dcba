"""The check of a podcast folder: what directories, players and listeners would reject, and the remedy.

It looks at what was published: the feed, and every file that the feed leads to.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from briefing.podcast.check.elements import check_artwork, check_lengths, date_of, file_at, text_of
from briefing.podcast.check.faults import MAKE_ANEW, PUBLISH_AGAIN, Inspection
from briefing.podcast.check.hearing import check_programme
from briefing.podcast.check.links import dead_links
from briefing.podcast.feed import NAMESPACES
from briefing.podcast.folder.catalogue import not_read
from briefing.podcast.folder.lock import at_rest
from briefing.podcast.show import FEED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.podcast.check.faults import Fault, Listener
    from briefing.podcast.show import Show

_CLOCKS_DIFFER = timedelta(minutes=10)
_NEEDED = ("title", "link", "description", "language", "itunes:explicit", "itunes:author", "podcast:guid")


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
    channels = list(_channels(inspection))
    if channels:
        _check_channel(inspection, channels[0])
        items = _distinct(channels)
        _check_order(inspection, channels[0])
        for item in items:
            _check_item(inspection, item)
        _check_completeness(inspection, items)
        inspection.faults.extend(dead_links(show, folder))
    return inspection.faults


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
        address = "" if older is None else older.get("href") or ""
        path = address.removeprefix(inspection.show.url) if inspection.show.url else ""


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
    check_lengths(inspection, channel, FEED)
    image = channel.find("itunes:image", NAMESPACES)
    check_artwork(inspection, FEED, "" if image is None else image.get("href") or "")


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
    dates = [date for date in map(date_of, items) if date]
    if dates != sorted(dates, reverse=True):
        inspection.fault(FEED, "its episodes are not newest first", MAKE_ANEW)
    if len(set(dates)) < len(dates):
        inspection.fault(FEED, "two episodes have the same date; players order them at will", "give one another --date")


def _check_item(inspection: Inspection, item: etree._Element) -> None:
    where = text_of(item, "title") or text_of(item, "guid") or "an episode"
    for name in ("title", "guid", "link", "description"):
        if not text_of(item, name):
            inspection.fault(where, f"it has no {name}", PUBLISH_AGAIN)
    check_lengths(inspection, item, where)
    date = date_of(item)
    if date is None:
        inspection.fault(where, f"players cannot read its date {text_of(item, 'pubDate')!r}", PUBLISH_AGAIN)
    elif date > inspection.now + _CLOCKS_DIFFER:
        inspection.fault(where, f"its date, {date:%Y-%m-%d}, lies in the future", "publish it again with --date")
    file_at(inspection, where, "page", text_of(item, "link"))
    image = item.find("itunes:image", NAMESPACES)
    if image is not None:
        check_artwork(inspection, where, image.get("href") or "")
    transcripts = {
        element.get("type"): element.get("url") or "" for element in item.findall("podcast:transcript", NAMESPACES)
    }
    chapters = item.find("podcast:chapters", NAMESPACES)
    enclosure = item.find("enclosure")
    audio = file_at(inspection, where, "audio", "" if enclosure is None else enclosure.get("url") or "")
    texts = (
        file_at(inspection, where, "transcript", transcripts.get("text/vtt", "")),
        file_at(inspection, where, "chapters", "" if chapters is None else chapters.get("url") or ""),
    )
    if "application/x-subrip" in transcripts:
        file_at(inspection, where, "SRT transcript", transcripts["application/x-subrip"])
    for book in item.findall("podcast:alternateEnclosure/podcast:source", NAMESPACES):
        file_at(inspection, where, "book", book.get("uri") or "")
    if audio and enclosure is not None:
        size = audio.stat().st_size
        if enclosure.get("length") != str(size):
            what = f"the feed says its audio takes {enclosure.get('length')} bytes, not {size}"
            inspection.fault(where, what, PUBLISH_AGAIN)
        check_programme(inspection, where, audio, *texts, claimed=text_of(item, "itunes:duration"))


def _check_completeness(inspection: Inspection, items: Sequence[etree._Element]) -> None:
    """Note the episodes in the folder that are not in the feed, and the other way round."""
    listed = {text_of(item, "guid"): item for item in items}
    filed = inspection.episodes()
    for guid in filed.keys() - listed.keys():
        inspection.fault(filed[guid].title, "it is in the podcast folder but not in the feed", MAKE_ANEW)
    for guid in listed.keys() - filed.keys():
        inspection.fault(
            text_of(listed[guid], "title"),
            "it is in the feed, but has no manifest in the podcast folder",
            PUBLISH_AGAIN,
        )
