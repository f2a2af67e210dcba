"""The composer of the built-in sounds: a bulletin's opening, separator, bed and closing.

    python tools/compose_sounds.py [FOLDER]

Everything is synthesised, note by note: soft mallets over a warm chord in D, in a small room. Nothing is sampled. The
bed loops seamlessly: what still rings at its end is mixed into its start.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

RATE = 44_100
"""Samples per second."""
FOLDER = Path(__file__).parents[1] / "briefing" / "audio" / "sounds"
_COMPRESSION = 0.5
"""The level of Ogg Vorbis compression: 0 gives the largest file, 1 the smallest."""
_PEAK = 0.7

Sound = NDArray[np.float64]
"""Mono samples, shape (samples,)."""
Note = tuple[float, str, float]
"""When it starts, in seconds; its name, such as `F#4`; its loudness, where 1 is full."""

_SEMITONES_FROM_A = {"C": -9, "D": -7, "E": -5, "F": -4, "G": -2, "A": 0, "B": 2}


def frequency(note: str) -> float:
    """The pitch of a note such as `F#4` in Hz, with A4 at 440."""
    semitones = _SEMITONES_FROM_A[note[0]] + ("#" in note) + 12 * (int(note[-1]) - 4)
    return float(440 * 2 ** (semitones / 12))


def mallet(note: str, loudness: float, seconds: float = 2.5) -> Sound:
    """A soft stroke on wood and metal: few partials, of which the higher ones decay sooner."""
    time = np.arange(int(seconds * RATE)) / RATE
    pitch = frequency(note)
    sound = np.zeros_like(time)
    for partial, strength, decay in ((1.0, 1.0, 1.0), (2.0, 0.25, 1.8), (3.0, 0.08, 2.8), (5.4, 0.03, 6.0)):
        for detune in (-0.6, 0.6):
            sound += strength / 2 * np.sin(2 * np.pi * (pitch * partial + detune) * time) * np.exp(-decay * 2.4 * time)
    return loudness * sound * np.minimum(1.0, time / 0.006)


def chord(notes: str, loudness: float, seconds: float, *, attack: float = 0.9, release: float = 1.4) -> Sound:
    """A warm, slowly breathing chord."""
    time = np.arange(int(seconds * RATE)) / RATE
    sound = np.zeros_like(time)
    for number, note in enumerate(notes.split()):
        pitch = frequency(note)
        breath = 1 + 0.12 * np.sin(2 * np.pi * (0.21 + 0.05 * number) * time + number)
        for detune in (-0.35, 0.0, 0.35):
            for partial in (1, 2, 3, 4):
                sound += breath * np.sin(2 * np.pi * (pitch * partial + detune) * time + 1.7 * number) / partial**2.2
    shape = np.minimum(1.0, time / attack) * np.minimum(1.0, (time[-1] - time) / release)
    return loudness * sound * np.sin(np.pi / 2 * shape) ** 2


def played(notes: list[Note], seconds: float) -> Sound:
    """The notes struck with mallets, in a part of that many seconds."""
    part = np.zeros(int(seconds * RATE))
    for start, note, loudness in notes:
        stroke = mallet(note, loudness)
        first = int(start * RATE)
        length = min(len(stroke), len(part) - first)
        part[first : first + length] += stroke[:length]
    return part


def in_a_room(sound: Sound, wet: float = 0.22, seconds: float = 1.1) -> Sound:
    """The sound with the reverberation of a small hall, which makes it `seconds` longer."""
    time = np.arange(int(seconds * RATE)) / RATE
    noise = np.random.default_rng(1).standard_normal(len(time))
    smooth = np.convolve(noise, np.hanning(24) / 12, "same")
    echo = smooth * np.exp(-5.5 * time) * np.minimum(1.0, time / 0.012)
    size = 1 << (len(sound) + len(echo)).bit_length()
    wet_sound = np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(echo, size))[: len(sound) + len(echo)]
    dry = np.pad(sound, (0, len(echo)))
    return np.asarray(dry + wet * wet_sound / np.abs(wet_sound).max() * np.abs(dry).max())


def ending(sound: Sound, seconds: float, fade: float) -> Sound:
    """The sound cut to `seconds`, of which the last `fade` seconds fade out."""
    cut = sound[: int(seconds * RATE)].copy()
    length = int(fade * RATE)
    cut[-length:] *= np.cos(np.linspace(0, np.pi / 2, length)) ** 2
    return cut


def opening() -> Sound:
    """The opening: up the chord, with a last bright step."""
    notes = [
        (0.0, "D4", 0.8),
        (0.2, "A4", 0.7),
        (0.4, "D5", 0.75),
        (0.6, "F#5", 0.8),
        (1.0, "E5", 0.7),
        (1.2, "A5", 0.95),
    ]
    notes += [(1.2, "D4", 0.5), (2.2, "D5", 0.35), (2.2, "A5", 0.3)]
    seconds = 4.2
    return ending(in_a_room(played(notes, seconds) + chord("D3 A3 D4 E4 F#4", 0.09, seconds)), seconds, 1.2)


def separator() -> Sound:
    """The separator: two soft strokes."""
    return ending(in_a_room(played([(0.0, "E5", 0.6), (0.17, "A5", 0.75)], 1.5)), 1.5, 0.7)


def closing() -> Sound:
    """The closing: down the chord, home to D."""
    notes = [
        (0.0, "A5", 0.8),
        (0.2, "F#5", 0.7),
        (0.4, "E5", 0.7),
        (0.6, "D5", 0.75),
        (1.0, "A4", 0.7),
        (1.4, "D4", 0.9),
    ]
    seconds = 4.6
    return ending(in_a_room(played(notes, seconds) + chord("D3 A3 D4 F#4", 0.09, seconds)), seconds, 2.0)


def bed() -> Sound:
    """The bed, a loop of four bars: a chord for each, and a quiet pulse of mallets."""
    bar, seconds = 2.4, 9.6
    harmony = ("D3 A3 D4 F#4", "B2 F#3 B3 D4", "G2 D3 B3 D4", "A2 E3 A3 E4")
    figures = (
        ("D5", "A4", "F#5", "A4"),
        ("D5", "B4", "F#5", "B4"),
        ("D5", "B4", "G5", "B4"),
        ("E5", "A4", "E5", "C#5"),
    )
    part = np.zeros(int((seconds + 4) * RATE))
    for number, (notes, figure) in enumerate(zip(harmony, figures, strict=True)):
        start = number * bar
        sound = chord(notes, 0.12, bar + 1.0, attack=0.7, release=1.0)
        part[int(start * RATE) : int(start * RATE) + len(sound)] += sound
        strokes: list[Note] = [(start + beat * bar / 4, note, 0.32) for beat, note in enumerate(figure)]
        part += played(strokes, seconds + 4)
    rung = in_a_room(part)
    loop = rung[: int(seconds * RATE)].copy()
    tail = rung[len(loop) : 2 * len(loop)]
    loop[: len(tail)] += tail
    return loop


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for compose in (opening, separator, bed, closing):
        sound = compose()
        target = folder / f"{compose.__name__}.ogg"
        soundfile.write(target, _PEAK * sound / np.abs(sound).max(), RATE, compression_level=_COMPRESSION)


if __name__ == "__main__":
    main()
