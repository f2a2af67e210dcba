"""Engines of other packages, as odd as may be: each stands on a path for Python as an installed package would."""

from __future__ import annotations

from pathlib import Path

_MODULE = """
import time
import numpy as np
from briefing.speech.engine import Pcm


class Engine:
    identity = "odd 1"
    needs_network = False
    keeps = False
    requests = retried = 0

    def __init__(self, settings):
        self.settings = settings

    def missing(self):
        return None

    def prepare(self, jobs):
        return 1

    def parts(self, sentence):
        return [sentence] if any(map(str.isalnum, sentence)) else []

    def say(self, part):
        return b"tick"

    def join(self, said):
        return Pcm(np.tile(np.array([0, 9000, 0, -9000], np.int16), 1000 * len(said)), 16_000)

    def close(self):
        pass

"""


def offer_engine(folder: Path, name: str, oddity: str = "") -> Path:
    """Put an engine `name` in `folder`, which goes on Python's path, and a voice of that name in `./voices`.

    It speaks in beeps; `oddity` is the source of the methods that are odd.
    """
    body = "".join(f"    {line}\n" for line in oddity.strip().splitlines())
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"engine_{name}.py").write_text(_MODULE + body, "utf-8")
    info = folder / f"engine_{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: engine-{name}\nVersion: 1.0\n", "utf-8")
    (info / "entry_points.txt").write_text(f"[briefing.engines]\n{name} = engine_{name}:Engine\n", "utf-8")
    Path("voices").mkdir(exist_ok=True)
    Path(f"voices/{name}.toml").write_text(
        f'description = "An odd voice"\nengine = "{name}"\nfallback = ["nl-offline"]\n', "utf-8"
    )
    return folder
