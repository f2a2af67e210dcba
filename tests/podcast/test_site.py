"""What is made anew, and what is left alone."""

from __future__ import annotations

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


@pytest.mark.parametrize("lost", ["feed.xml", "index.html", ".briefing/catalogue.json"])
def test_what_was_lost_is_made_anew(make, put, folder, refresh, lost):
    put(make("brug"))
    before = (folder / lost).read_bytes()
    (folder / lost).unlink()

    refresh()

    assert len((folder / lost).read_bytes()) == len(before)


def test_the_show_lists_the_newest_and_its_archive_the_rest(make, put, folder, monkeypatch):
    monkeypatch.setattr("briefing.podcast.site.LISTED", 3)
    for number in range(5):
        put(make(str(number)))

    index, archive = ((folder / name).read_text("utf-8") for name in ("index.html", "archief/1.html"))

    assert [f"Artikel {number}" in index for number in range(5)] == [False, False, True, True, True]
    assert [f"Artikel {number}" in archive for number in range(5)] == [True, True, False, False, False]
    assert 'href="archief/1.html"' in index
    assert 'href="../index.html"' in archive
