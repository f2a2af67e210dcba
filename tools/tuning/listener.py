"""Whisper in PyTorch, as a differentiable listener: how probable it finds given words, and their language, in a sound.

The weights come from a CTranslate2 model (https://github.com/OpenNMT/CTranslate2), the kind that faster-whisper uses;
the architecture is that of https://arxiv.org/abs/2212.04356.
"""

from __future__ import annotations

import struct
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import tokenizers
import torch
from torch.nn import functional

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

RATE = 16_000
"""Samples per second."""
_WINDOW, _HOP, _BANDS, _HEADS = 400, 160, 80, 8
_MOST_SECONDS = 30
_TYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
"""By CTranslate2's numbers."""


class Listener:
    """A Whisper model with fixed weights, read from the folder of a CTranslate2 model."""

    def __init__(self, folder: Path) -> None:
        self._weights = _weights((folder / "model.bin").read_bytes())
        self._tokens = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._filters = _filters()

    def surprise(self, sound: Tensor, words: str, language: str = "nl") -> tuple[Tensor, Tensor]:
        """The cross-entropies in nats of `words`, per token, and of the language among all languages, given a sound.

        The sound has the shape (samples,), at `RATE`; only its first 30 seconds are heard.
        """
        heard = self._heard(sound)
        start = [self._id("<|startoftranscript|>")]
        speech = [*start, self._id(f"<|{language}|>"), self._id("<|transcribe|>"), self._id("<|notimestamps|>")]
        said = [*self._tokens.encode(" " + words, add_special_tokens=False).ids, self._id("<|endoftext|>")]
        expected = self._expected([*speech, *said[:-1]], heard)
        languages = expected[0][self._languages]
        place = self._languages.index(self._id(f"<|{language}|>"))
        return (
            functional.cross_entropy(expected[len(speech) - 1 :], torch.tensor(said)),
            -languages.log_softmax(-1)[place],
        )

    @cached_property
    def _languages(self) -> list[int]:
        """The tokens of languages: those between the start and the first task."""
        return list(range(self._id("<|startoftranscript|>") + 1, self._id("<|translate|>")))

    def _id(self, token: str) -> int:
        found = self._tokens.token_to_id(token)
        assert found is not None
        return found

    def _heard(self, sound: Tensor) -> Tensor:
        sound = functional.pad(sound[: _MOST_SECONDS * RATE], (0, max(0, _MOST_SECONDS * RATE - len(sound))))
        spectra = torch.stft(sound, _WINDOW, _HOP, window=torch.hann_window(_WINDOW), return_complex=True)
        power = self._filters @ spectra[:, :-1].abs() ** 2
        loud = power.clamp(min=1e-10).log10()
        bands = (torch.maximum(loud, loud.max() - 8) + 4) / 4
        state = functional.gelu(self._convolved("encoder/conv1", bands[None], stride=1))
        state = functional.gelu(self._convolved("encoder/conv2", state, stride=2))[0].T
        state = state + self._weights["encoder/position_encodings/encodings"]
        for layer in range(self._layers("encoder")):
            name = f"encoder/layer_{layer}"
            state = state + self._self_attention(f"{name}/self_attention", state, causal=False)
            state = state + self._feed_forward(f"{name}/ffn", state)
        return self._normalised("encoder/layer_norm", state)

    def _expected(self, tokens: list[int], heard: Tensor) -> Tensor:
        """The logits of the token after each of `tokens`."""
        state = self._weights["decoder/embeddings/weight"][tokens]
        state = state + self._weights["decoder/position_encodings/encodings"][: len(tokens)]
        for layer in range(self._layers("decoder")):
            name = f"decoder/layer_{layer}"
            state = state + self._self_attention(f"{name}/self_attention", state, causal=True)
            state = state + self._attention(f"{name}/attention", state, heard)
            state = state + self._feed_forward(f"{name}/ffn", state)
        return self._normalised("decoder/layer_norm", state) @ self._weights["decoder/embeddings/weight"].T

    def _layers(self, side: str) -> int:
        return len({name.split("/")[1] for name in self._weights if name.startswith(f"{side}/layer_")} - {"layer_norm"})

    def _self_attention(self, name: str, state: Tensor, *, causal: bool) -> Tensor:
        query, key, value = self._linear(f"{name}/linear_0", self._normalised(f"{name}/layer_norm", state)).chunk(3, -1)
        return self._linear(f"{name}/linear_1", _attended(query, key, value, causal=causal))

    def _attention(self, name: str, state: Tensor, heard: Tensor) -> Tensor:
        query = self._linear(f"{name}/linear_0", self._normalised(f"{name}/layer_norm", state))
        key, value = self._linear(f"{name}/linear_1", heard).chunk(2, -1)
        return self._linear(f"{name}/linear_2", _attended(query, key, value, causal=False))

    def _feed_forward(self, name: str, state: Tensor) -> Tensor:
        inner = self._linear(f"{name}/linear_0", self._normalised(f"{name}/layer_norm", state))
        return self._linear(f"{name}/linear_1", functional.gelu(inner))

    def _linear(self, name: str, state: Tensor) -> Tensor:
        return functional.linear(state, self._weights[f"{name}/weight"], self._weights.get(f"{name}/bias"))

    def _normalised(self, name: str, state: Tensor) -> Tensor:
        gamma = self._weights[f"{name}/gamma"]
        return functional.layer_norm(state, gamma.shape, gamma, self._weights[f"{name}/beta"])

    def _convolved(self, name: str, signal: Tensor, *, stride: int) -> Tensor:
        return functional.conv1d(
            signal, self._weights[f"{name}/weight"], self._weights[f"{name}/bias"], stride=stride, padding=1
        )


def _attended(query: Tensor, key: Tensor, value: Tensor, *, causal: bool) -> Tensor:
    heads = [each.unflatten(-1, (_HEADS, -1)).transpose(0, 1) for each in (query, key, value)]
    return functional.scaled_dot_product_attention(*heads, is_causal=causal).transpose(0, 1).flatten(1)


def _filters() -> Tensor:
    """Slaney's mel filters, shape (bands, frequencies): triangles of unit area, spaced evenly up to 1 kHz and
    logarithmically above."""
    step, knee = 200 / 3, 1000 / (200 / 3)
    highest = knee + np.log(RATE / 2 / 1000) / (np.log(6.4) / 27)
    places = np.linspace(0, highest, _BANDS + 2)
    edges = np.where(places < knee, places * step, 1000 * np.exp((places - knee) * np.log(6.4) / 27))
    frequencies = np.linspace(0, RATE / 2, _WINDOW // 2 + 1)
    rising = (frequencies - edges[:-2, None]) / np.diff(edges)[:-1, None]
    falling = (edges[2:, None] - frequencies) / np.diff(edges)[1:, None]
    triangles = np.maximum(0, np.minimum(rising, falling)) * (2 / (edges[2:] - edges[:-2]))[:, None]
    return torch.tensor(triangles, dtype=torch.float32)


def _weights(content: bytes) -> dict[str, Tensor]:
    """The tensors of a CTranslate2 model, by name, as floats. In the file, a header precedes each one's name, shape and
    values."""
    at = 0

    def number(form: str) -> int:
        nonlocal at
        (value,) = struct.unpack_from(f"<{form}", content, at)
        at += struct.calcsize(form)
        assert isinstance(value, int)
        return value

    def text() -> str:
        nonlocal at
        size = number("H")
        at += size
        return content[at - size : at - 1].decode()

    number("I")
    text()
    number("I")
    tensors: dict[str, Tensor] = {}
    for _ in range(number("I")):
        name = text()
        shape = [number("I") for _ in range(number("B"))]
        kind, size = _TYPES[number("B")], number("I")
        values = np.frombuffer(content, kind, size // np.dtype(kind).itemsize, at).reshape(shape)
        at += size
        tensors[name] = torch.from_numpy(values.astype(np.float32))
    for name in [name for name in tensors if name.endswith("/weight_scale")]:
        weight = name.removesuffix("_scale")
        tensors[weight] = tensors[weight] / tensors[name].reshape(-1, *[1] * (tensors[weight].dim() - 1))
    return tensors
