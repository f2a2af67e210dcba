"""The sounds of a show: read from its own files or the shipped ones, checked, and brought to their level."""

from __future__ import annotations

from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from briefing.audio import mix
from briefing.audio.mastering.loudness import HOP, KWeighting, Meter, energies, lufs_of
from briefing.audio.timeline import RATE
from briefing.errors import SettingsError, system_reason
from briefing.files import opened_bounded
from briefing.model import Sounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from soundfile import SoundFile

_MOST_BYTES = 500_000_000

_UNDER_SPEECH_LU = {"opening": -3.0, "separator": -5.0, "bed": -20.0, "closing": -3.0}
"""The loudness of each sound at its loudest moment, relative to the speech."""
LONGEST_S = {"opening": 30, "separator": 10, "bed": 180, "closing": 30}
_SHORTEST_S = 0.2
SETTINGS = {"opening": "opening_tune", "separator": "separator", "bed": "bed", "closing": "closing_tune"}
"""The setting that names each sound's file."""
_FADE_IN_MS, _FADE_OUT_MS = 5, 250
_FULL_SCALE = 32768.0


def shipped_sounds() -> Sounds:
    """The shipped sounds, composed by `tools/compose_sounds.py`."""
    folder = Path(str(files("briefing.audio"))) / "sounds"
    return Sounds(**{name: folder / f"{name}.ogg" for name in LONGEST_S})


def require_sound(path: Path, name: str) -> None:
    """Check before anything is spoken that there is a sound at `path`, of a suitable length for the part `name`.

    Raises:
        SettingsError: there is not.
    """
    with _opened(path, name):
        pass


def read_sound(path: Path, name: str) -> NDArray[np.float32]:
    """The sound at `path`, for the part `name`: mono samples at the programme's rate; full scale is 1.0.

    Raises:
        SettingsError: it cannot be read, is not audio, is silent, or is too short or too long for its part.
    """
    import soxr

    with _opened(path, name) as file:
        samples = file.read(dtype="float32", always_2d=True).mean(axis=1)
        rate = file.samplerate
    if not np.abs(samples).max(initial=0.0) > 1e-4:
        raise SettingsError(
            f"the sound {path} is silent", remedy=f"leave the setting {SETTINGS[name]} out, or give another file"
        )
    return np.asarray(soxr.resample(samples, rate, RATE, quality="HQ") if rate != RATE else samples, np.float32)


@contextmanager
def _opened(path: Path, name: str) -> Iterator[SoundFile]:
    import soundfile

    setting = SETTINGS[name]
    try:
        with opened_bounded(path, _MOST_BYTES) as content, soundfile.SoundFile(content) as file:
            seconds = file.frames / file.samplerate
            if not _SHORTEST_S <= seconds <= LONGEST_S[name]:
                raise SettingsError(
                    f"the sound {path} is {seconds:.1f} seconds long",
                    remedy=f"give one of {_SHORTEST_S} to {LONGEST_S[name]} seconds as {setting}",
                )
            yield file
    except OSError as error:
        raise SettingsError(
            f"cannot read the sound {path}", cause=system_reason(error), remedy=f"check the setting {setting}"
        ) from error
    except soundfile.LibsndfileError as error:
        raise SettingsError(
            f"cannot read the sound {path}",
            cause=error.error_string.lower(),
            remedy=f"give a WAV, MP3, FLAC or OGG file as {setting}",
        ) from error


def levelled(sound: NDArray[np.float32], name: str, speech_lufs: float) -> NDArray[np.int16]:
    """The sound at its proper level relative to speech of `speech_lufs`."""
    gain = 10 ** ((speech_lufs + _UNDER_SPEECH_LU[name] - _loudest_moment(sound)) / 20)
    at_level = mix.to_pcm(sound * np.float32(gain * _FULL_SCALE))
    return at_level if name == "bed" else mix.faded(at_level, fade_in=_FADE_IN_MS, fade_out=_FADE_OUT_MS)


def length_ms(path: Path | None, name: str) -> int:
    """The length in ms of the sound at `path` in a programme; 0 for None.

    Raises:
        SettingsError: as `read_sound`.
    """
    return round(1000 * len(read_sound(path, name)) / RATE) if path else 0


def loudness(samples: NDArray[np.float32]) -> float:
    """The integrated loudness in LUFS of samples whose full scale is 1.0."""
    meter = Meter()
    meter.feed(samples)
    meter.finish()
    return meter.lufs()


def _loudest_moment(sound: NDArray[np.float32]) -> float:
    """The loudness in LUFS of a sound's loudest 400 ms."""
    meter = KWeighting()
    weighted = np.concatenate((meter.feed(np.pad(sound, (0, -len(sound) % HOP + 4 * HOP))), meter.finish()))
    hops = energies(weighted[: len(weighted) - len(weighted) % HOP], HOP)
    return lufs_of(float(np.convolve(hops, np.ones(4, np.float32), "valid").max()) / 4)
