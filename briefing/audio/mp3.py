"""MP3: LAME frames behind an Info frame that tells players the true length, and the way back to samples."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import lameenc
import soundfile
from fastcrc import crc16

from briefing.audio.timeline import RATE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

    import numpy as np
    from numpy.typing import NDArray

KBIT_PER_SECOND = 96
_QUALITY = 7
_SAMPLES_PER_FRAME = 1152
_ENCODER_DELAY = 576
_LEAST_PADDING = 576
_MONO_SIDE_INFO = 17
_HEADER = bytes([0xFF, 0xFB, 0x70, 0xC4])
"""MPEG-1 layer III without CRC, 96 kbit/s, 44.1 kHz, no padding byte, mono, original: as LAME heads its own frames."""
INFO_FRAME_BYTES = 144 * KBIT_PER_SECOND * 1000 // RATE
"""The Info frame is a frame like any other; a decoder that does not know it plays 26 ms of silence."""


class Encoder:
    """Samples to LAME frames, CBR 96 kbit/s mono, and the Info frame that belongs in front of them."""

    def __init__(self, samples: int) -> None:
        self._lame = lameenc.Encoder()
        self._lame.set_channels(1)
        self._lame.set_in_sample_rate(RATE)
        self._lame.set_bit_rate(KBIT_PER_SECOND)
        self._lame.set_quality(_QUALITY)
        self._lame.silence()
        self._samples, self._crc = samples, 0

    def encode(self, samples: NDArray[np.int16]) -> bytes:
        """The frames that are ready."""
        return self._counted(self._lame.encode(samples.tobytes()))

    def flush(self) -> bytes:
        """The last frames."""
        return self._counted(self._lame.flush())

    def _counted(self, frames: bytearray) -> bytes:
        self._crc = crc16.arc(bytes(frames), self._crc)
        return bytes(frames)

    def info_frame(self) -> bytes:
        """The Info frame with LAME's extension, once all frames are out.

        It gives the number of frames and bytes, a seek table, the encoder's delay and padding (decoders cut both off,
        so that the audio is as long as what went in) and checksums. Layout: LAME's `VbrTag.c` and "Mp3 Info Tag rev 1".
        """
        frames = -(-(self._samples + _ENCODER_DELAY + _LEAST_PADDING) // _SAMPLES_PER_FRAME)
        padding = frames * _SAMPLES_PER_FRAME - _ENCODER_DELAY - self._samples
        size = INFO_FRAME_BYTES + frames * 144 * KBIT_PER_SECOND * 1000 // RATE
        xing = struct.pack(">4sIII", b"Info", 0b1111, frames, size)
        seek_table = bytes(percent * 256 // 100 for percent in range(100))
        quality = struct.pack(">I", 100 - 10 * _QUALITY)
        delays = (_ENCODER_DELAY << 12 | padding).to_bytes(3, "big")
        lame = struct.pack(
            ">9sBBfHHBB3sBBHIH", b"LAME3.100", 1, 0, 0.0, 0, 0, 0, KBIT_PER_SECOND, delays, 0, 0, 0, size, self._crc
        )
        frame = _HEADER + bytes(_MONO_SIDE_INFO) + xing + seek_table + quality + lame
        return (frame + struct.pack(">H", crc16.arc(frame, 0))).ljust(INFO_FRAME_BYTES, b"\0")


def decode(file: IO[bytes], block: int) -> Iterator[NDArray[np.float32]]:
    """The samples of an MP3, `block` at a time, as a player hears them: without the encoder's delay and padding."""
    with soundfile.SoundFile(file) as mp3:
        yield from mp3.blocks(block, dtype="float32")
