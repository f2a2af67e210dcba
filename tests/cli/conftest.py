"""The command line in a process of its own, for what one process has once: its streams, its signals, its end."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.cli.desk import ARTICLE
from tests.conftest import Briefing

HOUSE = Path(__file__).parents[2]

Command = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Command]:
    """Starts `briefing ARGUMENT...` in an empty folder, with a cache of its own.

    `env` adds to the environment, or takes out of it (None); other options are Popen's.
    """
    folder = tmp_path / "desk"
    folder.mkdir(exist_ok=True)
    monkeypatch.chdir(folder)
    environment = {**os.environ, "BRIEFING_CACHE_DIR": str(tmp_path / "takes"), "PYTHONPATH": str(HOUSE)}

    running: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str | Path, env: Mapping[str, str | None] = {}, **options: Any) -> subprocess.Popen[bytes]:
        line = [sys.executable, "-m", "briefing", *map(str, arguments)]
        own = {name: value for name, value in {**environment, **env}.items() if value is not None}
        running.append(subprocess.Popen(line, env=own, **options))
        return running[-1]

    # Also where a shell in the background, or nohup, has signals ignored, which what is started would inherit.
    listened = {signal.SIGINT: signal.default_int_handler}
    if hasattr(signal, "SIGHUP"):
        listened[signal.SIGHUP] = signal.SIG_DFL
    before = {number: signal.signal(number, handler) for number, handler in listened.items()}
    yield start
    for number, handler in before.items():
        signal.signal(number, handler)
    for each in running:
        with each:
            each.kill()


@pytest.fixture
def show(briefing: Briefing) -> Briefing:
    """A desk with a show, whose voice needs no network, and an article."""
    ended = briefing(
        "init",
        *("--title", "De Ochtendbriefing", "--author", "De Courant", "--description", "Het nieuws."),
        *("--url", "https://example.org/podcast/", "--voice", "nl-offline", "--email", "redactie@example.org"),
    )
    assert ended.status == 0
    Path("artikel.txt").write_text(ARTICLE, encoding="utf-8")
    return briefing
