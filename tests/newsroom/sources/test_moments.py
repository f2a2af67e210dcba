"""When an item was published, as feeds write it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.newsroom.sources.moments import FIRST_YEAR, read_moment

SIX = "2025-06-03T06:00:00+00:00"


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Tue, 03 Jun 2025 06:00:00 GMT", SIX),
        ("Tue, 03 Jun 25 08:00:00 +0200", SIX),
        ("Tue, 3 Jun 2025 07:00 BST", SIX),
        ("Tuesday, 03-Jun-25 06:00:00 GMT", SIX),
        ("Tue Jun 3 06:00:00 2025", SIX),
        ("Tue Jun 03 2025 08:00:00 GMT+0200 (Central European Summer Time)", SIX),
        ("Tue, 03 Jun 2025 08:00:00 Europe/Amsterdam", SIX),
        ("2025-06-03T06:00:00Z", SIX),
        ("2025-06-03T08:00:00.250+02:00", SIX),
        ("2025-06-03 06:00", SIX),
        ("20250603T060000Z", SIX),
        ("2025/6/3 6:00:00", SIX),
        ("di, 03 jun 2025 06:00:00 GMT", SIX),
        ("dinsdag 3 juni 2025 om 6.00 uur", SIX),
        ("di 3 juni 2025 - 06u00", SIX),
        ("Di, 3. Juni 2025 08:00 MESZ", SIX),
        ("mardi 3 juin 2025 6h00", SIX),
        ("03-06-2025 06:00", SIX),
        ("3/6/2025 06:00:00", SIX),
        ("03.06.2025 06.00", SIX),
        ("3-6-25 6:00", SIX),
        ("June 3, 2025 6:00 AM", SIX),
        ("Tue, 03 Jun 2025 8:00:00 A.M. CEST", SIX),
        ("06/13/2025 12:30 PM", "2025-06-13T12:30:00+00:00"),
        ("3 juni 2025 12:05 AM", "2025-06-03T00:05:00+00:00"),
        ("Mon, 02 Jun 2025 24:00:00 +0200", "2025-06-03T00:00:00+02:00"),
        ("2025-12-31T24:00", "2026-01-01T00:00:00+00:00"),
        ("2025-06-03", "2025-06-03T00:00:00+00:00"),
        ("16 mrt. 2025", "2025-03-16T00:00:00+00:00"),
    ],
)
def test_a_moment_is_read_as_it_is_meant(written: str, moment: str) -> None:
    assert read_moment(written) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "gisteren",
        "Invalid Date",
        "2 uur geleden",
        "31-02-2025",
        "2025-13-45",
        "0001-01-01T00:00:00",
        "25:00",
        "Tue, 03 Jun 2025 25:00:00 GMT",
        "3 juni 2025 13:00 PM",
        "2025-06-03T06:61",
        "3 juni",
        "06:00",
    ],
)
def test_what_is_no_moment_is_none(written: str) -> None:
    assert read_moment(written) is None


@given(
    st.datetimes(datetime(FIRST_YEAR, 1, 2), datetime(2069, 12, 30)),  # noqa: DTZ001
    st.sampled_from(["%Y-%m-%dT%H:%M:%SZ", "%d-%m-%Y %H:%M:%S", "%d.%m.%Y %H.%M.%S", "%d/%m/%Y %I:%M:%S %p"]),
)
def test_day_and_month_are_never_taken_for_each_other(moment: datetime, form: str) -> None:
    assert read_moment(moment.strftime(form)) == moment.replace(microsecond=0, tzinfo=UTC)


@given(st.text(max_size=200) | st.from_regex(r"[\d:./ \-+TZapm]{0,60}"))
def test_any_text_is_a_moment_or_none(text: str) -> None:
    assert read_moment(text) is None or isinstance(read_moment(text), datetime)
