"""The weights of the line classifier, learned from documents that are put together from `line_corpus`.

`python -m tools.train_line_classifier` writes them. With `--check` it says how well half of the corpus, and the corpus
without some kinds, tells the rest. Needs scikit-learn.
"""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from briefing.article.classifier.classify import BUCKETS, Looks, Weights, score
from briefing.article.classifier.places import first_look, lines_of, second_look
from briefing.article.classifier.sift import Verdicts
from tools.line_corpus.documents import Pasted, documents
from tools.line_corpus.parts import Corpus, fingerprint, read_corpus

WEIGHTS = Path(__file__).parents[1] / "briefing" / "article" / "classifier" / "weights.json"
DOCUMENTS = 5000
FOLDS = 4
KIND_GROUPS = 4
FIRST_PENALTY, SECOND_PENALTY = 0.15, 0.05


def learned(corpus: Corpus, count: int = DOCUMENTS) -> Looks:
    """The weights of both looks; the second learns from first looks at documents that these had not seen."""
    texts = documents(corpus, count, seed=1)
    folds = [texts[number::FOLDS] for number in range(FOLDS)]
    features: list[set[str]] = []
    labels: list[bool] = []
    for number, fold in enumerate(folds):
        half = _first(documents(corpus.half(number % 2, f"fold {number // 2}"), count // 2, seed=10 + number))
        for text in fold:
            more, told = _second_rows(text, half)
            features += more
            labels += told
    first = _first(texts)
    return Looks(first, _fitted(features, labels, SECOND_PENALTY))


def _first(texts: list[Pasted]) -> Weights:
    rows = [(first_look(line), bool(kind)) for text in texts for line, kind in _labelled(text) if line.form]
    return _fitted([row for row, _ in rows], [told for _, told in rows], FIRST_PENALTY)


def _second_rows(text: Pasted, weights: Weights) -> tuple[list[set[str]], list[bool]]:
    labelled = _labelled(text)
    lines = [line for line, _ in labelled]
    wanted = [number for number, line in enumerate(lines) if line.form]
    scores = [score(first_look(line), weights) if line.form else -8.0 for line in lines]
    return second_look(lines, scores, wanted), [bool(labelled[number][1]) for number in wanted]


def _labelled(text: Pasted) -> list[tuple[Any, str]]:
    lines = lines_of([[line for line, _ in block] for block in text.blocks])
    return list(zip(lines, [kind for block in text.blocks for _, kind in block], strict=True))


def _fitted(features: list[set[str]], labels: list[bool], penalty: float) -> Weights:
    columns = [crc32(feature.encode()) % BUCKETS for row in features for feature in row]
    starts = np.cumsum([0, *map(len, features)])
    matrix = csr_matrix((np.ones(len(columns), np.float32), columns, starts), (len(features), BUCKETS))
    matrix.sum_duplicates()
    model = LogisticRegression(C=penalty, solver="liblinear", fit_intercept=False, random_state=1)
    model.fit(matrix, np.array(labels))
    weights = model.coef_[0]
    step = round(float(np.abs(weights).max()) / 127, 8)
    return Weights(bytes(max(0, min(255, round(weight / step) + 128)) for weight in weights), step)


class Result(NamedTuple):
    """A line of a document that was not learned from."""

    text: str
    kind: str
    """"" where it is the article's."""
    gone: bool


def results(corpus: Corpus, looks: Looks, count: int, seed: int) -> list[Result]:
    """Which lines of new documents are left out, where no rule leaves any out."""
    found = []
    for text in documents(corpus, count, seed):
        lines = [(" ".join(line.split()), kind) for block in text.blocks for line, kind in block]
        verdicts = Verdicts([[line for line, _ in block] for block in text.blocks], looks)
        left = verdicts.out_of_place([line for line, _ in lines])
        found += [Result(line, kind, line in left) for line, kind in lines]
    return found


def tell(name: str, found: list[Result]) -> None:
    """Say how many lines went, by kind, and which of the article's did."""
    by_kind: dict[str, list[bool]] = defaultdict(list)
    for result in found:
        by_kind[result.kind].append(result.gone)
    article = by_kind.pop("")
    others = [gone for kind in by_kind.values() for gone in kind]
    kept, left = 1 - sum(article) / len(article), sum(others) / len(others)
    sys.stdout.write(f"{name}: {kept:.2%} of {len(article)} lines of articles kept, {left:.1%} of others left out\n")
    for share, kind in sorted((sum(gone) / len(gone), kind) for kind, gone in by_kind.items())[:8]:
        sys.stdout.write(f"  {share:.0%} of {kind}\n")
    for line in dict.fromkeys(result.text for result in found if result.gone and not result.kind):
        sys.stdout.write(f"  lost: {line[:110]}\n")


def check() -> None:
    """Say how well each half of the parts tells the other, and how well the other kinds tell a kind."""
    corpus = read_corpus()
    for half in (0, 1):
        looks = learned(corpus.half(half, "check"), DOCUMENTS // 2)
        tell(f"half {half + 1} on the other", results(corpus.half(1 - half, "check"), looks, 300, seed=5))
    kinds = sorted({row.kind for rows in (corpus.head, corpus.among, corpus.foot) for row in rows})
    unseen = []
    for number in range(KIND_GROUPS):
        group = set(kinds[number::KIND_GROUPS])
        looks = learned(corpus.without(group), DOCUMENTS // 2)
        unseen += results(corpus.without(set(kinds) - group), looks, 100, seed=6)
    tell("kinds that were not learned", unseen)


def write(looks: Looks) -> None:
    """Keep the weights."""
    kept = {
        name: {"step": weights.step, "body": b64encode(weights.body).decode()}
        for name, weights in zip(Looks._fields, looks, strict=True)
    }
    WEIGHTS.write_text(json.dumps({"corpus": fingerprint(), **kept}) + "\n", "ascii")


if __name__ == "__main__":
    check() if "--check" in sys.argv else write(learned(read_corpus()))
