"""Mirroring: the podcast folder copied to a bucket, a server or another folder.

Audio is sent first and the feed last, and only then are old files removed. So the mirror is complete at any moment, and
an interrupted mirroring is simply repeated. A record of what was sent is kept in the mirror, so that only changed files
are sent, from whichever machine, and only files that were sent are removed.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.links import is_plain, link_on_the_way
from briefing.paths import real
from briefing.podcast.consent import NONE
from briefing.podcast.folder.library import opened
from briefing.podcast.folder.trail import DIGEST_IN_NAME
from briefing.podcast.mirror.agreement import others_wrote, require_nothing_lost, require_own_files, require_own_show
from briefing.podcast.mirror.record import LOCK, RECORD, Mirrored, Record, read_record, write_record
from briefing.podcast.mirror.sending import send
from briefing.podcast.mirror.targets import shelf_at
from briefing.podcast.show import FEED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from briefing.podcast.consent import Consent
    from briefing.podcast.folder.library import Library
    from briefing.podcast.mirror.sending import Progress
    from briefing.podcast.mirror.targets import Shelf
    from briefing.podcast.show import Show

_NOT_WHOLE = ""


@dataclass(frozen=True, slots=True)
class Done:
    """The result of a mirroring, in numbers of files."""

    sent: int
    removed: int
    kept: int
    """The files that were unchanged."""


def mirror(  # noqa: PLR0913 - whose, what, where to, and who watches
    show: Show,
    folder: Path,
    target: str,
    consent: Consent = NONE,
    *,
    private: Collection[Path] = (),
    progress: Progress | None = None,
) -> Done:
    """Make `target` (a folder, `s3://`, `gs://`, `az://` or `sftp://` address) a copy of the podcast in `folder`,
    including files that somebody put beside it, except for the folders in `private`.

    Meanwhile nobody can publish in `folder`, and nobody else can mirror to `target`. Safe to interrupt and repeat.
    `progress` receives the bytes sent and the bytes to send.

    Raises:
        UsageError: `target` is not a place that can be mirrored to.
        PublishError: there is no podcast in `folder`; something in `target` would be lost and nobody gave `consent`; or
            the storage did not accept a file.
        WriteError: the target folder cannot be written.
    """
    if not (folder / FEED).is_file():
        raise PublishError(f"there is no podcast in {folder}", remedy="publish an episode first")
    shelf = shelf_at(target, folder)
    with opened(folder, consent) as library, shelf.held():
        here = _paths(folder, library.owned, {real(path) for path in private})
        return _Mirroring(show, library, shelf, target, here, consent).done(progress)


class _Mirroring:
    """A mirroring under way."""

    def __init__(  # noqa: PLR0913, PLR0917 - whose, what, where to
        self, show: Show, library: Library, shelf: Shelf, target: str, here: Iterable[str], consent: Consent
    ) -> None:
        self._show = show
        self._library = library
        self._shelf = shelf
        self._target = target
        self._there = shelf.sizes()
        self._record = read_record(shelf, self._there)
        shelf.clear([RECORD, *(path for path, version in self._record.sent.items() if version == _NOT_WHOLE)])
        self._here = {path: _version(library.folder, path) for path in here}
        self._agree(consent)

    def _agree(self, consent: Consent) -> None:
        require_own_show(self._show, self._library, self._record, self._target, consent)
        if self._record.show and not self._record.generation:
            ours = {path: _NOT_WHOLE for path in self._here if path in self._there}
            self._record = replace(self._record, files=ours | self._record.files)
        alike = {path: self._here[path] for path in self._here if self._is_alike(path)}
        self._record = replace(self._record, others=self._record.others | alike)
        if not consent.adopt:
            require_own_files(self._record, self._here, self._there, self._target)
        if not consent.yes:
            require_nothing_lost(self._library, self._record, self._target)

    def _is_alike(self, path: str) -> bool:
        """Whether a file of somebody else there is identical to ours."""
        if path in self._record.sent or self._there.get(path) != (self._library.folder / path).stat().st_size:
            return False
        seen = sha256()
        for chunk in self._shelf.chunks(path) or ():
            seen.update(chunk)
        return seen.digest() == sha256((self._library.folder / path).read_bytes()).digest()

    def done(self, progress: Progress | None) -> Done:
        whole = {path for path in self._here if self._is_whole(path)}
        changed = sorted(self._here.keys() - whole)
        after = self._after()
        gone = sorted(path for path in self._record.sent.keys() - after.sent.keys() if path in self._there)
        if changed:
            self._write(self._meanwhile(after, changed))
            send(self._shelf, self._library.folder, changed, progress)
        for of_episodes in (False, True):  # pages are removed before the audio that they play
            self._shelf.remove([path for path in gone if bool(DIGEST_IN_NAME.search(path)) == of_episodes])
        told = replace(after, generation=self._record.generation, state=self._record.state)
        if changed or gone or self._record != told:
            self._write(after)
        return Done(sent=len(changed), removed=len(gone), kept=len(whole))

    def _meanwhile(self, after: Record, changed: Sequence[str]) -> Record:
        """The record during the mirroring, of everything that the mirror may hold if it is killed."""
        before = self._record
        unfinished = dict.fromkeys(changed, _NOT_WHOLE)
        return replace(
            before,
            episodes=before.episodes | after.episodes,
            files=before.files | {path: version for path, version in unfinished.items() if path in after.files},
            others=before.others | {path: version for path, version in unfinished.items() if path in after.others},
        )

    def _is_whole(self, path: str) -> bool:
        return (
            self._record.sent.get(path) == self._here[path]
            and self._there.get(path) == (self._library.folder / path).stat().st_size
        )

    def _after(self) -> Record:
        """The record after the mirroring. A file that is missing here stays there if a manifest names it, or if another
        machine has put it beside the podcast since."""
        owned = self._library.owned
        others = {path: version for path, version in self._here.items() if path not in owned}
        if others_wrote(self._library, self._record, self._target):
            others = self._record.others | others
        entries = self._library.entries
        retracted = self._record.retracted | self._library.retracted
        needed = set[str]().union(*(entry.named for entry in entries)) - self._here.keys()
        missing = {path: version for path, version in self._record.sent.items() if path in needed}
        for entry in entries:
            retracted.pop(entry.guid, None)
        return Record(
            show=self._show.guid,
            title=self._show.title,
            episodes={
                entry.slug: Mirrored(guid=entry.guid, title=entry.title, changed=entry.changed, digest=entry.digest)
                for entry in entries
            },
            retracted=retracted,
            files=missing | {path: version for path, version in self._here.items() if path in owned},
            others=others,
        )

    def _write(self, record: Record) -> None:
        before, state = self._record, uuid.uuid4().hex
        self._record = replace(record, show=self._show.guid, generation=before.generation + 1, state=state)
        known = self._library.mirrors.get(self._target, [])
        self._library.mirrors[self._target] = [*(known if before.state in known else []), state]
        self._library.keep()
        write_record(self._shelf, self._record)
        self._library.mirrors[self._target] = [state]


def _paths(folder: Path, owned: Collection[str], private: Collection[Path]) -> list[str]:
    """The paths of the files that may be public: the podcast's own, and all others except those that are hidden or
    private, links, pipes, those whose names are not valid text, and a mirror's own records."""
    found = {path for path in owned if (folder / path).is_file() and not link_on_the_way(folder, path)}
    home = real(folder)
    pending = [home]
    while pending:
        for path in pending.pop().iterdir():
            if path.name.startswith(".") or path.is_symlink() or path in private:
                continue
            if path.is_dir():
                pending.append(path)
            elif path.is_file():
                found.add(path.relative_to(home).as_posix())
    return sorted(filter(is_plain, found - {RECORD, LOCK}))


def _version(folder: Path, path: str) -> str:
    """A text that changes when a file does; a digest in its name is enough."""
    return path if DIGEST_IN_NAME.search(path) else sha256((folder / path).read_bytes()).hexdigest()
