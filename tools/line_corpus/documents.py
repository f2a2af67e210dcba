"""Texts composed of the corpus's parts as if somebody had pasted them: articles with other lines around them."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from tools.line_corpus.pasted import ARTICLE, Pasted
from tools.line_corpus.slots import Filler

if TYPE_CHECKING:
    from tools.line_corpus.parts import Corpus, Row

_SPEAKERS = (
    ("Vraag: {}", "Antwoord: {}"),
    ("V: {}", "A: {}"),
    ("**{}**", "{}"),
    ("DE BODE: {}", "{}"),
    ("- {}", "{}"),
    ("— {}", "{}"),
    ("{}", "{}"),
    ("{}", "“{}”"),
    ("{}", "‘{}’"),
    ("Verslaggever: {}", "Vermeulen: {}"),
)
_ENTRY_TIMES = ("{tijd}", "{tijd} uur", "{tijd} | {naam}", "{naam} - {tijd}", "{n} uur geleden")
_DATELINES = (
    "{plaats} - ",
    "{plaats} (ANP) - ",
    "{plaats} – ",
    "{plaats}, {datum} - ",
    "{plaats} (Belga) — ",
    "Van onze verslaggever {plaats} - ",
)
_JOINTS = (" | ", " • ", " · ", " - ", "  ", " ", " / ", " – ")


def documents(corpus: Corpus, count: int, seed: int) -> list[Pasted]:
    """`count` composed texts, the same for the same corpus and seed."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    titles = [lines[0].removeprefix("= ") for lines in corpus.articles] + corpus.lookalikes["title"]
    filler = Filler(rng, titles)
    return [_document(corpus, rng, filler) for _ in range(count)]


def _document(corpus: Corpus, rng: random.Random, filler: Filler) -> Pasted:
    article, headline = _article(corpus, rng)
    if rng.random() < 0.15 and len(article) > 1:
        article[1][0] = filler.fill(rng.choice(_DATELINES)) + article[1][0]
    clean = rng.random() < 0.15
    blocks: list[list[tuple[str, str]]] = []
    if not clean and rng.random() < 0.75:
        blocks += _some(corpus.head, rng, filler, 5)
    headed = len(blocks)
    live = not clean and rng.random() < 0.08
    for number, block in enumerate(article):
        if live and number > 1 and len(block[0]) > 60:
            blocks += _entry(corpus, rng, filler)
        blocks.append([(line, "H" if line == headline else "T") for line in block])
        if clean:
            continue
        if number in (0, 1) and rng.random() < 0.3:
            blocks += _some(corpus.head, rng, filler, 2)
        elif 0 < number < len(article) - 1 and rng.random() < 0.18:
            blocks += _some(corpus.among, rng, filler, 2)
    if not clean and rng.random() < 0.75:
        blocks += _some(corpus.foot, rng, filler, 6)
    return Pasted(_laid_out(blocks, headed, rng))


def _entry(corpus: Corpus, rng: random.Random, filler: Filler) -> list[list[tuple[str, str]]]:
    """The time, the title or both, as above an entry of a live blog."""
    time = [[(filler.fill(rng.choice(_ENTRY_TIMES)), "time of an entry")]] if rng.random() < 0.8 else []
    title = [[(rng.choice(corpus.lookalikes[rng.choice(["title", "crosshead"])]), "T")]] if rng.random() < 0.8 else []
    entry = time + title
    return [[line for block in entry for line in block]] if entry and rng.random() < 0.5 else entry


def _some(rows: list[Row], rng: random.Random, filler: Filler, most: int) -> list[list[tuple[str, str]]]:
    """The blocks of up to `most` rows, of one to three kinds."""
    kinds = sorted({row.kind for row in rows})
    chosen = rng.sample(kinds, min(len(kinds), rng.randint(1, 3)))
    pool = [row for row in rows if row.kind in chosen]
    taken = []
    for row in rng.sample(pool, min(len(pool), rng.randint(1, most))):
        parts = [part.strip() for part in filler.fill(row.text).split("¶")]
        if len(parts) > 1 and all(len(part) < 40 for part in parts) and rng.random() < 0.3:
            parts = [rng.choice(_JOINTS).join(parts)]
        if rng.random() < 0.06:
            parts = [part.upper() for part in parts]
        taken.append([(part, row.kind) for part in parts if part])
    return [block for block in taken if block]


def _article(corpus: Corpus, rng: random.Random) -> tuple[list[list[str]], str]:
    """The blocks of an article, with some lines that look as if they were not part of it; and its headline, or ""."""
    lines = rng.choice(corpus.articles)
    printed = [_printed(line, corpus, rng) for line in lines]
    headline = printed[0] if lines[0].startswith("= ") else ""
    blocks = [[text] for text in printed if text]
    if rng.random() < 0.1:
        blocks += [[line] for line in _interview(corpus, rng)]
    for _ in range(rng.randint(0, 3)):
        blocks.insert(_within(blocks, rng), [rng.choice(corpus.lookalikes["text"])])
    if rng.random() < 0.15 and len(blocks) > 3:
        blocks.insert(rng.randint(2, len(blocks) - 1), [rng.choice(corpus.lookalikes["crosshead"])])
    if rng.random() < 0.2:
        place = rng.choice([len(blocks), _within(blocks, rng)])
        blocks[place:place] = [[line] for line in _list(corpus, rng)]
    blocks += [[rng.choice(corpus.lookalikes["last"])] for _ in range(rng.choice([0, 0, 1, 1, 2]))]
    return _grouped(blocks, rng), headline


def _printed(line: str, corpus: Corpus, rng: random.Random) -> str:
    """A line of an article without its mark. Titles may be replaced; a headline may be in capitals or missing ("")."""
    mark = line[:2] if line[:2] in ("= ", "+ ", "# ") else ""
    text = line.removeprefix(mark)
    if mark == "= ":
        chance = rng.random()
        if chance < 0.12:
            return ""
        text = rng.choice(corpus.lookalikes["title"]) if chance > 0.9 else text
        return text.upper() if 0.12 < chance < 0.17 else text
    return rng.choice(corpus.lookalikes["crosshead"]) if mark == "# " and rng.random() < 0.4 else text


def _within(blocks: list[list[str]], rng: random.Random) -> int:
    return rng.randint(min(2, len(blocks)), len(blocks))


def _interview(corpus: Corpus, rng: random.Random) -> list[str]:
    """The lines of an interview, its questions and answers marked in one of the usual ways."""
    asks, answers = rng.choice(_SPEAKERS)
    said = [text for text in corpus.lookalikes["text"] if text[-1] in ".’”" and len(text) > 20 and not _is_item(text)]
    asked = [text for text in corpus.lookalikes["text"] + corpus.lookalikes["crosshead"] if text.endswith("?")]
    asked = [text for text in asked if ":" not in text]
    pairs = rng.sample(said, 4), rng.sample(asked, min(4, len(asked)))
    return [
        line
        for answer, question in zip(*pairs, strict=False)
        for line in (asks.format(question), answers.format(answer))
    ]


def _list(corpus: Corpus, rng: random.Random) -> list[str]:
    """The lines of a list, usually below one that announces it."""
    mark = rng.choice(["- ", "• ", "* ", "– ", "{}. ", "{}) "])
    words = corpus.lookalikes[rng.choice(["crosshead", "title", "text"])]
    items = [text for text in words if not _is_item(text) and not text.endswith((":", "?"))]
    chosen = rng.sample(items, min(len(items), rng.randint(2, 5)))
    if rng.random() < 0.5:
        chosen = [text[0].lower() + text[1:].rstrip(".") for text in chosen]
    lines = [mark.format(number) + text for number, text in enumerate(chosen, 1)]
    return [rng.choice(corpus.lookalikes["list"]), *lines] if rng.random() < 0.8 else lines


def _grouped(blocks: list[list[str]], rng: random.Random) -> list[list[str]]:
    """The blocks, some short sentences joined to the paragraph before them and some items to one list."""
    grouped: list[list[str]] = []
    for block in blocks:
        text = block[0]
        if (
            len(grouped) > 1
            and text[-1:] in ".’”"
            and grouped[-1][-1][-1:] in ".’”"
            and len(text) < 120
            and rng.random() < 0.3
        ):
            grouped[-1][-1] += f" {text}"
        elif grouped and _is_item(text) and _is_item(grouped[-1][-1]) and rng.random() < 0.7:
            grouped[-1].append(text)
        elif grouped and grouped[-1][-1][-1:].isalpha() and text[-1:] in ".’”" and rng.random() < 0.2:
            grouped[-1].append(text)  # as below a crosshead or headline without a blank line
        else:
            grouped.append([text])
    return grouped


def _is_item(text: str) -> bool:
    return bool(re.match(r"(?:[-•]|\d{1,2}[.)]|[a-z]\)) ", text))


def _laid_out(blocks: list[list[tuple[str, str]]], headed: int, rng: random.Random) -> list[list[tuple[str, str]]]:
    """The blocks as pasting may leave them: all as one, each line a block, or some joined."""
    sort = rng.random()
    if sort < 0.12:
        return [[line for block in blocks for line in block]]
    if sort < 0.24:
        return [[line] for block in blocks for line in block]
    glued: list[list[tuple[str, str]]] = []
    for number, block in enumerate(blocks):
        chance = 0.3 if number <= headed else 0.08
        beside = bool(glued) and glued[-1][-1][1] not in ARTICLE and block[0][1] not in ARTICLE
        if glued and (rng.random() < chance or (beside and rng.random() < 0.4)):
            glued[-1] += block
        else:
            glued.append(list(block))
    return glued
