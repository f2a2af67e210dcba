"""Where on a page the article stands: found by how much running text an element holds, and by what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.article.page.measure import measure
from briefing.article.page.names import ARTICLE, BODY, BODY_COMPANIONS, NEVER
from briefing.article.page.tree import children_of, is_block, tag_of, tokens_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST = 0.85
_MUCH = 0.6


def is_body(element: _Element) -> bool:
    """Whether an element calls itself the article's text."""
    return any(token == {"articlebody"} or _says_body(token) for token in tokens_of(element))


def _says_body(token: frozenset[str]) -> bool:
    words = {word for word in token if (len(word) > 2 and word.isalpha()) or word in NEVER}
    return any(pair <= words and words - pair <= BODY_COMPANIONS for pair in BODY)


def find_body(root: _Element) -> _Element:
    """The smallest block that holds the article's text, in a tree without furniture.

    From the top down: as long as one child holds nearly all of the running text, the article stands in that child; a
    child that calls itself article or body may hold somewhat less, because teasers and comments can be long.
    """
    measures = measure(root)
    current = root
    while measures[current].prose:
        child = max(children_of(current), key=lambda element: measures[element].prose, default=None)
        if child is None or tag_of(child) == "p":
            break
        if measures[child].prose < (_MUCH if _says_article(child) else _MOST) * measures[current].prose:
            break
        current = child
    while not is_block(current) and (parent := current.getparent()) is not None:
        current = parent
    return current


def _says_article(element: _Element) -> bool:
    return (
        tag_of(element) in ("article", "main")
        or is_body(element)
        or any(token <= ARTICLE for token in tokens_of(element) if len(token) == 1)
    )
