"""The neural voice's published ONNX graph in PyTorch, so that gradients flow from its output back to its inputs.

Its 8-bit numbers are dequantised to floats, and nothing is quantised on the way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import onnx
import torch
from onnx import numpy_helper

from tools.tuning.operators import OPERATORS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

    from tools.tuning.operators import Values

_ROUNDED_BIAS = "bias_quant_rounded:0"


class Graph:
    """A graph with its constants, ready to run."""

    def __init__(self, model: bytes) -> None:
        graph = onnx.load_from_string(model).graph
        self._nodes = [
            (node, {each.name: onnx.helper.get_attribute_value(each) for each in node.attribute}) for node in graph.node
        ]
        self.constants = {each.name: torch.from_numpy(numpy_helper.to_array(each).copy()) for each in graph.initializer}
        self._output = graph.output[0].name
        self._lstms: dict[str, torch.nn.LSTM] = {}

    def __call__(self, given: Mapping[str, Tensor]) -> Tensor:
        """The graph's output for some inputs. A value with the name of a constant replaces that."""
        values: dict[str, Any] = {"": None, **self.constants, **given}
        for node, attributes in self._nodes:
            inputs = [values[name] for name in node.input]
            if node.op_type == "DynamicQuantizeLSTM":
                outputs = [self._lstm(node.name or node.output[0], inputs, attributes["hidden_size"])]
            elif node.output[0].endswith(_ROUNDED_BIAS):
                outputs = inputs
            else:
                found = OPERATORS[node.op_type](inputs, attributes)
                outputs = found if isinstance(found, list) else [found]
            values.update(zip(node.output, outputs, strict=False))
        return values[self._output]

    def _lstm(self, name: str, inputs: Values, size: int) -> Tensor:
        """Y of shape (time, 2, 1, size). The gates are in the order i, o, f, c in the graph, i, f, c, o in PyTorch."""
        if name not in self._lstms:
            _, into, again, bias, *_, into_scale, into_zero, again_scale, again_zero = inputs
            own = torch.nn.LSTM(into.shape[1], size, bidirectional=True)
            for direction, suffix in enumerate(("", "_reverse")):
                halves = bias[direction].split(4 * size)
                for kind, values in (
                    ("weight_ih", _dequantised(into, into_scale, into_zero, direction).T),
                    ("weight_hh", _dequantised(again, again_scale, again_zero, direction).T),
                    ("bias_ih", halves[0]),
                    ("bias_hh", halves[1]),
                ):
                    i, o, f, c = values.split(size)
                    getattr(own, f"{kind}_l0{suffix}").data = torch.cat([i, f, c, o]).contiguous()
            self._lstms[name] = own.requires_grad_(False)
        heard, _ = self._lstms[name](inputs[0])
        return heard.unflatten(-1, (2, size)).transpose(1, 2)


def _dequantised(values: Tensor, scale: Tensor, zero: Tensor, direction: int) -> Tensor:
    return (values[direction].float() - zero[direction].float()) * scale[direction]
