"""Ways that lead elsewhere than they seem to."""

from pathlib import Path

import pytest

from briefing.links import is_plain, link_on_the_way, links_on_the_way


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which `weg` leads elsewhere, and `hier/stil.mp3` is a file."""
    (tmp_path / "elders").mkdir()
    folder = tmp_path / "podcast"
    (folder / "hier").mkdir(parents=True)
    (folder / "hier" / "stil.mp3").write_bytes(b"")
    (folder / "weg").symlink_to(tmp_path / "elders")
    return folder


def test_what_lies_in_the_folder_itself_has_no_link_on_its_way(folder: Path) -> None:
    assert link_on_the_way(folder, "hier/stil.mp3") is None
    assert link_on_the_way(folder, "nog/niet/daar.mp3") is None


def test_a_link_is_found_at_the_end_of_the_way_and_on_it(folder: Path) -> None:
    assert link_on_the_way(folder, "weg") == folder / "weg"
    assert link_on_the_way(folder, "weg/diep/stil.mp3") == folder / "weg"


def test_a_link_on_many_ways_is_named_once(folder: Path) -> None:
    assert list(links_on_the_way(folder, ["weg/a.mp3", "weg/b.mp3", "hier/stil.mp3"])) == [folder / "weg"]


@pytest.mark.parametrize("path", ["stil.mp3", "episodes/brug/stil.mp3", "met spatie.mp3"])
def test_a_path_into_the_folder_is_plain(path: str) -> None:
    assert is_plain(path)


@pytest.mark.parametrize("path", ["", "/etc/passwd", "../stil.mp3", "a/../../b", ".htaccess", "a//b", "a\nb", "a/.b/c"])
def test_a_path_that_leads_elsewhere_or_is_hidden_is_not(path: str) -> None:
    assert not is_plain(path)
