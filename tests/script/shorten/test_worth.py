"""What matters most in a background, compared with what an editor marked."""

from __future__ import annotations

from statistics import mean
from typing import TYPE_CHECKING

from briefing.script.names import names
from briefing.script.shorten.context import needs
from briefing.script.shorten.worth import worth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.script.conftest import Marked


def average_precision(values: Sequence[float], keep: Sequence[bool]) -> float:
    ranking = sorted(range(len(values)), key=lambda index: (-values[index], index))
    found, total = 0, 0.0
    for rank, index in enumerate(ranking, start=1):
        if keep[index]:
            found += 1
            total += found / rank
    return total / found


def mean_average_precision(articles: list[Marked], rank: Callable[[Marked], Sequence[float]]) -> float:
    return mean(average_precision(rank(article), article.keep) for article in articles)


def ours(article: Marked) -> Sequence[float]:
    return worth(article.given, article.paragraphs, needs(article.given, article.background))


def by_position(article: Marked) -> Sequence[float]:
    return [-float(index) for index in range(len(article.background))]


def by_names_of_the_lead(article: Marked) -> Sequence[float]:
    given = {part for name in names(article.given) for part in name}
    return [float(len(given & {part for name in names(s) for part in name})) for s in article.background]


def test_it_is_closer_to_the_editor_than_position_or_names_of_the_lead(marked_articles: list[Marked]) -> None:
    score = mean_average_precision(marked_articles, ours)
    assert score > mean_average_precision(marked_articles, by_position) + 0.1
    assert score > mean_average_precision(marked_articles, by_names_of_the_lead) + 0.1


def test_there_is_one_value_a_sentence(marked_articles: list[Marked]) -> None:
    for article in marked_articles:
        assert len(ours(article)) == len(article.background)


def test_what_comes_next_goes_before_what_was() -> None:
    paragraphs = [["De raad praat er maandag over."], ["In 1987 praatte de raad er ook over."]]
    coming, past = worth("", paragraphs, [{}, {}])
    assert coming > past
    past, coming = worth("", paragraphs[::-1], [{}, {}])
    assert coming > past
