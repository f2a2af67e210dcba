"""The options that every command takes."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, get_type_hints

import typer
from typer.core import TyperCommand, TyperGroup

from briefing.cli.terminal.given import as_given
from briefing.cli.terminal.help import usage_piece, write_options


def _verbose(context: typer.Context, given: bool) -> None:
    import logging

    from briefing.cli.terminal.log import show_log

    if given or not context.parent:
        show_log(logging.INFO if given else logging.WARNING)


def hush(given: bool) -> bool:
    """Whether `--quiet` is given; if so, the log shows errors only from now on."""
    import logging

    from briefing.cli.terminal.log import show_log

    if given:
        show_log(logging.ERROR)
    return given


def _everywhere(
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose",
            "-v",
            callback=_verbose,
            expose_value=False,
            help="Show what is chosen, cached, retried and slowed down.",
        ),
    ] = False,
    quiet: Annotated[
        bool,
        typer.Option("--quiet", "-q", callback=hush, expose_value=False, help="Say nothing on stderr but errors."),
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", expose_value=False, help="Show where in the program an error came from.")
    ] = False,
) -> None:
    raise NotImplementedError  # never called: only its options are used


@cache
def _options() -> tuple[Any, ...]:
    app = typer.Typer(add_completion=False)
    app.command()(_everywhere)
    return tuple(typer.main.get_command(app).params)


def _and_everywhere(params: list[Any] | None) -> list[Any]:
    own = params or []
    names = {name for param in own for name in param.opts}
    return [*own, *(option for option in _options() if names.isdisjoint(option.opts))]


class Entrance(TyperGroup):
    """The program itself, which takes these options before the name of a command."""

    def get_params(self, context: Any) -> list[Any]:
        """See `as_given`."""
        return as_given(super().get_params(context))

    def __init__(self, *arguments: Any, params: list[Any] | None = None, **options: Any) -> None:
        before = [option for option in _options() if "--quiet" not in option.opts]
        super().__init__(*arguments, params=[*(params or []), *before], **options)


class Command(TyperCommand):
    """A command that takes these options."""

    def get_params(self, context: Any) -> list[Any]:
        """See `as_given`."""
        return as_given(super().get_params(context))

    def format_options(self, context: Any, formatter: Any) -> None:
        """See `write_options`."""
        write_options(self.get_params(context), context, formatter)

    def collect_usage_pieces(self, context: Any) -> list[str]:
        """See `usage_piece`."""
        return [usage_piece(piece) for piece in super().collect_usage_pieces(context)]

    def __init__(self, *arguments: Any, params: list[Any] | None = None, **options: Any) -> None:
        super().__init__(*arguments, params=_and_everywhere(params), **options)


class Group(TyperGroup):
    """A command with subcommands that takes these options."""

    def get_params(self, context: Any) -> list[Any]:
        """See `as_given`."""
        return as_given(super().get_params(context))

    def format_options(self, context: Any, formatter: Any) -> None:
        """See `write_options`."""
        write_options(self.get_params(context), context, formatter)
        self.format_commands(context, formatter)

    def __init__(self, *arguments: Any, params: list[Any] | None = None, **options: Any) -> None:
        super().__init__(*arguments, params=_and_everywhere(params), **options)


def take_everywhere(app: typer.Typer) -> None:
    """Add the options of this module to every command of `app`."""
    for command in app.registered_commands:
        command.cls = Command
        if command.callback:  # evaluated here, because Typer would evaluate its annotations three times
            command.callback.__annotations__ = get_type_hints(command.callback, include_extras=True)
    for group in app.registered_groups:
        group.cls = Group
        if group.typer_instance:
            take_everywhere(group.typer_instance)
