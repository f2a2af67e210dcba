"""What a page says of its article in its head."""

from __future__ import annotations

import pytest

from briefing.article.page.metadata.metadata import headline_of_title, iso_date, without_site
from tests.article.page.news_page import PARAGRAPHS, TEXT, said


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Brug dicht na aanvaring | NOS", "Brug dicht na aanvaring"),
        ("Brug dicht na aanvaring | Binnenland | Telegraaf.nl", "Brug dicht na aanvaring"),
        ("Brug dicht na aanvaring - Nieuws - Tweakers", "Brug dicht na aanvaring"),
        ("Brug dicht na aanvaring – NU.nl", "Brug dicht na aanvaring"),
        ("Ajax - PSV eindigt in 2-2 | Sport", "Ajax - PSV eindigt in 2-2"),
        ("Ajax - PSV", "Ajax - PSV"),
        ("Nieuws | Brug dicht na aanvaring bij Spijk", "Brug dicht na aanvaring bij Spijk"),
        ("Brug dicht", "Brug dicht"),
    ],
)
def test_a_title_gives_the_headline(title: str, headline: str) -> None:
    assert headline_of_title(title, ["NU.nl"]) == headline


def test_the_sites_own_name_is_cut_off() -> None:
    assert without_site("Brug dicht – De Gelderlander", ["De Gelderlander"]) == "Brug dicht"


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
