"""Boxes on a page that a line in them identifies: those below "Lees ook", or below a label with nothing but buttons."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from briefing.article.lines.boilerplate.audience import addresses_reader
from briefing.article.lines.boilerplate.debris import is_debris, opens_links, opens_teasers
from briefing.article.lines.boilerplate.kinds import block_reason
from briefing.article.lines.boilerplate.prompts import is_prompt
from briefing.article.lines.boilerplate.vocabulary import kind
from briefing.article.page.body import is_body
from briefing.article.page.furniture.names import CONTROLS
from briefing.article.page.furniture.steps import is_step
from briefing.article.page.metadata.signed_lines import read_signed_line
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

BOX = 800
"""The most characters of running text in a box that is not the article."""
_SMALL = 400
_LABEL = 160
_NEAR, _FAR = 3, 20
"""How many elements before and after a box are searched for the text."""
_MOST_TOLD = 2
"""The most lines of an invitation between its question and its button."""
_APPEAL = kind("page", "appeal")
_TO_READER = re.compile(r"\b(?:je|jij|jou|jouw|u|uw|wij|we|ons|onze)\b", re.IGNORECASE)
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
        if box in emptied and heading not in kept and not is_sentences(line) and line_of(box) == line:
            leave_out(heading, "heading above nothing", account)


def is_sidebar_story(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether an `aside` is a box of the article's own with a heading, longer than a label."""
    is_long = _LABEL < measures[element].text < 2 * BOX
    return is_long and any(True for _ in element.iter(*HEADINGS)) and is_own_box(element, measures)


def is_own_box(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether a box is a part of the article, whatever it is called: sentences between its paragraphs, with hardly a
    link and without buttons, none of which is the site's."""
    own = measures[element]
    if own.linked > own.text / 4 or own.prose < own.text / 2 or any(tag_of(e) in CONTROLS for e in element.iter()):
        return False
    return stands_between(element, measures) and not _speaks_for_site(lines_of(element))


def _speaks_for_site(lines: list[str]) -> bool:
    """Whether one of the lines is none of an article's."""
    return any(
        is_prompt(line) or is_debris(line) or addresses_reader(line) or block_reason(line)
        for line in lines
        if any(map(str.isalnum, line))
    )


def stands_between(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether there are paragraphs of running text before and after an element, which may be alone in a box, among
    boxes that look the same."""
    outer = element.iterancestors() if tag_of(element) == "p" else ()
    alone = list(takewhile(lambda each: measures[each].text == measures[element].text, outer))
    box = alone[-1] if alone else element
    looks = [(tag_of(box), box.get("class"))] if alone else []
    around = islice(box.itersiblings(preceding=True), _NEAR), islice(box.itersiblings(), _FAR)
    return all(
        any(
            measures[each].prose and (tag_of(each) == "p" or (tag_of(each), each.get("class")) in looks)
            for each in side
        )
        for side in around
    )


def ends_text(paragraph: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether a paragraph is the last of several in a box, and none that the site has below a text."""
    above = [before for before in islice(paragraph.itersiblings(preceding=True), _NEAR) if measures[before].text]
    if not above or any(tag_of(before) != "p" or not measures[before].prose for before in above):
        return False
    line = line_of(paragraph)
    is_last = not any(measures[below].text for below in paragraph.itersiblings())
    return is_last and not (_speaks_for_site([line]) or read_signed_line(line))


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
        if not any(map(str.isalnum, line)):
            leave_out(element, "sign", account)  # an icon names no box
            continue
        if is_step(element) and not (opens_links(line) or opens_teasers(line)):
            continue
        if _heads_part(element, measures) or _heads_column(element):
            continue
        if _ORIGIN.match(line) and is_debris(line):
            leave_out(element, "source", account)  # of the text around it, which it does not head
        elif opens_links(line) or opens_teasers(line) or is_debris(line) or is_prompt(line):
            leave_out(_box_of(element, kept, measures, largest), "button, promotion or box of links", account)


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
        offers = 0 < len(told) <= _MOST_TOLD and all(map(_TO_READER.search, told))
        if asks and offers and _ends(box, measures):
            leave_out(box, "button, promotion or box of links", account)


def _ends(box: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether there is no running text below a box."""
    return not any(
        measures[below].prose for outer in (box, *box.iterancestors()) for below in islice(outer.itersiblings(), _FAR)
    )


def _heads_part(heading: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether a heading is that of a part of the text, whatever word it is: sentences of an article are below it, in a
    box of the form that the boxes before and after it have."""
    box = heading.getparent() if tag_of(heading) in HEADINGS and heading.getprevious() is None else None
    if box is None or not measures[box].prose or measures[box].linked:
        return False
    for part in (box.getprevious(), box.getnext()):
        if part is None or not measures[part].prose or _form_of(part) != _form_of(box):
            return False
    if any(tag_of(inner) in CONTROLS for inner in box.iter()):
        return False
    told = lines_of(box)[1:]
    return not (_speaks_for_site(told) or any(map(_TO_READER.search, told)))


def _heads_column(element: _Element) -> bool:
    """Whether an element is the head of one of the columns of a table, whatever word it is: `Deel`."""
    cell = next((outer for outer in (element, *element.iterancestors()) if tag_of(outer) == "th"), None)
    beside = () if cell is None else (cell.getprevious(), cell.getnext())
    return any(other is not None and tag_of(other) == "th" for other in beside)


def _form_of(part: _Element) -> tuple[str, str | None, str]:
    """The tag and class of a part of the text, and the tag of what it begins with."""
    return tag_of(part), part.get("class"), tag_of(part[0]) if len(part) else ""


def _is_answered(question: _Element) -> bool:
    """Whether a quotation follows a question, which is an interviewer's then, not the page's."""
    following = question.getnext()
    return following is not None and line_of(following)[:1] in OPENING_QUOTES


def _is_line(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether an element holds a line of text, but not paragraphs, that no single element within it holds."""
    length = measures[element].text if tag_of(element) != "details" else 0
    return 0 < length <= _LABEL and not any(
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
