"""Restoring: episodes that a mirror has and the podcast folder lacks are pulled back into the folder."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.files import whole_file
from briefing.links import is_plain, link_on_the_way
from briefing.podcast.episode import EPISODES, MANIFEST, decoded_episode
from briefing.podcast.folder.library import opened
from briefing.podcast.folder.trail import DIGEST_IN_NAME
from briefing.podcast.folder.trash import TRASH
from briefing.podcast.mirror.agreement import lost_episodes, others_wrote, require_own_show
from briefing.podcast.mirror.record import read_record
from briefing.podcast.mirror.targets import shelf_at
from briefing.podcast.site import bring_up_to_date, prepare

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.podcast.consent import Consent
    from briefing.podcast.folder.library import Library
    from briefing.podcast.mirror.record import Mirrored
    from briefing.podcast.mirror.targets import Shelf
    from briefing.podcast.show import Show


def restore(show: Show, folder: Path, target: str, consent: Consent, *, newsroom: Path) -> list[str]:
    """Pull into `folder` what its mirror at `target` has and it lacks: episodes, newer versions of episodes, lost files
    of these, and files that somebody put beside them. Returns the titles of the episodes.

    Raises:
        UsageError: `target` is not a place that can be mirrored to.
        PublishError: there is no podcast, or another show's; or a file there is not what was sent there.
        WriteError: the folder cannot be written.
    """
    elsewhere = "give the address that the show is mirrored to"
    shelf = shelf_at(target, folder)
    if not shelf.sizes():
        raise PublishError(f"there is nothing at {target}", remedy=elsewhere)
    with opened(folder, consent, restoring=True) as library, shelf.held():
        prepare(show, library)
        record = read_record(shelf, shelf.sizes())
        if not record.show:
            raise PublishError(f"there is no podcast at {target}", remedy=elsewhere)
        require_own_show(show, library, record, target, consent)
        lost = lost_episodes(library, record, target)
        titles = [_pull(shelf, library, slug, episode) for slug, episode in lost.items()]
        for path in sorted(set[str]().union(*(entry.named for entry in library.entries))):
            if not (folder / path).exists():
                _restore_file(shelf, folder, path)
        if others_wrote(library, record, target):
            for path, version in record.others.items():
                _pull_other(shelf, folder, path, version)
        library.mirrors[target] = [record.state]
        bring_up_to_date(show, library, newsroom / TRASH)
    return titles


def _pull(shelf: Shelf, library: Library, slug: str, episode: Mirrored) -> str:
    place = library.place(slug)
    manifest = shelf.read(f"{EPISODES}/{slug}/{MANIFEST}")
    if manifest is None:
        raise PublishError(f"the mirror lacks the manifest of {slug}", remedy="publish the article again")
    read = decoded_episode(manifest, place / MANIFEST)
    other = library.find(slug)
    if read.guid != episode.guid or read.publication.slug != slug or (other and other.guid != read.guid):
        raise PublishError(
            f"{slug} is one episode in the mirror and another here",
            cause="two machines published under one name",
            remedy=f"retract the one here, pull the other back, and publish its article again: {slug}",
        )
    twin = library.find(read.guid)
    if twin and twin.slug != slug:
        library.remove(twin.slug)
    names = read.publication.names
    digests = [DIGEST_IN_NAME.search(name) for name in names]
    if not all(digests) or any("/" in name or not name.startswith(f"{slug}.") for name in names):
        cause = "it was changed by hand or by another program"
        remedy = "publish the article again"
        raise PublishError(f"{slug} in the mirror names files that are not its own", cause=cause, remedy=remedy)
    library.begin({slug: map(read.file, names)})
    for name, digest in zip(names, digests, strict=True):
        _fetch(shelf, read.file(name), library.folder, digest[1] if digest else "")
    library.put([(read, manifest)])
    return read.title


def _restore_file(shelf: Shelf, folder: Path, path: str) -> None:
    """Pull back a file that a manifest names, if the mirror has it."""
    digest = DIGEST_IN_NAME.search(path)
    if digest and shelf.chunks(path) is not None:
        _fetch(shelf, path, folder, digest[1])


def _pull_other(shelf: Shelf, folder: Path, path: str, version: str) -> None:
    """Pull back a file that somebody put beside the podcast, unless something is in its place or its path leads
    elsewhere."""
    if is_plain(path) and not link_on_the_way(folder, path) and not (folder / path).exists():
        _fetch(shelf, path, folder, version if re.fullmatch("[0-9a-f]{64}", version) else "")


def _fetch(shelf: Shelf, path: str, folder: Path, digest: str) -> None:
    """Fetch the file at `path` into `folder`, provided that its SHA-256 begins with `digest`."""
    if link_on_the_way(folder, path):
        raise PublishError(f"a symbolic link leads from {folder / path} elsewhere", remedy="put a folder in its place")
    chunks = shelf.chunks(path)
    if chunks is None:
        raise PublishError(f"the mirror lacks {path}", remedy="publish the article again")
    seen = sha256()
    with whole_file(folder / path) as file:
        for chunk in chunks:
            seen.update(chunk)
            file.write(chunk)
        if not seen.hexdigest().startswith(digest):
            remedy = "publish the article again"
            cause = "it was changed or damaged"
            raise PublishError(f"{path} in the mirror is not what was sent there", cause=cause, remedy=remedy)
