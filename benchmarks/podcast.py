"""The time to publish one more episode in a podcast of many. The audio is a tone, made beforehand."""

from __future__ import annotations

import hashlib
import json
import os
import statistics
import subprocess
import tempfile
import time
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from benchmarks.process import BRIEFING, HOUSE
from briefing.audio.tags import id3
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.show import show_from
from briefing.settings.load import load_settings
from tests.standins.tone import mp3_tone

if TYPE_CHECKING:
    from collections.abc import Iterator

URL = "https://example.org/podcast/"
SETTINGS = f'title = "De Ochtendbriefing"\nauthor = "De Courant"\ndescription = "Het nieuws."\nurl = "{URL}"\n'
FEW = 10
"""The episodes of a small podcast."""
ROUNDS = 9
_MANY = 1000
_SENTENCES = 40
_SENTENCE_MS = 500


def main() -> None:
    """Measure, and print the table."""
    print("| what | figure | against | ratio |\n| --- | --- | --- | --- |")
    for row in publishing():
        print(f"| {' | '.join(row)} |", flush=True)


def publishing() -> Iterator[tuple[str, str, str, str]]:
    """The row of the table: the whole command, with the audio already made, in a podcast of 1,000 and one of 10."""
    with tempfile.TemporaryDirectory() as folder:
        desks = {size: library_of(Path(folder) / str(size), size) for size in (FEW, _MANY)}
        taken: dict[int, list[float]] = {size: [] for size in desks}
        for number in range(ROUNDS):
            for size, desk in desks.items():
                mp3 = programme(desk, f"nog-{number}")
                began = time.perf_counter()
                _run(desk, mp3).check_returncode()
                taken[size].append(time.perf_counter() - began)
        few, many = (statistics.median(taken[size]) for size in (FEW, _MANY))
        yield (
            f"one more episode in a library of {_MANY}",
            f"{many:.2f} s",
            f"{few:.2f} s in one of {FEW}",
            f"{many / few:.2f}",
        )


def assert_whole(place: Path) -> int:
    """The number of enclosures in a podcast's feed and archive pages, all of which are there and whole.

    Raises:
        AssertionError, OSError: one is not.
    """
    enclosures = [enclosure for page in feed_pages(place) for enclosure in page.iter("enclosure")]
    for enclosure in enclosures:
        url = enclosure.get("url", "")
        content = (place / url.removeprefix(URL)).read_bytes()
        assert len(content) == int(enclosure.get("length", ""))
        assert hashlib.sha256(content).hexdigest()[:10] in url
    return len(enclosures)


def feed_pages(place: Path) -> Iterator[etree._Element]:
    """The feed of the podcast in a folder, and then the pages of its archive."""
    path = "feed.xml"
    while path:
        page = etree.fromstring((place / path).read_bytes())
        yield page
        following = page.find(".//*[@rel='next']")
        path = "" if following is None else following.get("href", "").removeprefix(URL)


def programme(desk: Path, name: str, pitch: int = 440) -> Path:
    """The path of an MP3 of a tone, with a manifest of forty sentences beside it, as `briefing make` writes them.

    `pitch` is that of the tone, in Hz.
    """
    mp3 = desk / "output" / f"{name}.mp3"
    mp3.parent.mkdir(parents=True, exist_ok=True)
    length = _SENTENCES * _SENTENCE_MS
    content = mp3_tone(length, pitch)
    mp3.write_bytes(content)
    sentences = [
        {
            "written": f"Dit is zin {n} van {name}, met nog wat woorden erbij om op een zin uit de krant te lijken.",
            "spoken": f"Dit is zin {n} van {name}, met nog wat woorden erbij om op een zin uit de krant te lijken.",
            "start_ms": _SENTENCE_MS * n,
            "end_ms": _SENTENCE_MS * n + 400,
        }
        for n in range(_SENTENCES)
    ]
    manifest = {
        "version": 1,
        "guid": str(uuid.uuid5(uuid.NAMESPACE_OID, name)),
        "title": f"Artikel {name}",
        "language": "nl",
        "published": None,
        "source": f"https://krant.example/{name}",
        "lead": sentences[0]["written"],
        "voice": {"name": "nl", "engine": "google"},
        "mp3": {
            "path": str(mp3),
            "bytes": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
            "duration_ms": length,
            "lufs": -16.0,
            "true_peak_dbtp": -1.5,
        },
        "sections": [{"role": "lead", "title": "Inleiding", "start_ms": 0, "end_ms": length, "sentences": sentences}],
    }
    mp3.with_suffix(".json").write_text(json.dumps(manifest), "utf-8")
    return mp3


def library_of(desk: Path, size: int, *, items: int = 100) -> Path:
    """The folder `desk`, new, with a podcast of `size` episodes, of which the feed shows at most `items`."""
    desk.mkdir(parents=True)
    (desk / "briefing.toml").write_text(f"{SETTINGS}items = {items}\n")
    show = show_from(load_settings(desk / "briefing.toml", environment={}))
    source = programme(desk, "bron")
    manifest = json.loads(source.with_suffix(".json").read_bytes())
    programmes = []
    for number in range(size):
        programmes.append(source.with_name(f"{number:04}.mp3"))
        programmes[-1].hardlink_to(source)
        own = {"guid": f"{number:04}", "source": f"https://krant.example/{number:04}", "lead": f"Dit is {number:04}."}
        text = json.dumps({**manifest, **own, "title": f"Artikel {number:04}"})
        programmes[-1].with_suffix(".json").write_text(text, "utf-8")
    yesterday = datetime.now(UTC) - timedelta(days=1)
    publish(show, desk / "podcast", programmes, tagger=id3, wishes=Wishes(date=yesterday), newsroom=desk / "newsroom")
    return desk


def _run(desk: Path, mp3: Path) -> subprocess.CompletedProcess[bytes]:
    publishing = command("publish", "--quiet", str(mp3))
    return subprocess.run(publishing, cwd=desk, env=environment(), stdout=subprocess.DEVNULL, check=False)


def command(*arguments: str) -> list[str]:
    """The command line of `briefing` with some arguments."""
    return [*BRIEFING, *arguments]


def environment() -> dict[str, str]:
    """The environment in which that command is found."""
    return {**os.environ, "PYTHONPATH": str(HOUSE)}


if __name__ == "__main__":
    main()
