"""Twenty articles one after the other and two at a time, with the offline voice: whole commands, taking turns.

python -m benchmarks.side_by_side [TIMES]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ARTICLES = sorted((Path(__file__).parents[1] / "tests/script/articles").glob("*.txt"))


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for article in ARTICLES:
            (folder / article.name).write_text(article.read_text("utf-8").replace("‡", ""), "utf-8")
        took: dict[int, list[float]] = {1: [], 2: []}
        for _ in range(times):
            for jobs, found in took.items():
                found.append(seconds(folder, jobs))
                print(f"--jobs {jobs}: {found[-1]:.2f} s, load {os.getloadavg()[0]:.1f}")
    one, two = (statistics.median(found) for found in took.values())
    print(f"{len(ARTICLES)} articles: {one:.2f} s, two at a time {two:.2f} s: {one / two:.2f} times the throughput")


def seconds(folder: Path, jobs: int) -> float:
    """How long the command takes over all articles."""
    command = [sys.executable, "-m", "briefing", "make", *(article.name for article in ARTICLES)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1]), "BRIEFING_CACHE_DIR": str(folder / "c")}
    before = time.perf_counter()
    subprocess.run(
        [*command, "--voice", "nl-offline", "--jobs", str(jobs), "--quiet"],
        cwd=folder,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - before


if __name__ == "__main__":
    main()
