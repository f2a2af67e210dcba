"""A podcast folder with its mirrors: folders, and buckets of a real S3 server on this machine."""

from __future__ import annotations

import http.server
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from briefing.podcast.consent import Consent
from briefing.podcast.mirror import buckets
from briefing.podcast.mirror.mirror import Done
from briefing.podcast.mirror.mirror import mirror as mirror_to
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from tests.podcast.conftest import tagged
from tests.standins.storage import Storage, loopback_s3

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing.podcast.show import Show


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "elders"


@pytest.fixture
def mirror(show: Show, folder: Path) -> Callable[..., Done]:
    """Mirrors the podcast folder."""

    def mirrored(target: object, in_show: Show = show, source: Path = folder, **consent: bool) -> Done:
        return mirror_to(in_show, source, str(target), Consent(**consent))

    return mirrored


@pytest.fixture
def elsewhere(tmp_path: Path, folder: Path) -> Callable[[str], Path]:
    """The podcast folder as another machine has it, from here on."""
    return lambda name: Path(shutil.copytree(folder, tmp_path / name))


@pytest.fixture(scope="module")
def bucket() -> Iterator[Any]:
    """A bucket of a real S3 server on this machine; gives its client."""
    with loopback_s3("podcast") as client:
        yield client


def contents(folder: Path) -> dict[str, bytes]:
    """What the world sees of a podcast folder, or of its mirror."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".briefing" not in path.parts and path.name not in {"mirror.json", ".mirror.lock"}
    }


@pytest.fixture
def storage(bucket, monkeypatch):
    """A stand-in for storage, asked again at once where it has no time."""
    for retries in (buckets._PATIENT, buckets._HASTY):
        monkeypatch.setitem(retries, "backoff", {**buckets._BACKOFF, "max_backoff": buckets._BACKOFF["init_backoff"]})
    stand_in = type("StandIn", (Storage,), {"files": {}})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), stand_in) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{server.server_port}")
        yield stand_in
        server.shutdown()


def put_in(folder, show, *programmes):
    return publish(show, folder, list(programmes), tagger=tagged, wishes=Wishes(), newsroom=folder.parent / "newsroom")


def titles(folder):
    channel = etree.fromstring((folder / "feed.xml").read_bytes()).find("channel")
    return {item.findtext("title") for item in channel.findall("item")}


@pytest.fixture
def newsroom(folder):
    return folder.parent / "newsroom"


@pytest.fixture
def fresh(tmp_path, artwork):
    """The podcast folder of a machine that never published before."""
    return shutil.copytree(artwork, tmp_path / "vers")
