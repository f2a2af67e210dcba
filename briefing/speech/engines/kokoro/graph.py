"""Kokoro's graph rewritten: more than twice as fast with the same sound, and with constants of our own in it.

In the published 8-bit export every convolution is a `ConvInteger` of unsigned numbers, which ONNX Runtime computes no
faster than floating point (130 GFLOP/s a core, measured on a Xeon with AMX). As a matrix product of signed weights the
same sums use the processor's 8-bit instructions: seven times as fast, and for the whole model 0.28 instead of 0.58
seconds of one core for each second of speech. A convolution becomes:

    quantised input [1, channels, time] ─ Transpose, Pad ─ Gather (the taps of each moment side by side)
        ─ MatMulIntegerToFloat (weights, scales, bias) ─ Transpose ─ output [1, channels, time]

The products are exact, so the sums are the same; only the bias is no longer rounded to a whole number. Each
normalisation that `briefing.speech.engines.kokoro.normalisation` finds becomes one operation too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from briefing.speech.engines.kokoro import onnx_wire as wire
from briefing.speech.engines.kokoro.normalisation import normalisations
from briefing.speech.engines.kokoro.onnx_wire import Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from briefing.speech.engines.kokoro.normalisation import Normalisation

_MICROSOFT = "com.microsoft"
_UNSIGNED_TO_SIGNED = 128


def made_faster(model: bytes, *, signed: bool, constants: Mapping[str, NDArray[np.generic]] | None = None) -> bytes:
    """The ONNX model with its one-dimensional `ConvInteger`s as matrix products and its normalisations as one operation
    each; always the same bytes for the same model.

    `signed` makes the weights int8, for processors that multiply uint8 by int8 exactly; otherwise they stay uint8.
    `constants` replace those of the same names.
    """
    content = list(wire.fields(model))
    graph = next(value for number, value in content if number == wire.MODEL_GRAPH and isinstance(value, bytes))
    faster = _Graph(graph, constants or {}).rewritten(signed=signed)
    pieces = []  # joined once: each copy of the weights takes 90 MB
    for number, value in content:
        if number == wire.MODEL_GRAPH:
            pieces += [wire.header(number, sum(map(len, faster))), *faster]
        else:
            pieces.append(wire.field(number, value))
    return b"".join(pieces)


@dataclass(frozen=True, slots=True)
class _Convolution:
    """A `ConvInteger` with the operations around it that quantise its input and turn its sums into floats."""

    quantised: tuple[str, str, str]
    """Its input, the input's scale and zero point."""
    weights: str
    weights_zero: str
    weights_scale: str
    bias: str | None
    output: str
    padding: tuple[int, int]
    dilation: int


class _Graph:
    """A GraphProto taken apart."""

    def __init__(self, message: bytes, constants: Mapping[str, NDArray[np.generic]]) -> None:
        content = [(number, value) for number, value in wire.fields(message) if isinstance(value, bytes)]
        encoded = [value for number, value in content if number == wire.GRAPH_NODE]
        self._nodes = [(Node.decode(node), node) for node in encoded]
        self._tensors = {
            wire.tensor_name(value): value for number, value in content if number == wire.GRAPH_INITIALIZER
        }
        for name in self._tensors.keys() & constants.keys():
            self._tensor(name, constants[name])
        self._rest = [pair for pair in content if pair[0] not in {wire.GRAPH_NODE, wire.GRAPH_INITIALIZER}]
        self._maker = {output: node for node, _ in self._nodes for output in node.outputs}
        self._user = {name: node for node, _ in self._nodes for name in node.inputs}

    def rewritten(self, *, signed: bool) -> list[bytes]:
        """The bytes, in pieces, of the graph with its slow parts replaced and without what nothing needs any more."""
        made: dict[str, Iterator[Node]] = {}
        for node, _ in self._nodes:
            if node.op == "ConvInteger" and (convolution := self._convolution(node)):
                made[convolution.output] = self._as_product(convolution, signed=signed)
        for one in normalisations([node for node, _ in self._nodes]):
            if self._is_usual(one):
                made[one.output] = self._as_one_operation(one)
        nodes: list[tuple[Node, bytes]] = []
        for node, encoded in self._nodes:
            if node.outputs[0] in made:
                nodes += [(new, new.encode()) for new in made[node.outputs[0]]]
            else:
                nodes.append((node, encoded))
        return self._encoded(self._needed(nodes))

    def _is_usual(self, one: Normalisation) -> bool:
        """Whether it is taken over time, and adds to the variance what `InstanceNormalization` adds by default."""
        if not {one.axes, one.added} <= self._tensors.keys():
            return False
        return bool(np.all(self._values(one.axes) == [2]) and np.all(self._values(one.added) == np.float32(1e-5)))

    def _as_one_operation(self, one: Normalisation) -> Iterator[Node]:
        base = one.output + "/normalised/"
        for name, value in (("gain", one.gain), ("shift", one.shift)):
            yield Node("Reshape", (value, self._constant("flat", [-1])), (base + name,))
        yield Node("InstanceNormalization", (one.of, base + "gain", base + "shift"), (one.output,))

    def _convolution(self, node: Node) -> _Convolution | None:
        """The convolution around a `ConvInteger`: DynamicQuantizeLinear before it; Add (of a bias), Cast, Mul after it.

        None if it is not one-dimensional, or strides, or has groups.
        """
        attributes = dict(node.attributes)
        if np.ndim(self._values(node.inputs[1])) != 3 or attributes["strides"] != (1,) or attributes["group"] != 1:
            return None
        following = self._user[node.outputs[0]]
        bias = None
        if following.op == "Add":
            bias = self._bias(following, node.outputs[0])
            following = self._user[following.outputs[0]]
        product = self._user[following.outputs[0]]
        scale = next(name for name in product.inputs if name != following.outputs[0])
        weights_scale = next(name for name in self._maker[scale].inputs if name in self._tensors)
        padding, dilation = attributes["pads"], attributes["dilations"]
        assert isinstance(padding, tuple)
        assert isinstance(dilation, tuple)
        return _Convolution(
            quantised=self._quantised(node),
            weights=node.inputs[1],
            weights_zero=node.inputs[3],
            weights_scale=weights_scale,
            bias=bias,
            output=product.outputs[0],
            padding=(padding[0], padding[1]),
            dilation=dilation[0],
        )

    def _quantised(self, node: Node) -> tuple[str, str, str]:
        numbers, scale, zero = self._maker[node.inputs[0]].outputs
        return numbers, scale, zero

    def _bias(self, add: Node, other: str) -> str:
        """The name of the bias as floats, before it was divided by the scale, rounded and reshaped to be added."""
        node = self._maker[next(name for name in add.inputs if name != other)]
        while node.op != "Div":
            node = self._maker[node.inputs[0]]
        return next(name for name in node.inputs if name in self._tensors)

    def _as_product(self, convolution: _Convolution, *, signed: bool) -> Iterator[Node]:
        """The operations that take its place."""
        base = convolution.output + "/product/"
        numbers, scale, zero = convolution.quantised
        weights = self._values(convolution.weights)
        channels_out, channels_in, taps = weights.shape
        side_by_side = weights.transpose(2, 1, 0).reshape(taps * channels_in, channels_out)
        weights_zero = self._values(convolution.weights_zero)
        at = base + "moments"
        yield Node("Squeeze", (numbers, self._constant("0", [0])), (base + "flat",))
        yield Node("Transpose", (base + "flat",), (at,), (("perm", (1, 0)),))
        if any(convolution.padding):
            before, after = convolution.padding
            ends = self._constant(f"pad {before} {after}", [before, 0, after, 0])
            yield Node("Pad", (at, ends, zero), (base + "padded",))
            at = base + "padded"
        if taps > 1:
            yield from self._taps(base, at, taps, convolution.dilation, channels_in)
            at = base + "taps"
        product = (
            at,
            self._tensor(base + "weights", _signed(side_by_side) if signed else side_by_side),
            scale,
            convolution.weights_scale,
            zero,
            self._tensor(base + "weights zero", _signed(weights_zero) if signed else weights_zero),
            *([convolution.bias] if convolution.bias else []),
        )
        yield Node("MatMulIntegerToFloat", product, (base + "sums",), domain=_MICROSOFT)
        yield Node("Transpose", (base + "sums",), (base + "turned",), (("perm", (1, 0)),))
        yield Node("Unsqueeze", (base + "turned", self._constant("0", [0])), (convolution.output,))

    def _taps(self, base: str, at: str, taps: int, dilation: int, channels: int) -> Iterator[Node]:
        """The operations that put, for each moment, the values that the convolution sees there in one row."""
        first, one, span = self._constant("first", 0), self._constant("one", 1), dilation * (taps - 1)
        offsets = self._constant(f"offsets {taps} {dilation}", [[dilation * tap for tap in range(taps)]])
        yield Node("Shape", (at,), (base + "shape",))
        yield Node("Gather", (base + "shape", first), (base + "length",))
        yield Node("Sub", (base + "length", self._constant(f"span {span}", span)), (base + "moment count",))
        yield Node("Range", (first, base + "moment count", one), (base + "moment",))
        yield Node("Unsqueeze", (base + "moment", self._constant("1", [1])), (base + "column",))
        yield Node("Add", (base + "column", offsets), (base + "places",))
        yield Node("Gather", (at, base + "places"), (base + "seen",))
        yield Node(
            "Reshape",
            (base + "seen", self._constant(f"row {taps * channels}", [-1, taps * channels])),
            (base + "taps",),
        )

    def _needed(self, nodes: list[tuple[Node, bytes]]) -> list[tuple[Node, bytes]]:
        """The operations that lead to the graph's output, in their order."""
        wanted = {wire.value_name(value) for number, value in self._rest if number == wire.GRAPH_OUTPUT}
        kept = []
        for node, encoded in reversed(nodes):
            if wanted.intersection(node.outputs):
                wanted.update(node.inputs)
                kept.append((node, encoded))
        return kept[::-1]

    def _encoded(self, nodes: list[tuple[Node, bytes]]) -> list[bytes]:
        used = {name for node, _ in nodes for name in node.inputs}
        pieces = [wire.join(wire.GRAPH_NODE, [encoded for _, encoded in nodes])]
        for name, tensor in self._tensors.items():
            if name in used:
                pieces += [wire.header(wire.GRAPH_INITIALIZER, len(tensor)), tensor]
        return [*pieces, *(wire.field(number, value) for number, value in self._rest)]

    def _values(self, name: str) -> NDArray[np.generic]:
        return wire.tensor_values(self._tensors[name])

    def _tensor(self, name: str, values: NDArray[np.generic]) -> str:
        self._tensors[name] = wire.tensor(name, values)
        return name

    def _constant(self, name: str, values: object) -> str:
        return self._tensor(f"constant {name}", np.asarray(values, np.int64))


def _signed(values: NDArray[np.generic]) -> NDArray[np.generic]:
    """Numbers of 0 to 255 moved to -128 to 127; with their zero point moved too, every difference stays the same."""
    return (values.astype(np.int16) - _UNSIGNED_TO_SIGNED).astype(np.int8)
