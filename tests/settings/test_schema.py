"""The one list of settings, and the page that is made from it."""

from briefing.settings.schema import KEYS, Settings
from tools.settings_page import PAGE, page


def test_every_key_has_help_and_a_default_that_passes_its_own_check() -> None:
    for key in KEYS.values():
        assert key.help.endswith((".", "...")), key.name
        assert key.default in ("", None) or key.check is None or key.check(key.default) == key.default


def test_a_key_can_come_from_the_environment() -> None:
    assert KEYS["keep_days"].variable == "BRIEFING_KEEP_DAYS"


def test_the_page_of_the_settings_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page()
    assert set(KEYS) <= set(Settings.__slots__)
