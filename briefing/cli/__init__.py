"""The command line: arguments in, one line or a table out. The only room that prints or exits."""

from __future__ import annotations

import os
import sys
import traceback

import typer

from briefing.cli.commands import Commands
from briefing.cli.terminal import interruption
from briefing.cli.terminal.console import print_error, print_json, print_line
from briefing.errors import BriefingError, UsageError
from briefing.version import __version__

# Typer bundles Click and does not export its UsageError.
_UsageMistake: type[Exception] = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "UsageError")

app = typer.Typer(
    cls=Commands,
    help="Turns Dutch news articles into podcast episodes.",
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    # Plain help: screen readers read it well, and it takes half the time.
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _briefing(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="Print the version and stop."),
) -> None:
    if version:
        print_line(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        print_line(context.get_help())


def main() -> None:
    """Run the command line and exit: every expected error is one line on stderr and its exit status."""
    # numpy loads a library for matrices, which we do not use; its threads would spin for 50 ms of processor time.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        status = app(standalone_mode=False)
    except BriefingError as error:
        status = _fail(error)
    except _UsageMistake as error:
        status = _fail(UsageError(error.format_message()))  # type: ignore[attr-defined]
    except (typer.Abort, KeyboardInterrupt):
        status = interruption.STATUS
    except Exception as error:  # noqa: BLE001 - any error is reported in one line
        status = _fail(_UnexpectedError(error))
    if status == interruption.STATUS and interruption.first_to_tell():
        status = _fail(_InterruptedError())
    sys.exit(status if isinstance(status, int) else 0)


def _fail(error: BriefingError) -> int:
    if "--debug" in sys.argv and sys.exc_info()[0]:
        traceback.print_exc()
    print_error(str(error))
    if "--json" in sys.argv:
        try:
            print_json({}, error)
        except BriefingError as unwritten:
            print_error(str(unwritten))
    return error.exit_status


class _InterruptedError(BriefingError):
    exit_status = interruption.STATUS

    def __init__(self) -> None:
        what, _, remedy = interruption.LINE.partition("; ")
        super().__init__(what, remedy=remedy)


class _UnexpectedError(BriefingError):
    exit_status = 1

    def __init__(self, error: Exception) -> None:
        what = f"{type(error).__name__}: {error}"[:200]
        remedy = "--debug shows where; please report it" if "--debug" not in sys.argv else ""
        super().__init__("this should not happen", cause=what, remedy=remedy)
