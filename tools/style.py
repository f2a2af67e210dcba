"""The rules of style in one command, apart from the tests of behaviour: `python -m tools.style`."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

HOUSE = Path(__file__).parents[1]
RULES = ("ruff check .", "ruff format --check .", "mypy", "lint-imports")


def held(rule: str) -> subprocess.CompletedProcess[str]:
    """How a check of one rule ended, with what it printed."""
    program, *arguments = rule.split()
    command = [str(Path(sysconfig.get_path("scripts")) / program), *arguments]
    return subprocess.run(  # noqa: S603 - the rules above, none of anybody else
        command, cwd=HOUSE, capture_output=True, text=True, check=False
    )


def main() -> int:
    """0 where every rule holds; what a broken one says goes to stderr."""
    broken = [ended for ended in map(held, RULES) if ended.returncode]
    for ended in broken:
        sys.stderr.write(ended.stdout + ended.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
