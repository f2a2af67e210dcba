"""Captions of a gallery."""

from __future__ import annotations

from tests.article.page.news_page import PARAGRAPHS, TEXT, said


def test_numbered_captions_are_not_read() -> None:
    captions = "".join(f"<p>{number}/14 De schepen liggen rijen dik te wachten.</p>" for number in (1, 2, 3))
    assert said(TEXT + captions) == PARAGRAPHS


def test_days_of_a_month_are_not_numbers_of_pictures() -> None:
    days = "".join(f"<p>{day}/12 Concert van de harmonie in de kerk.</p>" for day in (3, 5, 7))
    assert len(said(TEXT + days)) == len(PARAGRAPHS) + 3


def test_fractions_are_not_numbers_of_pictures() -> None:
    recipe = "<ul><li>1/2 liter melk met een snuf zout</li><li>1/4 pompoen, in blokjes gesneden</li></ul>"
    assert len(said(TEXT + recipe)) == len(PARAGRAPHS) + 2
