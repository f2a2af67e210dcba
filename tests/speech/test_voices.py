"""Voices are files that anyone can copy and edit."""

import os
from pathlib import Path

import pytest

from briefing.errors import SettingsError, UsageError
from briefing.model import Pauses, Voice
from briefing.speech.engine import ENGINES, make_engine
from briefing.speech.voices import all_voices, availability, find_voice
from tests.speech.conftest import MINE, write

pytestmark = pytest.mark.usefixtures("at_home")


@pytest.mark.parametrize("name", ["nl", "nl-offline", "nl-slow"])
def test_the_voices_that_come_along_can_be_named(name: str) -> None:
    voice = find_voice(name)
    assert voice.name == name
    assert voice.engine in ENGINES
    assert voice.disclosure
    assert Path(voice.origin).name == f"{name}.toml"


def test_the_first_voice_falls_back_on_one_that_is_always_there() -> None:
    last = find_voice(find_voice("nl").fallback[-1])
    assert not make_engine(last).needs_network
    assert availability(last) is None


def test_the_slow_voice_is_slower() -> None:
    assert find_voice("nl-slow").ms_per_character > find_voice("nl-offline").ms_per_character


def test_a_voice_is_found_by_path(at_home: Path) -> None:
    path = write(at_home / "elsewhere" / "mine.toml")
    assert find_voice(str(path)) == Voice("mine", "My own voice", "espeak", origin=str(path))


def test_the_working_folder_goes_before_the_configuration_and_that_before_the_wheel(at_home: Path) -> None:
    write(at_home / "config" / "briefing" / "voices" / "nl.toml", MINE.replace("own", "configured"))
    assert find_voice("nl").description == "My configured voice"
    write(at_home / "voices" / "nl.toml")
    assert find_voice("nl").description == "My own voice"


def test_all_voices_are_listed_once_with_where_they_come_from(at_home: Path) -> None:
    write(at_home / "voices" / "nl.toml")
    write(at_home / "voices" / "mine.toml")
    voices = {voice.name: voice for voice in all_voices()[0]}
    assert list(voices) == sorted(voices)
    assert {"mine", "nl", "nl-offline", "nl-slow"} <= set(voices)
    assert voices["nl"].origin == os.path.join("voices", "nl.toml")  # noqa: PTH118


def test_everything_a_voice_may_hold_is_read(at_home: Path) -> None:
    path = write(
        at_home / "full.toml",
        """
        description = "Alles"
        engine = "espeak"
        language = "nl-BE"
        clock = "everyday"
        fallback = ["nl-offline"]
        disclosure = "Dit is een computerstem."
        ms_per_character = 70
        [settings]
        words_per_minute = 150
        [pauses_ms]
        lead = 900
        """,
    )
    assert find_voice(str(path)) == Voice(
        name="full",
        description="Alles",
        engine="espeak",
        language="nl-BE",
        clock="everyday",
        settings={"words_per_minute": 150},
        fallback=("nl-offline",),
        pauses=Pauses(lead=900),
        disclosure="Dit is een computerstem.",
        ms_per_character=70.0,
        origin=str(path),
    )


@pytest.mark.parametrize(
    "name",
    ["onbekend", "../nl", "/etc/passwd", "nl/../nl", "", "..", "gone.toml", "nl\x00", "n" * 5000, "n" * 5000 + ".toml"],
)
def test_an_unknown_name_is_told_with_the_known_ones(name: str) -> None:
    with pytest.raises(UsageError, match=r"choose one of .*nl-offline, nl-slow"):
        find_voice(name)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('engine = "espeak"', "description"),
        ('description = "x"', "engine"),
        (MINE + "colour = 1", "colour"),
        (MINE + 'language = "fr"', "language"),
        (MINE + 'fallback = ["../../etc/passwd.toml"]', "fallback"),
        (MINE + "ms_per_character = 0", "ms_per_character"),
        (MINE + "[pauses_ms]\nlead = -1", r"pauses_ms\.lead"),
        (MINE + "[pauses_ms]\nleed = 1", "leed"),
        (MINE + 'disclosure = "two\\nlines"', "disclosure"),
        (MINE + "[settings]\nwords_per_minute = 9000", "words_per_minute"),
        (MINE + "[settings]\nspeed = 1", "speed"),
        ('description = "x"\nengine = "gogle"', "gogle"),
        ("description = ", "not TOML"),
        ("x" * 70_000, "larger"),
    ],
)
def test_a_wrong_file_is_told_by_file_and_key(at_home: Path, content: str, told: str) -> None:
    path = write(at_home / "voices" / "mine.toml", content)
    with pytest.raises(SettingsError, match=told) as wrong:
        find_voice("mine")
    assert str(path.relative_to(at_home)) in str(wrong.value)
    assert "\n" not in str(wrong.value)


def test_a_file_that_is_no_text_is_told(at_home: Path) -> None:
    (at_home / "noise.toml").write_bytes(bytes(range(256)))
    with pytest.raises(SettingsError, match="noise"):
        find_voice("noise.toml")


def test_a_voice_whose_engine_is_not_here_says_so() -> None:
    missing = availability(Voice("far", "A voice from elsewhere", "elsewhere"))
    assert missing is not None
    assert "elsewhere" in missing
