"""The command line: arguments in, one line or a table out. The only room that prints or exits."""

from __future__ import annotations

import os
import sys
import traceback

import typer

from briefing.cli import bulletin, doctor, edition, make, publish, script, show, voices
from briefing.errors import BriefingError
from briefing.version import __version__

# Typer carries Click inside and gives its UsageError no name of its own.
_UsageMistake: type[Exception] = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "UsageError")
_INTERRUPTED = 130

app = typer.Typer(
    help="Turns Dutch news articles into podcast episodes.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    # Plain help: read well by a screen reader, and there in half the time.
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _options(
    context: typer.Context,
    debug: bool = typer.Option(False, "--debug", help="Show where in the program an error came from."),
    version: bool = typer.Option(False, "--version", help="Print the version and stop."),
) -> None:
    context.obj = {"debug": debug}
    if version:
        typer.echo(__version__)
        raise typer.Exit


for family in (make, bulletin, script, voices, publish, edition, show, doctor):
    family.register(app)


def main() -> None:
    """Run the command line and exit: every expected error is one line on stderr and its exit status."""
    # numpy brings a library for matrices, of which we have none; its threads would spin for 50 ms of a processor.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        status = app(standalone_mode=False)
    except BriefingError as error:
        if "--debug" in sys.argv:
            traceback.print_exc()
        status = _fail(str(error), error.exit_status)
    except _UsageMistake as error:
        status = _fail(error.format_message(), 2)  # type: ignore[attr-defined]
    except (typer.Abort, KeyboardInterrupt):
        status = _INTERRUPTED
    if status == _INTERRUPTED:
        _fail("interrupted; what the voice has spoken is kept, the same command goes on from there", _INTERRUPTED)
    sys.exit(status if isinstance(status, int) else 0)


def _fail(line: str, status: int) -> int:
    typer.echo(f"briefing: {' '.join(line.split())}", err=True)
    return status
