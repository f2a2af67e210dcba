"""A command is stopped by Ctrl-C and its like: soon, with one line, with nothing half made and what was kept kept."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from pathlib import Path
from subprocess import PIPE, Popen
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import HOUSE
from tests.standins.engines import offer_engine

if TYPE_CHECKING:
    from tests.cli.conftest import Command

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")

WITHIN_S = 3.0
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
ARTICLE = "Brug {number} dicht\n\nDe brug bij Zandhoek is dicht. Auto's moeten {number} kilometer omrijden.\n"

SLOW = """
def say(self, part):
    from pathlib import Path
    Path("speaking").touch()
    time.sleep(60)
"""
SLOW_TO_JOIN = """
def join(self, said):
    from pathlib import Path
    Path("speaking").touch()
    time.sleep(60)
"""
DEAF = """
def say(self, part):
    from pathlib import Path
    while True:
        try:
            Path("speaking").touch()
            time.sleep(60)
        except BaseException:
            pass

def close(self):
    time.sleep(60)
"""


def articles(count: int) -> list[str]:
    names = [f"brug-{number}.txt" for number in range(count)]
    for number, name in enumerate(names):
        Path(name).write_text(ARTICLE.format(number=number + 2), "utf-8")
    return names


def interrupted(run: Popen[bytes], number: int, *, times: int = 1) -> tuple[int, str]:
    """How the command ended, and what it said; it has WITHIN_S for that."""
    began = time.monotonic()
    for _ in range(times):
        run.send_signal(number)
        time.sleep(0.05)
    _, told = run.communicate(timeout=WITHIN_S + 7)
    assert time.monotonic() - began < WITHIN_S
    return run.returncode, told.decode()


def wait_for(path: str, run: Popen[bytes]) -> None:
    while not Path(path).exists():
        assert run.poll() is None, run.communicate()
        time.sleep(0.02)


def wait_until_it_listens(run: Popen[bytes]) -> None:
    status = Path(f"/proc/{run.pid}/status")
    while not int(re.findall(r"SigCgt:\s*(\w+)", status.read_text())[0], 16) >> (signal.SIGTERM - 1) & 1:
        time.sleep(0.02)


@pytest.fixture(params=[SLOW, SLOW_TO_JOIN, DEAF], ids=["slow to say", "slow to join", "deaf"])
def packages(request: pytest.FixtureRequest, tmp_path: Path, command: Command) -> str:
    """Python's path with an engine that is stuck."""
    return os.pathsep.join((str(offer_engine(tmp_path / "packages", "stuck", request.param)), str(HOUSE)))


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
@pytest.mark.parametrize("arguments", [("make",), ("make", "--jobs", "2"), ("bulletin",)], ids=" ".join)
def test_a_command_whose_voice_is_stuck_is_stopped(
    command: Command, packages: str, arguments: tuple[str, ...], number: signal.Signals
) -> None:
    sources = articles(1 if arguments == ("make",) else 3)
    line = (*arguments, *sources, "--voice", "stuck", "--strict", "--quiet")
    before = {*Path().rglob("*"), Path("speaking"), Path("output")}
    run = command(*line, env={"PYTHONPATH": packages}, stdout=PIPE, stderr=PIPE)
    wait_for("speaking", run)

    status, told = interrupted(run, number)

    assert status == 130, told
    assert told.splitlines() == [
        "briefing: interrupted; what was finished is kept: the same command goes on from there"
    ]
    assert set(Path().rglob("*")) <= before


def test_a_second_ctrl_c_changes_nothing(command: Command, packages: str) -> None:
    line = ("make", *articles(3), "--jobs", "2", "--voice", "stuck", "--strict")
    run = command(*line, env={"PYTHONPATH": packages}, stdout=PIPE, stderr=PIPE)
    wait_for("speaking", run)

    status, told = interrupted(run, signal.SIGINT, times=3)

    assert (status, len(told.splitlines())) == (130, 1)


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="looks in /proc whether signals are listened to")
@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_a_command_that_reads_standard_input_is_stopped(command: Command, number: signal.Signals) -> None:
    run = command("script", "-", stdin=PIPE, stdout=PIPE, stderr=PIPE)
    wait_until_it_listens(run)

    assert interrupted(run, number)[0] == 130


def test_the_workers_end_with_a_command_that_is_killed(command: Command, tmp_path: Path) -> None:
    oddity = SLOW.replace('Path("speaking").touch()', "Path(f\"speaking-{__import__('os').getpid()}\").touch()")
    packages = os.pathsep.join((str(offer_engine(tmp_path / "packages", "stuck", oddity)), str(HOUSE)))
    line = ("make", *articles(3), "--jobs", "2", "--voice", "stuck", "--strict")
    run = command(*line, env={"PYTHONPATH": packages})
    while len(workers := list(Path().glob("speaking-*"))) < 2:
        time.sleep(0.02)
    run.kill()
    run.wait()

    deadline = time.monotonic() + WITHIN_S
    while any(alive(int(worker.name.removeprefix("speaking-"))) for worker in workers):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{process}/stat").read_text().split()[2] if Path("/proc").is_dir() else True


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="looks in /proc whether signals are listened to")
def test_a_signal_that_is_ignored_stays_so(command: Command) -> None:
    run = command(
        "script", "-", stdin=PIPE, stdout=PIPE, preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)
    )
    wait_until_it_listens(run)
    run.send_signal(signal.SIGHUP)
    out, _ = run.communicate(ARTICLE.format(number=2).encode(), timeout=30)

    assert (run.returncode, "omrijden" in out.decode()) == (0, True)


def test_a_library_in_c_is_loaded_whole_before_ctrl_c_is_obeyed() -> None:
    script = """
import enum, signal, sys, time, numpy
from briefing.cli.terminal.interruption import stop_on_signals

def interrupt(kind, *values, **named):
    if "soxr.soxr_ext" in sys.modules:
        signal.raise_signal(signal.SIGINT)
    return make(kind, *values, **named)

stop_on_signals()
make, enum.EnumType.__call__ = enum.EnumType.__call__, interrupt
try:
    import soxr
    enum.EnumType.__call__ = make
    time.sleep(1)
except KeyboardInterrupt:
    print("interrupted", "soxr.soxr_ext" in sys.modules)
"""
    run = Popen([sys.executable, "-c", script], stdout=PIPE, stderr=PIPE, cwd=HOUSE)
    out, told = run.communicate(timeout=30)

    assert (run.returncode, out.decode().strip()) == (0, "interrupted True"), told.decode()


@pytest.mark.parametrize(("act", "told"), [("os.kill(os.getpid(), signal.SIGINT)", False), ("pass", True)])
def test_what_fails_at_the_exit_of_an_interrupted_command_is_no_traceback(act: str, told: bool) -> None:
    program = f"""
import atexit, os, signal
from briefing.cli.terminal.interruption import leaving_at_once, stop_on_signals
stop_on_signals()
atexit.register(lambda: 1 / 0)
with leaving_at_once():
    try:
        {act}
    except KeyboardInterrupt:
        raise SystemExit(130)
"""
    run = Popen([sys.executable, "-c", program], cwd=HOUSE, stderr=PIPE)
    _, errors = run.communicate(timeout=20)
    assert (b"ZeroDivisionError" in errors) == told
