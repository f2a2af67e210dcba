"""Articles put together from the paragraphs of the tests' own: as many and as long as are wanted, always the same."""

from __future__ import annotations

import json
import random
from pathlib import Path

_SOURCES = Path(__file__).parents[2] / "tests" / "script" / "articles"


def texts(count: int, words: tuple[int, int], seed: int = 1) -> list[str]:
    """`count` articles of so many words, a headline above each."""
    paragraphs = [
        paragraph.strip()
        for source in sorted(_SOURCES.glob("*.txt"))
        for paragraph in source.read_text("utf-8").replace("‡", "").split("\n\n")
        if len(paragraph.split()) > 12
    ]
    chance = random.Random(seed)
    made = []
    for number in range(count):
        wanted, text = chance.randint(*words), [f"Bericht nummer {number} uit de gemeente"]
        while sum(len(part.split()) for part in text) < wanted:
            text.append(chance.choice(paragraphs))
        made.append("\n\n".join(text) + "\n")
    return made


def folder_of(folder: Path, count: int, words: tuple[int, int], seed: int = 1) -> Path:
    """A folder of them."""
    folder.mkdir(parents=True)
    for number, text in enumerate(texts(count, words, seed)):
        (folder / f"{number:05}.txt").write_text(text, "utf-8")
    return folder


def lines_of(file: Path, count: int) -> Path:
    """A file of as many lines of JSON, 2 kB each."""
    (text,) = texts(1, (300, 310))
    with file.open("w", encoding="utf-8") as lines:
        for number in range(count):
            lines.write(json.dumps({"id": number, "headline": f"Bericht {number}", "text": text[:1900]}) + "\n")
    return file
