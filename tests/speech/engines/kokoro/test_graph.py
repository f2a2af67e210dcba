"""Convolutions of whole numbers as matrix products: the same sums, sooner."""

import numpy as np
import pytest
from numpy.typing import NDArray

from briefing.speech.engines.kokoro import onnx_wire as wire
from briefing.speech.engines.kokoro.graph import made_faster
from briefing.speech.engines.kokoro.onnx_wire import Node

onnxruntime = pytest.importorskip("onnxruntime", reason="the extra neural is not installed")

CHANNELS, TIME = 6, 50


def quantised_convolution(taps: int, dilation: int, *, bias: bool) -> bytes:
    """A model of one convolution, in the shape that ONNX Runtime's quantiser gives it."""
    random = np.random.default_rng(taps * dilation)
    reach = dilation * (taps - 1)
    attributes = (
        ("dilations", (dilation,)),
        ("group", 1),
        ("kernel_shape", (taps,)),
        ("pads", (reach // 2, reach - reach // 2)),
        ("strides", (1,)),
    )
    nodes = [
        Node("DynamicQuantizeLinear", ("in",), ("numbers", "scale", "zero")),
        Node("ConvInteger", ("numbers", "weights", "zero", "weights zero"), ("sums",), attributes),
        Node("Mul", ("scale", "weights scale"), ("scales",)),
    ]
    if bias:
        nodes += [
            Node("Div", ("bias", "scales"), ("divided",)),
            Node("Floor", ("divided",), ("rounded",)),
            Node("Cast", ("rounded",), ("whole",), (("to", 6),)),
            Node("Reshape", ("whole", "shape"), ("column",)),
            Node("Add", ("sums", "column"), ("sums and bias",)),
        ]
    nodes += [
        Node("Cast", (nodes[-1].outputs[0] if bias else "sums",), ("floats",), (("to", 1),)),
        Node("Mul", ("floats", "scales"), ("out",)),
    ]
    tensors = {
        "weights": random.integers(0, 256, (CHANNELS, CHANNELS, taps)).astype(np.uint8),
        "weights zero": np.uint8(117),
        "weights scale": np.float32(0.01),
        "bias": random.normal(size=CHANNELS).astype(np.float32),
        "shape": np.array([1, CHANNELS, 1], np.int64),
    }
    used = {name for node in nodes for name in node.inputs}
    graph = wire.join(wire.GRAPH_NODE, [node.encode() for node in nodes]) + wire.field(2, "convolution")
    graph += wire.join(
        wire.GRAPH_INITIALIZER,
        [wire.tensor(name, np.asarray(values)) for name, values in tensors.items() if name in used],
    )
    graph += wire.field(wire.GRAPH_INPUT, wire.value_info("in", "float32", (1, CHANNELS, TIME)))
    graph += wire.field(wire.GRAPH_OUTPUT, wire.value_info("out", "float32", (1, CHANNELS, TIME)))
    opsets = wire.field(wire.MODEL_OPSET, wire.field(2, 20))
    opsets += wire.field(wire.MODEL_OPSET, wire.field(1, "com.microsoft") + wire.field(2, 1))
    return wire.field(1, 9) + wire.field(wire.MODEL_GRAPH, graph) + opsets


def run(model: bytes) -> NDArray[np.float32]:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    heard = np.random.default_rng(7).normal(size=(1, CHANNELS, TIME)).astype(np.float32)
    (out,) = session.run(None, {"in": heard})
    return np.asarray(out, np.float32)


def operations(model: bytes) -> list[str]:
    graph = next(value for number, value in wire.fields(model) if number == wire.MODEL_GRAPH)
    assert isinstance(graph, bytes)
    nodes = [value for number, value in wire.fields(graph) if number == wire.GRAPH_NODE]
    return [Node.decode(node).op for node in nodes if isinstance(node, bytes)]


@pytest.mark.parametrize("signed", [True, False], ids=["signed", "unsigned"])
@pytest.mark.parametrize(("taps", "dilation"), [(1, 1), (3, 1), (7, 3), (11, 5)])
def test_the_sums_are_the_same(taps: int, dilation: int, signed: bool) -> None:
    model = quantised_convolution(taps, dilation, bias=False)
    faster = made_faster(model, signed=signed)
    assert "ConvInteger" in operations(model)
    assert "ConvInteger" not in operations(faster)
    np.testing.assert_allclose(run(faster), run(model), rtol=1e-6)


def test_the_bias_is_added_as_it_is() -> None:
    model = quantised_convolution(3, 1, bias=True)
    step = 0.01 * 8 / 255  # what one whole number stands for
    np.testing.assert_allclose(run(made_faster(model, signed=True)), run(model), atol=2 * step)


def test_what_nothing_needs_any_more_is_left_out() -> None:
    faster = made_faster(quantised_convolution(3, 1, bias=True), signed=True)
    assert not {"Floor", "Div", "Cast"} & set(operations(faster))


def test_the_same_model_gives_the_same_bytes() -> None:
    model = quantised_convolution(7, 1, bias=True)
    assert made_faster(model, signed=True) == made_faster(model, signed=True)


def test_a_constant_of_ours_takes_the_place_of_the_models() -> None:
    model = quantised_convolution(3, 1, bias=False)
    louder = made_faster(model, signed=True, constants={"weights scale": np.array(0.02, np.float32)})
    np.testing.assert_allclose(run(louder), 2 * run(model), rtol=1e-6)


def test_a_constant_that_the_model_does_not_have_changes_nothing() -> None:
    model = quantised_convolution(3, 1, bias=False)
    same = made_faster(model, signed=True, constants={"unknown": np.array(1.0, np.float32)})
    assert same == made_faster(model, signed=True)
