"""Reading and writing the little of ONNX files that the neural voice needs."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.speech.engines.kokoro import onnx_wire as wire
from briefing.speech.engines.kokoro.onnx_wire import Node

names = st.text(min_size=1, max_size=20)
numbers = st.integers(0, 2**63 - 1)


@given(st.lists(st.tuples(st.integers(1, 500), st.one_of(numbers, st.binary(max_size=300)))))
def test_fields_are_read_as_they_were_written(content: list[tuple[int, int | bytes]]) -> None:
    message = b"".join(wire.field(number, value) for number, value in content)
    assert list(wire.fields(message)) == content


@given(
    st.builds(
        Node,
        op=names,
        inputs=st.tuples(names, names),
        outputs=st.tuples(names),
        attributes=st.tuples(
            st.tuples(names, st.integers(0, 1000)),
            st.tuples(names, st.lists(st.integers(0, 1000), min_size=1).map(tuple)),
        ),
        domain=st.sampled_from(["", "com.microsoft"]),
    )
)
def test_a_node_is_read_as_it_was_written(node: Node) -> None:
    assert Node.decode(node.encode()) == node


@pytest.mark.parametrize("kind", ["float32", "uint8", "int8", "int64"])
def test_a_tensor_is_read_as_it_was_written(kind: str) -> None:
    values = np.arange(24).reshape(2, 3, 4).astype(kind)
    message = wire.tensor("weights", values)
    assert wire.tensor_name(message) == "weights"
    np.testing.assert_array_equal(wire.tensor_values(message), values)


def test_small_numbers_may_stand_in_a_field_of_their_own() -> None:
    scalar = wire.field(2, 2) + wire.field(5, bytes([0x96, 0x01])) + wire.field(8, "zero point")
    assert wire.tensor_values(scalar) == np.uint8(150)
