"""The times that a growing podcast takes: for many episodes at once, one more, new colours, and a check of all.

    python -m benchmarks.podcast_growth [--at FOLDER] [--episodes 10000]

The audio is a tone. With `--at`, the podcasts stay in the folder, and the next run uses those that are there.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.podcast import FEW, ROUNDS, SETTINGS, command, environment, library_of, programme

if TYPE_CHECKING:
    from collections.abc import Callable


def main() -> None:
    """Print what each takes, in seconds of wall-clock and processor time."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.podcast_growth", description=main.__doc__)
    parser.add_argument("--at", type=Path)
    parser.add_argument("--episodes", type=int, default=10_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        measure(chosen.at or Path(name), chosen.episodes)


def measure(folder: Path, many: int) -> None:
    """Measure and print, with podcasts of ten and of `many` episodes in `folder`."""
    desks = {size: folder / str(size) for size in (FEW, many)}
    for size, desk in desks.items():
        if not desk.exists():
            print(f"{size} episodes at once: {_told(*_timed(library_of, desk, size))}", flush=True)
    for desk in desks.values():
        _publish(desk)
    taken: dict[int, list[tuple[float, float]]] = {size: [] for size in desks}
    for number in range(ROUNDS):
        for size, desk in desks.items():
            mp3 = programme(desk, f"nog-{time.time_ns()}-{number}")
            taken[size].append(_timed(_publish, desk, str(mp3)))
    middle = {size: [statistics.median(each) for each in zip(*found, strict=True)] for size, found in taken.items()}
    for size, (wall_s, cpu_s) in middle.items():
        print(f"one more in {size}: {_told(wall_s, cpu_s)}")
    wall, cpu = (middle[many][kind] / middle[FEW][kind] for kind in (0, 1))
    print(f"ratio: {wall:.2f} by the clock, {cpu:.2f} of a processor", flush=True)
    settings = desks[many] / "briefing.toml"
    colour = f'color = "#{time.time_ns() % 0x1000000:06x}"\n'
    settings.write_text(f"{SETTINGS}items = 100\n{colour}", "utf-8")
    print(f"another look for {many}: {_told(*_timed(_publish, desks[many]))}", flush=True)
    print(f"check of {many}: {_told(*_timed(_run, desks[many], command('check', '--quiet')))}", flush=True)


def _publish(desk: Path, *sources: str) -> None:
    _run(desk, command("publish", "--quiet", *sources)).check_returncode()


def _run(desk: Path, arguments: list[str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(arguments, cwd=desk, env=environment(), stdout=subprocess.DEVNULL, check=False)


def _timed(act: Callable[..., object], *arguments: object) -> tuple[float, float]:
    """The wall-clock and processor seconds of a call, with those of the processes that it waits for."""
    began, before = time.perf_counter(), _cpu_s()
    act(*arguments)
    return time.perf_counter() - began, _cpu_s() - before


def _cpu_s() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _told(wall_s: float, cpu_s: float) -> str:
    return f"{wall_s:.2f} s, {cpu_s:.2f} s of a processor"


if __name__ == "__main__":
    main()
