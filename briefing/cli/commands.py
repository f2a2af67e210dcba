"""Which command is in which file. Only the file of the command that is given is loaded."""

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
"""In the order of the help."""


class Commands(Entrance):
    """The program itself, and its commands as they are asked for."""

    def list_commands(self, context: Any) -> list[str]:  # noqa: ARG002
        """The names of all."""
        return list(FILES)

    def get_command(self, context: Any, name: str) -> Any:
        """The command called `name`; where there is none, all are there to be suggested."""
        for known in [name] if name in FILES else FILES:
            if known not in self.commands:
                self.commands.update(_commands_in(FILES[known]))
        return super().get_command(context, name)


def _commands_in(file: str) -> dict[str, Any]:
    app = typer.Typer(rich_markup_mode=None)
    import_module(f"briefing.cli.{file}").register(app)
    take_everywhere(app)
    return dict(typer.main.get_group(app).commands)
