"""Who writes to a mirror."""

from pathlib import Path

from briefing.podcast.mirror.writer import writer


def test_a_folder_is_one_writer_however_it_is_named_and_another_is_another(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert writer(tmp_path / "a") == writer(tmp_path / "b" / ".." / "a")
    assert writer(tmp_path / "a") != writer(tmp_path / "b")


def test_its_name_tells_nobody_anything(tmp_path: Path) -> None:
    assert tmp_path.name not in writer(tmp_path)
    assert len(writer(tmp_path)) == 16
