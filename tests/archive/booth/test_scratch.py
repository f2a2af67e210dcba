"""What killed makers leave on a machine goes, and nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from briefing.archive.booth.scratch import remove_orphans, scratch_folder

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs locks that die with their process")
_MAKER = """
import sys, time
from briefing.archive.booth.scratch import scratch_folder
with scratch_folder() as folder:
    (folder / "half.mp3").write_bytes(b"x")
    print(folder, flush=True)
    time.sleep(60)
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def killed(place: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", _MAKER], stdout=subprocess.PIPE) as maker:
        assert maker.stdout
        assert maker.stdout.readline()
        maker.send_signal(signal.SIGKILL)


def test_the_folder_of_a_maker_that_was_killed_goes(place: Path) -> None:
    killed(place)
    assert len(list(place.iterdir())) == 1
    remove_orphans()
    assert list(place.iterdir()) == []


def test_that_of_one_at_work_stays_until_it_is_done() -> None:
    with scratch_folder() as folder:
        remove_orphans()
        assert folder.is_dir()
    assert not folder.exists()


def test_nothing_else_goes_and_no_link_is_followed(place: Path) -> None:
    elsewhere = place / "elders"
    elsewhere.mkdir()
    (elsewhere / "lock").write_bytes(b"")
    (place / "briefing-archive-link").symlink_to(elsewhere)
    (place / "briefing-archive-new").mkdir()
    led = place / "briefing-archive-led"
    led.mkdir()
    (led / "lock").symlink_to(elsewhere / "lock")
    (place / "briefing-archive-file").write_bytes(b"")
    before = sorted(place.rglob("*"))
    remove_orphans()
    assert sorted(place.rglob("*")) == before
