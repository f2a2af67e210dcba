"""The trail of a feed: its show, its episodes, and the files that were made for it.

This identifies a podcast without other records: a mirror made by an earlier version, or a folder whose catalogue was
deleted. The files may be anybody's, so only names of the kind that publishing gives are followed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urljoin

from lxml import etree

from briefing.files import read_bounded
from briefing.podcast.feed import NAMESPACES
from briefing.podcast.paging import ARCHIVE, MONTHS, SHELVES
from briefing.podcast.show import FEED, FINDER, INDEX, PLAYLIST
from briefing.podcast.web.lookup import LOOKUP
from briefing.podcast.web.sections import SECTIONS
from briefing.programme.outputs import OUTPUTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Read = Callable[[str], bytes | None]
    """Returns the content of a file by its path in the podcast; None if it does not exist."""

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_DIGEST = "[0-9a-f]{10}"
_ENDINGS = "|".join(map(re.escape, (".mp3", ".jpg", ".png", *(output.ending for output in OUTPUTS))))
_MADE = re.compile(
    rf"""{"|".join(map(re.escape, (FEED, INDEX, PLAYLIST, FINDER, MONTHS)))}
    | cover(-\d+)?\.{_DIGEST}\.(jpg|png) | icon\.{_DIGEST}\.png | assets/[a-z]+\.{_DIGEST}\.(css|js|ttf)
    | {SECTIONS}/{SLUG}\.embed\.html
    | {ARCHIVE}/\d+\.html | {ARCHIVE}/\d+-{_DIGEST}\.xml | {SHELVES}/\d+\.{_DIGEST}\.json
    | episodes/{SLUG}(\.embed)?\.html | episodes/{SLUG}\.oembed\.json | {LOOKUP}/[0-9a-f]{{64}}\.json
    | episodes/(?P<slug>{SLUG})/(?P=slug)\.{_DIGEST}({_ENDINGS})""",
    re.VERBOSE,
)
DIGEST_IN_NAME = re.compile(rf"\.({_DIGEST})\.[a-z0-9.]+$")
"""The digest of a file's content in its name."""
_MANIFEST = re.compile(rf"episodes/{SLUG}/manifest\.json")
_IN_STYLE = re.compile(rf"[a-z]+\.{_DIGEST}\.ttf")
_STYLE_OF_FEED = re.compile(rf'<\?xml-stylesheet type="text/css" href="([./a-z]+\.{_DIGEST}\.css)"\?>')
_READ = (".xml", ".html", ".css")
_HEAD = 500
"""The first bytes of a feed, within which it names its style sheet."""
_MOST_BYTES = 100_000_000
"""The largest feed or page that is read."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An episode in a feed."""

    guid: str
    title: str


@dataclass(slots=True)
class Trail:
    """The show and episodes that a feed leads to."""

    guid: str
    """The show's podcast:guid; empty if the feed has none."""
    title: str
    """The show's title."""
    episodes: dict[str, FeedItem] = field(default_factory=dict)
    """The episodes, by slug."""


def reader_of(folder: Path) -> Read:
    """A reader of the podcast in `folder`."""

    def read(path: str) -> bytes | None:
        file = folder / path
        return read_bounded(file, _MOST_BYTES) if file.is_file() else None

    return read


def trail(read: Read) -> Trail | None:
    """The trail of the feed and its archive; None if there is no feed that can be read."""
    found: Trail | None = None
    path, known = FEED, set[str]()
    while path not in known:
        known.add(path)
        channel = _channel(read(path))
        if channel is None:
            break
        if found is None:
            found = Trail(_text(channel, "podcast:guid"), _text(channel, "title"))
        base = _base(channel, path)
        for item in channel.iterfind("item"):
            made = _MADE.fullmatch(_path(base, "".join(_links(item, "enclosure/@url"))))
            if made and made["slug"]:
                found.episodes.setdefault(made["slug"], FeedItem(_text(item, "guid"), _text(item, "title")))
        older = _links(channel, "atom:link[@rel='prev-archive']/@href")
        path = _path(base, older[0]) if older else path
    return found


def led_to(read: Read, guid: str) -> set[str]:
    """The paths of the files that were made for the show with this `guid`: those that its feed names, and the pages it
    leads to. Empty if the feed is another show's."""
    channel = _channel(read(FEED))
    if channel is None or _text(channel, "podcast:guid") != guid:
        return set()
    base = _base(channel, FEED)
    found, pending = {FEED}, [FEED]
    while pending:
        path = pending.pop()
        new = {named for named in _named(path, read(path) or b"", base) if _MADE.fullmatch(named)} - found
        found |= new
        pending += [named for named in new if named.endswith(_READ)]
    return found


def is_made(path: str) -> bool:
    """Whether `path` is of a kind that publishing gives its files."""
    return bool(_MADE.fullmatch(path)) or bool(_MANIFEST.fullmatch(path))


def _named(path: str, content: bytes, base: str) -> Iterator[str]:
    """The paths in the podcast of the files that a feed, page or style sheet links to."""
    if path.endswith(".css"):
        links = _IN_STYLE.findall(content.decode("utf-8", "replace"))
    else:
        root = _feed_root(content) if path.endswith(".xml") else _page_root(content)
        links = [] if root is None else _links(root, "//@href | //@src | //@url | //link/text() | //image/url/text()")
        links += _STYLE_OF_FEED.findall(content[:_HEAD].decode("utf-8", "replace"))
    for link in links:
        try:
            yield _path(base, urljoin(base + path, link.strip()))
        except ValueError:
            continue


def _path(base: str, address: str) -> str:
    """The path, relative to `base`, of what is at `address`, with or without a statistics prefix; empty if it is
    elsewhere."""
    if not address.startswith(base):
        without_scheme = base.partition("://")[2]
        prefix, _, path = address.partition(f"/{without_scheme}")
        if not (without_scheme and prefix and path):
            return ""
        address = base + path
    return unquote(address.partition("#")[0].removeprefix(base)) or INDEX


def _base(channel: etree._Element, path: str) -> str:
    """The address that all paths are relative to, from the feed's link to itself."""
    own = _links(channel, "atom:link[@rel='self']/@href")
    return own[0].removesuffix(path) if own and own[0].endswith(f"/{path}") else "\n"


def _links(element: etree._Element, expression: str) -> list[str]:
    """The attributes and texts that an XPath expression finds."""
    found: Any = element.xpath(expression, namespaces=NAMESPACES)
    return [str(link) for link in found]


def _channel(content: bytes | None) -> etree._Element | None:
    root = None if content is None else _feed_root(content)
    return None if root is None else root.find("channel")


def _feed_root(content: bytes) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _page_root(content: bytes) -> etree._Element | None:
    try:
        return etree.fromstring(content, etree.HTMLParser(no_network=True, huge_tree=False))
    except (etree.XMLSyntaxError, ValueError):
        return None


def _text(element: etree._Element, name: str) -> str:
    return element.findtext(name, "", NAMESPACES).strip()
