"""Sentences joined from the parts that an engine said one by one."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from briefing.errors import VoiceRefusedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from briefing.speech.engine import Pcm

_SILENT = 0.01  # of the loudest sample
_EDGE_MS = 15  # kept beside what is not silent: soft consonants begin and end below that
_PAUSES_MS = {",": 140, ";": 220, ":": 220, "–": 220, "—": 220}
_NO_PAUSE_MS = 40
_RATE_OF_NOTHING = 24_000  # samples a second, of a sentence without parts


def joined(said: Sequence[tuple[str, bytes]]) -> Pcm:
    """One sentence from its parts, each a text with its sound in any format that libsndfile reads: MP3, WAV, FLAC.

    The silence where two parts meet is replaced by the pause of a reader who takes a breath there. No parts give no
    samples.

    Raises:
        VoiceRefusedError: a part is not audio, or the parts differ in sample rate.
    """
    import numpy as np

    from briefing.speech.engine import Pcm

    if not said:
        return Pcm(np.zeros(0, np.int16), _RATE_OF_NOTHING)
    sounds = [_decoded(text, sound) for text, sound in said]
    rates = {rate for _, rate in sounds}
    if len(rates) != 1:
        raise VoiceRefusedError("the parts of a sentence do not fit together", cause=f"sample rates {sorted(rates)}")
    rate = rates.pop()
    pieces: list[NDArray[np.int16]] = []
    for index, (samples, _) in enumerate(sounds):
        first, last = index == 0, index == len(sounds) - 1
        start, end = _spoken_stretch(samples, rate)
        pieces.append(samples[None if first else start : None if last else end])
        if not last:
            pause = _PAUSES_MS.get(said[index][0][-1:], _NO_PAUSE_MS)
            pieces.append(np.zeros(max(0, pause - 2 * _EDGE_MS) * rate // 1000, np.int16))
    return Pcm(np.concatenate(pieces), rate)


def _decoded(text: str, sound: bytes) -> tuple[NDArray[np.int16], int]:
    import soundfile

    try:
        samples, rate = soundfile.read(io.BytesIO(sound), dtype="int16", always_2d=True)
    except (soundfile.SoundFileError, RuntimeError) as error:
        raise VoiceRefusedError(f'the audio for "{text[:60]}" cannot be decoded', cause=str(error)) from error
    return samples[:, 0], int(rate)


def _spoken_stretch(samples: NDArray[np.int16], rate: int) -> tuple[int, int]:
    """The first sample that is heard and the one after the last, with a little of what is beside them."""
    import numpy as np

    loudness = np.abs(samples.astype(np.int32))
    heard = np.flatnonzero(loudness > _SILENT * loudness.max(initial=1))
    if not heard.size:
        return 0, 0
    edge = _EDGE_MS * rate // 1000
    return max(0, int(heard[0]) - edge), min(len(samples), int(heard[-1]) + edge + 1)
