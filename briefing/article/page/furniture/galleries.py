"""Captions that their words and place tell: those of a gallery, `2/14 De brug, gezien vanaf de dijk`, and of a person,
`Wethouder An Maes op de brug.`"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from briefing.article.lines.byline import is_name
from briefing.article.lines.shape import ends_sentence
from briefing.article.page.tree import line_of, tag_of
from briefing.dutch.word_classes.tagger import has_finite_verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

    from briefing.article.account import Account
    from briefing.article.page.measure import Measure
    from briefing.model import Block

_PERSON = 120
"""The most characters of a caption that says who is in a picture."""
_CAPITALISED = re.compile(r"(?<= )[A-ZÀ-Þ][\w’'-]*(?: [\w’'-]+)*? [A-ZÀ-Þ][\w’'-]*")
_COUNTED = re.compile(r"(\d{1,3}) ?/ ?(\d{1,3})\b(?! ?[/%])")
_FEWEST_PICTURES = 3
"""The fewest pictures of a gallery. The fractions in a recipe have different denominators, or are fewer."""
_MONTHS = 12
"""`3/12` may be a day of the year."""


def without_captions(blocks: Iterable[Block], account: Account) -> Iterator[Block]:
    """The blocks without those that are numbered like the pictures of one gallery."""
    counted = [(block, _COUNTED.match(block.text)) for block in blocks]
    pictures = {(found[1], found[2]) for _, found in counted if found and 0 < int(found[1]) <= int(found[2])}
    shown = Counter(total for _, total in pictures)
    whole = {total for total, count in shown.items() if count >= _FEWEST_PICTURES and _counts(int(total), count)}
    for block, found in counted:
        if found and (found[1], found[2]) in pictures and found[2] in whole:
            account.leave_out(block.text, "caption")
        else:
            yield block


def names_person(paragraph: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether a paragraph right below a picture only says who is seen in it, with a full stop but without a verb."""
    if tag_of(paragraph) != "p" or not 0 < measures[paragraph].text <= _PERSON:
        return False
    above = paragraph.getprevious()
    pictured = paragraph if above is None or measures[above].text else above
    if pictured.find(".//img") is None and tag_of(pictured) != "img":
        return False
    line = line_of(paragraph)
    named = any(is_name(found[0]) for found in _CAPITALISED.finditer(line))
    return named and ends_sentence(line) and "?" not in line and not has_finite_verb(line)


def _counts(total: int, shown: int) -> bool:
    """Whether `shown` numbers out of `total` are pictures: if the total may be a month, only if all of more than three
    are there."""
    return total > _MONTHS or _FEWEST_PICTURES < total == shown
