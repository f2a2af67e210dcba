"""Dates in figures."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.time.dates import days_of_month, numeric_dates


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("14-03-2023", "veertien maart tweeduizend drieëntwintig"),
        ("2023-03-14", "veertien maart tweeduizend drieëntwintig"),
        ("2023-03", "maart tweeduizend drieëntwintig"),
        ("14-03", "14-03"),
        ("3/4/24 en bus 3/4/24", "drie april vierentwintig en bus 3/4/24"),
    ],
)
def test_a_date_has_its_day_first_or_is_iso(text: str, said: str) -> None:
    assert numeric_dates("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("op 14/3", "op veertien maart"),
        ("3-7 mei", "3 tot 7 mei"),
        ("14/3 deel", "14/3 deel"),
        ("sinds 4/2019", "sinds april 2019"),
        ("besluit 4/2019", "besluit 4/2019"),
        ("Zuid 19/5, West 7/6", "Zuid negentien mei, West zeven juni"),
        ("na 19/5 voor 2/3 af", "na negentien mei voor 2/3 af"),
        ("Zuid 19/5. Een 7/10", "Zuid negentien mei. Een 7/10"),
    ],
)
def test_a_day_and_month_need_a_word_that_asks_for_them(text: str, said: str) -> None:
    assert days_of_month(text) == said
