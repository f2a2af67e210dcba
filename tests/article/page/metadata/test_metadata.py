"""What a page says of its article in its head."""

from __future__ import annotations

import pytest

from briefing.article.page.metadata.metadata import iso_date
from tests.article.page.news_page import PARAGRAPHS, TEXT, said


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-05-07T09:30:00.000Z", "2024-05-07"),
        ("2024-12-31T23:30:00Z", "2025-01-01"),
        ("2024-05-07 09:30", "2024-05-07"),
        ("2024-05", "2024-05"),
        ("2024-13-45", None),
        ("vandaag", None),
        ("", None),
        (None, None),
    ],
)
def test_iso_dates_are_those_of_the_low_countries(text: str | None, day: str | None) -> None:
    assert iso_date(text) == day


def test_a_description_that_the_page_does_not_show_is_no_standfirst() -> None:
    head = '<meta property="og:description" content="Iets anders over de brug, alleen voor zoekmachines.">'
    assert said(TEXT, head) == PARAGRAPHS
