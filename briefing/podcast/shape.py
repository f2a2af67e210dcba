"""The shape that a manifest must have, beyond its types, so that feeds and pages can be made from it."""

from __future__ import annotations

import re
from itertools import pairwise
from math import isfinite
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.programme.wording import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.podcast.episode import Episode, Publication
    from briefing.programme.manifest import Manifest

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
"""A language tag of RFC 5646, except for rare forms."""
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?([T ].{1,40})?")
_SLACK_MS = 1000
_LONGEST_MS = 24 * 3_600_000


def require_shape(manifest: Manifest, path: Path, *, remedy: str) -> None:
    """Check that a programme's public `manifest`, read from `path`, describes something that can be heard and read.

    Raises:
        PublishError: it does not; says what is wrong.
    """
    _require(_faults(manifest), path, remedy)


def require_published_shape(episode: Episode, path: Path, *, remedy: str) -> None:
    """Check the same of an `episode`, and its publication.

    Raises:
        PublishError: something is wrong; says what.
    """
    _require((*_faults(episode), *_publication_faults(episode.publication)), path, remedy)


def _require(faults: tuple[str, ...] | Iterator[str], path: Path, remedy: str) -> None:
    fault = next(iter(faults), None)
    if fault:
        raise PublishError(f"{path} is malformed", cause=fault, remedy=remedy)


def _faults(manifest: Manifest) -> Iterator[str]:
    mp3 = manifest.mp3
    if not manifest.guid or manifest.guid != one_line(manifest.guid):
        yield "its guid is empty or not plain text"
    if not _LANGUAGE.fullmatch(manifest.language):
        yield f"{manifest.language!r} is not a language"
    if manifest.published and not _DAY.fullmatch(one_line(manifest.published)):
        yield f"{manifest.published!r} is not a day"
    if not 0 < mp3.duration_ms <= _LONGEST_MS or mp3.bytes <= 0:
        yield "its audio has no length that a programme can have"
    if not isfinite(mp3.lufs) or not isfinite(mp3.true_peak_dbtp):
        yield "its audio has no loudness"
    voices = {sentence.voice for section in manifest.sections for sentence in section.sentences}
    texts = (manifest.title, manifest.lead, manifest.author, manifest.article_section)
    for text in (*texts, manifest.voice.name, manifest.voice.engine, *voices):
        if text and text != one_line(text):
            yield f"{text[:80]!r} is not plain text"
    yield from _section_faults(manifest)


def _section_faults(manifest: Manifest) -> Iterator[str]:
    sentences = [sentence for section in manifest.sections for sentence in section.sentences]
    spans = [(section.start_ms, section.end_ms) for section in manifest.sections]
    cues = [(sentence.start_ms, sentence.end_ms) for sentence in sentences]
    last = manifest.mp3.duration_ms + _SLACK_MS
    if not sentences:
        yield "it has no sections with sentences in them"
    for section in manifest.sections:
        if not section.title or section.title != one_line(section.title):
            yield f"{section.title[:80]!r} is not the title of a section"
        if section.source and section.source != one_line(section.source):
            yield f"{section.source[:80]!r} is not the source of a section"
    for sentence in sentences:
        if not sentence.written or sentence.written != one_line(sentence.written):
            yield f"{sentence.written[:80]!r} is not a plain sentence"
    for places, kind in ((spans, "sections"), (cues, "sentences")):
        if any(not 0 <= start <= end <= last for start, end in places):
            yield f"one of its {kind} is not within its audio"
        if any(after[0] < before[0] for before, after in pairwise(places)):
            yield f"its {kind} are not in order"


def _publication_faults(publication: Publication) -> Iterator[str]:
    if "mp3" not in publication.files:
        yield "it names no MP3"
    if publication.published.tzinfo is None or (publication.corrected and publication.corrected.tzinfo is None):
        yield "the date of its publication has no time zone"
    if min(publication.season or 1, publication.episode or 1) < 1:
        yield "its season or number is less than 1"
    levels = publication.waveform
    if not levels or not 0 <= min(levels) <= max(levels) <= 100:
        yield "its waveform is not one of levels from 0 to 100"
