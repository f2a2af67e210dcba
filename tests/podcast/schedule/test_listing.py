"""The list of a podcast's episodes, for whoever only looks."""

from __future__ import annotations

import json

import msgspec
import pytest

from briefing.errors import PublishError
from briefing.podcast.folder.catalogue import Entry
from briefing.podcast.folder.lock import locked
from briefing.podcast.schedule.listing import listed


@pytest.fixture
def titles(folder):
    """The titles in the list, of the episodes that have some words."""
    return lambda *words: [one.title for one in listed(folder, folder.parent / "newsroom", words)]


def test_the_newest_comes_first(make, put, titles):
    put(make("brug"))
    put(make("zeehond"))

    assert titles() == ["Artikel zeehond", "Artikel brug"]


@pytest.mark.parametrize(
    "words",
    [["brug"], ["BRUG", "óver"], ["eens"], ["2-brug-open"], ["krant.example"], ["'s-Gravenhage"], ["’s-GRAVENHAGE"]],
)
def test_words_are_found_in_title_lead_slug_and_source(make, put, titles, words):
    title = "Brug over de Vliet in ’s-Gravenhage"
    put(make("brug", title, ["Het kabinet is het eens."], source="https://krant.example/2-brug-open"))
    put(make("zeehond", sentences=["Een zeehond."]))

    assert titles(*words) == [title]


def test_all_of_the_words_are_wanted(make, put, titles):
    put(make("brug"))

    assert titles("brug", "zeehond") == []


def test_a_publisher_at_work_is_not_waited_for(make, put, folder, titles):
    put(make("brug"))

    with locked(folder):
        assert titles() == ["Artikel brug"]


def test_looking_writes_nothing(make, put, folder, titles):
    put(make("brug"))
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    titles()

    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_what_an_earlier_version_took_no_note_of_is_read_again(make, put, folder):
    put(make("brug", source="https://krant.example/brug"))
    catalogue = json.loads((folder / ".briefing/catalogue.json").read_bytes())
    names = [each.name for each in msgspec.structs.fields(Entry)]
    named = [dict(zip(names, values, strict=True)) for values in catalogue["entries"]]
    for entry in named:
        entry["files"] = entry["files"].split()
        del entry["source"], entry["lookup"]
    catalogue["entries"] = {entry["slug"]: entry for entry in named}
    (folder / ".briefing/catalogue.json").write_text(json.dumps(catalogue))

    [one] = listed(folder, folder.parent / "newsroom")

    assert one.source == "https://krant.example/brug"


def test_a_manifest_that_cannot_be_read_is_named(make, put, folder, titles):
    slug = put(make("brug")).episode.publication.slug
    (folder / "episodes" / slug / "manifest.json").write_text("stuk")

    with pytest.raises(PublishError, match="is not an episode's manifest"):
        titles()
