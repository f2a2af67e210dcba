"""The measurement of an MP3 as a listener hears it: decoded, whoever made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import soundfile

from briefing.audio.mastering.loudness import CHUNK, Meter
from briefing.audio.timeline import RATE
from briefing.errors import PublishError
from briefing.model import Heard

if TYPE_CHECKING:
    from pathlib import Path


def listen(mp3: Path) -> Heard:
    """The measurements of `mp3` as it is played.

    Raises:
        PublishError: it holds no mono audio at the programme's sample rate that can be decoded.
    """
    meter = Meter()
    try:
        with soundfile.SoundFile(mp3) as file:
            if (file.channels, file.samplerate) != (1, RATE):
                raise PublishError(f"cannot measure {mp3}", cause=f"it is not mono at {RATE} Hz")
            # Where a file holds less than its header says, `blocks` would yield uninitialised memory.
            while len(block := file.read(CHUNK, dtype="float32")):
                meter.feed(block)
    except soundfile.LibsndfileError as error:
        raise PublishError(f"cannot measure {mp3}", cause="it is not an MP3, or a damaged one") from error
    meter.finish()
    return Heard(round(1000 * meter.samples / RATE), meter.lufs(), meter.true_peak_dbtp())
