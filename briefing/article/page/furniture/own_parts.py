"""Boxes on a page that are parts of the article, though they look like those around it: by their text and place."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from briefing.article.lines.boilerplate.audience import addresses_reader
from briefing.article.lines.boilerplate.debris import is_debris, opens_links, opens_teasers
from briefing.article.lines.boilerplate.kinds import block_reason
from briefing.article.lines.boilerplate.prompts import is_prompt
from briefing.article.page.furniture.names import CONTROLS
from briefing.article.page.metadata.signed_lines import read_signed_line
from briefing.article.page.tree import HEADINGS, is_sentences, line_of, lines_of, tag_of
from briefing.text import OPENING_QUOTES

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefing.article.page.measure import Measure

BOX = 800
"""The most characters of running text in a box that is not the article."""
LABEL = 160
_NEAR, FAR = 3, 20
"""How many elements before and after a box are searched for the text."""
_SENTENCE_WORDS = 6
"""The fewest words of a sentence that is no label."""
TO_READER = re.compile(r"\b(?:je|jij|jou|jouw|u|uw|wij|we|ons|onze)\b", re.IGNORECASE)


def is_sidebar_story(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether an `aside` is a box of the article's own with a heading, longer than a label."""
    is_long = LABEL < measures[element].text < 2 * BOX
    return is_long and any(True for _ in element.iter(*HEADINGS)) and is_own_box(element, measures)


def is_own_box(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether a box is a part of the article, whatever it is called: sentences between its paragraphs, with hardly a
    link and without buttons, none of which is the site's."""
    own = measures[element]
    if own.linked > own.text / 4 or own.prose < own.text / 2 or any(tag_of(e) in CONTROLS for e in element.iter()):
        return False
    return stands_between(element, measures) and not _speaks_for_site(lines_of(element))


def stands_between(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether there are paragraphs of running text before and after an element, which may be alone in a box, among
    boxes that look the same."""
    outer = element.iterancestors() if tag_of(element) == "p" else ()
    alone = list(takewhile(lambda each: measures[each].text == measures[element].text, outer))
    box = alone[-1] if alone else element
    looks = [(tag_of(box), box.get("class"))] if alone else []
    around = islice(box.itersiblings(preceding=True), _NEAR), islice(box.itersiblings(), FAR)
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


def holds_text(box: _Element, label: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether a box that begins with a label is one of the article's, in which the label only stands above its text.

    That is sentences without a link, which address nobody. Below a label that names other articles, or says
    that somebody paid for what follows, they are the article's only in a box of the form that those beside it have.
    """
    own, line = measures[box], line_of(label)
    if own.linked > measures[label].linked or not own.prose - measures[label].prose:
        return False
    told = lines_of(box)[1:]
    if not any(map(is_sentences, told)) or not tells(told):
        return False
    beside = (part for part in (box.getprevious(), box.getnext()) if part is not None)
    alike = any(
        measures[part].prose and not measures[part].linked and _form_of(part)[:2] == _form_of(box)[:2]
        for part in beside
    )
    return alike or not (opens_links(line) or opens_teasers(line) or block_reason(line))


def heads_part(heading: _Element, measures: dict[_Element, Measure]) -> bool:
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
    return not (_speaks_for_site(told) or any(map(TO_READER.search, told)))


def _form_of(part: _Element) -> tuple[str, str | None, str]:
    """The tag and class of a part of the text, and the tag of what it begins with."""
    return tag_of(part), part.get("class"), tag_of(part[0]) if len(part) else ""


def is_told_sentence(line: str) -> bool:
    return line.endswith(".") and len(line.split()) >= _SENTENCE_WORDS and tells([line])


def tells(lines: list[str]) -> bool:
    """Whether lines address nobody, except in what somebody says, and none of them is the site's."""
    return not _speaks_for_site(lines) and not any(
        TO_READER.search(line) for line in lines if line[:1] not in OPENING_QUOTES
    )


def _speaks_for_site(lines: list[str]) -> bool:
    """Whether one of the lines is none of an article's."""
    return any(
        is_prompt(line) or is_debris(line) or addresses_reader(line) or block_reason(line)
        for line in lines
        if any(map(str.isalnum, line))
    )
