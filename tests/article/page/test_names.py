"""What the parts of a page are called by those who build it."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import FIRST, SECOND, THIRD, said


@pytest.mark.parametrize(
    "name", ["intro", "article__intro", "lead", "chapeau", "ArticleIntroBlock", "summary", "artikel-inleiding"]
)
def test_the_standfirst_is_known_by_its_name(name: str) -> None:
    assert said(f"<div class='{name}'>{FIRST}</div><div><p>{SECOND}</p><p>{THIRD}</p></div>")[0] == (
        "standfirst",
        FIRST,
    )
