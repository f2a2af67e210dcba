"""The tuning of the neural voices for intelligibility.

    python -m tools.tuning.tune SENTENCES --styles FOLDER --listener FOLDER --to FOLDER

Gradient descent makes a speech recogniser less surprised at the written words, and at the language being Dutch. It
moves the embeddings of the Dutch phonemes, and the timbre of each voice towards or away from the model's own styles.
The durations of sounds and the melody of the voices stay as they are.
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
"""How many of the 256 numbers of a style make the timbre; the others make the melody."""
_LEARNING_RATE = 0.01
_MOST_PHONEMES = 100
_HELD_OUT = 10
_AVERAGED_AT = (1 / 2, 2 / 3, 5 / 6, 1)
"""The shares of the steps after which the state goes into the mean, which varies less than any one state."""
_TIMBRE_SHARE, _SOUNDS_SHARE = 0.5, 1.4
"""How much of the change is applied: all of the timbre's cost speech quality; more than all of the sounds' made them
sound more Dutch."""


@dataclass
class Voice:
    """A voice that is being tuned: its timbre only, because tuning its melody raised a man's pitch to a woman's."""

    name: str
    styles: Tensor
    """The model's own, shape (54, 510, 256): styles, counts of phonemes, numbers."""
    base: Tensor = field(init=False)
    """The voice's style before the tuning, shape (510, 256)."""
    shift: Tensor = field(init=False)
    """How far its timbre moves towards each style, shape (54,)."""

    def __post_init__(self) -> None:
        self.base = torch.from_numpy(style_table(self.name))
        self.shift = torch.zeros(len(self.styles), requires_grad=True)

    def rows(self, place: slice) -> Tensor:
        """The voice's style for some counts of phonemes, shape (counts, 256)."""
        base = self.base[place]
        timbre, melody = base[:, :_TIMBRE], base[:, _TIMBRE:]
        towards = self.styles[:, place, :_TIMBRE] - timbre
        return torch.cat([timbre + torch.einsum("s,scn->cn", self.shift, towards), melody], dim=-1)


class Sounds:
    """The phoneme tables that are being tuned: the rows of `used` phonemes, in standard deviations of their table."""

    def __init__(self, used: Iterable[int]) -> None:
        self._tables = {name: torch.from_numpy(table.astype(np.float32)) for name, table in dutch_sounds().items()}
        self.moved = {name: torch.zeros_like(table, requires_grad=True) for name, table in self._tables.items()}
        self._used = torch.zeros(len(next(iter(self._tables.values()))), 1)
        self._used[sorted(used)] = 1

    def tables(self) -> dict[str, Tensor]:
        """The tables, by the name of the graph's constant that each replaces."""
        return {name: table + self.moved[name] * self._used * table.std() for name, table in self._tables.items()}


class Tuning:
    """The voices and sounds that are tuned, with the sentences and the listener that judge them.

    `dutch` is the weight of the language beside that of the words.
    """

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
        """The tensors that the tuning moves: the shift of each voice, then the tables of sounds."""
        return [*(voice.shift for voice in self.voices), *self.sounds.moved.values()]

    def surprise(self, voice: Voice, sentence: str, numbers: list[int]) -> tuple[Tensor, Tensor]:
        """The listener's cross-entropies, in nats, of the words per token and of the language being Dutch."""
        count = min(len(numbers), len(voice.base))
        given = {
            "tokens": torch.tensor([[0, *numbers, 0]]),
            "style": voice.rows(slice(count - 1, count)),
            "speed": torch.tensor([1.0]),
            **self.sounds.tables(),
        }
        return self._listener.surprise(_as_heard(self._graph(given)), sentence)

    def run(self, steps: int, seed: int) -> None:
        """Tune by the gradient of one sentence for each voice per step, and keep the mean of some later states."""
        order = random.Random(seed)  # noqa: S311 - reproducible
        moving = torch.optim.Adam(self.parameters(), lr=_LEARNING_RATE)
        kept: list[list[Tensor]] = []
        for step in range(1, steps + 1):
            moving.zero_grad()
            for voice in self.voices:
                sentence, numbers = order.choice(self.sentences[_HELD_OUT:])
                words, language = self.surprise(voice, sentence, numbers)
                (words + self._dutch * language).backward()
            moving.step()
            if step in {round(share * steps) for share in _AVERAGED_AT}:
                kept.append([each.detach().clone() for each in self.parameters()])
        with torch.no_grad():
            shares = [*(_TIMBRE_SHARE for _ in self.voices), *(_SOUNDS_SHARE for _ in self.sounds.moved)]
            for each, states, share in zip(self.parameters(), zip(*kept, strict=True), shares, strict=True):
                each.copy_(share * torch.stack(states).mean(0))

    def judged(self) -> str:
        """The mean surprise of the listener for each voice, at held-out sentences, as a line of text."""
        lines = []
        with torch.no_grad():
            for voice in self.voices:
                found = [self.surprise(voice, *each) for each in self.sentences[:_HELD_OUT]]
                words, language = torch.tensor(found).mean(0).tolist()
                lines.append(f"{voice.name}: {words:.3f} nats a token, {language:.3f} that it is Dutch")
        return "; ".join(lines)

    def keep(self, folder: Path) -> None:
        """Write the tables of sounds and the style of each voice to `folder`, in the product's form."""
        folder.mkdir(parents=True, exist_ok=True)
        with torch.no_grad():
            tables = [table.round().clamp(-128, 127).to(torch.int8) for table in self.sounds.tables().values()]
            np.save(folder / "sounds.npy", torch.cat(tables, dim=1).numpy())
            for voice in self.voices:
                np.save(folder / f"{voice.name}.npy", voice.rows(slice(None)).to(torch.float16).numpy())


def _as_heard(sound: Tensor) -> Tensor:
    """The sound resampled to the listener's rate."""
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
