"""How a command is stopped: by Ctrl-C, and by the signals of a system that shuts down or a terminal that closes."""

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
"""What a command that was interrupted ends with."""

LINE = "interrupted; what was finished is kept: the same command goes on from there"

_SIGNALS = {getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)}
"""Windows has no SIGHUP and sends SIGBREAK for it; no other system has that."""
_GRACE_S = 2.0
"""For tidying up. Less than that is asked for where all goes well, and nobody waits for longer where it does not."""

_AGAIN_S = 0.01
_LOADING = {ExtensionFileLoader.create_module.__code__, ExtensionFileLoader.exec_module.__code__}

_stopping = threading.Event()
_told = threading.Event()


def stop_on_signals() -> None:
    """From now on the first of these signals raises KeyboardInterrupt in the main thread, and the process ends soon in
    any case: also where that thread waits in a library that knows of no signals, or something swallows the exception.

    A signal that is ignored (`nohup`, a shell's background) stays so.
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
    """A block that ends the process: at once where it was interrupted, or where another thread is still at work.

    Waiting for a voice may take for ever, and Python's own end would pull the ground from under the library that it is
    in. After an interruption it would also end by a signal where that came in the middle of generated code.
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
    """Whether nobody has told yet that the command was interrupted."""
    first = not _told.is_set()
    _told.set()
    return first


def _stop(number: int, frame: FrameType | None) -> None:
    if _stopping.is_set():  # what tidies up is not to be interrupted again
        return
    if _loads_an_extension(frame):
        _interrupt_again(number)
        return
    _stopping.set()
    raise KeyboardInterrupt


def _loads_an_extension(frame: FrameType | None) -> bool:
    """Whether a module in C or C++ is being loaded: many abort the process where an exception comes in between."""
    while frame is not None:
        if frame.f_code in _LOADING and isinstance(frame.f_locals.get("self"), ExtensionFileLoader):
            return True
        frame = frame.f_back
    return False


def _unraisable(lost: sys.UnraisableHookArgs) -> None:
    """Interrupt again where the exception came up in a finaliser or in a callback from C, which lose it."""
    if issubclass(lost.exc_type, KeyboardInterrupt):
        _stopping.clear()
        _interrupt_again(signal.SIGINT)
    else:
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
