"""A mastered programme gets its tags and its place, now or again later."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import mutagen.id3
import pytest

from briefing.audio.press import Mastered, packed, press, unpacked
from briefing.audio.timeline import RATE
from briefing.errors import WriteError
from tests.audio.conftest import script_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.model import Tags

SCRIPT = script_of(("lead", 1), ("background", 1))
MASTERED = Mastered(((RATE, 2 * RATE), (3 * RATE, 4 * RATE)), 5 * RATE, -16.04321, -1.20987)
AUDIO = bytes(range(256)) * 40


def test_the_sound_stands_behind_the_tags_as_it_was_given(tags: Tags, tmp_path: Path) -> None:
    recording = press(SCRIPT, MASTERED, [AUDIO[:100], AUDIO[100:]], target=tmp_path / "a.mp3", tags=tags)
    content = recording.path.read_bytes()
    assert content.endswith(AUDIO)
    assert mutagen.id3.ID3(recording.path)["TIT2"].text == [tags.title]
    assert (recording.bytes, recording.sha256) == (len(content), sha256(content).hexdigest())


def test_the_recording_tells_length_and_loudness_rounded(tags: Tags, tmp_path: Path) -> None:
    recording = press(SCRIPT, MASTERED, [AUDIO], target=tmp_path / "a.mp3", tags=tags)
    assert (recording.duration_ms, recording.lufs, recording.true_peak_dbtp) == (5000, -16.04, -1.21)
    assert [said.start_ms for section in recording.sections for said in section.sentences] == [1000, 3000]


def test_what_was_kept_is_what_it_was_so_that_only_the_tags_are_made_again() -> None:
    assert unpacked(packed(MASTERED, AUDIO)) == (MASTERED, AUDIO)


def test_sound_that_looks_like_the_end_of_what_is_known_is_kept_whole() -> None:
    assert unpacked(packed(MASTERED, b"\n{}\n"))[1] == b"\n{}\n"


def test_a_programme_that_is_there_stays_where_the_new_one_breaks_off(tags: Tags, tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"yesterday's")

    def breaking() -> Iterator[bytes]:
        yield AUDIO
        raise OSError(28, "No space left on device")

    with pytest.raises(WriteError):
        press(SCRIPT, MASTERED, breaking(), target=tmp_path / "a.mp3", tags=tags)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"yesterday's"]
