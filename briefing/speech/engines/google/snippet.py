"""Snippets: the speech in Google's answers, once it is proved to be what was asked for.

Google answers with a captcha page, an empty field or half a file under status 200 too, so nothing is taken on trust.
"""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, NamedTuple

from briefing.speech.engines.google.pace import Stumble

if TYPE_CHECKING:
    from collections.abc import Iterator

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


class _Frame(NamedTuple):
    bytes: int
    ms: float


def read_snippet(answer: bytes, text: str) -> bytes:
    """The MP3 in Google's answer: whole frames only, and of a duration that `text` can have.

    Raises:
        Stumble: the answer is something else; it says what.
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
    """The frames of an MP3 that consists of whole frames.

    Raises:
        Stumble: it does not.
    """
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
