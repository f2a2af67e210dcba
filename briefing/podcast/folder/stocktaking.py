"""Stocktaking: which episodes in the podcast folder are new, have changed, or were taken out by hand."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager, suppress
from itertools import chain
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.links import link_on_the_way
from briefing.podcast.episode import EPISODES, MANIFEST
from briefing.podcast.folder.catalogue import entry_of, manifest_of, not_read, stamp_of
from briefing.podcast.folder.places import mark_of, names_in
from briefing.podcast.folder.trail import SLUG, reader_of, trail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.podcast.consent import Consent
    from briefing.podcast.folder.catalogue import Catalogue, Entry

_SLUG = re.compile(SLUG)


def take_stock(folder: Path, catalogue: Catalogue, consent: Consent, *, restoring: bool) -> set[str] | None:
    """Bring `catalogue` up to date with `folder`: changed manifests are read again, and an episode whose manifest
    somebody removed is retracted, unless `restoring`. Returns the names of the files beside the episodes' folders, or
    None if no file is missing since the catalogue was kept.

    Raises:
        PublishError: a manifest is damaged or cannot be read, or all episodes are gone and nobody gave `consent` to
            that.
    """
    known = catalogue.entries
    files, new = _beside_each_other(folder, catalogue)
    changed, gone = _compared(folder, catalogue, new)
    catalogue.vacant = set(new).difference(changed)
    is_empty = len(gone) == len(known) and not changed
    if is_empty and not (restoring or consent.yes):
        _require_episodes(folder, catalogue, lost=len(gone))
    for slug in changed:
        catalogue.learn(entry_of(slug, folder / manifest_of(slug)))
    for entry in gone:
        catalogue.forget(entry.slug)
        if not (is_empty or restoring):  # an emptied folder does not count as retractions
            catalogue.note_retracted(entry)
        if not restoring:
            catalogue.doomed |= entry.named
    return files


def _beside_each_other(folder: Path, catalogue: Catalogue) -> tuple[set[str] | None, list[str]]:
    """The names of the files beside the episodes' folders, and the slugs of folders that are not in the catalogue."""
    files, places = None, catalogue.vacant
    if catalogue.unchanged.get(EPISODES) != mark_of(folder / EPISODES):
        try:
            files, places = names_in(folder / EPISODES)
        except OSError as error:
            raise not_read(folder / EPISODES, error) from error
    new = [place for place in places - catalogue.entries.keys() if _SLUG.fullmatch(place)]
    return files, [slug for slug in new if not link_on_the_way(folder, manifest_of(slug))]


def _compared(folder: Path, catalogue: Catalogue, new: list[str]) -> tuple[list[str], list[Entry]]:
    """The slugs of the episodes whose manifests must be read, `new` ones included, and the entries of those that are
    gone."""
    changed, gone = [], []
    with _opened(folder / EPISODES) as (episodes, descriptor):
        for slug, entry in chain(catalogue.entries.items(), ((slug, None) for slug in new)):
            try:
                status = os.stat(f"{episodes}{slug}/{MANIFEST}", dir_fd=descriptor)
            except (FileNotFoundError, NotADirectoryError):
                if entry:
                    gone.append(entry)
            except OSError as error:
                raise not_read(folder / manifest_of(slug), error) from error
            else:
                if entry is None or entry.stamp != stamp_of(status) or entry.source is None or entry.lookup is None:
                    changed.append(slug)
    return changed, gone


@contextmanager
def _opened(folder: Path) -> Iterator[tuple[str, int | None]]:
    """The prefix of paths in `folder`, and the descriptor they are relative to, on systems where that is faster."""
    descriptor = None
    if os.stat in os.supports_dir_fd:
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
    try:
        yield (f"{folder}/" if descriptor is None else ""), descriptor
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _require_episodes(folder: Path, catalogue: Catalogue, *, lost: int) -> None:
    """Check that the folder was not emptied and its disk is mounted; otherwise no episode counts as retracted."""
    if not catalogue.shows and (before := trail(reader_of(folder))) is not None:
        lost = len(before.episodes)
    if lost:
        raise PublishError(
            f"{folder / EPISODES} holds none of the {lost} episodes that it held",
            cause="its disk is not mounted, or it was emptied",
            remedy="put them back or pull them from a mirror with 'briefing publish --restore'; "
            "'briefing publish --yes' goes on without them",
        )
