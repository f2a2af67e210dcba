"""`briefing voices`: who can speak."""

from __future__ import annotations

import typer

from briefing.cli.console import JsonOption, print_json


def register(app: typer.Typer) -> None:
    """Add this command to `app`."""
    app.command()(voices)


def voices(json: JsonOption = False) -> None:
    """List the voices. Where each comes from, and whether it can speak now."""
    from briefing.speech.voices import all_voices, availability

    known = [(voice, availability(voice)) for voice in all_voices()]
    if json:
        print_json(
            {
                "voices": [
                    {
                        "name": voice.name,
                        "description": voice.description,
                        "engine": voice.engine,
                        "language": voice.language,
                        "fallback": list(voice.fallback),
                        "can_speak": missing is None,
                        "missing": missing,
                    }
                    for voice, missing in known
                ]
            }
        )
        return
    from rich import box
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD)
    for column in ("voice", "engine", "what it is", "can speak now"):
        table.add_column(column, overflow="fold")
    for voice, missing in known:
        table.add_row(
            voice.name, voice.engine, escape(voice.description), escape(f"no: {missing}" if missing else "yes")
        )
    Console(highlight=False).print(table)
