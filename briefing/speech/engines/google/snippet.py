"""Snippets: what Google answers, proved to be the speech that was asked for, and joined to sentences.

Google answers a captcha page, an empty field or half a file with status 200 as well, so nothing is believed.
"""

from __future__ import annotations

import base64
import binascii
import io
import json
from typing import TYPE_CHECKING, NamedTuple

from briefing.errors import VoiceRefusedError
from briefing.speech.engines.pace import Stumble

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from briefing.speech.engine import Pcm

_RPC = "jQ1olc"
"""Google's name for reading aloud, which marks its line of the answer."""

# ISO/IEC 11172-3 and 13818-3, Layer III, and the unofficial MPEG 2.5: kbit/s by index, samples a second by index.
_KBITS = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_LAYER_3 = 1

# Dutch newsreaders speak about 15 letters a second. A letter may stand for a word ("VS", "%"), a digit for several.
_SHORTEST_MS = 200
_SHORTEST_MS_PER_LETTER = 30
_LONGEST_MS = 2500
_LONGEST_MS_PER_LETTER = 220
_LONGEST_MS_PER_DIGIT = 900

_SILENT = 0.01  # of the loudest sample
_EDGE_MS = 15  # kept beside what is not silent: soft consonants begin and end below that
_PAUSES_MS = {",": 140, ";": 220, ":": 220, "–": 220, "—": 220}
_NO_PAUSE_MS = 40


class _Frame(NamedTuple):
    bytes: int
    ms: float


def read_snippet(answer: bytes, text: str) -> bytes:
    """The MP3 in Google's answer: whole frames from beginning to end, as long as `text` can take.

    Raises:
        Stumble: it is something else, and what.
    """
    mp3 = _audio_field(answer)
    milliseconds = sum(frame.ms for frame in _frames(mp3))
    letters = sum(character.isalpha() for character in text)
    others = sum(not character.isalpha() and not character.isspace() for character in text)
    shortest = max(_SHORTEST_MS, _SHORTEST_MS_PER_LETTER * letters)
    longest = _LONGEST_MS + _LONGEST_MS_PER_LETTER * letters + _LONGEST_MS_PER_DIGIT * others
    if not shortest <= milliseconds <= longest:
        raise Stumble(f"{milliseconds:.0f} ms of audio for {len(text)} characters")
    return mp3


def join_snippets(said: Sequence[tuple[str, bytes]]) -> Pcm:
    """One sentence from its parts, each a text and its MP3 (or WAV, or FLAC).

    What they have in silence where they meet gives way to the pause of a reader who breathes there. Any format that
    libsndfile reads will do; no parts make no sound.

    Raises:
        VoiceRefusedError: a snippet is not audio, or the snippets do not fit together.
    """
    import numpy as np

    from briefing.speech.engine import Pcm

    if not said:
        return Pcm(np.zeros(0, np.int16), _RATES[2][1])
    sounds = [_decoded(text, mp3) for text, mp3 in said]
    rates = {rate for _, rate in sounds}
    if len(rates) != 1:
        raise VoiceRefusedError("the snippets of a sentence do not fit together", cause=f"sample rates {sorted(rates)}")
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


def _audio_field(answer: bytes) -> bytes:
    """The base64 in `[["wrb.fr","jQ1olc","[\\"...\\"]",...]]`, the line of the answer that carries the audio."""
    for line in answer.splitlines():
        if _RPC.encode() in line and line.startswith(b"["):
            try:
                payload = next(entry[2] for entry in json.loads(line) if entry[1] == _RPC)
                audio = base64.b64decode(json.loads(payload)[0], validate=True) if payload else b""
            except (ValueError, TypeError, LookupError, StopIteration, RecursionError, binascii.Error) as error:
                raise Stumble("an answer that cannot be read") from error
            if not audio:
                raise Stumble("an answer without audio")
            return audio
    if b"<html" in answer[:2000].lower():
        raise Stumble("a web page instead of audio", "throttled")
    raise Stumble("an answer without audio")


def _frames(mp3: bytes) -> Iterator[_Frame]:
    """Every frame of an MP3 that is nothing but whole frames."""
    place = 0
    while place < len(mp3):
        frame = _frame_at(mp3, place)
        if frame is None:
            raise Stumble("audio that is not MP3")
        place += frame.bytes
        if place > len(mp3):
            raise Stumble("an MP3 that is cut short")
        yield frame


def _frame_at(mp3: bytes, place: int) -> _Frame | None:
    header = int.from_bytes(mp3[place : place + 4], "big")
    version, layer = header >> 19 & 3, header >> 17 & 3
    bitrate, rate, padding = header >> 12 & 15, header >> 10 & 3, header >> 9 & 1
    if header >> 21 != 0x7FF or version == 1 or layer != _LAYER_3 or bitrate in {0, 15} or rate == 3:
        return None
    hertz = _RATES[version][rate]
    samples = 1152 if version == 3 else 576
    kbits = _KBITS[3 if version == 3 else 2][bitrate]
    return _Frame(samples // 8 * kbits * 1000 // hertz + padding, samples * 1000 / hertz)


def _decoded(text: str, mp3: bytes) -> tuple[NDArray[np.int16], int]:
    import soundfile

    try:
        samples, rate = soundfile.read(io.BytesIO(mp3), dtype="int16", always_2d=True)
    except (soundfile.SoundFileError, RuntimeError) as error:
        raise VoiceRefusedError(f'the audio for "{text[:60]}" cannot be decoded', cause=str(error)) from error
    return samples[:, 0], int(rate)


def _spoken_stretch(samples: NDArray[np.int16], rate: int) -> tuple[int, int]:
    """From where to where something is heard."""
    import numpy as np

    loudness = np.abs(samples.astype(np.int32))
    heard = np.flatnonzero(loudness > _SILENT * loudness.max(initial=1))
    if not heard.size:
        return 0, 0
    edge = _EDGE_MS * rate // 1000
    return max(0, int(heard[0]) - edge), min(len(samples), int(heard[-1]) + edge + 1)
