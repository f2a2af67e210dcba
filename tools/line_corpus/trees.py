"""Boosted trees, grown by scikit-learn and stored in the form that the product reads."""

from __future__ import annotations

import struct
from base64 import b64encode
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from briefing.article.classifier.trees import LEAF, Trees

if TYPE_CHECKING:
    from numpy.typing import NDArray

TREES = 120
_LEAVES = 12
_SHARE = 0.2
"""The share of the features that each node chooses from, at random."""


class Grown:
    """Boosted trees in scikit-learn's form."""

    def __init__(self, model: HistGradientBoostingClassifier) -> None:
        self._model = model

    def odds(self, rows: NDArray[np.float64]) -> list[float]:
        """The logarithm of the odds for each row of features."""
        return [float(score) for score in self._model.decision_function(rows)]

    def trees(self) -> Trees:
        """The trees in the product's form."""
        roots: list[int] = []
        nodes: list[tuple[int, float, int]] = []
        for (predictor,) in self._model._predictors:  # scikit-learn gives no public access to the nodes
            roots.append(len(nodes))
            _flatten(predictor.nodes, 0, nodes)
        figures, limits, rights = zip(*nodes, strict=True)
        return Trees(roots, bytes(figures), _single(limits), rights, float(self._model._baseline_prediction[0, 0]))


def grown(rows: NDArray[np.float64], labels: NDArray[np.bool_], weights: NDArray[np.float64]) -> Grown:
    """Trees that tell the rows whose label is true from the others; each row has a weight."""
    model = HistGradientBoostingClassifier(
        max_iter=TREES,
        learning_rate=0.08,
        max_leaf_nodes=_LEAVES,
        min_samples_leaf=30,
        l2_regularization=5.0,
        max_features=_SHARE,
        early_stopping=False,
        random_state=1,
    )
    return Grown(model.fit(rows, labels, sample_weight=weights))


def encoded(trees: Trees) -> dict[str, Any]:
    """The trees as JSON values: little-endian arrays in Base64."""
    count = len(trees.rights)
    parts = {
        "roots": struct.pack(f"<{len(trees.roots)}H", *trees.roots),
        "figures": trees.figures,
        "limits": struct.pack(f"<{count}f", *trees.limits),
        "rights": struct.pack(f"<{count}H", *trees.rights),
    }
    return {"start": trees.start, **{name: b64encode(part).decode() for name, part in parts.items()}}


def _flatten(kept: Any, number: int, nodes: list[tuple[int, float, int]]) -> None:
    """Append a node and all nodes below it: its left branch follows it, and it keeps the number of its right one."""
    node, place = kept[number], len(nodes)
    if node["is_leaf"]:
        nodes.append((LEAF, float(node["value"]), 0))
        return
    nodes.append((int(node["feature_idx"]), 0.0, 0))
    _flatten(kept, int(node["left"]), nodes)
    nodes[place] = (int(node["feature_idx"]), float(node["num_threshold"]), len(nodes))
    _flatten(kept, int(node["right"]), nodes)


def _single(limits: tuple[float, ...]) -> list[float]:
    return [float(limit) for limit in np.array(limits, np.float32)]
