"""The player of an episode on the page of another site."""

from __future__ import annotations

import pytest
from werkzeug.serving import make_server
from werkzeug.wrappers import Response

from tests.podcast.browser.conftest import served
from tests.podcast.browser.driving import until

ARTICLE = "https://streekbode.example/artikel/brug?pagina=2"
CANONICAL = {
    "plain": f'<link rel="canonical" href="{ARTICLE}">',
    "http": '<link rel="canonical" href="http://streekbode.example/artikel/brug?pagina=2">',
    "capitals": '<LINK REL="Canonical" HREF="HTTPS://STREEKBODE.example/artikel/brug?pagina=2">',
    "among others": f'<link rel="canonical nofollow" href="{ARTICLE}">',
    "tracked": f'<link rel="canonical" href="{ARTICLE}&amp;utm_source=x&amp;fbclid=y">',
    "anchored": f'<link rel="canonical" href="{ARTICLE}#reacties">',
    "port": '<link rel="canonical" href="https://streekbode.example:443/artikel/brug?pagina=2">',
    "root dot": '<link rel="canonical" href="https://streekbode.example./artikel/brug?pagina=2">',
    "relative": '<base href="https://streekbode.example/x/"><link rel="canonical" href="../artikel/brug?pagina=2">',
    "without scheme": '<link rel="canonical" href="//streekbode.example/artikel/brug?pagina=2">',
    "og:url": f'<meta property="og:url" content="{ARTICLE}">',
    "in the body": f'</head><body><link rel="canonical" href="{ARTICLE}">',
}


@pytest.fixture
def episodes(make, put):
    """One of twelve seconds."""
    return put(make("brug", "Brug open", [f"Dit is zin {n}." for n in range(1, 24)], source=ARTICLE))


@pytest.fixture
def article(chromium, look, address):
    """Opens a page of another origin with the script that finds the sound of its article."""
    script = f'<script src="{address}luister.js" async></script>'
    pages = {}

    def site(environ, start_response):
        content = pages.get(environ["PATH_INFO"], "")
        return Response(content, content_type="text/html; charset=utf-8")(environ, start_response)

    with served(make_server("127.0.0.1", 0, site, threaded=True)) as server:

        def opened(head, body="<h1>Brug open</h1>"):
            pages["/"] = f"<!DOCTYPE html><html lang=nl><head>{head}<title>x</title></head><body>{body}{script}</body>"
            look("index.html")
            chromium.get(f"http://127.0.0.1:{server.port}/")
            return chromium

        yield opened


@pytest.mark.parametrize("canonical", CANONICAL.values(), ids=CANONICAL)
def test_a_page_finds_the_sound_of_its_article_by_its_canonical_address(article, canonical):
    page = article(canonical)

    assert until(page, "document.querySelector('iframe')?.title") == "Luister: Brug open"


def test_a_page_whose_article_has_no_sound_says_so(article):
    page = article('<link rel="canonical" href="https://streekbode.example/artikel/sluis">')

    assert until(page, "document.querySelector('p')?.textContent") == "Dit artikel is nog niet te beluisteren."


def test_the_player_has_its_place_where_the_page_says(article):
    page = article(CANONICAL["plain"], "<h1>Brug open</h1><div data-briefing></div><p>Tekst</p>")

    assert until(page, "document.querySelector('div > iframe') && !document.querySelector('body > iframe')")


def test_it_plays_and_grows_with_its_text(article):
    page = article(CANONICAL["plain"])
    before = until(page, "document.querySelector('iframe')?.height < 120 && document.querySelector('iframe').height")
    frame = page.find_element("css selector", "iframe")

    page.switch_to.frame(frame)
    page.find_element("css selector", ".text").click()
    until(page, "document.querySelectorAll('.words .sentence').length === 23")
    page.find_element("css selector", ".words .sentence").click()
    until(page, "document.querySelector('audio').currentTime > 0.6 && document.querySelector('.words .spoken')")
    page.switch_to.default_content()

    assert until(page, f"document.querySelector('iframe').height > {before} + 30")


def test_pages_elsewhere_may_read_lookup_transcript_and_sound(article, address):
    page = article(CANONICAL["plain"])

    said = page.execute_async_script(
        """const [home, name, done] = arguments;
        const ask = async () => {
          const found = await (await fetch(`${home}lookup/${name}.json`)).json();
          return [(await (await fetch(found.vtt)).text()).slice(0, 6), (await fetch(found.mp3)).status];
        };
        ask().then(done, (error) => done(String(error)));""",
        address,
        lookup_name(),
    )
    assert said == ["WEBVTT", 200]


def lookup_name():
    from briefing.podcast.web.lookup import lookup_of

    return lookup_of(ARTICLE).partition("/")[2].removesuffix(".json")
