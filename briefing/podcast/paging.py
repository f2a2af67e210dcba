"""The division of episodes over the feed and the pages of its archive ("Feed Paging and Archiving", RFC 5005).

The links of the RFC's section 3 and of its section 4 connect the same pages: players follow `next`, and readers that
keep a copy follow `prev-archive`.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from briefing.podcast.show import FEED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing.podcast.folder.catalogue import Entry

ARCHIVE = "archief"
"""The folder of older episodes: pages for browsers and pages of the feed."""
MONTHS = f"{ARCHIVE}/maanden.html"
"""The page that links to the months."""
SHELVES = "zoek"
"""The folder of the files that the show's page searches."""
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class FeedPage:
    """The feed itself, or a page of its archive."""

    path: str
    """Its path in the podcast folder."""
    group: Sequence[Entry]
    """Its episodes, in the order in which its name depends on them."""
    links: Mapping[str, str]
    """The paths of its neighbours, by their link relation."""

    @property
    def entries(self) -> list[Entry]:
        """Its episodes, newest first."""
        return sorted(self.group, key=attrgetter("published"), reverse=True)

    @property
    def archived(self) -> bool:
        """Whether it is a page of the archive."""
        return self.path.startswith(f"{ARCHIVE}/")


def feed_pages(entries: Sequence[Entry], most: int) -> list[FeedPage]:
    """The feed, with at most `most` of `entries` (newest first), and its archive, from its newest page to its oldest.

    The feed has the episodes last published or corrected (RFC 5005, section 4), so that a correction also reaches
    players that never look into an archive; half of it is for the newest, however many are corrected. No episode is on
    two pages, because some players would fetch it twice. A page's name depends on its episodes and on the name of the
    page before it, so that the content at an address never changes (section 4.1), and so that a correction or a
    retraction changes the feed, even for players that fetch it only when it has changed.
    """
    kept = max(1, most // 2)
    newest, others = entries[:kept], entries[kept:]
    last_changed = sorted(others, key=attrgetter("changed"), reverse=True)
    shown, shelved = parted([*newest, *last_changed], most)
    paths: list[str] = []
    for number, group in enumerate(shelved, start=1):
        paths.append(_path(number, *paths[-1:], *(entry.digest for entry in group)))
    groups = [*shelved, shown]
    paths.append(FEED)
    pages = [FeedPage(path, groups[n], _links(paths, n)) for n, path in enumerate(paths)]
    return pages[::-1]


def parted(newest_first: Sequence[_T], most: int) -> tuple[Sequence[_T], list[Sequence[_T]]]:
    """The newest, at most `most`, and all older ones in groups, the oldest group first.

    A group has half of `most`: when there would be one too many, the older half moves into a new group and stays there.
    """
    size = (most + 1) // 2
    excess = max(0, len(newest_first) - most)
    shelved = -(-excess // size) * size
    oldest_first = newest_first[::-1]
    return newest_first[: len(newest_first) - shelved], [oldest_first[n : n + size] for n in range(0, shelved, size)]


def _links(paths: Sequence[str], number: int) -> dict[str, str]:
    """The links of RFC 5005, sections 3 and 4; `paths` go from the oldest page to the feed."""
    if len(paths) == 1:
        return {}
    links = {"first": paths[-1], "last": paths[0]}
    if number > 0:
        links |= {"next": paths[number - 1], "prev-archive": paths[number - 1]}
    if paths[number] != FEED:
        links |= {"previous": paths[number + 1], "current": FEED}
        if paths[number + 1] != FEED:
            links["next-archive"] = paths[number + 1]
    return links


def _path(number: int, *content: str) -> str:
    return f"{ARCHIVE}/{number}-{sha256(' '.join(content).encode()).hexdigest()[:10]}.xml"
