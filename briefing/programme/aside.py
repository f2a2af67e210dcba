"""A programme in the making: made in a hidden folder beside its place, and moved there when it is whole.

Its manifest lies in the hidden folder until everything else is in place. Where a process is killed between two moves,
the next one finds it there and finishes what was begun, so that no MP3 is left of which nobody knows whose it is.
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
from briefing.files import hidden_folder, put_in_place
from briefing.programme.manifest import read_manifest, write_manifest
from briefing.programme.outputs import files_of, manifest_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefing.model import Recording
    from briefing.programme.manifest import Audio

_HIDDEN = ".making-"
_KILLED_AFTER_S = 24 * 3600
"""No programme takes as long to be made: what is older was left by a process that was killed."""


def require_ours(mp3: Path, *sources: str) -> None:
    """Nothing, where a programme of `sources` may be made at `mp3`: nothing is there, or one that was made there.

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
        except OSError as error:  # any other is told of where it is written
            if error.errno == errno.ENAMETOOLONG:
                raise WriteError(
                    f"cannot write {path}", cause="its name is too long", remedy="choose a shorter one with -o"
                ) from error


@contextmanager
def made_aside(folder: Path) -> Iterator[Path]:
    """A hidden folder in `folder` for what is being made, gone afterwards. Where the block is interrupted, what is
    on its way to its place gets there whole.

    Raises:
        WriteError: there can be none, or the block wrote something in it that could not be written.
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
    """A programme that was made aside, moved with all that stands beside it to the path that `choose` gives.

    A path that is free is taken in one step. Where something is there, `choose` is asked once more: what it names again
    is replaced, as another process may have been faster.

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
        raise _not_written(target or recording.path, error) from error
    return replace(recording, path=target)


def _finish_moves(folder: Path) -> None:
    """Put in its place in `folder` what was on the way there when a process was killed, and remove what cannot be used
    any more."""
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


def _finish(mp3: Path, target: Path, made: Audio) -> None:
    """Move what belongs beside the MP3, the manifest last, for as long as what was made is still at `target`: another
    process may have put its own there since. What is not there any more, another process has moved."""
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
        with suppress(OSError, ValueError):  # an address, or no file at all
            if path.samefile(source):
                return True
    return False


def _takes_free(mp3: Path, target: Path) -> bool:
    """Whether `mp3` was moved to `target`, where nothing was."""
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
