"""The show's artwork: its own, or a cover drawn from its title and colour. Pillow is used only here."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING

from briefing.errors import PublishError, SettingsError, os_errors_as
from briefing.files import read_bounded, write_whole
from briefing.podcast.artwork.color import ink_on, rgb
from briefing.podcast.artwork.lettering import LEADING, lettered

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

    from briefing.podcast.artwork.color import Rgb
    from briefing.podcast.show import Show

_MOST_BYTES = 50_000_000

SIZE = 3000
"""The size of a generated cover in pixels, the largest that Apple accepts."""
_SMALLEST = 1400
"""In pixels; the smallest that Apple accepts."""
MOST_BYTES = 512 * 1024
"""The most that Spotify and others recommend."""
_THUMBNAIL = 600
_ICON = 180
_DESIGN = 3
_FORMATS = {"JPEG": "jpg", "PNG": "png"}
HEADLINE_FONT = files("briefing.podcast").joinpath("assets/headline.ttf")
"""The Latin letters of Vollkorn Bold (SIL Open Font License 1.1)."""


@dataclass(frozen=True, slots=True)
class Covers:
    """The file names of the show's artwork in the podcast folder; a changed picture gets another name."""

    full: str
    thumbnail: str
    """A JPEG of 600 pixels, for pages and tags."""
    icon: str
    """A PNG of 180 pixels."""

    @property
    def all(self) -> set[str]:
        """The three names."""
        return {self.full, self.thumbnail, self.icon}


def covers(show: Show) -> Covers:
    """The show's artwork.

    Raises:
        SettingsError: the show's own cover is not accepted by directories.
    """
    if show.cover:
        content, kind = checked_artwork(show.cover)
        digest = sha256(content).hexdigest()[:10]
    else:
        kind = "jpg"
        digest = sha256(f"{_DESIGN}\n{show.title}\n{show.author}\n{show.color}".encode()).hexdigest()[:10]
    return Covers(f"cover.{digest}.{kind}", f"cover-{_THUMBNAIL}.{digest}.jpg", f"icon.{digest}.png")


def write_covers(show: Show, folder: Path) -> Covers:
    """The show's artwork in `folder`, drawn or copied there if it is not there yet.

    Raises:
        SettingsError: the show's own cover is not accepted by directories.
        WriteError: it cannot be written.
    """
    names = covers(show)
    if not all((folder / name).is_file() for name in names.all):
        content = checked_artwork(show.cover)[0] if show.cover else jpeg(drawn(show.title, show.author, show.color))
        write_whole(folder / names.thumbnail, jpeg(_opened(content).resize((_THUMBNAIL, _THUMBNAIL))))
        write_whole(folder / names.icon, _png(_opened(content).resize((_ICON, _ICON))))
        write_whole(folder / names.full, content)
    return names


def checked_artwork(path: Path) -> tuple[bytes, str]:
    """The picture at `path`, which directories must accept, and its extension, `jpg` or `png`.

    Raises:
        SettingsError: it is not a square RGB JPEG or PNG of 1400 to 3000 pixels, or cannot be read.
    """
    remedy = f"give a square JPEG or PNG of {_SMALLEST} to {SIZE} pixels, in RGB without transparency"
    with os_errors_as(SettingsError, f"cannot read the picture {path}", remedy="check the path and its permissions"):
        content = read_bounded(path, _MOST_BYTES)
    fault = artwork_fault(content)
    if fault:
        raise SettingsError(f"the picture {path} is not accepted by directories", cause=fault, remedy=remedy)
    return content, _FORMATS[_opened(content).format or ""]


def artwork_fault(content: bytes) -> str:
    """The reason why a directory would reject the picture; empty if it would not."""
    try:
        picture = _opened(content)
    except PublishError as error:
        return error.what
    width, height = picture.size
    faults = (
        (picture.format not in _FORMATS, f"it is a {picture.format} file"),
        (width != height, f"it is {width} by {height} pixels, not square"),
        (not _SMALLEST <= width <= SIZE, f"it is {width} pixels wide"),
        (picture.mode != "RGB", f"its colours are {picture.mode}, not RGB"),
    )
    return next((said for wrong, said in faults if wrong), "") or _damage(picture)


def _damage(picture: Image) -> str:
    try:
        picture.load()
    except (OSError, SyntaxError, ValueError) as error:
        return f"it is damaged ({error})"
    return ""


def drawn(title: str, author: str, color: str) -> Image:
    """A cover like a front page: the show's colour, its title as large as fits (players show covers at 55 pixels), a
    rule, and the author."""
    from PIL import Image, ImageDraw

    ground = rgb(color)
    ink = ink_on(ground)
    picture = Image.new("RGB", (SIZE, SIZE), ground)
    pen = ImageDraw.Draw(picture)
    margin = SIZE // 15
    pen.rectangle((margin, margin, SIZE - margin, margin + 44), fill=ink)
    pen.rectangle((margin, SIZE - margin - 280, SIZE - margin, SIZE - margin - 270), fill=ink)
    _write(pen, title, (margin, margin + 130, SIZE - margin, SIZE - margin - 390), ink, largest=760)
    _write(pen, author, (margin, SIZE - margin - 220, SIZE - margin, SIZE - margin), ink, largest=170)
    return picture


def jpeg(picture: Image) -> bytes:
    """`picture` as a JPEG of at most 512 kB."""
    for quality in (90, 80, 65, 45, 25):
        out = BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True, dpi=(72, 72))
        if out.tell() <= MOST_BYTES:
            break
    return out.getvalue()


def _png(picture: Image) -> bytes:
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def _opened(content: bytes) -> Image:
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return Image.open(BytesIO(content))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError) as error:
        raise PublishError("it is not a picture, or a damaged one") from error


def _write(pen: ImageDraw, text: str, box: tuple[int, int, int, int], ink: Rgb, *, largest: int) -> None:
    """Write `text` into `box` in the largest letters that fit, up to `largest` pixels."""
    left, top, right, bottom = box
    shown = "".join(filter(_has_glyph, text))
    lettering = lettered(shown, right - left, bottom - top, largest, lambda line, size: _font(size).getlength(line))
    for number, line in enumerate(lettering.lines):
        pen.text((left, top + int(number * lettering.size * LEADING)), line, font=_font(lettering.size), fill=ink)


@cache
def _font(size: int) -> FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(BytesIO(HEADLINE_FONT.read_bytes()), size)


@cache
def _has_glyph(character: str) -> bool:
    """Whether the font has `character`; it draws a box for those it lacks."""
    mask = bytes(_font(40).getmask(character))
    return character == " " or mask not in (b"", bytes(_font(40).getmask("\uffff")))
