"""Whether the links of pages lead somewhere."""

import shutil
from pathlib import Path

import pytest

from briefing.podcast.check.links import dead_links
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from tests.podcast.conftest import tagged


@pytest.fixture
def published(show, make, folder: Path, tmp_path: Path) -> Path:
    publish(show, folder, [make("brug")], tagger=tagged, wishes=Wishes(), newsroom=tmp_path / "newsroom")
    return folder


def test_a_folder_as_it_was_published_has_none(show, published: Path) -> None:
    assert list(dead_links(show, published)) == []


def test_a_link_to_what_is_gone_is_told_by_its_page(show, published: Path) -> None:
    shutil.rmtree(next(path for path in (published / "episodes").iterdir() if path.is_dir()))
    faults = list(dead_links(show, published))
    assert faults
    assert all("dead link" in fault.what and fault.where.endswith(".html") for fault in faults)


def test_a_show_without_its_page_is_told(show, published: Path) -> None:
    (published / "index.html").unlink()
    assert any(fault.where == "index.html" for fault in dead_links(show, published))
