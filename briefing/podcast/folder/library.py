"""The podcast folder as a library: its episodes, its own files, and one publisher at a time.

Whatever is about to be written is noted in the catalogue first, so that after a kill the next publisher recognises it
as the podcast's own.
"""

from __future__ import annotations

import re
from bisect import insort
from contextlib import contextmanager
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec

from briefing.errors import PublishError, WriteError, system_reason
from briefing.files import write_all
from briefing.podcast.consent import NONE, Consent
from briefing.podcast.episode import EPISODES, derived_of, read_episode
from briefing.podcast.folder.belongings import Belongings
from briefing.podcast.folder.catalogue import entry_for, manifest_of, stamp_of
from briefing.podcast.folder.journal import Journal, Note, read_catalogue
from briefing.podcast.folder.lock import locked
from briefing.podcast.folder.places import mark_of, marked, names_in
from briefing.podcast.folder.register import Register
from briefing.podcast.folder.stocktaking import take_stock
from briefing.podcast.folder.trail import SLUG, led_to, reader_of, trail
from briefing.podcast.paging import ARCHIVE, SHELVES
from briefing.podcast.show import FEED
from briefing.podcast.web.lookup import LOOKUP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from briefing.podcast.episode import Episode
    from briefing.podcast.folder.catalogue import Entry

_MOMENT = attrgetter("published", "slug")


class Library:
    """An opened podcast folder. `opened` gives one."""

    def __init__(self, folder: Path, consent: Consent, *, restoring: bool) -> None:
        self.folder = folder
        self._consent = consent
        self._journal = Journal(folder)
        self._catalogue = self._journal.catalogue()
        self._own = Belongings(folder, self._catalogue, consent)
        self.pages = take_stock(folder, self._catalogue, consent, restoring=restoring)
        """The names of the files that were beside the episodes' folders at the opening; None if none was missing."""
        self._in_order: list[Entry] | None = None
        """All episodes, oldest first."""
        self.register = Register(self._catalogue.entries)

    @property
    def entries(self) -> list[Entry]:
        """All episodes, newest first."""
        if self._in_order is None:
            self._in_order = sorted(self._catalogue.entries.values(), key=_MOMENT)
        return self._in_order[::-1]

    @property
    def made(self) -> dict[str, str]:
        """The derived files, each with a digest of what it was made from."""
        return self._catalogue.made

    @property
    def retracted(self) -> dict[str, str]:
        """The day on which each episode was taken out, by its guid."""
        return self._catalogue.retracted

    @property
    def called(self) -> dict[str, str]:
        """The guid of each episode that was taken out, by digests of the names that called it then."""
        return self._catalogue.called

    @property
    def mirrors(self) -> dict[str, list[str]]:
        """The states in which each mirror was left from here, or may have been left by a kill."""
        return self._catalogue.mirrors

    @property
    def owned(self) -> set[str]:
        """The paths of all files that are the podcast's own."""
        return self._own.paths

    def files_in(self, place: str) -> set[str] | None:
        """The names of the files in the folder at `place`; None if no file is missing there."""
        known = self._catalogue.unchanged.get(place)
        return None if known == mark_of(self.folder / place) else names_in(self.folder / place)[0]

    def require_free(self, paths: Iterable[str]) -> None:
        """Check that writing at `paths` would not overwrite anybody else's file.

        Raises:
            PublishError: as `Belongings.require_free`.
        """
        self._own.require_free(paths)

    def had_guid(self, guid: str) -> bool:
        """Whether this was the show's podcast:guid before its address changed."""
        return guid in self._catalogue.shows[:-1]

    def note_guid(self, guid: str) -> None:
        """Note the show's podcast:guid. If no catalogue says which files are the podcast's own, its feed does, provided
        that it is this show's: the files it leads to were made for it.

        Raises:
            PublishError: the show had another guid, and nobody gave consent to a change.
        """
        shows = self._catalogue.shows
        read = reader_of(self.folder)
        if not shows and (before := trail(read)) is not None and (before.guid == guid or FEED in self.made):
            shows.append(before.guid)
            self._own.take(led_to(read, before.guid))
        change = f"the show's podcast:guid would change from {shows[-1]} to {guid}" if shows else ""
        if shows and shows[-1] != guid and not self._consent.agrees(f"{change}, and players take it for another show"):
            raise PublishError(
                change,
                cause="its url or guid in the settings changed, and players would take it for another show",
                remedy=f"keep it with guid = \"{shows[-1]}\" in briefing.toml, or agree with 'briefing publish --yes'",
            )
        if guid in shows:
            shows.remove(guid)
        shows.append(guid)

    def find(self, *names: str) -> Entry | None:
        """The episode whose guid or slug is the first of `names` that there is; None if there is none."""
        return next(filter(None, map(self.register.find, names)), None)

    def place(self, slug: str) -> Path:
        """The folder of the episode called `slug`."""
        if not re.fullmatch(SLUG, slug):
            raise PublishError(f"{slug!r} is not the name of an episode", cause="such names are a-z, 0-9 and hyphens")
        return self.folder / EPISODES / slug

    def read(self, slug: str) -> Episode:
        """The episode called `slug`, read from its manifest."""
        return read_episode(self.folder / manifest_of(slug))

    def begin(self, episodes: Mapping[str, Iterable[str]]) -> None:
        """Note on disk the files that `episodes`, by slug, are about to have: the next opening reads these again."""
        begun = []
        for slug, new in episodes.items():
            paths = {*new, manifest_of(slug)}
            before = self._catalogue.entries.get(slug)
            self._own.require_no_link(paths)
            self._own.require_free([manifest_of(slug), *(() if before else derived_of(slug))])
            paths |= before.named if before else set()
            begun.append(Note(episode=slug, paths=tuple(sorted(paths))))
        for each in begun:
            self._catalogue.loosen(each.paths)
        self._journal.begin(begun)

    def begin_derived(self, paths: Iterable[str]) -> None:
        """Note on disk that the derived files at `paths` are about to be written."""
        paths = list(paths)
        self._own.require_free(paths)
        self.made.update(dict.fromkeys(paths, ""))
        self._journal.begin([Note(derived=tuple(paths))])

    def write(self, contents: Mapping[str, bytes]) -> None:
        """Write each content to its path, after `begin` or `begin_derived` noted it."""
        write_all({self.folder / path: content for path, content in contents.items()})

    def put(self, episodes: Sequence[tuple[Episode, bytes]]) -> None:
        """Make each of `episodes`, with the content of its manifest, the state of its slug; its files are there."""
        self.write({manifest_of(one.publication.slug): manifest for one, manifest in episodes})
        for one, manifest in episodes:
            slug = one.publication.slug
            path = self.folder / manifest_of(slug)
            entry = entry_for(slug, path, stamp_of(path.stat()), manifest, one)
            before = self._catalogue.entries.get(slug)
            self._catalogue.learn(entry)
            self.register.enter(entry)
            if self._in_order is not None:
                if before:
                    self._in_order.remove(before)
                insort(self._in_order, entry, key=_MOMENT)

    def note_pages(self, slugs: Mapping[str, str]) -> None:
        """Note what the pages of episodes were made from, by slug."""
        entries = self._catalogue.entries
        for slug, made in slugs.items():
            entries[slug] = msgspec.structs.replace(entries[slug], made=made)
        self._in_order = None

    def reserve(self, episode: Episode) -> None:
        """Reserve the slug, guid, title and moment of an episode that is about to be put."""
        slug = episode.publication.slug
        self.register.enter(entry_for(slug, self.folder / manifest_of(slug), (0, 0, 0), b"", episode))

    def remove(self, slug: str) -> None:
        """Take out the episode called `slug`; `tidy` removes its files later, when nothing leads to them any more."""
        manifest = manifest_of(slug)
        self._own.require_no_link([manifest])
        entry = self._catalogue.forget(slug)
        self.register.strike(slug)
        self._in_order = None
        self._catalogue.loosen(entry.named)
        self._catalogue.note_retracted(entry)
        self.keep()
        (self.folder / manifest).unlink(missing_ok=True)

    def tidy(self, wanted: set[str], trash: Path) -> None:
        """Remove files that nothing leads to any more, and derived files other than `wanted` (`Belongings.tidy`)."""
        self._own.tidy(wanted, trash)
        self._catalogue.unchanged = marked(self.folder, (EPISODES, LOOKUP, ARCHIVE, SHELVES))

    def keep(self) -> None:
        """Keep the catalogue for the next time."""
        self._journal.keep(self._catalogue)


@contextmanager
def opened(folder: Path, consent: Consent = NONE, *, restoring: bool = False) -> Iterator[Library]:
    """The library in `folder`, locked by this process inside the block; others wait. A missing folder is made.

    An episode whose manifest somebody removed counts as retracted, unless `restoring`, when it may come back.

    Raises:
        WriteError: the folder cannot be written.
        PublishError: another process holds it for more than ten minutes, a manifest in it is damaged or cannot be read,
            or all its episodes are gone and nobody gave `consent` to that.
    """
    with locked(folder):
        try:
            library = Library(folder, consent, restoring=restoring)
            yield library
            library.keep()
        except OSError as error:
            raise WriteError(
                f"cannot use {error.filename or folder}",
                cause=system_reason(error),
                remedy="check its permissions, and that its disk is mounted; the same command goes on from here",
            ) from error


def entries_in(folder: Path) -> list[Entry]:
    """All episodes in `folder`, newest first, for reading only: nothing is written or locked.

    Raises:
        PublishError: a manifest in it is damaged or cannot be read.
    """
    catalogue = read_catalogue(folder)
    take_stock(folder, catalogue, Consent(yes=True), restoring=False)
    return sorted(catalogue.entries.values(), key=_MOMENT, reverse=True)
