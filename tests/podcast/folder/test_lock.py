"""One publisher at a time."""

from pathlib import Path

import pytest

from briefing.errors import PublishError
from briefing.podcast.folder import lock
from briefing.podcast.folder.lock import locked


def test_who_comes_second_is_told_that_the_folder_is_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "_PATIENCE_S", 0.1)
    with locked(tmp_path), pytest.raises(PublishError, match="is in use"), locked(tmp_path):
        pass


def test_who_comes_after_is_let_in(tmp_path: Path) -> None:
    with locked(tmp_path):
        pass
    with locked(tmp_path):
        pass


def test_a_link_in_the_place_of_the_office_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    (tmp_path / "podcast").mkdir()
    (tmp_path / "podcast" / ".briefing").symlink_to(tmp_path / "elders")
    with pytest.raises(PublishError, match="is a symbolic link"), locked(tmp_path / "podcast"):
        pass
