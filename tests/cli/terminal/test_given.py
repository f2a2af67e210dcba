"""What is given on the command line: taken as it is where that will do, checked where it is more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Briefing

ARTICLE = "Brug dicht\n\nDe brug bij Zandhoek is dicht.\n"


def test_texts_and_paths_load_no_library_of_checks(tmp_path: Path) -> None:
    (tmp_path / "brug.txt").write_text(ARTICLE)
    line = ["briefing", "script", "brug.txt", "--voice", "nl-offline", "--title", "Brug", "--json"]
    program = f"import sys; sys.argv = {line!r}; from briefing.cli import main\ntry:\n    main()\nfinally:\n    "
    program += "print('pydantic' in sys.modules, file=sys.stderr)"
    ended = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stderr.strip() == "False"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--jobs", "twee"), "'--jobs': Input should be a valid integer"),
        (("--jobs", "0"), "'--jobs': Input should be greater than or equal to 1"),
        (("--settings", "weg/x.toml"), "there is no settings file weg/x.toml"),
    ],
)
def test_what_is_no_number_or_file_is_told_in_one_line(briefing: Briefing, options: tuple[str, str], told: str) -> None:
    Path("brug.txt").write_text(ARTICLE)
    ended = briefing("make", "brug.txt", *options)
    assert told in ended.err
    assert len(ended.err.splitlines()) == 1
