"""The operators of the neural voice's graph in PyTorch, by their names in ONNX.

They are those of https://onnx.ai/onnx/operators/ (opset 20) and of Microsoft's
https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from onnx import numpy_helper
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import onnx
    from torch import Tensor

Values = list[Any]
_TYPES = {1: torch.float32, 6: torch.float32, 7: torch.int64, 9: torch.bool}
"""By ONNX's numbers. Its int32 (6) hold quantised sums and biases, which are floats here."""


def _convolution(inputs: Values, attributes: Mapping[str, Any]) -> Tensor:
    signal, weights, *rest = inputs
    if len(rest) > 1:  # ConvInteger: the zero points of both
        weights, rest = weights.float() - rest[1].float().reshape(-1, 1, 1), []
    return functional.conv1d(
        functional.pad(signal, attributes["pads"]),
        weights,
        rest[0] if rest else None,
        stride=attributes["strides"],
        dilation=attributes["dilations"],
        groups=attributes["group"],
    )


def _transposed_convolution(inputs: Values, attributes: Mapping[str, Any]) -> Tensor:
    signal, weights, *bias = inputs
    return functional.conv_transpose1d(
        signal,
        weights,
        bias[0] if bias else None,
        stride=attributes["strides"],
        padding=attributes["pads"][0],
        output_padding=attributes.get("output_padding", [0]),
        groups=attributes["group"],
    )


def _resized(inputs: Values, attributes: Mapping[str, Any]) -> Tensor:
    signal, _, scales = inputs
    if attributes["mode"] == b"nearest":
        return functional.interpolate(signal, scale_factor=float(scales[-1]), mode="nearest")
    size = int(signal.shape[-1] * float(scales[-1]))
    return functional.interpolate(signal, size=size, mode="linear", align_corners=False)


def _slice(inputs: Values, _: object) -> Tensor:
    data, starts, ends = inputs[:3]
    axes = inputs[3] if len(inputs) > 3 else torch.arange(len(starts))
    steps = inputs[4] if len(inputs) > 4 else torch.ones(len(starts), dtype=torch.int64)
    index = [slice(None)] * data.dim()
    for start, end, axis, step in zip(starts.tolist(), ends.tolist(), axes.tolist(), steps.tolist(), strict=True):
        index[axis] = slice(start, end, step)
    return data[tuple(index)]


def _gather(inputs: Values, attributes: Mapping[str, Any]) -> Tensor:
    data, indices = inputs
    axis = attributes.get("axis", 0)
    chosen = data.index_select(axis, indices.reshape(-1) % data.shape[axis])
    axis %= data.dim()
    return chosen.reshape([*data.shape[:axis], *indices.shape, *data.shape[axis + 1 :]])


def _reshape(inputs: Values, _: object) -> Tensor:
    data, shape = inputs
    return data.reshape([data.shape[place] if size == 0 else size for place, size in enumerate(shape.tolist())])


def _spectra(inputs: Values, _: object) -> Tensor:
    signal, step, window, length = inputs
    # The phases of the source signal turn too fast for a useful gradient; the melody gets one by other paths.
    signal = signal.detach()
    spectra = torch.stft(signal, int(length), int(step), window=window, center=False, return_complex=True)
    return torch.view_as_real(spectra.transpose(1, 2))


def _scattered(inputs: Values, _: object) -> Tensor:
    data, indices, updates = inputs
    result = data.clone()
    result[tuple(indices.unbind(-1))] = updates
    return result


def _padded(inputs: Values, attributes: Mapping[str, Any]) -> Tensor:
    signal, sizes = inputs[0], inputs[1].tolist()
    before, after = sizes[len(sizes) // 2 - 1], sizes[-1]
    return functional.pad(signal, (before, after), mode=attributes["mode"].decode())


def _matrix_product(inputs: Values, _: object) -> Tensor:
    left, right, _, zero = inputs
    return left @ (right.float() - zero.float())


def _normalised(inputs: Values, attributes: Mapping[str, Any]) -> Tensor:
    data, scale, bias = inputs
    return functional.layer_norm(data, data.shape[-1:], scale, bias, attributes["epsilon"])


def _quotient(inputs: Values, _: object) -> Tensor:
    over, under = inputs
    if not over.is_floating_point():
        return over // under
    return over / torch.where(under == 0, torch.finfo(under.dtype).tiny, under)  # in silence both are 0


def _mean(inputs: Values, _: object) -> Tensor:
    return inputs[0].mean(inputs[1].tolist(), keepdim=True)


def _cast(inputs: Values, attributes: Mapping[str, Any]) -> Tensor:
    return inputs[0].to(_TYPES[attributes["to"]])


OPERATORS: dict[str, Callable[[Values, Mapping[str, Any]], Any]] = {
    "Add": lambda i, _: i[0] + i[1],
    "And": lambda i, _: i[0] & i[1],
    "Atan": lambda i, _: i[0].atan(),
    "Cast": _cast,
    "Clip": lambda i, _: i[0].clamp(min=i[1]),
    "Concat": lambda i, a: torch.cat(i, a["axis"]),
    "ConstantOfShape": lambda i, a: torch.full(i[0].tolist(), _fill(a["value"])),
    "Conv": _convolution,
    "ConvInteger": _convolution,
    "ConvTranspose": _transposed_convolution,
    "Cos": lambda i, _: i[0].cos(),
    "CumSum": lambda i, _: i[0].cumsum(int(i[1])),
    "DequantizeLinear": lambda i, _: (i[0].float() - i[2].float()) * i[1],
    "Div": _quotient,
    "DynamicQuantizeLinear": lambda i, _: [i[0], torch.tensor(1.0), torch.tensor(0.0)],
    "Equal": lambda i, _: i[0] == i[1],
    "Exp": lambda i, _: i[0].exp(),
    "Expand": lambda i, _: i[0].expand(torch.broadcast_shapes(i[0].shape, tuple(i[1].tolist()))),
    "FastGelu": lambda i, _: functional.gelu(i[0] if len(i) < 2 else i[0] + i[1], approximate="tanh"),
    "Floor": lambda i, _: i[0].floor(),
    "FusedMatMul": lambda i, a: (i[0].transpose(-1, -2) if a["transA"] else i[0]) @ i[1] * a["alpha"],
    "Gather": _gather,
    "Greater": lambda i, _: i[0] > i[1],
    "GreaterOrEqual": lambda i, _: i[0] >= i[1],
    "LayerNormalization": _normalised,
    "LeakyRelu": lambda i, a: functional.leaky_relu(i[0], a["alpha"]),
    "Less": lambda i, _: i[0] < i[1],
    "MatMul": lambda i, _: i[0] @ i[1],
    "MatMulInteger": _matrix_product,
    "Mul": lambda i, _: i[0] * i[1],
    "NonZero": lambda i, _: i[0].nonzero().T,
    "Pad": _padded,
    "Pow": lambda i, _: i[0] ** i[1],
    "Range": lambda i, _: torch.arange(i[0].item(), i[1].item(), i[2].item(), dtype=i[0].dtype),
    "ReduceMean": _mean,
    "ReduceSum": lambda i, a: i[0].sum(i[1].tolist(), keepdim=bool(a["keepdims"])),
    "Reshape": _reshape,
    "Resize": _resized,
    "Round": lambda i, _: i[0].round(),
    "STFT": _spectra,
    "ScatterND": _scattered,
    "Shape": lambda i, _: torch.tensor(i[0].shape),
    "Sigmoid": lambda i, _: i[0].sigmoid(),
    "Sin": lambda i, _: i[0].sin(),
    "SkipLayerNormalization": lambda i, a: _normalised([i[0] + i[1], i[2], i[3]], a),
    "Slice": _slice,
    "Softmax": lambda i, a: i[0].softmax(a["axis"]),
    "Split": lambda i, a: list(i[0].split(i[1].tolist(), a["axis"])),
    "Sqrt": lambda i, _: i[0].sqrt(),
    "Squeeze": lambda i, _: i[0].squeeze(tuple(i[1].tolist())) if len(i) > 1 else i[0].squeeze(),
    "Sub": lambda i, _: i[0] - i[1],
    "Tanh": lambda i, _: i[0].tanh(),
    "Transpose": lambda i, a: i[0].permute(a["perm"]),
    "Unsqueeze": lambda i, _: _unsqueezed(i[0], i[1].tolist()),
    "Where": lambda i, _: torch.where(i[0], i[1], i[2]),
}


def _fill(value: onnx.TensorProto) -> float | int:
    filler: float | int = numpy_helper.to_array(value).item()
    return filler


def _unsqueezed(data: Tensor, axes: list[int]) -> Tensor:
    size = data.dim() + len(axes)
    for axis in sorted(axis % size for axis in axes):
        data = data.unsqueeze(axis)
    return data
