"""Files that appear whole or not at all, and are read in bounds."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import time
from collections import defaultdict
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import IO, TYPE_CHECKING

from briefing.errors import WriteError, system_reason
from briefing.links import link_on_the_way
from briefing.paths import reachable
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from io import BufferedReader

_PART = ".part"
_PARTLY = pattern(r"\..+\.\w{8}\.part", re.DOTALL)
_TAIL = len("12345678.part")
_IN_USE = (5, 32, 33)
"""Windows' ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION."""
_hidden: set[Path] = set()
_asking = Lock()
_LEAST_READ = 65_536
"""Bytes. Files of the system's own tell no size."""
_PAUSES_S = (0.05, 0.1, 0.2, 0.4, 0.8)


def is_found(path: Path) -> bool:
    """Whether something is at `path` as far as this user may look; else `Path.exists` raises until Python 3.14."""
    return os.path.exists(path)  # noqa: PTH110


@contextmanager
def whole_file(target: Path) -> Iterator[IO[bytes]]:
    """A writable binary file that takes `target`'s place, in one step, when the block ends without an error. Until then
    it can be opened a second time by its `name`.

    Otherwise `target` stays as it was. A process killed inside the block can leave only a hidden file beside it, which
    `remove_halves` removes. Missing folders are made.

    Raises:
        WriteError: the folder or the file cannot be written, or the disk is full.
    """
    import tempfile

    target = reachable(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=_half(target.name), suffix=_PART, dir=target.parent)
    except OSError as error:
        raise _not_written(target, error) from error
    part = Path(name)
    try:
        os.close(descriptor)
        with part.open("r+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o666 & ~_umask())
        put_in_place(part, target)
    except OSError as error:
        raise _not_written(target, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def hidden_folder(folder: Path, prefix: str) -> Iterator[Path]:
    """A hidden folder in `folder` for what is not whole yet, gone afterwards. Missing folders are made, and go again
    where nothing came to stand in them.

    Raises:
        WriteError: the folder cannot be written.
    """
    import tempfile

    missing = [path for path in (folder, *folder.parents) if not is_found(path)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        hidden = Path(tempfile.mkdtemp(prefix=prefix, dir=folder))
    except OSError as error:
        raise _not_written(folder, error) from error
    _hidden.add(hidden)
    try:
        yield hidden
    finally:
        shutil.rmtree(hidden, ignore_errors=True)
        _hidden.discard(hidden)
        with suppress(OSError):
            for path in missing:
                path.rmdir()


def remove_hidden_folders() -> None:
    """Remove those of this process, for whoever ends it without waiting for their blocks."""
    for folder in tuple(_hidden):
        shutil.rmtree(folder, ignore_errors=True)


def write_whole(target: Path, content: bytes) -> None:
    """Put `content` at `target`, whole or not at all.

    Raises:
        WriteError: as `whole_file`.
    """
    with whole_file(target) as file:
        file.write(content)


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Put each content at its target, whole or not at all, in any order: the disk takes files faster together.

    Raises:
        WriteError: as `whole_file`; others may have been written.
    """
    from concurrent.futures import ThreadPoolExecutor  # it brings logging, which no help needs

    with ThreadPoolExecutor(4) as writers:
        list(writers.map(write_whole, contents, contents.values()))


def put_in_place(part: Path, target: Path) -> None:
    """Put `part` in `target`'s place; where another program has that open, which Windows refuses, it is tried again.

    Raises:
        OSError: it cannot be put there.
    """
    for pause_s in _PAUSES_S:
        try:
            part.replace(target)
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _IN_USE:
                raise
            time.sleep(pause_s)
    part.replace(target)


def opened_bounded(path: Path, most_bytes: int) -> BufferedReader:
    """The file at `path`, open to be read.

    Raises:
        OSError: it cannot be read, is larger than `most_bytes`, or is no file with an end: a pipe, a device.
    """
    descriptor = os.open(reachable(path), os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            kind = "a folder" if stat.S_ISDIR(status.st_mode) else "a pipe or a device"
            raise OSError(errno.EINVAL, f"it is {kind}, not a file", str(path))
        if status.st_size > most_bytes:
            raise OSError(errno.EFBIG, f"it is larger than {most_bytes} bytes", str(path))
        return os.fdopen(descriptor, "rb")
    except OSError:
        os.close(descriptor)
        raise


def read_bounded(path: Path, most_bytes: int) -> bytes:
    """The content of the file at `path`.

    Raises:
        OSError: as `opened_bounded`.
    """
    with opened_bounded(path, most_bytes) as file:
        size = max(os.fstat(file.fileno()).st_size, _LEAST_READ)  # room for the most would be taken each time
        return file.read(min(size, most_bytes))


def remove_halves(folder: Path, paths: Iterable[str]) -> None:
    """Remove what processes left that were killed while they wrote the files at `paths` in `folder`; nobody may now."""
    halves = defaultdict[str, set[str]](set)
    for path in paths:
        place, _, name = path.rpartition("/")
        halves[place].add(_half(name))
    for place, begun in halves.items():
        with suppress(OSError):
            if not link_on_the_way(folder, place):
                for name in os.listdir(folder / place):  # noqa: PTH208 - without a path object for each
                    if _PARTLY.fullmatch(name) and name[:-_TAIL] in begun:
                        (folder / place / name).unlink(missing_ok=True)


def half_of(name: str) -> str:
    """A hidden name for a file on its way to `name`, another each time."""
    import secrets

    return f"{_half(name)}{secrets.token_hex(4)}{_PART}"


def is_half_of(name: str, whole: str) -> bool:
    """Whether `name` is that of a file on its way to the name `whole`."""
    return bool(_PARTLY.fullmatch(name)) and name[:-_TAIL] == _half(whole)


def _half(name: str) -> str:
    return f".{name[:80]}."


def _umask() -> int:
    with _asking:  # to ask is to set it, for all threads
        mask = os.umask(0o077)
        os.umask(mask)
    return mask


def _not_written(target: Path, error: OSError) -> WriteError:
    remedy = "choose another place" if error.errno else ""
    if getattr(error, "winerror", None) in _IN_USE:
        remedy = "close the program that has it open"
    return WriteError(f"cannot write {target}", cause=system_reason(error), remedy=remedy)
