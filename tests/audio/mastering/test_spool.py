"""Where a programme is laid down: as it was given, followed at a distance, and gone afterwards."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from briefing.audio.mastering.loudness import CHUNK
from briefing.audio.mastering.spool import CutShortError, Spool
from briefing.audio.mastering.survey import CELL
from briefing.errors import WriteError

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_laid_down_is_read_and_silence_fills_the_last_cell(tmp_path: Path) -> None:
    stretch = np.arange(CELL * 2 + 10, dtype=np.int16)
    with Spool(tmp_path / "a.mp3") as spool:
        spool.lay(stretch)
        spool.finish()
        assert (spool.length, spool.survey.cells) == (CELL * 3, 3)
        read = spool.read(0, 3)
    assert read[: len(stretch)].tolist() == stretch.tolist()
    assert not read[len(stretch) :].any()


def test_a_programme_of_whole_cells_gets_no_more(tmp_path: Path) -> None:
    with Spool(tmp_path / "a.mp3") as spool:
        spool.lay(np.ones(CELL * 2, np.int16))
        spool.finish()
        assert spool.length == CELL * 2


def test_nothing_stays_on_disk(tmp_path: Path) -> None:
    with Spool(tmp_path / "new" / "a.mp3") as spool:
        spool.lay(np.ones(CELL, np.int16))
    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.parametrize(("asked", "given"), [(2, 2), (9, 3)])
def test_whoever_follows_gets_what_was_asked_for_or_all_there_will_be(tmp_path: Path, asked: int, given: int) -> None:
    with Spool(tmp_path / "a.mp3") as spool:
        spool.lay(np.ones(CELL * 3, np.int16))
        spool.finish()
        assert spool.grown_to(asked) == given


def test_whoever_follows_waits_until_it_is_there(tmp_path: Path) -> None:
    with Spool(tmp_path / "a.mp3") as spool:
        found: list[int] = []
        follower = threading.Thread(target=lambda: found.append(spool.grown_to(CHUNK // CELL)), daemon=True)
        follower.start()
        spool.lay(np.ones(CHUNK - CELL, np.int16))
        assert found == []
        spool.lay(np.ones(CELL, np.int16))
        follower.join(30)
    assert found == [CHUNK // CELL]


def test_whoever_follows_a_programme_that_is_given_up_stops(tmp_path: Path) -> None:
    with Spool(tmp_path / "a.mp3") as spool:
        spool.lay(np.ones(CELL * 3, np.int16))
        spool.give_up()
        with pytest.raises(CutShortError):
            spool.grown_to(1)


def test_a_place_that_cannot_be_written_names_the_programme(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteError, match=r"cannot write .*a\.mp3"):
        Spool(tmp_path / "file" / "a.mp3")
