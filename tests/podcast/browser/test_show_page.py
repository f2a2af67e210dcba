"""The show's own page, and its player on another site."""

from __future__ import annotations

import pytest

from tests.podcast.browser.driving import until

AUDIO = "document.querySelector('audio')"
PLAYING = "document.querySelector('.current .listen.playing')?.dataset.title"


@pytest.fixture
def episodes(make, put):
    """Three of a second or two, the newest first: drie, twee, een."""
    return [put(make(name, f"Brug {name} opent")) for name in ("een", "twee", "drie")]


@pytest.mark.parametrize("path", ["index.html", "embed.html"])
def test_the_list_plays_and_goes_on_to_the_next(look, path):
    page = look(path)

    page.find_elements("css selector", ".listen")[1].click()

    assert until(page, PLAYING) == "Brug twee opent"
    page.execute_script(f"{AUDIO}.currentTime = 1.4")
    until(page, f"{PLAYING} === 'Brug een opent'")
    assert page.find_element("css selector", ".title").text == "Brug een opent"


def test_a_word_of_title_or_lead_finds_its_episodes(look):
    page = look("index.html")

    page.find_element("css selector", "#zoek").send_keys("BRUG tweé")

    until(page, "!document.querySelector('.found').hidden && document.querySelector('.search p').textContent")
    assert [found.text for found in page.find_elements("css selector", ".found h3")] == ["Brug twee opent"]
    assert page.find_element("css selector", ".search p").text == "1 aflevering gevonden."
    assert not page.find_element("css selector", ".listed").is_displayed()


def test_without_scripts_the_list_remains(look):
    page = look("index.html", scripts=False)

    assert len(page.find_elements("css selector", ".episodes h3 a")) == 3
    controls = page.find_elements("css selector", ".listen, .search, .player")
    assert [control for control in controls if control.is_displayed()] == []


def test_a_player_elsewhere_may_ask_for_fewer(look):
    page = look("embed.html?n=2")

    shown = [each.text for each in page.find_elements("css selector", ".playlist li") if each.is_displayed()]
    assert len(shown) == 2


def test_the_feed_is_a_page_for_people(look, address):
    page = look("feed.xml")

    link = page.find_element("css selector", "channel > a")
    assert link.get_attribute("href") == address
    assert "Brug drie opent" in page.find_element("css selector", "channel").text
