"""The place of the article on a page, found by how much running text elements hold and by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.article.lines.chronicle import is_chronicle
from briefing.article.page.furniture.names import ARTICLE, BODY, BODY_COMPANIONS, NEVER
from briefing.article.page.measure import below, measure
from briefing.article.page.tree import HEADINGS, children_of, is_block, line_of, tag_of, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_MOST = 0.85
_MUCH = 0.6
_LONG_TEXT = 400
"""The characters of a text that is no description of the site above a short report."""


def is_body(element: _Element) -> bool:
    """Whether an element is named as the article's text."""
    return any(token == {"articlebody"} or _says_body(token) for token in tokens_of(element))


def _says_body(token: frozenset[str]) -> bool:
    words = {word for word in token if (len(word) > 2 and word.isalpha()) or word in NEVER}
    return any(pair <= words and words - pair <= BODY_COMPANIONS for pair in BODY)


def find_body(root: _Element, title: _Element | None = None) -> _Element:
    """The smallest block with the article's text, in a tree without furniture.

    It is found from the top down: as long as one child holds nearly all of the running text, the article is in that
    child. A child named as article or body may hold somewhat less, because teasers and comments can be long. What is
    above the `title` does not count, unless that stands below a long text: then it is the title of a chapter.
    """
    whole = measure(root)
    measures = whole if title is None else below(title, root, whole)
    if whole[root].prose > max(_LONG_TEXT, 2 * measures[root].prose):
        measures = whole
    current = root
    while measures[current].prose:
        child = max(children_of(current), key=lambda element: measures[element].prose, default=None)
        if child is None or _is_of_text(child) or _is_entry(child, children_of(current)) or _is_by_day(current):
            break
        if measures[child].prose < (_MUCH if _says_article(child) else _MOST) * measures[current].prose:
            break
        current = child
    while not is_block(current) and (parent := current.getparent()) is not None:
        current = parent
    return current


def _is_of_text(element: _Element) -> bool:
    """Whether an element is part of a text, however long: a paragraph, a list, a letter that is quoted whole.

    Old pages indent their whole text as a quotation, including its title.
    """
    tag = tag_of(element)
    return tag in ("p", "ol", "ul", "dl") or (tag == "blockquote" and next(element.iter(*HEADINGS), None) is None)


def _is_entry(element: _Element, siblings: Iterable[_Element]) -> bool:
    """Whether an element is one of the entries of a live blog, each with its time, which all are the article.

    Teasers also have times, but their titles link to their articles.
    """
    alike = [each for each in siblings if (tag_of(each), each.get("class")) == (tag_of(element), element.get("class"))]
    titles = [title for each in alike for title in each.iter(*HEADINGS)]
    return (
        len(alike) > 1
        and all(each.find(".//time") is not None for each in alike)
        and not any(tag_of(title) == "h1" or _is_link(title) for title in titles)
    )


def _is_by_day(element: _Element) -> bool:
    """Whether the parts of an element are a chronicle, each with its day or year as its heading."""
    first = (next(each.iter(*HEADINGS), None) for each in children_of(element))
    return is_chronicle(line_of(heading) for heading in first if heading is not None)


def _is_link(title: _Element) -> bool:
    return title.find(".//a") is not None or next(title.iterancestors("a"), None) is not None


def _says_article(element: _Element) -> bool:
    return (
        tag_of(element) in ("article", "main")
        or is_body(element)
        or any(token <= ARTICLE for token in tokens_of(element) if len(token) == 1)
    )
