"""The progress of an archive: a status line for people, or one event a line for programs."""

from __future__ import annotations

import json
import sys
import time
from threading import Thread
from typing import TYPE_CHECKING, Any, Self

import msgspec

from briefing.cli.terminal.console import error_as_json, print_line
from briefing.errors import BriefingError
from briefing.programme.wording import one_line
from briefing.threads import WATCHMAN

if TYPE_CHECKING:
    from briefing.archive.archive import ArchiveOptions
    from briefing.archive.crew import Crew
    from briefing.archive.tally import Tally
    from briefing.archive.tasks import Answer
    from briefing.cli.terminal.console import People

_EVERY_S = 1.0
_EVERY_S_IN_A_LOG = 60.0
_MOST_NOTES = 10


class ArchiveLog:
    """The reporter of an archive run, to people on stderr or to programs on stdout."""

    def __init__(self, people: People, options: ArchiveOptions, *, json: bool) -> None:
        self._people = people
        self._options = options
        self._json = json
        self._began = self._told = time.monotonic()
        self._offered: int | None = None
        self._lasting = people.is_terminal and not people.quiet
        if not any("://" in origin for origin in options.origins):
            Thread(target=self._count, name=f"{WATCHMAN} of the count", daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        if self._lasting:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def opened(self, crew: Crew) -> None:
        """Report the start of the work, and where the workers can be watched."""
        if crew.dashboard:
            self._people.print(f"dashboard: {crew.dashboard}", markup=False)
        if self._json:
            self._event("begin", workers=crew.size(), dashboard=crew.dashboard or None)

    def heard(self, answer: Answer, tally: Tally) -> None:
        """Report the outcome of one article."""
        if self._json:
            self._event("article", **msgspec.structs.asdict(answer))
        elif answer.reason:
            self._say(f"{answer.state}: {one_line(answer.reason)}")
        now = time.monotonic()
        if now - self._told >= (_EVERY_S if self._lasting else _EVERY_S_IN_A_LOG):
            self._told = now
            self._say("", self._line(tally, now))

    def end(self, tally: Tally, failure: BriefingError | None) -> None:
        """Report the totals to programs."""
        counts = {"offered": tally.offered, "there": tally.there, "made": tally.made, "failed": dict(tally.failed)}
        counts |= {"unfinished": tally.unfinished, "listed": tally.listed}
        sums = {"duration_ms": tally.duration_ms, "bytes": tally.bytes, "work_s": round(tally.work_s, 2)}
        notes = dict(tally.notes.most_common(_MOST_NOTES))
        self._event("end", **counts, **sums, notes=notes, **(error_as_json(failure) if failure else {}))

    def _event(self, event: str, **told: Any) -> None:
        print_line(json.dumps({"event": event, **told}))

    def _say(self, line: str, state: str = "") -> None:
        if self._people.quiet:
            return
        if self._lasting:
            sys.stderr.write("\r\x1b[K")
        if line:
            self._people.print(line, markup=False)
        if state and self._lasting:
            sys.stderr.write(state[: self._people.console.width - 1])
            sys.stderr.flush()
        elif state:
            self._people.print(state, markup=False)

    def _line(self, tally: Tally, now: float) -> str:
        made = tally.made + tally.failed.total()
        pace = made / max(1e-9, now - self._began)
        offered = tally.offered if tally.exhausted else self._offered
        told = [f"{tally.there + tally.made} done", _missed(tally)]
        if offered is not None:
            left = max(0, offered - tally.done)
            told += [f"{left} left"]
        told += [f"{pace * 60:.0f} a minute", f"{tally.duration_ms / 3_600_000:.1f} h of sound"]
        if offered is not None and pace:
            told += [f"{_time(left / pace)} to go"]
        return ", ".join(told)

    def _count(self) -> None:
        """Count all articles, because the run itself reads them only a little ahead."""
        from briefing.archive.sources import count_in

        try:
            self._offered = count_in(self._options.origins)
        except BriefingError:  # the run itself reports it
            self._offered = None


def summary(people: People, tally: Tally, target: str) -> None:
    """Report the totals of a run, and what an editor should know, on stderr."""
    if people.quiet:
        return
    hours = tally.duration_ms / 3_600_000
    line = f"{tally.made} made, {tally.there} there before, {_missed(tally)}, {hours:.2f} hours of sound"
    people.print(f"{line}, {tally.bytes / 1e6:.1f} MB at {target}", markup=False)
    for note, count in tally.notes.most_common(_MOST_NOTES):
        people.print(f"{count:7} x {note}", markup=False)
    if tally.listed is not None and tally.listed < tally.made + tally.there:
        told = "articles with the same id, or else the same address, count as one"
        people.print(f"programmes in the catalogue: {tally.listed}; {told}", markup=False)


def _missed(tally: Tally) -> str:
    unfinished = f", {tally.unfinished} not finished" if tally.unfinished else ""
    return f"{tally.failed.total()} failed{unfinished}"


def _time(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.0f} h"
