"""Voices to record: one made of arithmetic, whose every sample is known, and espeak-ng's own Dutch."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from briefing.audio.cover import default_cover
from briefing.audio.mastering.loudness import Meter
from briefing.audio.recorder import record
from briefing.model import Article, Pauses, Recording, Script, Section, Sentence, Tags, Take

if TYPE_CHECKING:
    from pathlib import Path

Pcm = NDArray[np.int16]

_LINES = (
    "De gemeenteraad van Utrecht stemt donderdag over het nieuwe zwembad.",
    "Het bad kost acht miljoen euro, twee keer zoveel als eerst werd gedacht.",
    "Volgens de wethouder gaat de eerste schop in het voorjaar de grond in.",
)


def speech(seconds: float, rate: int = 22_050, level: float = 0.2, seed: int = 1) -> Pcm:
    """Something like a voice: pulses at 110 Hz ringing at two formants, hisses between them, in syllables."""
    random = np.random.default_rng(seed)
    count = int(seconds * rate)
    ring = np.arange(int(0.03 * rate)) / rate
    formants = np.exp(-ring * 180) * (np.sin(2 * np.pi * 600 * ring) + 0.5 * np.sin(2 * np.pi * 1900 * ring))
    pulses = np.zeros(count)
    pulses[:: rate // 110] = random.uniform(0.6, 1.0, len(pulses[:: rate // 110]))
    time = np.arange(count) / rate
    syllables = np.maximum(0.0, np.sin(2 * np.pi * 2.1 * time + 0.3)) ** 0.5
    hisses = np.maximum(0.0, -np.sin(2 * np.pi * 2.1 * time + 0.3)) ** 8
    sound = np.convolve(pulses, formants)[:count] * syllables + 0.03 * hisses * random.standard_normal(count)
    return pcm(sound / np.abs(sound).max() * level)


def pcm(samples: NDArray[np.floating]) -> Pcm:
    """Full scale is 1.0; what is beyond it is cut off, as an engine that is too loud would."""
    return np.clip(np.rint(samples * 32768), -32768, 32767).astype(np.int16)


def take(samples: Pcm, rate: int = 22_050) -> Take:
    return Take(spoken="tekst", samples=samples, sample_rate=rate, engine="test", cached=False)


def script_of(*sections: tuple[str, int]) -> Script:
    """A script of sections of a role and a number of sentences, two sentences to the paragraph."""
    written = []
    for role, count in sections:
        sentences = [Sentence(f"{role} {number}", f"{role} {number}") for number in range(count)]
        paragraphs = tuple(tuple(sentences[first : first + 2]) for first in range(0, count, 2))
        written.append(Section(role, role.title(), paragraphs))
    return Script("Kop", False, tuple(written), None, (), (), Article("Kop", (), "-"))


def decoded(path: Path) -> NDArray[np.float32]:
    samples, rate = soundfile.read(path, dtype="float32")
    assert rate == 44_100
    return samples


@pytest.fixture(scope="session")
def tags() -> Tags:
    return Tags(
        title="Zwembad in Utrecht",
        artist="Redactie",
        album="Briefing",
        published="2023-03",
        comment="De raad stemt donderdag.",
        disclosure="Voorgelezen door een computerstem.",
        guid="urn:briefing:1",
        cover=default_cover(),
        source="https://krant.example/zwembad",
    )


@pytest.fixture(scope="session")
def espeak() -> tuple[Take, ...]:
    """Three sentences as espeak-ng speaks them: 22050 Hz, silence on both sides, peaks 20 dB above their loudness."""
    from briefing.speech.engines.espeak import SAMPLE_RATE, Espeak

    voice = Espeak({})
    return tuple(take(np.frombuffer(voice.say(line), np.int16), SAMPLE_RATE) for line in _LINES)


Stretch = Callable[[float], Pcm]

PAUSES = Pauses()
Recorder = Callable[..., Recording]


@pytest.fixture
def recorded(tags: Tags, tmp_path: Path) -> Recorder:
    """Records takes under a script of the right length."""

    def run(*takes: Take, name: str = "programme.mp3", pauses: Pauses = PAUSES) -> Recording:
        return record(script_of(("lead", len(takes))), takes, pauses=pauses, target=tmp_path / name, tags=tags)

    return run


def measured(path: Path) -> Meter:
    meter = Meter()
    meter.feed(decoded(path))
    meter.finish()
    return meter
