"""What the tests of several rooms need: the command line, run in this process."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"


class Ended(NamedTuple):
    """How a run of the command ended."""

    status: int
    out: str
    err: str


Briefing = Callable[..., Ended]


@pytest.fixture
def briefing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Briefing:
    """Runs `briefing ARGUMENT...` in an empty folder, with a cache of its own."""
    from briefing.cli import main

    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))

    def run(*arguments: str | Path) -> Ended:
        monkeypatch.setattr(sys, "argv", ["briefing", *map(str, arguments)])
        capfd.readouterr()
        with pytest.raises(SystemExit) as stop:
            main()
        captured = capfd.readouterr()
        return Ended(int(stop.value.code or 0), captured.out, captured.err)

    return run
