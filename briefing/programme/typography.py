"""Texts set as in a Dutch newspaper: curly quotation marks, and no line break between a sign and its amount."""

from __future__ import annotations

import re

from briefing.patterns import rare

_OPENS_AFTER = r"(?:^|(?<=[\s(\[{–—/‘“\"']))"
_SINGLE_OPENS = rare(("'",), rf"{_OPENS_AFTER}'(?=\S)")
_DOUBLE_OPENS = rare(('"',), rf'{_OPENS_AFTER}"(?=\S)')
_LEFT_OUT = rare(("'",), rf"{_OPENS_AFTER}'(?=(?:[dkmnrst]|\d0s?|\d0er|er|ie|ns|tis|twas)\b)", re.IGNORECASE)
"""An apostrophe in place of left-out letters or figures: 's avonds, 't, 'n, de jaren '90."""
_SIGN_AND_AMOUNT = re.compile(  # the space first, because a plain sign is looked for fast
    r"[ ](?:(?<=[€$£¥§][ ])(?=\d)|(?<=\d[ ])(?=%|‰|°|€|(?:[kMG]?Wh?|[kcmdµ]?[mgl]|km/u|ha|uur)\b))"
)

_ARTICLE_AND_WORD = rare(("’",), r"(?<!\w)(’[nst])[ ](?=\w)", re.IGNORECASE)
"""A line should not end with one letter: ’s nachts, ’t huis."""


def typeset(text: str) -> str:
    """`text` with curly quotation marks and apostrophes for straight ones, and no-break spaces between an amount and
    its sign or unit, and after ’s, ’t and ’n (Taaladvies: "aanhalingstekens", "apostrof"; NEN 5825)."""
    text = _LEFT_OUT.sub("’", text)
    text = _DOUBLE_OPENS.sub("“", _SINGLE_OPENS.sub("‘", text))
    text = text.replace("'", "’").replace('"', "”")
    text = _ARTICLE_AND_WORD.sub("\\1\N{NO-BREAK SPACE}", text)
    return _SIGN_AND_AMOUNT.sub("\N{NO-BREAK SPACE}", text)
