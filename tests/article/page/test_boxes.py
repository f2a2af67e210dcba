"""Boxes that are known by a line in them."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import FIRST, SECOND, TEXT, THIRD, said


def test_a_question_that_is_answered_is_the_interviewers() -> None:
    asked = "<h2>Wat vind je van de nieuwe brug?</h2><p>“Ik was verbaasd dat hij zo snel open kon.”</p>"
    assert len(said(TEXT + asked)) == 5


@pytest.mark.parametrize("sign", ["🚢", "✓", "→", "★★★", "—"])
def test_an_icon_at_the_head_of_a_box_says_nothing_of_the_box(sign: str) -> None:
    box = f"<div class='kaart'><span>{sign}</span><div>Scheepvaart</div><p>{SECOND}</p></div>"
    assert [text for _, text in said(f"<p>{FIRST}</p>{box}<p>{THIRD}</p>")] == [FIRST, "Scheepvaart", SECOND, THIRD]
