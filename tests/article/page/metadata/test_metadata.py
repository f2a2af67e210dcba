"""An article's metadata in the head of its page."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from briefing.article.page.metadata.metadata import iso_date
from tests.article.page.news_page import PARAGRAPHS, TEXT, linked_data, page, said


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


def test_a_description_that_the_page_does_not_show_is_not_the_standfirst() -> None:
    head = '<meta property="og:description" content="Iets anders over de brug, alleen voor zoekmachines.">'
    assert said(TEXT, head) == PARAGRAPHS


@pytest.mark.parametrize("name", ["Dakwerken Rijn B.V.", "Onbekend", "P", "Redactie"])
def test_a_name_that_is_not_a_person_s_does_not_sign(name: str) -> None:
    assert read_html(page(TEXT, f'<meta name="author" content="{name}">'), source="-").author is None


def test_an_organisation_that_signs_in_one_place_is_not_a_person_in_another() -> None:
    head = linked_data(headline="Brug dicht na aanvaring", author={"@type": "Organization", "name": "Brughulp Lobith"})
    assert read_html(page(TEXT, f'{head}<meta name="author" content="Brughulp Lobith">'), source="-").author is None


def test_a_template_that_the_site_should_have_filled_in_is_not_spoken() -> None:
    left = "{% if ondertekend %} De brug blijft dicht tot de herfst, meldt {{ site.naam }} de havendienst. {% endif %}"
    assert ("paragraph", "De brug blijft dicht tot de herfst, meldt de havendienst.") in said(f"{TEXT}<p>{left}</p>")
