"""The playing of an MP3 with a player on this machine."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from briefing.errors import OutputError

_PLAYERS = (
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "error"),
    ("mpv", "--no-video", "--really-quiet"),
    ("mpg123", "-q"),
    ("afplay",),
    ("play", "-q"),
    ("cvlc", "--play-and-exit", "--quiet"),
    ("pw-play",),
    ("paplay",),
)
"""Programs that play an MP3 and then end, with their options; the first that is installed and works is used."""


def play(mp3: Path) -> None:
    """Play the file at `mp3` to its end; on Windows, only start playing it.

    Raises:
        OutputError: there is no player, or none that works here.
    """
    path = str(mp3.absolute())
    if sys.platform == "win32":
        import os

        os.startfile(path)  # noqa: S606 - the user's own file
        return
    tried = ""
    for name, *options in _PLAYERS:
        program = shutil.which(name)
        if program:
            ended = subprocess.run(  # noqa: S603 - a program of the user's, without a shell, and an absolute path
                [program, *options, path], stdin=subprocess.DEVNULL, capture_output=True, check=False
            )
            if ended.returncode == 0:
                return
            said = ended.stderr.decode("utf-8", "replace").strip().splitlines()
            tried = tried or f"{name} says: {said[-1][:200] if said else f'status {ended.returncode}'}"
    if tried:
        raise OutputError(
            f"cannot play {mp3}", cause=tried, remedy="check that this machine has sound, or open the file"
        )
    names = ", ".join(name for name, *_ in _PLAYERS[:4])
    raise OutputError(f"no player was found for {mp3}", remedy=f"install one ({names}), or open the file")
