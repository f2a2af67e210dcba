"""Text that a page holds for browsers without script, or for its script: in `noscript` and `template`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.article.account import REPEATED
from briefing.article.formats.layout import is_finished
from briefing.article.page.furniture.code import is_code
from briefing.article.page.furniture.names import HELD_BACK
from briefing.article.page.measure import measure
from briefing.article.page.tree import is_sentences, lines_of, remove

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefing.article.account import Account

_SHADOW_ROOTS = ("shadowrootmode", "shadowroot")
"""The attributes of a template that a browser shows in its place."""
_FEWEST_SENTENCES = 2
"""The fewest lines of whole sentences that are an article rather than a request to turn script on."""


def take_unshown(root: _Element, account: Account) -> None:
    """Remove what is held back, with its sentences in the account; but show it if the page has no other running text.

    A template that a browser shows in its place is a part of the page like any other.
    """
    for template in list(root.iter("template")):
        if any(attribute in template.attrib for attribute in _SHADOW_ROOTS):
            template.tag = "div"
    held = [element for element in root.iter(*HELD_BACK) if next(element.iterancestors(*HELD_BACK), None) is None]
    lines = [line for element in held for line in lines_of(element) if is_finished(line) and not is_code(line)]
    if sum(map(is_sentences, lines)) >= _FEWEST_SENTENCES:
        measures = measure(root)
        if measures[root].prose == sum(measures[element].prose for element in held):
            for element in held:
                element.tag = "div"
            return
    for element in held:
        remove(element)
    shown = set(lines_of(root)) if lines else set()
    for line in lines:
        account.leave_out(line, REPEATED if line in shown else "held back by the page")
