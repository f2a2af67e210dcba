"""The cost of coordinating an archive: every article is counted, sent out, answered and gets a receipt, but not spoken.

    python -m benchmarks.archive.control_plane [ARTICLES...]

For each count of articles there is a run with a local cluster, then one that finds everything done. Client and
scheduler are one process; its use of the processor and memory is printed along the way.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from benchmarks.archive.articles import lines_of
from briefing.archive.booth.making import answer_of
from briefing.archive.cluster.cluster import Cluster
from briefing.archive.cluster.workers import Makers, Terms
from briefing.archive.order import order_for, voice_for
from briefing.archive.receipts import Receipt, WorkDone, write_receipt
from briefing.archive.run import Run
from briefing.archive.sources import items_from
from briefing.archive.store import store_at
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.settings.schema import Settings

if TYPE_CHECKING:
    from briefing.archive.tally import Tally
    from briefing.archive.tasks import Answer, Task

_STEP = 10_000
"""How many articles are made between two lines of progress."""


class SilentMakers(Makers):
    """Makers that speak nothing and write only receipts."""

    async def setup(self, worker: Any) -> None:  # noqa: ARG002
        self._store = store_at(msgspec.json.decode(self._terms, type=Terms).order.target)

    def make(self, task: Task) -> Answer:
        receipt = Receipt(work=task.work, identity=task.identity, name=task.name, state="made", at="2026-01-01")
        write_receipt(receipt, self._store)
        return answer_of(receipt)


def main() -> None:
    if sys.argv[1:2] == ["--once"]:
        measure(int(sys.argv[2]))
        return
    for count in sys.argv[1:] or ["10000", "20000", "40000"]:
        subprocess.run([sys.executable, "-m", __spec__.name, "--once", count], check=True)


def measure(count: int) -> None:
    """Coordinate `count` articles and print what that takes."""
    with tempfile.TemporaryDirectory() as folder:
        source = str(lines_of(Path(folder, "archief.jsonl"), count))
        settings = Settings()
        voice = voice_for("nl-offline", settings)
        order = order_for(f"{folder}/archief", settings, voice=voice, lexicon=shipped_lexicon())
        store = store_at(order.target)
        began = time.monotonic()
        run = Run(order, store, WorkDone(store))
        run.incoming.open()
        with closing(Cluster(order, jobs=2, sign=run.incoming.sign, makers=SilentMakers)) as crew:
            tally = run.make(items_from([source]), crew, _told_on_the_way)
        took_s = time.monotonic() - began
        usage = resource.getrusage(resource.RUSAGE_SELF)
        began = time.monotonic()
        again = Run(order, store, WorkDone(store))
        left = sum(1 for _ in again.missing(items_from([source])))
        again_s = time.monotonic() - began
    cpu_s = usage.ru_utime + usage.ru_stime
    print(
        f"{count} articles: {tally.made} made in {took_s:.1f} s, {took_s / count * 1000:.2f} ms each, "
        f"{cpu_s / count * 1000:.2f} ms of client and scheduler, which took {usage.ru_maxrss / 1000:.0f} MB; "
        f"a second run {again_s:.1f} s, {left} left",
        flush=True,
    )


def _told_on_the_way(_: Answer, tally: Tally) -> None:
    if tally.made % _STEP == 0:
        usage = resource.getrusage(resource.RUSAGE_SELF)
        cpu_s = usage.ru_utime + usage.ru_stime
        print(f"{tally.made} made: {cpu_s:.0f} s of a processor, {usage.ru_maxrss / 1000:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
