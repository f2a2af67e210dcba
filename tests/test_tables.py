"""Tables that come along in TOML."""

from briefing.tables import shipped_table


def test_a_table_is_found_by_its_package_and_its_name() -> None:
    assert shipped_table("briefing.dutch.rules.amounts", "units.toml")["after_a_figure"]["m"] == "meter"
