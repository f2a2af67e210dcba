"""Decision trees, from features to odds."""

import pytest

from briefing.article.classifier.trees import LEAF, Trees, odds

TREES = Trees(
    roots=(0, 3),
    figures=bytes([0, LEAF, LEAF, LEAF]),
    limits=(5.0, -1.0, 2.0, 0.25),
    rights=(2, 0, 0, 0),
    start=0.5,
)
"""One tree that divides at 5, and one that is a leaf."""


@pytest.mark.parametrize(("figure", "expected"), [(4.0, -0.25), (5.0, -0.25), (5.1, 2.75)])
def test_up_to_its_limit_a_figure_goes_left_and_the_leaves_are_summed(figure: float, expected: float):
    assert odds(TREES, [figure]) == pytest.approx(expected)
