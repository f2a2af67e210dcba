"""MP3 encoding and decoding: LAME frames after an Info frame that tells players the true length."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

import lameenc
import numpy as np
import soundfile
from fastcrc import crc16

from briefing.audio.timeline import RATE

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from numpy.typing import NDArray
    from typing_extensions import Buffer

    from briefing.audio.scratch import Scratch

_KBIT_PER_SECOND = 96
_QUALITY = 7
"""On LAME's scale. 5 takes twice as long, 2 four times, and neither leaves less noise under speech at 96 kbit/s."""
_SAMPLES_PER_FRAME = 1152
_ENCODER_DELAY, _LEAST_PADDING = 576, 576
_DECODER_DELAY = 529
_FRAMES_AHEAD = 8
"""How many frames a decoder reads ahead of what it plays, including the Info frame, with room to spare."""
_READ_AT_ONCE = 1 << 14
"""Bytes; a decoder asks for each frame in two reads."""
FRAME_BYTES = 144 * _KBIT_PER_SECOND * 1000 // RATE
_ENDLESS = 1 << 30
"""The number of frames, and of bytes, given for a programme whose length is not known yet."""
_MONO_SIDE_INFO = 17
_LAME_VBR_QUALITY = 4
_HEADER = bytes([0xFF, 0xFB, 0x70, 0xC4])
"""MPEG-1 layer III without CRC, 96 kbit/s, 44.1 kHz, no padding byte, mono, original: the header of LAME's frames."""


class Encoder:
    """An encoder of a programme to LAME frames, CBR 96 kbit/s mono, and the Info frame before them."""

    def __init__(self) -> None:
        self._lame = lameenc.Encoder()
        self._lame.set_channels(1)
        self._lame.set_in_sample_rate(RATE)
        self._lame.set_bit_rate(_KBIT_PER_SECOND)
        self._lame.set_quality(_QUALITY)
        self._lame.silence()
        self._crc = 0
        self._frames_bytes = 0
        self.samples = 0
        """The number of samples encoded."""

    def encode(self, samples: NDArray[np.int16]) -> bytes:
        """The frames that are ready."""
        self.samples += len(samples)
        return self._checked(self._lame.encode(samples.tobytes()))

    def flush(self) -> bytes:
        """The last frames."""
        return self._checked(self._lame.flush())

    def _checked(self, frames: bytearray) -> bytes:
        self._crc = crc16.arc(bytes(frames), self._crc)
        self._frames_bytes += len(frames)
        return bytes(frames)

    @staticmethod
    def open_ended() -> bytes:
        """A provisional Info frame, for use while encoding: it has the encoder's delay, but not the true length."""
        return _info_frame(struct.pack(">4sII", b"Info", 0b0001, _ENDLESS), _ENCODER_DELAY << 12, 0, 0)

    def info_frame(self) -> bytes:
        """The Info frame for what was encoded and flushed.

        It has the number of frames and bytes, a seek table, and the encoder's delay and padding, which decoders cut off
        so that the audio is as long as the input. Layout: LAME 3.100, `VbrTag.c`, and "Mp3 Info Tag rev 1".
        """
        frames = -(-(self.samples + _ENCODER_DELAY + _LEAST_PADDING) // _SAMPLES_PER_FRAME)
        padding = frames * _SAMPLES_PER_FRAME - _ENCODER_DELAY - self.samples
        size = FRAME_BYTES + self._frames_bytes
        xing = struct.pack(">4sIII", b"Info", 0b1111, frames, size)
        seek_table = bytes(percent * 256 // 100 for percent in range(100))
        quality = struct.pack(">I", 100 - 10 * _LAME_VBR_QUALITY - _QUALITY)
        return _info_frame(xing + seek_table + quality, _ENCODER_DELAY << 12 | padding, size, self._crc)


def _info_frame(xing: bytes, delays: int, size: int, crc: int) -> bytes:
    encoder = struct.pack(">9sBB", b"LAME3.100", 1, 0)
    levels = struct.pack(">fHH", 0.0, 0, 0)
    rest = struct.pack(">BB3sBBHIH", 0, _KBIT_PER_SECOND, delays.to_bytes(3, "big"), 0, 0, 0, size, crc)
    frame = _HEADER + bytes(_MONO_SIDE_INFO) + xing + encoder + levels + rest
    return (frame + struct.pack(">H", crc16.arc(frame, 0))).ljust(FRAME_BYTES, b"\0")


class Player:
    """A decoder of an MP3, without the encoder's delay, that follows while the MP3 is written to `scratch`.

    The MP3 begins with `Encoder.open_ended`, so only the caller knows where it ends.
    """

    def __init__(self, scratch: Scratch) -> None:
        self._scratch = scratch
        self._mp3: soundfile.SoundFile | None = None
        self._played = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._mp3:
            self._mp3.close()

    def play_written(self) -> NDArray[np.float32]:
        """The next samples, as many as can be decoded by now."""
        frames = self._scratch.bytes // (FRAME_BYTES + 1) - _FRAMES_AHEAD
        return self.play(max(0, frames * _SAMPLES_PER_FRAME - _ENCODER_DELAY - _DECODER_DELAY - self._played))

    def play(self, count: int) -> NDArray[np.float32]:
        """The next `count` samples, which must be there; full scale is 1.0."""
        if count == 0:
            return np.zeros(0, np.float32)
        if self._mp3 is None:
            self._mp3 = soundfile.SoundFile(io.BufferedReader(_Endless(self._scratch), _READ_AT_ONCE))
        samples: NDArray[np.float32] = self._mp3.read(count, dtype="float32")
        self._played += len(samples)
        return samples


class _Endless(io.RawIOBase):
    """A scratch file whose end a reader never sees: after what is there, it reads zeros."""

    def __init__(self, scratch: Scratch) -> None:
        self._scratch, self._place = scratch, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._place = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: _ENDLESS}[whence]
        return self._place

    def tell(self) -> int:
        return self._place

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer).cast("B")
        content = self._scratch.read(self._place, len(view)) or bytes(len(view))
        view[: len(content)] = content
        self._place += len(content)
        return len(content)
