"""A show, as its settings describe it."""

from dataclasses import replace

import pytest

from briefing.errors import SettingsError
from briefing.podcast.show import show_from, show_guid
from tests.podcast.conftest import SETTINGS


def test_a_show_is_known_by_where_it_was_born_however_it_is_reached() -> None:
    guids = {
        show_guid(f"{scheme}://example.org/podcast/feed.xml{end}") for scheme in ("http", "https") for end in ("", "/")
    }
    assert guids == {show_from(SETTINGS).guid}


def test_a_show_that_moved_keeps_the_guid_in_its_settings() -> None:
    guid = show_from(SETTINGS).guid
    assert show_from(replace(SETTINGS, url="https://elders.example/", guid=guid)).guid == guid


def test_what_no_podcast_can_do_without_is_named() -> None:
    with pytest.raises(SettingsError, match="the show has no author, url"):
        show_from(replace(SETTINGS, author="", url=""))


def test_audio_is_counted_by_way_of_a_service_where_there_is_one() -> None:
    address = "https://example.org/podcast/brug.mp3"
    assert show_from(SETTINGS).counted(address) == address
    counted = show_from(replace(SETTINGS, enclosure_prefix="https://op3.example/e/"))
    assert counted.counted(address) == "https://op3.example/e/example.org/podcast/brug.mp3"


def test_players_are_called_as_listeners_know_them() -> None:
    show = show_from(
        replace(SETTINGS, subscribe={"spotify": "https://a.example", "De Luisterhoek": "https://b.example"})
    )
    assert [name for name, _ in show.subscribe] == ["Spotify", "De Luisterhoek"]
