"""A programme from takes to MP3, decoded and measured as a listener will hear it."""

from __future__ import annotations

import hashlib
import itertools
import os
import subprocess
import sys
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import mutagen.mp3
import numpy as np
import pytest

from briefing.audio.recorder import record
from briefing.errors import VoiceRefusedError, WriteError
from briefing.model import Chapter, Tags, Take, chapters
from tests.audio.conftest import PAUSES, Recorder, decoded, script_of, speech, take

if TYPE_CHECKING:
    from collections.abc import Iterator

NEWS = (("headline", 1), ("lead", 2), ("background", 3), ("background", 2), ("disclosure", 1))


def test_loud_and_quiet_sentences_keep_their_proportion(recorded: Recorder) -> None:
    recording = recorded(take(speech(3, level=0.1)), take(speech(3, level=0.2)))
    first, second = recording.sections[0].sentences
    samples = decoded(recording.path)
    powers = [np.square(samples[s.start_ms * 441 // 10 : s.end_ms * 441 // 10]).mean() for s in (first, second)]
    assert 10 * np.log10(powers[1] / powers[0]) == pytest.approx(6.0, abs=1.0)


def test_the_length_is_what_the_manifest_the_decoder_and_mutagen_say(recorded: Recorder) -> None:
    recording = recorded(take(speech(1.234)), take(speech(2.345)))
    assert recording.duration_ms == pytest.approx(len(decoded(recording.path)) / 44.1, abs=1)
    assert recording.duration_ms == pytest.approx(mutagen.mp3.MP3(recording.path).info.length * 1000, abs=1)
    assert recording.duration_ms == recording.sections[-1].end_ms


def test_sentences_sound_where_the_timeline_has_them(recorded: Recorder) -> None:
    recording = recorded(
        *(take(np.concatenate((np.zeros(9_000, np.int16), speech(1.1), np.zeros(9_000, np.int16)))),) * 4
    )
    samples = np.abs(decoded(recording.path))
    spoken = [(s.start_ms * 441 // 10, s.end_ms * 441 // 10) for s in recording.sections[0].sentences]
    for start, end in spoken:
        assert samples[start : start + 2205].max() > 0.01
        assert samples[end - 4410 : end].max() > 0.01
    for (_, end), (start, _) in itertools.pairwise(spoken):
        assert samples[end + 1200 : start - 1200].max() < 0.001
    assert [(b - a) / 44.1 for (_, a), (b, _) in itertools.pairwise(spoken)] == pytest.approx(
        [PAUSES.sentence, PAUSES.paragraph, PAUSES.sentence], abs=1.1
    )


def test_chapters_in_the_file_are_the_recordings(tags: Tags, tmp_path: Path) -> None:
    script, takes = script_of(*NEWS), [take(speech(1))] * 9
    recording = record(script, takes, pauses=PAUSES, target=tmp_path / "a.mp3", tags=tags)
    read = mutagen.mp3.MP3(recording.path).tags
    (contents,) = read.getall("CTOC")
    frames = [read[f"CHAP:{name}"] for name in contents.child_element_ids]
    assert [Chapter(c.sub_frames["TIT2"].text[0], c.start_time, c.end_time) for c in frames] == list(
        chapters(recording.sections)
    )
    assert [c.title for c in chapters(recording.sections)] == ["Headline", "Lead", "Background", "Background"]
    assert chapters(recording.sections)[-1].end_ms == recording.duration_ms


def test_the_recording_describes_the_file(recorded: Recorder) -> None:
    recording = recorded(take(speech(2)))
    content = recording.path.read_bytes()
    assert recording.bytes == len(content)
    assert recording.sha256 == hashlib.sha256(content).hexdigest()


def test_the_same_takes_give_the_same_bytes(espeak: tuple[Take, ...], recorded: Recorder) -> None:
    assert recorded(*espeak, name="a.mp3").sha256 == recorded(*espeak, name="b.mp3").sha256


def test_another_process_gives_the_same_bytes(tmp_path: Path) -> None:
    np.save(tmp_path / "take.npy", speech(2))
    code = f"""
import numpy, pathlib
from briefing.audio.recorder import record
from briefing.model import *
folder = pathlib.Path({str(tmp_path)!r})
sentence = Sentence("a", "a")
script = Script("t", False, (Section("lead", "l", ((sentence, sentence),)),), None, (), (), Article("t", (), "-"))
take = Take("a", numpy.load(folder / "take.npy"), 22050, "test", False)
tags = Tags("t", "a", "b", None, "c", "d", "e", b"cover")
print(record(script, [take, take], pauses=Pauses(), target=folder / "a.mp3", tags=tags).sha256)
"""
    hashes = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert hashes[0] == hashes[1]


def test_takes_are_consumed_as_they_come(tags: Tags, tmp_path: Path) -> None:
    asked: list[int] = []
    spoken = take(speech(0.3))

    def speaking() -> Iterator[Take]:
        for number in range(9):
            asked.append(number)
            yield spoken

    record(script_of(*NEWS), speaking(), pauses=PAUSES, target=tmp_path / "a.mp3", tags=tags)
    assert asked == list(range(9))


@pytest.mark.parametrize("count", [0, 8, 10])
def test_a_take_too_few_or_too_many_is_a_bug(count: int, tags: Tags, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="sentences"):
        record(script_of(*NEWS), [take(speech(0.2))] * count, pauses=PAUSES, target=tmp_path / "a.mp3", tags=tags)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("failure", [VoiceRefusedError("gone"), OSError("no route"), KeyboardInterrupt()])
def test_what_the_voice_raises_passes_through_and_leaves_nothing(
    failure: BaseException, tags: Tags, tmp_path: Path
) -> None:
    target = tmp_path / "new" / "a.mp3"
    target.parent.mkdir()
    target.write_bytes(b"yesterday's")

    def failing() -> Iterator[Take]:
        yield take(speech(0.5))
        raise failure

    with pytest.raises(type(failure)) as raised:
        record(script_of(*NEWS), failing(), pauses=PAUSES, target=target, tags=tags)
    assert raised.value is failure
    assert [path.read_bytes() for path in target.parent.iterdir()] == [b"yesterday's"]


def test_a_voice_that_only_kept_silent_is_refused(recorded: Recorder, tmp_path: Path) -> None:
    with pytest.raises(VoiceRefusedError, match="silence"):
        recorded(take(np.zeros(22_050, np.int16)))
    assert list(tmp_path.iterdir()) == []


def test_one_silent_sentence_is_not_the_end(recorded: Recorder) -> None:
    recording = recorded(take(speech(1)), take(np.zeros(11_025, np.int16)), take(np.zeros(0, np.int16)))
    assert all(s.end_ms > s.start_ms for s in recording.sections[0].sentences)
    assert recording.lufs == pytest.approx(-16, abs=0.15)


def test_a_folder_that_cannot_be_written_is_known_before_the_voice_is_asked(tags: Tags, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    def asked() -> Iterator[Take]:
        raise AssertionError("asked")
        yield

    with pytest.raises(WriteError, match="cannot write"):
        record(script_of(*NEWS), asked(), pauses=PAUSES, target=tmp_path / "file" / "a.mp3", tags=tags)


@pytest.mark.parametrize("room", [100_000, 900_000], ids=["for half the takes", "for the takes, not the MP3"])
def test_a_full_disk_is_one_error_and_leaves_nothing(room: int, tags: Tags, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    big = replace(tags, cover=bytes(2_000_000))
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        with pytest.raises(WriteError, match="cannot write"):
            record(script_of(("lead", 6)), [take(speech(1))] * 6, pauses=PAUSES, target=tmp_path / "a.mp3", tags=big)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []


def test_memory_does_not_grow_with_the_programme(tags: Tags, tmp_path: Path) -> None:
    spoken = take(speech(5))

    def peak(count: int) -> int:
        tracemalloc.start()
        try:
            takes = (spoken for _ in range(count))
            record(script_of(("lead", count)), takes, pauses=PAUSES, target=tmp_path / "a.mp3", tags=tags)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak(96) < 1.3 * peak(24)
