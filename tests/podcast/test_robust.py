"""Many publishers at once, and publishers killed in the middle: real processes, as they run."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from lxml import etree

FOREIGN = ("CNAME", "cover.jpg", ".film.mkv.x1y2z3a4.part", "archief/1.pdf", "assets/logo.png", "episodes/los.html")
HERE = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


@pytest.fixture
def desk(tmp_path, folder):
    """A folder with a show in it."""
    (tmp_path / "briefing.toml").write_text(
        'title = "De Ochtendbriefing"\nauthor = "De Courant"\ndescription = "Het nieuws."\n'
        'url = "https://example.org/podcast/"\n'
    )
    return tmp_path


@pytest.fixture
def start(desk):
    """Starts `briefing publish` in a process of its own."""

    def started(*arguments):
        command = [sys.executable, "-m", "briefing", "publish", "--quiet", *map(str, arguments)]
        return subprocess.Popen(command, cwd=desk, env=HERE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    return started


def finish(process):
    _, complaint = process.communicate(timeout=60)
    assert process.returncode == 0, complaint.decode()


def titles_in_whole_feed(folder):
    """The titles in the feed, each enclosure of which is there and whole; no titles where there is no feed yet."""
    if not (folder / "feed.xml").exists():
        return set()
    channel = etree.fromstring((folder / "feed.xml").read_bytes()).find("channel")
    for element in channel.iter("enclosure"):
        file = folder / element.get("url").removeprefix("https://example.org/podcast/")
        assert file.stat().st_size == int(element.get("length"))
    return {item.findtext("title") for item in channel.findall("item")}


@pytest.fixture
def foreign(folder, desk):
    """Files of somebody else beside the podcast and beside its mirror; looks whether they are what they were."""
    files = [place / f"{name}" for place in (folder, desk / "elders") for name in FOREIGN]
    files = [file.with_name(f"{file.name}-daar") if "elders" in file.parts else file for file in files]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"van iemand anders: {file}")
    return lambda: all(file.read_text() == f"van iemand anders: {file}" for file in files)


def test_eight_publishers_and_two_mirrors_at_once_all_get_in(start, make, folder, desk, foreign):
    finish(start(make("eerste"), "--to", desk / "elders"))
    running = [start(make(f"artikel-{number}")) for number in range(8)]
    running += [start("--to", desk / "elders") for _ in range(2)]

    for process in running:
        titles_in_whole_feed(desk / "elders")
        finish(process)
    finish(start("--to", desk / "elders"))

    everything = {"Artikel eerste", *(f"Artikel artikel-{number}" for number in range(8))}
    assert titles_in_whole_feed(folder) == titles_in_whole_feed(desk / "elders") == everything
    assert foreign()


@pytest.mark.parametrize("mirrored", [False, True], ids=["publishing", "uploading"])
def test_a_killed_publisher_never_leaves_a_broken_feed(start, make, folder, desk, foreign, mirrored):
    chance = random.Random(7)
    target = ["--to", desk / "elders"] if mirrored else []
    began = time.monotonic()
    finish(start(make("eerste"), *target))
    usual = time.monotonic() - began
    for number in range(5):
        process = start(make("tweede", pitch=400 + 10 * number), *target)
        time.sleep(chance.uniform(0.4, 1.1) * usual)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        for place in (folder, desk / "elders") if mirrored else (folder,):
            assert "Artikel eerste" in titles_in_whole_feed(place)

    finish(start(make("tweede", pitch=900), *target))

    assert titles_in_whole_feed(folder) == {"Artikel eerste", "Artikel tweede"}
    assert len(list(folder.glob("episodes/*/*.mp3"))) == 2
    assert not [path for path in desk.rglob("*.part*") if not path.name.startswith(".film")]
    assert foreign()
