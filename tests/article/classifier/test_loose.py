"""The lines alone between paragraphs, and their features."""

from __future__ import annotations

import pytest

from briefing.article.classifier.loose import loose_rows
from briefing.article.classifier.places import lines_of
from tests.article.lines.pasted import article_with, paragraphs

PARAGRAPH = "De gemeente opent maandag de nieuwe brug over de vaart, en fietsers kunnen er dan weer overheen."
SCORE_OF_TEXT = -3.0
ALONE, LOOSE, WORDS, DISTANCE = range(4)


def rows(*texts: str) -> dict[int, tuple[float, ...]]:
    return loose_rows(lines_of([[text] for text in texts]), [SCORE_OF_TEXT] * len(texts))


def test_only_lines_among_the_paragraphs_that_end_no_sentence_are_loose():
    texts = ("Brug open", PARAGRAPH, "De brug op dinsdag", PARAGRAPH, "Dat kan.", PARAGRAPH, "Meer nieuws")
    assert list(rows(*texts)) == [2]


def test_lines_next_to_each_other_count_but_are_not_alone():
    found = rows(PARAGRAPH, "De brug", PARAGRAPH, "Ook dit", "En dat", PARAGRAPH)
    assert {number: (row[ALONE], row[LOOSE]) for number, row in found.items()} == {1: (1, 3)}


def test_a_line_knows_how_long_the_others_are_and_how_far_the_next_one_is():
    found = rows(PARAGRAPH, "De brug", PARAGRAPH, PARAGRAPH, "De oude brug", PARAGRAPH, "De sluis", PARAGRAPH)
    assert found[1][WORDS:] == (2.5, 3)
    assert found[6][DISTANCE] == 2


def test_a_text_without_a_paragraph_has_none():
    assert rows("De brug", "De sluis") == {}


@pytest.mark.parametrize(
    "line",
    [
        "Kettingpont in Oudewater ook uit de vaart door storing",
        "De pont bij Wolfsveen, kort na de reparatie van de ketting",
        "Gemeente Duiven trekt beurs voor fietstunnel onder spoor",
        "Reizigers aan dek tijdens de eerste overtocht van maandagochtend",
    ],
)
def test_a_caption_or_title_between_paragraphs_is_left_out(line):
    article = article_with(line)
    assert line not in [block.text for block in article.blocks]
    assert line in [left.text for left in article.left_out]


@pytest.mark.parametrize("line", ["Opgelucht", "Een ketting van staal", "Wie betaalt de ketting", "Tweede reparatie"])
def test_a_crosshead_between_paragraphs_stays(line):
    assert line in [block.text for block in article_with(line).blocks]


@pytest.mark.parametrize("line", ["Het schip is te oud.", "‘Wij konden niets doen.’", "Dat kost tijd, zegt hij."])
def test_a_short_sentence_between_paragraphs_stays(line):
    assert line in paragraphs(article_with(line))
