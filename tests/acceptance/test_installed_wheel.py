"""A wheel is all it takes: built, installed into a clean environment, run from another folder."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES

HOUSE = Path(__file__).parents[2]


def run(*command: str | Path, folder: Path = HOUSE) -> str:
    finished = subprocess.run([str(c) for c in command], cwd=folder, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder)
    venv.create(folder / "venv", with_pip=True)
    scripts = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    run(scripts / "python", "-m", "pip", "install", "--quiet", next(folder.glob("*.whl")))
    return scripts


def test_it_finds_its_voices(installed: Path, tmp_path: Path) -> None:
    listed = run(installed / "briefing", "voices", folder=tmp_path)
    assert "nl-offline" in listed


def test_it_makes_an_mp3(installed: Path, tmp_path: Path) -> None:
    printed = run(installed / "briefing", "make", EXAMPLES / "zonder-kop.txt", "--offline", folder=tmp_path)
    assert (tmp_path / printed.strip()).stat().st_size > 100_000
