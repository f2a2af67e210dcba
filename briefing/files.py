"""Files, written whole or not at all and never read beyond a bound."""

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
"""Bytes to read at least: special files, as in /proc, report a size of 0."""
_PAUSES_S = (0.05, 0.1, 0.2, 0.4, 0.8)


def is_found(path: Path) -> bool:
    """Whether `path` exists; False if this user may not look, where `Path.exists` raises before Python 3.14."""
    return os.path.exists(path)  # noqa: PTH110


@contextmanager
def whole_file(target: Path) -> Iterator[IO[bytes]]:
    """A writable binary file that replaces `target` in one step when the block ends without an error.

    After an error `target` is as it was. Inside the block the file can be opened a second time by its `name`. A process
    killed there leaves at most a hidden file beside it, which `remove_halves` removes. Missing folders are made.

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
    """A hidden folder in `folder` for unfinished files, removed afterwards. Missing folders are made, and removed again
    if they stay empty.

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
        if hidden in _hidden:
            shutil.rmtree(hidden, ignore_errors=True)
            _hidden.discard(hidden)
        with suppress(OSError):
            for path in missing:
                path.rmdir()


def keep_hidden_folder(hidden: Path) -> None:
    """Leave a hidden folder of this process where it is when its block ends, for the next process to find."""
    _hidden.discard(hidden)


def remove_hidden_folders() -> None:
    """Remove this process's hidden folders, for code that ends it without leaving their blocks."""
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
    """Put each content at its target, whole or not at all, several at once because that is faster.

    Raises:
        WriteError: as `whole_file`; some of the others may have been written.
    """
    from concurrent.futures import ThreadPoolExecutor  # it imports logging, which `--help` should not wait for

    with ThreadPoolExecutor(4) as writers:
        list(writers.map(write_whole, contents, contents.values()))


def put_in_place(part: Path, target: Path) -> None:
    """Move `part` over `target`. Windows refuses while another program has the target open, so it is tried again.

    Raises:
        OSError: the move still fails.
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
    """The file at `path`, opened for reading.

    Raises:
        OSError: it cannot be read, is larger than `most_bytes`, or is not a regular file: a folder, a pipe, a device.
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
        size = max(os.fstat(file.fileno()).st_size, _LEAST_READ)  # read(most_bytes) would allocate all that each time
        return file.read(min(size, most_bytes))


def remove_halves(folder: Path, paths: Iterable[str]) -> None:
    """Remove the unfinished files left by killed writers of `paths` in `folder`; nobody may be writing these now."""
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
    """A hidden name for an unfinished `name`, different each time."""
    import secrets

    return f"{_half(name)}{secrets.token_hex(4)}{_PART}"


def is_half_of(name: str, whole: str) -> bool:
    """Whether `name` is a hidden name for an unfinished `whole`."""
    return bool(_PARTLY.fullmatch(name)) and name[:-_TAIL] == _half(whole)


def _half(name: str) -> str:
    return f".{name[:80]}."


def _umask() -> int:
    with _asking:  # reading the umask means setting it, for all threads
        mask = os.umask(0o077)
        os.umask(mask)
    return mask


def _not_written(target: Path, error: OSError) -> WriteError:
    remedy = "choose another place" if error.errno else ""
    if getattr(error, "winerror", None) in _IN_USE:
        remedy = "close the program that has it open"
    return WriteError(f"cannot write {target}", cause=system_reason(error), remedy=remedy)
