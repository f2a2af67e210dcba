"""The state of an archive after its processes were killed at random and its target was away for a minute.

    python -m benchmarks.archive.kills [ARTICLES] [folder|s3] [SEED]

Workers, clients and schedulers are killed (SIGKILL) at random moments, and the client is restarted until it succeeds.
Then everything is counted: receipts, files that do not match their digests, and articles that were spoken twice. The
voice only beeps, and logs the first sentence of every article.
"""

from __future__ import annotations

import json
import logging
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.archive.articles import folder_of
from benchmarks.process import BRIEFING, HOUSE
from briefing.archive.receipts import FOLDER, read_receipt
from briefing.archive.store import Store, store_at
from tests.standins.engines import offer_engine
from tests.standins.machines import Machines, end

if TYPE_CHECKING:
    from collections.abc import Iterator

_KILLS = ("worker",) * 40 + ("client",) * 10 + ("scheduler",) * 5
_AWAY_S = 60
"""How long the target is away, half-way through."""
LOGGING_ENGINE = """
def say(self, part):
    import os
    if "Bericht nummer" in part:
        with open(os.environ["SPOKEN_LOG"], "a") as log:
            log.write(part + "\\n")
    time.sleep(0.05)
    return b"tick"
"""


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    kind = sys.argv[2] if len(sys.argv) > 2 else "folder"
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.chdir(folder)
        source = folder_of(folder / "articles", count, (20, 40))
        os.environ["PYTHONPATH"] = os.pathsep.join(
            [str(offer_engine(folder / "packages", "beeps", LOGGING_ENGINE)), str(HOUSE)]
        )
        os.environ["SPOKEN_LOG"] = str(folder / "spoken")
        server = _server() if kind == "s3" else None
        target = "s3://archief/krant" if server else str(folder / "archief")
        command = [*BRIEFING, "archive", str(source), "--to", target, "--voice", "beeps"]
        command += ["--scheduler", str(folder / "machines" / "scheduler.json")]
        began = time.monotonic()
        killed, ends = _survive(command, folder, chance, server)
        print(f"{count} articles to {kind} in {time.monotonic() - began:.0f} s; killed: {dict(killed)}; ended: {ends}")
        print(state_of(store_at(target), folder / "spoken"))
        if server:
            server.stop()


def _survive(command: list[str], folder: Path, chance: random.Random, server: Any) -> tuple[Counter[str], list[int]]:
    """How often each process was killed, and the exit statuses of the client, restarted until it succeeded."""
    machines = Machines(folder / "machines")
    workers = [machines.worker(joined=False), machines.worker(under=["prlimit", "--fsize=20000"], joined=False)]
    left, killed, ends = list(_KILLS), Counter[str](), list[int]()
    chance.shuffle(left)
    client = subprocess.Popen(command, cwd=folder)
    half = len(left) // 2
    while left or client.poll() is None or ends[-1:] != [0]:
        time.sleep(chance.uniform(0.5, 2.5) if left else 0.5)
        if client.poll() is not None:
            ends.append(client.returncode)
            if not left and client.returncode == 0:
                break
            client = subprocess.Popen(command, cwd=folder)
            continue
        if not left:
            continue
        what = left.pop()
        killed[what] += 1
        if len(left) == half:
            with _away(folder / "archief", server):
                time.sleep(_AWAY_S)
            killed[f"target away for {_AWAY_S} s"] += 1
        if what == "client":
            client.send_signal(signal.SIGKILL)
            client.wait()
        elif what == "worker":
            end(workers.pop(0))
            workers.append(machines.worker(joined=False))
        else:
            end(machines.scheduler)
            for worker in workers:
                end(worker)
            machines.schedule()
            workers = [machines.worker(joined=False) for _ in range(2)]
    machines.stop()
    return killed, ends


@contextmanager
def _away(folder: Path, server: Any) -> Iterator[None]:
    """A while without the target: its server is stopped, or a file takes the place of its folder."""
    if server:
        server.stop()
        yield
        server.start()
        return
    folder.rename(folder.with_name("weg"))
    folder.write_text("geen schijf")
    yield
    folder.unlink()
    folder.with_name("weg").rename(folder)


def state_of(store: Store, spoken: Path) -> str:
    """The state of an archive as JSON: receipts by their state, files, files that do not match their digest, and how
    often an article was spoken again, by the log `spoken`."""
    receipts = [read_receipt(store.read(path) or b"", path) for path in store.names(FOLDER)]
    states = Counter(receipt.state for receipt in receipts)
    files = [file for receipt in receipts for file in receipt.files.values()]
    broken = [file.path for file in files if sha256(b"".join(store.chunks(file.path) or ())).hexdigest() != file.sha256]
    times = Counter(spoken.read_text("utf-8").splitlines())
    again = sum(number - 1 for number in times.values())
    counts = {"receipts": dict(states), "files": len(files), "broken": len(broken), "spoken again": again}
    return json.dumps(counts)


def _server() -> Any:
    import boto3
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=5555, verbose=False)
    server.start()
    os.environ |= {"AWS_ENDPOINT_URL": "http://127.0.0.1:5555", "AWS_DEFAULT_REGION": "us-east-1"}
    os.environ |= {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret"}
    boto3.client("s3").create_bucket(Bucket="archief")
    return server


if __name__ == "__main__":
    main()
