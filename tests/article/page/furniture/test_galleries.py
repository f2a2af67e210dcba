"""Captions of a gallery."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, said


def test_numbered_captions_are_not_read() -> None:
    captions = "".join(f"<p>{number}/14 De schepen liggen rijen dik te wachten.</p>" for number in (1, 2, 3))
    assert said(TEXT + captions) == PARAGRAPHS


def test_days_of_a_month_are_not_numbers_of_pictures() -> None:
    days = "".join(f"<p>{day}/12 Concert van de harmonie in de kerk.</p>" for day in (3, 5, 7))
    assert len(said(TEXT + days)) == len(PARAGRAPHS) + 3


def test_fractions_are_not_numbers_of_pictures() -> None:
    recipe = "<ul><li>1/2 liter melk met een snuf zout</li><li>1/4 pompoen, in blokjes gesneden</li></ul>"
    assert len(said(TEXT + recipe)) == len(PARAGRAPHS) + 2


@pytest.mark.parametrize(
    "line",
    [
        "Wethouder Hans Brouwer bij de brug.",
        "Sluiswachter An de Wit met haar pet.",
        "Links Jan Bos, rechts An Maes.",
    ],
)
def test_who_is_seen_in_a_picture_is_a_caption(line: str) -> None:
    for shown in (f"<p><img src='a.jpg'></p><p>{line}</p>", f"<p><img src='a.jpg'><br>{line}</p>"):
        assert said(f"<p>{FIRST}</p>{shown}<p>{SECOND}</p><p>{THIRD}</p>") == PARAGRAPHS


@pytest.mark.parametrize("line", ["Wethouder Hans Brouwer opende de brug.", "Een brug voor het hele dorp."])
def test_a_line_that_tells_or_names_nobody_is_text_below_a_picture_too(line: str) -> None:
    told = said(f"<p>{FIRST}</p><p>{SECOND}</p><p><img src='a.jpg'></p><p>{line}</p><p>{THIRD}</p>")
    assert ("paragraph", line) in told


def test_a_line_that_names_somebody_is_text_without_a_picture() -> None:
    line = "Wethouder Hans Brouwer bij de brug."
    assert ("paragraph", line) in said(f"<p>{FIRST}</p><p>{line}</p><p>{SECOND}</p><p>{THIRD}</p>")
