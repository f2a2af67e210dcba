"""Articles composed of paragraphs from the tests: any number, of any length, the same for the same seed."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from benchmarks.cases import sample_articles

if TYPE_CHECKING:
    from pathlib import Path


def texts(count: int, words: tuple[int, int], seed: int = 1) -> list[str]:
    """`count` articles with a headline each; `words` is their least and greatest length in words, about."""
    paragraphs = [
        paragraph.strip()
        for article in sample_articles().values()
        for paragraph in article.split("\n\n")
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
    """A new folder with such articles, a text file each."""
    folder.mkdir(parents=True)
    for number, text in enumerate(texts(count, words, seed)):
        (folder / f"{number:05}.txt").write_text(text, "utf-8")
    return folder


def lines_of(file: Path, count: int) -> Path:
    """A file of `count` articles as lines of JSON, 2 kB each."""
    (text,) = texts(1, (300, 310))
    with file.open("w", encoding="utf-8") as lines:
        for number in range(count):
            lines.write(json.dumps({"id": number, "headline": f"Bericht {number}", "text": text[:1900]}) + "\n")
    return file
