"""A folder that a podcast is mirrored to: whole files, hidden halves, and no way out by a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.errors import PublishError, WriteError
from briefing.podcast.mirror import targets
from briefing.podcast.mirror.targets import Folder, Sending, shelf_at

if TYPE_CHECKING:
    from pathlib import Path


def sending(path: str, content: Path | bytes) -> Sending:
    return Sending(path, content, "text/plain", "no-store")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "elders").mkdir()
    return tmp_path / "elders"


def test_a_file_is_put_in_its_place_and_read_from_there(place: Path, tmp_path: Path) -> None:
    (tmp_path / "brug.mp3").write_bytes(b"sound")
    shelf = Folder(place)

    shelf.put(sending("feed.xml", b"feed"))
    shelf.put(sending("episodes/brug/brug.mp3", tmp_path / "brug.mp3"))

    assert shelf.sizes() == {"feed.xml": 4, "episodes/brug/brug.mp3": 5}
    assert shelf.read("episodes/brug/brug.mp3") == b"sound"


def test_what_is_not_there_is_none_and_no_error(tmp_path: Path) -> None:
    shelf = Folder(tmp_path / "weg")

    assert shelf.sizes() == {}
    assert shelf.read("feed.xml") is None
    assert shelf.chunks("feed.xml") is None
    assert list(shelf.names("episodes")) == []


def test_a_folder_that_nothing_is_in_any_more_goes_with_its_last_file(place: Path) -> None:
    shelf = Folder(place)
    shelf.put(sending("episodes/brug/a.mp3", b"a"))
    shelf.put(sending("episodes/brug/b.mp3", b"b"))

    shelf.remove(["episodes/brug/a.mp3"])
    assert (place / "episodes/brug").is_dir()
    shelf.remove(["episodes/brug/b.mp3", "episodes/weg/c.mp3"])
    assert not (place / "episodes/brug").exists()


def test_half_written_files_are_not_among_its_names(place: Path) -> None:
    (place / "receipts").mkdir()
    (place / "receipts" / ".a.json.abcdefgh.part").touch()
    (place / "receipts" / "a.json").touch()

    assert list(Folder(place).names("receipts")) == ["receipts/a.json"]


def test_nothing_is_written_through_a_link(place: Path, tmp_path: Path) -> None:
    (tmp_path / "thuis").mkdir()
    (place / "episodes").symlink_to(tmp_path / "thuis", target_is_directory=True)

    with pytest.raises(WriteError, match="is a symbolic link"):
        Folder(place).put(sending("episodes/brug.html", b"page"))
    assert list((tmp_path / "thuis").iterdir()) == []


def test_nor_is_anything_removed_through_one(place: Path, tmp_path: Path) -> None:
    (tmp_path / "thuis").mkdir()
    (tmp_path / "thuis" / "brief.txt").touch()
    (place / "episodes").symlink_to(tmp_path / "thuis", target_is_directory=True)

    Folder(place).remove(["episodes/brief.txt"])

    assert (tmp_path / "thuis" / "brief.txt").exists()


def test_a_small_file_that_is_large_is_not_read_whole(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "_MOST_READ", 3)
    (place / "feed.xml").write_bytes(b"four")

    with pytest.raises(PublishError, match=r"feed\.xml in the mirror takes more than"):
        Folder(place).read("feed.xml")


def test_one_machine_at_a_time_writes_there(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "PATIENCE_S", 0)
    with Folder(place).held(), pytest.raises(PublishError, match="is in use"), Folder(place).held():
        pass


def test_links_that_lead_in_a_circle_are_no_place(tmp_path: Path) -> None:
    (tmp_path / "kring").symlink_to("kring")

    with pytest.raises(WriteError, match="kring"), shelf_at(str(tmp_path / "kring"), tmp_path / "podcast").held():
        pass
