"""The names that page builders give the parts of a page."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import FIRST, SECOND, THIRD, said


@pytest.mark.parametrize(
    "name", ["intro", "article__intro", "lead", "chapeau", "ArticleIntroBlock", "summary", "artikel-inleiding"]
)
def test_the_standfirst_is_recognised_by_its_name(name: str) -> None:
    assert said(f"<div class='{name}'>{FIRST}</div><div><p>{SECOND}</p><p>{THIRD}</p></div>")[0] == (
        "standfirst",
        FIRST,
    )


@pytest.mark.parametrize(
    "looks",
    [
        "field field--name-lichaam field--label-hidden",
        "field field-name-tekst field-label-inline",
        "transition duration-300",
        "rounded bg-cta-600 text-label-500",
        "group-hover:duration-500",
    ],
)
def test_words_for_how_an_element_looks_are_not_names(looks: str) -> None:
    assert [text for _, text in said(f"<p>{FIRST}</p><div class='{looks}'><p>{SECOND}</p></div><p>{THIRD}</p>")] == [
        FIRST,
        SECOND,
        THIRD,
    ]
