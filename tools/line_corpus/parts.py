"""The parts of the corpus: articles, the lines around them, and lines of articles that look like those."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from tools.line_corpus.pasted import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tools.line_corpus.pasted import Pasted

_MARKS = {"H": "= ", "S": "+ ", "X": "# ", "T": ""}
_LOOKALIKES = {"H": "title", "X": "crosshead"}
_CORPUS = Path(__file__).parent


def fingerprint() -> str:
    """A digest of all texts of the corpus, by which weights are known to be out of date."""
    return sha256("".join(path.read_text("utf-8") for path in sorted(_CORPUS.rglob("*.txt"))).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the corpus: a block that is not part of an article."""

    kind: str
    text: str
    """Its lines, with `¶` between them and `{slots}` in them."""


@dataclass(slots=True)
class Corpus:
    """The parts of which texts are composed."""

    head: list[Row]
    """Blocks above an article."""
    among: list[Row]
    """Blocks between its paragraphs."""
    foot: list[Row]
    """Blocks below it."""
    lookalikes: dict[str, list[str]]
    """Lines of articles that look as if they were not, by kind."""
    articles: list[list[str]]
    """The lines of each article, marked: `= ` headline, `+ ` standfirst, `# ` crosshead, the others text."""

    def only(self, accepts: Callable[[str], bool]) -> Corpus:
        """The corpus with only the rows, lookalikes and first lines of articles for which `accepts` is true."""
        keep = [[row for row in rows if accepts(row.text)] for rows in (self.head, self.among, self.foot)]
        lookalikes = {kind: list(filter(accepts, texts)) for kind, texts in self.lookalikes.items()}
        return Corpus(*keep, lookalikes, [lines for lines in self.articles if accepts(lines[0])])

    def with_texts(self, texts: Sequence[Pasted]) -> Corpus:
        """The corpus with the parts of whole pasted texts added to its own."""
        lookalikes = {kind: list(rows) for kind, rows in self.lookalikes.items()}
        more = Corpus(list(self.head), list(self.among), list(self.foot), lookalikes, list(self.articles))
        for number, text in enumerate(texts):
            more.add(text, f"pasted {number}")
        return more

    def add(self, text: Pasted, name: str) -> None:
        """Add the parts of a text; the blocks around its article get the kind `name`."""
        article, span = [], text.span()
        for number, block in enumerate(text.blocks):
            rows = self.among if number in span else self.foot if span and number > span[0] else self.head
            around = [line for line, kind in block if kind not in ARTICLE]
            if around:
                rows.append(Row(name, "¶".join(around)))
            article += [_MARKS[kind] + line for line, kind in block if kind in ARTICLE]
            for line, kind in block:
                if kind in _LOOKALIKES:
                    self.lookalikes[_LOOKALIKES[kind]].append(line)
        if article:
            self.articles.append(article)


def read_corpus() -> Corpus:
    """The whole corpus, but for the pasted texts."""
    lookalikes: dict[str, list[str]] = {}
    for row in _rows("lookalikes.txt"):
        lookalikes.setdefault(row.kind, []).append(row.text)
    articles = [
        [line for line in part.splitlines() if line.strip()]
        for part in (_CORPUS / "articles.txt").read_text("utf-8").split("\n\n")
        if part.startswith("= ")
    ]
    return Corpus(_rows("head.txt"), _rows("among.txt"), _rows("foot.txt"), lookalikes, articles)


def _rows(name: str) -> list[Row]:
    rows, kind = [], ""
    for line in (_CORPUS / name).read_text("utf-8").splitlines():
        if line.startswith("== "):
            kind = line.removeprefix("== ")
        elif line and kind:
            rows.append(Row(kind, line))
    return rows
