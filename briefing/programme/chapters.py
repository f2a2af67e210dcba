"""Chapters for players that read them from a file beside the audio."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.model import Recording


def chapters_json(recording: Recording) -> str:
    """The chapters as Podcasting 2.0 JSON Chapters 1.2.0, times in seconds."""
    chapters = [
        {
            "startTime": chapter.start_ms / 1000,
            "endTime": chapter.end_ms / 1000,
            "title": chapter.title,
            **({"url": chapter.url} if chapter.url else {}),
        }
        for chapter in recording.chapters
    ]
    return json.dumps({"version": "1.2.0", "chapters": chapters}, ensure_ascii=False, indent=2) + "\n"
