"""What left a podcast by somebody's hand is kept for thirty days."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing.errors import PublishError
from briefing.podcast.folder.trash import put_in_trash

TODAY = datetime.now(UTC).date()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "podcast"
    (folder / "episodes" / "brug").mkdir(parents=True)
    (folder / "episodes" / "brug" / "brug.mp3").write_bytes(b"mp3")
    return folder


def test_a_file_goes_to_a_folder_of_the_day(folder: Path, tmp_path: Path) -> None:
    put_in_trash(folder, ["episodes/brug/brug.mp3", "episodes/weg.mp3"], tmp_path / "trash")
    kept = [path for path in (tmp_path / "trash").rglob("*") if path.is_file()]
    assert [path.parts[-2:] for path in kept] == [("brug", "brug.mp3")]
    assert not (folder / "episodes" / "brug" / "brug.mp3").exists()


def test_after_thirty_days_it_is_gone_and_nothing_else(folder: Path, tmp_path: Path) -> None:
    days = {days: tmp_path / "trash" / (TODAY - timedelta(days=days)).isoformat() for days in (20, 40)}
    for day in (*days.values(), tmp_path / "trash" / "van-mij"):
        day.mkdir(parents=True)
    put_in_trash(folder, [], tmp_path / "trash")
    assert days[20].exists()
    assert not days[40].exists()
    assert (tmp_path / "trash" / "van-mij").exists()


def test_a_trash_that_the_world_would_see_is_refused(folder: Path) -> None:
    with pytest.raises(PublishError, match="is inside the podcast folder"):
        put_in_trash(folder, ["episodes/brug/brug.mp3"], folder / "trash")
    assert (folder / "episodes" / "brug" / "brug.mp3").exists()


def test_what_lies_behind_a_link_is_left_alone(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    (tmp_path / "elders" / "brug.mp3").write_bytes(b"mp3")
    (folder / "weg").symlink_to(tmp_path / "elders")
    put_in_trash(folder, ["weg/brug.mp3"], tmp_path / "trash")
    assert (tmp_path / "elders" / "brug.mp3").exists()
