"""The cover of a programme whose show has none of its own."""

from __future__ import annotations

from importlib.resources import files


def default_cover() -> bytes:
    """A square JPEG, drawn by `tools/draw_cover.py`."""
    return files("briefing.audio").joinpath("cover.jpg").read_bytes()
