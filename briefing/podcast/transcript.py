"""The exact transcript: a cue a sentence, timed from the programme's own timeline."""

from __future__ import annotations

import html
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model import PlacedSentence, Recording

SPEAKER = "AI-stem"
LINE_LENGTH = 60
"""Characters; Apple recommends at most 65 a line for transcripts."""


def vtt(recording: Recording) -> str:
    """The transcript as WebVTT (W3C), each cue spoken by the voice span Apple shows as the speaker; a note names the
    source of each item of a bulletin.
    """
    blocks = ["WEBVTT\n"]
    for section in recording.sections:
        if section.source:
            blocks.append(f"NOTE Bron: {' '.join(section.source.split()).replace('-->', '→')}\n")
        blocks += [
            f"{_clock(placed.start_ms, '.')} --> {_clock(placed.end_ms, '.')}\n"
            f"<v {SPEAKER}>{html.escape(_broken(placed.sentence.written), quote=False)}\n"
            for placed in section.sentences
        ]
    return "\n".join(blocks)


def srt(recording: Recording) -> str:
    """The transcript as SubRip, for players that know no WebVTT."""
    cues = [
        f"{number}\n{_clock(placed.start_ms, ',')} --> {_clock(placed.end_ms, ',')}\n"
        f"{_broken(placed.sentence.written).replace('-->', '→')}\n"
        for number, placed in enumerate(_placed(recording), start=1)
    ]
    return "\n".join(cues)


def _placed(recording: Recording) -> Iterator[PlacedSentence]:
    for section in recording.sections:
        yield from section.sentences


def _broken(text: str) -> str:
    """`text` in lines of about equal length: a last line of one word reads badly."""
    text = " ".join(text.split())
    lines = _wrapped(text, LINE_LENGTH)
    if len(lines) < 2:
        return text
    balanced = next(
        (
            tighter
            for width in range(-(-len(text) // len(lines)), LINE_LENGTH)
            if len(tighter := _wrapped(text, width)) == len(lines)
        ),
        lines,
    )
    return "\n".join(balanced)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _clock(ms: int, decimal: str) -> str:
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{decimal}{ms:03}"
