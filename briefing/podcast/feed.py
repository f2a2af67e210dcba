"""The feed: RSS 2.0 with the iTunes and Podcasting 2.0 namespaces, and its archived pages (RFC 5005).

It follows Apple's "Podcast RSS feed requirements", PSP-1 (the Podcast Standards Project) and the podcast namespace.
"""

from __future__ import annotations

from email.utils import format_datetime
from typing import TYPE_CHECKING

from lxml import etree

from briefing.podcast.notes import description, full_notes, plain_description
from briefing.programme.outputs import OUTPUTS, Output

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from briefing.podcast.artwork.cover import Covers
    from briefing.podcast.episode import Episode
    from briefing.podcast.paging import FeedPage
    from briefing.podcast.show import Show

NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "fh": "http://purl.org/syndication/history/1.0",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "podcast": "https://podcastindex.org/namespace/1.0",
}
_GENERATOR = "briefing"


def render_feed(show: Show, covers: Covers, page: FeedPage, episodes: Sequence[Episode], style: str) -> bytes:
    """The feed, or a page of its archive (RFC 5005, sections 3 and 4), with its `episodes`, newest first.

    `style` is the path in the podcast folder of the style sheet with which browsers show it, or empty.
    """
    rss = etree.Element("rss", nsmap=NAMESPACES, version="2.0")
    channel = _add(rss, "channel")
    _describe(channel, show, covers)
    for relation, path in {"self": page.path, **page.links}.items():
        _add(channel, "atom:link", href=show.at(path), rel=relation, type="application/rss+xml")
    if page.archived:
        _add(channel, "fh:archive")
    if episodes:
        _add(channel, "pubDate", _date(episodes[0].publication.published))
        _add(channel, "lastBuildDate", _date(max(episode.changed for episode in episodes)))
    for episode in episodes:
        _item(channel, show, episode)
    etree.indent(rss)
    root = "../" * page.path.count("/")
    if style:
        rss.addprevious(etree.ProcessingInstruction("xml-stylesheet", f'type="text/css" href="{root}{style}"'))
    return etree.tostring(rss.getroottree(), xml_declaration=True, encoding="UTF-8") + b"\n"


def _describe(channel: etree._Element, show: Show, covers: Covers) -> None:
    _add(channel, "title", show.title)
    _add(channel, "link", show.home)
    _add(channel, "xhtml:a", "Naar de pagina van deze podcast", href=show.home)
    _add(channel, "description", plain_description(show.description, show.disclosure))
    _add(channel, "language", show.language)
    _add(channel, "generator", _GENERATOR)
    if show.copyright:
        _add(channel, "copyright", show.copyright)
    image = _add(channel, "image")
    _add(image, "url", show.at(covers.full))
    _add(image, "title", show.title)
    _add(image, "link", show.home)
    _add(channel, "itunes:author", show.author)
    _add(channel, "itunes:type", "episodic")
    _add(channel, "itunes:explicit", _truth(show.explicit))
    _add(channel, "itunes:image", href=show.at(covers.full))
    category = _add(channel, "itunes:category")
    category.set("text", show.category)
    if show.subcategory:
        _add(category, "itunes:category").set("text", show.subcategory)
    if show.email:
        owner = _add(channel, "itunes:owner")
        _add(owner, "itunes:name", show.author)
        _add(owner, "itunes:email", show.email)
    _add(channel, "podcast:guid", show.guid)
    _add(channel, "podcast:locked", "yes" if show.locked else "no", **({"owner": show.email} if show.email else {}))
    _add(channel, "podcast:medium", "podcast")
    _add(channel, "podcast:person", show.author[:128], group="writing", role="editor")
    _add(channel, "podcast:txt", "true", purpose="ai-content")
    for purpose, code in show.ownership:
        _add(channel, "podcast:txt", code, purpose=purpose)
    if show.funding:
        _add(channel, "podcast:funding", show.funding_text[:128], url=show.funding)


def _item(channel: etree._Element, show: Show, episode: Episode) -> None:
    publication = episode.publication
    item = _add(channel, "item")
    _add(item, "title", episode.title)
    _add(item, "link", episode.link(show))
    _add(item, "guid", episode.guid, isPermaLink="false")
    _add(item, "pubDate", _date(publication.published))
    _add(item, "description", description(episode.lead or episode.title, show.disclosure, publication.corrected))
    _add(item, "content:encoded", full_notes(episode, show))
    _add(item, "enclosure", url=show.counted(episode.enclosure(show)), length=str(episode.mp3.bytes), type="audio/mpeg")
    _add(item, "itunes:title", episode.title)
    _add(item, "itunes:author", episode.author or show.author)
    _add(item, "itunes:duration", str(round(episode.mp3.duration_ms / 1000)))
    _add(item, "itunes:explicit", _truth(show.explicit))
    _add(item, "itunes:episodeType", "full")
    if publication.season:
        _add(item, "itunes:season", str(publication.season))
    if publication.episode:
        _add(item, "itunes:episode", str(publication.episode))
    if image := episode.address("image", show):
        _add(item, "itunes:image", href=image)
    for output in OUTPUTS:
        if url := episode.address(output.key, show):
            _output(item, output, url, episode.language)
    if episode.author:
        _add(item, "podcast:person", episode.author[:128], group="writing", role="author")
    _add(item, "podcast:txt", "true", purpose="ai-content")


def _output(item: etree._Element, output: Output, url: str, language: str) -> None:
    """Add the tag that announces a file that is derived from what was spoken and when."""
    if output.told_as == "transcript":
        _add(item, "podcast:transcript", url=url, type=output.media_type, language=language, rel="captions")
    elif output.told_as == "chapters":
        _add(item, "podcast:chapters", url=url, type=output.media_type)
    elif output.told_as == "alternate":
        other = _add(item, "podcast:alternateEnclosure", type=output.media_type, title=output.label)
        _add(other, "podcast:source", uri=url)


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    """A new last child of `parent`, called `name` with the prefixes of `NAMESPACES`."""
    prefix, _, local = name.rpartition(":")
    element = etree.SubElement(parent, f"{{{NAMESPACES[prefix]}}}{local}" if prefix else local, attributes)
    element.text = text
    return element


def _date(moment: datetime) -> str:
    """`moment` as RFC 2822 has it, in UTC."""
    return format_datetime(moment)


def _truth(value: bool) -> str:
    return "true" if value else "false"
