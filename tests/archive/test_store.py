"""The place that an archive is made at."""

from pathlib import Path

import pytest

from briefing.archive.store import store_at
from briefing.errors import UsageError


@pytest.mark.parametrize(
    ("target", "remedy"),
    [
        ("s3:/krant/audio", "write it as s3://krant/audio"),
        ("krant@host:audio", "write a server as sftp://krant@host/~/audio"),
        ("ftp://host/audio", "sftp://host/audio"),
        ("sftp://host/audio", "give a folder, or an s3://, gs:// or az:// address"),
    ],
)
def test_an_address_that_is_none_of_a_folder_or_a_bucket_is_told_with_the_right_form(target: str, remedy: str) -> None:
    with pytest.raises(UsageError, match="cannot make an archive at") as told:
        store_at(target)
    assert remedy in str(told.value)


def test_a_file_is_no_place_for_an_archive(tmp_path: Path) -> None:
    (tmp_path / "archief").write_bytes(b"")
    with pytest.raises(UsageError, match="it is a file; give a folder"):
        store_at(str(tmp_path / "archief"))
