"""The default cover, for programmes whose show has none of its own."""

from __future__ import annotations

from pathlib import Path


def default_cover() -> bytes:
    """A square JPEG, drawn by `tools/draw_cover.py`."""
    return Path(__file__).with_name("cover.jpg").read_bytes()
