"""The faults that a check finds, and the state of a check under way."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from briefing.errors import PublishError
from briefing.podcast.episode import EPISODES, MANIFEST, read_episode

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import Heard
    from briefing.podcast.episode import Episode
    from briefing.podcast.show import Show

PUBLISH_AGAIN = "publish the article again"
"""The remedy for what comes from the article."""
MAKE_ANEW = "run 'briefing publish' without an article: it makes feed and pages anew"
"""The remedy for what is derived from the manifests."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault for which a directory or player would reject something, in words that a user can act on."""

    where: str
    """The episode or file."""
    what: str
    """What is wrong."""
    remedy: str
    """What to do about it."""

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.remedy}"


class Listener(Protocol):
    """A function that measures an MP3."""

    def __call__(self, mp3: Path) -> Heard:
        """The measurements of `mp3` as a listener hears it.

        Raises:
            PublishError: it cannot be decoded.
        """


@dataclass(slots=True)
class Inspection:
    """A check under way."""

    show: Show
    folder: Path
    listen: Listener
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    faults: list[Fault] = field(default_factory=list)
    _episodes: dict[str, Episode] | None = None
    _by_mp3: dict[str, Episode] = field(default_factory=dict)

    def fault(self, where: str, what: str, remedy: str) -> None:
        """Note a fault."""
        self.faults.append(Fault(where, what, remedy))

    def episodes(self) -> dict[str, Episode]:
        """The episodes in the folder, by guid; a fault is noted for each manifest that cannot be read."""
        if self._episodes is None:
            self._episodes = {}
            for path in sorted((self.folder / EPISODES).glob(f"*/{MANIFEST}")):
                try:
                    episode = read_episode(path)
                except PublishError as error:
                    self.fault(error.what, error.cause, error.remedy)
                else:
                    self._episodes[episode.guid] = episode
                    self._by_mp3[episode.publication.mp3] = episode
        return self._episodes

    def episode_with(self, mp3: str) -> Episode | None:
        """The episode whose audio file is called `mp3`."""
        self.episodes()
        return self._by_mp3.get(mp3)
