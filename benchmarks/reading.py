"""A comparison of what `briefing` and trafilatura read of the same saved pages.

`python -m benchmarks.reading [FOLDER]` needs a JSON file beside each page, as in tests/article/pages, and trafilatura
installed. The text of a page is right if it has all words of the article and no others.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from briefing.article.source import read_article
from briefing.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Callable

_PAGES = Path(__file__).parents[1] / "tests" / "article" / "pages"


class Reading(NamedTuple):
    """What a reader makes of a page; empty if it found no article."""

    text: str = ""
    headline: str | None = None
    date: str | None = None
    author: str | None = None


def by_briefing(page: Path) -> Reading:
    """The reading of `briefing`."""
    try:
        article = read_article(str(page))
    except ArticleError:
        return Reading()
    return Reading("\n".join(b.text for b in article.blocks), article.headline, article.published, article.author)


def by_trafilatura(page: Path) -> Reading:
    """The reading of trafilatura, set to leave out comments and to lose as little as it can."""
    from trafilatura import bare_extraction

    found = bare_extraction(page.read_bytes(), include_comments=False, favor_recall=True, with_metadata=True)
    return Reading(found.text or "", found.title, found.date, found.author) if found else Reading()


_READERS: dict[str, Callable[[Path], Reading]] = {"briefing": by_briefing, "trafilatura": by_trafilatura}


def measured(reader: Callable[[Path], Reading], pages: list[Path]) -> str:
    """A row of the table: the shares of pages whose text, headline, date and author are right, and the numbers of words
    that are lost and of words that are not the article's."""
    right: Counter[str] = Counter()
    lost = more = 0
    for page in pages:
        wanted = json.loads(page.with_suffix(".json").read_text("utf-8"))
        got = reader(page)
        text, said = _words(_text(wanted)), _words(got.text)
        # Some readers put the headline above the text: its words are the article's.
        may_be_said = text + _words(wanted["headline"])
        gone, extra = text - said, said - may_be_said
        lost, more = lost + gone.total(), more + extra.total()
        right["text"] += not gone and not extra
        for key, value in (("headline", got.headline), ("date", got.date), ("author", got.author)):
            right[key] += _words(value or "") == _words(wanted[key] or "")
    shares = (f"{right[key] / len(pages):.2f}" for key in ("text", "headline", "date", "author"))
    return " | ".join((*shares, str(lost), str(more)))


def _text(wanted: dict[str, Any]) -> str:
    return "\n".join([wanted["standfirst"] or "", *(text for _, text in wanted["blocks"])])


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=main.__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=_PAGES)
    pages = sorted(parser.parse_args().folder.glob("**/*.html"))
    print(f"{len(pages)} pages\n\n| reader | text | headline | date | author | words lost | words of something else |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, reader in _READERS.items():
        print(f"| {name} | {measured(reader, pages)} |")


if __name__ == "__main__":
    main()
