"""The catalogue on the disk, and the journal of what changed since."""

from __future__ import annotations

import msgspec
import pytest

from briefing.podcast.folder.catalogue import CATALOGUE
from briefing.podcast.folder.journal import JOURNAL, Journal, Note, read_catalogue
from tests.podcast.entries import entry


@pytest.fixture
def office(tmp_path):
    (tmp_path / CATALOGUE).parent.mkdir(parents=True)
    return tmp_path


@pytest.fixture
def large(monkeypatch):
    """Every catalogue is large: what changes goes into the journal."""
    monkeypatch.setattr("briefing.podcast.folder.journal._LARGE_BYTES", 1)
    monkeypatch.setattr("briefing.podcast.folder.journal._SHARE", 0)


def kept(folder, *entries):
    journal = Journal(folder)
    catalogue = journal.catalogue()
    for each in entries:
        catalogue.learn(each)
    journal.keep(catalogue)
    return journal


def test_what_is_kept_is_read_again(office):
    kept(office, entry(1), entry(2))
    assert sorted(read_catalogue(office).entries) == [entry(1).slug, entry(2).slug]


def test_what_changed_in_a_large_catalogue_stands_in_the_journal_alone(office, large):
    kept(office, entry(1))
    before = (office / CATALOGUE).read_bytes()
    kept(office, entry(2))
    assert (office / CATALOGUE).read_bytes() == before
    assert sorted(read_catalogue(office).entries) == [entry(1).slug, entry(2).slug]


def test_an_episode_that_was_being_written_is_to_be_looked_at_again(office):
    kept(office, entry(1)).begin([Note(episode=entry(1).slug, paths=("episodes/a/a.mp3",))])
    catalogue = read_catalogue(office)
    assert catalogue.entries == {}
    assert catalogue.loose == {"episodes/a/a.mp3"}


def test_a_line_that_a_kill_cut_off_costs_nothing_but_itself(office, large):
    kept(office, entry(1))
    kept(office, entry(2))
    with (office / JOURNAL).open("ab") as journal:
        journal.write(b'{"episode":"2026-11-23-art')
    kept(office, entry(3))
    assert sorted(read_catalogue(office).entries) == [entry(number).slug for number in (1, 2, 3)]


def test_the_journal_of_another_catalogue_says_nothing(office, large):
    kept(office, entry(1))
    kept(office, entry(2))
    told = (office / JOURNAL).read_bytes()
    (office / CATALOGUE).unlink()
    (office / JOURNAL).unlink()
    kept(office, entry(3))
    (office / JOURNAL).write_bytes(told)
    assert sorted(read_catalogue(office).entries) == [entry(3).slug]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff"])
def test_a_catalogue_that_cannot_be_read_is_an_empty_one(office, content):
    (office / CATALOGUE).write_bytes(content)
    assert read_catalogue(office).entries == {}


def named(each):
    """An entry as versions up to 0.2.0 wrote it."""
    return msgspec.to_builtins({**msgspec.structs.asdict(each), "files": each.files.split()})


@pytest.fixture
def earlier(office):
    """What such a version left: a catalogue, and an episode that came since."""
    catalogue = {"entries": {entry(1).slug: named(entry(1))}, "retracted": {"7": "2026-11-24"}, "edition": "0a"}
    (office / CATALOGUE).write_bytes(msgspec.json.encode(catalogue))
    changes = {"edition": "0a", "entries": [named(entry(2))], "retracted": {"8": "2026-11-25"}}
    (office / JOURNAL).write_bytes(msgspec.json.encode({"changes": changes}) + b"\n")
    return office


def test_what_an_earlier_version_kept_is_read_with_its_journal(earlier):
    catalogue = read_catalogue(earlier)
    assert catalogue.entries == {each.slug: each for each in (entry(1), entry(2))}
    assert catalogue.retracted == {"8": "2026-11-25"}


def test_what_an_earlier_version_kept_is_written_anew_by_the_next(earlier, large):
    kept(earlier, entry(3))
    assert not (earlier / JOURNAL).exists()
    assert b'"guid"' not in (earlier / CATALOGUE).read_bytes()
    assert sorted(read_catalogue(earlier).entries) == [each.slug for each in (entry(1), entry(2), entry(3))]
