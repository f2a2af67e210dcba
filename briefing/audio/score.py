"""The score of a programme: the silences and sounds before, between, under and after what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from briefing.audio import mix
from briefing.audio.jingles import levelled, loudness, read_sound
from briefing.audio.timeline import samples
from briefing.model import LEAD_IN_MS, pauses_after

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from briefing.model import Pauses, Script, Sounds

    Clip = NDArray[np.int16]

_SWELL_LU = 6.0
"""How much louder the bed gets while nobody speaks."""
_RAMP_MS = 150
_QUIETEST_SPEECH_LUFS = -50.0
_SPEECH_LUFS = -23.0
"""The loudness assumed for speech that is too short or too quiet to be measured."""


class Score:
    """What is laid down around each clip. The level of the sounds follows from the first clip."""

    def __init__(self, script: Script, pauses: Pauses, sounds: Sounds) -> None:
        self._pauses = [samples(ms) for ms in pauses_after(script, pauses)]
        self._sounds = {
            name: read_sound(path, name)
            for name in ("opening", "separator", "bed", "closing")
            if (path := getattr(sounds, name))
        }
        self._follows: list[str | None] = [None] * len(self._pauses)
        self._bed_under: list[bool] = []
        for section in script.sections:
            if section.role == "item" and self._bed_under:
                self._follows[len(self._bed_under) - 1] = "separator"
            self._bed_under += [section.role == "headlines"] * len(section.sentences)
        self._follows[-1] = "closing"
        self._at_level: dict[str, Clip] = {}
        self._played = 0
        self.spoken = False
        """Whether any clip so far was not silent."""

    @property
    def sentences(self) -> int:
        """The number of clips it is for."""
        return len(self._pauses)

    def before(self, first: Clip) -> Clip:
        """What the programme opens with, before its first clip."""
        measured = loudness(first.astype(np.float32) / np.float32(32768))
        speech_lufs = measured if measured > _QUIETEST_SPEECH_LUFS else _SPEECH_LUFS
        self._at_level = {name: levelled(sound, name, speech_lufs) for name, sound in self._sounds.items()}
        return self._around("opening", samples(LEAD_IN_MS))

    def stretch(self, number: int, clip: Clip) -> Clip:
        """The clip of sentence `number` with what follows it."""
        self.spoken = self.spoken or bool(clip.any())
        gap = self._around(self._follows[number], self._pauses[number])
        if "bed" not in self._at_level:
            return mix.stitch(clip, gap)
        return mix.stitch(self._on_bed(number, clip), self._gap_on_bed(number, gap))

    def _around(self, name: str | None, pause: int) -> Clip:
        """A pause of `pause` ms, with the sound called `name` in the middle if there is one."""
        sound = self._at_level.get(name or "")
        if sound is None:
            return mix.silence(pause)
        return mix.stitch(mix.silence(pause // 2), sound, mix.silence(pause - pause // 2))

    def _on_bed(self, number: int, clip: Clip) -> Clip:
        return mix.overlaid(clip, self._bed(len(clip))) if self._bed_under[number] else clip

    def _gap_on_bed(self, number: int, gap: Clip) -> Clip:
        """The gap after a sentence: the bed fades in before the headlines, swells between them and fades out after."""
        here = self._bed_under[number]
        next_one = number + 1 < len(self._bed_under) and self._bed_under[number + 1]
        if not here and not next_one:
            return gap
        bed = self._bed(len(gap))
        length_ms = len(gap) * 1000 // samples(1000)
        if here and next_one:
            bed = mix.swelled(bed, gain_db=_SWELL_LU, ramp=min(_RAMP_MS, length_ms // 2))
        else:
            bed = mix.faded(bed, fade_in=0 if here else length_ms, fade_out=length_ms if here else 0)
        return mix.overlaid(gap, bed)

    def _bed(self, length: int) -> Clip:
        """The next `length` samples of the bed, which is repeated as often as needed."""
        bed = self._at_level["bed"]
        places = np.arange(self._played, self._played + length) % len(bed)
        self._played += length
        return bed[places]
