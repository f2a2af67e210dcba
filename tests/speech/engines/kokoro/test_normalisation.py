"""Normalisations that a graph spells out, as one operation each."""

from typing import TYPE_CHECKING

import numpy as np
import pytest

from briefing.speech.engines.kokoro import onnx_wire as wire
from briefing.speech.engines.kokoro.graph import made_faster
from briefing.speech.engines.kokoro.onnx_wire import Node
from tests.speech.engines.kokoro.test_graph import CHANNELS, TIME, operations, run

if TYPE_CHECKING:
    from numpy.typing import NDArray

pytest.importorskip("onnxruntime", reason="the extra neural is not installed")


def normalising(*, axis: int = 2, added: float = 1e-5, twice: bool = False) -> bytes:
    """A model that brings what it hears to mean 0 and variance 1, then to a gain and a shift (or to two of them)."""
    nodes = [
        Node("ReduceMean", ("in", "axes"), ("mean",), (("keepdims", 1),)),
        Node("Sub", ("in", "mean"), ("centred",)),
        Node("Mul", ("centred", "centred"), ("squares",)),
        Node("ReduceMean", ("squares", "axes"), ("variance",), (("keepdims", 1),)),
        Node("Add", ("variance", "added"), ("more",)),
        Node("Sqrt", ("more",), ("deviation",)),
        Node("Div", ("centred", "deviation"), ("normal",)),
        Node("Mul", ("gain", "normal"), ("louder",)),
        Node("Add", ("louder", "shift"), ("first" if twice else "out",)),
    ]
    if twice:
        nodes += [
            Node("Mul", ("normal", "shift"), ("other",)),
            Node("Add", ("gain", "other"), ("second",)),
            Node("Sub", ("first", "second"), ("out",)),
        ]
    random = np.random.default_rng(5)
    tensors: dict[str, NDArray[np.generic]] = {
        "axes": np.array([axis], np.int64),
        "added": np.asarray(np.float32(added)),
        "gain": random.normal(size=(1, CHANNELS, 1)).astype(np.float32),
        "shift": random.normal(size=(1, CHANNELS, 1)).astype(np.float32),
    }
    graph = wire.join(wire.GRAPH_NODE, [node.encode() for node in nodes]) + wire.field(2, "normalising")
    graph += wire.join(wire.GRAPH_INITIALIZER, [wire.tensor(name, values) for name, values in tensors.items()])
    graph += wire.field(wire.GRAPH_INPUT, wire.value_info("in", "float32", (1, CHANNELS, TIME)))
    graph += wire.field(wire.GRAPH_OUTPUT, wire.value_info("out", "float32", (1, CHANNELS, TIME)))
    return wire.field(1, 9) + wire.field(wire.MODEL_GRAPH, graph) + wire.field(wire.MODEL_OPSET, wire.field(2, 20))


def test_it_gives_the_same() -> None:
    model = normalising()
    faster = made_faster(model, signed=True)
    assert sorted(operations(faster)) == ["InstanceNormalization", "Reshape", "Reshape"]
    np.testing.assert_allclose(run(faster), run(model), rtol=1e-4, atol=1e-5)


def test_one_that_two_voices_share_is_done_for_each() -> None:
    model = normalising(twice=True)
    faster = made_faster(model, signed=True)
    assert operations(faster).count("InstanceNormalization") == 2
    assert "ReduceMean" not in operations(faster)
    np.testing.assert_allclose(run(faster), run(model), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("other", [{"axis": 1}, {"added": 1e-3}], ids=["over the channels", "more is added"])
def test_another_kind_stays_as_it_is(other: dict[str, float]) -> None:
    model = normalising(**other)  # type: ignore[arg-type]
    assert "InstanceNormalization" not in operations(made_faster(model, signed=True))
