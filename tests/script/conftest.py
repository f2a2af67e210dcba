"""Invented articles, with the sentences that an editor would keep marked, and their scripts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefing.article.formats.plain import read_plain
from briefing.model import Pauses, Script, Voice
from briefing.script.write import write_script

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))
"""The articles. A ‡ precedes each background sentence that an editor would keep in a short version."""
VOICE = Voice("test", "", "espeak", pauses=Pauses(), disclosure="Dit is een computerstem.", ms_per_character=65.0)


@dataclass(frozen=True)
class Marked:
    """An article, its script, and which background sentences an editor would keep."""

    name: str
    script: Script
    keep: tuple[bool, ...]

    @property
    def background(self) -> list[str]:
        return [s.written for part in self.script.sections if part.role == "background" for s in part.sentences]

    @property
    def paragraphs(self) -> list[list[str]]:
        return [
            [s.written for s in paragraph]
            for part in self.script.sections
            if part.role == "background"
            for paragraph in part.paragraphs
        ]

    @property
    def given(self) -> str:
        return " ".join(
            s.written for part in self.script.sections if part.role in ("headline", "lead") for s in part.sentences
        )


def _marked(path: Path) -> Marked:
    text = path.read_text("utf-8")
    script = script_of(text.replace("‡", ""))
    openings = [opening.strip()[:25] for opening in re.findall("‡([^‡\n]*)", text)]
    background = [s.written for part in script.sections if part.role == "background" for s in part.sentences]
    keep = tuple(any(sentence.startswith(opening) for opening in openings) for sentence in background)
    assert sum(keep) == len(openings), path
    return Marked(path.stem, script, keep)


def script_of(text: str) -> Script:
    """The script of an article as plain text."""
    return write_script(read_plain(text, source="a.txt"), VOICE)


@pytest.fixture(scope="session")
def marked_articles() -> list[Marked]:
    return [_marked(path) for path in ARTICLES]
