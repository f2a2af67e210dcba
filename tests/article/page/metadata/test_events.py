"""The days of events, which are not the date of their page."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import TEXT, page


def day_of(body: str) -> str | None:
    return read_html(page(body + TEXT), source="-").published


@pytest.mark.parametrize(
    "facts",
    [
        "<p>Datum</p><p>7/5/2024</p><p>Tijd</p><p>12:00 - 16:00</p>",
        "<ul><li>Wanneer: 7 mei 2024</li><li>Aanvang: 20.00 uur</li></ul>",
        "<dl><dt>Tijd</dt><dd>12.00 tot 16.00 uur</dd><dt>Datum</dt><dd>dinsdag 7 mei 2024</dd></dl>",
    ],
)
def test_the_day_of_an_event_is_not_the_page_s_date(facts: str) -> None:
    assert day_of(f"<span class='date'>7 mei 2024</span>{facts}") is None
    assert day_of(f"<span class='date'>2 mei 2024</span>{facts}") == "2024-05-02"


def test_the_day_and_minute_of_an_article_are_the_page_s_date() -> None:
    assert day_of("<p>Datum: 7 mei 2024</p><p>Tijd: 12:07</p>") == "2024-05-07"


@pytest.mark.parametrize("label", ["Zaal", "Entree", "Kaarten"])
def test_a_day_of_the_week_near_the_hour_at_which_an_event_begins_is_not_the_page_s_date(label: str) -> None:
    head = "<header><h1>De Meerpalen</h1><p>Zaal Zuid, Kampen · zondag 8 november 2026</p></header>"
    facts = f"<dl><dt>{label}</dt><dd>boven</dd><dt>Aanvang</dt><dd>19:00</dd></dl>"
    assert read_html(f"<body>{head}{facts}{TEXT}</body>", source="-").published is None
    assert read_html(f"<body>{head}{TEXT}</body>", source="-").published == "2026-11-08"


@pytest.mark.parametrize("end", ["...", "heden", "nu"])
def test_the_month_since_when_something_lasts_is_not_the_page_s_date(end: str) -> None:
    assert day_of(f"<p>October 2020 - {end}</p>") is None
