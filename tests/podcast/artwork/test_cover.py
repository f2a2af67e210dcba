"""The show's artwork."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from briefing.errors import SettingsError
from briefing.podcast.artwork.cover import MOST_BYTES, SIZE, artwork_fault, checked_artwork, drawn, jpeg, write_covers

TITLES = [
    "Kort",
    "De vermoedelijk langste titel van een Nederlandstalige nieuwspodcast die ooit is bedacht " * 3,
    "Arbeidsongeschiktheidsverzekeringsmaatschappij",
    "😀 emoji, 中文, العربية en \u202eomgekeerd",
    "éèëêïöüÿ ĲSSELMEER “citaat” – €5",
    "\x00",
]


@pytest.mark.parametrize("title", TITLES)
def test_any_title_gives_a_cover_that_directories_take(title):
    content = jpeg(drawn(title, "De Courant", "#0b3d2e"))

    assert artwork_fault(content) == ""
    assert Image.open(BytesIO(content)).size == (SIZE, SIZE)
    assert len(content) <= MOST_BYTES


def test_a_cover_is_drawn_once(show, folder):
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}

    write_covers(show, folder)

    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_the_shows_own_cover_is_used_as_it_is(show, folder, tmp_path):
    own = tmp_path / "eigen.png"
    Image.new("RGB", (1500, 1500), "teal").save(own)

    names = write_covers(replace(show, cover=own), folder)

    assert (folder / names.full).read_bytes() == own.read_bytes()
    assert names.full.endswith(".png")
    assert Image.open(BytesIO((folder / names.thumbnail).read_bytes())).size == (600, 600)


@pytest.mark.parametrize(
    ("mode", "size", "kind", "fault"),
    [
        ("RGB", (1400, 1500), "JPEG", "not square"),
        ("RGB", (3001, 3001), "PNG", "3001 pixels"),
        ("RGBA", (1400, 1400), "PNG", "RGBA, not RGB"),
        ("L", (1400, 1400), "JPEG", "L, not RGB"),
        ("RGB", (1400, 1400), "GIF", "GIF file"),
    ],
)
def test_artwork_that_directories_reject_is_refused(tmp_path, mode, size, kind, fault):
    path = tmp_path / "omslag"
    Image.new(mode, size).save(path, kind)

    with pytest.raises(SettingsError, match=fault):
        checked_artwork(path)


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\xff\xd8\xff\xe0 broken"])
def test_what_is_no_picture_is_refused(tmp_path, content):
    path = tmp_path / "omslag.jpg"
    path.write_bytes(content)

    with pytest.raises(SettingsError, match="not a picture"):
        checked_artwork(path)
