"""Names and paths that every system takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.paths import portable, reachable, real

DEVICES = ["con", "CON", "aux", "nul", "prn", "com1", "LPT9", "con.tar", "nul .x"]


@pytest.mark.parametrize("name", DEVICES)
def test_a_name_that_windows_keeps_for_a_device_becomes_another(name: str) -> None:
    assert portable(name) == f"{name}-"


@pytest.mark.parametrize(
    ("name", "kept"),
    [("concert", "concert"), ("com", "com"), ("com10", "com10"), ("einde.", "einde"), ("einde. .", "einde")],
)
def test_other_names_stay_but_for_dots_and_spaces_at_their_end(name: str, kept: str) -> None:
    assert portable(name) == kept


def test_a_path_that_is_long_is_given_to_windows_in_its_long_form() -> None:
    deep = Path("/map") / "/".join(["lange-naam"] * 30)

    assert str(reachable(deep, windows=True)) == f"\\\\?\\{deep}"
    assert reachable(reachable(deep, windows=True), windows=True) == reachable(deep, windows=True)
    assert reachable(deep, windows=False) == deep
    assert reachable(Path("kort.mp3"), windows=True) == Path("kort.mp3")


def test_links_that_lead_in_a_circle_have_a_path_too(tmp_path: Path) -> None:
    (tmp_path / "kring").symlink_to("kring")
    (tmp_path / "map").mkdir()
    (tmp_path / "ook").symlink_to("map")

    assert real(tmp_path / "kring").name == "kring"
    assert real(tmp_path / "ook") == real(tmp_path) / "map"
