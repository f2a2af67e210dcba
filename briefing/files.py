"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING

from briefing.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PART = ".part"


@contextmanager
def whole_file(target: Path) -> Iterator[IO[bytes]]:
    """A writable binary file that takes `target`'s place, in one step, when the block ends without an error. Until then
    it can be opened a second time by its `name`.

    Otherwise `target` stays as it was and nothing is left beside it. A process killed inside the block can leave only a
    hidden file beside it, one of `halves_of(target)`. Missing folders are made.

    Raises:
        WriteError: the folder or the file cannot be written, or the disk is full.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=_half(target), suffix=_PART, dir=target.parent)
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
        part.replace(target)
    except OSError as error:
        raise _not_written(target, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_whole(target: Path, content: bytes) -> None:
    """Put `content` at `target`, whole or not at all.

    Raises:
        WriteError: as `whole_file`.
    """
    with whole_file(target) as file:
        file.write(content)


def halves_of(target: Path) -> Iterator[Path]:
    """The hidden files that processes left which were killed while they wrote `target`; where nobody is writing it,
    they may be removed."""
    own = re.compile(re.escape(_half(target)) + rf"\w{{8}}{re.escape(_PART)}")
    with suppress(FileNotFoundError, NotADirectoryError):
        yield from [path for path in target.parent.iterdir() if own.fullmatch(path.name)]


def _half(target: Path) -> str:
    return f".{target.name[:80]}."


def link_on_the_way(folder: Path, path: str) -> Path | None:
    """The first symbolic link on the way from `folder` to the file at `path` in it, that file itself included; None
    where there is none, and what is written at `path` stays in `folder`."""
    place = folder
    for name in PurePosixPath(path).parts:
        place /= name
        if place.is_symlink():
            return place
    return None


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _not_written(target: Path, error: OSError) -> WriteError:
    remedy = "choose another place" if error.errno else ""
    return WriteError(f"cannot write {target}", cause=(error.strerror or str(error)).lower(), remedy=remedy)
