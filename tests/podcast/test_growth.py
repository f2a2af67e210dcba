"""A podcast of many episodes: what is begun is noted at once, and many are published together."""

from __future__ import annotations

import shutil

import pytest

from briefing.podcast.consent import NONE
from briefing.podcast.folder import journal
from briefing.podcast.folder.catalogue import CATALOGUE
from briefing.podcast.folder.journal import JOURNAL, read_catalogue
from briefing.podcast.folder.library import entries_in, opened
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from tests.podcast.conftest import tagged


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def published(show, folder, programmes):
    newsroom = folder.parent / "newsroom"
    return publish(show, folder, programmes, tagger=tagged, wishes=Wishes(), newsroom=newsroom, consent=NONE).published


def test_many_at_once_have_names_titles_and_moments_of_their_own(make, show, folder, feed):
    programmes = [make(f"nummer-{number}", title="Brug open") for number in range(20)]

    episodes = [one.episode for one in published(show, folder, programmes)]

    for of_each in ("guid", "title"):
        assert len({getattr(one, of_each) for one in episodes}) == 20
    assert len({one.publication.slug for one in episodes}) == 20
    assert len({one.publication.published for one in episodes}) == 20
    assert {item.findtext("guid") for item in feed().iter("item")} == {one.guid for one in episodes}


def test_an_article_that_comes_twice_at_once_is_one_episode_as_it_came_last(make, show, folder, feed):
    first = make("brug", pitch=440)
    first.with_name("eerst.mp3").write_bytes(first.read_bytes())
    first.with_name("eerst.json").write_bytes(first.with_suffix(".json").read_bytes())

    made = published(show, folder, [first.with_name("eerst.mp3"), make("brug", title="Brug dicht", pitch=550)])

    assert [one.outcome for one in made] == ["published", "updated"]
    assert [item.findtext("title") for item in feed().iter("item")] == ["Brug dicht"]


def test_a_note_that_a_kill_cut_off_hides_none_of_the_others(make, put, folder, refresh):
    put(make("brug"))
    (folder / JOURNAL).write_bytes(b'{"derived":["archief/7.html"]}\n{"episode":"2026-11-2')

    with (folder / JOURNAL).open("ab") as journal:
        journal.write(b'\n{"derived":["archief/8.html"]}\n')

    assert {"archief/7.html", "archief/8.html"} <= read_catalogue(folder).made.keys()
    refresh()
    assert not (folder / JOURNAL).exists()
    assert not {"archief/7.html", "archief/8.html"} & read_catalogue(folder).made.keys()


class TestALargePodcast:
    """The catalogue is written whole now and then; what changes meanwhile is told by the journal."""

    @pytest.fixture(autouse=True)
    def large(self, monkeypatch, make, put):
        put(make("brug"))
        monkeypatch.setattr(journal, "_LARGE_BYTES", 0)
        monkeypatch.setattr(journal, "_SHARE", 0)

    def test_keeps_what_changes_beside_its_catalogue(self, make, put, folder, feed):
        before = (folder / CATALOGUE).read_bytes()

        put(make("zeehond"))

        assert (folder / CATALOGUE).read_bytes() == before
        assert {entry.title for entry in read_catalogue(folder).entries.values()} == {"Artikel brug", "Artikel zeehond"}
        after = contents(folder)
        put(make("zeehond"))
        assert {path for path, content in contents(folder).items() if after.get(path) != content} <= {JOURNAL}

    def test_writes_its_catalogue_whole_when_the_journal_has_grown(self, make, put, folder, monkeypatch):
        put(make("zeehond"))
        monkeypatch.setattr(journal, "_SHARE", 1000)
        told = read_catalogue(folder)

        put(make("zeehond"))

        assert not (folder / JOURNAL).exists()
        after = read_catalogue(folder)
        assert (after.entries, after.made, after.loose) == (told.entries, told.made, told.loose)

    def test_is_not_misled_by_the_journal_of_an_earlier_catalogue(self, make, put, folder, monkeypatch):
        put(make("zeehond"))
        put(make("veer"))
        old = (folder / JOURNAL).read_bytes()
        put(make("zeehond", title="Zeehond vrij"))
        monkeypatch.setattr(journal, "_SHARE", 1000)
        put(make("zeehond", title="Zeehond vrij"))
        made = read_catalogue(folder).made

        (folder / JOURNAL).write_bytes(old)  # as a kill between the two leaves it

        assert all(digest in {"", made.get(path)} for path, digest in read_catalogue(folder).made.items())

    @pytest.mark.parametrize("cut", [1, 40, 400])
    def test_takes_no_harm_from_a_journal_that_was_cut_off(self, make, put, folder, refresh, feed, cut):
        put(make("zeehond"))
        expected = {path: content for path, content in contents(folder).items() if not path.startswith(".briefing")}
        (folder / JOURNAL).write_bytes((folder / JOURNAL).read_bytes()[:-cut])

        refresh()

        assert {
            path: content for path, content in contents(folder).items() if not path.startswith(".briefing")
        } == expected

    @pytest.mark.parametrize("page", ["*-zeehond.html", "*-zeehond.embed.html", "*-brug.oembed.json"])
    def test_misses_a_page_that_somebody_removed_the_moment_it_was_made(self, make, put, folder, refresh, page):
        put(make("zeehond"))
        [path] = folder.glob(f"episodes/{page}")
        path.unlink()

        refresh()

        assert path.is_file()

    def test_misses_where_an_address_leads_to_when_that_was_removed(self, make, put, folder, refresh):
        put(make("zeehond", source="https://krant.example/zeehond"))
        [path] = folder.glob("lookup/*.json")
        path.unlink()

        refresh()

        assert path.is_file()

    def test_notices_an_episode_that_comes_back_into_its_folder(self, make, put, folder, refresh, feed):
        slug = put(make("zeehond")).episode.publication.slug
        home, away = folder / "episodes" / slug, folder.parent / "weg"
        (home / "foto.txt").write_text("van iemand anders")
        shutil.copytree(home, away)
        (home / "manifest.json").unlink()
        refresh()
        assert [item.findtext("title") for item in feed().iter("item")] == ["Artikel brug"]

        shutil.copytree(away, home, dirs_exist_ok=True)
        refresh()

        assert [item.findtext("title") for item in feed().iter("item")] == ["Artikel zeehond", "Artikel brug"]

    def test_notices_what_a_kill_left_in_a_folder_that_was_there(self, make, put, folder, feed):
        slug = put(make("zeehond")).episode.publication.slug
        manifest = folder / "episodes" / slug / "manifest.json"
        kept = read_catalogue(folder)
        whole = manifest.read_bytes()
        with opened(folder) as library:
            library.remove(slug)
        with opened(folder) as library:
            assert not library.find(slug)
            library.begin({slug: kept.entries[slug].named})
            manifest.write_bytes(whole)
            (folder / "gedood").write_bytes((folder / JOURNAL).read_bytes())
        shutil.move(folder / "gedood", folder / JOURNAL)

        assert slug in {entry.slug for entry in entries_in(folder)}
