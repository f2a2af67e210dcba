"""Files without a name."""

from __future__ import annotations

import pytest

from briefing.audio.scratch import Scratch
from briefing.errors import WriteError


def test_what_was_added_is_read_and_nothing_stays(tmp_path):
    with Scratch(tmp_path) as scratch:
        scratch.add(b"een")
        scratch.add(b"twee")
        assert scratch.read(3, 100) == b"twee"
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_no_second_error_when_it_is_given_up(tmp_path):
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))
    try:
        with Scratch(tmp_path) as scratch:
            scratch.add(bytes(2_000))
            with pytest.raises(OSError, match="too large"):
                scratch.read(0, 2_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_folder_that_takes_no_more_files_is_told_in_our_words(tmp_path):
    with pytest.raises(WriteError, match="cannot write in"):
        Scratch(tmp_path / "weg")
