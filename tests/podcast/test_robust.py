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


def test_eight_publishers_at_once_all_get_in(start, make, folder):
    running = [start(make(f"artikel-{number}")) for number in range(8)]

    for process in running:
        finish(process)

    assert titles_in_whole_feed(folder) == {f"Artikel artikel-{number}" for number in range(8)}


@pytest.mark.parametrize("mirrored", [False, True], ids=["publishing", "uploading"])
def test_a_killed_publisher_never_leaves_a_broken_feed(start, make, folder, desk, mirrored):
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
    assert not list(desk.rglob("*.part"))
