"""Texts made fit for feeds, tags and pages."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefing.programme import wording


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kabinet & Kamer", "Kabinet & Kamer"),
        ("  Twee\n regels\t", "Twee regels"),
        ("1 < 2 en 3 > 2", "1 < 2 en 3 > 2"),
        ("<b>Vet</b>", "‹b›Vet‹/b›"),
        ("AT&amp;T", "AT&T"),
        ("bel\x07 en \x1b[31mrood", "bel en [31mrood"),
        ("R&D;", "R& D;"),
        ("\x00", "Zonder titel"),
        ("?!…", "Zonder titel"),
    ],
)
def test_a_headline_is_one_line_that_no_player_takes_for_markup(text, shown):
    assert wording.headline(text) == shown


@given(st.text())
def test_any_text_is_fit_for_xml_once_it_is_printable(text):
    element = etree.Element("x")
    element.text = wording.printable(text)

    assert etree.fromstring(etree.tostring(element)).text in {
        element.text.replace("\r\n", "\n").replace("\r", "\n") or None,
        element.text or None,
    }


def test_a_day_is_written_as_newspapers_do():
    assert wording.day(date(2026, 11, 3)) == "3 november 2026"


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 1, 2, 23, 30, tzinfo=UTC), "3 januari 2026"),
        (datetime(2026, 7, 2, 22, 30, tzinfo=UTC), "3 juli 2026"),
        (datetime(2026, 7, 2, 21, 30, tzinfo=UTC), "2 juli 2026"),
        (datetime(2026, 7, 2, 23, 30), "2 juli 2026"),  # noqa: DTZ001 - of an article, without a zone
    ],
)
def test_the_day_of_a_moment_is_that_of_the_low_countries(moment, day):
    assert wording.day(moment) == day


@pytest.mark.parametrize(
    ("published", "written"),
    [
        ("2026-11-03", "3 november 2026"),
        ("2026-11", "november 2026"),
        (None, ""),
        ("gisteren", ""),
        ("2026-11-04", ""),
    ],
)
def test_an_articles_date_may_be_a_month_and_is_told_unless_it_is_the_episodes(published, written):
    assert wording.article_day(published, date(2026, 11, 4)) == written


@pytest.mark.parametrize(
    ("ms", "words"), [(800, "1 sec"), (45_400, "45 sec"), (150_000, "2 min"), (3_000_000, "50 min")]
)
def test_a_duration_is_said_as_people_say_it(ms, words):
    assert wording.duration_words(ms) == words


@pytest.mark.parametrize(("ms", "shown"), [(0, "0:00"), (65_999, "1:05"), (3_725_000, "1:02:05")])
def test_a_place_on_the_timeline_is_shown_as_a_clock(ms, shown):
    assert wording.clock(ms) == shown


@pytest.mark.parametrize(
    ("source", "link"),
    [
        ("https://krant.nl/a?b=1&c=é", "https://krant.nl/a?b=1&c=%C3%A9"),
        ("https://café.nl/x", "https://xn--caf-dma.nl/x"),
        ("http://127.0.0.1:8000/a", None),
        ("https://localhost/a", None),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ('https://krant.nl/"><script>', "https://krant.nl/%22%3E%3Cscript%3E"),
        ("https://user:secret@krant.nl/", "https://krant.nl/"),
        ("artikel.txt", None),
        ("https://[::1/", None),
        (None, None),
    ],
)
def test_only_a_public_web_address_becomes_a_link(source, link):
    assert wording.public_link(source) == link
