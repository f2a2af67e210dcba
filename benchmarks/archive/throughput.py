"""The throughput of an archive with one worker and with two, compared with other ways to make the same articles.

    python -m benchmarks.archive.throughput --articles 400
    python -m benchmarks.archive.throughput --voice nl-neural --articles 20 --only one two

On two processors, one worker may use the threads of both, and each of two workers those of one. `taskset` pins a worker
together with the processes that it starts. Whole commands with empty targets take turns, so that other work on the
machine affects all of them alike. The processor time of two workers is incomplete, because they are killed at the end.
The time before the first article, mainly a cluster's start, does not grow with their number: each way makes two
articles first, and the ratios are given without and with the time of those.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.archive.articles import folder_of
from benchmarks.process import BRIEFING, HOUSE, Run, run, typical

_WAYS = ("pinned", "one", "two", "loop", "xargs")
"""One worker pinned to one processor, one worker, two, a loop in one process, and `xargs -P2 briefing make`."""
_FEW = 2
"""How many articles tell the time before the first one."""
_LOOP = """
import sys
from pathlib import Path
from briefing.studio.make import make
from briefing.studio.options import MakeOptions
for source in sorted(Path(sys.argv[1]).glob("*.txt")):
    make(str(source), MakeOptions(voice=sys.argv[2], output=Path(sys.argv[3]), strict=True, jobs=1))
"""


def main() -> None:
    """Make the same articles in each way, in turns, and print what each takes."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.archive.throughput", description=main.__doc__)
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--words", type=int, nargs=2, default=(150, 600), help="of an article, at least and at most")
    parser.add_argument("--voice", default="nl-offline")
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--only", nargs="+", choices=_WAYS, default=_WAYS, metavar="WAY", help=", ".join(_WAYS))
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder_of(folder / "articles", chosen.articles, chosen.words)
        few = folder_of(folder / "few", _FEW, chosen.words)
        runs: dict[str, list[Run]] = {way: [] for way in chosen.only}
        starts = {way: _made(_command(way, few, chosen.voice), folder, f"few-{way}").wall_s for way in runs}
        for number in range(chosen.times):
            for way, found in runs.items():
                found.append(_made(_command(way, source, chosen.voice), folder, f"{number}-{way}"))
                print(f"{way}: {_told(found[-1], chosen.articles)}, load {os.getloadavg()[0]:.1f}", flush=True)
        print(f"\n{chosen.articles} articles of {chosen.words} words, {chosen.voice}, median of {chosen.times}:")
        middle = {way: typical(found) for way, found in runs.items()}
        for way, one in middle.items():
            print(f"{way}: {_told(one, chosen.articles)}")
        for way in ("pinned", "one", "loop", "xargs"):
            if {"two", way} <= middle.keys():
                whole = middle[way].wall_s / middle["two"].wall_s
                more = (middle[way].wall_s - starts[way]) / (middle["two"].wall_s - starts["two"])
                print(f"two workers are {more:.2f} times as fast as {way}, {whole:.2f} with their start")
        if {"one", "loop"} <= middle.keys():
            print(f"one worker takes {middle['one'].cpu_s / middle['loop'].cpu_s:.2f} times the processor of the loop")


def _command(way: str, source: Path, voice: str) -> list[str]:
    one = [*BRIEFING, "archive", str(source), "--voice", voice, "--quiet", "--to", "{to}", "--jobs", "1"]
    processor = str(min(os.sched_getaffinity(0)))
    ways = {
        "pinned": ["taskset", "-c", processor, *one],
        "one": one,
        "two": [*one[:-1], "2"],
        "loop": [sys.executable, "-c", _LOOP, str(source), voice, "{to}"],
        "xargs": ["sh", "-c", _xargs(source, voice), "sh", "{to}"],
    }
    return ways[way]


def _xargs(source: Path, voice: str) -> str:
    make = f"{' '.join(BRIEFING)} make {{}} --voice {voice} --strict --quiet"
    return f'mkdir "$1"; cd "$1"; ls {source}/*.txt | xargs -P2 -I{{}} {make} > /dev/null'


def _made(command: list[str], folder: Path, name: str) -> Run:
    to = str(folder / name.replace(" ", ""))
    environment = {"PYTHONPATH": str(HOUSE), "BRIEFING_CACHE_DIR": f"{to}-cache"}
    before = os.times()
    done = run([part.replace("{to}", to) for part in command], folder, environment)
    after = os.times()
    subprocess.run(["rm", "-rf", to, f"{to}-cache"], check=True)
    cpu_s = after.children_user + after.children_system - before.children_user - before.children_system
    return Run(done.wall_s, max(cpu_s, done.cpu_s), done.peak_mb)


def _told(one: Run, count: int) -> str:
    return f"{one.wall_s:.1f} s, {count / one.wall_s:.2f} articles a second, {one.cpu_s / count:.2f} CPU s each"


if __name__ == "__main__":
    main()
