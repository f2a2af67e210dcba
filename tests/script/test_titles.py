"""The titles of a programme's parts."""

from briefing.script.titles import BACKGROUND_TITLE, LEAD_TITLE, is_telling


def test_a_title_that_every_programme_has_does_not_count() -> None:
    assert not is_telling(LEAD_TITLE)
    assert not is_telling(BACKGROUND_TITLE)
    assert is_telling("Drie weken omrijden")
