"""The player on pages of other sites, and how they find it."""

from __future__ import annotations

import doctest
import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from briefing.podcast.schedule.retract import retract
from briefing.podcast.web.embed import finder
from briefing.podcast.web.lookup import lookup_of

ADDRESS = "https://streekbode.example/artikel/brug"


def page_of(folder, path):
    return html.fromstring((folder / path).read_bytes())


def lookup_path(address):
    return f"lookup/{hashlib.sha256(address.encode()).hexdigest()}.json"


@pytest.fixture
def slug(make, put):
    return put(make("brug", "Brug & sluis", source=ADDRESS)).episode.publication.slug


def test_the_embed_is_light_and_allows_its_own_files_only(slug, folder):
    path = folder / "episodes" / f"{slug}.embed.html"
    page = page_of(folder, f"episodes/{slug}.embed.html")

    files = {(path.parent / link).resolve() for link in page.xpath("//script/@src | //link[@rel!='canonical']/@href")}
    assert path.stat().st_size + sum(file.stat().st_size for file in files if file.suffix != ".xml") <= 60_000
    [policy] = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "default-src 'none'" in policy
    assert page.xpath("//@onclick | //@style | //style | //script[not(@src)]") == []


def test_the_line_that_puts_it_on_a_page_is_on_the_episodes_page_and_in_its_oembed(slug, folder, show):
    page = page_of(folder, f"episodes/{slug}.html")
    [discovered] = page.xpath("//link[@type='application/json+oembed']/@href")
    told = json.loads((folder / discovered.removeprefix(show.url)).read_text("utf-8"))

    frame = html.fromstring(told["html"])
    assert frame.get("src") == f"https://example.org/podcast/episodes/{slug}.embed.html"
    assert frame.get("title") == "Luister: Brug & sluis"
    assert page.xpath("string(//pre/code)") == told["html"]
    assert (told["version"], told["type"], told["height"]) == ("1.0", "rich", int(frame.get("height")))


@pytest.mark.parametrize("author", ["Anna Jansen", None])
def test_where_nobody_signs_the_show_is_the_author_of_its_player(make, put, folder, show, author):
    slug = put(make("brug", author=author)).episode.publication.slug
    told = json.loads((folder / f"episodes/{slug}.oembed.json").read_text("utf-8"))
    assert told["author_name"] == (author or show.author)


def test_the_address_of_an_article_leads_to_its_sound(slug, folder, show):
    found = json.loads((folder / lookup_path(ADDRESS)).read_text("utf-8"))

    assert found["page"] == f"{show.url}episodes/{slug}.html"
    assert found["embed"] == f"{show.url}episodes/{slug}.embed.html"
    for name in ("mp3", "vtt"):
        assert (folder / found[name].removeprefix(show.url)).is_file()
    assert (found["duration"], found["voice"], found["corrected"]) == (1.5, "nl-offline", None)


@pytest.mark.parametrize(
    "address",
    [
        "http://streekbode.example/artikel/brug",
        "https://STREEKBODE.example:443/artikel/brug",
        f"{ADDRESS}#reacties",
        f"{ADDRESS}?utm_source=nieuwsbrief&fbclid=1",
        "https://streekbode.example/nieuws/../artikel/brug",
    ],
)
def test_other_spellings_of_the_address_lead_there_too(address):
    assert lookup_of(address) == lookup_path(ADDRESS)


@pytest.mark.parametrize("source", [None, "artikel.txt", "/home/redactie/artikel.txt", "http://localhost/artikel"])
def test_what_has_no_public_address_is_not_looked_up(source):
    assert lookup_of(source) is None


def test_a_correction_reaches_page_embed_and_lookup_at_once(slug, make, put, folder):
    put(make("brug", "Brug & sluis", pitch=700, source=ADDRESS))

    [mp3] = (folder / "episodes" / slug).glob("*.mp3")
    found = json.loads((folder / lookup_path(ADDRESS)).read_text("utf-8"))
    assert found["mp3"].endswith(mp3.name)
    assert found["corrected"]
    for path in (f"episodes/{slug}.html", f"episodes/{slug}.embed.html"):
        assert page_of(folder, path).xpath("string(//audio/@src)").endswith(mp3.name)


def test_a_retracted_episode_leaves_nothing_of_its_player(slug, folder, show):
    retract(show, folder, slug, newsroom=folder.parent / "newsroom")

    assert [path for path in folder.rglob("*") if slug in path.name or path.parent.name == "lookup"] == []


def test_of_two_episodes_of_one_article_its_address_leads_to_the_newer(slug, make, put, folder):
    newer = put(make("brug-vervolg", source=ADDRESS)).episode.publication.slug

    assert newer in json.loads((folder / lookup_path(ADDRESS)).read_text("utf-8"))["page"]


def test_the_show_has_a_player_of_its_newest_episodes(make, put, folder, monkeypatch):
    monkeypatch.setattr("briefing.podcast.site.PLAYLIST_LENGTH", 2)
    for name in ("een", "twee", "drie"):
        put(make(name))

    page = page_of(folder, "embed.html")

    assert page.xpath("//h2/a/text()") == ["Artikel drie", "Artikel twee"]
    assert all((folder / path).is_file() for path in page.xpath("//@data-media"))


def test_each_section_of_the_newspaper_has_a_player_of_its_newest_episodes(make, put, folder, monkeypatch):
    monkeypatch.setattr("briefing.podcast.site.PLAYLIST_LENGTH", 2)
    for name, section in (("een", "Binnenland"), ("twee", "Sport"), ("drie", "binnenland"), ("vier", "Binnenland")):
        put(make(name, article_section=section))
    put(make("vijf"))

    page = page_of(folder, "rubriek/binnenland.embed.html")

    assert page.xpath("string(//h1)") == "Binnenland"
    assert page.xpath("//h2/a/text()") == ["Artikel vier", "Artikel drie"]
    leads_to = [*page.xpath("//@data-media"), *page.xpath("//@data-page"), *page.xpath("//h2/a/@href")]
    assert all((folder / "rubriek" / path).is_file() for path in leads_to)
    listed = page_of(folder, "index.html").xpath("//details//a[starts-with(@href, 'rubriek/')]")
    assert [(link.text, link.get("href")) for link in listed] == [
        ("Binnenland", "rubriek/binnenland.embed.html"),
        ("Sport", "rubriek/sport.embed.html"),
    ]


def test_the_player_of_a_section_is_gone_when_its_last_episode_is(make, put, folder, show):
    slug = put(make("brug", article_section="Sport")).episode.publication.slug
    assert (folder / "rubriek/sport.embed.html").is_file()

    retract(show, folder, slug, newsroom=folder.parent / "newsroom")

    assert not (folder / "rubriek").exists()
    assert "rubriek" not in (folder / "index.html").read_text("utf-8")


def test_of_thousands_of_sections_those_with_most_episodes_have_a_player(make, put, folder, monkeypatch):
    monkeypatch.setattr("briefing.podcast.web.sections._MOST", 2)
    for name, section in (("a", "Sport"), ("b", "Kunst"), ("c", "Sport"), ("d", "Kunst"), ("e", "Aardig")):
        put(make(name, article_section=section))

    assert sorted(path.name for path in folder.glob("rubriek/*")) == ["kunst.embed.html", "sport.embed.html"]


def test_a_section_is_text_on_its_player_and_on_the_page_of_its_episode(make, put, folder):
    slug = put(make("brug", article_section="Kunst & <i>cultuur</i>\n")).episode.publication.slug

    assert page_of(folder, "rubriek/kunst-icultuur-i.embed.html").xpath("string(//h1)") == "Kunst & ‹i›cultuur‹/i›"
    kicker = page_of(folder, f"episodes/{slug}.html").xpath("string(//p[@class='kicker']/span)")
    assert kicker == "Kunst & ‹i›cultuur‹/i›"


def test_the_script_that_finds_the_sound_is_short(slug, folder):
    assert (folder / "luister.js").read_bytes() == finder()
    assert len(finder()) <= 2000
    assert not re.search(rb"https?://(?!\$)", finder())


def test_what_its_page_of_documentation_types_gives_what_it_says():
    page = Path(__file__).parents[3] / "docs/embed.md"

    assert doctest.testfile(str(page), module_relative=False).failed == 0


def test_another_address_of_the_show_is_in_all_that_leads_to_it(slug, folder, show, refresh):
    refresh(replace(show, url="https://elders.example/"))

    for name in (f"episodes/{slug}.oembed.json", lookup_path(ADDRESS)):
        assert "https://example.org/" not in (folder / name).read_text("utf-8")
