"""The parts of the ONNX file format needed to rewrite a graph: messages of numbered fields, nodes and tensors.

Written by hand, so that the same graph always gives the same bytes, whatever is installed, as a pinned checksum needs.
Field numbers are those of onnx.proto (https://github.com/onnx/onnx), the encoding that of
https://protobuf.dev/programming-guides/encoding/.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

MODEL_GRAPH = 7
MODEL_OPSET = 8
GRAPH_NODE = 1
GRAPH_INITIALIZER = 5
GRAPH_INPUT = 11
GRAPH_OUTPUT = 12

_VARINT, _BYTES = 0, 2
_FIXED_SIZES = {1: 8, 5: 4}
_TYPES = {"float32": 1, "uint8": 2, "int8": 3, "int32": 6, "int64": 7}
_ATTRIBUTE_INT, _ATTRIBUTE_INTS = 2, 7

Value = int | bytes


def fields(message: bytes) -> Iterator[tuple[int, Value]]:
    """Each field of a message: its number and its value, numbers as int, everything else as bytes."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            value, at = _varint(message, at)
            yield number, value
            continue
        size = _FIXED_SIZES.get(kind)
        if size is None:
            size, at = _varint(message, at)
        yield number, message[at : at + size]
        at += size


def field(number: int, value: int | bytes | str) -> bytes:
    """A field of a message, encoded."""
    if isinstance(value, int):
        return _encoded(number << 3 | _VARINT) + _encoded(value)
    content = value.encode() if isinstance(value, str) else value
    return header(number, len(content)) + content


def header(number: int, size: int) -> bytes:
    """The header of a field whose content has that many bytes."""
    return _encoded(number << 3 | _BYTES) + _encoded(size)


@dataclass(frozen=True, slots=True)
class Node:
    """One operation of a graph (NodeProto)."""

    op: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: tuple[tuple[str, int | tuple[int, ...]], ...] = ()
    """Whole numbers only."""
    domain: str = ""

    @classmethod
    def decode(cls, message: bytes) -> Node:
        """The operation in a NodeProto, without the attributes that are not whole numbers."""
        texts: dict[int, list[str]] = {1: [], 2: [], 4: [], 7: []}
        attributes = []
        for number, value in fields(message):
            if number in texts and isinstance(value, bytes):
                texts[number].append(value.decode())
            elif number == 5 and isinstance(value, bytes):
                attributes.append(_attribute(value))
        return cls(texts[4][0], tuple(texts[1]), tuple(texts[2]), tuple(attributes), texts[7][0] if texts[7] else "")

    def encode(self) -> bytes:
        """As a NodeProto."""
        parts = [field(1, name) for name in self.inputs] + [field(2, name) for name in self.outputs]
        parts += [field(3, self.outputs[0]), field(4, self.op)]
        for name, value in self.attributes:
            if isinstance(value, int):
                content = field(1, name) + field(3, value) + field(20, _ATTRIBUTE_INT)
            else:
                content = field(1, name) + b"".join(field(8, each) for each in value) + field(20, _ATTRIBUTE_INTS)
            parts.append(field(5, content))
        return b"".join(parts) + (field(7, self.domain) if self.domain else b"")


def tensor(name: str, values: NDArray[np.generic]) -> bytes:
    """A constant (TensorProto): float32, int64, int8 or uint8."""
    dims = b"".join(field(1, size) for size in values.shape)
    little = values.astype(values.dtype.newbyteorder("<"), copy=False)
    return dims + field(2, _TYPES[values.dtype.name]) + field(8, name) + field(9, little.tobytes())


def tensor_name(message: bytes) -> str:
    """The name of a TensorProto."""
    return _text(message, 8)


def value_name(message: bytes) -> str:
    """The name of a ValueInfoProto, such as a graph's output."""
    return _text(message, 1)


def tensor_values(message: bytes) -> NDArray[np.generic]:
    """The values of a TensorProto of one of those types, floats as raw bytes."""
    import numpy as np

    names = {number: name for name, number in _TYPES.items()}
    dims: list[int] = []
    kind, raw, small = 0, b"", []
    for number, value in fields(message):
        if number == 1 and isinstance(value, int):
            dims.append(value)
        elif number == 2 and isinstance(value, int):
            kind = value
        elif number == 5:
            small += [value] if isinstance(value, int) else _packed(value)
        elif number == 9 and isinstance(value, bytes):
            raw = value
    form = np.dtype(names[kind]).newbyteorder("<")
    return (np.array(small, form) if small else np.frombuffer(raw, form)).reshape(dims)


def value_info(name: str, kind: str, shape: Sequence[int]) -> bytes:
    """An input or output of a graph (ValueInfoProto)."""
    dims = join(1, [field(1, size) for size in shape])
    return field(1, name) + field(2, field(1, field(1, _TYPES[kind]) + field(2, dims)))


def join(number: int, messages: Sequence[bytes]) -> bytes:
    """A repeated field."""
    return b"".join(field(number, message) for message in messages)


def _text(message: bytes, wanted: int) -> str:
    return next(value.decode() for number, value in fields(message) if number == wanted and isinstance(value, bytes))


def _attribute(message: bytes) -> tuple[str, int | tuple[int, ...]]:
    name, single, several = "", 0, []
    for number, value in fields(message):
        if number == 1 and isinstance(value, bytes):
            name = value.decode()
        elif number == 3 and isinstance(value, int):
            single = value
        elif number == 8:
            several += [value] if isinstance(value, int) else _packed(value)
    return name, tuple(several) if several else single


def _packed(values: bytes) -> list[int]:
    """Whole numbers of a repeated field in its packed form, which some writers use."""
    numbers, at = [], 0
    while at < len(values):
        number, at = _varint(values, at)
        numbers.append(number)
    return numbers


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """The number at `at`, and where it ends."""
    value = shift = 0
    while True:
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def _encoded(number: int) -> bytes:
    encoded = bytearray()
    while number > 0x7F:
        encoded.append(number & 0x7F | 0x80)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)
