"""Thirty signals at odd moments into `briefing make A B C … --jobs 2`: does it stop in time, and is nothing lost?

    python -m benchmarks.signals [TIMES] [VOICE]

A command that had ended before the signal came counts as well: it has to have ended well.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOUSE = Path(__file__).parents[1]
WITHIN_S = 3.0
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_LATEST_S = 6.0
"""After the start of the command."""


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    voice = sys.argv[2] if len(sys.argv) > 2 else "nl-neural"
    chance = random.Random(12)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    stopped, ended, faults, slowest = 0, 0, 0, 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        foreign = laid_out(folder)
        for number in range(times):
            status, took_s, told = one(folder, voice, SIGNALS[number % 3], chance.uniform(0.05, _LATEST_S))
            stopped += status != 0
            ended += status == 0
            slowest = max(slowest, took_s)
            wrong = [line for line in told.splitlines() if not line.startswith("briefing: interrupted")]
            left = [path.name for path in (folder / "output").glob(".*")]
            changed = [path for path, content in foreign.items() if path.read_bytes() != content]
            if took_s > WITHIN_S or wrong or left or changed or halves(folder):
                faults += 1
                print(f"{number}: status {status}, {took_s:.2f} s, {wrong[:3]} {left} {changed} {halves(folder)}")
    counts = f"{stopped} stopped, {ended} had ended, {faults} faults"
    print(f"{times} signals, voice {voice}: {counts}; {slowest:.2f} s at most")


def laid_out(folder: Path) -> dict[Path, bytes]:
    """Articles, and files of others where programmes go; each with its content."""
    foreign = {folder / "output" / f"foreign-{number}.json": os.urandom(1000) for number in range(60)}
    (folder / "output").mkdir()
    for path, content in foreign.items():
        path.write_bytes(content)
    for number in range(6):
        lines = [f"De brug bij Zandhoek is {day + number} dagen dicht, zegt de gemeente." for day in range(2, 9)]
        (folder / f"{number}.txt").write_text(f"Brug {number} dicht\n\n" + "\n\n".join(lines), "utf-8")
    return foreign


def one(folder: Path, voice: str, number: int, after_s: float) -> tuple[int, float, str]:
    """The status, how long it took from the signal, and what was said."""
    sources = [f"{number}.txt" for number in range(6)]
    line = [sys.executable, "-m", "briefing", "make", *sources, "--voice", voice, "--strict", "--jobs", "2", "--quiet"]
    environment = {**os.environ, "PYTHONPATH": str(HOUSE), "BRIEFING_CACHE_DIR": str(folder / "cache")}
    streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    with subprocess.Popen(line, cwd=folder, env=environment, **streams) as run:
        time.sleep(after_s)
        began = time.monotonic()
        run.send_signal(number)
        _, told = run.communicate(timeout=60)
        return run.returncode, time.monotonic() - began, told.decode()


def halves(folder: Path) -> list[str]:
    """MP3s without what has to stand beside them."""
    manifests = {path.stem for path in folder.glob("output/*.json")}
    return [path.name for path in folder.glob("output/*.mp3") if path.stem not in manifests]


if __name__ == "__main__":
    main()
