"""Other articles on a page: below the text they may hold more of it than a short report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.article.page.tree import leads_elsewhere, line_of, tag_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from briefing.article.page.measure import Measure

_ANOTHER = "another article on the page"


def _is_another(element: _Element) -> bool:
    """Whether an element, in which the headline does not stand, is an article with a headline of its own."""
    return tag_of(element) == "article" and element.find(".//h1") is not None


def others_below_text(measures: dict[_Element, Measure]) -> Callable[[_Element], str]:
    """What tells, of one element after another down the page, whether it stands below running text and is of others."""
    begun = False

    def reason(element: _Element) -> str:
        nonlocal begun
        if begun and (_is_another(element) or _is_box_of_others(element)):
            return _ANOTHER
        begun = begun or (measures[element].prose > 0 and not any(measures[inner].prose for inner in element))
        return ""

    return reason


def _is_box_of_others(element: _Element) -> bool:
    """Whether an element is an `aside` of articles, each of which ends in the link that leads there."""
    others = list(element.iter("article")) if tag_of(element) == "aside" else []
    return bool(others) and all(map(_ends_in_link, others))


def _ends_in_link(element: _Element) -> bool:
    links = [line for link in element.iter("a") if leads_elsewhere(link) and (line := line_of(link))]
    return bool(links) and line_of(element).endswith(links[-1])
