"""A player of this machine, to hear an MP3 at once."""

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
"""Programs that play an MP3 and end, each with its options; the first that is found and can is taken."""


def play(mp3: Path) -> None:
    """Play the file at `mp3` to its end; where Windows plays it, only begin.

    Raises:
        OutputError: there is no player, or none that can play here.
    """
    path = str(mp3.absolute())
    if sys.platform == "win32":
        import os

        os.startfile(path)  # noqa: S606 - a file of the user's own
        return
    tried = ""
    for name, *options in _PLAYERS:
        program = shutil.which(name)
        if program:
            ended = subprocess.run(  # noqa: S603 - a program of the user's, no shell, a path that is absolute
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
