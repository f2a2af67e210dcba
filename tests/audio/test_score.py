"""The score of a programme: which sound goes before, between, under and after what is said."""

from __future__ import annotations

import numpy as np

from briefing.audio.jingles import read_sound, shipped_sounds
from briefing.audio.score import Score
from briefing.audio.timeline import RATE, samples
from briefing.model import (
    LEAD_IN_MS,
    TAIL_MS,
    Article,
    Pauses,
    Script,
    Section,
    Sentence,
    Sounds,
    pauses_after,
)
from tests.audio.sounds import SPEECH_LUFS, lufs, speech


def section(role: str, *sentences: str) -> Section:
    return Section(role, role, tuple((Sentence(text, text),) for text in sentences))  # type: ignore[arg-type]


BULLETIN = Script(
    "Nieuws",
    False,
    (
        section("opening", "Goedemorgen."),
        section("headlines", "Kop een.", "Kop twee."),
        section("item", "Bericht een."),
        section("item", "Bericht twee."),
        section("closing", "Tot morgen."),
    ),
    None,
    (),
    (),
    Article("Nieuws", (), "nieuws"),
)


def test_without_sounds_there_are_only_pauses() -> None:
    score = Score(BULLETIN, Pauses(), Sounds())
    clip = speech(1.0)
    assert not score.before(clip).any()
    assert len(score.before(clip)) == samples(LEAD_IN_MS)
    pauses = pauses_after(BULLETIN, Pauses())
    for number in range(score.sentences):
        stretch = score.stretch(number, clip)
        assert len(stretch) == len(clip) + samples(pauses[number])
        assert not stretch[len(clip) :].any()


def test_a_sound_lengthens_its_gap_by_its_own_length_and_no_other() -> None:
    score = Score(BULLETIN, Pauses(), shipped_sounds())
    clip = speech(1.0)
    sounds = shipped_sounds()
    tune, mark, end = (
        len(read_sound(path, name))
        for path, name in ((sounds.opening, "opening"), (sounds.separator, "separator"), (sounds.closing, "closing"))
        if path
    )
    assert len(score.before(clip)) == samples(LEAD_IN_MS) + tune
    pauses = [samples(ms) for ms in pauses_after(BULLETIN, Pauses())]
    extra = [len(score.stretch(n, clip)) - len(clip) - pauses[n] for n in range(score.sentences)]
    assert extra == [0, 0, mark, mark, 0, end]


def test_speech_is_well_above_the_bed_which_swells_between_the_headlines() -> None:
    score = Score(BULLETIN, Pauses(paragraph=1500), shipped_sounds())
    clip, still = speech(1.0), np.zeros(RATE, np.int16)
    score.before(clip)
    score.stretch(0, clip)
    under = lufs(score.stretch(1, still)[:RATE])
    between = lufs(score.stretch(1, clip)[RATE:])
    assert SPEECH_LUFS - 27 < under < SPEECH_LUFS - 18
    assert SPEECH_LUFS - 24 < between < SPEECH_LUFS - 12


def test_the_bed_lies_under_the_headlines_alone() -> None:
    score = Score(BULLETIN, Pauses(), Sounds(bed=shipped_sounds().bed))
    still = np.zeros(RATE, np.int16)
    score.before(speech(1.0))
    heard = [bool(score.stretch(number, still)[: RATE // 2].any()) for number in range(score.sentences)]
    assert heard == [False, True, True, False, False, False]


def test_the_bed_goes_round_where_the_headlines_last_longer() -> None:
    score = Score(BULLETIN, Pauses(), Sounds(bed=shipped_sounds().bed))
    score.before(speech(1.0))
    stretch = score.stretch(1, np.zeros(25 * RATE, np.int16))
    assert all(lufs(stretch[start : start + RATE]) > SPEECH_LUFS - 40 for start in range(0, 24 * RATE, RATE))


def test_the_last_pause_is_the_programmes_tail() -> None:
    assert pauses_after(BULLETIN, Pauses())[-1] == TAIL_MS
