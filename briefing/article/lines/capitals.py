"""Titles in capitals that go on in the next line, as in scans of newspapers."""

from __future__ import annotations

import re

from briefing.article.classifier.features import is_finite

_JOINS = re.compile(r"(?:aan|als|bij|dan|dat|die|door|en|in|met|na|naar|of|om|op|over|te|ten|ter|tot|uit|van|voor)\b")
"""The first word of a line in capitals that continues the title above it."""
_LIKE_NOUNS = ("de", "te", "en")
"""The ends of finite verbs that nouns have too: `gemeente`."""


def goes_on_in_capitals(line: str, following: str) -> bool:
    """Whether a title in capitals continues: `DORP KRIJGT NIEUWE` in `EN LICHTE SPORTHAL`, `DORP WIL` in `SPORTHAL`."""
    if not (line.isupper() and following.isupper()):
        return False
    verbs = (line.rsplit(maxsplit=1)[-1].lower(), following.split(maxsplit=1)[0].lower())
    joins = any(is_finite(verb) and not verb.endswith(_LIKE_NOUNS) for verb in verbs) and " " in line
    return bool(_JOINS.match(following.lower())) or (joins and not following.endswith("?"))
