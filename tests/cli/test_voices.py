"""`briefing voices` and `briefing cache`."""

import hashlib
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES, Briefing, Forbid
from tests.standins.mirror import Mirror

PIPER_VOICES = ("nl_NL-mls-medium", "nl_NL-pim-medium")


@pytest.fixture
def piper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Official voices of Piper, on loopback, for a user who has none."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    listed: dict[str, dict[str, object]] = {}
    with Mirror() as server:
        for name in PIPER_VOICES:
            folder = f"nl/nl_NL/{name.split('-')[1]}/medium"
            content = {f"{folder}/{name}{ending}": ending.encode() for ending in (".onnx", ".onnx.json")}
            server.files |= {f"/{place}": model for place, model in content.items()}
            listed[name] = {
                "files": {
                    place: {"size_bytes": len(model), "md5_digest": hashlib.md5(model).hexdigest()}
                    for place, model in content.items()
                }
            }
        server.files["/voices.json"] = json.dumps(listed).encode()
        monkeypatch.setenv("BRIEFING_PIPER_MIRROR", server.url)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield
        server.shutdown()


def test_it_lists_the_voices_that_come_along_and_whether_they_can_speak(briefing: Briefing) -> None:
    listed = {voice["name"]: voice for voice in json.loads(briefing("voices", "--json").out)["voices"]}
    assert listed.keys() >= {"nl", "nl-neural", "nl-neural-man", "nl-offline", "nl-slow"}
    assert listed["nl-offline"]["can_speak"] is True
    assert Path(listed["nl-offline"]["file"]).name == "nl-offline.toml"


def test_a_voice_of_ones_own_goes_before_one_that_came_along(briefing: Briefing) -> None:
    Path("voices").mkdir()
    Path("voices/nl.toml").write_text('description = "Onze stem"\nengine = "espeak"\n')
    listed = {voice["name"]: voice for voice in json.loads(briefing("voices", "--json").out)["voices"]}
    assert listed["nl"]["description"] == "Onze stem"


def test_a_voice_file_that_is_wrong_is_named_in_one_line(briefing: Briefing) -> None:
    Path("voices").mkdir()
    Path("voices/scheef.toml").write_text("pauses = 3\n")
    ended = briefing("voices")
    assert ended.status == 5
    assert len(ended.err.splitlines()) == 1
    assert "scheef.toml" in ended.err
    assert "nl-offline" in ended.out
    told = json.loads(briefing("voices", "--json").out)
    assert "scheef.toml" in told["error"]["what"]
    assert {voice["name"] for voice in told["voices"]} >= {"nl", "nl-offline"}


@pytest.mark.skipif(os.name != "posix", reason="makes a POSIX pipe")
def test_a_voice_file_without_an_end_is_told_in_one_line(briefing: Briefing) -> None:
    Path("voices").mkdir()
    os.mkfifo("voices/pijp.toml")
    for command in (("voices",), ("make", EXAMPLES / "met-kop.txt", "--voice", "pijp"), ("voices", "--json")):
        ended = briefing(*command)
        assert (ended.status, len(ended.err.splitlines())) == (5, 1)
        assert "pijp.toml: it is a pipe or a device, not a file" in ended.err


def test_what_is_no_piper_voice_is_wrong_usage(briefing: Briefing) -> None:
    ended = briefing("voices", "get", "../nl")
    assert (ended.status, len(ended.err.splitlines())) == (2, 1)


def test_the_cache_is_shown_and_cleared(briefing: Briefing, tmp_path: Path) -> None:
    kept = tmp_path / "takes" / "ab"
    kept.mkdir(parents=True)
    (kept / f"ab{'0' * 62}.take").write_bytes(bytes(1000))
    assert json.loads(briefing("cache", "--json").out)["takes"] == 1
    assert briefing("cache", "clear").out.startswith("1 takes dropped")
    assert json.loads(briefing("cache", "--json").out)["takes"] == 0


def test_the_embedded_voice_says_one_sentence(briefing: Briefing) -> None:
    ended = briefing("say", "Om 12.30 uur wordt het 21 °C.", "--voice", "nl-offline", "-o", "zin.mp3")
    assert (ended.status, ended.out) == (0, "zin.mp3\n")
    assert Path("zin.mp3").stat().st_size > 20_000


def test_there_must_be_something_to_say(briefing: Briefing) -> None:
    ended = briefing("say", "?!", "--voice", "nl-offline")
    assert (ended.status, len(ended.err.splitlines())) == (2, 1)


def test_the_show_chooses_voice_and_output_folder(briefing: Briefing) -> None:
    Path("briefing.toml").write_text('voice = "nl-slow"\noutput = "klaar"\n')
    ended = briefing("make", EXAMPLES / "met-kop.txt")
    assert ended.status == 0, ended.err
    path = Path(ended.out.strip())
    assert path.parent == Path("klaar")
    assert json.loads(path.with_suffix(".json").read_bytes())["voice"]["name"] == "nl-slow"


def test_voices_that_may_not_be_looked_for_are_not_passed_over(briefing: Briefing, may_not: Forbid) -> None:
    Path("voices").mkdir()
    may_not(Path("voices"))
    for command in (("voices",), ("make", EXAMPLES / "met-kop.txt", "--voice", "nl-offline")):
        ended = briefing(*command)
        assert ended.status == 5
        assert ended.err.startswith("briefing: cannot look for voices in voices: permission denied; ")


def test_a_home_of_somebody_else_has_no_voices(
    briefing: Briefing, may_not: Forbid, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home/.config/briefing/voices").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    may_not(tmp_path / "home")
    assert briefing("say", "hallo", "--voice", "nl-offline", "-o", "hallo.mp3").status == 0
    assert briefing("voices").status == 0


def test_a_cache_that_may_not_be_looked_into_is_told_in_one_line(
    briefing: Briefing, may_not: Forbid, tmp_path: Path
) -> None:
    (tmp_path / "takes").mkdir()
    may_not(tmp_path / "takes")
    for command in (("cache",), ("cache", "clear")):
        ended = briefing(*command)
        assert (ended.status, ended.out) == (5, "")
        assert ended.err.startswith(f"briefing: cannot read {tmp_path / 'takes'}: permission denied; ")


def test_a_voice_with_a_known_fault_is_got_with_a_warning(briefing: Briefing, piper: None) -> None:
    ended = briefing("voices", "get", "nl_NL-mls-medium")
    assert ended.status == 0
    assert "nl_NL-mls-medium: it garbles short texts" in ended.err
    assert Path(ended.out.strip()).stem == "nl_NL-mls-medium"


def test_a_voice_without_one_is_got_without_a_word(briefing: Briefing, piper: None) -> None:
    assert "garbles" not in briefing("voices", "get", "nl_NL-pim-medium").err
