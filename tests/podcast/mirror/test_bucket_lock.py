"""One machine at a time writes in a bucket."""

from __future__ import annotations

import threading
from contextlib import ExitStack

import pytest

from briefing.errors import PublishError
from briefing.podcast.mirror import lease
from briefing.podcast.mirror.buckets import Bucket
from briefing.podcast.mirror.targets import Sending

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def sending(path="a.txt"):
    return Sending(path, b"inhoud", "text/plain", "no-store")


@pytest.fixture
def quick(monkeypatch):
    """Writers that wait for each other a moment only."""
    monkeypatch.setattr(lease, "_LOOKED_EVERY_S", 0.01)
    monkeypatch.setattr(lease, "PATIENCE_S", 0.2)


def lock_of(bucket, prefix):
    listing = bucket.list_objects_v2(Bucket="podcast", Prefix=f"{prefix}/mirror.lock")
    return [item["Key"] for item in listing.get("Contents", [])]


def test_a_second_machine_waits_until_the_first_is_done(bucket, tmp_path):
    order = []
    holds, done = threading.Event(), threading.Event()

    def second():
        holds.wait(10)
        with Bucket("s3://podcast/beurt", tmp_path / "tweede").held():
            order.append("tweede" if done.is_set() else "te vroeg")

    thread = threading.Thread(target=second)
    thread.start()
    with Bucket("s3://podcast/beurt", tmp_path / "eerste").held():
        holds.set()
        thread.join(0.5)
        order.append("eerste")
        done.set()
    thread.join(30)

    assert order == ["eerste", "tweede"]
    assert not lock_of(bucket, "beurt")


def test_a_bucket_that_stays_in_use_is_named(bucket, tmp_path, quick):
    with Bucket("s3://podcast/bezet", tmp_path / "eerste").held():
        with pytest.raises(PublishError, match="s3://podcast/bezet is in use"):
            with Bucket("s3://podcast/bezet", tmp_path / "tweede").held():
                pass


@pytest.mark.parametrize("machine", ["dezelfde", "een andere"])
def test_a_killed_writer_is_succeeded(bucket, tmp_path, quick, monkeypatch, machine):
    if machine != "dezelfde":
        monkeypatch.setattr(lease, "_LEASE_S", 0.1)
    killed = ExitStack()
    killed.enter_context(Bucket("s3://podcast/dood", tmp_path / "dezelfde").held())
    holder = bucket.get_object(Bucket="podcast", Key="dood/mirror.lock")["Body"].read()
    killed.close()
    bucket.put_object(Bucket="podcast", Key="dood/mirror.lock", Body=holder)

    with Bucket("s3://podcast/dood", tmp_path / machine).held():
        assert bucket.get_object(Bucket="podcast", Key="dood/mirror.lock")["Body"].read() != holder


def test_whoever_lost_the_bucket_writes_nothing_more(bucket, tmp_path, monkeypatch):
    monkeypatch.setattr(lease, "_RENEWED_EVERY_S", 0.01)
    shelf = Bucket("s3://podcast/kwijt", tmp_path)
    with shelf.held():
        shelf.put(sending("eerst.txt"))
        bucket.put_object(Bucket="podcast", Key="kwijt/mirror.lock", Body=b"een ander\n1")
        assert shelf._lease._over.wait(10)

        with pytest.raises(PublishError, match="is in use"):
            shelf.put(sending("later.txt"))

    assert lock_of(bucket, "kwijt"), "the other one's lock stays"
    assert shelf.read("later.txt") is None


def test_storage_that_knows_no_conditions_is_written_without(storage, tmp_path):
    storage.conditions = False
    shelf = Bucket("s3://podcast/eenvoudig", tmp_path)

    with shelf.held():
        shelf.put(sending())

    assert shelf.read("a.txt") == b"inhoud"
    assert not any("mirror.lock" in path for path in storage.files)
