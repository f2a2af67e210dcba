"""Bars and tables for people: what they show of names that anybody gave."""

from __future__ import annotations

import io

from rich.console import Console

from briefing.cli.terminal.console import People
from briefing.cli.terminal.progress import byte_bar, progress_bars, studio_clock, summary


class Terminal(People):
    """Somebody at a terminal, of whom we see what they see."""

    def __init__(self, *, quiet: bool = False) -> None:
        super().__init__(quiet=quiet)
        self.is_terminal = True
        self.seen = io.StringIO()

    @property
    def console(self) -> Console:  # type: ignore[override]
        return Console(file=self.seen, force_terminal=True, width=100, highlight=False)


def test_a_bar_shows_a_name_with_brackets_as_it_is() -> None:
    people = Terminal()
    with progress_bars(people) as progress:
        progress.add_task("brug [concept].txt", total=3)
        progress.refresh()
    assert "brug [concept].txt" in people.seen.getvalue()


def test_a_bar_of_bytes_shows_what_comes_and_from_where() -> None:
    people = Terminal()
    with byte_bar(people, "model [groot]") as heard:
        assert heard is not None
        heard(500_000, 1_000_000)
    assert "model [groot]" in people.seen.getvalue()


def test_who_wants_errors_only_gets_no_bars_and_no_tables() -> None:
    people = Terminal(quiet=True)
    with byte_bar(people, "model") as heard, studio_clock(people):
        assert heard is None
    summary(people, [])
    assert people.seen.getvalue() == ""
