"""Signs meant literally, and brackets that are words."""

from __future__ import annotations

import pytest

from briefing.script.manuscript.marks import plain
from tests.script.manuscript.changes import changed

from .conftest import edited, said


def test_a_sign_with_a_backslash_is_literal() -> None:
    text = changed("Er is geen pont.", "\\[voice: nl\\] staat er.\n\\# Dit ook.\n\\> En dit.")
    assert said(edited(text))[4:7] == ["[voice: nl] staat er.", "# Dit ook.", "> En dit."]


@pytest.mark.parametrize(
    ("text", "meant"),
    [(r"\u{1F6A7}", "🚧"), (r"\u{10FFFF}", "\U0010ffff"), (r"\u{110000}", r"\u{110000}")],
    ids=["sign", "last sign", "beyond the last"],
)
def test_a_sign_given_by_its_number_is_that_sign_if_there_is_one(text: str, meant: str) -> None:
    assert plain(text) == meant


def test_brackets_without_a_colon_are_words() -> None:
    assert "Hij [de wethouder] zei [sic] niets." in said(
        edited(changed("Er is geen pont.", "Hij [de wethouder] zei [sic] niets."))
    )


def test_an_address_and_signs_that_are_no_remark_are_words() -> None:
    words = r"Zie https://brug.example/a. Of AC//DC. Of \// dit \[pause: 2s."
    text = changed("Er is geen pont.", words)
    assert said(edited(text))[4:7] == ["Zie https://brug.example/a.", "Of AC//DC.", "Of // dit [pause: 2s."]
