"""The weights of the line classifier, learned from documents that are put together from `line_corpus`.

`python -m tools.train_line_classifier` writes them; with `--check` it only says how well half of the corpus, and the
corpus without a kind, tells the rest. Needs scikit-learn.
"""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from collections import defaultdict
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from briefing.article.classifier.classify import BUCKETS, Looks, Weights, judged, score
from briefing.article.classifier.places import first_look, lines_of, second_look
from tools.line_corpus.documents import Pasted, documents
from tools.line_corpus.parts import Corpus, fingerprint, read_corpus

WEIGHTS = Path(__file__).parents[1] / "briefing" / "article" / "classifier" / "weights.json"
DOCUMENTS = 5000
FOLDS = 4
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


def results(corpus: Corpus, looks: Looks, count: int, seed: int) -> list[tuple[float, str, str]]:
    """Of the lines of new documents: how likely each is not the article, its kind and its text."""
    found = []
    for text in documents(corpus, count, seed):
        kinds = [kind for block in text.blocks for _, kind in block]
        lines = judged([[line for line, _ in block] for block in text.blocks], looks)
        found += [(line.chance, kind, line.text) for line, kind in zip(lines, kinds, strict=True)]
    return found


def _say(name: str, found: list[tuple[float, str, str]], *, show: int = 0) -> None:
    article = sorted((row for row in found if not row[1]), reverse=True)
    others = [row for row in found if row[1]]
    parts = []
    for at in (0.5, 0.8, 0.9, 0.95):
        kept = sum(chance < at for chance, _, _ in article) / max(1, len(article))
        gone = sum(chance >= at for chance, _, _ in others) / max(1, len(others))
        parts.append(f"{at}: kept {kept:.4f} left out {gone:.3f}")
    sys.stdout.write(f"{name} ({len(article)} / {len(others)})  " + "  ".join(parts) + "\n")
    if show:
        for chance, _, line in list(dict.fromkeys(article))[:show]:
            sys.stdout.write(f"   ARTICLE {chance:.2f} {line[:110]}\n")
        for chance, kind, line in sorted(set(others))[:show]:
            sys.stdout.write(f"   OTHER {chance:.2f} [{kind}] {line[:110]}\n")


def check(show: int) -> None:
    """Say how well one half of the parts tells the other, and all kinds but some tell these."""
    corpus = read_corpus()
    for half in (0, 1):
        looks = learned(corpus.half(half, "check"), DOCUMENTS // 2)
        found = results(corpus.half(1 - half, "check"), looks, 300, 5)
        _say(f"half {half} on the other", found, show=show)
        if show:
            by_kind = defaultdict(list)
            for chance, kind, _ in found:
                by_kind[kind].append(chance >= 0.8)
            worst = sorted((sum(v) / len(v), len(v), k) for k, v in by_kind.items() if k)
            sys.stdout.write("   " + ", ".join(f"{k} {s:.2f}/{n}" for s, n, k in worst[:25]) + "\n")


def check_kinds() -> None:
    """Say how well the other kinds tell a kind."""
    corpus = read_corpus()
    kinds = sorted({row.kind for rows in (corpus.head, corpus.among, corpus.foot) for row in rows})
    everything = []
    for number in range(6):
        dropped = set(kinds[number::6])
        looks = learned(corpus.without(dropped), DOCUMENTS // 2)
        only = corpus.without(set(kinds) - dropped)
        everything += results(only, looks, 150, 6)
    _say("kinds not seen", everything)
    by_kind = defaultdict(list)
    for chance, kind, _ in everything:
        by_kind[kind].append(chance >= 0.8)
    worst = sorted((sum(v) / len(v), len(v), k) for k, v in by_kind.items() if k)
    sys.stdout.write("   " + ", ".join(f"{k} {s:.2f}/{n}" for s, n, k in worst) + "\n")


def write(looks: Looks) -> None:
    """Keep the weights."""
    kept = {
        name: {"step": weights.step, "body": b64encode(weights.body).decode()}
        for name, weights in zip(Looks._fields, looks, strict=True)
    }
    WEIGHTS.write_text(json.dumps({"corpus": fingerprint(), **kept}) + "\n", "ascii")


if __name__ == "__main__":
    if "--kinds" in sys.argv:
        check_kinds()
    elif "--check" in sys.argv:
        check(25 if "--show" in sys.argv else 0)
    else:
        write(learned(read_corpus()))
