"""The tray: drafts on their way into a podcast folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.programme.manifest import encoded

if TYPE_CHECKING:
    from briefing.podcast.episode import Episode
    from briefing.podcast.folder.library import Library
    from briefing.podcast.schedule.filing import Draft

_TOGETHER = 8


class Tray:
    """A tray of drafts, which files a few together because that is faster on disk."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._drafts: dict[str, Draft] = {}

    def add(self, made: Draft) -> None:
        """File `made` soon; its slug, title and moment are reserved at once."""
        if made.outcome == "unchanged":
            return
        self._drafts[made.episode.publication.slug] = made
        self._library.reserve(made.episode)
        if len(self._drafts) >= _TOGETHER:
            self.empty()

    def holds(self, slug: str) -> bool:
        """Whether the episode called `slug` is in the tray, not filed yet."""
        return slug in self._drafts

    def read(self, slug: str) -> Episode:
        """The episode called `slug`, as it is filed or will be."""
        return self._drafts[slug].episode if self.holds(slug) else self._library.read(slug)

    def empty(self) -> None:
        """File everything in the tray, the manifests last."""
        drafts, self._drafts = self._drafts, {}
        contents = {
            slug: {each.episode.file(name): data for name, data in each.contents.items()}
            for slug, each in drafts.items()
        }
        if drafts:
            self._library.begin(contents)
            new = {path: data for files in contents.values() for path, data in files.items()}
            self._library.write(
                {path: data for path, data in new.items() if not (self._library.folder / path).is_file()}
            )
            self._library.put([(each.episode, encoded(each.episode)) for each in drafts.values()])
