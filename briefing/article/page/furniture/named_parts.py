"""The parts of a page that their names identify: comments, notices, boxes, labels, and what no reader sees."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from briefing.article.account import HIDDEN
from briefing.article.page.body import is_body
from briefing.article.page.furniture.names import (
    CONSENT,
    CONTROLS,
    LABELS,
    LEADING,
    NEVER,
    OPENED,
    SELDOM,
    SELDOM_PAIRS,
    TALK,
    UNSEEN,
)
from briefing.article.page.furniture.own_parts import BOX, ends_text, is_own_box, stands_between
from briefing.article.page.furniture.steps import is_step
from briefing.article.page.tree import HEADINGS, is_block, is_sentences, line_of, names_of, tag_of, tokens_of
from briefing.text import words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefing.article.page.measure import Measure

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ANIMATED = re.compile(r"animation-name\s*:", re.IGNORECASE)
"""What scripts write to the style of text that appears when a reader scrolls to it."""
_COOKIE = re.compile(r"\bcookies?\b", re.IGNORECASE)
_PARAGRAPH_CHARACTERS = 160
"""Characters of running text, more than a line or two."""
_THEME = re.compile(r"([a-z]{2,})[-_]")
_THEMED = 2
"""So many names of what holds the article begin with one word, where a theme puts it before all of its names."""
_ORIGINS = frozenset({"source", "bron", "credit", "credits", "copyright", "disclaimer"})
_OF_WRITER = frozenset({"byline", "author", "authors", "auteur", "auteurs", "bio", "biography", "cta"})
"""Names of parts that are not the article's, whatever they say and wherever they stand."""
_PROMOTES = words_in(
    """
    promo promotion promoted sponsor sponsored gesponsord offer subscribe subscription abonnee abonneren abonnement
    abo login inloggen register gift
    """
)
"""Names of boxes of which the same is true; a sentence among paragraphs may look like a promotion."""
_SENTENCE_WORDS = 6
"""The fewest words of a paragraph that is a sentence, not a label."""
_ORIGIN = re.compile(
    r"\W*(?:bron(?:nen)?|sources?|foto\w*|beeld|credits?|copyright|disclaimer|let op|©)\b", re.IGNORECASE
)
"""How a line of what those names say begins."""


def asks_consent(element: _Element) -> bool:
    """Whether an element is a box about cookies, which may hold more running text than a poem, a list or a short
    report."""
    return bool(names_of(element) & CONSENT) and _COOKIE.search(line_of(element)) is not None


def is_unseen(element: _Element) -> bool:
    """Whether an element in a line is only for screen readers or hidden from them, such as an icon or a heading's
    anchor."""
    if is_block(element):
        return False
    anchor = tag_of(element) == "a" and (element.get("href") or "").startswith("#")
    if (anchor or element.get("aria-hidden") == "true") and not any(map(str.isalnum, line_of(element))):
        return True
    return any(pair <= token for token in tokens_of(element) for pair in UNSEEN)


def is_hidden(element: _Element) -> bool:
    """Whether an element is hidden until somebody clicks, if it is ever shown."""
    marked = "hidden" in element.attrib or element.get("aria-hidden") == "true"
    style = element.get("style") or ""
    return marked or (_HIDDEN_STYLE.search(style) is not None and not _ANIMATED.search(style))


def is_talk(element: _Element) -> bool:
    """Whether an element is readers' comments, which may be longer than the article."""
    if not names_of(element) & TALK or is_body(element):
        return False
    return not any(is_body(inner) for inner in element.iterdescendants("div", "section", "article"))


def theme_of(headline: _Element | None, measures: dict[_Element, Measure]) -> frozenset[str]:
    """The words that a theme puts before its names of all parts: `premium` in `premium-hero`, `premium-section`; and
    those that call what holds most of the text: `swiper` around each `swiper-slide`."""
    most = max((own.prose for own in measures.values()), default=0) / 2
    holders = {element for element, own in measures.items() if own.prose > most}
    holders |= set() if headline is None else set(headline.iterancestors())
    classes = {holder: (holder.get("class") or "").split() for holder in holders}
    called = {name for holder in holders if tag_of(holder) not in ("html", "body") for name in classes[holder]}
    begun = Counter(found[1] for name in called if (found := _THEME.match(name)))
    alone = {name for holder in holders if measures[holder].prose > most for name in classes[holder]}
    return frozenset({word for word, names in begun.items() if names >= _THEMED} | (alone & SELDOM)) - NEVER


def named_furniture(element: _Element, measures: dict[_Element, Measure], theme: frozenset[str]) -> str:
    """What an element is that is hidden or has a name that the article never has; "" if it may be the article."""
    if is_body(element):
        return ""
    tokens = [token - theme if len(token) > 1 else token for token in tokens_of(element)]
    names = frozenset().union(*tokens)
    leads_nowhere = (
        tag_of(element) == "p" and names & NEVER <= LEADING and _is_of_text(element, names & NEVER, measures)
    )
    if names & NEVER and not (leads_nowhere or _is_own_teaser(element, names, measures)):
        return f"page part ({min(names & NEVER)})"
    hidden = not names & OPENED and is_hidden(element)
    own = measures[element]
    led = any(pair <= token for token in tokens for pair in SELDOM_PAIRS) and _leads(element, own)
    seldom = names & (SELDOM - _ORIGINS if _tells_no_origin(element) else SELDOM) or led
    if not hidden and not led and _is_of_text(element, names & (SELDOM | LABELS), measures):
        return ""
    if not (hidden or seldom or names & LABELS):
        return ""
    if own.prose >= (BOX if hidden or seldom else _PARAGRAPH_CHARACTERS):
        return ""
    return HIDDEN if hidden else f"page part ({' '.join(sorted(names & (SELDOM | LABELS))) or 'links'})"


def _is_of_text(element: _Element, named: frozenset[str], measures: dict[_Element, Measure]) -> bool:
    """Whether sentences without a link are among paragraphs of the text: one of them, or a box of the article's own.

    A name such as `badge` tells how a paragraph looks, not what it says.
    """
    own = measures[element]
    if not named or named & (_OF_WRITER | _ORIGINS):
        return False
    if own.linked or any(tag_of(inner) in CONTROLS for inner in element.iter()):
        return False
    if tag_of(element) == "p" and _is_sentence(line_of(element)):
        return stands_between(element, measures) or ends_text(element, measures)
    is_answer = named == {"fb"}  # below `fq` in a list of questions; elsewhere it is Facebook, which has no prose
    return own.prose > 0 and not named & _PROMOTES and (is_answer or is_own_box(element, measures))


def _is_sentence(line: str) -> bool:
    return len(line.split()) >= _SENTENCE_WORDS and line.rstrip("\"'”’»)").endswith((".", "…"))


def _leads(element: _Element, own: Measure) -> bool:
    """Whether an element has links, or lines that are neither text nor the points of a list in it."""
    return bool(own.linked) or not (own.prose or is_step(element) or _is_sentence(line_of(element)))


def _tells_no_origin(element: _Element) -> bool:
    """Whether a paragraph is of whole sentences, and none of them tells where something comes from."""
    line = line_of(element) if tag_of(element) == "p" else ""
    return is_sentences(line) and not _ORIGIN.match(line)


def _is_own_teaser(element: _Element, names: frozenset[str], measures: dict[_Element, Measure]) -> bool:
    """Whether an element named as a teaser is the article's own standfirst: teasers of others have a title, picture or
    link."""
    if names & NEVER != {"teaser"} or not measures[element].prose:
        return False
    return next(element.iter("a", "img", "button", *HEADINGS), None) is None and not any(
        tag_of(outer) in ("a", "li") for outer in element.iterancestors()
    )
