"""A show's colour, made readable on any background (WCAG 2.2, contrast)."""

from __future__ import annotations

Rgb = tuple[int, int, int]

PAPER: Rgb = (251, 248, 242)
NIGHT: Rgb = (22, 21, 19)
READABLE = 4.6
"""The contrast that makes text readable: WCAG requires 4.5 for small text; the rest allows for rounding."""


def rgb(color: str) -> Rgb:
    """`#rrggbb` as three numbers."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def hexadecimal(color: Rgb) -> str:
    """Three numbers as `#rrggbb`."""
    return "#{:02x}{:02x}{:02x}".format(*color)


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast between two colours, from 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(color: Rgb, ground: Rgb) -> Rgb:
    """`color`, made darker or lighter until text in it is readable on the background `ground`."""
    towards: Rgb = (0, 0, 0) if _luminance(ground) > 0.18 else (255, 255, 255)
    for step in range(21):
        mixed = _mixed(color, towards, step / 20)
        if contrast(mixed, ground) >= READABLE:
            return mixed
    return towards


def ink_on(ground: Rgb) -> Rgb:
    """`PAPER` or `NIGHT`, whichever is more readable on the background `ground`."""
    return max(PAPER, NIGHT, key=lambda ink: contrast(ink, ground))


def _mixed(color: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(color, other, strict=True))
    return red, green, blue


def _luminance(color: Rgb) -> float:
    red, green, blue = (
        value / 255 / 12.92 if value <= 10 else ((value / 255 + 0.055) / 1.055) ** 2.4 for value in color
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
