"""The page of an episode."""

from __future__ import annotations

import json

import pytest

from tests.podcast.browser.driving import press, tab_to, until

SENTENCES = [f"Dit is zin {number}." for number in range(1, 24)]


@pytest.fixture
def episodes(make, put):
    """One of twelve seconds."""
    return put(make("brug", "Brug open & <b>druk</b>", SENTENCES))


AUDIO = "document.querySelector('audio')"
SPOKEN = "document.querySelector('.sentence.spoken')"


def test_the_spoken_sentence_is_highlighted_and_moves_with_the_audio(look):
    page = look()

    page.find_element("css selector", ".play").click()

    first = until(page, f"{SPOKEN}?.textContent")
    until(page, f"{SPOKEN} && {SPOKEN}.textContent !== {json.dumps(first)} && {AUDIO}.currentTime > 1.2")
    start, time, end = page.execute_script(
        f"const {{ start, end }} = {SPOKEN}.dataset; return [start, {AUDIO}.currentTime, end].map(Number);"
    )
    assert start - 0.1 <= time <= end + 0.3


def test_a_click_on_a_sentence_plays_from_there(look):
    page = look()

    page.find_elements("css selector", ".sentence")[6].click()

    assert until(page, f"!{AUDIO}.paused && {AUDIO}.currentTime") >= 3.0
    assert until(page, f"{SPOKEN}?.textContent") == SENTENCES[5]


def test_everything_works_with_the_keyboard_alone(look):
    from selenium.webdriver.common.keys import Keys

    page = look()

    tab_to(page, "at.classList.contains('play')")
    press(page, Keys.ENTER)
    until(page, f"!{AUDIO}.paused && {AUDIO}.currentTime > 0")
    press(page, Keys.ENTER)
    until(page, f"{AUDIO}.paused")
    tab_to(page, "at.type === 'range'")
    before = page.execute_script(f"return {AUDIO}.currentTime")
    press(page, Keys.ARROW_RIGHT)
    assert page.execute_script(f"return {AUDIO}.currentTime") == pytest.approx(before + 5, abs=0.2)
    tab_to(page, "at.textContent === 'luister vanaf hier'")
    press(page, Keys.ARROW_DOWN, Keys.ENTER)
    until(page, f"!{AUDIO}.paused && {AUDIO}.currentTime < 2")
    assert until(page, f"{SPOKEN}?.textContent") == SENTENCES[1]


def test_the_slider_tells_time_and_chapter(look):
    from selenium.webdriver.common.keys import Keys

    page = look()

    tab_to(page, "at.type === 'range'")
    press(page, Keys.ARROW_RIGHT)

    assert page.find_element("css selector", ".seek").get_attribute("aria-valuetext") == "0:05 van 0:12, Inleiding"


def test_no_chapter_is_marked_before_anything_is_heard(look):
    page = look()
    assert page.find_elements("css selector", ".chapters [aria-current]") == []

    page.find_element("css selector", ".play").click()

    assert until(page, "document.querySelector('.chapters [aria-current]')?.textContent.trim()") == "0:00 Kop"


def test_where_a_line_of_facts_is_broken_no_dot_stands(look):
    page = look(width=320)
    text, at_the_edge = page.execute_script("""
        const line = document.querySelector('.opening .kicker');
        const section = Object.assign(document.createElement('span'), { textContent: 'Binnenland en buitenland' });
        line.prepend(section, ' ');
        const edge = line.getBoundingClientRect().left;
        return [line.innerText, [...line.children].filter((each) => each.getBoundingClientRect().left === edge).length];
    """)

    assert "·" not in text
    assert at_the_edge > 1


def test_a_chapter_plays_from_its_start(look):
    page = look()

    page.find_elements("css selector", ".chapters a")[1].click()

    assert 0.5 <= until(page, f"!{AUDIO}.paused && {AUDIO}.currentTime") < 1.5


@pytest.mark.parametrize(("width", "height", "share"), [(390, 844, 0.12), (320, 568, 0.18)])
def test_the_player_stays_in_view_and_leaves_the_screen_to_the_text(look, width, height, share):
    page = look(width=width, height=height)

    page.execute_script("window.scrollTo(0, document.body.scrollHeight / 2)")

    until(page, "document.querySelector('.player').getBoundingClientRect().top <= 0")
    assert page.execute_script("return document.querySelector('.player').offsetHeight") <= share * height


def test_sentences_are_text_with_one_link_each(look):
    page = look()

    sentences = page.find_elements("css selector", ".transcript .sentence")
    links = page.find_elements("css selector", ".transcript .sentence + a.from")
    assert len(links) == len(sentences)
    assert page.find_elements("css selector", ".sentence[role], .sentence[tabindex]") == []
    assert [link.get_attribute("tabindex") for link in links[:3]] == ["0", "-1", "-1"]


def test_whoever_scrolls_away_is_led_back_to_the_sentence(look):
    page = look(width=320, height=568)
    page.find_elements("css selector", ".sentence")[2].click()
    until(page, f"!{AUDIO}.paused")

    page.execute_script("window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    until(page, "!document.querySelector('.back').hidden")
    page.find_element("css selector", ".back").click()

    until(page, f"document.querySelector('.back').hidden && {SPOKEN}.getBoundingClientRect().top > 0")


def test_listening_goes_on_where_it_stopped(look):
    page = look()
    page.execute_script(f"{AUDIO}.currentTime = 6")
    until(page, f"{AUDIO}.currentTime === 6")

    page.refresh()

    assert until(page, f"{AUDIO}.currentTime") == 6
    assert "0:06" in page.find_element("css selector", ".play").get_attribute("aria-label")


def test_the_tempo_can_be_changed(look):
    page = look()

    page.find_element("css selector", ".more").click()
    page.find_element("css selector", ".speed option[value='1.5']").click()

    assert page.execute_script(f"return {AUDIO}.playbackRate") == 1.5


def test_a_link_may_lead_to_a_moment(look):
    page = look()

    page.get(page.current_url + "#t=4.5")
    page.refresh()

    assert until(page, f"{AUDIO}.currentTime") == pytest.approx(4.5, abs=0.1)


@pytest.mark.parametrize("path", ["", "index.html"])
def test_a_narrow_screen_needs_no_sideways_scrolling(look, path):
    page = look(path, width=320)

    wide, shown = page.execute_script(
        "const page = document.documentElement; return [page.scrollWidth, page.clientWidth]"
    )
    assert wide <= shown


def test_dark_mode_is_dark(look):
    page = look(dark=True)

    red, green, blue = page.execute_script(
        "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
    )
    assert max(red, green, blue) < 40


def test_without_scripts_audio_and_text_remain(look):
    page = look(scripts=False)

    assert page.find_element("css selector", "audio[controls]").is_displayed()
    assert not page.find_element("css selector", ".deck").is_displayed()
    assert SENTENCES[10] in page.find_element("css selector", ".transcript").text


def test_the_title_is_text_not_markup(look):
    page = look()

    assert page.find_element("css selector", "h1").text == "Brug open & ‹b›druk‹/b›"


def test_no_page_asks_another_site_or_complains(look, address):
    page = look()
    page.get_log("performance")
    page.get_log("browser")

    look()
    page.find_element("css selector", ".play").click()
    until(page, f"{AUDIO}.currentTime > 0.3")

    events = [json.loads(entry["message"])["message"] for entry in page.get_log("performance")]
    asked = {event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"}
    assert asked
    assert [url for url in asked if not url.startswith((address, "data:"))] == []
    assert page.get_log("browser") == []


def test_the_feeds_address_stays_in_one_piece_below_the_button_where_it_does_not_fit_beside_it(look):
    page = look("index.html")
    lines = page.execute_script("""
        const address = document.querySelector('.subscribe code');
        address.textContent = 'https://streekbode.example/podcast/feed.xml';
        const range = document.createRange();
        range.selectNodeContents(address);
        return range.getClientRects().length;
    """)

    assert lines == 1


def test_sound_that_cannot_be_had_is_told_to_everybody(look, folder):
    page = look()
    next(folder.glob("episodes/*/*.mp3")).unlink()

    page.find_element("css selector", ".play").click()

    until(
        page, "document.querySelector('.player [role=status]').textContent === 'De audio kan niet worden afgespeeld.'"
    )
    assert page.find_element("css selector", ".player [role=status]").size["height"] > 10
    page.get_log("browser")
