"""Episodes taken off the air."""

from __future__ import annotations

import pytest

from briefing.errors import PublishError
from briefing.podcast.consent import Consent
from briefing.podcast.schedule.retract import retract, telling
from tests.standins.killing import kills


@pytest.fixture
def newsroom(folder):
    return folder.parent / "newsroom"


@pytest.fixture
def titles(feed):
    return lambda: [item.findtext("title") for item in feed().findall("item")]


def test_retracting_is_for_good(make, put, folder, show, newsroom):
    gone = put(make("zeehond")).episode
    put(make("brug"))

    retract(show, folder, gone.guid, newsroom=newsroom)

    assert not newsroom.exists()
    assert not list(folder.rglob("*zeehond*"))


@pytest.mark.parametrize("name", ["Artikel zeehond", "zeehond", "https://krant.example/zeehond"])
def test_the_same_name_completes_what_was_killed_at_any_step(
    make, put, folder, show, newsroom, titles, monkeypatch, name
):
    gone = put(make("zeehond", source="https://krant.example/zeehond")).episode
    put(make("brug"))

    for step in kills(folder.parent, lambda: retract(show, folder, name, newsroom=newsroom), 5, monkeypatch):
        [again] = retract(show, folder, name, newsroom=newsroom)
        assert again.guid == gone.guid, step
        assert titles() == ["Artikel brug"], step
        assert not list(folder.rglob("*zeehond*")), step


def test_an_episode_that_is_on_air_again_under_another_title_was_not_retracted_before(
    make, put, folder, show, newsroom, titles
):
    put(make("zeehond"))
    retract(show, folder, "zeehond", newsroom=newsroom)
    put(make("zeehond", "Otter terug"), consent=Consent(readmit=True))

    with pytest.raises(PublishError, match="no episode"):
        retract(show, folder, "artikel zeehond", newsroom=newsroom)
    assert titles() == ["Otter terug"]


def test_of_several_names_all_go_or_none(make, put, folder, show, newsroom, titles):
    slugs = [put(make(name)).episode.publication.slug for name in ("brug", "tunnel", "dijk")]

    with pytest.raises(PublishError, match="no episode"):
        retract(show, folder, slugs[0], "veerpont", newsroom=newsroom)
    assert len(titles()) == 3

    retract(show, folder, *slugs[:2], newsroom=newsroom)
    assert titles() == ["Artikel dijk"]


def test_what_is_called_twice_goes_once(make, put, folder, show, newsroom, titles):
    bridge, seal = (put(make(name)).episode for name in ("brug", "zeehond"))

    gone = retract(show, folder, "zeehond", bridge.guid, seal.guid, newsroom=newsroom)

    assert [episode.guid for episode in gone] == [seal.guid, bridge.guid]
    assert titles() == []


def test_the_programmes_that_tell_a_story_too_are_named(make, put, folder, newsroom, show):
    story = put(make("brug", "Brug open", source="https://krant.example/brug?utm_source=x")).episode
    sentence = {"written": "De brug is open.", "spoken": "De brug is open.", "start_ms": 0, "end_ms": 400}
    told = {"role": "item", "start_ms": 0, "end_ms": 500, "sentences": [sentence]}
    for name, item in {
        "maandag": {**told, "title": "Een andere kop", "source": "https://krant.example/brug"},
        "dinsdag": {**told, "title": "Brug open"},
        "woensdag": {**told, "title": "Tunnel dicht"},
    }.items():
        put(make(name, name.title(), source=None, sections=[item]))

    [gone] = retract(show, folder, story.guid, newsroom=newsroom)

    assert sorted(title for title, _ in telling(folder, newsroom, [gone])) == ["Dinsdag", "Maandag"]
