"""Runs of text in one style, and the paragraphs they make up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from briefing.article.lines.byline import read_byline
from briefing.article.lines.shape import ends_sentence
from briefing.article.page.tree import clean, is_sentences

CROSSHEAD_LENGTH = 80
"""The most characters of a crosshead, however bold."""
_SENTENCE_WORDS = 5

_NO_CROSSHEAD_END = re.compile(r"[.!:;,…][\"'”’»)]*$")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; a line break is a run of its own."""

    text: str
    styles: frozenset[str]
    place: float
    """The number of elements in the tree that begin before it."""


def paragraphs(runs: list[Run]) -> list[list[Run]]:
    """The runs in paragraphs, as blank lines separate them; see `_parted` for single line breaks."""
    groups: list[list[list[Run]]] = [[]]
    for line in _lines(runs):
        if any(run.text.strip() for run in line):
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [paragraph for group in groups for paragraph in _parted(group)]


def _lines(runs: list[Run]) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        if run.text == "\n":
            lines.append([])
        else:
            lines[-1].append(run)
    return lines


def _parted(lines: list[list[Run]]) -> list[list[Run]]:
    """The lines in paragraphs: one paragraph, except that bold lines above the others are one each, and so are all
    lines if each is a whole sentence, or says who wrote the article or when."""
    texts = [clean("".join(run.text for run in line)) for line in lines]
    labels = sum(1 for _ in takewhile(lambda line: is_bold_label(*line), zip(lines[:-1], texts, strict=False)))
    below = lines[labels:]
    if len(below) > 1 and (all(map(_is_whole, texts[labels:])) or all(map(_signs, texts[labels:]))):
        return lines
    return [*lines[:labels], [run for line in below for run in (*line, Run(" ", frozenset(), 0))]]


def _is_whole(text: str) -> bool:
    return len(text) > 60 and ends_sentence(text)


def _signs(text: str) -> bool:
    byline = read_byline(text)
    return byline is not None and any(byline)


def is_bold_label(runs: list[Run], text: str) -> bool:
    """Whether a line, with `text` in `runs`, is a crosshead because it is bold."""
    bold = all("bold" in run.styles for run in runs if run.text.strip())
    return bold and len(text) <= CROSSHEAD_LENGTH and not _NO_CROSSHEAD_END.search(text)


def is_link(runs: list[Run], text: str) -> bool:
    """Whether nearly all of a paragraph is a link to another page, and it is not a sentence."""
    linked = sum(len(run.text.strip()) for run in runs if "linked" in run.styles)
    is_short_sentence = len(text.split()) >= _SENTENCE_WORDS and text.endswith((".", "!")) and not text.endswith("..")
    return linked > 0.8 * len(text) and not is_sentences(text) and not is_short_sentence
