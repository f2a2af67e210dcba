"""The parts of the corpus: articles, and lines that stand around them or only look as if they did."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from zlib import crc32

CORPUS = Path(__file__).parent


def fingerprint() -> str:
    """What tells one state of the corpus from another."""
    return sha256("".join(path.read_text("utf-8") for path in sorted(CORPUS.glob("*.txt"))).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the corpus: the lines of a block."""

    kind: str
    text: str


@dataclass(slots=True)
class Corpus:
    """The parts."""

    head: list[Row]
    among: list[Row]
    foot: list[Row]
    alike: dict[str, list[str]]
    articles: list[list[str]]

    def without(self, dropped: set[str]) -> Corpus:
        """The parts but for some kinds."""
        keep = [[row for row in rows if row.kind not in dropped] for rows in (self.head, self.among, self.foot)]
        return Corpus(*keep, self.alike, self.articles)

    def half(self, number: int, division: str) -> Corpus:
        """The parts of one half, 0 or 1, of a division in two."""

        def is_of(text: str) -> bool:
            return crc32(f"{division} {text}".encode()) % 2 == number

        keep = [[row for row in rows if is_of(row.text)] for rows in (self.head, self.among, self.foot)]
        alike = {kind: list(filter(is_of, texts)) for kind, texts in self.alike.items()}
        return Corpus(*keep, alike, [lines for lines in self.articles if is_of(lines[0])])


def read_corpus() -> Corpus:
    """All parts."""
    alike: dict[str, list[str]] = {}
    for row in _rows("lookalikes.txt"):
        alike.setdefault(row.kind, []).append(row.text)
    articles = [
        [line for line in part.splitlines() if line.strip()]
        for part in (CORPUS / "articles.txt").read_text("utf-8").split("\n\n")
        if part.startswith("= ")
    ]
    return Corpus(_rows("head.txt"), _rows("among.txt"), _rows("foot.txt"), alike, articles)


def _rows(name: str) -> list[Row]:
    rows, kind = [], ""
    for line in (CORPUS / name).read_text("utf-8").splitlines():
        if line.startswith("== "):
            kind = line.removeprefix("== ")
        elif line and kind:
            rows.append(Row(kind, line))
    return rows
