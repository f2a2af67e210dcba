"""The interruption of a command: by Ctrl-C, or by a signal because the system shuts down or the terminal closes."""

from __future__ import annotations

import _thread
import atexit
import os
import signal
import socket
import sys
import threading
import time
from contextlib import contextmanager
from importlib.machinery import ExtensionFileLoader
from typing import TYPE_CHECKING

from briefing.files import remove_hidden_folders
from briefing.threads import WATCHMAN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

STATUS = 130
"""The exit status of an interrupted command."""

LINE = "interrupted; what was finished is kept: the same command goes on from there"

_SIGNALS = {getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)}
"""Windows has no SIGHUP; it has SIGBREAK instead, which no other system has."""
_GRACE_S = 2.0
"""The time for tidying up. It usually takes less, and if it hangs, nobody waits longer than this."""

_AGAIN_S = 0.01
_LOADING = {ExtensionFileLoader.create_module.__code__, ExtensionFileLoader.exec_module.__code__}

_interruption = KeyboardInterrupt()
"""Raised, and kept until the process has ended: with its traceback, the values of all interrupted functions would be
freed, and one time in several hundred that ended the process with a segmentation fault."""
_stopping = threading.Event()
_told = threading.Event()


def stop_on_signals() -> None:
    """Make the first such signal raise KeyboardInterrupt in the main thread, and end the process soon afterwards in any
    case: even if that thread is waiting in a library that ignores signals, or something swallows the exception.

    A signal that is ignored already (by `nohup`, or in a shell's background) stays ignored.
    """
    for number in _SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)
    told, watched = socket.socketpair()
    told.setblocking(False)
    sys.unraisablehook = _unraisable
    signal.set_wakeup_fd(told.detach(), warn_on_full_buffer=False)
    threading.Thread(target=_watch, args=(watched,), name=f"{WATCHMAN} of signals", daemon=True).start()


@contextmanager
def leaving_at_once() -> Iterator[None]:
    """A block after which the process ends: at once if it was interrupted or another thread is still working.

    Waiting for a voice may take forever, and Python's normal exit would crash a library in which a thread is still
    working. After an interruption in generated code, that exit could also end in a fatal signal.
    """
    try:
        yield
    except SystemExit as end:
        if end.code == STATUS or any(map(_works, threading.enumerate())):
            atexit._run_exitfuncs()
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(end.code if isinstance(end.code, int) else 1)
        raise


def _works(thread: threading.Thread) -> bool:
    return thread is not threading.main_thread() and not thread.name.startswith(WATCHMAN)


def first_to_tell() -> bool:
    """Whether the caller is the first to report the interruption, and so the one that should."""
    first = not _told.is_set()
    _told.set()
    return first


def _stop(number: int, frame: FrameType | None) -> None:
    if _stopping.is_set():  # tidying up must not be interrupted again
        return
    if _loads_an_extension(frame):
        _interrupt_again(number)
        return
    _stopping.set()
    raise _interruption


def _loads_an_extension(frame: FrameType | None) -> bool:
    """Whether an extension module is being loaded: many abort the process if an exception is raised meanwhile."""
    while frame is not None:
        if frame.f_code in _LOADING and isinstance(frame.f_locals.get("self"), ExtensionFileLoader):
            return True
        frame = frame.f_back
    return False


def _unraisable(lost: sys.UnraisableHookArgs) -> None:
    """Interrupt again if the exception was raised in a finaliser or a callback from C, where it is lost. What fails
    after an interruption, because libraries are torn down half set up, is not worth a traceback."""
    if issubclass(lost.exc_type, KeyboardInterrupt):
        _stopping.clear()
        _interrupt_again(signal.SIGINT)
    elif not _stopping.is_set():
        sys.__unraisablehook__(lost)


def _interrupt_again(number: int) -> None:
    again = threading.Timer(_AGAIN_S, _thread.interrupt_main, (number,))
    again.daemon = True
    again.start()


def _watch(watched: socket.socket) -> None:
    while _SIGNALS.isdisjoint(watched.recv(64)):
        pass
    time.sleep(_GRACE_S)
    if first_to_tell():
        os.write(2, f"briefing: {LINE}\n".encode())
    remove_hidden_folders()
    os._exit(STATUS)
