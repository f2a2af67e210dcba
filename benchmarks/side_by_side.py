"""Twenty articles one after the other and two at a time, with the offline voice: whole commands, taking turns.

    python -m benchmarks.side_by_side [TIMES]

One article keeps more than one processor at work: it is encoded while it is spoken. Two at a time can only use what
that leaves, so beside the ratio stands the greatest that the processors allow.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from benchmarks.process import Run, run, typical

ARTICLES = sorted((Path(__file__).parents[1] / "tests/script/articles").glob("*.txt"))


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for article in ARTICLES:
            (folder / article.name).write_text(article.read_text("utf-8").replace("‡", ""), "utf-8")
        runs: dict[int, list[Run]] = {1: [], 2: []}
        for _ in range(times):
            for jobs, found in runs.items():
                found.append(made(folder, jobs))
                print(f"--jobs {jobs}: {told(found[-1])}, load {os.getloadavg()[0]:.1f}")
    one, two = (typical(found) for found in runs.values())
    most = one.wall_s / (one.cpu_s / (os.cpu_count() or 1))
    print(f"{len(ARTICLES)} articles: {told(one)}; two at a time {told(two)}")
    print(f"{one.wall_s / two.wall_s:.2f} times the throughput; all processors at work all the time: {most:.2f}")


def made(folder: Path, jobs: int) -> Run:
    """The command over all articles."""
    command = [sys.executable, "-m", "briefing", "make", *(article.name for article in ARTICLES)]
    options = ["--voice", "nl-offline", "--jobs", str(jobs), "--no-cache", "--quiet"]
    return run([*command, *options], folder, {"PYTHONPATH": str(Path(__file__).parents[1])})


def told(one: Run) -> str:
    """A run in words."""
    return f"{one.wall_s:.2f} s with {one.cpu_s / one.wall_s:.2f} processors"


if __name__ == "__main__":
    main()
