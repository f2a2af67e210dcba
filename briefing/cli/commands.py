"""The commands and the files they are in. Only the file of the given command is loaded."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer

from briefing.cli.terminal.everywhere import Entrance, take_everywhere

FILES = {
    "make": "make",
    "say": "make",
    "bulletin": "bulletin",
    "script": "script",
    "publish": "publish",
    "list": "episodes",
    "retract": "episodes",
    "edition": "edition",
    "archive": "archive",
    "init": "show",
    "check": "show",
    "serve": "show",
    "doctor": "doctor",
    "voices": "voices",
    "cache": "voices",
}
"""The commands in each file, in the order of the help."""


class Commands(Entrance):
    """The program itself, which loads its commands when they are needed."""

    def list_commands(self, context: Any) -> list[str]:  # noqa: ARG002
        """The names of all commands."""
        return list(FILES)

    def get_command(self, context: Any, name: str) -> Any:
        """The command called `name`. If there is none, all are loaded, so that a similar one can be suggested."""
        for known in [name] if name in FILES else FILES:
            if known not in self.commands:
                self.commands.update(_commands_in(FILES[known]))
        return super().get_command(context, name)


def _commands_in(file: str) -> dict[str, Any]:
    app = typer.Typer(rich_markup_mode=None)
    import_module(f"briefing.cli.{file}").register(app)
    take_everywhere(app)
    return dict(typer.main.get_group(app).commands)
