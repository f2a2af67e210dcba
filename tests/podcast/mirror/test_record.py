"""What a mirror says of itself; anybody may have written it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from briefing.errors import PublishError
from briefing.podcast.mirror.record import RECORD, Mirrored, Record, read_record, write_record
from briefing.podcast.mirror.targets import Folder

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path, content: Any) -> Record:
    (folder / RECORD).write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    shelf = Folder(folder)
    return read_record(shelf, shelf.sizes())


def test_what_is_written_is_read(tmp_path: Path) -> None:
    record = Record(show="guid", title="De Ochtend", generation=3, episodes={"brug": Mirrored(guid="1", title="Brug")})
    shelf = Folder(tmp_path)

    write_record(shelf, record)

    assert read_record(shelf, shelf.sizes()) == record


def test_a_place_without_anything_is_nobody_s(tmp_path: Path) -> None:
    assert read_record(Folder(tmp_path), {}) == Record(show="")


def test_what_leads_out_of_the_mirror_is_passed_over(tmp_path: Path) -> None:
    hostile = {
        "show": "guid",
        "episodes": {"../brug": {"guid": "1", "title": "Brug"}, "tunnel": {"guid": "2", "title": "Tunnel"}},
        "files": {"../feed.xml": "1", "/etc/passwd": "1", "feed.xml": "1"},
        "others": {"a/../../b": "1", "over.html": "1"},
    }

    record = read(tmp_path, hostile)

    assert (list(record.episodes), record.files, record.others) == (["tunnel"], {"feed.xml": "1"}, {"over.html": "1"})


def test_the_files_and_versions_of_the_first_version_are_read(tmp_path: Path) -> None:
    assert read(tmp_path, {"feed.xml": "1", "../uit": "1"}).sent == {"feed.xml": "1"}


@pytest.mark.parametrize("content", ["{", "[]", '{"show": 3}'])
def test_what_cannot_be_understood_is_told_with_what_to_do(tmp_path: Path, content: str) -> None:
    with pytest.raises(PublishError, match=r"mirror\.json.*remove mirror\.json there"):
        read(tmp_path, content)


def test_what_somebody_put_beside_the_podcast_gives_way_to_what_publishing_made() -> None:
    assert Record(show="", files={"index.html": "ours"}, others={"index.html": "theirs"}).sent == {"index.html": "ours"}
