"""The fields above the first heading."""

from __future__ import annotations

import pytest

from briefing.article.formats.plain import read_plain
from briefing.programme.identity import guid
from tests.script.manuscript.changes import changed

from .conftest import ARTICLE, article_in


@pytest.mark.parametrize(
    ("field", "value", "of"),
    [
        ("date: 2026-11-23", "2026-11-23", "published"),
        ("author: An Maes", "An Maes", "author"),
        ("place: Urk", "Urk", "place"),
        ("genre: opinion", "opinion", "genre"),
        ("Author:   An Maes", "An Maes", "author"),
    ],
)
def test_what_is_known_of_the_article_can_be_changed(field: str, value: str, of: str) -> None:
    article = article_in(changed("source: brug.txt", f"source: brug.txt\n{field}"))
    assert getattr(article, of) == value
    assert guid(article) == guid(read_plain(ARTICLE, source="brug.txt"))


def test_an_embargo_stays_until_it_is_past() -> None:
    def embargo(moment: str) -> str | None:
        return article_in(changed("source: brug.txt", f"source: brug.txt\nembargo: {moment}")).embargo

    assert embargo("2999-01-01T07:00+01:00") == "2999-01-01T07:00+01:00"
    assert embargo("2001-01-01T07:00+01:00") is None
