"""Boxes on a page that a line in them identifies: those below "Lees ook", or below a label with nothing but buttons."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from briefing.article.lines.boilerplate.debris import is_debris, opens_links, opens_teasers
from briefing.article.lines.boilerplate.prompts import is_prompt
from briefing.article.lines.boilerplate.vocabulary import kind
from briefing.article.page.body import is_body
from briefing.article.page.furniture.names import CONTROLS
from briefing.article.page.furniture.own_parts import (
    BOX,
    FAR,
    LABEL,
    TO_READER,
    heads_part,
    holds_text,
    is_told_sentence,
)
from briefing.article.page.furniture.steps import is_step
from briefing.article.page.tree import (
    HEADINGS,
    is_block,
    is_sentences,
    leads_elsewhere,
    leave_out,
    line_of,
    lines_of,
    tag_of,
)
from briefing.text import OPENING_QUOTES

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefing.article.account import Account
    from briefing.article.page.measure import Measure

_SMALL = 400
_MOST_TOLD = 2
"""The most lines of an invitation between its question and its button."""
_PROMOTION = "button, promotion or box of links"
_APPEAL = kind("page", "appeal")
_ORIGIN = re.compile(r"\W*(?:bron(?:nen)?|foto(?:graaf|grafie)?|beeld|tekst|illustraties?) ?:", re.IGNORECASE)
_MORE = re.compile(r"(?:nog )?(?:meer|andere)(?! dan\b) [^.!?]{3,60}", re.IGNORECASE)


def box_of_links(heading: _Element, measures: dict[_Element, Measure]) -> _Element | None:
    """The box of a heading with links, buttons or fields below it and little text; None if there is no such box."""
    box = heading.getparent()
    if box is None or not 0 < measures[box].text <= _SMALL:
        return None
    after = (element for sibling in heading.itersiblings() for element in sibling.iter())
    near = islice(after, _SMALL)  # thousands of empty ones below each of thousands would take minutes
    return box if any(tag_of(element) in ("a", *CONTROLS) for element in near) else None


def take_orphans(root: _Element, kept: set[_Element], emptied: set[_Element], account: Account) -> None:
    """Remove the headings and labels of buttons, links and forms whose box holds nothing else."""
    for heading in list(root.iter(*HEADINGS, "p")):
        box, line = heading.getparent(), line_of(heading)
        is_text = is_sentences(line) or is_told_sentence(line)
        if box in emptied and heading not in kept and not is_text and line_of(box) == line:
            leave_out(heading, "heading above nothing", account)


def take_link_lists(root: _Element, kept: set[_Element], account: Account) -> None:
    """Remove lists of other articles under a title such as "Meer recepten met pompoen", with a link in each item."""
    for heading in list(root.iter(*HEADINGS, "p")):
        items = heading.getnext()
        if items is None or heading in kept or tag_of(items) not in ("ul", "ol") or not len(items):
            continue
        if _MORE.fullmatch(line_of(heading)) and all(any(map(leads_elsewhere, item.iter("a"))) for item in items):
            leave_out(heading, "link to another article", account)
            leave_out(items, "link to another article", account)


def take_labelled(root: _Element, kept: set[_Element], measures: dict[_Element, Measure], account: Account) -> None:
    """Remove boxes that begin with a label such as "Lees ook"."""
    largest = min(BOX, measures[root].prose / 2)
    for element in list(root.iter()):
        if element in kept or tag_of(element) in ("html", "body") or not _is_line(element, measures):
            continue
        line = line_of(element)
        if line.endswith("?") and _is_answered(element):
            continue
        if len(lines := lines_of(element)) > 1 and any(map(is_told_sentence, lines)):
            continue  # blocks of their own, of which one is text
        if not any(map(str.isalnum, line)):
            leave_out(element, "sign", account)  # an icon names no box
            continue
        if is_step(element) and not (opens_links(line) or opens_teasers(line)):
            continue
        if heads_part(element, measures) or _heads_column(element):
            continue
        if _ORIGIN.match(line) and is_debris(line):
            leave_out(element, "source", account)  # of the text around it, which it does not head
        elif opens_links(line) or opens_teasers(line) or is_debris(line) or is_prompt(line):
            box = _box_of(element, kept, measures, largest)
            leave_out(element if holds_text(box, element, measures) else box, _PROMOTION, account)


def take_invitations(
    root: _Element, kept: set[_Element], measures: dict[_Element, Measure], emptied: set[_Element], account: Account
) -> None:
    """Remove boxes below the text that ask a question, or appeal to the reader, and end with a button: `Hulp nodig? Wij
    denken graag mee.` The button of the `emptied` is gone already."""
    for heading in list(root.iter(*HEADINGS)):
        box = heading.getparent()
        if box is None or box in kept or tag_of(box) in ("html", "body") or not 0 < measures[box].text <= _SMALL:
            continue
        lines = lines_of(box)
        buttons = [line_of(link) for link in box.iter("a", "button") if tag_of(link) != "a" or leads_elsewhere(link)]
        told = lines[1:-1] if lines[-1:] and lines[-1] in buttons else lines[1:] if box in emptied else []
        title = line_of(heading)
        asks = lines[:1] == [title] and (title.endswith("?") or _APPEAL.opening.match(title))
        offers = 0 < len(told) <= _MOST_TOLD and all(map(TO_READER.search, told))
        if asks and offers and _ends(box, measures):
            leave_out(box, _PROMOTION, account)


def _ends(box: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether there is no running text below a box."""
    return not any(
        measures[below].prose for outer in (box, *box.iterancestors()) for below in islice(outer.itersiblings(), FAR)
    )


def _heads_column(element: _Element) -> bool:
    """Whether an element is the head of one of the columns of a table, whatever word it is: `Deel`."""
    cell = next((outer for outer in (element, *element.iterancestors()) if tag_of(outer) == "th"), None)
    beside = () if cell is None else (cell.getprevious(), cell.getnext())
    return any(other is not None and tag_of(other) == "th" for other in beside)


def _is_answered(question: _Element) -> bool:
    """Whether a quotation follows a question, which is an interviewer's then, not the page's."""
    following = question.getnext()
    return following is not None and line_of(following)[:1] in OPENING_QUOTES


def _is_line(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether an element holds a line of text, but not paragraphs, that no single element within it holds."""
    length = measures[element].text if tag_of(element) != "details" else 0
    return 0 < length <= LABEL and not any(
        measures[child].text >= length or (measures[child].prose and is_block(child)) for child in element
    )


def _box_of(element: _Element, kept: set[_Element], measures: dict[_Element, Measure], largest: float) -> _Element:
    """The largest box that begins with an element and has less running text than `largest`."""
    box = element
    while (parent := box.getparent()) is not None and parent not in kept and not is_body(parent):
        if (
            measures[parent].prose > largest
            or tag_of(parent) in ("html", "body", "details")
            or not _begins(parent, box, measures)
        ):
            break
        box = parent
    return box


def _begins(parent: _Element, element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether a parent has no text before this child."""
    before = element.itersiblings(preceding=True)
    return not (parent.text or "").strip() and all(
        not measures[sibling].text and not (sibling.tail or "").strip() for sibling in before
    )
