"""What parts of a page are by what they are called: comments, notices, boxes, labels, and what no reader sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.page.body import is_body
from briefing.article.page.boxes import BOX
from briefing.article.page.names import CONSENT, LABELS, NEVER, OPENED, SELDOM, SELDOM_PAIRS, TALK, UNSEEN
from briefing.article.page.tree import HEADINGS, is_block, line_of, names_of, tag_of, tokens_of

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefing.article.page.measure import Measure

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_COOKIE = re.compile(r"\bcookies?\b", re.IGNORECASE)
_PARAGRAPH = 160
"""Characters of running text: more than a line or two."""


def asks_consent(element: _Element) -> bool:
    """A box about cookies, which may hold more running text than a poem, a list or a short report."""
    return bool(names_of(element) & CONSENT) and _COOKIE.search(line_of(element)) is not None


def is_unseen(element: _Element) -> bool:
    """An element in a line that only a screen reader says, or a sign that it does not: an icon, a heading's anchor."""
    if is_block(element):
        return False
    anchor = tag_of(element) == "a" and (element.get("href") or "").startswith("#")
    if (anchor or element.get("aria-hidden") == "true") and not any(map(str.isalnum, line_of(element))):
        return True
    return any(pair <= token for token in tokens_of(element) for pair in UNSEEN)


def is_talk(element: _Element) -> bool:
    """Readers' comments: they may be longer than the article."""
    if not names_of(element) & TALK or is_body(element):
        return False
    return not any(is_body(inner) for inner in element.iterdescendants("div", "section", "article"))


def named_furniture(element: _Element, measures: dict[_Element, Measure]) -> str:
    """What an element is that is hidden, or called what the article is not."""
    if is_body(element):
        return ""
    tokens = tokens_of(element)
    names = frozenset().union(*tokens)
    if names & NEVER and not _is_own_teaser(element, names, measures):
        return f"page part ({min(names & NEVER)})"
    hidden = not names & OPENED and (
        "hidden" in element.attrib
        or element.get("aria-hidden") == "true"
        or _HIDDEN_STYLE.search(element.get("style") or "")
    )
    own = measures[element]
    led = (own.linked or not own.prose) and any(pair <= token for token in tokens for pair in SELDOM_PAIRS)
    seldom = names & SELDOM or led
    if not (hidden or seldom or names & LABELS):
        return ""
    if own.prose >= (BOX if hidden or seldom else _PARAGRAPH):
        return ""
    return "hidden" if hidden else f"page part ({' '.join(sorted(names & (SELDOM | LABELS))) or 'links'})"


def _is_own_teaser(element: _Element, names: frozenset[str], measures: dict[_Element, Measure]) -> bool:
    """Whether what is called a teaser is the article's own, its standfirst: others' have a title, a picture, a link."""
    if names & NEVER != {"teaser"} or not measures[element].prose:
        return False
    return next(element.iter("a", "img", "button", *HEADINGS), None) is None and not any(
        tag_of(outer) in ("a", "li") for outer in element.iterancestors()
    )
