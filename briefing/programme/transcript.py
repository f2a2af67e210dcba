"""The transcript: one cue a sentence, with the exact times of the programme's own timeline."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from briefing.disclosure import speaker
from briefing.dutch.quotations import passages
from briefing.model import web_address
from briefing.programme.typography import typeset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.model import PlacedSection

_LINE_LENGTH = 60
"""In characters; Apple recommends lines of at most 65 for transcripts."""
_SHORTEST_CUE_MS = 1000
"""The time a reader needs for one word; some players also drop a cue that begins and ends within the same second."""


def vtt(sections: Sequence[PlacedSection]) -> str:
    """The transcript as WebVTT (W3C). Each cue has a voice span, which Apple shows as the speaker; a NOTE gives the
    address of each item of a bulletin that has one.
    """
    cues = _cues(sections)
    blocks = ["WEBVTT\n"]
    for section in sections:
        if source := web_address(section.source):
            blocks.append(f"NOTE Bron: {' '.join(source.split()).replace('-->', '→')}\n")
        blocks += [
            f"{_clock(start_ms, '.')} --> {_clock(end_ms, '.')}\n"
            f"<v {_escaped(speaker(sentence.voice))}>{_marked(written)}\n"
            for sentence, (start_ms, end_ms, written) in zip(section.sentences, cues, strict=False)
        ]
    return "\n".join(blocks)


def srt(sections: Sequence[PlacedSection]) -> str:
    """The transcript as SubRip, for players that do not read WebVTT."""
    cues = [
        f"{number}\n{_clock(start_ms, ',')} --> {_clock(end_ms, ',')}\n{_broken(written).replace('-->', '→')}\n"
        for number, (start_ms, end_ms, written) in enumerate(_cues(sections), start=1)
    ]
    return "\n".join(cues)


def _cues(sections: Sequence[PlacedSection]) -> Iterator[tuple[int, int, str]]:
    """The start and end (ms) and the text of each cue: its sentence's own, with a short one extended into the pause."""
    placed = [each for section in sections for each in section.sentences]
    starts_of_next = [*(each.start_ms for each in placed[1:]), sections[-1].end_ms]
    for each, next_ms in zip(placed, starts_of_next, strict=True):
        yield each.start_ms, max(each.end_ms, min(each.start_ms + _SHORTEST_CUE_MS, next_ms)), each.written


def _marked(text: str) -> str:
    """`text` in lines, with each quotation in another language in a WebVTT `<lang>` span."""
    lines, at, marked = _broken(text), 0, ""
    for passage in passages(typeset(" ".join(text.split()))):
        piece = _escaped(lines[at : at + len(passage.text)])
        at += len(passage.text)
        marked += f"<lang {passage.language}>{piece}</lang>" if passage.language else piece
    return marked


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)


def _broken(text: str) -> str:
    """`text` in lines of about equal length, because a last line of one word reads badly."""
    text = " ".join(text.split())
    lines = _wrapped(text, _LINE_LENGTH)
    if len(lines) < 2:
        return text
    balanced = next(
        (
            tighter
            for width in range(-(-len(text) // len(lines)), _LINE_LENGTH)
            if len(tighter := _wrapped(text, width)) == len(lines)
        ),
        lines,
    )
    return "\n".join(balanced)


def _wrapped(text: str, width: int) -> list[str]:
    """`text`, with single spaces, in lines of at most `width`; a longer word has a line of its own. What `textwrap`
    gives too, in a fifth of the time."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and len(lines[-1]) + len(word) < width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _clock(ms: int, decimal: str) -> str:
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{decimal}{ms:03}"
