"""How fast an archive is made: one worker, two, and against other ways to make the same articles.

    python -m benchmarks.archive.throughput [ARTICLES] [VOICE] [TIMES]

A worker pinned to a processor is measured with its maker: `taskset` is taken over by what a process starts. The figures
are of whole commands over empty targets, in turns, so that what else runs on the machine hits all of them alike.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.archive.articles import folder_of
from benchmarks.process import Run, run, typical

HOUSE = Path(__file__).parents[2]
_LOOP = """
import sys
from pathlib import Path
from briefing.studio.make import make
from briefing.studio.options import MakeOptions
for source in sorted(Path(sys.argv[1]).glob("*.txt")):
    make(str(source), MakeOptions(voice=sys.argv[2], output=Path(sys.argv[3]), strict=True, jobs=1))
"""


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    voice = sys.argv[2] if len(sys.argv) > 2 else "nl-offline"
    times = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder_of(folder / "articles", count, (150, 600))
        processors = sorted(os.sched_getaffinity(0))
        python = [sys.executable, "-m", "briefing"]
        archive = [*python, "archive", str(source), "--voice", voice, "--quiet", "--to"]
        ways = {
            "archive, 1 worker on 1 processor": ["taskset", "-c", str(processors[0]), *archive, "{to}", "--jobs", "1"],
            "archive, 1 worker": [*archive, "{to}", "--jobs", "1"],
            "archive, 2 workers": [*archive, "{to}", "--jobs", "2"],
            "plain loop in one process": [sys.executable, "-c", _LOOP, str(source), voice, "{to}"],
            "xargs -P2 briefing make": ["sh", "-c", _xargs(source, voice), "sh", "{to}"],
        }
        runs: dict[str, list[Run]] = {way: [] for way in ways}
        for number in range(times):
            for way, command in ways.items():
                runs[way].append(_made(command, folder, f"{number}-{len(runs[way])}-{way[-9:]}"))
                print(f"{way}: {_told(runs[way][-1], count)}, load {os.getloadavg()[0]:.1f}", flush=True)
        print(f"\n{count} articles, {voice}, median of {times}:")
        for way, found in runs.items():
            print(f"{way}: {_told(typical(found), count)}")


def _xargs(source: Path, voice: str) -> str:
    make = f"{sys.executable} -m briefing make {{}} --voice {voice} --strict --quiet"
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
