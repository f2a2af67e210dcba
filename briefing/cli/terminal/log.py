"""What the program's parts log, told to people a line each. Loaded when a command runs, not for its help."""

from __future__ import annotations

import logging

from briefing.cli.terminal.console import print_error


def show_log(level: int) -> None:
    """Tell people what the program's parts log from `level` on, a line each."""
    log = logging.getLogger("briefing")
    log.setLevel(level)
    if not any(isinstance(handler, _ToPeople) for handler in log.handlers):
        log.addHandler(_ToPeople())


class _ToPeople(logging.Handler):
    """Looks stderr up for each line: while a bar is drawn there, it is another."""

    def emit(self, record: logging.LogRecord) -> None:
        print_error(self.format(record))
