"""The numeric features of a line as a title."""

from __future__ import annotations

import pytest

from briefing.article.classifier.places import lines_of
from briefing.article.classifier.titles import Topic, title_rows

PARAGRAPH = "De gemeente opent maandag de nieuwe brug over de vaart, en fietsers kunnen er dan weer overheen."
SECOND = "Wie met de nachtbus komt, moet nog een week lopen, zegt de wethouder op het stadhuis van de gemeente."
WORDS, SHARED, SHARE, OPENING = range(4)
OWN, ABOVE, BELOW = range(6, 9)
RIVAL, RANK = 10, 11


def rows(*titles: str, words: tuple[float, ...] = ()) -> list[tuple[float, ...]]:
    lines = lines_of([[text] for text in (*titles, PARAGRAPH, SECOND)])
    return title_rows(lines, [*words, *(-5.0,) * (len(lines) - len(words))], [1.0] * len(titles) + [-3.0, -3.0])


def test_a_title_shares_words_with_the_paragraphs_and_the_name_of_a_column_does_not():
    title, column = rows("Gemeentelijke brug straks open", "Achter de geraniums")[:2]
    assert (title[WORDS], title[SHARED]) == (4, 3)
    assert column[SHARED] == 0


def test_the_end_of_a_compound_counts_as_shared():
    assert rows("Voetgangersbrug")[0][SHARED] == 1


def test_words_of_the_first_paragraph_are_counted_by_themselves():
    opening, later = rows("Brug", "Wethouder")[:2]
    assert (opening[OPENING], later[OPENING]) == (1, 0)
    assert opening[SHARED] == later[SHARED] == 1


def test_a_paragraph_shares_nothing_with_itself():
    assert rows("Brug")[1][SHARE] == -1


def test_a_line_knows_how_likely_the_lines_beside_it_are_titles():
    first, second = rows("Nieuws", "Brug open", words=(-2.0, 3.0))[:2]
    assert (second[OWN], second[ABOVE], second[RIVAL], second[RANK]) == (3.0, -2.0, -2.0, 0)
    assert (first[OWN], first[BELOW], first[RIVAL], first[RANK]) == (-2.0, 3.0, 3.0, 1)


def test_a_text_without_a_paragraph_may_have_its_title_in_the_first_lines():
    found = title_rows(lines_of([["Brug open"], ["Zie foto"]]), [2.0, -1.0], [1.0, 1.0])
    assert [row[RANK] for row in found] == [0, 1]


def test_a_text_of_no_lines_has_no_rows():
    assert title_rows([], [], []) == []


def test_a_title_of_one_endless_word_is_compared_by_its_beginning():
    assert Topic([PARAGRAPH]).shared("a" * 100_000) == 0


TOLD = Topic(["Buschauffeur Harm Verstegen heeft de Zeelandrally gewonnen. Hij reed in een oude Kadett zonder kaart."])


@pytest.mark.parametrize(
    "title", ["Verstappen? Nee: buschauffeur Verstegen wint rally", "Wie wint de Zeelandrally? Buschauffeur Verstegen!"]
)
def test_a_title_that_asks_sums_up_paragraphs_if_most_of_its_words_are_theirs(title: str) -> None:
    assert TOLD.sums_up(title)


@pytest.mark.parametrize(
    "title",
    [
        "Wie leest deze krant nog? Wij: de buschauffeurs!",
        "Buschauffeur Verstegen wint de Zeelandrally",
        "Wie wint de Zeelandrally? Buschauffeur Verstegen wint hem.",
        "Buschauffeur? Verstegen!",
    ],
    ids=["other words", "no question", "a sentence", "few words"],
)
def test_other_lines_do_not(title: str) -> None:
    assert not TOLD.sums_up(title)
