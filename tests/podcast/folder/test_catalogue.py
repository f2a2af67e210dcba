"""What is known of each episode of a podcast."""

from __future__ import annotations

import hashlib
import json
import shutil

import msgspec
import pytest

from briefing.errors import PublishError
from briefing.podcast.folder.catalogue import Catalogue, entry_of, manifest_of, stamp_of
from tests.podcast.entries import entry


def test_names_in_a_manifest_lead_nowhere_else(make, put, folder, tmp_path):
    slug = put(make("brug")).episode.publication.slug
    precious = tmp_path / "kostbaar.txt"
    precious.write_text("van iemand anders")
    path = folder / f"episodes/{slug}/manifest.json"
    manifest = json.loads(path.read_bytes())
    manifest["publication"]["files"]["srt"] = "../../../kostbaar.txt"
    path.write_text(json.dumps(manifest))

    with pytest.raises(PublishError, match="not a file of the episode"):
        put(make("brug", pitch=600))

    assert precious.exists()


@pytest.fixture
def path(make, put, folder):
    """The manifest of an episode."""
    slug = put(
        make("brug", lead="De brug\n is open. " * 40, source="https://krant.example/brug")
    ).episode.publication.slug
    return folder / manifest_of(slug)


def test_an_entry_tells_what_lists_and_lookups_need(path, folder):
    entry = entry_of(path.parent.name, path)
    assert (entry.title, entry.source) == ("Artikel brug", "https://krant.example/brug")
    assert entry.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert len(entry.summary) <= 300
    assert "\n" not in entry.summary
    assert (folder / entry.lookup).is_file()
    assert not entry.local_sources


def test_a_manifest_that_was_written_again_has_another_stamp(path):
    before = stamp_of(path.stat())
    replaced = path.with_name("other")
    replaced.write_bytes(path.read_bytes())
    replaced.replace(path)
    assert stamp_of(path.stat()) != before


def test_a_folder_that_was_copied_is_no_second_episode(path):
    copy = shutil.copytree(path.parent, path.parent.with_name("2026-01-01-ander"))
    with pytest.raises(
        PublishError, match=f"is the manifest of '{path.parent.name}': its folder was copied or renamed"
    ):
        entry_of("2026-01-01-ander", copy / path.name)


def test_a_manifest_that_is_gone_is_named(path):
    path.unlink()
    with pytest.raises(PublishError, match=f"cannot read {path}"):
        entry_of(path.parent.name, path)


def test_what_is_forgotten_leaves_its_pages_to_be_removed():
    known = Catalogue()
    known.learn(entry(1))
    forgotten = known.forget("2026-11-23-artikel-1")
    assert forgotten.title == entry(1).title
    assert known.entries == {}
    assert known.made


def test_what_is_published_again_is_retracted_no_more():
    known = Catalogue()
    known.note_retracted(entry(1))
    assert known.retracted.keys() == {"1"}
    known.learn(entry(1))
    assert known.retracted == {}


def test_files_that_a_correction_no_longer_names_are_loose():
    known = Catalogue()
    known.learn(entry(1))
    known.learn(msgspec.structs.replace(entry(1), files="2026-11-23-artikel-1.9999999999.mp3"))
    assert [name for name in known.loose if name.endswith("0123456789.mp3")]
    assert not [name for name in known.loose if name.endswith("9999999999.mp3")]
