"""The estimate of what an archive will take, from a sample of its articles, before anything is spent."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import msgspec

from briefing.archive.archive import count_missing
from briefing.archive.items import article_of
from briefing.archive.sources import items_from
from briefing.archive.store import store_at
from briefing.archive.tasks import Task, content_of
from briefing.errors import BriefingError

if TYPE_CHECKING:
    from briefing.archive.archive import ArchiveOptions
    from briefing.archive.items import Item
    from briefing.archive.order import Order
    from briefing.archive.tally import Tally
    from briefing.model import Voice

SAMPLE = 40
_WORK_PER_SOUND = {"espeak": 0.0065, "kokoro": 0.23}
"""The seconds of one processor for a second of audio, by engine, everything included: docs/archive.md."""
_BYTES_PER_S = 12_000
"""The bytes of a second of audio at 96 kbit/s."""
_BYTES_BESIDE = 150_000
"""The bytes of a programme's cover, tags, transcript, chapters and manifest."""


class Estimate(msgspec.Struct, frozen=True):
    """The number of articles to make, and the time and space that they will take."""

    offered: int
    there: int
    failed: int
    missing: int
    sound_h: float
    work_h: float | None
    """The hours of one processor; None for a voice whose speed is not known."""
    bytes: int


def estimate(order: Order, voice: Voice, options: ArchiveOptions) -> Estimate:
    """The estimate for making an archive.

    Raises:
        UsageError, SourceError: the origins cannot be read.
    """
    run = count_missing(order, options)
    sample: list[tuple[str, Item]] = []
    missing = 0
    chance = random.Random(1)  # noqa: S311 - seeded, for the same sample each time
    for found in run.missing(items_from(options.origins, allow_private=options.allow_private)):
        missing += 1
        if len(sample) < SAMPLE:
            sample.append(found)
        elif (place := chance.randrange(missing)) < SAMPLE:
            sample[place] = found
    each_ms = _mean_ms(sample, voice, order)
    sound_s = missing * each_ms / 1000
    pace = _WORK_PER_SOUND.get(voice.engine)
    tally: Tally = run.tally
    return Estimate(
        offered=tally.offered,
        there=tally.there,
        failed=tally.failed.total(),
        missing=missing,
        sound_h=round(sound_s / 3600, 4),
        work_h=None if pace is None else round(sound_s * pace / 3600, 4),
        bytes=round(sound_s * _BYTES_PER_S) + missing * _BYTES_BESIDE,
    )


def _mean_ms(sample: list[tuple[str, Item]], voice: Voice, order: Order) -> float:
    """The mean length in ms of the programmes in the sample."""
    from briefing.script.estimate import estimated_ms
    from briefing.studio.make import write_script

    store = store_at(order.target)
    heard = []
    for work, item in sample:
        try:
            task = Task(work, item.identity, item.name, item.address) if item.address else None
            raw = content_of(task, store) if task else item.content() if item.content else b""
            article = article_of(raw, name=item.name, is_record=item.is_record)
        except BriefingError:
            heard.append(0)
            continue
        heard.append(estimated_ms(write_script(article, voice=voice), voice))
    return sum(heard) / len(heard) if heard else 0.0
