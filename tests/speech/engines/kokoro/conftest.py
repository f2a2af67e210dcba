"""The model of the neural voices as a cache holds it."""

from pathlib import Path

import pytest

from briefing.speech.engines.kokoro import model


@pytest.fixture(scope="module")
def assembled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The model as it is kept."""
    folder = tmp_path_factory.mktemp("assembled")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIEFING_CACHE_DIR", str(folder))
        model.model_file()
    (kept,) = folder.glob("models/*.onnx")
    return kept.read_bytes()


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, assembled: bytes) -> Path:
    """A cache that holds the model."""
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "cache"))
    sha256 = model.SIGNED_SHA256 if model.multiplies_exactly() else model.UNSIGNED_SHA256
    path = tmp_path / "cache" / "models" / f"kokoro-82m-{sha256[:12]}.onnx"
    path.parent.mkdir(parents=True)
    path.write_bytes(assembled)
    return path
