"""An archive on a Dask cluster: workers that die, join late, or are of another version."""

from __future__ import annotations

import shutil
import textwrap
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.standins.machines import HOUSE, Machines, end

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import trustme

    from tests.archive.conftest import Shelf
    from tests.conftest import Briefing

pytest.importorskip("distributed", reason="needs the extra cluster")


@pytest.fixture
def machines(tmp_path: Path, voice: Callable[..., str]) -> Iterator[Machines]:
    voice("def say(self, part):\n    time.sleep(0.1)\n    return b'tick'")
    running = Machines(tmp_path / "machines")
    yield running
    running.stop()


def test_a_cluster_makes_what_one_machine_makes_and_one_that_joins_late_helps(
    briefing: Briefing, articles: Path, shelf: Shelf, machines: Machines
) -> None:
    late = threading.Timer(1, machines.worker)
    late.start()
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "beeps", "--scheduler", machines.file)
    late.join()
    assert ended.status == 0, ended.err
    assert sorted(shelf.made) == ["IJssel.txt", "Lek.txt", "Waal.txt"]
    assert shelf.whole()


def test_a_worker_that_dies_costs_no_article(
    briefing: Briefing, articles: Path, shelf: Shelf, machines: Machines
) -> None:
    first, _ = machines.worker(), machines.worker()
    killer = threading.Timer(2, end, [first])
    killer.start()
    for number in range(5):
        shutil.copy(articles / "Lek.txt", articles / f"Lek{number}.txt")
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "beeps", "--scheduler", machines.file)
    killer.join()
    assert ended.status == 0, ended.err
    assert len(shelf.made) == 8


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another version of briefing."""
    folder = tmp_path / "other"
    shutil.copytree(HOUSE / "briefing", folder / "briefing", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "briefing" / "version.py").write_text('"""Another one."""\n\n__version__ = "0.0.1"\n', "utf-8")
    return folder


def test_a_worker_of_another_version_that_joins_late_is_refused_and_stops_nobody(
    briefing: Briefing, articles: Path, shelf: Shelf, machines: Machines, other: Path
) -> None:
    machines.worker()
    late = threading.Timer(0.5, machines.worker, [other], {"joined": False})
    late.start()
    for number in range(5):
        shutil.copy(articles / "Lek.txt", articles / f"Lek{number}.txt")
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "beeps", "--scheduler", machines.file)
    late.join()
    assert ended.status == 0, ended.err
    assert "a worker is refused: briefing is 0.0.1 on tcp://" in ended.err
    assert len(shelf.made) == 8


def test_a_worker_of_another_version_is_refused_in_one_line(
    briefing: Briefing, articles: Path, shelf: Shelf, machines: Machines, other: Path
) -> None:
    machines.worker(other)
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "beeps", "--scheduler", machines.file)
    assert ended.status == 5
    assert "the machines of the cluster differ: briefing is 0.0.1 on tcp://" in ended.err


def test_a_scheduler_that_dies_is_told_in_one_line_and_the_next_run_goes_on(
    briefing: Briefing, articles: Path, shelf: Shelf, machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.archive.cluster.cluster._CONNECT_S", 1.0)
    machines.worker()
    killer = threading.Timer(1.5, end, [machines.scheduler])
    killer.start()
    for number in range(6):
        shutil.copy(articles / "Lek.txt", articles / f"Lek{number}.txt")
    run = ("archive", articles, "--to", shelf.folder, "--voice", "beeps")
    ended = briefing(*run, "--scheduler", machines.file)
    killer.join()
    assert ended.status == 5, ended.err
    assert "the scheduler was lost" in ended.err
    assert len(shelf.made) < 9
    assert briefing(*run, "--jobs", "1").status == 0
    assert len(shelf.made) == 9


def test_a_scheduler_that_is_not_there_is_told_in_one_line(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.archive.cluster.cluster._CONNECT_S", 1.0)
    where = "tcp://127.0.0.1:9"
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", voice(), "--scheduler", where)
    assert ended.status == 5
    assert f"the scheduler at {where} cannot be reached" in ended.err


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (None, "no such file or directory"),
        ("address = 1", "it is not the file that a scheduler writes"),
        ('{"type": "Scheduler"}', "it is not the file that a scheduler writes"),
        ('{"address": ""}', "it holds no address"),
    ],
)
def test_a_file_that_holds_no_scheduler_is_told_in_one_line(
    briefing: Briefing,
    articles: Path,
    shelf: Shelf,
    voice: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    content: str | None,
    cause: str,
) -> None:
    monkeypatch.setattr("briefing.archive.cluster.cluster._CONNECT_S", 0.2)
    if content is not None:
        Path("dask.json").write_text(content, "utf-8")
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", voice(), "--scheduler", "dask.json")
    assert ended.status == 5
    assert ended.err.count("\n") == 1
    assert cause in ended.err.lower()


def test_a_voice_on_a_network_is_asked_for_no_more_at_once_than_it_takes_by_all_workers_together(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str], tmp_path: Path
) -> None:
    log = tmp_path / "asked"
    say = f"""
        needs_network = True
        def say(self, part):
            with open({str(log)!r}, "a") as log:
                log.write("<")
                log.flush()
                time.sleep(0.05)
                log.write(">")
            return b"tick"
    """
    name = voice(textwrap.dedent(say))
    with (tmp_path / "desk" / "voices" / "beeps.toml").open("a", encoding="utf-8") as file:
        file.write("[settings]\nrequests = 1\n")
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", name, "--jobs", "2")
    assert ended.status == 0, ended.err
    assert log.read_text("utf-8").replace("<>", "") == ""


def test_workers_that_see_other_files_are_told_of_before_anything_is_made(
    briefing: Briefing, articles: Path, shelf: Shelf, machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    machines.worker()
    monkeypatch.setattr("briefing.archive.archive.real", lambda path: path / "only" / "here")
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "beeps", "--scheduler", machines.file)
    assert ended.status == 5
    assert "does not see" in ended.err


def test_machines_that_speak_by_tls_make_an_archive(
    briefing: Briefing,
    articles: Path,
    shelf: Shelf,
    voice: Callable[..., str],
    authority: trustme.CA,
    tmp_path: Path,
) -> None:
    import dask

    certificate = authority.issue_cert("127.0.0.1")
    certificate.private_key_and_cert_chain_pem.write_to_path(tmp_path / "machine.pem")
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    roles = ("scheduler", "worker", "client")
    settings = {f"distributed.comm.tls.{role}.cert": str(tmp_path / "machine.pem") for role in roles}
    settings |= {"distributed.comm.tls.ca-file": str(tmp_path / "authority.pem")}
    named = {f"DASK_{key.upper().replace('.', '__').replace('-', '_')}": value for key, value in settings.items()}
    name = voice()
    machines = Machines(tmp_path / "machines", {**named, "PROTOCOL": "tls"})
    machines.worker()
    with dask.config.set(settings):
        ended = briefing("archive", articles, "--to", shelf.folder, "--voice", name, "--scheduler", machines.file)
    machines.stop()
    assert ended.status == 0, ended.err
    assert b"tls://" in machines.file.read_bytes()
    assert len(shelf.made) == 3


def test_a_scheduler_of_this_machine_keeps_no_note_of_each_article_it_was_sent() -> None:
    from distributed import Client, LocalCluster

    from briefing.archive.cluster.cluster import trim

    with LocalCluster(n_workers=1, processes=False, dashboard_address="127.0.0.1:0") as local, Client(local) as client:
        spans = local.scheduler.extensions["spans"].spans
        client.gather([client.submit(str, number, pure=False) for number in range(5)])
        assert sum(len(span.metadata["collections"]) for span in spans.values()) == 5

        trim(local.scheduler)
        client.gather(client.submit(str, 6, pure=False))

        assert sum(len(span.metadata["collections"]) for span in spans.values()) == 2
