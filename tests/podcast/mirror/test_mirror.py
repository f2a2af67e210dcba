"""The podcast mirrored to a folder and to a bucket."""

from __future__ import annotations

import os

import pytest

from briefing.errors import PublishError, UsageError
from briefing.podcast.mirror import targets
from briefing.podcast.mirror.mirror import Mirrored, mirror
from briefing.podcast.publish import retract


@pytest.fixture
def target(tmp_path):
    return tmp_path / "elders"


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".briefing" not in path.parts and path.name != "mirror.json"
    }


def test_the_mirror_holds_what_the_podcast_holds(make, put, folder, target):
    put(make("brug"))

    mirror(folder, str(target))

    assert contents(target) == contents(folder)


def test_only_what_changed_is_sent(make, put, folder, target):
    put(make("brug"))
    mirror(folder, str(target))
    put(make("zeehond"))

    done = mirror(folder, str(target))

    assert done.sent == 8  # six files of the new episode, the show's page, the feed
    assert mirror(folder, str(target)) == Mirrored(sent=0, removed=0, kept=done.sent + done.kept)


def test_what_was_retracted_is_removed(make, put, folder, target, show):
    put(make("brug"))
    put(make("zeehond"))
    mirror(folder, str(target))
    retract(show, folder, next(path.stem for path in (folder / "episodes").glob("*zeehond.html")))

    mirror(folder, str(target))

    assert contents(target) == contents(folder)


def test_what_a_kill_left_half_written_is_cleared_up_by_the_next_mirroring(make, put, folder, target):
    put(make("brug"))
    mirror(folder, str(target))
    half = target / "episodes" / ".brug.mp3.x1.part"
    half.write_bytes(b"half")

    mirror(folder, str(target))

    assert not half.exists()


def test_what_was_not_sent_from_here_is_left_alone(make, put, folder, target):
    target.mkdir()
    (target / "robots.txt").write_text("User-agent: *")
    put(make("brug"))

    mirror(folder, str(target))

    assert (target / "robots.txt").exists()


def test_a_file_that_got_lost_there_is_sent_again(make, put, folder, target):
    put(make("brug"))
    mirror(folder, str(target))
    next(target.rglob("*.mp3")).unlink()

    assert mirror(folder, str(target)).sent == 1


def test_hidden_files_and_links_stay_here(make, put, folder, target):
    put(make("brug"))
    (folder / "link.txt").symlink_to("/etc/passwd")

    mirror(folder, str(target))

    assert not (target / "link.txt").exists()
    assert not (target / ".briefing").exists()


def test_audio_goes_first_and_the_feed_last(make, put, folder, target, monkeypatch):
    sent = []
    put_there = targets._Folder.put
    monkeypatch.setattr(
        targets._Folder, "put", lambda self, sending: (sent.append(sending.path), put_there(self, sending))[1]
    )
    put(make("brug"))

    mirror(folder, str(target))

    places = {kind: [n for n, path in enumerate(sent) if path.endswith(kind)] for kind in (".mp3", ".html", "feed.xml")}
    assert max(places[".mp3"]) < min(places[".html"])
    assert max(places[".html"]) < min(places["feed.xml"])


@pytest.mark.parametrize("after", [0, 3, 8, 15])
def test_a_mirroring_cut_off_is_finished_by_the_next(make, put, folder, target, monkeypatch, after):
    put(make("brug"))
    mirror(folder, str(target))
    put(make("brug", pitch=700))
    put_there, left = targets._Folder.put, [after]

    def failing(self, sending):
        left[0] -= 1
        if left[0] < 0:
            raise PublishError("the line went dead")
        put_there(self, sending)

    with monkeypatch.context() as patch:
        patch.setattr(targets._Folder, "put", failing)
        if after < 8:
            with pytest.raises(PublishError, match="line went dead"):
                mirror(folder, str(target))
    assert_whole(target)

    mirror(folder, str(target))

    assert contents(target) == contents(folder)


def assert_whole(folder):
    """Every enclosure in the feed is there, with the length that the feed says."""
    from lxml import etree

    for element in etree.fromstring((folder / "feed.xml").read_bytes()).iter("enclosure"):
        path = folder / element.get("url").removeprefix("https://example.org/podcast/")
        assert path.stat().st_size == int(element.get("length"))


@pytest.mark.parametrize("place", [".", "episodes", ".."])
def test_the_podcast_folder_itself_is_no_target(make, put, folder, place):
    put(make("brug"))

    with pytest.raises(UsageError, match="another folder"):
        mirror(folder, str(folder / place))


def test_an_unknown_kind_of_address_is_refused(make, put, folder):
    put(make("brug"))

    with pytest.raises(UsageError, match="s3://"):
        mirror(folder, "ftp://example.org/podcast")


@pytest.fixture(scope="module")
def bucket():
    """A bucket of a real S3 server on this machine; gives its client."""
    pytest.importorskip("obstore", reason="needs the extra cloud")
    moto = pytest.importorskip("moto.server", reason="needs moto's S3 server")
    import boto3

    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    environment = {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    before = {name: os.environ.get(name) for name in environment}
    os.environ.update(environment)
    client = boto3.client("s3")
    client.create_bucket(Bucket="podcast")
    yield client
    server.stop()
    for name, value in before.items():
        if value is None:
            del os.environ[name]
        else:
            os.environ[name] = value


def objects(client, prefix):
    return {
        item["Key"].removeprefix(prefix): item["Size"]
        for item in client.list_objects_v2(Bucket="podcast", Prefix=prefix).get("Contents", [])
    }


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
class TestBucket:
    def test_files_come_with_their_types_and_how_long_they_last(self, make, put, folder, bucket):
        put(make("brug"))

        mirror(folder, "s3://podcast/typen")

        said = {}
        for key in objects(bucket, "typen/"):
            head = bucket.head_object(Bucket="podcast", Key=f"typen/{key}")
            said[key.rpartition(".")[2]] = (head["ContentType"], head["CacheControl"])
        assert said["mp3"] == ("audio/mpeg", "public, max-age=31536000, immutable")
        assert said["xml"] == ("application/rss+xml; charset=utf-8", "public, max-age=300")

    def test_only_what_changed_is_sent_and_what_was_retracted_removed(self, make, put, folder, bucket, show):
        put(make("brug"))
        slug = put(make("zeehond")).episode.publication.slug
        mirror(folder, "s3://podcast/veranderd")
        retract(show, folder, slug)

        done = mirror(folder, "s3://podcast/veranderd")

        assert (done.sent, done.removed) == (2, 6)
        there = objects(bucket, "veranderd/")
        there.pop("mirror.json")
        assert there == {path: len(content) for path, content in contents(folder).items()}

    def test_a_bucket_that_is_not_there_is_named_in_one_line(self, make, put, folder, bucket):
        put(make("brug"))

        with pytest.raises(PublishError, match="s3://nergens") as caught:
            mirror(folder, "s3://nergens/podcast")

        assert "\n" not in str(caught.value)

    def test_without_credentials_it_says_so(self, make, put, folder, bucket, monkeypatch):
        put(make("brug"))
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"):
            monkeypatch.delenv(name)
        monkeypatch.setenv("AWS_METADATA_ENDPOINT", "http://127.0.0.1:1")

        with pytest.raises(PublishError, match="there are no credentials in the environment; check the address"):
            mirror(folder, "s3://podcast/x")
