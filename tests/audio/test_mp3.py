"""The Info frame: what players read the length, the gap and the checks from."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import mutagen.mp3
import numpy as np
import pytest
import soundfile

from briefing.audio.mp3 import Encoder, Player
from briefing.audio.scratch import Scratch

from .conftest import decoded, speech

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

TAG, SIDE_INFO = 4 + 17, 17


def encoded(samples: NDArray[np.int16], path: Path) -> bytes:
    encoder = Encoder()
    frames = encoder.encode(samples) + encoder.flush()
    path.write_bytes(encoder.info_frame() + frames)
    return path.read_bytes()


def crc16(data: bytes) -> int:
    """CRC-16 with the polynomial 0x8005, bit by bit, as LAME's `VbrTag.c` does it."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xA001 if crc & 1 else crc >> 1
    return crc


@pytest.mark.parametrize("length", [44_100, 44_101, 50_112, 50_113, 51_263, 100_000])
def test_what_is_decoded_is_as_long_as_what_was_encoded(length: int, tmp_path: Path) -> None:
    mp3 = tmp_path / "a.mp3"
    encoded(speech(3, 44_100)[:length], mp3)
    assert len(decoded(mp3)) == length
    assert mutagen.mp3.MP3(mp3).info.length == pytest.approx(length / 44_100, abs=1e-6)


def test_what_is_decoded_is_where_it_was(tmp_path: Path) -> None:
    samples = speech(3, 44_100, level=0.5)
    encoded(samples, tmp_path / "a.mp3")
    played, original = decoded(tmp_path / "a.mp3")[20_000:90_000], samples[20_000:90_000] / 32768
    spectra = np.fft.rfft(played) * np.conj(np.fft.rfft(original))
    assert np.argmax(np.fft.irfft(spectra)) == 0
    assert np.corrcoef(played, original)[0, 1] > 0.99


def test_players_are_told_what_it_is(tmp_path: Path) -> None:
    encoded(speech(2, 44_100), tmp_path / "a.mp3")
    info = mutagen.mp3.MP3(tmp_path / "a.mp3").info
    assert info.bitrate == pytest.approx(96_000, abs=100)
    assert (info.sample_rate, info.channels) == (44_100, 1)
    assert info.bitrate_mode == mutagen.mp3.BitrateMode.CBR
    assert info.encoder_info.startswith("LAME")
    assert not info.sketchy


def test_frames_bytes_and_checksums_are_right(tmp_path: Path) -> None:
    data = encoded(speech(2, 44_100), tmp_path / "a.mp3")
    name, flags, frames, size = struct.unpack_from(">4sIII", data, TAG)
    assert (name, flags, size) == (b"Info", 15, len(data))
    first = 313
    headers, at = 0, first
    while at < len(data):
        assert data[at : at + 2] == b"\xff\xfb"
        at += 313 + (data[at + 2] >> 1 & 1)
        headers += 1
    assert (at, headers) == (len(data), frames)
    music_length, music_crc, tag_crc = struct.unpack_from(">IHH", data, TAG + 120 + 28)
    assert music_length == len(data)
    assert music_crc == crc16(data[first:])
    assert tag_crc == crc16(data[: TAG + 120 + 34])


def test_the_seek_table_is_a_straight_line(tmp_path: Path) -> None:
    table = encoded(speech(2, 44_100), tmp_path / "a.mp3")[TAG + 16 : TAG + 116]
    assert all(abs(entry - 2.56 * percent) <= 1 for percent, entry in enumerate(table))


def test_it_can_be_played_while_it_is_written(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    samples, encoder, heard = speech(20, 44_100), Encoder(), []
    encoded(samples, tmp_path / "a.mp3")
    with Scratch() as scratch, Player(scratch) as player:
        scratch.add(encoder.open_ended())
        for start in range(0, len(samples), 50_000):
            scratch.add(encoder.encode(samples[start : start + 50_000]))
            heard.append(player.play_written())
        assert sum(map(len, heard)) > 0.9 * len(samples)
        scratch.add(encoder.flush())
        heard.append(player.play(len(samples) - sum(map(len, heard))))
    assert np.allclose(np.concatenate(heard), decoded(tmp_path / "a.mp3"), atol=1e-6)
    assert capfd.readouterr().err == ""


def test_it_is_what_soundfile_calls_an_mp3(tmp_path: Path) -> None:
    encoded(speech(2, 44_100), tmp_path / "a.mp3")
    assert soundfile.info(tmp_path / "a.mp3").subtype == "MPEG_LAYER_III"
