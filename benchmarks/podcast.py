"""The podcast folder under load: one more episode in a large library. The audio is a tone, made beforehand."""

from __future__ import annotations

import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from briefing.audio.tags import id3
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.show import show_from
from briefing.settings.load import load_settings
from tests.standins.tone import mp3_tone

if TYPE_CHECKING:
    from collections.abc import Iterator


HOUSE = Path(__file__).parents[1]
URL = "https://example.org/podcast/"
SETTINGS = f'title = "De Ochtendbriefing"\nauthor = "De Courant"\ndescription = "Het nieuws."\nurl = "{URL}"\n'
FEW, MANY, ROUNDS = 10, 1000, 9
SENTENCES = 40


def main() -> None:
    """Run it and print what it shows."""
    print("| what | figure | against | ratio |\n| --- | --- | --- | --- |")
    for row in publishing():
        print(f"| {' | '.join(row)} |", flush=True)


def publishing() -> Iterator[tuple[str, str, str, str]]:
    """One more episode, its audio already made, by the whole command: in a library of 1,000 against one of 10."""
    with tempfile.TemporaryDirectory() as folder:
        desks = {size: library_of(Path(folder) / str(size), size) for size in (FEW, MANY)}
        taken: dict[int, list[float]] = {size: [] for size in desks}
        for number in range(ROUNDS):
            for size, desk in desks.items():
                mp3 = programme(desk, f"nog-{number}")
                began = time.perf_counter()
                _run(desk, mp3).check_returncode()
                taken[size].append(time.perf_counter() - began)
        few, many = (statistics.median(taken[size]) for size in (FEW, MANY))
        yield (
            f"one more episode in a library of {MANY}",
            f"{many:.2f} s",
            f"{few:.2f} s in one of {FEW}",
            f"{many / few:.2f}",
        )


def assert_whole(place: Path) -> int:
    """Feed and archive lead through all their pages, and every enclosure is there and whole; gives how many."""
    path, enclosures = "feed.xml", []
    while path:
        page = etree.fromstring((place / path).read_bytes())
        enclosures += page.iter("enclosure")
        path = next(iter(page.xpath("//*[@rel='next']/@href")), "").removeprefix(URL)
    for enclosure in enclosures:
        content = (place / enclosure.get("url").removeprefix(URL)).read_bytes()
        assert len(content) == int(enclosure.get("length"))
        assert hashlib.sha256(content).hexdigest()[:10] in enclosure.get("url")
    return len(enclosures)


def programme(desk: Path, name: str, pitch: int = 440) -> Path:
    """An MP3 of a tone with a manifest of forty sentences, as `briefing make` leaves them."""
    mp3 = desk / "output" / f"{name}.mp3"
    mp3.parent.mkdir(parents=True, exist_ok=True)
    length = SENTENCES * 500
    content = mp3_tone(length, pitch)
    mp3.write_bytes(content)
    sentences = [
        {
            "written": f"Dit is zin {n} van {name}, met nog wat woorden erbij om op een zin uit de krant te lijken.",
            "spoken": f"Dit is zin {n} van {name}, met nog wat woorden erbij om op een zin uit de krant te lijken.",
            "start_ms": 500 * n,
            "end_ms": 500 * n + 400,
        }
        for n in range(SENTENCES)
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
    """A desk with a podcast of `size` episodes, of which the feed shows `items` at most."""
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
    """The command of this house."""
    return [sys.executable, "-m", "briefing", *arguments]


def environment() -> dict[str, str]:
    """In which that command is found."""
    return {**os.environ, "PYTHONPATH": str(HOUSE)}


if __name__ == "__main__":
    main()
