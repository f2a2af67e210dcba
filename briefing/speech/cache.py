"""The cache of takes: what a voice said once is not asked for again.

An entry is a file named after what was asked (engine, identity of its settings, text); it holds a SHA-256 digest and
the sound that it was made of. So an entry that was cut short or altered on disk is noticed and counts as missing, and
entries need no fsync: they appear by renaming, and damage by a power failure is noticed as well.

No library does this: diskcache unpickles what it reads, and the others work in memory only.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import tempfile
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import OutputError, os_errors_as
from briefing.files import read_bounded
from briefing.paths import at_home, user_folder
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FOLDER_VARIABLE = "BRIEFING_CACHE_DIR"
"""The environment variable that names another folder than the user's cache folder."""
MAX_BYTES = 512_000_000
"""The bound of a cache: about 17 hours of speech as Google sends it."""

_FORMAT = 1
_DIGEST_BYTES = 32
_ENTRY = ".take"
_HALF, _PART = "take-", ".part"
_OURS = pattern(rf"(?P<shard>[0-9a-f]{{2}})/(?:(?P=shard)[0-9a-f]{{62}}{_ENTRY}|{_HALF}\w{{8}}{_PART})")
_ABANDONED_AFTER_S = 3600
_CLAIM_POLL_S = 0.02
_CLAIM_SLICE_S = 0.25
_CLAIM_PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Usage:
    """The contents of a cache."""

    takes: int
    """Entries."""
    bytes: int
    """Their size on disk."""


class TakeCache:
    """Takes in a folder, bounded in size. Several threads and processes may share it, and any of them may be killed.

    A folder that cannot be written to is no error: then nothing is kept.
    """

    def __init__(self, folder: Path, *, max_bytes: int = MAX_BYTES) -> None:
        self.folder = folder
        """The folder of the entries; made when the first is kept."""
        self.max_bytes = max_bytes
        """The size beyond which the entries that were unused longest are dropped."""
        self._guard = threading.Lock()
        self._room: int | None = None

    @staticmethod
    def key(engine: str, identity: str, text: str) -> str:
        """The name under which an engine's sound for `text` is kept."""
        asked = json.dumps([_FORMAT, engine, identity, text], ensure_ascii=False)
        return hashlib.sha256(asked.encode("utf-8", "surrogatepass")).hexdigest()

    def get(self, key: str) -> bytes | None:
        """What is kept under `key`, or None. An entry that is damaged or not a regular file is removed and counts as
        missing."""
        path = self._path(key)
        try:
            own = stat.S_ISREG(path.lstat().st_mode)
            content = read_bounded(path, self.max_bytes) if own else b""
        except OSError:
            return None
        sound = content[_DIGEST_BYTES:]
        if hashlib.sha256(sound).digest() != content[:_DIGEST_BYTES]:
            self.drop(key)
            return None
        with suppress(OSError):
            os.utime(path)
        return sound

    def drop(self, key: str) -> None:
        """Forget what is kept under `key`, for a caller who found that it is no speech."""
        _remove(self._path(key))

    def put(self, key: str, sound: bytes) -> None:
        """Keep `sound` under `key`, whole or not at all."""
        path = self._path(key)
        part: Path | None = None
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(prefix=_HALF, suffix=_PART, dir=path.parent)
            part = Path(name)
            with os.fdopen(descriptor, "wb") as file:
                file.write(hashlib.sha256(sound).digest() + sound)
            part.replace(path)
        except OSError:
            if part:
                _remove(part)
            return
        self._make_room(_DIGEST_BYTES + len(sound))

    @contextmanager
    def claim(self, key: str, *, given_up: Callable[[], bool] = lambda: False) -> Iterator[None]:
        """A block with the right to fetch `key`; others who want it wait, and find the entry here when the block ends.

        A claim dies with its process. The wait ends early when `given_up` says so, and after a minute in any case: to
        fetch a part twice is better than not at all.
        """
        from filelock import FileLock, Timeout

        lock = FileLock(self.folder / "claims" / key[:2])
        waited_until = time.monotonic() + _CLAIM_PATIENCE_S
        with suppress(OSError, NotImplementedError):
            Path(lock.lock_file).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            while time.monotonic() < waited_until and not given_up():
                with suppress(Timeout):
                    lock.acquire(timeout=_CLAIM_SLICE_S, poll_interval=_CLAIM_POLL_S)
                    break
        try:
            yield
        finally:
            lock.release()

    def usage(self) -> Usage:
        """The size of the cache.

        Raises:
            OutputError: the folder cannot be looked into.
        """
        entries = self._seen()
        return Usage(len(entries), sum(size for _, size, _ in entries))

    def clear(self) -> Usage:
        """Drop every entry, and give what was dropped.

        Raises:
            OutputError: the folder cannot be looked into.
        """
        entries = self._seen(leftovers_after_s=0)
        for _, _, path in entries:
            _remove(path)
        return Usage(len(entries), sum(size for _, size, _ in entries))

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / (key + _ENTRY)

    def _make_room(self, added: int) -> None:
        """Drop the entries that were unused longest, where the bound is passed.

        The folder is scanned only now and then, each time a sixteenth of the bound was added: others write to it too.
        """
        with self._guard:
            if self._room is not None and self._room >= added:
                self._room -= added
                return
            entries = sorted(self._entries())
            size = sum(entry_size for _, entry_size, _ in entries)
            slack = self.max_bytes // 16
            if size > self.max_bytes:
                for _, entry_size, path in entries:
                    _remove(path)
                    size -= entry_size
                    if size <= self.max_bytes - slack:
                        break
            self._room = min(self.max_bytes - size, slack)

    def _seen(self, leftovers_after_s: float = _ABANDONED_AFTER_S) -> list[tuple[float, int, Path]]:
        remedy = "check its permissions, or name a folder of your own in BRIEFING_CACHE_DIR"
        with os_errors_as(OutputError, f"cannot read {self.folder}", remedy=remedy):
            try:
                next(self.folder.iterdir(), None)  # globbing says nothing of a folder that nobody may look into
                return self._entries(leftovers_after_s)
            except (FileNotFoundError, NotADirectoryError):
                return []

    def _entries(self, leftovers_after_s: float = _ABANDONED_AFTER_S) -> list[tuple[float, int, Path]]:
        """Each entry's last use, size and path. Half-written files that a killed process left behind are removed.

        Only names of our own form count: the folder may hold other files of the user's.
        """
        entries: list[tuple[float, int, Path]] = []
        for name in self.folder.glob("??/*"):
            if not _OURS.fullmatch(f"{name.parent.name}/{name.name}"):
                continue
            with suppress(OSError):
                found = name.lstat()
                if name.suffix == _ENTRY:
                    entries.append((found.st_mtime, found.st_size, name))
                elif name.suffix == _PART and found.st_mtime < time.time() - leftovers_after_s:
                    _remove(name)
        return entries


def default_cache() -> TakeCache:
    """The cache in the user's cache folder, or in the folder that `BRIEFING_CACHE_DIR` names."""
    named = os.environ.get(_FOLDER_VARIABLE)
    return TakeCache(at_home(named) if named else user_folder("cache") / "takes")


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
