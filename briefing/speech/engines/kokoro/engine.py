"""The neural voice: Kokoro-82M, fed with Dutch phonemes. No network; weights from the package index.

Kokoro (https://huggingface.co/hexgrad/Kokoro-82M) was trained on nine languages, Dutch not among them, but its phonemes
cover nearly all of Dutch. These and a blend of its styles were tuned to be understood; how, and how well it is
understood, is in docs/neural-voice.md.
"""

from __future__ import annotations

import hashlib
import io
import re
import threading
from contextlib import contextmanager
from importlib.resources import files
from typing import TYPE_CHECKING, Annotated, Literal

from msgspec import Meta, Struct, convert

from briefing.errors import VoiceRefusedError
from briefing.speech.engines.joining import joined
from briefing.speech.engines.kokoro import model, weights
from briefing.speech.engines.kokoro.capacity import capacity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import RunOptions

    from briefing.speech.engine import Pcm

SAMPLE_RATE = 24_000
"""Samples a second, fixed by the model."""

LONGEST_PART = 150
"""Characters. The model takes 510 phonemes, but each costs 1 MB of memory."""

_HEADROOM = 0.6
"""The factor that keeps the model's peaks, up to 1.4 of full scale, from being clipped."""

_QUIET = 0.008
"""Of full scale: what stays below it is no speech."""

SYMBOLS = {
    symbol: number
    for numbers in (
        "; 1 : 2 , 3 . 4 ! 5 ? 6 — 9 … 10 a 43 b 44 c 45 d 46 e 47 f 48 h 50 i 51 j 52 k 53 l 54 m 55 n 56 o 57 p 58",
        "q 59 r 60 s 61 t 62 u 63 v 64 w 65 x 66 y 67 z 68 ɑ 69 ɐ 70 ɒ 71 æ 72 β 75 ɔ 76 ɕ 77 ç 78 ð 81 ʤ 82 ə 83",
        "ɛ 86 ɜ 87 ɟ 90 ɡ 92 ɥ 99 ɪ 102 ʝ 103 ŋ 112 ɲ 115 ø 116 θ 119 œ 120 ɹ 123 ɾ 125 ʁ 128 ʃ 131 ʧ 133 ʊ 135",
        "ʋ 136 ʌ 138 ɣ 139 χ 142 ʒ 147 ʔ 148 ˈ 156 ˌ 157 ː 158 ʰ 162 ʲ 164 \u0303 17",
    )
    for symbol, number in zip(numbers.split()[0::2], map(int, numbers.split()[1::2]), strict=True)
} | {" ": 16}
"""The model's numbers for the phonemes that Dutch and the names in its news need (config.json of Kokoro-82M)."""

_VOWELS = "aeiouyøɑɛɔɪœəʌɵ"
_BETTER_SIGNS = (
    (re.compile("ˌ"), ""),
    (re.compile("œy"), "ʌy"),
    (re.compile("ɔ"), "o"),
    (re.compile("ɵ"), "ø"),
    (re.compile("(?:^|(?<= )|(?<=[bɣt]ə))v"), "fv"),
    (re.compile("ʋ"), "v"),
    (re.compile(rf"(?<![^ ])[ɣx](?=[ˈˌ]?[{_VOWELS}])"), "G"),
    (re.compile("ɣ"), "x"),
    (re.compile("G"), "ɣ"),
)
"""Dutch sounds that the model says best under other signs, measured by what a speech recogniser understood. A `v` that
begins a word or a stem was heard as *w*, a `ɣ` written `x` before a vowel as *h*, `œ` and `ɔ` as *e* and *a*; secondary
stress blurred the words.
"""


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """The `[settings]` of a voice that speaks with kokoro."""

    style: Literal["woman", "man"] = "woman"
    """A table in `briefing/speech/engines/kokoro/styles`."""
    speed: Annotated[float, Meta(ge=0.5, le=2.0)] = 1.0
    """1 is the model's own pace."""
    provider: Literal["cpu", "cuda", "tensorrt", "rocm", "migraphx", "openvino", "directml", "coreml"] = "cpu"
    """The execution provider of ONNX Runtime for the model."""


class Kokoro:
    """An engine (`briefing.speech.engine.Engine`)."""

    needs_network = False
    takes_ipa = True
    keeps = True
    retried = 0
    """It never asks twice."""

    def __init__(self, settings: Mapping[str, object]) -> None:
        self._settings = convert(dict(settings), Settings)
        style = hashlib.sha256(_style_file(self._settings.style)).hexdigest()
        self.identity = f"{model.SIGNED_SHA256[:16]} {style[:16]} {self._settings.speed}"
        if self._settings.provider != "cpu":
            self.identity += f" {self._settings.provider}"
        self.requests = 0
        self._guard = threading.Lock()
        self._capacity = capacity(1)
        self._style: NDArray[np.float32] | None = None
        self._running: set[RunOptions] = set()
        self._closed = False

    def missing(self) -> str | None:
        """Why it cannot speak here, or None."""
        if self._settings.provider == "cpu":
            return weights.missing()
        return weights.missing() or model.provider_missing(self._settings.provider)

    def prepare(self, jobs: int | None) -> int:
        """As many parts at once as processors and memory allow, at most `jobs`; one on a graphics card or the like.

        Nothing is loaded yet: all that is asked for may be in the cache.
        """
        self._capacity = capacity(jobs if self._settings.provider == "cpu" else 1)
        return self._capacity.parts

    def parts(self, sentence: str) -> Sequence[str]:
        """The phonemes of the sentence, cut at clauses where it is long."""
        from briefing.speech.clauses import cut_at_clauses
        from briefing.speech.engines.phonemiser import phonemes

        parts = (for_the_model(phonemes(text)) for text in cut_at_clauses(sentence, LONGEST_PART))
        return [part for part in parts if any(symbol.isalpha() for symbol in part)]

    def say(self, part: str) -> bytes:
        """FLAC, always the same for the same phonemes on one machine."""
        import numpy as np

        numbers = [SYMBOLS[symbol] for symbol in part if symbol in SYMBOLS]
        loaded, style = model.load(self._capacity, self._settings.provider), self._style_table()
        row = style[min(len(numbers), len(style)) - 1]
        asked = {
            "tokens": np.array([[0, *numbers, 0]], np.int64),
            "style": row.reshape(1, -1),
            "speed": np.array([self._settings.speed], np.float32),
        }
        with loaded.turns, self._run() as options:
            try:
                (heard,) = loaded.session.run(None, asked, options)
            except Exception as error:  # its errors have no common base but this
                raise VoiceRefusedError("the neural voice failed", cause=" ".join(str(error).split())[:200]) from error
        sound: NDArray[np.float32] = np.asarray(heard, np.float32).ravel()
        if not np.isfinite(sound).all() or not np.any(np.abs(sound) > _QUIET):
            raise VoiceRefusedError(f'the neural voice has no sound for "{part[:60]}"')
        return flac(np.clip(sound * _HEADROOM, -1.0, 1.0), SAMPLE_RATE)

    def join(self, said: Sequence[tuple[str, bytes]]) -> Pcm:
        """The sentence from its parts."""
        return joined(said)

    def close(self) -> None:
        """End the parts that are being said."""
        with self._guard:
            self._closed = True
            for options in self._running:
                options.terminate = True

    @contextmanager
    def _run(self) -> Iterator[RunOptions]:
        """One run of the model, which `close` ends."""
        import onnxruntime

        options = onnxruntime.RunOptions()
        with self._guard:
            if self._closed:
                raise VoiceRefusedError("the voice was told to stop")
            self.requests += 1
            self._running.add(options)
        try:
            yield options
        finally:
            with self._guard:
                self._running.remove(options)

    def _style_table(self) -> NDArray[np.float32]:
        with self._guard:
            if self._style is None:
                self._style = style_table(self._settings.style)
            return self._style


def for_the_model(ipa: str) -> str:
    """Dutch IPA in the signs that the model says best."""
    for sign, better in _BETTER_SIGNS:
        ipa = sign.sub(better, ipa)
    return ipa


def style_table(name: str) -> NDArray[np.float32]:
    """The style of a voice, shape (510, 256): row n - 1 is for a text of n phonemes."""
    import numpy as np

    table: NDArray[np.float16] = np.load(io.BytesIO(_style_file(name)), allow_pickle=False)
    return table.astype(np.float32)


def _style_file(name: str) -> bytes:
    return files("briefing.speech.engines.kokoro").joinpath("styles", f"{name}.npy").read_bytes()


def flac(sound: NDArray[np.float32], sample_rate: int) -> bytes:
    """Mono sound, from -1 to 1, as a 16-bit FLAC file."""
    import soundfile

    file = io.BytesIO()
    soundfile.write(file, sound, sample_rate, subtype="PCM_16", format="FLAC")
    return file.getvalue()
