"""Whether a page holds the article that a feed announced. A page that asks for consent, a login or proof of being human
does not, nor does one saying that the article is gone; and often the HTTP status of such pages says nothing."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from briefing.text import TAG, words_in

if TYPE_CHECKING:
    from briefing.model import Article
    from briefing.newsroom.sources.items import Item

_TOLD = 0.2
"""The least share of an announcement's words that its article must contain."""
_LONGEST = 2_000
_START = 5
_WORD = re.compile(r"\d+|[^\W\d_]{4,}")
_COMMON = words_in("""
    alle andere been bent daar deze door drie eens eerste geen haar hebben heeft hier jaar komt krijgt maar meer
    mensen moet naar niet nieuwe nieuws over twee voor waar werd wordt zich zijn zonder lees verder artikel pagina
""")


def tells_what_was_announced(article: Article, item: Item) -> bool:
    """Whether `article` has enough words of the item's title and teaser, in some form; True if those have no words."""
    announced = _words(f"{item.title} {html.unescape(TAG.sub(' ', item.text[:_LONGEST]))}")
    told = _words(" ".join((article.headline or "", *(block.text for block in article.blocks))))
    return not announced or len(announced & told) >= _TOLD * len(announced)


def _words(text: str) -> set[str]:
    """The beginnings of the words in `text`, without the commonest words."""
    return {word[:_START] for word in _WORD.findall(text.lower()) if word not in _COMMON}
