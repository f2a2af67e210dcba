"""An archive made by several machines over TLS: one joins late, one has another version, and the first is killed.

    python -m benchmarks.archive.machines [ARTICLES]

The machines are processes on loopback, each with its own folders and cache; the certificates are made on the spot.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import trustme

from benchmarks.archive.articles import folder_of
from benchmarks.archive.kills import LOGGING_ENGINE, state_of
from benchmarks.process import BRIEFING, HOUSE
from briefing.archive.store import store_at
from tests.standins.engines import offer_engine
from tests.standins.machines import Machines, end


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.chdir(folder)
        source = folder_of(folder / "articles", count, (20, 40))
        packages = offer_engine(folder / "packages", "beeps", LOGGING_ENGINE)
        os.environ |= {
            **_certificates(folder),
            "PYTHONPATH": os.pathsep.join([str(packages), str(HOUSE)]),
            "SPOKEN_LOG": str(folder / "spoken"),
        }
        began = time.monotonic()
        machines = Machines(folder / "machines", {"PROTOCOL": "tls"})
        try:
            status, told = _made(source, folder, machines, count)
        finally:
            machines.stop()
        print(f"{count} articles in {time.monotonic() - began:.0f} s, status {status}")
        print(next((line for line in told.splitlines() if "refused" in line), "nobody was refused"))
        print(state_of(store_at(str(folder / "archief")), folder / "spoken"))


def _made(source: Path, folder: Path, machines: Machines, count: int) -> tuple[int, str]:
    """The exit status and messages of the client, while machines come and go."""
    command = [*BRIEFING, "archive", str(source), "--to", str(folder / "archief")]
    command += ["--voice", "beeps", "--scheduler", str(machines.file)]
    first = machines.worker()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as client:
        _wait_for(folder, count // 4, client)
        machines.worker(_of_another_version(folder / "other"), joined=False)
        machines.worker()
        _wait_for(folder, count // 2, client)
        end(first)
        _, told = client.communicate()
    return client.returncode, told


def _wait_for(folder: Path, made: int, client: subprocess.Popen[str]) -> None:
    while client.poll() is None and sum(1 for _ in folder.glob("archief/receipts/*/*.made.*")) < made:
        time.sleep(0.2)


def _of_another_version(folder: Path) -> Path:
    shutil.copytree(HOUSE / "briefing", folder / "briefing", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "briefing" / "version.py").write_text('"""Another one."""\n\n__version__ = "0.0.1"\n', "utf-8")
    return folder


def _certificates(folder: Path) -> dict[str, str]:
    """Environment variables that give Dask new certificates."""
    authority = trustme.CA()
    machine, signed_by = folder / "machine.pem", folder / "authority.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(machine)
    authority.cert_pem.write_to_path(signed_by)
    own = {f"DASK_DISTRIBUTED__COMM__TLS__{role}__CERT": str(machine) for role in ("SCHEDULER", "WORKER", "CLIENT")}
    return {
        **own,
        "DASK_DISTRIBUTED__COMM__TLS__CA_FILE": str(signed_by),
        "DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION": "true",
    }


if __name__ == "__main__":
    main()
