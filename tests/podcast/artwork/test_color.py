"""Colours that can be read on paper."""

from __future__ import annotations

import pytest

from briefing.podcast.artwork.color import PAPER, READABLE, contrast, readable, rgb


@pytest.mark.parametrize("color", ["#000000", "#ffffff", "#ffff00", "#8c1c13", "#777777"])
def test_any_colour_is_made_readable(color):
    assert contrast(readable(rgb(color), PAPER), PAPER) >= READABLE
