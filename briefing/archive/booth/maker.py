"""The maker: a process that makes one article after another. Tasks come on standard input, answers go to standard
output.

Whatever an article does to this process (a crash, a hang, memory that runs out) harms no other article. The process
ends when its booth does, whatever it is doing.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import IO

from briefing.archive.booth.making import Equipment, make_article
from briefing.archive.booth.scratch import remove_orphans, scratch_folder
from briefing.archive.order import Order
from briefing.archive.store import store_at
from briefing.archive.tasks import Answer, Task, packed, unpacked
from briefing.errors import BriefingError

_LENGTH = 4
_SICK_S = 5.0
"""How long a worker takes no new work after it could not write or reach its voice; others take it meanwhile."""
_MEMORY = "BRIEFING_MAKER_BYTES"


def main() -> None:
    """Make articles until no more tasks come."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the booth ends this process
    asked, told = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # so that nothing a library prints is taken for an answer
    order = unpacked(read_frame(asked) or b"", Order)
    _bound_memory()
    frames: SimpleQueue[bytes] = SimpleQueue()
    remove_orphans()
    with scratch_folder() as folder:
        threading.Thread(target=_listen, args=(asked, frames, folder), daemon=True).start()
        equipment = _equipment(order, folder)
        write_frame(told, b"ready")
        while True:
            write_frame(told, packed(_made(unpacked(frames.get(), Task), equipment)))


def _made(task: Task, equipment: Equipment) -> Answer:
    # faulthandler's timeout works even if a library holds Python's global lock forever.
    with Path(os.devnull).open("w", encoding="utf-8") as nobody:
        faulthandler.dump_traceback_later(equipment.order.longest_s, exit=True, file=nobody)
        try:
            return make_article(task, equipment)
        except BriefingError as error:
            time.sleep(_SICK_S)
            return Answer(task.work, "again", reason=str(error)[:200])
        finally:
            faulthandler.cancel_dump_traceback_later()


def _equipment(order: Order, scratch: Path) -> Equipment:
    voice = scratch / f"{order.voice}.toml"
    voice.write_text(order.voice_file, "utf-8")
    return Equipment(order, store_at(order.target), str(voice), scratch)


def _listen(asked: IO[bytes], frames: SimpleQueue[bytes], scratch: Path) -> None:
    import shutil

    while (frame := read_frame(asked)) is not None:
        frames.put(frame)
    shutil.rmtree(scratch, ignore_errors=True)
    os._exit(0)


def _bound_memory() -> None:
    with suppress(ImportError, ValueError, OSError):  # not every system can do this
        import resource

        most = int(os.environ[_MEMORY])
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def read_frame(stream: IO[bytes]) -> bytes | None:
    """The next message; None if there are no more."""
    length = stream.read(_LENGTH)
    if len(length) < _LENGTH:
        return None
    content = stream.read(int.from_bytes(length, "big"))
    return content if len(content) == int.from_bytes(length, "big") else None


def write_frame(stream: IO[bytes], content: bytes) -> None:
    """Send one message.

    Raises:
        OSError: the other process no longer reads.
    """
    stream.write(len(content).to_bytes(_LENGTH, "big") + content)
    stream.flush()
