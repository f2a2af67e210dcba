"""The command `python -m benchmarks`, which prints a table of speeds and writes it to benchmarks/results.md."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.cases import Desk, google, interleaved
from benchmarks.process import BRIEFING, HOUSE, Run, run, typical

if TYPE_CHECKING:
    from collections.abc import Iterator

_EXAMPLE = HOUSE / "examples" / "zonder-kop.txt"


def main() -> None:
    """Run the named benchmarks, or all of them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=main.__doc__)
    parser.add_argument("name", nargs="*", choices=[[], *_BENCHMARKS], help="all unless named")
    parser.add_argument("--article", type=Path, default=_EXAMPLE)
    chosen = parser.parse_args()
    lines = [
        f"Machine: {_machine()}, Python {platform.python_version()}. Median of five interleaved runs unless said.",
        "",
        "| what | figure | against | ratio |",
        "| --- | --- | --- | --- |",
    ]
    for name in chosen.name or _BENCHMARKS:
        with tempfile.TemporaryDirectory() as folder:
            for row in _BENCHMARKS[name](Desk(Path(folder), chosen.article)):
                lines.append(f"| {' | '.join(row)} |")
                print(lines[-1], flush=True)
    if not chosen.name:
        (HOUSE / "benchmarks" / "results.md").write_text("\n".join(["# Benchmarks", "", *lines, ""]), "utf-8")


_OFFLINE = ("--offline", "--voice", "nl-offline")

Row = tuple[str, str, str, str]
"""What was measured, its figure, what it is compared with, and their ratio."""


def online(desk: Desk) -> Iterator[Row]:
    """A first run over the network, with nothing cached."""
    uncached = ("--strict", "--no-cache")
    for what, latency_ms, connect_ms in (
        ("online, 150 ms", 150, 0),
        ("online, 150 ms, 100 ms a connection", 150, 100),
    ):
        with google(desk.folder, latency_ms=latency_ms, connect_ms=connect_ms) as stand:
            desk.make(*uncached, stand=stand)
            desk.gtts_cli(stand)
            ours, theirs = interleaved(partial(desk.make, *uncached, stand=stand), partial(desk.gtts_cli, stand))
        yield _wall(what, ours, "gtts-cli", theirs)


def offline(desk: Desk) -> Iterator[Row]:
    """A run with the embedded voice."""
    with google(desk.folder, latency_ms=150) as stand:
        desk.gtts_cli(stand)
        ours, theirs = interleaved(lambda: desk.make(*_OFFLINE), lambda: desk.gtts_cli(stand))
    yield _wall("offline", ours, "gtts-cli at 150 ms", theirs)
    yield ("offline, CPU", f"{ours.cpu_s:.2f} s", f"{_minutes(desk):.1f} min of speech", "")


def again(desk: Desk) -> Iterator[Row]:
    """A second run, when all takes are cached, and one after a correction."""
    with google(desk.folder, latency_ms=150) as stand:
        desk.make("--strict", stand=stand)
        warm, offline = interleaved(lambda: desk.make("--strict", stand=stand), lambda: desk.make(*_OFFLINE))
        yield _wall("warm cache", warm, "offline", offline)
        stand.server.asked.clear()
        desk.make("--strict", article=desk.corrected(), stand=stand)
        yield ("one sentence changed", f"{len(stand.server.asked)} requests", "", "")


def longer(desk: Desk) -> Iterator[Row]:
    """The article ten and a hundred times as long, one run each."""
    single = typical([desk.make(*_OFFLINE) for _ in range(3)])
    per_minute = single.cpu_s / _minutes(desk)
    yield ("1 x, offline", f"{per_minute:.3f} CPU s a minute", f"{single.peak_mb:.0f} MB", "")
    for times in (10, 100):
        made = desk.make(*_OFFLINE, article=desk.longer(times))
        cost = made.cpu_s / _minutes(desk)
        yield (
            f"{times} x, offline ({_minutes(desk):.0f} min)",
            f"{cost:.3f} CPU s a minute, {made.wall_s:.1f} s",
            f"{made.peak_mb:.0f} MB",
            f"{cost / per_minute:.2f}",
        )
    with google(desk.folder, latency_ms=0) as stand:
        made = desk.make("--strict", article=desk.longer(100), stand=stand)
    yield ("100 x, online without latency", f"{made.wall_s:.1f} s", f"{made.peak_mb:.0f} MB", "")


def start_up(desk: Desk) -> Iterator[Row]:
    """The whole process `briefing --help`."""
    ours, theirs = interleaved(
        lambda: run([*BRIEFING, "--help"], desk.folder, desk.environment),
        lambda: run([sys.executable, "-c", "import typer"], desk.folder),
        rounds=15,
    )
    yield _wall("briefing --help", ours, "import typer", theirs)


def publishing(_: Desk) -> Iterator[Row]:
    """One more episode in podcasts of two sizes."""
    from benchmarks import podcast

    yield from podcast.publishing()


_BENCHMARKS = {
    "online": online,
    "offline": offline,
    "again": again,
    "longer": longer,
    "publishing": publishing,
    "start-up": start_up,
}


def _wall(what: str, ours: Run, peer: str, theirs: Run) -> Row:
    return (what, f"{ours.wall_s:.2f} s", f"{peer} {theirs.wall_s:.2f} s", f"{ours.wall_s / theirs.wall_s:.3f}")


def _minutes(desk: Desk) -> float:
    manifest = json.loads((desk.folder / "briefing.json").read_bytes())
    return float(manifest["mp3"]["duration_ms"]) / 60_000


def _machine() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text().splitlines():
            if line.startswith("model name"):
                return f"{line.partition(':')[2].strip()}, {os.cpu_count()} cores"
    return platform.processor() or platform.machine()


if __name__ == "__main__":
    main()
