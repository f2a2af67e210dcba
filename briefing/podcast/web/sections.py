"""The newspaper's sections that episodes belong to, each of which gets a player."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from briefing.programme.outputs import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.podcast.folder.catalogue import Entry

SECTIONS = "rubriek"
"""The folder of their players."""
_MOST = 24
"""A newspaper has a dozen; a site that gives each article one of its own would have thousands."""


class NewspaperSection(NamedTuple):
    """A section with episodes in it."""

    name: str
    """The name as the newest of its episodes has it."""
    playlist: str
    """The path in the podcast folder of the player of its newest episodes."""


def by_section(entries: Iterable[Entry]) -> list[tuple[NewspaperSection, Sequence[Entry]]]:
    """The `entries`, newest first, grouped by section, in the order of their names; only the largest if there are very
    many."""
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.section:
            groups[_slug(entry.section)].append(entry)
    largest = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))[:_MOST]
    return [
        (NewspaperSection(group[0].section or "", f"{SECTIONS}/{name}.embed.html"), group)
        for name, group in sorted(largest)
    ]


@lru_cache(maxsize=1000)
def _slug(section: str) -> str:
    return slug(section)
