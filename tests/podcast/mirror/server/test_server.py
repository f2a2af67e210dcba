"""A folder on a server as a mirror, over SFTP: a real server on this machine."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefing.errors import PublishError, UsageError
from briefing.podcast.mirror.server.server import Server
from tests.podcast.mirror.conftest import contents
from tests.podcast.test_robust import titles_in_whole_feed

pytest.importorskip("asyncssh", reason="needs the extra sftp")


def test_a_server_holds_what_the_podcast_folder_holds(server, put, make, mirror, folder):
    put(make("een"))
    done = mirror(server.address())
    assert done.sent == len(contents(folder))
    assert contents(server.root / "podcast") == contents(folder)
    assert mirror(server.address()).sent == 0


def test_nothing_is_left_there_of_the_way_it_came(server, put, make, mirror):
    put(make("een"))
    mirror(server.address())
    names = {path.name for path in server.root.rglob("*")}
    assert not [name for name in names if name.endswith(".part") or name.startswith("mirror.lock")]


def test_files_of_others_stay(server, put, make, mirror, refresh):
    put(make("een"))
    foreign = server.root / "podcast" / "episodes" / "eigen.txt"
    foreign.parent.mkdir(parents=True)
    foreign.write_text("van iemand anders")
    mirror(server.address())
    assert foreign.read_text() == "van iemand anders"


def test_a_file_of_somebody_else_in_the_place_of_ours_is_named(server, put, make, mirror):
    put(make("een"))
    index = server.root / "podcast" / "index.html"
    index.parent.mkdir()
    index.write_text("van iemand anders")
    with pytest.raises(PublishError, match="somebody else put it there"):
        mirror(server.address())
    assert index.read_text() == "van iemand anders"


def test_another_machine_gets_back_what_was_sent(server, put, make, mirror, show, tmp_path):
    from briefing.podcast.consent import NONE
    from briefing.podcast.mirror.restore import restore

    put(make("een", title="Brug open"))
    mirror(server.address())
    assert restore(show, tmp_path / "nieuw", server.address(), NONE, newsroom=tmp_path / "n") == ["Brug open"]


def test_a_path_may_be_in_the_users_home(server, put, make, mirror):
    put(make("een"))
    mirror(server.address("/~/www"))
    assert (server.root / "www" / "feed.xml").is_file()


# The stand-in leaves files open whose writer was killed.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_thirty_killed_uploads_never_leave_a_broken_feed_and_the_next_one_finishes(
    server, make, put, folder, tmp_path, mirror
):
    """Whenever the sender dies, the feed there names only files that are there, whole."""
    (tmp_path / "briefing.toml").write_text(
        'title = "De Ochtendbriefing"\nauthor = "De Courant"\nemail = "redactie@example.org"\n'
        'description = "Het nieuws van vandaag, voorgelezen."\nurl = "https://example.org/podcast/"\n'
    )
    there, chance = server.root / "podcast", random.Random(7)
    (there / "episodes").mkdir(parents=True)
    (there / "episodes" / "los.html").write_text("van iemand anders")
    put(make("eerste"))
    mirror(server.address())
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[4])}
    command = [sys.executable, "-m", "briefing", "publish", "--quiet", "--to", server.address()]

    def start():
        return subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE)

    began = time.monotonic()
    _, complaint = start().communicate(timeout=60)
    assert not complaint
    usual = time.monotonic() - began
    for number in range(30):
        put(make("tweede", pitch=400 + 10 * number))
        process = start()
        time.sleep(chance.uniform(0.5, 1.3) * usual)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert "Artikel eerste" in titles_in_whole_feed(there)

    process = start()
    _, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (0, b"")
    assert contents(there).items() >= contents(folder).items()
    assert len(list(there.glob("episodes/*/*.mp3"))) == 2
    assert not [path for path in there.rglob(".*") if path.name.endswith(".part")]
    assert (there / "episodes" / "los.html").read_text() == "van iemand anders"


def test_a_password_in_the_address_is_refused_and_not_shown(tmp_path):
    with pytest.raises(UsageError, match="with a password") as refused:
        Server("sftp://anna:geheim@example.org/podcast", tmp_path)
    assert "geheim" not in str(refused.value)
