"""Manifests that have the right keys and the wrong things in them: one line from `publish`, a fault from `check`."""

from __future__ import annotations

import copy
import json

import pytest

from briefing.audio.hearing import listen
from briefing.errors import BriefingError, PublishError
from briefing.podcast.check.check import check
from briefing.podcast.feed import NAMESPACES
from tests.podcast.conftest import manifest as made

WRONG = (None, 0, -1, "", [], "x\x00\x07y", "\ud83d", 10**30, "2026-03-02T10:00:00", "../../x")


def places(content, path=()):
    """The path to each value in a manifest."""
    if path:
        yield path
    inner = (
        content.items() if isinstance(content, dict) else enumerate(content[:1]) if isinstance(content, list) else ()
    )
    for key, value in inner:
        yield from places(value, (*path, key))


PLACES = list(places(made("brug", "Brug", ["Een zin."], b"")))


def changed(content, path, value):
    content = copy.deepcopy(content)
    target = content
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    return content


def refusal(action):
    """The one line in which `action` is refused; empty where it is not."""
    try:
        action()
    except BriefingError as error:
        line = str(error)
        return line if len(line.splitlines()) == 1 else pytest.fail(line)
    return ""


@pytest.mark.parametrize("path", PLACES, ids=lambda path: ".".join(map(str, path)))
def test_whatever_stands_in_a_manifest_is_published_well_or_refused_in_one_line(make, put, folder, show, path):
    mp3 = make("brug")
    manifest = json.loads(mp3.with_suffix(".json").read_bytes())
    for wrong in WRONG:
        mp3.with_suffix(".json").write_text(json.dumps(changed(manifest, path, wrong)), "utf-8")
        if refusal(lambda: put(mp3)):
            continue
        said = [str(fault) for fault in check(show, folder, listen)]
        assert not [one for one in said if "LUFS" not in one and "dBTP" not in one], wrong


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("publication", "published"), "2026-03-02T10:00:00", "no time zone"),
        (("mp3", "duration_ms"), 0, "no length"),
        (("title",), "Brug\x07 open", "not plain text"),
        (("sections",), [], "no sections"),
        (("sections", 0, "sentences", 0, "start_ms"), -5, "not within its audio"),
        (("publication", "waveform"), [], "waveform"),
        (("publication", "files"), {"vtt": "brug.0123456789.vtt"}, "no MP3"),
        (("publication", "season"), -3, "less than 1"),
        (("language",), "Nederlands!", "not a language"),
    ],
)
def test_a_manifest_in_the_podcast_that_is_out_of_shape_is_found(make, put, folder, show, refresh, path, value, said):
    slug = put(make("brug")).episode.publication.slug
    manifest = folder / f"episodes/{slug}/manifest.json"
    manifest.write_text(json.dumps(changed(json.loads(manifest.read_bytes()), path, value)), "utf-8")

    with pytest.raises(PublishError, match=f"malformed.*{said}"):
        refresh()

    assert any(said in str(fault) for fault in check(show, folder, listen))


def test_a_feed_whose_dates_have_no_time_zone_is_found(make, put, folder, show):
    put(make("brug"))
    feed = folder / "feed.xml"
    feed.write_text(feed.read_text("utf-8").replace("+0000", "-0000").replace("GMT", "-0000"), "utf-8")

    assert any("cannot read its date" in str(fault) for fault in check(show, folder, listen))


def test_the_notes_of_a_long_article_end_where_players_cut(make, put, feed):
    put(make("brug", sentences=[f"Dit is zin {n} & méér van een lang verhaal, met <haken>." for n in range(200)]))

    for name in ("description", "content:encoded"):
        notes = feed().find("item").findtext(name, namespaces=NAMESPACES)
        assert len(notes.encode()) <= 4000
        assert "AI-stem" in notes
    assert "Meelezen op de pagina" in notes
