"""Signals at random moments to `briefing make A B C … --jobs 2`, which has to stop in time and lose nothing.

    python -m benchmarks.signals [TIMES] [VOICE]

A command that ended before its signal counts as well: it has to have succeeded.
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

from benchmarks.process import BRIEFING, HOUSE

_WITHIN_S = 3.0
"""The most time from a signal to the command's end."""
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_LATEST_S = 6.0
"""The latest moment of a signal, from the command's start."""


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
            status, took_s, told = signalled(folder, voice, _SIGNALS[number % 3], chance.uniform(0.05, _LATEST_S))
            stopped += status != 0
            ended += status == 0
            slowest = max(slowest, took_s)
            wrong = [line for line in told.splitlines() if not line.startswith("briefing: interrupted")]
            left = [path.name for path in (folder / "output").glob(".*")]
            changed = [path for path, content in foreign.items() if path.read_bytes() != content]
            if took_s > _WITHIN_S or wrong or left or changed or incomplete(folder):
                faults += 1
                print(f"{number}: status {status}, {took_s:.2f} s, {wrong[:3]} {left} {changed} {incomplete(folder)}")
    counts = f"{stopped} stopped, {ended} had ended, {faults} faults"
    print(f"{times} signals, voice {voice}: {counts}; {slowest:.2f} s at most")


def laid_out(folder: Path) -> dict[Path, bytes]:
    """The foreign files where programmes go, with their content; articles to make are put into `folder`, too."""
    foreign = {folder / "output" / f"foreign-{number}.json": os.urandom(1000) for number in range(60)}
    (folder / "output").mkdir()
    for path, content in foreign.items():
        path.write_bytes(content)
    for number in range(6):
        lines = [f"De brug bij Zandhoek is {day + number} dagen dicht, zegt de gemeente." for day in range(2, 9)]
        (folder / f"{number}.txt").write_text(f"Brug {number} dicht\n\n" + "\n\n".join(lines), "utf-8")
    return foreign


def signalled(folder: Path, voice: str, number: int, after_s: float) -> tuple[int, float, str]:
    """The exit status of the command, the seconds from signal `number` to its end, and its messages."""
    sources = [f"{number}.txt" for number in range(6)]
    line = [*BRIEFING, "make", *sources, "--voice", voice, "--strict", "--jobs", "2", "--quiet"]
    environment = {**os.environ, "PYTHONPATH": str(HOUSE), "BRIEFING_CACHE_DIR": str(folder / "cache")}
    with subprocess.Popen(line, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as run:
        time.sleep(after_s)
        began = time.monotonic()
        run.send_signal(number)
        _, told = run.communicate(timeout=60)
        return run.returncode, time.monotonic() - began, told.decode()


def incomplete(folder: Path) -> list[str]:
    """The MP3s without a manifest beside them."""
    manifests = {path.stem for path in folder.glob("output/*.json")}
    return [path.name for path in folder.glob("output/*.mp3") if path.stem not in manifests]


if __name__ == "__main__":
    main()
