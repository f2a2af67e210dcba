"""The chapters file, for players that read chapters from a file beside the audio."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from briefing.model import chapters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model import PlacedSection


def chapters_json(sections: Sequence[PlacedSection]) -> str:
    """The chapters as Podcasting 2.0 JSON Chapters 1.2.0, times in seconds."""
    listed = [
        {
            "startTime": chapter.start_ms / 1000,
            "endTime": chapter.end_ms / 1000,
            "title": chapter.title,
            **({"url": chapter.url} if chapter.url else {}),
        }
        for chapter in chapters(sections)
    ]
    return json.dumps({"version": "1.2.0", "chapters": listed}, ensure_ascii=False, indent=2) + "\n"
