"""The captions of a gallery's pictures, which a page shows one after the other: `2/14 De brug, gezien vanaf de
dijk`."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.article.account import Account
    from briefing.model import Block

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


def _counts(total: int, shown: int) -> bool:
    """Whether `shown` numbers out of `total` are pictures: if the total may be a month, only if all of more than three
    are there."""
    return total > _MONTHS or _FEWEST_PICTURES < total == shown
