"""The outcome for episodes and their mirror, reported to people and to programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing.cli.terminal.console import stderr
from briefing.cli.terminal.progress import byte_bar
from briefing.podcast.consent import NONE, Consent
from briefing.wall_clock import on_wall_clock

if TYPE_CHECKING:
    from briefing.podcast.publish import Published
    from briefing.podcast.show import Show
    from briefing.settings.schema import Settings


def mirrored(show: Show, settings: Settings, target: str, consent: Consent = NONE, *, quiet: bool) -> dict[str, Any]:
    """Mirror the podcast folder to `target` and report that on stderr; returns the result for JSON."""
    from briefing.podcast.mirror.mirror import mirror
    from briefing.settings.load import FILE_NAME

    private = [settings.path(settings.newsroom), settings.path(settings.output), settings.home / FILE_NAME]
    people = stderr(quiet=quiet)
    with byte_bar(people, "mirroring") as progress:
        done = mirror(show, settings.path(settings.folder), target, consent, private=private, progress=progress)
    people.print(
        f"mirrored to {target}: {done.sent} sent, {done.removed} removed, {done.kept} as they were", markup=False
    )
    return {"to": target, "sent": done.sent, "removed": done.removed, "kept": done.kept}


def tell(published: Published, *, quiet: bool) -> None:
    """Report the outcome for an episode on stderr."""
    outcome: str = published.outcome
    if published.held_until:
        outcome = f"held back until {on_wall_clock(published.held_until):%Y-%m-%d %H:%M}"
    stderr(quiet=quiet).print(f"{outcome}: {published.episode.title}", markup=False)


def as_json(published: Published, show: Show) -> dict[str, Any]:
    """The outcome for an episode, for JSON."""
    from briefing.podcast.episode import embed_of, oembed_of
    from briefing.podcast.web.embed import iframe
    from briefing.podcast.web.lookup import lookup_of

    episode, publication = published.episode, published.episode.publication
    lookup = lookup_of(episode.source)
    return {
        "outcome": published.outcome,
        "guid": episode.guid,
        "slug": publication.slug,
        "title": episode.title,
        "page": episode.link(show),
        "enclosure": episode.enclosure(show),
        "epub": episode.address("epub", show),
        "embed": show.at(embed_of(publication.slug)),
        "iframe": iframe(episode, show),
        "oembed": show.at(oembed_of(publication.slug)),
        "lookup": show.at(lookup) if lookup else None,
        "published": publication.published.isoformat(),
        "corrected": publication.corrected.isoformat() if publication.corrected else None,
        "held_until": published.held_until.isoformat() if published.held_until else None,
    }
