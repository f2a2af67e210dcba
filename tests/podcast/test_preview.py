"""The preview server, as browsers and podcast players meet it."""

from __future__ import annotations

import http.client
import random

import pytest

from briefing.errors import PublishError
from briefing.podcast.preview import preview_server
from tests.standins.serving import served


@pytest.fixture
def podcast(make, put, folder):
    """A podcast folder with one episode."""
    put(make("brug", source="https://streekbode.example/brug"))
    return folder


@pytest.fixture
def server(podcast, show):
    with served(preview_server(podcast, show.url, 0)) as running:
        yield running


@pytest.fixture
def ask(server):
    """Sends one request; gives status, headers and body."""

    def asked(path, method="GET", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
        connection.putrequest(method, path, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, answer.headers, body

    return asked


@pytest.fixture
def mp3(podcast):
    [path] = podcast.rglob("*.mp3")
    return "/" + path.relative_to(podcast).as_posix(), path.read_bytes()


def test_the_feed_leads_to_this_server(ask, server, show):
    _, _, body = ask("/feed.xml")

    assert show.url.encode() not in body
    assert f"http://127.0.0.1:{server.port}/episodes/".encode() in body


def test_an_address_that_merely_begins_like_the_shows_is_left_alone(ask, podcast):
    (podcast / "x.html").write_text("https://example.org/podcaster https://example.org/podcast")

    _, _, body = ask("/x.html")

    assert b"https://example.org/podcaster http://127.0.0.1:" in body


@pytest.mark.parametrize(
    ("pattern", "kind"),
    [
        ("feed.xml", "application/xml"),
        ("index.html", "text/html"),
        ("episodes/*/*.mp3", "audio/mpeg"),
        ("episodes/*/*.vtt", "text/vtt"),
        ("episodes/*/*.srt", "application/x-subrip"),
        ("episodes/*/*.chapters.json", "application/json+chapters"),
        ("cover.*.jpg", "image/jpeg"),
        ("assets/*.css", "text/css"),
        ("assets/*.js", "text/javascript"),
    ],
)
def test_head_says_what_get_gives(ask, podcast, pattern, kind):
    path = "/" + next(podcast.glob(pattern)).relative_to(podcast).as_posix()

    status, headers, body = ask(path)
    head_status, head, nothing = ask(path, "HEAD")

    assert (status, head_status, nothing) == (200, 200, b"")
    assert headers.get_content_type() == head.get_content_type() == kind
    assert head["Content-Length"] == str(len(body))


@pytest.mark.parametrize(
    ("asked_for", "status", "part"),
    [
        ("bytes=100-199", 206, slice(100, 200)),
        ("bytes=-50", 206, slice(-50, None)),
        ("bytes=1000-", 206, slice(1000, None)),
        ("bytes=0-99999999", 206, slice(None)),
        ("bytes=99999999-", 416, None),
        ("bytes=0-1,5-6", 200, slice(None)),
        ("bytes=a-b", 200, slice(None)),
        ("items=0-5", 200, slice(None)),
    ],
)
def test_a_player_gets_the_part_it_asks_for(ask, mp3, asked_for, status, part):
    path, content = mp3

    got, _, body = ask(path, Range=asked_for)

    assert got == status
    if part:
        assert body == content[part]


@pytest.mark.parametrize("pattern", ["feed.xml", "episodes/*/*.mp3"])
def test_what_a_player_has_is_not_sent_again(ask, podcast, pattern):
    path = "/" + next(podcast.glob(pattern)).relative_to(podcast).as_posix()
    _, headers, _ = ask(path)

    assert ask(path, If_None_Match=headers["ETag"])[0] == 304
    assert ask(path, If_Modified_Since=headers["Last-Modified"])[0] == 304
    assert ask(path, If_None_Match='"another"')[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "//secret.txt",
        "/link.txt",
        "/.briefing/catalogue.json",
        "/episodes/%00",
        "/" + "a" * 5000,
        "/no-such-file.mp3",
        "/%ff%fe",
    ],
)
def test_there_is_no_way_out_of_the_folder(ask, podcast, path):
    (podcast.parent / "secret.txt").write_text("secret")
    (podcast / "link.txt").symlink_to(podcast.parent / "secret.txt")

    status, _, body = ask(path)

    assert status == 404
    assert b"secret" not in body.replace(path.encode(), b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_only_reading_is_allowed(ask, method):
    assert ask("/index.html", method)[0] == 405


def test_odd_requests_never_break_the_server(ask, podcast):
    chance = random.Random(20261123)
    files = [path.relative_to(podcast).as_posix() for path in podcast.rglob("*") if path.is_file()]
    pieces = [
        *files,
        "..",
        "%2e%2e",
        "%00",
        "~",
        "",
        ".",
        "%c0%ae",
        "é".encode("latin-1").decode("latin-1"),
        "a" * 300,
        "?",
        "%",
    ]
    ranges = ["bytes=-0", "bytes=5-1", "bytes=" + "9" * 400 + "-", "bytes=", "x", "bytes=--1", "bytes=1-1-1"]
    for _ in range(300):
        path = "/" + "/".join(chance.choice(pieces) for _ in range(chance.randint(0, 4)))
        headers = {
            "Range": chance.choice(ranges),
            "If_Modified_Since": chance.choice(["0", "yesterday"]),
        }

        status, _, body = ask(path.encode("latin-1").decode("latin-1").replace("é", "%E9"), **headers)

        assert status in {200, 206, 304, 404, 416}, path
        assert b'"entries"' not in body, path


def test_a_folder_without_a_podcast_is_not_served(tmp_path, show):
    with pytest.raises(PublishError, match="no podcast"):
        preview_server(tmp_path, show.url, 0)


def test_a_port_that_is_taken_is_named(server, podcast, show):
    with pytest.raises(PublishError, match=f"port {server.port}"):
        preview_server(podcast, show.url, server.port)


@pytest.mark.parametrize(
    ("host", "answered"),
    [
        ("127.0.0.1:8000", True),
        ("127.0.0.1", True),
        ("localhost:8000", True),
        ("LOCALHOST", True),
        ("192.168.1.5:8000", True),
        ("[::1]:8000", True),
        ("kwaad.example", False),
        ("kwaad.example:8000", False),
        ("127.0.0.1.kwaad.example", False),
        ("localhost.kwaad.example", False),
        ("localhost@kwaad.example", False),
        ("[::", False),
        ("", False),
    ],
)
def test_only_its_own_address_is_answered(ask, host, answered):
    status, _, body = ask("/feed.xml", Host=host)

    assert status == (200 if answered else 421)
    assert (f"http://{host}/episodes/".encode() in body) == answered


@pytest.mark.parametrize(
    ("pattern", "shared"),
    [
        ("feed.xml", True),
        ("episodes/*/*.mp3", True),
        ("episodes/*/*.vtt", True),
        ("episodes/*/*.srt", True),
        ("episodes/*/*.chapters.json", True),
        ("episodes/*.oembed.json", True),
        ("lookup/*.json", True),
        ("cover.*.jpg", True),
        ("index.html", False),
        ("episodes/*.html", False),
        ("episodes/*/manifest.json", False),
        ("assets/*.js", False),
    ],
)
def test_other_sites_may_read_what_is_meant_for_them(ask, podcast, pattern, shared):
    path = "/" + next(podcast.glob(pattern)).relative_to(podcast).as_posix()

    _, headers, _ = ask(path)

    assert headers["Access-Control-Allow-Origin"] == ("*" if shared else None)


def test_what_is_not_there_is_told_to_no_other_site(ask):
    assert ask("/niets.mp3")[1]["Access-Control-Allow-Origin"] is None
