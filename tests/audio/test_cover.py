"""The cover of a programme whose show has none."""

from briefing.audio.cover import default_cover


def test_the_default_cover_is_a_square_of_at_least_1400_pixels_and_small() -> None:
    cover = default_cover()
    frame = cover.index(b"\xff\xc0")
    height, width = int.from_bytes(cover[frame + 5 : frame + 7]), int.from_bytes(cover[frame + 7 : frame + 9])
    assert cover.startswith(b"\xff\xd8\xff")
    assert width == height >= 1400
    assert len(cover) < 200_000
