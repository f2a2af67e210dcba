"""The training of the tagger of word classes, on the texts of the line corpus as Frog tags them.

`python -m tools.train_word_classes` writes the weights. Needs Frog (`apt install frog`), and a quarter of an hour.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from briefing.dutch.sentences import split_sentences
from briefing.dutch.word_classes.classes import WordClass
from briefing.dutch.word_classes.signs import BUCKETS, CLASSES, Signs, tokens_of
from tools.line_corpus.pasted import read_pasted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WEIGHTS = Path(__file__).parents[1] / "briefing" / "dutch" / "word_classes" / "weights.bin"
_ROUNDS = 6
_TOP = 99.95
"""The percentile of the weights that becomes the greatest one; greater ones are cut to it."""
_GREATEST = 127
_WITHOUT_STOP, _IN_CAPITALS = 0.3, 0.02
"""The chances that a line is varied so."""
Tagged = list[tuple[str, int]]
"""The words of a line, with the numbers of their classes."""

_STARTS = {
    "N(soort": WordClass.NOUN,
    "N(eigen": WordClass.NAME,
    "SPEC(deeleigen": WordClass.NAME,
    "ADJ": WordClass.ADJECTIVE,
    "WW(pv,tgw": WordClass.PRESENT,
    "WW(pv,conj": WordClass.PRESENT,
    "WW(pv,verl": WordClass.PAST,
    "WW(vd,prenom": WordClass.ADJECTIVE,
    "WW(od,prenom": WordClass.ADJECTIVE,
    "WW(vd,nom": WordClass.NOUN,
    "WW(od,nom": WordClass.NOUN,
    "WW(vd": WordClass.PARTICIPLE,
    "WW(od": WordClass.ADJECTIVE,
    "WW(inf,nom": WordClass.NOUN,
    "WW(inf": WordClass.INFINITIVE,
    "LID": WordClass.DETERMINER,
    "VNW(pers": WordClass.PERSONAL,
    "VNW(refl": WordClass.PERSONAL,
    "VNW(pr,": WordClass.PERSONAL,
    "VZ(fin": WordClass.PARTICLE,
    "VZ": WordClass.PREPOSITION,
    "BW": WordClass.ADVERB,
    "VG(neven": WordClass.COORDINATOR,
    "VG(onder": WordClass.SUBORDINATOR,
    "TW": WordClass.NUMERAL,
    "LET": WordClass.PUNCTUATION,
}
"""The classes of CGN tags, by how they start."""


def class_of(tag: str) -> WordClass:
    """The class of a CGN tag, such as `WW(pv,tgw,ev)`."""
    if tag.startswith("VNW") and "prenom" in tag:
        return WordClass.DETERMINER
    if tag.startswith("VNW") and ",adv-pron," in tag:
        return WordClass.ADVERB
    return next(
        (found for start, found in _STARTS.items() if tag.startswith(start)),
        WordClass.PRONOUN if tag.startswith("VNW") else WordClass.OTHER,
    )


def frogged(sentences: Sequence[Sequence[str]]) -> Iterator[Tagged]:
    """The words of each sentence, as Frog tags them; none of one that it splits otherwise."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.writelines(" ".join(words).replace("’", "'") + "\n" for words in sentences)
        file.flush()
        command = ["frog", "-n", "--threads=1", "--skip=tmpncla", "-t", file.name]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own words
    for words, block in zip(sentences, told.strip().split("\n\n"), strict=True):
        rows = [row.split("\t") for row in block.splitlines()]
        is_same = len(rows) == len(words)
        yield (
            [(word, CLASSES.index(class_of(row[5]))) for word, row in zip(words, rows, strict=True)] if is_same else []
        )


def lines_to_learn() -> list[list[list[str]]]:
    """The words of each sentence of each line of the corpus."""
    lines = dict.fromkeys(line for text in read_pasted() for block in text.blocks for line, _ in block)
    found = ([tokens_of(sentence) for sentence in split_sentences(line)] for line in lines)
    return [told for each in found if (told := [words for words in each if words])]


def learned(lines: Sequence[Tagged], rounds: int = _ROUNDS) -> bytes:
    """The weights that tell the classes of these lines: the mean of those after each word."""
    weights = np.zeros((BUCKETS, len(CLASSES)), np.float32)
    sums = np.zeros_like(weights)
    order, rng, seen = list(range(len(lines))), random.Random(1), 0  # noqa: S311 - no secret
    for number in range(rounds):
        rng.shuffle(order)
        wrong = 0
        for line in order:
            words, classes = zip(*_varied(lines[line], rng), strict=True)
            signs = Signs(words)
            for place, right in enumerate(classes):
                buckets = signs.alone(place) + signs.joint(place)
                told = int(weights[buckets].sum(axis=0).argmax())
                if told != right:
                    np.add.at(weights, (buckets, right), 1)
                    np.add.at(weights, (buckets, told), -1)
                    np.add.at(sums, (buckets, right), seen)
                    np.add.at(sums, (buckets, told), -seen)
                    wrong += 1
                signs.tell(place, told)
                seen += 1
        sys.stderr.write(f"round {number + 1}: {wrong} wrong\n")
    mean = weights - sums / seen
    scaled = np.round(mean * _GREATEST / np.percentile(np.abs(mean), _TOP))
    return np.clip(scaled, -_GREATEST, _GREATEST).astype(np.int8).tobytes()


def _varied(line: Tagged, rng: random.Random) -> Tagged:
    """The line as it is, or as a headline may have it: without its full stop, or in capitals."""
    if len(line) > 1 and line[-1][0] == "." and rng.random() < _WITHOUT_STOP:
        line = line[:-1]
    return [(word.upper(), number) for word, number in line] if rng.random() < _IN_CAPITALS else line


def main() -> None:
    """Tag the corpus, learn from it and write the weights."""
    lines = lines_to_learn()
    tagged = frogged([words for line in lines for words in line])
    of_lines = ([pair for _ in line for pair in next(tagged)] for line in lines)
    WEIGHTS.write_bytes(learned([line for line in of_lines if line]))


if __name__ == "__main__":
    main()
