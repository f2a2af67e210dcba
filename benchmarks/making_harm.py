"""Attempts to damage programmes and editions by killing the commands that make them at random moments.

`python -m benchmarks.making_harm --kills 200` prints the outcome. It fails if a run after a kill is refused, an edition
is lost or made twice, a half-made programme is left, or a foreign file has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from benchmarks.odd_feeds import SETTINGS
from benchmarks.podcast_harm import BESIDE, plant
from benchmarks.process import BRIEFING, HOUSE

if TYPE_CHECKING:
    from collections.abc import Callable

_STORIES = ("De brug bij Zandhoek is dicht.", "De haven van Oudeschild krijgt een kraan.", "Het weer wordt zachter.")
_WHOLE_EVERY = 5
"""After how many kills a run may finish, to show whether what the killed ones left is in its way."""


def main() -> None:
    """Kill both commands and print the outcome."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.making_harm", description=main.__doc__)
    parser.add_argument("--kills", type=int, default=200, metavar="N")
    kills = parser.parse_args().kills
    for harm in (killed_making, killed_at_an_edition):
        with tempfile.TemporaryDirectory() as folder:
            print(harm(kills, Path(folder)), flush=True)


def killed_making(times: int, desk: Path) -> str:
    """The outcome of killing `briefing make`, with and without `-o`, on changing articles."""
    output = desk / "output"
    are_untouched = plant(output, "")

    def command(number: int) -> list[str]:
        article = desk / "artikel.txt"
        article.write_text(f"Brug {number % 7} dicht\n\n{' '.join(_STORIES)} Het duurt {number} dagen.\n", "utf-8")
        place = ["-o", str(output / "nu.mp3")] if number % 2 else []
        return ["make", str(article), "--voice", "nl-offline", *place]

    def assert_whole() -> None:
        for mp3 in output.glob("*.mp3"):
            content = json.loads(mp3.with_suffix(".json").read_bytes())
            assert content["mp3"]["sha256"] == hashlib.sha256(mp3.read_bytes()).hexdigest(), mp3
            assert Path(content["mp3"]["path"]).name == mp3.name
        assert not list(output.glob("*-2.mp3")), "a killed programme kept the next one from its name"

    finished = _killed(times, desk, command, assert_whole)
    assert are_untouched(), "a foreign file was touched"
    return (
        f"make {times} times killed, {finished} times not: no MP3 without its manifest, "
        f"0 of {len(BESIDE)} files touched"
    )


def killed_at_an_edition(times: int, desk: Path) -> str:
    """The outcome of killing `briefing edition` on one day after another."""
    (desk / "briefing.toml").write_text(SETTINGS, "utf-8")
    (desk / "nieuws").mkdir()

    def command(number: int) -> list[str]:
        day = f"2026-{1 + number // 28 % 12:02}-{1 + number % 28:02}"
        for story, text in enumerate(_STORIES):
            article = desk / "nieuws" / f"{number}-{story}.txt"
            article.write_text(f"Bericht {number} {text}\n\n{text} Dat is op dag {number} besloten.\n", "utf-8")
        return ["edition", "--from", str(desk / "nieuws"), "--date", day]

    _alive(command(0), desk, None)
    are_untouched = plant(desk / "podcast", "van-anderen-")

    def assert_whole() -> None:
        feed = etree.fromstring((desk / "podcast" / "feed.xml").read_bytes())
        titles = [item.findtext("title") for item in feed.iter("item")]
        assert len(titles) == len(set(titles)), "an edition is there twice"
        for item in feed.iter("item"):
            enclosure = item.find("enclosure")
            assert enclosure is not None
            mp3 = desk / "podcast" / enclosure.get("url", "").removeprefix("https://a.example/")
            assert mp3.stat().st_size == int(enclosure.get("length", "")), mp3

    finished = _killed(times, desk, command, assert_whole)
    assert are_untouched(), "a foreign file was touched"
    return (
        f"edition {times} times killed, {finished} times not: none lost, none twice, 0 of {len(BESIDE)} files touched"
    )


def _killed(times: int, desk: Path, command: Callable[[int], list[str]], assert_whole: Callable[[], None]) -> int:
    """How often a run finished, among runs that are killed at random moments until `times` of them were.

    `command` gives the arguments of a run by its number; `assert_whole` is called after each that finished.
    """
    chance = random.Random(20261128)
    usual_s = _alive(command(1), desk, None) or 0.0
    killed = finished = 0
    number = 1
    while killed < times:
        number += 1
        arguments = command(number)
        cut_off = _alive(arguments, desk, chance.uniform(0.1, 1.0) * usual_s) is None
        killed += cut_off
        if cut_off and killed % _WHOLE_EVERY == 0:
            _alive(arguments, desk, None)
        if not cut_off or killed % _WHOLE_EVERY == 0:
            assert_whole()
            finished += 1
    return finished


def _alive(arguments: list[str], desk: Path, at_most_s: float | None) -> float | None:
    """The seconds that briefing ran with some arguments, or None if it was killed after `at_most_s`.

    Raises:
        RuntimeError: it failed.
    """
    environment = {**os.environ, "BRIEFING_CACHE_DIR": str(desk / "takes"), "PYTHONPATH": str(HOUSE)}
    began = time.monotonic()
    with (desk / "log.txt").open("wb") as log:
        process = subprocess.Popen([*BRIEFING, *arguments], cwd=desk, env=environment, stdout=log, stderr=log)
        try:
            status = process.wait(at_most_s)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return None
    if status:
        raise RuntimeError(f"{' '.join(arguments)}: exit {status}\n{(desk / 'log.txt').read_text('utf-8')}")
    return time.monotonic() - began


if __name__ == "__main__":
    main()
