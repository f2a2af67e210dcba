"""The podcast's own files in its folder: those that the manifests and the catalogue name.

All other files there are somebody else's: they are never removed, and never overwritten unasked.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.files import remove_halves
from briefing.links import link_on_the_way, links_on_the_way
from briefing.podcast.episode import EPISODES
from briefing.podcast.folder.catalogue import CATALOGUE
from briefing.podcast.folder.trail import DIGEST_IN_NAME
from briefing.podcast.folder.trash import put_in_trash

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from briefing.podcast.consent import Consent
    from briefing.podcast.folder.catalogue import Catalogue

_FOUND = "found"
_NAMED = 5


class Belongings:
    """The podcast's own files in one folder, according to its catalogue."""

    def __init__(self, folder: Path, catalogue: Catalogue, consent: Consent) -> None:
        self._folder = folder
        self._catalogue = catalogue
        self._consent = consent
        self._in_flight = {path for path, digest in catalogue.made.items() if not digest} | set(catalogue.loose)

    @property
    def paths(self) -> set[str]:
        """The paths of all of them in the podcast folder."""
        catalogue = self._catalogue
        paths = (entry.paths for entry in catalogue.entries.values())
        return set(catalogue.made).union(catalogue.loose, catalogue.doomed, *paths)

    def require_free(self, paths: Iterable[str]) -> None:
        """Check that writing at `paths` would not overwrite anybody else's file.

        Raises:
            PublishError: it would, and nobody gave consent, or a symbolic link leads elsewhere.
        """
        paths = sorted(set(paths))
        self.require_no_link(paths)
        foreign = [path for path in paths if not (self._is_own(path) or DIGEST_IN_NAME.search(path))]
        foreign = [path for path in foreign if (self._folder / path).exists()]
        if foreign and not self._consent.adopt:
            more = f" and {len(foreign) - _NAMED} more" if len(foreign) > _NAMED else ""
            raise PublishError(
                f"{self._folder} holds {', '.join(foreign[:_NAMED])}{more} already",
                cause="publishing would overwrite what it did not make",
                remedy="choose another folder in the settings, or overwrite with 'briefing publish --adopt'",
            )

    def require_no_link(self, paths: Iterable[str]) -> None:
        """Check that none of `paths` leads elsewhere through a symbolic link.

        Raises:
            PublishError: one does.
        """
        for link in links_on_the_way(self._folder, paths):
            raise PublishError(
                f"{link} is a symbolic link",
                cause="what is written or removed there would be elsewhere",
                remedy="put a real file or folder in its place",
            )

    def take(self, paths: Iterable[str]) -> None:
        """Count the files at `paths` as the podcast's own from now on."""
        made = self._catalogue.made
        there = {path for path in paths if (self._folder / path).is_file()}
        of_episodes = {path for path in there if path.count("/") == 2}
        self._catalogue.loosen(of_episodes)
        made.update({path: made.get(path, _FOUND) for path in there - of_episodes})

    def tidy(self, wanted: set[str], trash: Path) -> None:
        """Remove the podcast's own files that nothing leads to any more: those of earlier versions and of retracted
        episodes, derived files other than `wanted`, and unfinished ones that a kill left. Files of an episode that
        somebody took out by hand go into `trash`. Pages are removed before the audio that they play."""
        catalogue = self._catalogue
        doomed = {path for path in catalogue.doomed if not self._is_of_episode(path)}
        remove_halves(self._folder, self._in_flight | {CATALOGUE})
        unneeded = catalogue.made.keys() - wanted
        derived = {path for path in unneeded if not self._is_of_episode(path)}
        of_episodes = {path for path in catalogue.loose if not self._is_of_episode(path)}
        left = self._remaining(derived)
        put_in_trash(self._folder, sorted(doomed), trash)
        left |= self._remaining(of_episodes)
        for place in {(self._folder / path).parent for path in derived | of_episodes | doomed} - {self._folder}:
            with suppress(OSError):
                place.rmdir()
        catalogue.loose = left & of_episodes
        for path in unneeded - left:
            del catalogue.made[path]
        catalogue.doomed = set()

    def _is_own(self, path: str) -> bool:
        catalogue = self._catalogue
        return any(path in known for known in (catalogue.made, catalogue.loose, catalogue.doomed)) or (
            self._is_of_episode(path)
        )

    def _is_of_episode(self, path: str) -> bool:
        """Whether the file at `path` belongs to an episode that exists."""
        slug = PurePosixPath(path.removeprefix(f"{EPISODES}/")).parts[0].partition(".")[0]
        entry = self._catalogue.entries.get(slug)
        return entry is not None and path in entry.paths

    def _remaining(self, paths: Iterable[str]) -> set[str]:
        """The `paths` that could not be removed."""
        return {path for path in sorted(paths) if not self._removed(path)}

    def _removed(self, path: str) -> bool:
        if not link_on_the_way(self._folder, path):
            try:
                (self._folder / path).unlink(missing_ok=True)
            except OSError:
                return False
        return True
