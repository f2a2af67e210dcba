"""The log of the library, shown on stderr. Imported only when a command runs, not for its help."""

from __future__ import annotations

import logging

from briefing.cli.terminal.console import print_error


def show_log(level: int) -> None:
    """Show log records of `level` and above on stderr, one line each."""
    log = logging.getLogger("briefing")
    log.setLevel(level)
    if not any(isinstance(handler, _ToPeople) for handler in log.handlers):
        log.addHandler(_ToPeople())


class _ToPeople(logging.Handler):
    """A handler that looks up `sys.stderr` for each line, because it is replaced while a progress bar is shown."""

    def emit(self, record: logging.LogRecord) -> None:
        print_error(self.format(record))
