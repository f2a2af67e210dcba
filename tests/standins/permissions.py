"""A user for whom the permissions of files hold, also where the tests run as root."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_VERSION = 0x20080522
_READS_AND_WRITES_ALL = 1 << 1 | 1 << 2
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: capabilities(7)."""

CAN_HOLD = sys.platform == "linux" or (os.name == "posix" and os.geteuid() != 0)
"""Whether this system lets permissions hold for whoever runs the tests."""


@contextmanager
def permissions_held() -> Iterator[None]:
    """No file may be read or written in the block but by who has leave to."""
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_VERSION, 0)
    before = (ctypes.c_uint32 * 6)()
    _done(libc.capget(header, before))
    less = (ctypes.c_uint32 * 6)(*before)
    less[0] &= ~_READS_AND_WRITES_ALL
    _done(libc.capset(header, less))
    try:
        yield
    finally:
        _done(libc.capset(header, before))


def _done(status: int) -> None:
    if status:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
