"""The podcast mirrored to a folder and to a bucket."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from briefing.errors import PublishError, UsageError
from briefing.podcast.mirror import targets
from briefing.podcast.mirror.mirror import Done
from briefing.podcast.mirror.mirror import mirror as mirror_to
from briefing.podcast.schedule.retract import retract
from tests.podcast.mirror.conftest import contents


def test_the_mirror_holds_what_the_podcast_holds(make, put, folder, mirror, target):
    put(make("brug"))

    mirror(target)

    assert contents(target) == contents(folder)


def test_only_what_changed_is_sent(make, put, folder, mirror, target):
    put(make("brug"))
    mirror(target)
    put(make("zeehond"))

    done = mirror(target)

    assert done.sent == 13  # eight files of the new episode, the show's page, its months, its player, a shelf, the feed
    assert mirror(target) == Done(sent=0, removed=0, kept=done.sent + done.kept)


def test_what_was_retracted_is_removed(make, put, folder, mirror, target, show):
    put(make("brug"))
    put(make("zeehond"))
    mirror(target)
    retract(
        show,
        folder,
        next(path.stem for path in (folder / "episodes").glob("*zeehond.html")),
        newsroom=folder.parent / "newsroom",
    )

    mirror(target)

    assert contents(target) == contents(folder)


def test_what_a_kill_left_half_written_is_cleared_up_by_the_next_mirroring(make, put, folder, mirror, target):
    put(make("brug"))
    mirror(target)
    published = next(target.rglob("*.vtt"))
    half = published.with_name(f".{published.name}.k3x_9abz.part")
    half.write_bytes(b"half")
    published.unlink()
    record = target / "mirror.json"
    path = published.relative_to(target).as_posix()
    record.write_text(record.read_text().replace(f'"{path}":"{path}"', f'"{path}":""'))

    mirror(target)

    assert not half.exists()


def test_what_was_not_sent_from_here_is_left_alone(make, put, folder, mirror, target):
    target.mkdir()
    (target / "robots.txt").write_text("User-agent: *")
    put(make("brug"))

    mirror(target)

    assert (target / "robots.txt").exists()


def test_a_file_that_got_lost_there_is_sent_again(make, put, folder, mirror, target):
    put(make("brug"))
    mirror(target)
    next(target.rglob("*.mp3")).unlink()

    assert mirror(target).sent == 1


def test_hidden_files_and_links_stay_here(make, put, folder, mirror, target):
    put(make("brug"))
    (folder / "link.txt").symlink_to("/etc/passwd")

    mirror(target)

    assert not (target / "link.txt").exists()
    assert not (target / ".briefing").exists()


def test_what_is_private_stays_here_also_inside_the_podcast_folder(make, put, folder, mirror, target, show):
    put(make("brug"))
    for name in ("newsroom/ledger.json", "output/concept.mp3", "briefing.toml", "foto/1.jpg"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("van mij")
    private = [folder / name for name in ("newsroom", "output", "briefing.toml")]

    mirror_to(show, folder, str(target), private=private)

    assert (target / "foto/1.jpg").exists()
    assert not any((target / path.name).exists() for path in private)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such files")
def test_what_is_no_file_or_has_no_name_to_show_is_passed_over(make, put, folder, mirror, target):
    put(make("brug"))
    os.mkfifo(folder / "pijp")
    for name in (b"kap\xffot.jpg", b"regel\nregel.jpg"):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text("van mij")
    (folder / "mirror.json").write_text("{}")

    mirror(target)

    assert {path.name for path in target.iterdir()} & {"pijp", "mirror.json"} == {"mirror.json"}
    assert json.loads((target / "mirror.json").read_bytes())["show"]
    assert mirror(target).sent == 0


@pytest.mark.parametrize("after", [0, 3, 8, 15])
def test_a_mirroring_cut_off_is_finished_by_the_next(make, put, folder, mirror, target, monkeypatch, after):
    put(make("brug"))
    mirror(target)
    put(make("brug", pitch=700))
    put_there, left = targets.Folder.put, [after]

    def failing(self, sending):
        left[0] -= 1
        if left[0] < 0:
            raise PublishError("the line went dead")
        put_there(self, sending)

    with monkeypatch.context() as patch:
        patch.setattr(targets.Folder, "put", failing)
        if after < 8:
            with pytest.raises(PublishError, match="line went dead"):
                mirror(target)
    assert_whole(target)

    mirror(target)

    assert contents(target) == contents(folder)


def assert_whole(folder):
    """Every enclosure in the feed is there, with the length that the feed says."""
    from lxml import etree

    for element in etree.fromstring((folder / "feed.xml").read_bytes()).iter("enclosure"):
        path = folder / element.get("url").removeprefix("https://example.org/podcast/")
        assert path.stat().st_size == int(element.get("length"))


@pytest.mark.parametrize("place", [".", "episodes", ".."])
def test_the_podcast_folder_itself_is_no_target(make, put, folder, mirror, place):
    put(make("brug"))

    with pytest.raises(UsageError, match="another folder"):
        mirror(folder / place)


def test_it_tells_how_many_bytes_of_how_many_are_sent(make, put, folder, show, target):
    put(make("brug"))
    heard = []

    mirror_to(show, folder, str(target), progress=lambda sent, total: heard.append((sent, total)))

    everything = sum(len(content) for content in contents(folder).values())
    assert heard == sorted(heard)
    assert heard[-1] == (everything, everything)


def test_an_unknown_kind_of_address_is_refused(make, put, folder, mirror):
    put(make("brug"))

    with pytest.raises(UsageError, match="sftp://example"):
        mirror("ftp://example.org/podcast")


def objects(client, prefix):
    return {
        item["Key"].removeprefix(prefix): item["Size"]
        for item in client.list_objects_v2(Bucket="podcast", Prefix=prefix).get("Contents", [])
    }


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
class TestBucket:
    def test_files_come_with_their_types_and_how_long_they_last(self, make, put, folder, mirror, bucket):
        put(make("brug"))

        mirror("s3://podcast/typen")

        said = {}
        for key in objects(bucket, "typen/"):
            head = bucket.head_object(Bucket="podcast", Key=f"typen/{key}")
            said[key.rpartition(".")[2]] = (head["ContentType"], head["CacheControl"])
        assert said["mp3"] == ("audio/mpeg", "public, max-age=31536000, immutable")
        assert said["xml"] == ("application/xml; charset=utf-8", "public, max-age=300")

    def test_only_what_changed_is_sent_and_what_was_retracted_removed(self, make, put, folder, mirror, bucket, show):
        put(make("brug"))
        slug = put(make("zeehond")).episode.publication.slug
        mirror("s3://podcast/veranderd")
        retract(show, folder, slug, newsroom=folder.parent / "newsroom")

        done = mirror("s3://podcast/veranderd")

        assert (done.sent, done.removed) == (5, 9)
        there = objects(bucket, "veranderd/")
        there.pop("mirror.json")
        assert there == {path: len(content) for path, content in contents(folder).items()}

    def test_a_bucket_that_is_not_there_is_named_in_one_line(self, make, put, folder, mirror, bucket):
        put(make("brug"))

        with pytest.raises(PublishError, match="s3://nergens") as caught:
            mirror("s3://nergens/podcast")

        assert "\n" not in str(caught.value)

    def test_without_credentials_it_says_so(self, make, put, folder, mirror, bucket, monkeypatch):
        put(make("brug"))
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"):
            monkeypatch.delenv(name)
        monkeypatch.setenv("AWS_METADATA_ENDPOINT", "http://127.0.0.1:1")

        with pytest.raises(PublishError, match="there are no credentials in the environment; check the address"):
            mirror("s3://podcast/x")
