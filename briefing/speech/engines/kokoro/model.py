"""The model of the neural voice: made once from the published weights, and kept in the user's cache.

Nothing is loaded that does not have the checksum given here.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import contextmanager, suppress
from functools import cache
from importlib.resources import files
from threading import BoundedSemaphore, Lock
from typing import TYPE_CHECKING, NamedTuple

from briefing.errors import BriefingError, VoiceMissingError
from briefing.files import opened_bounded, write_whole
from briefing.paths import at_home, user_folder
from briefing.speech.engines.kokoro.weights import published_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

    from briefing.speech.engines.kokoro.capacity import Capacity

_loading = Lock()
_loaded: dict[str, Model] = {}
_MOST_BYTES = 200_000_000

SIGNED_SHA256 = "8ec2f2038e8530f1073ae0657f3635cf1bbc83d6add883a8fdfe1c5ab0a34cfe"
UNSIGNED_SHA256 = "0df3ef13c907a7781b91b73b74279c42fafa7ac91e5b72b0f024d6e76237f991"
"""Of the kept model, made by `kokoro.graph` from the weights and `dutch_sounds`: with signed weights, and without."""

_SOUND_TABLES = (
    ("encoder.bert.embeddings.word_embeddings.weight_quantized", 128),
    ("encoder.text_encoder.embedding.weight_quantized", 512),
)
"""Names and row lengths of the phoneme tables: of the part of the model that makes the melody, and of the one that
makes the sound."""

_PATIENCE_S = 120.0

_PROVIDERS = {
    "cpu": "CPUExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "tensorrt": "TensorrtExecutionProvider",
    "rocm": "ROCMExecutionProvider",
    "migraphx": "MIGraphXExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
}
"""ONNX Runtime's names of what can run a model, by the names in voice files."""


def model_file() -> Path:
    """The model's file in the cache, made where it is missing or damaged.

    Raises:
        VoiceMissingError: its packages are damaged, or the cache cannot be written to.
    """
    signed = multiplies_exactly()
    sha256 = SIGNED_SHA256 if signed else UNSIGNED_SHA256
    path = _folder() / f"kokoro-82m-{sha256[:12]}.onnx"
    if not _is_right(path, sha256):
        with _alone(path):
            if not _is_right(path, sha256):
                _assemble(path, signed=signed)
    return path


class Model(NamedTuple):
    """The model, ready to run."""

    session: InferenceSession
    turns: BoundedSemaphore
    """As many as there may be parts said at once, of whatever voices."""


def load(capacity: Capacity, provider: str) -> Model:
    """The model, loaded once for the whole process, with the capacity of the first call.

    Raises:
        VoiceMissingError: its packages are damaged, or it cannot be kept or started.
    """
    with _loading:
        if provider not in _loaded:
            _loaded[provider] = _started(capacity, provider)
        return _loaded[provider]


def _started(capacity: Capacity, provider: str) -> Model:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = capacity.threads
    options.enable_mem_pattern = False  # it makes a plan for each length of text: 100 MB more
    # Threads that wait in a loop take half of the processor from the recorder and from all other programs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    model = model_file()
    try:
        session = onnxruntime.InferenceSession(model, options, providers=[_PROVIDERS[provider]])
    except Exception as error:  # its errors have no common base but this
        raise VoiceMissingError(
            "the model of the neural voice does not start", cause=_one_line(error), remedy="update onnxruntime"
        ) from error
    return Model(session, BoundedSemaphore(capacity.parts))


def _assemble(path: Path, *, signed: bool) -> None:
    from briefing.speech.engines.kokoro.graph import made_faster

    model = made_faster(published_model(), signed=signed, constants=dutch_sounds())
    try:
        write_whole(path, model)
    except BriefingError as error:
        raise VoiceMissingError(
            "the neural voice cannot keep its model",
            cause=error.cause,
            remedy="free 100 MB, or name another folder in BRIEFING_CACHE_DIR",
        ) from error


def dutch_sounds() -> dict[str, NDArray[np.int8]]:
    """The model's phoneme tables by name, 178 rows each, the Dutch phonemes tuned: docs/neural-voice.md."""
    import numpy as np

    with files("briefing.speech.engines.kokoro").joinpath("styles", "sounds.npy").open("rb") as file:
        sounds: NDArray[np.int8] = np.load(file, allow_pickle=False)
    tables = np.split(sounds, np.cumsum([width for _, width in _SOUND_TABLES])[:-1], axis=1)
    return {name: table for (name, _), table in zip(_SOUND_TABLES, tables, strict=True)}


def _is_right(path: Path, sha256: str) -> bool:
    """Whether the file is there and has that checksum, which takes 0.1 s."""
    try:
        with opened_bounded(path, _MOST_BYTES) as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def _folder() -> Path:
    named = os.environ.get("BRIEFING_CACHE_DIR")
    return (at_home(named) if named else user_folder("cache")) / "models"


def provider_missing(provider: str) -> str | None:
    """Why the model cannot run on `provider` here, or None."""
    import onnxruntime

    there = [name for name, theirs in _PROVIDERS.items() if theirs in onnxruntime.get_available_providers()]
    if provider in there:
        return None
    return f'this ONNX Runtime has no provider "{provider}" but {", ".join(there)}; install the build of it that has'


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """A block with the right to write `path`. After two minutes of waiting it begins without: both write the same."""
    from filelock import FileLock, Timeout

    lock = FileLock(path.with_suffix(".lock"))
    with suppress(OSError, NotImplementedError, Timeout):
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=_PATIENCE_S)
    try:
        yield
    finally:
        lock.release()


@cache
def multiplies_exactly() -> bool:
    """Whether this processor multiplies uint8 by int8 exactly; x86 before VNNI cuts sums off at 16 bits."""
    import numpy as np
    import onnxruntime

    from briefing.speech.engines.kokoro import onnx_wire as wire

    size = 64
    product = wire.Node("MatMulInteger", ("left", "right"), ("out",))
    right = wire.tensor("right", np.full((size, size), 127, np.int8))
    graph = wire.field(wire.GRAPH_NODE, product.encode()) + wire.field(2, "probe")
    graph += wire.field(wire.GRAPH_INITIALIZER, right)
    graph += wire.field(wire.GRAPH_INPUT, wire.value_info("left", "uint8", (size, size)))
    graph += wire.field(wire.GRAPH_OUTPUT, wire.value_info("out", "int32", (size, size)))
    model = wire.field(1, 9) + wire.field(wire.MODEL_GRAPH, graph) + wire.field(wire.MODEL_OPSET, wire.field(2, 20))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    probe = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    (sums,) = probe.run(None, {"left": np.full((size, size), 255, np.uint8)})
    return bool(np.all(sums == size * 255 * 127))


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
