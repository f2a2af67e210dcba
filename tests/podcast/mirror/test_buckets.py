"""A bucket held by one writer at a time, and reached with patience."""

from __future__ import annotations

import pytest

from briefing.podcast.mirror import buckets
from briefing.podcast.mirror.buckets import Bucket
from briefing.podcast.mirror.targets import Sending

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def sending(path="a.txt"):
    return Sending(path, b"inhoud", "text/plain", "no-store")


def test_storage_that_has_no_time_is_asked_again_for_two_minutes(storage, tmp_path):
    storage.refusals = 40

    with Bucket("s3://podcast/druk", tmp_path).held():
        storage.refusals = 20
        Bucket("s3://podcast/druk", tmp_path).put(sending())

    assert storage.refusals < 0
    assert buckets._PATIENT["retry_timeout"].total_seconds() == 120
