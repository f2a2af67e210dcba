"""Editions from an odd feed and a good one, and how many of them have the good feed's story."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.process import BRIEFING, HOUSE, run
from tests.standins.news_site import MORNING, news_site
from tests.standins.odd_feeds import KINDS, odd_feeds

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = (
    'title = "De Ochtend"\nauthor = "Redactie"\ndescription = "Nieuws."\nurl = "https://a.example/"\n'
    'voice = "nl-offline"\nopening_tune = "none"\nseparator = "none"\nbed = "none"\nclosing_tune = "none"\n'
)
"""The settings of a show whose editions are made quickly."""


def editions(shows: Path) -> Iterator[tuple[str, bool, float]]:
    """The name of each odd feed, whether the edition has the good feed's story, and the seconds it took to make.

    Each edition belongs to a show of its own, in the folder `shows`.
    """
    environment = {"BRIEFING_CACHE_DIR": str(shows / "takes"), "PYTHONPATH": str(HOUSE)}
    with news_site() as site:
        site.stories = ["bevers"]
        feeds = [feed for kind in KINDS for feed in odd_feeds(kind, site.address, MORNING)]
        for number, feed in enumerate(feeds):
            site.odd = [feed]
            folder = shows / f"show-{number}"
            folder.mkdir()
            (folder / "briefing.toml").write_text(SETTINGS)
            command = [*BRIEFING, "edition", "--from", f"{site.address}/odd/0", "--from", f"{site.address}/rss"]
            command += ["--date", f"{MORNING:%Y-%m-%d}", "--allow-private", "--quiet"]
            took = run(command, folder, environment)
            yield feed.name, site.paragraphs("bevers")[0] in _told(folder), took.wall_s


def _told(folder: Path) -> list[str]:
    manifests = folder.glob("podcast/episodes/*/manifest.json")
    return [part["title"] for path in manifests for part in json.loads(path.read_bytes())["sections"]]


def main() -> None:
    """Print each edition without the good feed's story, and how many have it."""
    with tempfile.TemporaryDirectory() as folder:
        made = list(editions(Path(folder)))
    for name, is_told, wall_s in made:
        if not is_told:
            print(f"{name}: without the good story, after {wall_s:.1f} s")
    print(f"{sum(is_told for _, is_told, _ in made)} of {len(made)} editions have the good story")


if __name__ == "__main__":
    main()
