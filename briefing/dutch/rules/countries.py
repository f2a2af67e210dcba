"""Countries as results have them short."""

from __future__ import annotations

import re

from briefing.dutch.alternatives import one_of
from briefing.tables import shipped_table

_SHORT: dict[str, str] = shipped_table(__package__, "countries.toml")["short"]
_ANY = one_of(_SHORT)
_BEHIND_A_NAME = re.compile(
    rf"\((?<=[^\W\d_] \()(?:(?P<short>{_ANY})(?P<stop>\.)?|(?P<capitals>{one_of(map(str.upper, _SHORT))}))\)"
)
_NAME_BEFORE = re.compile(r"(?:^|[^\w'-])[A-ZÀ-Ý][\w'’-]{1,30} $")
_AGAINST = re.compile(
    rf"(?<![\w.]){_ANY}\.(?= ?[-–] ?[A-ZÀ-Ý])|(?<=[a-zà-ÿ.][-–]){_ANY}\.|(?<=[a-zà-ÿ.] [-–] ){_ANY}\."
)
_IN_CAPITALS = {short.upper(): country for short, country in _SHORT.items()}


def in_results(text: str) -> str:
    """A country behind the name of who comes from there or against another: "Bol (Ned)" is "Bol (Nederland)"."""
    if "(" in text:
        text = _BEHIND_A_NAME.sub(_country, text)
    return _AGAINST.sub(lambda match: _SHORT[match[0].removesuffix(".")], text) if "." in text else text


def _country(match: re.Match[str]) -> str:
    if not _NAME_BEFORE.search(match.string, max(0, match.start() - 34), match.start()):
        return match[0]
    return f"({_SHORT[match['short']] if match['short'] else _IN_CAPITALS[match['capitals']]})"
