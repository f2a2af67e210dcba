"""The embedded voice."""

import threading
from pathlib import Path

import numpy as np
import pytest

from briefing.errors import VoiceMissingError
from briefing.speech.engines import espeak
from briefing.speech.engines.espeak import Espeak

SENTENCES = ["De dijk houdt.", "Het water zakt langzaam.", "Morgen gaat de school weer open."]


def test_it_can_speak_here() -> None:
    assert Espeak({}).missing() is None


def test_the_same_words_sound_the_same_whatever_was_said_before() -> None:
    voice = Espeak({})
    forwards = [voice.say(sentence) for sentence in SENTENCES]
    backwards = [voice.say(sentence) for sentence in reversed(SENTENCES)]
    assert forwards == backwards[::-1]


@pytest.mark.parametrize("voice", [espeak.VOICE, b"gmw/en-US", b"roa/fr", b"gmw/de"])
def test_a_voice_is_found_by_its_file(voice: bytes) -> None:
    with espeak.one_at_a_time, espeak.opened_library() as library:
        assert library.espeak_SetVoiceByName(voice) == 0


def test_one_whose_file_lies_elsewhere_is_found_by_its_name() -> None:
    with espeak.one_at_a_time, espeak.opened_library() as library:
        espeak.choose(library, b"germanic/nl")
        with pytest.raises(VoiceMissingError, match="espeak-ng has no voice tlh-nowhere"):
            espeak.choose(library, b"art/tlh-nowhere")


def test_threads_take_turns() -> None:
    voice, alone, together = Espeak({}), [Espeak({}).say(sentence) for sentence in SENTENCES], {}

    def speak(sentence: str) -> None:
        together[sentence] = voice.say(sentence)

    threads = [threading.Thread(target=speak, args=(sentence,)) for sentence in SENTENCES]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[sentence] for sentence in SENTENCES] == alone


@pytest.mark.parametrize("settings", [{"words_per_minute": 120}, {"word_gap": 10}], ids=["slower", "wider gaps"])
def test_settings_change_how_long_it_takes(settings: dict[str, object]) -> None:
    assert len(Espeak(settings).say(SENTENCES[2])) > len(Espeak({}).say(SENTENCES[2]))
    assert Espeak(settings).identity != Espeak({}).identity


@pytest.mark.parametrize(
    "settings",
    [{"words_per_minute": 20}, {"words_per_minute": "fast"}, {"word_gap": -1}, {"speed": 160}],
    ids=["too slow", "not a number", "negative", "unknown key"],
)
def test_wrong_settings_are_refused_by_name(settings: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))):
        Espeak(settings)


@pytest.mark.parametrize(
    ("odd", "plain"),
    [
        ("Goede\x01morgen.\x00", "Goede morgen."),
        ("Goedemorgen.\nTot\tstraks.", "Goedemorgen. Tot straks."),
        ("Goede\u00admor\u200bgen \ud800.", "Goedemorgen ."),
    ],
    ids=["control characters", "line breaks", "invisible and broken characters"],
)
def test_control_characters_are_no_commands(odd: str, plain: str) -> None:
    assert Espeak({}).parts(odd) == [plain]


@pytest.mark.parametrize("markup", ["<break time='9s'/>", "[[h@l'oU]]", "<speak>", "&lt;"])
def test_markup_is_read_not_obeyed(markup: str) -> None:
    voice = Espeak({})
    (part,) = voice.parts(f"Goedemorgen {markup} iedereen.")
    (bare,) = voice.parts("Goedemorgen iedereen.")
    assert len(voice.say(part)) < len(voice.say(bare)) + 2 * 5 * espeak.SAMPLE_RATE
    assert voice.say(part) != voice.say(bare)


@pytest.mark.parametrize("nothing", ["", " \n", "…", "\x01"])
def test_nothing_to_say_gives_no_parts_and_no_sound(nothing: str) -> None:
    voice = Espeak({})
    assert voice.parts(nothing) == []
    assert voice.join([]).samples.size == 0


def test_a_very_long_sentence_is_said_to_its_end() -> None:
    voice = Espeak({})
    once, often = "De dijk houdt, ", "De dijk houdt, " * 400
    samples = np.frombuffer(voice.say(often), np.int16)
    assert len(samples) > 300 * len(voice.say(once)) / 2 / 2
    assert np.abs(samples[-espeak.SAMPLE_RATE * 2 :]).max() > 1000


def test_data_at_a_long_path_is_reached_by_a_short_one(tmp_path: Path) -> None:
    import espeakng_loader

    data = tmp_path / ("long-" * 20) / ("path-" * 20)
    data.parent.mkdir(parents=True)
    data.symlink_to(espeakng_loader.get_data_path(), target_is_directory=True)
    short = espeak._short_path(str(data))
    assert len(short) < 150
    assert (Path(short) / "nl_dict").is_file()
