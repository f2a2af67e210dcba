"""A podcast of many episodes: what is begun is noted at once, and many are published together."""

from __future__ import annotations

from briefing.podcast.consent import NONE
from briefing.podcast.folder.catalogue import JOURNAL, read_catalogue
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from tests.podcast.conftest import tagged


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
