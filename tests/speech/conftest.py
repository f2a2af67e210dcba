"""What the tests of the speech room share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefing.speech.cache import TakeCache
from tests.standins.google import audio_answer, mp3_of
from tests.standins.mirror import Mirror
from tests.standins.serving import served


@pytest.fixture(scope="session")
def mp3() -> Callable[[str], bytes]:
    """Speech for a text, as Google sends it."""
    return mp3_of


@pytest.fixture(scope="session")
def answer() -> Callable[[bytes], bytes]:
    """Google's answer that carries an MP3."""
    return audio_answer


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Patience is short, so that tests of a server that never answers do not take its time."""
    monkeypatch.setattr("briefing.speech.engines.google.wire.ANSWER_WITHIN_S", 0.6)
    monkeypatch.setattr("briefing.speech.engines.google.wire.READ_WITHIN_S", 0.4)
    monkeypatch.setattr("briefing.speech.engines.google.pace._REFUSED_FOR_S", 0.3)
    monkeypatch.setattr("briefing.speech.engines.google.pace._LONGEST_PAUSE_S", 0.3)
    monkeypatch.setattr("briefing.speech.engines.google.engine._LONGEST_BACK_OFF_S", 0.1)


@pytest.fixture
def takes(tmp_path: Path) -> TakeCache:
    """An empty cache of takes."""
    return TakeCache(tmp_path / "takes")


@pytest.fixture
def mirror(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    """A mirror without files, and a user without any."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.chdir(tmp_path)
    with served(Mirror()) as server:
        yield server


MINE = 'description = "My own voice"\nengine = "espeak"\n'
"""A voice file."""


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder and an empty configuration."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path


def write(path: Path, content: str = MINE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")
    return path
