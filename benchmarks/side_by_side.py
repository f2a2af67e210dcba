"""The gain of making twenty articles two at a time instead of one by one, with the offline voice.

    python -m benchmarks.side_by_side [TIMES]

Whole commands take turns. One article uses more than one processor, because it is encoded while it is spoken, and two
at a time can only use what that leaves: so the greatest gain that the processors allow is printed as well.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from benchmarks.cases import sample_articles
from benchmarks.process import BRIEFING, HOUSE, Run, run, typical


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    articles = sample_articles()
    with tempfile.TemporaryDirectory() as folder:
        for name, text in articles.items():
            Path(folder, name).write_text(text, "utf-8")
        runs: dict[int, list[Run]] = {1: [], 2: []}
        for _ in range(times):
            for jobs, found in runs.items():
                found.append(made(Path(folder), list(articles), jobs))
                print(f"--jobs {jobs}: {told(found[-1])}, load {os.getloadavg()[0]:.1f}")
    one, two = (typical(found) for found in runs.values())
    most = one.wall_s / (one.cpu_s / (os.cpu_count() or 1))
    print(f"{len(articles)} articles: {told(one)}; two at a time {told(two)}")
    print(f"{one.wall_s / two.wall_s:.2f} times the throughput; with all processors always busy: {most:.2f}")


def made(folder: Path, articles: list[str], jobs: int) -> Run:
    """What the command takes for all articles, `jobs` at a time."""
    options = ["--voice", "nl-offline", "--jobs", str(jobs), "--no-cache", "--quiet"]
    return run([*BRIEFING, "make", *articles, *options], folder, {"PYTHONPATH": str(HOUSE)})


def told(one: Run) -> str:
    """The figures of a run, in words."""
    return f"{one.wall_s:.2f} s with {one.cpu_s / one.wall_s:.2f} processors"


if __name__ == "__main__":
    main()
