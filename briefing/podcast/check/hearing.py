"""The check of an episode's audio, and of its chapters and transcript against that."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.model import Heard
from briefing.podcast.check.faults import PUBLISH_AGAIN
from briefing.programme.wording import clock

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.podcast.check.faults import Inspection

_LUFS = (-17.0, -15.0)
_MOST_DBTP = -1.0
_SLACK_MS = 1000
_LONGEST_GAP_MS = 30_000
_CUE = re.compile(r"^(?:(\d{2,}):)?(\d\d):(\d\d)\.(\d{3}) --> (?:(\d{2,}):)?(\d\d):(\d\d)\.(\d{3})", re.MULTILINE)
_MAKE = "make the article again with 'briefing make' and publish it"


def check_programme(  # noqa: PLR0913 - a programme and its two texts
    inspection: Inspection, where: str, audio: Path, transcript: Path | None, chapters: Path | None, *, claimed: str
) -> None:
    """Note what is wrong with an episode's audio, and where its chapters and transcript do not fit that."""
    heard = _heard(inspection, where, audio)
    if heard is None:
        return
    if not _LUFS[0] <= heard.lufs <= _LUFS[1]:
        loud = "loud" if heard.lufs > _LUFS[1] else "quiet"
        inspection.fault(where, f"it is too {loud}: {heard.lufs:.1f} LUFS, where players want -16", _MAKE)
    if heard.true_peak_dbtp > _MOST_DBTP:
        inspection.fault(
            where, f"its peaks distort: {heard.true_peak_dbtp:.1f} dBTP, where players want -1 at most", _MAKE
        )
    seconds = int(claimed) if claimed.isdigit() else 0
    if abs(seconds * 1000 - heard.duration_ms) > _SLACK_MS:
        inspection.fault(
            where, f"the feed says it lasts {clock(seconds * 1000)}; it lasts {clock(heard.duration_ms)}", _MAKE
        )
    if transcript:
        _check_transcript(inspection, where, transcript, heard.duration_ms)
    if chapters:
        _check_chapters(inspection, where, chapters, heard.duration_ms)


def _heard(inspection: Inspection, where: str, audio: Path) -> Heard | None:
    """The measurements from when the audio was made, if it is still that audio; else new ones."""
    digest = sha256(audio.read_bytes()).hexdigest()
    known = inspection.episode_with(audio.name)
    if known and known.mp3.sha256 == digest:
        return Heard(known.mp3.duration_ms, known.mp3.lufs, known.mp3.true_peak_dbtp)
    inspection.fault(where, f"its audio {audio.name} is not the file that was published", PUBLISH_AGAIN)
    try:
        return inspection.listen(audio)
    except PublishError as error:
        inspection.fault(where, f"no player can play it: {error.cause or error.what}", _MAKE)
        return None


def _check_transcript(inspection: Inspection, where: str, path: Path, duration_ms: int) -> None:
    content = path.read_text("utf-8", errors="replace")
    cues = [(_ms(*cue.groups()[:4]), _ms(*cue.groups()[4:])) for cue in _CUE.finditer(content)]
    if not content.startswith("WEBVTT") or not cues or content.count("-->") != len(cues):
        inspection.fault(where, f"its transcript {path.name} is not WebVTT that players read", _MAKE)
        return
    if any(start >= end for start, end in cues) or any(after[0] < before[1] - 50 for before, after in pairwise(cues)):
        inspection.fault(where, "sentences in its transcript overlap, or end before they begin", _MAKE)
    last = cues[-1][1]
    if last > duration_ms + _SLACK_MS:
        inspection.fault(where, f"its transcript runs to {clock(last)}, its audio to {clock(duration_ms)}", _MAKE)
    elif last < 0.8 * duration_ms:
        inspection.fault(where, f"its transcript stops at {clock(last)} of {clock(duration_ms)}", _MAKE)
    if max((after[0] - before[1] for before, after in pairwise([(0, 0), *cues])), default=0) > _LONGEST_GAP_MS:
        inspection.fault(where, "its transcript has nothing for more than 30 seconds", _MAKE)


def _check_chapters(inspection: Inspection, where: str, path: Path, duration_ms: int) -> None:
    try:
        chapters = json.loads(path.read_bytes())["chapters"]
        starts = [round(chapter["startTime"] * 1000) for chapter in chapters]
        ends = [round(chapter["endTime"] * 1000) for chapter in chapters if "endTime" in chapter]
        titled = all(chapter["title"].strip() for chapter in chapters)
    except (ValueError, KeyError, TypeError, AttributeError):
        inspection.fault(where, f"its chapters {path.name} are not JSON chapters that players read", _MAKE)
        return
    if not starts or starts[0] != 0 or any(after <= before for before, after in pairwise(starts)):
        inspection.fault(where, "its chapters do not start at 0, or are not in order", _MAKE)
    if not titled:
        inspection.fault(where, "one of its chapters has no title", _MAKE)
    if max([*starts, *ends], default=0) > duration_ms + _SLACK_MS:
        inspection.fault(
            where, f"its chapters run to {clock(max([*starts, *ends]))}, its audio to {clock(duration_ms)}", _MAKE
        )


def _ms(hours: str | None, minutes: str, seconds: str, ms: str) -> int:
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(ms)
