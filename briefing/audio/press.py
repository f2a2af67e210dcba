"""The pressing of a mastered programme: given its tags and put in its place on disk, now or later from the cache."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from itertools import chain
from typing import TYPE_CHECKING

from briefing.audio.tags import id3
from briefing.audio.timeline import milliseconds, place
from briefing.files import whole_file
from briefing.model import Recording, chapters

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from briefing.audio.timeline import Span
    from briefing.model import Script, Tags

EDITION = 2
"""The version of how programmes are made: to be raised whenever the same takes would give other bytes."""


@dataclass(frozen=True, slots=True)
class Mastered:
    """A programme's timeline and measurements, before it has tags."""

    spans: tuple[Span, ...]
    """The position of each sentence of the script, in samples."""
    samples: int
    """Its length in samples."""
    lufs: float
    """Its integrated loudness when it is played."""
    true_peak_dbtp: float
    """Its greatest true peak when it is played."""


def press(script: Script, mastered: Mastered, audio: Iterable[bytes], *, target: Path, tags: Tags) -> Recording:
    """The programme as an MP3 at `target`: the tags, followed by the blocks of `audio`.

    Raises:
        WriteError: the folder or the file cannot be written, or the disk is full.
    """
    duration_ms = milliseconds(mastered.samples)
    sections = place(script, mastered.spans, mastered.samples)
    lufs, true_peak_dbtp = round(mastered.lufs, 2), round(mastered.true_peak_dbtp, 2)
    size, sha256 = _write(target, chain((id3(tags, chapters(sections)),), audio))
    return Recording(target, size, sha256, duration_ms, lufs, true_peak_dbtp, sections)


def _write(target: Path, blocks: Iterable[bytes]) -> tuple[int, str]:
    """The size in bytes and the SHA-256 of what was written."""
    digest, size = hashlib.sha256(), 0
    with whole_file(target) as file:
        for block in blocks:
            file.write(block)
            digest.update(block)
            size += len(block)
    return size, digest.hexdigest()


def packed(mastered: Mastered, audio: bytes) -> bytes:
    """A programme as one string of bytes, for the cache."""
    return json.dumps(asdict(mastered)).encode() + b"\n" + audio


def unpacked(kept: bytes) -> tuple[Mastered, bytes]:
    """The arguments that `packed` was given."""
    head, _, audio = kept.partition(b"\n")
    known = json.loads(head)
    spans = tuple((start, end) for start, end in known.pop("spans"))
    return Mastered(spans, **known), audio
