"""The removal of what is around an article on its page: menus, teasers, captions, share buttons, notices."""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from briefing.article.account import HIDDEN, IN_FORM, IN_MENU, Account
from briefing.article.page.furniture.boxes import (
    box_of_links,
    take_invitations,
    take_labelled,
    take_link_lists,
    take_orphans,
)
from briefing.article.page.furniture.code import is_printed_code
from briefing.article.page.furniture.galleries import names_person
from briefing.article.page.furniture.misnamed import lower_headings, misnamed
from briefing.article.page.furniture.named_parts import asks_consent, is_talk, is_unseen, named_furniture, theme_of
from briefing.article.page.furniture.names import FURNITURE_ROLES, FURNITURE_TAGS, HELD_BACK, MACHINE_TAGS
from briefing.article.page.furniture.others import (
    LINKS,
    TEASER,
    is_linked_picture,
    is_links,
    others_below_text,
    parts_of,
    points_of,
    rows_of_teasers,
)
from briefing.article.page.furniture.own_parts import is_sidebar_story
from briefing.article.page.furniture.steps import is_step, mark_steps
from briefing.article.page.measure import Measure, measure
from briefing.article.page.notes import take_notes
from briefing.article.page.panels import show_panels
from briefing.article.page.sentences import inline_in_sentences
from briefing.article.page.tree import (
    HEADINGS,
    is_block,
    leave_out,
    line_of,
    lines_of,
    tag_of,
)
from briefing.article.page.unshown import take_unshown

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    Measures = dict[_Element, Measure]

_POST = re.compile(r"\(@\w+\)|pic\.twitter\.com|https?://t\.co/")
"""The signature of a post on a social network."""
_CAPTION = 300
_CAPTION_LINES = 3
"""The most lines of a caption with its photographer; more are a menu or a list beside a picture."""
_TWO_SENTENCES = re.compile(r"[.!?…][\"'”’»)]* [\"'“‘„«(]?[A-ZÀ-Þ]")
_SPEAKS = re.compile(r".*\b(?:we|wij|je|jij|jullie|u)\b.*[^.!?…][.!?]", re.IGNORECASE)
"""A sentence that addresses somebody; a caption describes what is seen."""
_CELL_WORDS = 3
_PICTURES = 3
_AMP_TEXT = ("amp-accordion", "amp-fit-text", "amp-truncate-text")
"""The AMP elements that show text; others are pictures, players, adverts and menus."""


def take_away(root: _Element, headline: _Element | None, account: Account) -> None:
    """Remove from the tree what is not the article. Elements with the headline or most of the running text stay."""
    kept = set(root.iter("html", "body", "main"))
    kept |= set() if headline is None else {headline, *headline.iterancestors(), *headline.iterdescendants()}
    parts = parts_of(root)
    unseen = Account()  # no reader sees the text of these as text
    _take(root, kept, None, lambda element: "script" if tag_of(element) in MACHINE_TAGS - HELD_BACK else "", unseen)
    take_unshown(root, account)
    take_notes(root, account)
    if headline is not None:
        _take(root, kept, None, lambda element: "cookie notice" if asks_consent(element) else "", account)
    _take(root, kept, None, lambda element: HIDDEN if is_unseen(element) else "", account)
    kept |= inline_in_sentences(root)
    measures = measure(root, headline)
    show_panels(root, measures)
    mark_steps(root, measures)
    kept |= misnamed(root, measures)
    lower_headings(root, measures)
    boxes = [box for heading in root.iter(*HEADINGS, "p") if (box := box_of_links(heading, measures)) is not None]
    full = {box: line_of(box) for box in boxes}
    _take(root, kept, measures, lambda element: _picture_or_form(element, measures), account)
    kept |= {aside for aside in root.iter("aside") if is_sidebar_story(aside, measures)}
    _take(root, kept, measures, lambda element: _never_text(element) or _small_print(element, measures), account)
    _take(root, kept, None, lambda element: "readers' comments" if is_talk(element) else "", account)
    measures = measure(root, headline)
    theme = theme_of(headline, measures)
    _take(root, kept, measures, lambda element: named_furniture(element, measures, theme), account)
    _take(root, kept, None, others_below_text(measures, parts), account)
    rows = rows_of_teasers(root, measures)
    points = points_of(root, measures) - rows
    _take(root, kept | points, measures, lambda e: LINKS if e in rows or is_links(e, measures) else "", account)
    take_link_lists(root, kept, account)
    take_labelled(root, kept, measures, account)
    emptied = {box for box, line in full.items() if line_of(box) != line}
    take_invitations(root, kept, measures, emptied, account)
    take_orphans(root, kept, {box for box, line in full.items() if line_of(box) != line}, account)


def _take(
    root: _Element,
    kept: set[_Element],
    measures: Measures | None,
    furniture: Callable[[_Element], str],
    account: Account,
) -> None:
    """Remove furniture. `measures` keep elements with most of the running text, whatever they look like.

    `furniture` returns what an element is instead of the article; "" if it may be part of that.
    """
    most = measures[root].prose / 2 if measures else 0
    waiting = [root]
    while waiting:
        element = waiting.pop()
        stays = element in kept or (measures is not None and measures[element].prose > most)
        if not stays and (reason := furniture(element)):
            leave_out(element, reason, account)
        else:
            waiting.extend(reversed(element))


def _picture_or_form(element: _Element, measures: Measures) -> str:
    if _is_captioned_picture(element, measures) or names_person(element, measures):
        return "caption"
    if is_linked_picture(element, measures):
        return LINKS
    return IN_FORM if _is_form(element, measures) else ""


def _never_text(element: _Element) -> str:
    if tag_of(element) in ("figure", "figcaption"):
        return "caption" if _is_never_text(element) else ""
    if tag_of(element) == "blockquote":
        return "post of a social network" if _is_never_text(element) else ""
    if tag_of(element) == "pre":
        return "code" if is_printed_code(line_of(element)) else ""
    return IN_MENU if _is_never_text(element) else ""


def _small_print(element: _Element, measures: Measures) -> str:
    if not _is_small_print(element, measures):
        return ""
    return "table of figures" if tag_of(element) == "table" else "small print"


def _is_captioned_picture(element: _Element, measures: Measures) -> bool:
    """Whether an element is a picture with a caption, by its structure: all other text in its box is small or italic,
    repeats the picture's own description, or is one short text of one sentence."""
    text = measures[element].text
    if (
        not is_block(element)
        or not 0 < text <= _CAPTION
        or (tag_of(element) in ("ol", "ul", "li") and is_step(element))
    ):
        return False
    pictures = list(islice(element.iter("img"), _PICTURES + 1))
    if not 0 < len(pictures) <= _PICTURES or element.find(".//h1") is not None:
        return False
    slanted = sum(measures[inner].text for inner in element.iter("em", "i", "small", "figcaption", "cite"))
    described = {line for picture in pictures if (line := " ".join((picture.get("alt") or "").split()))}
    if slanted >= text or line_of(element) in described:
        return True
    line = line_of(element)
    if _TWO_SENTENCES.search(line) or _SPEAKS.fullmatch(line) or (line.endswith(".") and _is_row_of_text(element)):
        return False
    if len(list(islice(element.iter("li"), 2))) > 1 or len(lines_of(element)) > _CAPTION_LINES:
        return False
    inner = (inner.text or "" for inner in element.iter("p", "div", "span", "td", *HEADINGS))
    texts = [text for text in inner if any(map(str.isalpha, text))]  # no clock of a video, no number of a gallery
    return tag_of(element) != "p" and len(texts) <= 1


def _is_row_of_text(element: _Element) -> bool:
    """Whether a row like this one, beside it, has a picture and a paragraph of the text."""
    beside = chain(islice(element.itersiblings(), _PICTURES), islice(element.itersiblings(preceding=True), _PICTURES))
    return tag_of(element) != "figure" and any(
        (tag_of(row), row.get("class")) == (tag_of(element), element.get("class"))
        and row.find(".//img") is not None
        and _TWO_SENTENCES.search(line_of(row))
        for row in beside
    )


def _is_form(element: _Element, measures: Measures) -> bool:
    """Whether an element is a box with something to fill in."""
    if not is_block(element) or measures[element].text > TEASER:
        return False
    return any(
        (field.get("type") or "text") in ("text", "email", "radio", "search", "tel")
        for field in element.iter("input", "textarea")
    )


def _is_never_text(element: _Element) -> bool:
    tag, role = tag_of(element), (element.get("role") or "").lower()
    if (
        tag in FURNITURE_TAGS
        or (tag.startswith("amp-") and tag not in _AMP_TEXT)
        or (role in FURNITURE_ROLES and not (role == "tablist" and _holds_panels(element)))
    ):
        return True
    if tag == "figure":
        return element.find(".//blockquote") is None and element.find(".//table") is None
    if tag == "blockquote":
        return bool(_POST.search(line_of(element)[-_CAPTION:]))
    return tag == "footer" and not any(tag_of(ancestor) == "blockquote" for ancestor in element.iterancestors())


def _holds_panels(tabs: _Element) -> bool:
    """Whether a list of tabs holds what they show as well."""
    return any(inner.get("role") == "tabpanel" for inner in tabs.iterdescendants())


def _is_of_sentences(table: _Element) -> bool:
    """Whether half of a table's rows have a cell that is a sentence."""
    rows = [[line_of(cell) for cell in row] for row in table.iter("tr")]
    told = [any(map(_is_sentence, row)) for row in rows]
    return len(rows) > 1 and sum(told) >= len(rows) / 2


def _is_sentence(cell: str) -> bool:
    words = cell.endswith((".", "!")) and cell[:1].isupper() and len(cell.split()) >= _CELL_WORDS
    return words and not any(map(str.isdigit, cell))


def _is_small_print(element: _Element, measures: Measures) -> bool:
    """Whether an element is a separate line in small type, or a table of figures rather than of the page's layout."""
    if tag_of(element) == "table":
        return measures[element].prose == 0 and not _is_of_sentences(element)
    small = tag_of(element) == "small" or (tag_of(element) == "font" and element.get("size") in ("1", "-2"))
    parent = element.getparent()
    alone = parent is not None and measures[parent].text == measures[element].text
    return small and alone and measures[element].text < _CAPTION
