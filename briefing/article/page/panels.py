"""Panels that open at a click on their title: a question with its answer, a chapter of a long text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from lxml import etree

from briefing.article.lines.boilerplate.debris import is_debris, opens_links, opens_teasers
from briefing.article.lines.boilerplate.prompts import is_prompt
from briefing.article.lines.boilerplate.vocabulary import kind
from briefing.article.page.furniture.named_parts import is_hidden
from briefing.article.page.furniture.names import CONTROLS
from briefing.article.page.tree import HEADINGS, leads_elsewhere, line_of, tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefing.article.page.measure import Measure

_MOST_OUTER_BOXES = 3
"""The most boxes around a title alone, such as a heading and a header."""
_TITLE = 160
_SIGNS = " +-–−×▾▼⌄›>"
"""Signs beside a button's words that it opens something."""
_ENDS = re.compile(r"[.!][\"'”’»)]*$")
_UNFOLDS = kind("page", "rest of the text")
_HIDING = ("hidden", "aria-hidden", "style")


def show_panels(root: _Element, measures: dict[_Element, Measure]) -> None:
    """Show the panels of running text: those below buttons and behind tabs, which become their headings, and what is
    folded away.

    Buttons are not text, but these are the only titles that their panels have.
    """
    for button, panel in _opened(root, measures):
        for sign in button.iterdescendants():
            sign.text = sign.text if any(map(str.isalnum, sign.text or "")) else None
        in_heading = any(tag_of(outer) in HEADINGS for outer in button.iterancestors())
        button.tag = "span" if in_heading else "h4"
        button.attrib.clear()
        _show(panel)
    article = _article_in(root, measures)
    for panel in _folded(article, measures):
        _show(panel)
    for tab, panel in _tabs(article, measures):
        _show(panel)
        title = etree.Element("h4")
        title.text, title.tail, panel.text = line_of(tab), panel.text, None
        panel.insert(0, title)


def _article_in(root: _Element, measures: dict[_Element, Measure]) -> _Element:
    """The `article` with most of the running text, beside which what is hidden tells of something else; the whole page
    if there is none."""
    most = measures[root].prose / 2
    return next((article for article in root.iter("article") if measures[article].prose > most), root)


def _show(panel: _Element) -> None:
    for attribute in _HIDING:
        panel.attrib.pop(attribute, "")


def _opened(root: _Element, measures: dict[_Element, Measure]) -> list[tuple[_Element, _Element]]:
    """The buttons above panels of running text, each with its panel. Where most questions have a sentence below them,
    the others are answered as well, in a few words."""
    panels: list[tuple[_Element, _Element]] = []
    for button in root.iter("button", "label", "a"):
        if tag_of(button) != "button" and (leads_elsewhere(button) or not _opens(button)):
            continue
        panel = _panel_below(button, measures)
        if panel is not None and _is_title(button):
            panels.append((button, panel))
    answered = [(button, panel) for button, panel in panels if _holds_text(panel, button, measures)]
    questions = [(button, panel) for button, panel in panels if _asks(button) and _is_unlinked(panel, measures)]
    if len(set(answered).intersection(questions)) * 2 > len(questions):
        told = set(answered) | set(questions)
        return [pair for pair in panels if pair in told]
    return answered


def _folded(root: _Element, measures: dict[_Element, Measure]) -> list[_Element]:
    """The hidden boxes of running text that are the rest of a text above a button, or below titles that look alike."""
    boxes = (box for box in root.iter("div", "section", "span", "p") if measures[box].prose and is_hidden(box))
    hidden = [box for box in boxes if _is_plain(box, measures)]
    looks = Counter(map(_look_with_title, hidden))
    return [box for box in hidden if looks[_look_with_title(box)] > 1 or _is_unfolded(box)]


def _look_with_title(panel: _Element) -> tuple[str, ...]:
    """The tag and class of a panel and of the line above it; that of no other panel if there is no such line."""
    title = panel.getprevious()
    if title is None or not _is_title(title):
        return (str(id(panel)),)
    return (tag_of(title), title.get("class") or "", tag_of(panel), panel.get("class") or "")


def _is_unfolded(box: _Element) -> bool:
    """Whether a button beside a box shows the rest of the text."""
    beside = (each for each in (box.getprevious(), box.getnext()) if each is not None)
    buttons = (each for each in beside if tag_of(each) in ("button", "a") and not leads_elsewhere(each))
    return any(_UNFOLDS.line.fullmatch(line_of(button).strip(f"{_SIGNS}….:")) for button in buttons)


def _is_plain(box: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether nothing in a box can be clicked or filled in."""
    return not measures[box].linked and not any(tag_of(inner) in CONTROLS for inner in box.iter())


def _tabs(root: _Element, measures: dict[_Element, Measure]) -> list[tuple[_Element, _Element]]:
    """The buttons and links that show one of several panels of running text in a box, each with its panel."""
    named = {name: element for element in root.iter() if (name := element.get("id"))}
    shown: dict[_Element, _Element] = {}
    for tab in root.iter("button", "a", "label", "li"):
        led = (named.get(str(value).removeprefix("#")) for value in tab.values())
        panel = next((panel for panel in led if panel is not None and panel is not tab and measures[panel].prose), None)
        if panel is not None and _is_title(tab):
            shown.setdefault(panel, tab)
    beside: defaultdict[tuple[_Element | None, str], list[_Element]] = defaultdict(list)
    for panel in shown:
        beside[panel.getparent(), tag_of(panel)].append(panel)
    tabbed = (panels for panels in beside.values() if len(panels) > 1 and any(map(is_hidden, panels)))
    return [(shown[panel], panel) for panels in tabbed for panel in panels]


def _panel_below(button: _Element, measures: dict[_Element, Measure]) -> _Element | None:
    """The element below a button, and below the boxes that hold only the button, if that opens something or is a
    heading; None otherwise."""
    opens = _opens(button)
    element = button
    for _ in range(_MOST_OUTER_BOXES):
        opens = opens or tag_of(element) in HEADINGS
        following = element.getnext()
        if following is not None:
            return following if opens else None
        parent = element.getparent()
        if parent is None or measures[parent].text != measures[button].text:
            return None
        element = parent
    return None


def _opens(button: _Element) -> bool:
    """Whether a button, or a link that acts as one, opens what is below it: it says so, or asks a question."""
    return "aria-expanded" in button.attrib or _asks(button)


def _asks(button: _Element) -> bool:
    return line_of(button).rstrip(_SIGNS).endswith("?")


def _holds_text(panel: _Element, button: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether a panel holds running text, or a sentence below a question."""
    is_answer = _asks(button) and _is_unlinked(panel, measures) and _ENDS.search(line_of(panel))
    return measures[panel].prose > 0 or bool(is_answer)


def _is_unlinked(panel: _Element, measures: dict[_Element, Measure]) -> bool:
    return measures[panel].linked < measures[panel].text / 2


def _is_title(button: _Element) -> bool:
    """Whether a button names what it opens, rather than asking to open it: `Lees meer`."""
    line = line_of(button)
    named = len(line) <= _TITLE and any(map(str.isalpha, line))
    return named and not (is_prompt(line) or is_debris(line) or opens_links(line) or opens_teasers(line))
