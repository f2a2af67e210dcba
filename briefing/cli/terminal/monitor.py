"""The studio clock: the progress of one programme, shown to people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing.cli.terminal.console import clock
from briefing.studio.options import Monitor

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from rich.progress import Progress

    from briefing.cli.terminal.console import People
    from briefing.model import Fallback, Script, Take, Voice
    from briefing.programme.manifest import Manifest


class StudioClock(Monitor):
    """A monitor that draws a bar on a terminal, and reports in one line when another voice takes over."""

    def __init__(self, people: People, progress: Progress | None) -> None:
        self._people = people
        self._progress = progress
        self._task: Any = None

    def cast(self, script: Script, voice: Voice) -> None:
        if self._progress:
            if self._task is not None:
                self._progress.remove_task(self._task)
            self._task = self._progress.add_task(f"{voice.name} speaks", total=len(script.sentences))

    def heard(self, take: Take) -> None:  # noqa: ARG002
        if self._progress:
            self._progress.advance(self._task)
        elif not self._people.quiet:
            import rich.table  # noqa: F401 - needed at the end; loaded now, while other threads do the work

    def replaced(self, fallback: Fallback, voice: Voice) -> None:
        self._people.print(f"voice {voice.name} speaks instead of {fallback.wanted}: {fallback.reason}", markup=False)

    def kept_headline(self, given: str) -> None:
        self._people.print(f"the headline given before is kept: {given}; --title gives another", markup=False)

    def remembered(self, words: Mapping[str, str], lexicon: Path) -> None:
        for written, spoken in words.items():
            self._people.print(f"{lexicon} remembers: {written} = {spoken}", markup=False)

    def took_place(self, before: Manifest, after: Manifest) -> None:
        told = [(one.guid, one.voice.name, one.mp3.duration_ms) for one in (before, after)]
        if told[0] != told[1]:
            line = f'{after.mp3.path} takes the place of "{before.title}", {clock(before.mp3.duration_ms)} by voice'
            self._people.print(f"{line} {before.voice.name}", markup=False)
