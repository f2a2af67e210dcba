"""`briefing archive`: a hundred thousand articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli import options
from briefing.cli.terminal.console import clock, end_with, print_json, print_line, stderr
from briefing.errors import ArticleError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.archive.archive import ArchiveOptions
    from briefing.archive.order import Order
    from briefing.archive.tally import Tally
    from briefing.model import Voice
    from briefing.podcast.show import Show
    from briefing.settings.schema import Settings


def register(app: typer.Typer) -> None:
    """Add this command to `app`."""
    app.command()(archive)


def archive(
    origins: Annotated[
        list[str],
        typer.Argument(
            metavar="FROM...",
            callback=options.filled,
            help="Folders, .jsonl(.gz), .csv, .parquet, sitemaps, buckets' prefixes.",
        ),
    ],
    to: Annotated[
        str,
        typer.Option("--to", callback=options.filled, metavar="TARGET", help="A folder, s3://, gs:// or az://."),
    ],
    voice: Annotated[
        str | None,
        typer.Option(
            "--voice",
            callback=options.filled,
            help="Its name or file. [default: the show's, else nl-neural, else nl-offline]",
        ),
    ] = None,
    scheduler: Annotated[
        str | None,
        typer.Option(
            "--scheduler",
            callback=options.filled,
            metavar="ADDRESS|FILE",
            help="A Dask cluster's: tcp://..., or its file.",
        ),
    ] = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", min=1, max=512, help="Workers here. [default: one a processor]")
    ] = None,
    retry_failed: Annotated[bool, typer.Option("--retry-failed", help="Try those again that failed before.")] = False,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Make those again that another version of briefing made.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Count and estimate; make nothing.")] = False,
    lexicon: options.LexiconFile = None,
    allow_private: options.AllowPrivate = False,
    settings_file: options.SettingsFile = None,
    json: Annotated[bool, typer.Option("--json", help="Print events on stdout, a JSON object a line.")] = False,
    quiet: options.Quiet = False,
) -> None:
    """Make a programme of every article that has none at TARGET yet; may be killed and run again at any time."""
    from briefing.archive.archive import ArchiveOptions, make_archive
    from briefing.archive.order import order_for, voice_for
    from briefing.cli.terminal.archive_log import ArchiveLog, summary
    from briefing.settings.load import load_settings

    settings = load_settings(settings_file)
    speaker = voice_for(voice, settings)
    order = order_for(to, settings, voice=speaker, lexicon=options.pronunciations(settings, lexicon))
    wanted = ArchiveOptions(
        origins=tuple(origins),
        jobs=jobs,
        scheduler=scheduler,
        retry_failed=retry_failed,
        refresh=refresh,
        allow_private=allow_private,
    )
    people = stderr(quiet=quiet)
    if dry_run:
        _estimate(order, speaker, wanted, json=json)
        return
    with ArchiveLog(people, wanted, json=json) as log:
        tally = make_archive(order, wanted, watch=log.heard, opened=log.opened)
    summary(people, tally, order.target)
    failure = _failure(tally)
    if json:
        log.end(tally, failure)
    else:
        print_line(order.target)
    end_with(failure)


def _failure(tally: Tally) -> ArticleError | None:
    missed = tally.failed.total() + tally.unfinished
    if not missed:
        return None
    reasons = [f"{count} {reason}" for reason, count in tally.failed.most_common()]
    reasons += [f"{tally.unfinished} not finished"] if tally.unfinished else []
    return ArticleError(
        f"{missed} of {tally.offered} articles are not in the archive",
        cause=", ".join(reasons),
        remedy=(
            "their receipts say why; --retry-failed tries them again" if tally.failed else "run the same command again"
        ),
    )


def _estimate(order: Order, voice: Voice, wanted: ArchiveOptions, *, json: bool) -> None:
    from briefing.archive.estimate import estimate

    told = estimate(order, voice, wanted)
    if json:
        print_json(told)
        return
    there: dict[str, Any] = {
        "articles": told.offered,
        "made before": told.there,
        "failed before": told.failed,
        "to be made": told.missing,
        "hours of sound": f"{told.sound_h:.1f}",
        "hours of work of one processor": "unknown for this voice" if told.work_h is None else f"{told.work_h:.1f}",
        "gigabytes": f"{told.bytes / 1e9:.2f}",
    }
    for what, value in there.items():
        print_line(f"{what}: {value}")


def list_archive(target: str, words: Sequence[str], *, json: bool, quiet: bool) -> None:
    """List the programmes of an archive, the newest first: date, length, title, and where its MP3 is.

    Raises:
        PublishError: there is no catalogue.
    """
    import msgspec

    from briefing.archive.catalogue import MOST_FOUND, find_programmes
    from briefing.archive.store import store_at

    found = find_programmes(store_at(target), words)
    if json:
        print_json({"programmes": msgspec.to_builtins(found)})
        return
    for one in found:
        print_line(f"{one.published or '':10}  {clock(one.duration_ms):>7}  {one.title}")
        print_line(f"    {target.rstrip('/')}/{one.mp3}")
    if len(found) == MOST_FOUND:
        stderr(quiet=quiet).print(f"no more than the newest {MOST_FOUND} are listed; words find others", markup=False)
    if not found:
        stderr(quiet=quiet).print(f"there are no programmes{' with these words' if words else ''}", markup=False)


def archive_feeds(show: Show, settings: Settings, *, quiet: bool) -> list[dict[str, Any]]:
    """Bring the feeds of the show's archive up to date and report that on stderr; returns them as JSON."""
    from briefing.archive.feeds import write_feeds

    if not settings.archive_url:
        raise SettingsError(
            "the archive has no archive_url",
            cause="its feeds have to say where listeners find the sound",
            remedy="add it to briefing.toml",
        )
    target = settings.archive if "://" in settings.archive else str(settings.path(settings.archive))
    feeds = write_feeds(show, target, url=settings.archive_url, by=settings.archive_feeds)
    for feed in feeds:
        stderr(quiet=quiet).print(f"feed: {feed.url} ({feed.episodes} episodes)", markup=False)
    return [feed._asdict() for feed in feeds]
