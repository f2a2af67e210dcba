"""The rules of the house hold: style, types, and who may import whom."""

import subprocess
import sysconfig
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
SCRIPTS = Path(sysconfig.get_path("scripts"))


@pytest.mark.parametrize("rule", ["ruff check .", "ruff format --check .", "mypy", "lint-imports"])
def test_the_house_rule_holds(rule: str) -> None:
    program, *arguments = rule.split()
    command = [str(SCRIPTS / program), *arguments]
    finished = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
