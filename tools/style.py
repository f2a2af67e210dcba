"""All style checks in one command, apart from the tests of behaviour: `python -m tools.style`."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

HOUSE = Path(__file__).parents[1]
CHECKS = ("ruff check .", "ruff format --check .", "mypy", "lint-imports")


def outcome(check: str) -> subprocess.CompletedProcess[str]:
    """The exit status and output of one check."""
    program, *arguments = check.split()
    command = [str(Path(sysconfig.get_path("scripts")) / program), *arguments]
    return subprocess.run(  # noqa: S603 - only the checks above
        command, cwd=HOUSE, capture_output=True, text=True, check=False
    )


def main() -> int:
    """0 if every check passes, otherwise 1; the output of those that fail goes to stderr."""
    failed = [ended for ended in map(outcome, CHECKS) if ended.returncode]
    for ended in failed:
        sys.stderr.write(ended.stdout + ended.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
