"""What a mirror holds and the podcast folder lost is pulled back."""

from __future__ import annotations

import re
import shutil

import pytest

from briefing.errors import PublishError
from briefing.podcast.consent import Consent
from briefing.podcast.mirror.mirror import mirror as mirror_to
from briefing.podcast.mirror.restore import restore
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from tests.podcast.conftest import tagged
from tests.podcast.mirror.conftest import contents, put_in, titles


def test_a_fresh_machine_pulls_back_what_the_mirror_holds(make, put, folder, mirror, target, show, fresh):
    put(make("brug"))
    put(make("zeehond"))
    (folder / "CNAME").write_text("podcast.example.org")
    mirror(target)

    assert restore(show, fresh, str(target), Consent(), newsroom=fresh.parent / "newsroom") == [
        "Artikel zeehond",
        "Artikel brug",
    ]

    assert contents(fresh) == contents(folder)
    put_in(fresh, show, make("veerpont"))
    mirror_to(show, fresh, str(target), Consent())
    assert titles(target) == {"Artikel brug", "Artikel zeehond", "Artikel veerpont"}
    assert (target / "CNAME").exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: re.sub(r'"vtt": "', '"vtt": "../../../', text),
        lambda text: re.sub(r'"slug": ".*?"', '"slug": ".."', text),
        lambda text: re.sub(r'"files": {', '"files": {"image": "/etc/passwd",', text),
        lambda text: text[:100],
    ],
)
def test_a_hostile_mirror_writes_nothing_outside(make, put, folder, mirror, target, show, fresh, tmp_path, damage):
    put(make("brug"))
    mirror(target)
    manifest = next(target.glob("episodes/*/manifest.json"))
    manifest.write_text(damage(manifest.read_text("utf-8")), "utf-8")
    before = {path for path in tmp_path.rglob("*") if not path.is_relative_to(fresh)}

    with pytest.raises(PublishError):
        restore(show, fresh, str(target), Consent(), newsroom=fresh.parent / "newsroom")

    assert {path for path in tmp_path.rglob("*") if not path.is_relative_to(fresh)} == before


def test_audio_that_was_damaged_in_the_mirror_is_not_pulled_back(make, put, mirror, target, show, fresh):
    put(make("brug"))
    mirror(target)
    audio = next(target.rglob("*.mp3"))
    audio.write_bytes(audio.read_bytes()[:-1] + b"!")

    with pytest.raises(PublishError, match="not what was sent there"):
        restore(show, fresh, str(target), Consent(), newsroom=fresh.parent / "newsroom")


def test_what_was_lost_here_with_consent_is_still_not_retracted_there(
    make, put, folder, mirror, target, show, newsroom
):
    put(make("brug"))
    mirror(target)
    shutil.rmtree(folder / "episodes")
    publish(show, folder, [], tagger=tagged, wishes=Wishes(), newsroom=newsroom, consent=Consent(yes=True))

    with pytest.raises(PublishError, match="--restore"):
        mirror(target)

    assert restore(show, folder, str(target), Consent(), newsroom=newsroom) == ["Artikel brug"]


def test_audio_that_got_lost_here_stays_there_and_can_be_pulled_back(make, put, folder, mirror, target, show):
    episode = put(make("brug")).episode
    mirror(target)
    path = episode.file(episode.publication.mp3)
    content = (folder / path).read_bytes()
    (folder / path).unlink()
    put(make("zeehond"))

    for _ in range(2):
        mirror(target)
        assert (target / path).read_bytes() == content
    restore(show, folder, str(target), Consent(), newsroom=folder.parent / "newsroom")

    assert (folder / path).read_bytes() == content


def test_nothing_is_pulled_back_from_an_empty_place(target, show, folder):
    with pytest.raises(PublishError, match="nothing at"):
        restore(show, folder, str(target), Consent(), newsroom=folder.parent / "newsroom")

    assert not target.exists()
