"""How an archive is made: its receipts are listed, missing programmes are made, and the catalogue is written."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.archive.catalogue import write_catalogue
from briefing.archive.crew import crew_of
from briefing.archive.receipts import WorkDone
from briefing.archive.run import Run
from briefing.archive.sources import items_from
from briefing.archive.store import store_at
from briefing.errors import UsageError
from briefing.paths import real

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.archive.crew import Crew
    from briefing.archive.order import Order
    from briefing.archive.tally import Tally, Watch


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveOptions:
    """The articles to make into an archive, and who makes them."""

    origins: tuple[str, ...]
    """Folders, JSON Lines files, tables, sitemaps and buckets."""
    jobs: int | None = None
    """The number of workers on this machine; None for one a processor."""
    scheduler: str | None = None
    """The address of a Dask cluster's scheduler, or the file that holds it; None for this machine alone."""
    retry_failed: bool = False
    """Try articles again that failed before."""
    refresh: bool = False
    """Make programmes again that another version of briefing made."""
    allow_private: bool = False
    """Let an address lead to loopback and private networks."""


def make_archive(order: Order, options: ArchiveOptions, *, watch: Watch, opened: Callable[[Crew], None]) -> Tally:
    """Make what is missing at the order's target. `opened` receives the crew, and `watch` the outcome of each article.

    It can be killed at any moment: the next run continues from the receipts.

    Raises:
        UsageError, SourceError: the origins cannot be read, or not to their end; the articles read before are made.
        VoiceError, OutputError: none of the articles can be made.
    """
    run = count_missing(order, options)
    store = store_at(order.target)
    items = items_from(options.origins, allow_private=options.allow_private)
    run.incoming.open()
    places = [str(real(Path(origin))) for origin in options.origins if "://" not in origin]
    sign = run.incoming.sign
    with closing(crew_of(order, jobs=options.jobs, scheduler=options.scheduler, places=places, sign=sign)) as crew:
        opened(crew)
        tally = run.make(items, crew, watch)
    run.incoming.clear()
    tally.listed = write_catalogue(store, again=run.reinstated)
    if run.broken:
        raise run.broken
    return tally


def count_missing(order: Order, options: ArchiveOptions) -> Run:
    """A run that has made nothing yet: its tally counts what there is, and `missing` lists what is to be made.

    Raises:
        UsageError: the order's target is inside one of the origins.
        OutputError: the receipts cannot be listed.
    """
    for origin in options.origins:
        _require_apart(order.target, origin)
    store = store_at(order.target)
    return Run(order, store, WorkDone(store, refresh=options.refresh), retry_failed=options.retry_failed)


def _require_apart(target: str, origin: str) -> None:
    """Check that the programmes made are not taken for articles by the next run."""
    if "://" in origin:
        inside = f"{target.rstrip('/')}/".startswith(f"{origin.rstrip('/')}/")
    else:
        inside = "://" not in target and Path(target).is_relative_to(real(Path(origin)))
    if inside:
        raise UsageError(
            f"the target {target} lies in {origin}",
            cause="what is made there would be taken for articles",
            remedy="choose a place outside it",
        )
