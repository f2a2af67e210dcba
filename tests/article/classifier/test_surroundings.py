"""The numeric features of a line's surroundings."""

from __future__ import annotations

import pytest

from briefing.article.classifier.places import lines_of
from briefing.article.classifier.surroundings import surroundings

PARAGRAPH = "De gemeente opent maandag de nieuwe brug over de vaart, en fietsers kunnen er dan weer overheen."
BLOCKS = [
    ["Brug over de vaart gaat open"],
    ["Deel dit"],
    [PARAGRAPH],
    ["Anja", "Bram"],
    [PARAGRAPH + " Dat is zo."],
    ["Meer"],
]
SCORES = [1.0, 8.0, -2.0, 3.0, -3.0, -2.0, 4.0]


def told(scores: list[float], blocks: list[list[str]] = BLOCKS) -> list[tuple[float, ...]]:
    return surroundings(lines_of(blocks), scores)


def changed_by(number: int, score: float) -> set[int]:
    """The lines with other features once line `number` has `score`."""
    other = [score if place == number else each for place, each in enumerate(SCORES)]
    return {place for place, (one, two) in enumerate(zip(told(SCORES), told(other), strict=True)) if one != two}


def test_each_line_has_the_same_number_of_features() -> None:
    rows = told(SCORES)
    assert len(rows) == len(SCORES)
    assert len({len(row) for row in rows}) == 1


def test_a_single_line_has_surroundings_too() -> None:
    assert len(told([0.0], [["Brug open"]])[0]) == len(told(SCORES)[0])


def test_a_score_above_its_bound_counts_as_the_bound() -> None:
    of_paragraphs = [[PARAGRAPH], [PARAGRAPH + " Dat is zo."]]
    assert told([-6.0, -50.0], of_paragraphs) == told([-7.0, -6.0], of_paragraphs)


def test_the_score_of_a_line_changes_the_features_of_the_lines_around_it() -> None:
    assert changed_by(3, -3.0) >= {1, 2, 3, 4, 5}


def test_a_line_that_the_text_has_twice_is_known_as_such() -> None:
    once, twice = told([1.0, 1.0], [["Deel dit"], ["Meer nu"]]), told([1.0, 1.0], [["Deel dit"], ["Deel dit"]])
    assert once[0] != twice[0]


@pytest.mark.parametrize(
    ("headline", "shared"), [("Brug over de vaart gaat open", True), ("Zwembad krijgt glijbanen", False)]
)
def test_a_paragraph_shares_words_with_the_title_that_is_its_own(headline: str, shared: bool) -> None:
    of_title = told([-1.0, -2.0], [[headline], [PARAGRAPH]])[1]
    of_other = told([-1.0, -2.0], [["Zwembad krijgt glijbanen"], [PARAGRAPH]])[1]
    assert (of_title != of_other) is shared


def test_a_paragraph_that_is_likely_not_the_article_does_not_end_it() -> None:
    assert told([1.0, -2.0], [["Kop"], [PARAGRAPH]])[0] != told([1.0, 2.0], [["Kop"], [PARAGRAPH]])[0]


@pytest.mark.parametrize(
    ("what", "column"),
    [
        ("above, among or below the paragraphs", (0, 0, 1, 1, 1, 1, 2)),
        ("lines from the last paragraph", (-5, -4, -3, -2, -1, 0, 1)),
        ("lines from the paragraph above", (60, 60, 60, 1, 2, 3, 1)),
        ("lines to the paragraph below", (2, 1, 3, 2, 1, 60, 60)),
        ("rank as the title", (0, 1, -1, -1, -1, -1, -1)),
        ("lines from the title", (0, 1, 2, 3, 4, 5, 6)),
        ("lines to the end of the block", (1, 1, 1, 2, 1, 1, 1)),
        ("the likeliest in the block not to be the article", (1, 6, -2, 3, 3, -2, 4)),
        ("the likeliest between it and the paragraph above", (-9, 1, 6, -9, 3, 3, -9)),
    ],
)
def test_a_feature_has_its_value_for_each_line(what: str, column: tuple[float, ...]) -> None:
    assert column in list(zip(*told(SCORES), strict=True)), what


def test_without_paragraphs_no_line_is_above_among_or_below_them() -> None:
    assert (3.0, 3.0) in list(zip(*told([1.0, 1.0], [["Deel dit"], ["Meer"]]), strict=True))
