"""Titles set in large letters."""

from __future__ import annotations

import pytest

from briefing.podcast.artwork.cover import SIZE, _font
from briefing.podcast.artwork.lettering import lettered


def square(text, size):
    """Letters half as wide as they are high."""
    return len(text) * size / 2


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("De Ochtendbriefing", ("De", "Ochtend-", "briefing")),
        ("Nieuws van nu", ("Nieuws", "van nu")),
        ("Het Regiojournaal", ("Het", "Regio-", "journaal")),
    ],
)
def test_a_long_word_is_broken_between_its_parts_where_its_letters_become_larger(title, lines):
    assert lettered(title, 1000, 1000, 400, square).lines == lines


@pytest.mark.parametrize(
    "title", ["De Ochtendbriefing", "Het Nieuwsoverzicht van de Westerstreek", "Streekbode Vandaag"]
)
def test_letters_are_large_enough_for_a_list_of_players(title):
    lettering = lettered(title, 2600, 2260, 760, lambda line, size: _font(size).getlength(line))

    assert lettering.size * 55 / SIZE >= 6
    assert "".join(lettering.lines).replace("-", "").replace(" ", "") == title.replace(" ", "")
