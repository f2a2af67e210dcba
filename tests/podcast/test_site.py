"""What is made anew, and what is left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest


def times(folder):
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns
        for path in folder.rglob("*")
        if path.is_file() and ".briefing" not in path.parts
    }


def test_publishing_one_more_leaves_the_pages_of_the_others_alone(make, put, folder):
    put(make("brug"))
    before = times(folder)

    put(make("zeehond"))

    after = times(folder)
    changed = {name for name in before if after.get(name) != before[name]}
    [shelf] = [name for name in before if name.startswith("zoek/")]
    assert changed == {"feed.xml", "index.html", "embed.html", "archief/maanden.html", shelf}


def test_another_title_for_the_show_is_seen_on_every_page(make, put, folder, show, refresh):
    put(make("brug"))

    refresh(replace(show, title="De Avondbriefing"))

    for page in folder.rglob("*.html"):
        assert "De Avondbriefing" in page.read_text("utf-8")
        assert "De Ochtendbriefing" not in page.read_text("utf-8")
    assert "De Avondbriefing" in (folder / "feed.xml").read_text("utf-8")


def test_every_page_tells_of_the_accessibility_of_the_show(make, put, folder, show, refresh):
    page = put(make("brug")).episode.page
    assert "Elke aflevering is ook te lezen" in (folder / page).read_text("utf-8")

    refresh(replace(show, accessibility="https://krant.example/toegankelijk"))
    for path in ("index.html", page):
        text = (folder / path).read_text("utf-8")
        assert '<a href="https://krant.example/toegankelijk">Toegankelijkheid</a>' in text
        assert "Elke aflevering is ook te lezen" not in text

    refresh(replace(show, accessibility=""))
    assert "oegankelijkheid" not in (folder / page).read_text("utf-8")


def test_a_changed_cover_has_another_address(put, make, folder, show, refresh):
    put(make("brug"))
    [before] = folder.glob("cover.*")

    refresh(replace(show, color="#114477"))

    [after] = folder.glob("cover.*")
    assert after.name != before.name


@pytest.mark.parametrize("lost", ["feed.xml", "index.html", ".briefing/catalogue.json"])
def test_what_was_lost_is_made_anew(make, put, folder, refresh, lost):
    put(make("brug"))
    before = (folder / lost).read_bytes()
    (folder / lost).unlink()

    refresh()

    assert len((folder / lost).read_bytes()) == len(before)


def test_a_damaged_catalogue_is_written_anew(make, put, folder, refresh, feed):
    put(make("brug"))
    (folder / ".briefing/catalogue.json").write_bytes(b'{"entries": [')

    refresh()

    assert len(feed().findall("item")) == 1


def test_an_episode_put_back_joins_the_feed(make, put, folder, refresh, feed):
    put(make("brug"))
    slug = put(make("zeehond")).episode.publication.slug
    (folder / "episodes" / slug).rename(folder.parent / slug)
    refresh()
    assert len(feed().findall("item")) == 1

    (folder.parent / slug).rename(folder / "episodes" / slug)
    refresh()

    assert len(feed().findall("item")) == 2


def test_the_show_lists_the_newest_and_its_archive_the_rest(make, put, folder, monkeypatch):
    monkeypatch.setattr("briefing.podcast.site.LISTED", 3)
    for number in range(5):
        put(make(str(number)))

    index, archive = ((folder / name).read_text("utf-8") for name in ("index.html", "archief/1.html"))

    assert [f"Artikel {number}" in index for number in range(5)] == [False, False, True, True, True]
    assert [f"Artikel {number}" in archive for number in range(5)] == [True, True, False, False, False]
    assert 'href="archief/1.html"' in index
    assert 'href="../index.html"' in archive
