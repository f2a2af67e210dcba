"""A programme in the making: built in a hidden folder beside its destination, and moved there when it is complete.

The manifest is moved last. If a process is killed between two moves, the next process finds the manifest in the hidden
folder and completes the moves, so that no MP3 is left without one.
"""

from __future__ import annotations

import errno
import os
import shutil
import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from hashlib import file_digest
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

import msgspec

from briefing.errors import PublishError, WriteError, system_reason
from briefing.files import hidden_folder, keep_hidden_folder, put_in_place
from briefing.programme.manifest import read_manifest, write_manifest
from briefing.programme.outputs import files_of, manifest_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefing.model import Recording
    from briefing.programme.manifest import Audio

_HIDDEN = ".making-"
_KILLED_AFTER_S = 24 * 3600
"""No programme takes this long to make: an older hidden folder was left by a process that was killed."""


def require_ours(mp3: Path, *sources: str) -> None:
    """Check that a programme of `sources` may be made at `mp3`: nothing is there yet, or an earlier programme.

    Raises:
        WriteError: something else would be overwritten, or the name is too long for one of the files.
    """
    _require_short_names(mp3)
    _finish_moves(mp3.parent)
    there = [path for path in files_of(mp3) if os.path.lexists(path)]
    taken, cause = next(((path, "it is the article itself") for path in there if _is_one_of(path, sources)), (None, ""))
    if not taken and there and manifest_beside(mp3) is None:
        taken, cause = there[0], "it was not made here"
    if taken:
        raise WriteError(f"{taken} would be overwritten", cause=cause, remedy="choose another place with -o")


def _require_short_names(mp3: Path) -> None:
    for path in files_of(mp3):
        try:
            path.lstat()
        except OSError as error:  # any other reason comes up when the file is written
            if error.errno == errno.ENAMETOOLONG:
                raise WriteError(
                    f"cannot write {path}", cause="its name is too long", remedy="choose a shorter one with -o"
                ) from error


@contextmanager
def made_aside(folder: Path) -> Iterator[Path]:
    """A hidden folder in `folder` for a programme in the making, removed afterwards. If the block is interrupted while
    files are being moved out of it, the moves are completed first.

    Raises:
        WriteError: the folder cannot be made, or a file in it cannot be written.
    """
    _finish_moves(folder)
    with hidden_folder(folder, _HIDDEN) as hidden:
        try:
            yield hidden
        except KeyboardInterrupt:
            _finish_moves(folder)
            raise
        except WriteError as error:
            if str(hidden) not in error.what:
                raise
            raise WriteError(f"cannot write in {folder}", cause=error.cause, remedy=error.remedy) from error


def settle(recording: Recording, choose: Callable[[], Path]) -> Recording:
    """The programme that was made aside, moved with all its files to the path that `choose` returns.

    A free path is taken in one step. If something is there, `choose` is called once more, because another process may
    have been faster; if it returns the same path again, what is there is replaced.

    Raises:
        WriteError: one of its files cannot be moved.
    """
    beside = recording.path.with_suffix(".json")
    content = read_manifest(beside)
    target = None
    try:
        while target != (chosen := choose()):
            target = chosen
            write_manifest(msgspec.structs.replace(content, mp3=_at(content.mp3, target)), beside)
            if _takes_free(recording.path, target):
                break
        else:
            put_in_place(recording.path, target)
        _finish(recording.path, target, content.mp3)
    except OSError as error:
        _keep_for_the_next(recording.path)
        raise _not_written(target or recording.path, error) from error
    return replace(recording, path=target)


def _keep_for_the_next(mp3: Path) -> None:
    """Keep what belongs beside an MP3 that is at its destination already: the next process moves it there."""
    if not mp3.exists():
        keep_hidden_folder(mp3.parent)


def _finish_moves(folder: Path) -> None:
    """Complete the moves into `folder` that killed processes left unfinished, and remove what is of no more use."""
    with suppress(OSError):
        for hidden in sorted(folder.glob(f"{_HIDDEN}*")):
            for manifest in sorted(hidden.glob("*.json")):
                with suppress(PublishError, OSError):
                    _finish_killed(manifest, folder)
            if time.time() - hidden.lstat().st_mtime > _KILLED_AFTER_S and not hidden.is_symlink():
                shutil.rmtree(hidden, ignore_errors=True)


def _finish_killed(manifest: Path, folder: Path) -> None:
    made = read_manifest(manifest).mp3
    target = folder / PureWindowsPath(made.path).name
    mp3 = manifest.with_suffix(".mp3")
    if not mp3.exists() or mp3.samefile(target):
        _finish(mp3, target, made)
        with suppress(OSError):
            mp3.parent.rmdir()


def _finish(mp3: Path, target: Path, made: Audio) -> None:
    """Move the files that belong beside the MP3, the manifest last, as long as the MP3 that was `made` is still at
    `target`: another process may have put its own there since. A file that is gone was moved by another process."""
    for source, place in list(zip(files_of(mp3), files_of(target), strict=True))[1:]:
        if not _is_at(target, made):
            return
        with suppress(FileNotFoundError):
            put_in_place(source, place)


def _is_at(target: Path, made: Audio) -> bool:
    if target.stat().st_size != made.bytes:
        return False
    with target.open("rb") as file:
        return file_digest(file, "sha256").hexdigest() == made.sha256


def _is_one_of(path: Path, sources: Iterable[str]) -> bool:
    for source in sources:
        with suppress(OSError, ValueError):  # it is an address, or there is no such file
            if path.samefile(source):
                return True
    return False


def _takes_free(mp3: Path, target: Path) -> bool:
    """Whether `mp3` could be moved to `target`: only where nothing was."""
    try:
        os.link(mp3, target)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        if os.path.lexists(target):
            return False
        put_in_place(mp3, target)
    else:
        mp3.unlink()
    return True


def _at(audio: Audio, target: Path) -> Audio:
    return msgspec.structs.replace(audio, path=str(target))


def _not_written(place: Path, error: OSError) -> WriteError:
    return WriteError(f"cannot write {place}", cause=system_reason(error), remedy="choose another place")
