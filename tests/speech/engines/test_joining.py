"""The parts of a sentence, joined as a reader who breathes between them."""

import io
from collections.abc import Callable

import numpy as np
import pytest
import soundfile

from briefing.errors import VoiceRefusedError
from briefing.speech.engines.joining import joined

TEXT = "De dijk houdt, zegt de burgemeester."
Speak = Callable[[str], bytes]


def wav(samples: list[int], rate: int = 8000) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, np.array(samples, np.int16), rate, format="WAV")
    return file.getvalue()


@pytest.mark.parametrize(
    ("end", "least_ms", "most_ms"), [("houdt", 0, 100), ("houdt,", 100, 190), ("houdt:", 180, 280)]
)
def test_the_pause_between_parts_follows_the_punctuation(mp3: Speak, end: str, least_ms: int, most_ms: int) -> None:
    parts = [f"De dijk {end}", "zegt Anna."]
    sound = joined([(part, mp3("aaa")) for part in parts])
    loud = np.flatnonzero(np.abs(sound.samples.astype(int)) > 300)
    assert least_ms < np.diff(loud).max() * 1000 / sound.sample_rate < most_ms


def test_a_single_part_is_left_as_it_came(mp3: Speak) -> None:
    alone = joined([(TEXT, mp3(TEXT))])
    samples, rate = soundfile.read(io.BytesIO(mp3(TEXT)), dtype="int16")
    assert alone.samples.tolist() == samples.tolist()
    assert alone.sample_rate == rate


def test_silence_stays_at_both_ends_of_a_sentence_and_goes_where_its_parts_meet() -> None:
    silence, speech = [0] * 4000, [9000] * 4000
    sound = joined([("Ja,", wav(silence + speech + silence)), ("nee.", wav(silence + speech + silence))])
    (heard,) = np.nonzero(np.abs(sound.samples) > 0)
    assert (heard[0], len(sound.samples) - 1 - heard[-1]) == (4000, 4000)
    assert np.diff(heard).max() * 1000 / 8000 == pytest.approx(140, abs=1)


def test_a_part_in_which_nothing_is_heard_gives_its_pause_alone() -> None:
    sound = joined([("Ja.", wav([9000] * 800)), ("…", wav([0] * 8000)), ("Nee.", wav([9000] * 800))])
    assert len(sound.samples) < 3 * 800


def test_no_parts_give_no_samples() -> None:
    assert joined([]).samples.size == 0


def test_parts_that_differ_in_sample_rate_are_refused() -> None:
    with pytest.raises(VoiceRefusedError, match=r"do not fit together: sample rates \[8000, 16000\]"):
        joined([("Ja,", wav([9000] * 800)), ("nee.", wav([9000] * 800, 16000))])


def test_a_part_that_is_no_audio_is_named() -> None:
    with pytest.raises(VoiceRefusedError, match="cannot be decoded"):
        joined([(TEXT, b"no audio at all")])
