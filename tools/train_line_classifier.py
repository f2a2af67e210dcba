"""The training of the line classifier, on pasted texts and on texts composed of their parts.

`python -m tools.train_line_classifier` writes the weights. With `--check` it trains on each half of the pasted texts
and tells how well that reads the other half. Needs scikit-learn.
"""

from __future__ import annotations

import json
import os
import random
import sys
from base64 import b64encode
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

os.environ.setdefault("OMP_NUM_THREADS", "1")  # several threads wait for each other, and take longer than one

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from briefing.article.classifier.classify import BUCKETS, Looks, Weights, feature_numbers, last_rows, scores
from briefing.article.classifier.figures import is_prose
from briefing.article.classifier.loose import loose_rows
from briefing.article.classifier.places import lines_of
from briefing.article.classifier.sift import Verdicts
from briefing.article.classifier.surroundings import surroundings
from tools.line_corpus.documents import documents
from tools.line_corpus.parts import fingerprint, read_corpus
from tools.line_corpus.pasted import ARTICLE, Pasted, read_pasted, varied
from tools.line_corpus.trees import encoded, grown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from briefing.article.classifier.places import Line
    from tools.line_corpus.parts import Corpus

WEIGHTS = Path(__file__).parents[1] / "briefing" / "article" / "classifier" / "weights.json"
_FOLDS = 4
_COMPOSED_TEXTS = 2600
_LAYOUTS = 3
"""How many other layouts of each pasted text are learned from."""
_COMPOSED_WEIGHT = 0.5
"""The weight of a line in a composed text; a line in a pasted text weighs 1."""
PENALTY = 0.15


class Text(NamedTuple):
    """A text to learn from; its lists have one entry per line."""

    lines: list[Line]
    gone: list[bool]
    """Whether the line is not part of the article."""
    titles: list[bool]
    """Whether it is known to be the headline."""
    weight: float
    """The weight of each of its lines."""


class Scored(NamedTuple):
    """A text with the scores of its lines, by looks at their words that had not learned from it."""

    text: Text
    scores: list[float]
    titles: list[float]
    """The scores as titles."""


def trained(corpus: Corpus, pasted: Sequence[Pasted]) -> Looks:
    """What all looks learn. Each after the first learns from scores of texts that the look before had not learned from,
    because scores of familiar texts are better than those the product will see."""
    halves: tuple[list[Scored], list[Scored]] = [], []
    for number in range(_FOLDS):
        inside = _texts(corpus, pasted, seed=number, folds={number})
        outside = _word_looks(_texts(corpus, pasted, seed=_FOLDS + number, folds=set(range(_FOLDS)) - {number}))
        halves[number % 2].extend(_scored(text, outside) for text in inside)
    first, title = _word_looks(_texts(corpus, pasted, seed=99, folds=set(range(_FOLDS))))
    rows = [[row for seen in half for row in surroundings(seen.text.lines, seen.scores)] for half in halves]
    second = grown(_matrix(rows[0] + rows[1]), *_labels_and_weights(halves[0] + halves[1]))
    judges = [grown(_matrix(own), *_labels_and_weights(half)) for own, half in zip(rows, halves, strict=True)]
    last, loose = [], []
    for half, own, judge in zip(halves, rows, reversed(judges), strict=True):
        odds = iter(judge.odds(_matrix(own)))
        for seen in half:
            again = [next(odds) for _ in seen.scores]
            each = last_rows(seen.text.lines, seen.scores, seen.titles, again)
            among = loose_rows(seen.text.lines, again) if seen.text.weight == 1 else {}
            loose += [((*each[number], *row), seen.text.gone[number]) for number, row in among.items()]
            last += each
    matrix, both = _matrix(last), halves[0] + halves[1]
    labels, weights = _labels_and_weights(both)
    pasted_only = weights == 1
    titles = np.array([title for seen in both for title in seen.text.titles])
    headline = grown(matrix[pasted_only], titles[pasted_only], weights[pasted_only])
    alone = grown(_matrix([row for row, _ in loose]), np.array([gone for _, gone in loose]), np.ones(len(loose)))
    trees = (second, grown(matrix, labels, weights), headline, alone)
    return Looks(first, title, *(each.trees() for each in trees))


def _scored(text: Text, looks: Sequence[Weights]) -> Scored:
    first, title = zip(*(scores(line, *looks) for line in text.lines), strict=True)
    return Scored(text, list(first), list(title))


def _texts(corpus: Corpus, pasted: Sequence[Pasted], seed: int, folds: set[int]) -> list[Text]:
    """The texts of some folds: pasted ones in several layouts, and others composed of the parts of these folds."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    own = [text for text in pasted if _fold(text.blocks[0][0][0]) in folds]
    laid_out = [each for text in own for each in (text, *(varied(text, rng) for _ in range(_LAYOUTS)))]
    parts = corpus.only(lambda text: _fold(text) in folds).with_texts(own)
    count = _COMPOSED_TEXTS * len(folds) // _FOLDS
    return [
        *(_text(each, 1) for each in laid_out),
        *(_text(each, _COMPOSED_WEIGHT) for each in documents(parts, count, seed)),
    ]


def _fold(text: str) -> int:
    return crc32(text.encode()) % _FOLDS


def _text(pasted: Pasted, weight: float) -> Text:
    lines = lines_of([[line for line, _ in block] for block in pasted.blocks])
    kinds = [kind for block in pasted.blocks for _, kind in block]
    return Text(lines, [kind not in ARTICLE for kind in kinds], [kind == "H" for kind in kinds], weight)


def _labels_and_weights(seen: Sequence[Scored]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """For each line of all texts, whether it is not part of the article, and its weight."""
    gone = [each for one in seen for each in one.text.gone]
    return np.array(gone), np.array([one.text.weight for one in seen for _ in one.text.gone])


def _matrix(rows: Sequence[Sequence[float]]) -> NDArray[np.float64]:
    return np.array(rows, dtype=np.float64)


def _word_looks(texts: Sequence[Text]) -> tuple[Weights, Weights]:
    """What the looks at the words of a line learn: which is not the article, and which is the headline."""
    whole = ((line, gone, text.weight) for text in texts for line, gone in zip(text.lines, text.gone, strict=True))
    above = ((line, title, text.weight) for text in texts for line, title in _above(text))
    return _learned(whole), _learned(above)


def _above(text: Text) -> Iterator[tuple[Line, bool]]:
    """The lines down to the first paragraph, and whether each is the headline."""
    for line, gone, title in zip(text.lines, text.gone, text.titles, strict=True):
        yield line, title
        if is_prose(line.text) and not gone and not title:
            return


def _learned(labelled: Iterable[tuple[Line, bool, float]]) -> Weights:
    """What is learned of lines with a label and a weight. Lines that look the same are learned as one, with their
    weights added."""
    rows: defaultdict[tuple[Line, bool], float] = defaultdict(float)
    for line, label, weight in labelled:
        rows[_alone(line), label] += weight
    numbers = [sorted(feature_numbers(line)) for line, _ in rows]
    columns = [number for row in numbers for number in row]
    starts = np.cumsum([0, *map(len, numbers)])
    matrix = csr_matrix((np.ones(len(columns), np.float32), columns, starts), (len(rows), BUCKETS))
    model = LogisticRegression(C=PENALTY, solver="liblinear", fit_intercept=False, random_state=1)
    model.fit(matrix, [label for _, label in rows], sample_weight=list(rows.values()))
    weights = model.coef_[0]
    step = round(float(np.abs(weights).max()) / 127, 8)
    return Weights(bytes(max(0, min(255, round(weight / step) + 128)) for weight in weights), step)


def _alone(line: Line) -> Line:
    """The line as a look at its words sees it, without its place in the text."""
    return line._replace(block=0, place=0, size=min(line.size, 4))


def report(name: str, texts: Sequence[Pasted], looks: Looks) -> None:
    """Print how many texts the classifier alone reads right, and the lines it wrongly leaves out (-) or keeps (+)."""
    right, lost, stayed = 0, [], []
    for text in texts:
        found = list(_wrong(text, looks))
        right += not found
        lost += [line for line, kind in found if kind in ARTICLE]
        stayed += [line for line, kind in found if kind not in ARTICLE]
    counts = f"{right} of {len(texts)} right, {len(lost)} lines of articles lost, {len(stayed)} others kept"
    sys.stdout.write(f"{name}: {counts}\n")
    for mark, lines in (("-", lost), ("+", stayed)):
        sys.stdout.writelines(f"  {mark} {line[:110]}\n" for line in lines)


def _wrong(text: Pasted, looks: Looks) -> Iterator[tuple[str, str]]:
    """The lines, each with its kind, that the classifier alone leaves out or keeps wrongly."""
    lines = [(" ".join(line.split()), kind) for block in text.blocks for line, kind in block]
    verdicts = Verdicts([[line for line, _ in block] for block in text.blocks], looks)
    left = verdicts.out_of_place([line for line, _ in lines])
    return ((line, kind) for line, kind in lines if (line in left) == (kind in ARTICLE))


def check() -> None:
    """Train on each half of the pasted texts and print how well that reads the other half."""
    corpus, pasted = read_corpus(), read_pasted()
    for half in (0, 1):
        looks = trained(corpus, pasted[half::2])
        report(f"half {half + 1} on the other", pasted[1 - half :: 2], looks)


def write(looks: Looks) -> None:
    """Write the weights into the package."""
    first, title, *trees = looks._asdict().items()
    words = {name: {"step": each.step, "body": b64encode(each.body).decode()} for name, each in (first, title)}
    kept = {"corpus": fingerprint(), **words, **{name: encoded(each) for name, each in trees}}
    WEIGHTS.write_text(json.dumps(kept) + "\n", "ascii")


if __name__ == "__main__":
    check() if "--check" in sys.argv else write(trained(read_corpus(), read_pasted()))
