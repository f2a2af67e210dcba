"""Pages of a show: the same look everywhere, and another address for what looks otherwise."""

from __future__ import annotations

from dataclasses import replace


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
