"""Signs that are letters, and brackets that are words."""

from __future__ import annotations

from tests.script.manuscript.changes import changed

from .conftest import edited, said


def test_a_sign_with_a_backslash_is_a_letter() -> None:
    text = changed("Er is geen pont.", "\\[voice: nl\\] staat er.\n\\# Dit ook.\n\\> En dit.")
    assert said(edited(text))[4:7] == ["[voice: nl] staat er.", "# Dit ook.", "> En dit."]


def test_brackets_without_a_colon_are_words() -> None:
    assert "Hij [de wethouder] zei [sic] niets." in said(
        edited(changed("Er is geen pont.", "Hij [de wethouder] zei [sic] niets."))
    )
