"""A lock file: one process at a time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from briefing.errors import PublishError, WriteError
from briefing.lock import held

IN_USE = PublishError("it is in use")


def not_written(error: OSError) -> WriteError:
    return WriteError(f"not written: {type(error).__name__}")


def test_whoever_comes_later_is_told_who_is_there(tmp_path: Path) -> None:
    lock = tmp_path / "new" / "lock"
    with (
        held(lock, patience_s=0, in_use=IN_USE, not_written=not_written),
        pytest.raises(PublishError, match="it is in use"),
        held(lock, patience_s=0, in_use=IN_USE, not_written=not_written),
    ):
        pass


def test_it_is_free_again_after_the_block_also_where_that_fails(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with pytest.raises(KeyError), held(lock, patience_s=0, in_use=IN_USE, not_written=not_written):
        raise KeyError
    with held(lock, patience_s=0, in_use=IN_USE, not_written=not_written):
        pass


def test_and_after_a_process_that_died_in_it(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    dies = f"""
import os
from pathlib import Path
from briefing.errors import PublishError
from briefing.lock import held
with held(Path({str(lock)!r}), patience_s=0, in_use=PublishError(""), not_written=PublishError):
    os._exit(7)
"""
    died = subprocess.run([sys.executable, "-c", dies], cwd=Path(__file__).parents[1], check=False, timeout=60)
    assert died.returncode == 7
    with held(lock, patience_s=0, in_use=IN_USE, not_written=not_written):
        pass


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with (
        pytest.raises(WriteError, match="not written"),
        held(tmp_path / "file" / "lock", patience_s=0, in_use=IN_USE, not_written=not_written),
    ):
        pass


def test_what_goes_wrong_in_the_block_is_not_taken_for_the_lock_s_fault(tmp_path: Path) -> None:
    with (
        pytest.raises(FileNotFoundError),
        held(tmp_path / "lock", patience_s=0, in_use=IN_USE, not_written=not_written),
    ):
        (tmp_path / "weg").read_text()
