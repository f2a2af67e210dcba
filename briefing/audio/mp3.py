"""MP3: LAME frames behind an Info frame that tells players the true length, and the way back to samples."""

from __future__ import annotations

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

KBIT_PER_SECOND = 96
_QUALITY = 7
"""LAME's own scale: 5 takes twice the time, 2 four times, and neither leaves less noise under speech at 96 kbit/s."""
_SAMPLES_PER_FRAME = 1152
_ENCODER_DELAY, _LEAST_PADDING = 576, 576
_DECODER_DELAY = 529
_FRAMES_AHEAD = 8
"""How far a decoder reads ahead of what it plays, the Info frame included; with room to spare."""
_FRAME_BYTES, _REMAINDER = divmod(144 * KBIT_PER_SECOND * 1000, RATE)
_MONO_SIDE_INFO = 17
_LAME_VBR_QUALITY = 4
_HEADER = bytes([0xFF, 0xFB, 0x70, 0xC4])
"""MPEG-1 layer III without CRC, 96 kbit/s, 44.1 kHz, no padding byte, mono, original: as LAME heads its own frames."""


class Encoder:
    """A programme of `samples` samples as LAME frames, CBR 96 kbit/s mono, and the Info frame that goes before them."""

    def __init__(self, samples: int) -> None:
        self._lame = lameenc.Encoder()
        self._lame.set_channels(1)
        self._lame.set_in_sample_rate(RATE)
        self._lame.set_bit_rate(KBIT_PER_SECOND)
        self._lame.set_quality(_QUALITY)
        self._lame.silence()
        self._frames = -(-(samples + _ENCODER_DELAY + _LEAST_PADDING) // _SAMPLES_PER_FRAME)
        self._padding = self._frames * _SAMPLES_PER_FRAME - _ENCODER_DELAY - samples
        self._crc = 0
        self.bytes = _FRAME_BYTES + self._frames * _FRAME_BYTES - (1 - self._frames) * _REMAINDER // RATE
        """How long it will be, the Info frame included: known beforehand, since the bit rate is constant."""

    def encode(self, samples: NDArray[np.int16]) -> bytes:
        """The frames that are ready."""
        return self._checked(self._lame.encode(samples.tobytes()))

    def flush(self) -> bytes:
        """The last frames."""
        return self._checked(self._lame.flush())

    def _checked(self, frames: bytearray) -> bytes:
        self._crc = crc16.arc(bytes(frames), self._crc)
        return bytes(frames)

    def info_frame(self) -> bytes:
        """The Info frame with LAME's extension; right in its checksums once all frames are out.

        It gives the number of frames and bytes, a seek table, and the encoder's delay and padding, which decoders cut
        off so that the audio is as long as what went in. Layout: LAME 3.100, `VbrTag.c`, and "Mp3 Info Tag rev 1".
        """
        xing = struct.pack(">4sIII", b"Info", 0b1111, self._frames, self.bytes)
        seek_table = bytes(percent * 256 // 100 for percent in range(100))
        quality = struct.pack(">I", 100 - 10 * _LAME_VBR_QUALITY - _QUALITY)
        encoder = struct.pack(">9sBB", b"LAME3.100", 1, 0)
        levels = struct.pack(">fHH", 0.0, 0, 0)
        delays = (_ENCODER_DELAY << 12 | self._padding).to_bytes(3, "big")
        rest = struct.pack(">BB3sBBHIH", 0, KBIT_PER_SECOND, delays, 0, 0, 0, self.bytes, self._crc)
        frame = _HEADER + bytes(_MONO_SIDE_INFO) + xing + seek_table + quality + encoder + levels + rest
        return (frame + struct.pack(">H", crc16.arc(frame, 0))).ljust(_FRAME_BYTES, b"\0")


class Player:
    """An MP3 as a listener hears it: without the encoder's delay and padding. It can be played while it is written."""

    def __init__(self, path: str, start: int) -> None:
        self._path, self._start = path, start
        self._mp3: soundfile.SoundFile | None = None
        self._played = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._mp3:
            self._mp3.close()

    def play_written(self, end: int) -> NDArray[np.float32]:
        """The next samples, as far as they can be heard when the file, from `start` on, is written up to `end`."""
        frames = (end - self._start) // (_FRAME_BYTES + 1) - _FRAMES_AHEAD
        return self.play(max(0, frames * _SAMPLES_PER_FRAME - _ENCODER_DELAY - _DECODER_DELAY - self._played))

    def play(self, count: int) -> NDArray[np.float32]:
        """The next `count` samples, or as many as there are; full scale is 1.0."""
        if self._mp3 is None:
            if count == 0:
                return np.zeros(0, np.float32)
            self._mp3 = soundfile.SoundFile(self._path)
        samples: NDArray[np.float32] = self._mp3.read(count, dtype="float32")
        self._played += len(samples)
        return samples
