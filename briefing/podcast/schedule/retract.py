"""Taking episodes out of the podcast, or what is held back for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.podcast.folder.library import opened
from briefing.podcast.folder.trash import TRASH
from briefing.podcast.schedule.held import Held, HeldBack
from briefing.podcast.schedule.names import called
from briefing.podcast.site import bring_up_to_date, prepare

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.show import Show


def retract(show: Show, folder: Path, *names: str, newsroom: Path) -> list[Entry | Held]:
    """Take the episodes that `names` call out of the podcast (feed, pages and files), or out of what is held back: all
    of them, or none. One that is on the air, and of which a correction is held back, goes with it.

    Raises:
        PublishError: a name is that of no episode, or of more than one.
        WriteError: a folder cannot be written.
    """
    with opened(folder) as library:
        held_back = HeldBack(newsroom)
        waiting = held_back.all()
        on_air = {entry.slug for entry in library.entries}
        episodes: list[Entry | Held] = [*library.entries, *(held for held in waiting if held.slug not in on_air)]
        gone = called(show, episodes, names)
        prepare(show, library)
        slugs = {episode.slug for episode in gone}
        for held in waiting:
            if held.slug in slugs:
                held_back.drop(held)
        for slug in slugs & on_air:
            library.remove(slug)
        bring_up_to_date(show, library, newsroom / TRASH)
        held_back.tidy()
    return gone
