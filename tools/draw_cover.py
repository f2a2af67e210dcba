"""The drawing of `briefing/audio/cover.jpg`, the cover of programmes whose show has none of its own.

    pip install pillow font-source-serif-pro
    python tools/draw_cover.py

A front page with a waveform as its picture: flat, two inks on newsprint, legible at thumbnail size. The typeface is
Source Serif Pro (SIL Open Font License).
"""

from __future__ import annotations

from pathlib import Path

from font_source_serif_pro import SourceSerifProBlack, SourceSerifProSemibold
from PIL import Image, ImageDraw, ImageFont

_COVER = Path(__file__).parents[1] / "briefing" / "audio" / "cover.jpg"
_SIDE = 1600
"""Pixels; all coordinates below are in these."""
_OVERSAMPLING = 2
_PAPER, _INK, _RED, _GREY = "#F3EEE3", "#17212B", "#D2402B", "#C9C1B1"
_MARGIN = 130

_BARS = (14, 30, 52, 38, 74, 96, 60, 100, 82, 46, 66, 90, 54, 34, 62, 78, 44, 58, 28, 40, 18)
"""The bars of the waveform, in percent of its height: one spoken word."""
_PLAYING = 12
"""The bar that is in red, as if it were being played."""


def draw() -> Image.Image:
    """The cover at twice its final size, so that scaling it down smooths the edges."""
    page = Image.new("RGB", (_SIDE * _OVERSAMPLING,) * 2, _PAPER)
    pen = ImageDraw.Draw(page)
    _masthead(pen)
    _waveform(pen, top=700, height=510)
    _columns(pen, top=1290)
    return page


def _masthead(pen: ImageDraw.ImageDraw) -> None:
    _bar(pen, _MARGIN, 120, _SIDE - _MARGIN, 138)
    _type(pen, "Briefing", SourceSerifProBlack, 356, baseline=458)
    _bar(pen, _MARGIN, 558, _SIDE - _MARGIN, 564)
    _type(pen, "Nieuws om naar te luisteren", SourceSerifProSemibold, 60, baseline=629)
    _bar(pen, _MARGIN, 654, _SIDE - _MARGIN, 660)


def _waveform(pen: ImageDraw.ImageDraw, *, top: int, height: int) -> None:
    pitch = (_SIDE - 2 * _MARGIN) / len(_BARS)
    middle = top + height / 2
    for number, loudness in enumerate(_BARS):
        left = _MARGIN + number * pitch + pitch * 0.16
        half = height * loudness / 200
        _bar(pen, left, middle - half, left + pitch * 0.68, middle + half, ink=_RED if number == _PLAYING else _INK)


def _columns(pen: ImageDraw.ImageDraw, *, top: int) -> None:
    gap, lines = 50, ((1.0, 1.0, 1.0, 0.62), (1.0, 1.0, 1.0, 0.84), (1.0, 1.0, 1.0, 0.45))
    width = (_SIDE - 2 * _MARGIN - 2 * gap) / 3
    for column, lengths in enumerate(lines):
        left = _MARGIN + column * (width + gap)
        for line, length in enumerate(lengths):
            _bar(pen, left, top + line * 52, left + width * length, top + line * 52 + 22, ink=_GREY)


def _type(pen: ImageDraw.ImageDraw, words: str, face: str, size: int, *, baseline: int) -> None:
    font = ImageFont.truetype(face, size * _OVERSAMPLING)
    pen.text((_SIDE * _OVERSAMPLING / 2, baseline * _OVERSAMPLING), words, _INK, font, anchor="ms")


def _bar(pen: ImageDraw.ImageDraw, *edges: float, ink: str = _INK) -> None:
    """A filled rectangle between its left, top, right and bottom edges."""
    pen.rectangle([round(edge * _OVERSAMPLING) for edge in edges], ink)


if __name__ == "__main__":
    cover = draw().resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    cover.save(_COVER, quality=80, optimize=True, subsampling=0)
