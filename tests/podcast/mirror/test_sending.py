"""In which order files are sent to a mirror, and what is said of them."""

from __future__ import annotations

import pytest

from briefing.podcast.mirror import targets
from briefing.podcast.mirror.sending import content_type, send


class Shelf:
    """Remembers what was sent there."""

    def __init__(self):
        self.sent = []

    def put(self, sending):
        self.sent.append(sending)


@pytest.fixture
def sent(tmp_path):
    """Sends files of these names; gives what came in, and what progress was told."""

    def sending(*names):
        shelf, told = Shelf(), []
        for name in names:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(b"12345")
        send(shelf, tmp_path, list(names), lambda *bytes_of: told.append(bytes_of))
        return shelf.sent, told

    return sending


def test_audio_goes_first_and_the_feed_last(make, put, folder, mirror, target, monkeypatch):
    sent = []
    put_there = targets.Folder.put
    monkeypatch.setattr(
        targets.Folder, "put", lambda self, sending: (sent.append(sending.path), put_there(self, sending))[1]
    )
    put(make("brug"))

    mirror(target)

    places = {kind: [n for n, path in enumerate(sent) if path.endswith(kind)] for kind in (".mp3", ".html", "feed.xml")}
    assert max(places[".mp3"]) < min(places[".html"])
    assert max(places[".html"]) < min(places["feed.xml"])


def test_what_never_changes_may_be_kept_for_ever_and_the_rest_for_five_minutes(sent):
    sendings, _ = sent("feed.xml", "episodes/brug/brug.0123456789.mp3")

    assert [(one.path, one.cache_control) for one in sendings] == [
        ("episodes/brug/brug.0123456789.mp3", "public, max-age=31536000, immutable"),
        ("feed.xml", "public, max-age=300"),
    ]


def test_progress_is_told_in_bytes(sent):
    _, told = sent("feed.xml", "index.html")

    assert told == [(5, 10), (10, 10)]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("feed.xml", "application/xml; charset=utf-8"),
        ("brug.0123456789.vtt", "text/vtt; charset=utf-8"),
        ("brug.0123456789.chapters.json", "application/json+chapters; charset=utf-8"),
        ("manifest.json", "application/json"),
        ("CNAME", "application/octet-stream"),
    ],
)
def test_a_file_has_the_type_of_its_ending(name, kind):
    assert content_type(name) == kind
