"""A cast speaks and is recorded, or the cache has the programme as it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from briefing.audio.jingles import shipped_sounds
from briefing.errors import UsageError
from briefing.model import Article, Block, Recording, Script, Take
from briefing.speech.voices import find_voice
from briefing.studio.make import write_script
from briefing.studio.options import Monitor, SpeechOptions
from briefing.studio.perform import perform, rehearse, resolved
from tests.standins.engines import offer_engine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Listener(Monitor):
    """Keeps what it hears."""

    def __init__(self) -> None:
        self.takes: list[str] = []

    def heard(self, take: Take) -> None:
        self.takes.append(take.spoken)


VOICE = find_voice("nl-offline")
SCRIPT = write_script(
    Article("Brug dicht", (Block("paragraph", "De brug gaat dicht. Dat meldt de stad."),), "/home/brug.txt"),
    voice=VOICE,
)


@pytest.fixture
def performed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Recording, list[str]]]:
    """Performs a script; gives the recording, and what was spoken for it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))
    monkeypatch.syspath_prepend(offer_engine(tmp_path / "packages", "kept", "keeps = True"))
    monkeypatch.syspath_prepend(offer_engine(tmp_path / "packages", "fleeting"))

    def perform_it(script: Script = SCRIPT, *, voice: str = "kept", name: str = "a.mp3", **options: Any) -> Any:
        listener = Listener()
        recording, _ = perform(script, find_voice(voice), tmp_path / name, SpeechOptions(monitor=listener, **options))
        return recording, listener.takes

    return perform_it


def first_as(**other: Any) -> Script:
    """The script with its first sentence changed."""
    first, *rest = SCRIPT.sections
    (sentence, *more), *others = first.paragraphs
    changed = replace(first, paragraphs=((replace(sentence, **other), *more), *others))
    return replace(SCRIPT, sections=(changed, *rest))


def test_each_sentence_is_heard_in_its_order(performed: Callable[..., Any]) -> None:
    _, takes = performed()
    assert takes == [sentence.spoken for sentence in SCRIPT.sentences]


def test_the_same_again_is_not_spoken_again_and_has_the_same_bytes(performed: Callable[..., Any]) -> None:
    first, _ = performed()
    again, takes = performed(name="b.mp3")
    assert takes == []
    assert again.sha256 == first.sha256
    assert again.sections == first.sections


@pytest.mark.parametrize("other", [{"spoken": "Iets anders."}, {"pause_ms": 3000}])
def test_what_is_heard_otherwise_is_recorded_anew(performed: Callable[..., Any], other: dict[str, Any]) -> None:
    performed()
    assert performed(first_as(**other))[1]


def test_what_is_only_called_otherwise_is_not(performed: Callable[..., Any]) -> None:
    before, _ = performed()
    after, takes = performed(replace(SCRIPT, title="Brug open"))
    assert takes == []
    assert after.sha256 != before.sha256


def test_without_a_cache_all_is_spoken_again(performed: Callable[..., Any]) -> None:
    performed()
    assert performed(cache=False)[1]


def test_what_is_not_worth_keeping_is_spoken_again(performed: Callable[..., Any]) -> None:
    performed(voice="fleeting")
    assert performed(voice="fleeting")[1]


def test_a_programme_with_sounds_is_recorded_again_from_takes(performed: Callable[..., Any]) -> None:
    performed(sounds=shipped_sounds())
    assert performed(sounds=shipped_sounds())[1]


def test_a_programme_that_the_cache_lost_half_of_is_recorded_anew(
    performed: Callable[..., Any], tmp_path: Path
) -> None:
    first, _ = performed()
    for kept in (tmp_path / "takes").rglob("*"):
        if kept.is_file():
            kept.write_bytes(kept.read_bytes()[:10])
    again, takes = performed()
    assert takes
    assert again.sha256 == first.sha256


def test_the_tags_name_no_file_of_this_machine(performed: Callable[..., Any]) -> None:
    recording, _ = performed()
    assert b"/home/brug.txt" not in recording.path.read_bytes()


class TestAnotherVoice:
    """A sentence of somebody else's."""

    @pytest.fixture
    def other(self, tmp_path: Path) -> str:
        path = tmp_path / "tweede.toml"
        path.write_text('description = "x"\nengine = "espeak"\n[settings]\nwords_per_minute = 120\n', "utf-8")
        return str(path)

    def test_it_is_known_by_its_name_and_not_by_the_path_of_its_file(self, other: str) -> None:
        script, cast = resolved(first_as(voice=other), VOICE)
        assert next(iter(script.sentences)).voice == "tweede"
        assert {name: voice.name for name, voice in cast.items()} == {"tweede": "tweede", None: "nl-offline"}

    def test_the_programme_s_own_needs_no_name(self) -> None:
        script, cast = resolved(first_as(voice="nl-offline"), VOICE)
        assert next(iter(script.sentences)).voice is None
        assert list(cast) == [None]

    def test_one_that_is_not_there_is_wrong_usage(self) -> None:
        with pytest.raises(UsageError, match="tenor"):
            resolved(first_as(voice="tenor"), VOICE)

    def test_the_cache_tells_it_from_the_programme_s_own(self, performed: Callable[..., Any], other: str) -> None:
        performed()
        assert performed(first_as(voice=other))[1]


def test_a_rehearsal_is_kept_and_recorded_nowhere(performed: Callable[..., Any], tmp_path: Path) -> None:
    rehearse(SCRIPT, VOICE, SpeechOptions())
    assert not list(tmp_path.rglob("*.mp3"))
