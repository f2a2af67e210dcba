"""Checks before mirroring, so that nothing is lost that somebody else, or another machine, put in the mirror."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.errors import PublishError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from briefing.podcast.consent import Consent
    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.folder.library import Library
    from briefing.podcast.mirror.record import Mirrored, Record
    from briefing.podcast.show import Show

_NAMED = 3


def require_own_show(show: Show, library: Library, record: Record, target: str, consent: Consent) -> None:
    """Check that the mirror is this show's, or empty.

    Raises:
        PublishError: it is another show's, or it has the show's former guid and nobody gave consent.
    """
    if not record.show or record.show == show.guid:
        return
    if library.had_guid(record.show):
        known = f"{target} knows this show by its former podcast:guid"
        if not consent.agrees(f"{known}, and would be taken along"):
            raise PublishError(
                known,
                cause=f"its address changed, and with it its guid, from {record.show} to {show.guid}",
                remedy="agree with --yes, or keep the former one as guid in briefing.toml",
            )
        return
    raise PublishError(
        f"{target} holds another show{f', {record.title!r}' if record.title else ''}",
        cause=f"its podcast:guid is {record.show}, this one's is {show.guid}",
        remedy="mirror to another place; if it is this show, keep its guid as guid in briefing.toml",
    )


def require_own_files(record: Record, here: Collection[str], there: Collection[str], target: str) -> None:
    """Check that no file of somebody else is in the place of one of ours.

    Raises:
        PublishError: one is; says which.
    """
    foreign = sorted(path for path in here if path in there and path not in record.sent)
    if foreign:
        raise PublishError(
            f"{target} holds {listed(foreign)} already",
            cause="somebody else put it there",
            remedy="mirror to another place, or overwrite it with --adopt",
        )


def require_nothing_lost(library: Library, record: Record, target: str) -> None:
    """Check that the folder has every episode of the mirror, none in an older version, and none that another machine
    retracted.

    Raises:
        PublishError: it does not; says which episodes.
    """
    entries = {entry.guid: entry for entry in library.entries}
    restore = f"'briefing publish --restore {target}' pulls them back, --yes lets them go"
    lost = lost_episodes(library, record, target)
    if lost:
        titles = listed([repr(one.title) for one in lost.values()])
        missing = any(one.guid not in entries for one in lost.values())
        raise PublishError(
            f"{target} holds {titles}, {'which the podcast folder does not' if missing else 'newer than here'}",
            cause="it was published on another machine, or the podcast folder is not what it was",
            remedy=restore,
        )
    revived = [entry for entry in library.entries if _taken_out_since(entry, record)]
    if revived and others_wrote(library, record, target):
        names = " ".join(entry.slug for entry in revived)
        raise PublishError(
            f"{listed([repr(entry.title) for entry in revived])} was retracted from {target} on another machine",
            remedy=f"retract it here as well with 'briefing retract {names}', or put it back on air with --yes",
        )


def lost_episodes(library: Library, record: Record, target: str) -> Mapping[str, Mirrored]:
    """The episodes, by slug, that the mirror has and the folder lacks or has in an older version; those that were
    retracted here do not count."""
    entries = {entry.guid: entry for entry in library.entries}
    others_were_there = others_wrote(library, record, target)

    def is_lost(one: Mirrored) -> bool:
        entry = entries.get(one.guid)
        if entry is None:
            return one.guid not in library.retracted
        newer = one.changed is not None and one.digest != entry.digest and one.changed >= entry.changed
        return newer and others_were_there

    return {slug: one for slug, one in record.episodes.items() if is_lost(one)}


def others_wrote(library: Library, record: Record, target: str) -> bool:
    """Whether the mirror was changed from another folder since it was last mirrored from this one."""
    return record.state not in library.mirrors.get(target, ())


def _taken_out_since(entry: Entry, record: Record) -> bool:
    day = record.retracted.get(entry.guid)
    return day is not None and entry.changed.date().isoformat() <= day


def listed(names: list[str]) -> str:
    """The first few of `names`, and how many more there are."""
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
