"""Tunes the neural voices to be understood: python -m tools.tuning.tune SENTENCES --styles F --listener F --to FOLDER.

The numbers of the Dutch phonemes, and how far each voice goes towards or away from the model's own styles, follow the
gradient of what a recogniser finds improbable: the words that were written, and that they are Dutch. How long a sound
lasts takes no part, nor does the melody of the voices.
"""

from __future__ import annotations

import argparse
import random
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

from briefing.dutch.spoken import to_spoken
from briefing.speech.engines.kokoro.engine import SAMPLE_RATE, SYMBOLS, for_the_model, style_table
from briefing.speech.engines.kokoro.model import dutch_sounds
from briefing.speech.engines.kokoro.weights import published_model
from briefing.speech.engines.phonemiser import phonemes
from tools.tuning.graph import Graph
from tools.tuning.listener import RATE, Listener

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from torch import Tensor

_TIMBRE = 128
"""The numbers of a style, of 256, that make the timbre; the others make the melody."""
_PACE = 0.01
_MOST_PHONEMES = 100
_HELD_OUT = 10
_KEPT_AT = (1 / 2, 2 / 3, 5 / 6, 1)
"""Of the steps: the mean of the states after them is kept, which varies less than any."""
_TIMBRE_TAKEN, _SOUNDS_TAKEN = 0.5, 1.4
"""So much of what moved is taken: the rest of the timbre cost speech quality, more of the sounds was heard as Dutch."""


@dataclass
class Voice:
    """A voice in the making."""

    name: str
    styles: Tensor
    """The model's own, shape (54, 510, 256)."""
    base: Tensor = field(init=False)
    away: Tensor = field(init=False)
    """How far its timbre goes towards each style: shape (54,). Tuned, a man's melody rose to a woman's pitch."""

    def __post_init__(self) -> None:
        self.base = torch.from_numpy(style_table(self.name))
        self.away = torch.zeros(len(self.styles), requires_grad=True)

    def rows(self, place: slice) -> Tensor:
        """Its style for those counts of phonemes, shape (counts, 256)."""
        base = self.base[place]
        timbre, melody = base[:, :_TIMBRE], base[:, _TIMBRE:]
        towards = self.styles[:, place, :_TIMBRE] - timbre
        return torch.cat([timbre + torch.einsum("s,scn->cn", self.away, towards), melody], dim=-1)


class Sounds:
    """The tables of phonemes in the making; only the rows of `used` phonemes move, in units of their table's spread."""

    def __init__(self, used: Iterable[int]) -> None:
        self._tables = {name: torch.from_numpy(table.astype(np.float32)) for name, table in dutch_sounds().items()}
        self.moved = {name: torch.zeros_like(table, requires_grad=True) for name, table in self._tables.items()}
        self._used = torch.zeros(len(next(iter(self._tables.values()))), 1)
        self._used[sorted(used)] = 1

    def tables(self) -> dict[str, Tensor]:
        """Each table under the name of the constant whose place it takes."""
        return {name: table + self.moved[name] * self._used * table.std() for name, table in self._tables.items()}


class Tuning:
    """Voices and sounds, and what they are judged by."""

    def __init__(self, sentences: Sequence[str], styles: Path, listener: Path, *, dutch: float) -> None:
        self._graph = Graph(published_model())
        self._listener = Listener(listener)
        self._dutch = dutch
        spoken = [(sentence, _numbers(sentence)) for sentence in sentences]
        self.sentences = [(sentence, numbers) for sentence, numbers in spoken if 0 < len(numbers) <= _MOST_PHONEMES]
        own = torch.stack([_style(path) for path in sorted(styles.glob("*.bin"))])
        self.voices = [Voice(name, own) for name in ("woman", "man")]
        self.sounds = Sounds({number for _, numbers in self.sentences for number in numbers})

    def parameters(self) -> list[Tensor]:
        return [*(voice.away for voice in self.voices), *self.sounds.moved.values()]

    def surprise(self, voice: Voice, sentence: str, numbers: list[int]) -> tuple[Tensor, Tensor]:
        """How little the listener expected the words, and that they are Dutch."""
        count = min(len(numbers), len(voice.base))
        given = {
            "tokens": torch.tensor([[0, *numbers, 0]]),
            "style": voice.rows(slice(count - 1, count)),
            "speed": torch.tensor([1.0]),
            **self.sounds.tables(),
        }
        return self._listener.surprise(_as_heard(self._graph(given)), sentence)

    def run(self, steps: int, seed: int) -> None:
        """Move by the gradient of one sentence for each voice a step, and keep the mean of the later states."""
        order = random.Random(seed)  # noqa: S311 - to be repeated
        moving = torch.optim.Adam(self.parameters(), lr=_PACE)
        kept: list[list[Tensor]] = []
        for step in range(1, steps + 1):
            moving.zero_grad()
            for voice in self.voices:
                sentence, numbers = order.choice(self.sentences[_HELD_OUT:])
                words, language = self.surprise(voice, sentence, numbers)
                (words + self._dutch * language).backward()
            moving.step()
            if step in {round(share * steps) for share in _KEPT_AT}:
                kept.append([each.detach().clone() for each in self.parameters()])
        with torch.no_grad():
            taken = [*(_TIMBRE_TAKEN for _ in self.voices), *(_SOUNDS_TAKEN for _ in self.sounds.moved)]
            for each, states, share in zip(self.parameters(), zip(*kept, strict=True), taken, strict=True):
                each.copy_(share * torch.stack(states).mean(0))

    def judged(self) -> str:
        """The mean surprise at sentences that moved nothing, for each voice."""
        lines = []
        with torch.no_grad():
            for voice in self.voices:
                found = [self.surprise(voice, *each) for each in self.sentences[:_HELD_OUT]]
                words, language = torch.tensor(found).mean(0).tolist()
                lines.append(f"{voice.name}: {words:.3f} nats a token, {language:.3f} that it is Dutch")
        return "; ".join(lines)

    def keep(self, folder: Path) -> None:
        """Write the tables as the product has them."""
        folder.mkdir(parents=True, exist_ok=True)
        with torch.no_grad():
            tables = [table.round().clamp(-128, 127).to(torch.int8) for table in self.sounds.tables().values()]
            np.save(folder / "sounds.npy", torch.cat(tables, dim=1).numpy())
            for voice in self.voices:
                np.save(folder / f"{voice.name}.npy", voice.rows(slice(None)).to(torch.float16).numpy())


def _as_heard(sound: Tensor) -> Tensor:
    """The sound at the listener's rate: without the frequencies that it does not have."""
    size = len(sound) * RATE // SAMPLE_RATE
    return torch.fft.irfft(torch.fft.rfft(sound)[: size // 2 + 1], size) * (size / len(sound))


def _numbers(sentence: str) -> list[int]:
    return [SYMBOLS[sign] for sign in for_the_model(phonemes(to_spoken(sentence))) if sign in SYMBOLS]


def _style(path: Path) -> Tensor:
    return torch.from_numpy(np.fromfile(path, np.float32).reshape(510, 256))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sentences", type=Path, help="Dutch sentences as they are written, one a line")
    parser.add_argument("--styles", type=Path, required=True, help="the folder `voices` of the npm package kokoro-js")
    parser.add_argument("--listener", type=Path, required=True, help="Whisper base as CTranslate2 has it")
    parser.add_argument("--to", type=Path, required=True, help="the folder for woman.npy, man.npy and sounds.npy")
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--dutch", type=float, default=0.0, help="the weight of sounding Dutch beside the words")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    sentences = chosen.sentences.read_text(encoding="utf-8").splitlines()
    tuning = Tuning(sentences, chosen.styles, chosen.listener, dutch=chosen.dutch)
    sys.stdout.write(f"before: {tuning.judged()}\n")
    tuning.run(chosen.steps, chosen.seed)
    sys.stdout.write(f"after: {tuning.judged()}\n")
    tuning.keep(chosen.to)


if __name__ == "__main__":
    main()
