"""Attempts to damage a podcast: publishers and mirrors killed at random moments, and many of them at once.

`python -m benchmarks.podcast_harm --kills 200` prints the outcome. It fails if an episode is lost, an enclosure is
missing, or one of sixty foreign files beside the podcast and its mirror has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import random
import shutil
import signal
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.podcast import FEW, assert_whole, feed_pages, library_of, programme
from briefing.audio.tags import id3
from briefing.errors import PublishError
from briefing.podcast.consent import NONE, Consent
from briefing.podcast.folder import journal
from briefing.podcast.folder.library import opened
from briefing.podcast.mirror.mirror import mirror
from briefing.podcast.mirror.restore import restore
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.schedule.retract import retract
from briefing.podcast.show import show_from
from briefing.settings.load import load_settings
from tests.standins.neighbours import NEIGHBOURS

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.podcast.show import Show

BESIDE = (
    *NEIGHBOURS,
    *(f"episodes/serie-2/afl{number}.mkv" for number in range(20)),
    *(f"foto/{number}.jpg" for number in range(24)),
)
"""More than sixty foreign files beside a podcast."""


def main() -> None:
    """Run all attempts and print their outcome."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.podcast_harm", description=main.__doc__)
    parser.add_argument("--kills", type=int, default=200, metavar="N")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="of 8 publishers and 2 mirrors at once")
    parser.add_argument("--large", action="store_true", help="as in a podcast of thousands: the journal is kept")
    chosen = parser.parse_args()
    if chosen.large:
        journal._LARGE_BYTES = journal._SHARE = 0
    for mirrored in (False, True):
        print(killed(chosen.kills, mirrored=mirrored), flush=True)
    print(crowded(chosen.rounds), flush=True)
    print(in_turns(chosen.rounds), flush=True)


def killed(times: int, *, mirrored: bool) -> str:
    """The outcome of killing publishing, correcting, retracting and, if `mirrored`, mirroring at random moments."""
    chance = random.Random(20261123)
    with tempfile.TemporaryDirectory() as folder:
        desk = library_of(Path(folder) / "desk", FEW, items=4)
        places = [desk / "podcast", *([desk / "mirror"] if mirrored else [])]
        planted = [plant(place, name) for place, name in zip(places, ("", "daar-"), strict=False)]
        on_air = titles(desk / "podcast")
        _, usual = _alive(_publish, desk, programme(desk, "eerst"), mirrored)
        on_air.add("Artikel eerst")
        cut_off = number = 0
        while cut_off < times:
            number += 1
            title = f"Artikel artikel-{number % 5}"
            retracts = title in on_air and chance.random() < 0.3
            if retracts:
                on_air.discard(title)
                work = partial(_alive, _retract, desk, title)
            else:
                work = partial(_alive, _publish, desk, programme(desk, f"artikel-{number % 5}", pitch=300 + number))
            done, took = work(mirrored, at_most_s=chance.uniform(0, usual))
            cut_off += not done
            if done:
                usual = min(usual, took)
                on_air |= set() if retracts else {title}
            for place in places:
                assert_whole(place)
            assert on_air <= titles(desk / "podcast"), "an episode was lost"
        for number in range(5):
            assert _alive(_publish, desk, programme(desk, f"artikel-{number}"), mirrored)[0]
        for place in places:
            assert assert_whole(place) == FEW + 6
            left = {name for name in set(_files(place)) - _owned(desk) - set(BESIDE) if "daar-" not in name}
            assert not left, f"a kill left {left} behind"
        assert all(are_untouched() for are_untouched in planted), "a foreign file was touched"
        what = "publishing, retracting and mirroring" if mirrored else "publishing and retracting"
        return f"{times} times killed while {what}: 0 episodes lost, 0 of {len(BESIDE)} foreign files touched"


def crowded(rounds: int) -> str:
    """The outcome of eight publishers and two mirrors at once, while the feeds are read."""
    with tempfile.TemporaryDirectory() as folder:
        desk = library_of(Path(folder) / "desk", FEW, items=100)
        _alive(_mirror, desk, None, True)
        for number in range(rounds):
            mp3s = [programme(desk, f"ronde-{number}-{n}", pitch=300 + 10 * n) for n in range(8)]
            jobs = [*((_publish, desk, mp3, False) for mp3 in mp3s), *2 * [(_mirror, desk, None, True)]]
            running = [_started(*job) for job in jobs]
            while any(process.is_alive() for process in running):
                assert_whole(desk / "podcast")
                assert_whole(desk / "mirror")
                time.sleep(0.05)
            assert not any(process.exitcode for process in running)
            _alive(_mirror, desk, None, True)
            for place in (desk / "podcast", desk / "mirror"):
                assert assert_whole(place) == FEW + 8 * (number + 1)
        return f"{rounds} times 8 publishers and 2 mirrors at once: 0 enclosures missing"


def in_turns(rounds: int) -> str:
    """The outcome of two machines that publish to the same mirror all the time."""
    with tempfile.TemporaryDirectory() as folder:
        first = library_of(Path(folder) / "eerste", FEW, items=100)
        _alive(_mirror, first, None, True)
        second = Path(shutil.copytree(first, Path(folder) / "tweede"))
        shutil.rmtree(second / "mirror")
        running = [_started(_publish_from, desk, (first / "mirror", rounds), True) for desk in (first, second)]
        while any(process.is_alive() for process in running):
            assert_whole(first / "mirror")
            time.sleep(0.05)
        assert not any(process.exitcode for process in running)
        assert assert_whole(first / "mirror") == FEW + 2 * rounds
        return f"2 machines with {rounds} episodes each and one mirror: 0 enclosures missing"


def plant(place: Path, prefix: str) -> Callable[[], bool]:
    """A function that tells whether the foreign files, which this puts into `place`, are unchanged."""
    files = [(place / name).with_name(f"{prefix}{Path(name).name}") for name in BESIDE]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"van iemand anders: {file}", "utf-8")

    def digests() -> list[str]:
        return [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]

    before = digests()
    return lambda: digests() == before


def titles(podcast: Path) -> set[str]:
    """The titles of all episodes in the feed and its archive pages."""
    return {item.findtext("title", "") for page in feed_pages(podcast) for item in page.iter("item")}


def _files(place: Path) -> list[str]:
    names = (path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file())
    return [name for name in names if not name.startswith(".briefing/") and name not in {"mirror.json", ".mirror.lock"}]


def _owned(desk: Path) -> set[str]:
    with opened(desk / "podcast") as library:
        return library.owned


def _alive(
    job: Callable[..., None], desk: Path, subject: Any, mirrored: bool, *, at_most_s: float = 60.0
) -> tuple[bool, float]:
    """Whether `job` finished in a process of its own before it was killed after `at_most_s`, and the seconds it ran.

    Raises:
        RuntimeError: it failed.
    """
    began = time.perf_counter()
    process = _started(job, desk, subject, mirrored)
    process.join(at_most_s)
    process.kill()
    process.join()
    if process.exitcode not in {0, -signal.SIGKILL}:
        raise RuntimeError(f"a publisher failed: exit {process.exitcode}")
    return process.exitcode == 0, time.perf_counter() - began


def _started(job: Callable[..., None], desk: Path, subject: Any, mirrored: bool) -> multiprocessing.process.BaseProcess:
    show = show_from(load_settings(desk / "briefing.toml", environment={}))
    process = multiprocessing.get_context("fork").Process(target=job, args=(show, desk, subject, mirrored))
    process.start()
    return process


def _publish(show: Show, desk: Path, mp3: Path, mirrored: bool) -> None:
    again = Consent(readmit=True)  # it may have been retracted before
    publish(show, desk / "podcast", [mp3], tagger=id3, wishes=Wishes(), newsroom=desk / "newsroom", consent=again)
    if mirrored:
        _mirror(show, desk, None, mirrored)


def _retract(show: Show, desk: Path, title: str, mirrored: bool) -> None:
    with opened(desk / "podcast") as library:
        slug = next(entry.slug for entry in library.entries if entry.title == title)
    retract(show, desk / "podcast", slug, newsroom=desk / "newsroom")
    if mirrored:
        _mirror(show, desk, None, mirrored)


def _mirror(show: Show, desk: Path, _: object, __: object) -> None:
    mirror(show, desk / "podcast", str(desk / "mirror"))


def _publish_from(show: Show, desk: Path, order: tuple[Path, int], _: bool) -> None:
    """Publish a number of episodes, one by one, to a mirror that another machine publishes to as well."""
    target, episodes = order
    for number in range(episodes):
        mp3 = programme(desk, f"{desk.name}-{number}", pitch=300 + 10 * number)
        publish(show, desk / "podcast", [mp3], tagger=id3, wishes=Wishes(), newsroom=desk / "newsroom")
        while True:
            try:
                mirror(show, desk / "podcast", str(target))
            except PublishError as error:
                if "--restore" not in error.remedy:
                    raise
                restore(show, desk / "podcast", str(target), NONE, newsroom=desk / "newsroom")
            else:
                break


if __name__ == "__main__":
    main()
