"""What is heard when an episode ends: the next one, until the listener says otherwise."""

from __future__ import annotations

import pytest

from tests.podcast.browser.driving import until

AUDIO = "document.querySelector('audio')"
HEADLINE = "document.querySelector('h1').textContent"
PLAYING = "document.querySelector('.current .listen.playing')?.dataset.title"


@pytest.fixture
def episodes(make, put):
    """Three of a second or two, the newest first: drie, twee, een."""
    return [put(make(name, f"Brug {name} opent", [f"Zin {n} van {name}." for n in (1, 2)])) for name in NAMES]


NAMES = ("een", "twee", "drie")


def to_the_end(page):
    page.find_element("css selector", ".play").click()
    until(page, f"{AUDIO}.currentTime > 0")
    page.execute_script(f"{AUDIO}.currentTime = 1.4")


def test_the_page_of_an_episode_goes_on_with_the_next_one_in_its_own_player(look):
    page = look()
    first = page.current_url
    page.execute_script("window.here = true")

    to_the_end(page)

    until(page, f"{HEADLINE} === 'Brug twee opent' && !{AUDIO}.paused")
    assert page.execute_script("return window.here")
    assert page.current_url != first
    assert page.title.startswith("Brug twee opent")
    assert page.execute_script("return document.querySelector('link[rel=canonical]').href").endswith(
        "brug-twee-opent.html"
    )
    until(
        page, "document.querySelector('.player [role=status]').textContent === 'Volgende aflevering: Brug twee opent'"
    )
    until(page, "document.querySelector('.transcript .spoken')?.textContent.endsWith('van twee.')")


def test_and_with_the_one_after_that_until_the_last(look):
    page = look()

    for name in ("twee", "een"):
        to_the_end(page)
        until(page, f"{HEADLINE} === 'Brug {name} opent' && !{AUDIO}.paused && {AUDIO}.currentTime > 0")
        page.execute_script(f"{AUDIO}.pause()")
    to_the_end(page)

    until(page, f"{AUDIO}.ended")
    assert page.execute_script(f"return {HEADLINE}") == "Brug een opent"
    assert page.get_log("browser") == []


def test_who_goes_back_finds_the_episode_that_was_heard_before(look):
    page = look()
    to_the_end(page)
    until(page, f"{HEADLINE} === 'Brug twee opent' && !{AUDIO}.paused")

    page.back()

    until(page, f"{HEADLINE} === 'Brug drie opent'")


def test_the_focus_goes_to_the_headline_where_what_had_it_is_gone(look):
    page = look()
    page.execute_script("document.querySelector('.transcript .from').focus()")

    page.execute_script(f"{AUDIO}.currentTime = 1.4; {AUDIO}.play()")

    until(page, f"{HEADLINE} === 'Brug twee opent'")
    assert page.execute_script("return document.activeElement.tagName") == "H1"


@pytest.mark.parametrize(("path", "shown"), [("", HEADLINE), ("index.html", PLAYING), ("embed.html", PLAYING)])
def test_who_wants_silence_after_an_episode_says_so_once(look, path, shown):
    page = look(path)
    if path:
        page.find_element("css selector", ".listen").click()
    page.find_element("css selector", ".goes-on").click()

    page.refresh()
    if path:
        page.find_element("css selector", ".listen").click()
        until(page, f"!{AUDIO}.paused")
    assert not page.find_element("css selector", ".goes-on").is_selected()
    title = page.execute_script(f"return {shown}")
    page.execute_script(f"{AUDIO}.currentTime = 1.4; {AUDIO}.play()")

    until(page, f"{AUDIO}.ended")
    assert page.execute_script(
        f"return {HEADLINE} === '{title}' || document.querySelector('.title').textContent === '{title}'"
    )


def test_a_next_episode_that_cannot_be_had_is_told_to_everybody(look, folder):
    page = look()
    page.execute_script("document.querySelector('.onward a').href = 'weg.html'")

    to_the_end(page)

    status = page.find_element("css selector", ".player [role=status]")
    until(
        page,
        "document.querySelector('.player [role=status]').textContent.startsWith('De volgende aflevering kan niet')",
    )
    assert status.size["height"] > 10
    page.get_log("browser")
