"""Boxes that are known by a line in them."""

from __future__ import annotations

from tests.article.page.news_page import TEXT, said


def test_a_question_that_is_answered_is_the_interviewers() -> None:
    asked = "<h2>Wat vind je van de nieuwe brug?</h2><p>“Ik was verbaasd dat hij zo snel open kon.”</p>"
    assert len(said(TEXT + asked)) == 5
