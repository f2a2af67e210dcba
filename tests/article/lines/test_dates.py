"""Dutch dates as ISO 8601."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article.formats.plain import read_plain
from briefing.article.lines.dates import find_date, is_stamp, tells_life

DATES = {
    "date 2023-03": "2023-03",
    "2023-03-14": "2023-03-14",
    "2023-05-10T06:30:00+02:00": "2023-05-10",
    "14-03-2023 om 10:15": "2023-03-14",
    "14/3/2023": "2023-03-14",
    "14/03/23, 10:15": "2023-03-14",
    "14.03.2023": "2023-03-14",
    "dinsdag 14 maart 2023": "2023-03-14",
    "14 mrt. 2023": "2023-03-14",
    "1 sept. 2022": "2022-09-01",
    "14 maart , 2023": "2023-03-14",
    "maart 2023": "2023-03",
    "31-02-2023 of 1-3-2023": "2023-03-01",
}


@pytest.mark.parametrize("text", DATES)
def test_the_first_date_is_found(text):
    assert find_date(text) == DATES[text]


@pytest.mark.parametrize("text", ["", "14.05 uur", "31 februari 2023", "Airbus A320-200", "2031", "3-2", "0900-1234"])
def test_other_figures_are_not_a_date(text):
    assert find_date(text) is None


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_found(day):
    assert find_date(f"{day:%d-%m-%Y}") == find_date(day.isoformat()) == day.isoformat()


def test_the_day_and_time_of_an_agency_s_report_are_read() -> None:
    assert find_date("181426 nov 26") == "2026-11-18"
    assert find_date("011905 DEC 25") == "2025-12-01"
    assert find_date("182526 nov 26") is None


@pytest.mark.parametrize(
    "line",
    [
        "05-06-2026",
        "05.06.2026, 14:20",
        "Gepubliceerd: 05/06/2026 14:20",
        "5 juni 2026 | 3 min leestijd",
        "© Stadsblad 5-6-2026",
    ],
)
def test_a_line_with_little_beside_a_date_is_a_stamp(line):
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "3 mei 1931 – 5 juni 2026",
        "Het dorp viert op 5 juni 2026 zijn jubileum.",
        "Nog te zien tot en met 5 juni 2026",
        "12-3",
    ],
)
def test_a_life_a_sentence_and_a_score_are_no_stamps(line):
    assert not is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "Geboren: 3 mei 1961",
        "Geboren op 3 mei 1961 in Goes",
        "Geboortedatum: 3-5-1961",
        "An Maes (Goes, 3 mei 1961)",
        "Goes, 3 mei 1961 – Spijk, 12 juni 2020",
        "An Maes † 12 juni 2020",
        "° Goes, 3 mei 1961",
    ],
)
def test_the_dates_of_a_life_are_not_the_article_s(line: str) -> None:
    assert tells_life(line)
    text = "De brug is dicht na een aanvaring met een vrachtschip. Niemand raakte gewond."
    assert read_plain("\n\n".join(["Schipper kende elke brug", line, text, text]), source="x.txt").published is None


@pytest.mark.parametrize(
    "line",
    [
        "Geplaatst op 3 mei 2026 in Goes",
        "Gepubliceerd: 3 mei 2026 – Bijgewerkt: 4 mei 2026",
        "Goes, 3 mei 2026",
        "3 mei 2026, 12°",
        "3 mei 2026 – Goes",
    ],
)
def test_other_dates_are_not_those_of_a_life(line: str) -> None:
    assert not tells_life(line)
