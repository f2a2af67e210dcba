"""The lines that CONTRIBUTING shows for a word that is said wrong stand in the files that it names."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHOWN = [
    (written, folder_or_file)
    for _, lines, places in re.findall(
        r"^\| (a [^|]*) \| ([^|]*) \| ([^|]*) \|$", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE
    )
    for written in re.findall("`([^`]+)`", lines)
    for folder_or_file in re.findall("`(briefing/[^`]+)`", places)
]


@pytest.mark.parametrize(("written", "place"), SHOWN)
def test_the_line_stands_in_its_file(written: str, place: str) -> None:
    path = ROOT / place
    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    lines = [entry for file in files for entry in re.split(r"\n|  ", file.read_text("utf-8"))]
    assert written in lines


def test_a_line_is_shown_for_each_place() -> None:
    assert len({place for _, place in SHOWN}) == 3
