"""A text freed of all that is for the eye only."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.tidy import characters, markup, space
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("af\xadsluit\u200bing", "afsluiting"),
        ("“nee”", '"nee"'),
        ("ﬁets", "fiets"),
    ],
)
def test_what_nobody_sees_goes_and_odd_signs_are_plain(text: str, said: str) -> None:
    assert characters(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("R&amp;D", "R&D"),
        ("<b>brug</b>", "brug"),
        ("De storm, ****. Nu, ***", "De storm, 4 sterren. Nu, 3 sterren"),
        ("***brug***", "brug"),
        ("* * *", "  "),
        ("[hier](https://a.example) lezen", "hier lezen"),
    ],
)
def test_markup_is_taken_off(text: str, said: str) -> None:
    assert markup(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("  de   brug ", "de brug"),
        ("- de brug", "de brug"),
    ],
)
def test_one_space_stands_between_words(text: str, said: str) -> None:
    assert space(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("**** voor de film", "vier sterren voor de film"),
    ],
)
def test_stars_may_come_first(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hij zei (sic) dat", "hij zei dat"),
        ("en toen [...] ging", "en toen ging"),
    ],
)
def test_what_was_left_out_of_a_quotation_is_not_said(text: str, said: str) -> None:
    assert to_spoken(text) == said
