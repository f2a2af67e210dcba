"""The check for dead links in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree, html

from briefing.podcast.check.faults import MAKE_ANEW, Fault
from briefing.podcast.show import INDEX

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.podcast.show import Show


def dead_links(show: Show, folder: Path) -> Iterator[Fault]:
    """A fault for each link in a page to a file of the podcast that does not exist."""
    if not (folder / INDEX).is_file():
        yield Fault(INDEX, "the show has no page", MAKE_ANEW)
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    for path in sorted(name for name in present if name.endswith(".html")):
        for link in sorted(_links((folder / path).read_bytes(), show.at(path))):
            target = unquote(link.removeprefix(show.url)) or INDEX
            if link.startswith(show.url) and target not in present:
                yield Fault(path, f"it has a dead link: {link}", MAKE_ANEW)


def _links(page: bytes, address: str) -> set[str]:
    try:
        document = html.document_fromstring(page)
    except (etree.ParserError, ValueError):
        return set()
    return {
        urlsplit(urljoin(address, link))._replace(fragment="").geturl()
        for element in document.iter()
        for attribute in ("href", "src")
        if (link := element.get(attribute))
    }
