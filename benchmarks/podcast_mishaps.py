"""Random mishaps in podcast folders: two machines work on one podcast while files get lost or turn up in the way.

`python -m benchmarks.podcast_mishaps --seconds 120` goes on for that long. It fails if a foreign file has changed, a
feed names audio that is not there, or an error is not an expected one of one line.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.podcast import SETTINGS, assert_whole, programme
from briefing.audio.tags import id3
from briefing.errors import BriefingError
from briefing.podcast.consent import NONE, Consent
from briefing.podcast.mirror.mirror import mirror
from briefing.podcast.mirror.restore import restore
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.schedule.retract import retract
from briefing.podcast.show import show_from
from briefing.settings.load import load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

_IN_THE_WAY = (
    *("index.html", "feed.xml", "CNAME", ".x.part", "cover.jpg", "episodes/los.html", "episodes/z/foto.jpg"),
    *("archief/1.html", "archief/x.html", "assets/style.css"),
)
_STEPS = 40
"""In the life of one podcast."""


def main() -> None:
    """Go on for some time and print how often each step was taken."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.podcast_mishaps", description=main.__doc__)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--seed", default="1")
    chosen = parser.parse_args()
    until, happened, lives = time.monotonic() + chosen.seconds, Counter[str](), 0
    with tempfile.TemporaryDirectory() as studio:
        mp3s = [programme(Path(studio), f"artikel-{n}-{pitch}", pitch) for n in range(5) for pitch in (300, 500)]
        while time.monotonic() < until:
            lives += 1
            with tempfile.TemporaryDirectory() as home:
                happened += Life(Path(home), mp3s, random.Random(f"{chosen.seed}-{lives}")).lived()
    print(f"{lives} lives of {_STEPS} steps: no foreign file lost, every feed whole ({dict(happened)})")


class Life:
    """The life of one show, with two machines and a mirror."""

    def __init__(self, home: Path, mp3s: Sequence[Path], chance: random.Random) -> None:
        self._home = home
        self._mp3s = mp3s
        self._chance = chance
        (home / "briefing.toml").write_text(f"{SETTINGS}items = 3\n")
        self._show = show_from(load_settings(home / "briefing.toml", environment={}))
        self._folder, self._target = home / "een", home / "elders"
        self._foreign: dict[Path, str] = {}
        self._mishaps = (self._lose_catalogue, self._lose_manifest, self._lose_episode, self._empty, self._meddle)
        self._work = (self._publish, self._publish, self._refresh, self._retract, self._mirror, self._restore)

    def lived(self) -> Counter[str]:
        """How often each step was taken, all of them at random, and how many were refused."""
        happened = Counter[str]()
        for _ in range(_STEPS):
            self._folder = self._home / self._chance.choice(("een", "een", "een", "twee"))
            self._folder.mkdir(exist_ok=True)
            step = self._chance.choice((*self._work, *self._work, *self._mishaps))
            happened[step.__name__.strip("_")] += 1
            try:
                step()
            except BriefingError as error:
                happened["refused"] += 1
                happened["refused in several lines"] += len(str(error).splitlines()) > 1
            for file, content in self._foreign.items():
                assert file.read_text() == content, f"{file} was touched by {step.__name__}"
        assert not happened["refused in several lines"]
        return happened

    def _publish(self, mp3s: Sequence[Path] | None = None) -> None:
        chosen = [self._chance.choice(self._mp3s)] if mp3s is None else mp3s
        consent = Consent(yes=self._chance.random() < 0.2)
        publish(
            self._show,
            self._folder,
            chosen,
            tagger=id3,
            wishes=Wishes(),
            newsroom=self._home / "newsroom",
            consent=consent,
        )
        assert_whole(self._folder)

    def _refresh(self) -> None:
        self._publish([])

    def _retract(self) -> None:
        for manifest in self._manifests()[:1]:
            retract(self._show, self._folder, manifest.parent.name, newsroom=self._home / "newsroom")
            assert_whole(self._folder)

    def _mirror(self) -> None:
        self._publish([])
        mirror(self._show, self._folder, str(self._target), Consent(yes=self._chance.random() < 0.2))
        assert_whole(self._target)

    def _restore(self) -> None:
        restore(self._show, self._folder, str(self._target), NONE, newsroom=self._home / "newsroom")
        assert_whole(self._folder)

    def _lose_catalogue(self) -> None:
        (self._folder / ".briefing/catalogue.json").unlink(missing_ok=True)

    def _lose_manifest(self) -> None:
        for manifest in self._manifests()[:1]:
            manifest.unlink()

    def _lose_episode(self) -> None:
        for manifest in self._manifests()[:1]:
            shutil.rmtree(manifest.parent)

    def _empty(self) -> None:
        for manifest in self._manifests():
            shutil.rmtree(manifest.parent)

    def _meddle(self) -> None:
        """Put a foreign file where the podcast or its mirror may want to write."""
        file = self._chance.choice((self._folder, self._target)) / self._chance.choice(_IN_THE_WAY)
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"van iemand anders: {file}")
            self._foreign[file] = file.read_text()

    def _manifests(self) -> list[Path]:
        manifests = sorted(self._folder.glob("episodes/*/manifest.json"))
        self._chance.shuffle(manifests)
        return manifests


if __name__ == "__main__":
    main()
