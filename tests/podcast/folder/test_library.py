"""An opened podcast folder: what is found, put and taken out in it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefing.errors import PublishError, WriteError
from briefing.podcast.consent import Consent
from briefing.podcast.folder.catalogue import manifest_of
from briefing.podcast.folder.library import entries_in, opened


def test_a_damaged_catalogue_is_written_anew(make, put, folder, refresh, feed):
    put(make("brug"))
    (folder / ".briefing/catalogue.json").write_bytes(b'{"entries": [')

    refresh()

    assert len(feed().findall("item")) == 1


def test_an_episode_put_back_joins_the_feed(make, put, folder, refresh, feed):
    put(make("brug"))
    slug = put(make("zeehond")).episode.publication.slug
    (folder / "episodes" / slug).rename(folder.parent / slug)
    refresh()
    assert len(feed().findall("item")) == 1

    (folder.parent / slug).rename(folder / "episodes" / slug)
    refresh()

    assert len(feed().findall("item")) == 2


@pytest.fixture
def slugs(make, put):
    """Two episodes, the newer first."""
    first = put(make("een"), date=datetime(2026, 3, 1, tzinfo=UTC)).episode.publication.slug
    return [put(make("twee"), date=datetime(2026, 3, 2, tzinfo=UTC)).episode.publication.slug, first]


def test_the_newest_come_first(slugs, folder):
    with opened(folder) as library:
        assert [entry.slug for entry in library.entries] == slugs
    assert [entry.slug for entry in entries_in(folder)] == slugs


def test_an_episode_is_found_by_the_first_of_its_names(slugs, folder):
    with opened(folder) as library:
        guid = library.find(slugs[0]).guid
        assert library.find("weg", guid, slugs[1]).slug == slugs[0]
        assert library.find("weg") is None
        assert library.read(slugs[0]).guid == guid


@pytest.mark.parametrize("slug", ["../elders", "a/b", "", "A", ".."])
def test_a_name_that_leads_elsewhere_is_no_name_of_an_episode(folder, slug):
    with opened(folder) as library, pytest.raises(PublishError, match="is not the name of an episode"):
        library.place(slug)


def test_what_was_taken_out_is_remembered_with_its_day(slugs, folder):
    with opened(folder) as library:
        guid = library.find(slugs[0]).guid
        library.remove(slugs[0])
        assert [entry.slug for entry in library.entries] == slugs[1:]
    assert not (folder / manifest_of(slugs[0])).exists()
    with opened(folder) as library:
        assert library.retracted.keys() == {guid}
        assert library.find(slugs[0]) is None


def test_a_show_that_gets_another_guid_needs_consent(slugs, folder, show):
    with opened(folder) as library, pytest.raises(PublishError, match="podcast:guid would change"):
        library.note_guid("another")
    with opened(folder, Consent(yes=True)) as library:
        library.note_guid("another")
        assert library.had_guid(show.guid)
        assert not library.had_guid("another")
    with opened(folder, Consent(yes=True)) as library:
        library.note_guid(show.guid)
        assert library.had_guid("another")
        assert not library.had_guid(show.guid)


def test_a_disk_that_fails_meanwhile_is_told_with_the_way_on(folder):
    with pytest.raises(WriteError, match=r"cannot use /weg.*the same command goes on from here"), opened(folder):
        raise OSError(28, "No space left on device", "/weg")


def test_who_only_looks_writes_nothing(slugs, folder):
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    entries_in(folder)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_a_journal_that_cannot_be_removed_at_the_end_is_told_as_any_other_file(folder):
    def close_with_a_folder_in_place_of_the_journal():
        with opened(folder):
            (folder / ".briefing" / "begun.jsonl").mkdir()

    with pytest.raises(WriteError, match=r"cannot use .*begun\.jsonl.*the same command goes on from here"):
        close_with_a_folder_in_place_of_the_journal()
