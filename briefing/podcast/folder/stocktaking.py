"""The podcast folder as it is found: episodes that are new, that changed, that somebody took out by hand."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.links import link_on_the_way
from briefing.podcast.episode import EPISODES, MANIFEST
from briefing.podcast.folder.catalogue import entry_of, manifest_of, not_read, stamp_of
from briefing.podcast.folder.trail import SLUG, reader_of, trail

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.podcast.consent import Consent
    from briefing.podcast.folder.catalogue import Catalogue

_SLUG = re.compile(SLUG)


def take_stock(folder: Path, catalogue: Catalogue, consent: Consent, *, restoring: bool) -> set[str]:
    """Bring `catalogue` up to date with `folder`: manifests that changed are read again, and an episode whose manifest
    somebody removed is retracted, but when `restoring`. Gives the names of the files beside the episodes' folders.

    Raises:
        PublishError: a manifest is broken or cannot be read, or none of the episodes is there any more and nobody gave
            `consent` to that.
    """
    known = catalogue.entries
    files, places = _beside_each_other(folder)
    stamps = _stamps(folder, catalogue, places)
    gone = [known[slug] for slug in known.keys() - stamps.keys()]
    if not (restoring or stamps or consent.yes):
        _require_episodes(folder, catalogue, lost=len(gone))
    for slug, stamp in stamps.items():
        entry = known.get(slug)
        if entry is None or entry.stamp != stamp or entry.source is None or entry.lookup is None:
            catalogue.learn(entry_of(slug, folder / manifest_of(slug)))
    for entry in gone:
        catalogue.forget(entry.slug)
        if stamps and not restoring:  # a folder that was emptied retracts nothing
            catalogue.retire(entry)
        if not restoring:
            catalogue.doomed |= entry.named
    return files


def _beside_each_other(folder: Path) -> tuple[set[str], set[str]]:
    """The names of the files beside the episodes' folders, and of these."""
    files, places = set[str](), set[str]()
    try:
        with os.scandir(folder / EPISODES) as found:
            for each in found:
                (files if each.is_file() else places).add(each.name)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise not_read(folder / EPISODES, error) from error
    return files, places


def _stamps(folder: Path, catalogue: Catalogue, places: set[str]) -> dict[str, tuple[int, int, int]]:
    """The stamp of each manifest there is, by slug."""
    found, episodes = {}, f"{folder}/{EPISODES}"
    new = {place for place in places - catalogue.entries.keys() if _SLUG.fullmatch(place)}
    for slug in (*catalogue.entries, *new):
        if slug in new and link_on_the_way(folder, manifest_of(slug)):
            continue
        try:
            found[slug] = stamp_of(f"{episodes}/{slug}/{MANIFEST}")
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise not_read(folder / manifest_of(slug), error) from error
    return found


def _require_episodes(folder: Path, catalogue: Catalogue, *, lost: int) -> None:
    """See that the folder was not emptied, or its disk is not there: that is no retraction."""
    if not catalogue.shows and (before := trail(reader_of(folder))) is not None:
        lost = len(before.episodes)
    if lost:
        raise PublishError(
            f"{folder / EPISODES} holds none of the {lost} episodes that it held",
            cause="its disk is not there, or it was emptied",
            remedy="put them back or pull them from a mirror with 'briefing publish --restore'; "
            "'briefing publish --yes' goes on without them",
        )
