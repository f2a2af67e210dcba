"""Laws by their short names.

A law is cited by a capital and the first letters of its parts ("Leidraad voor juridische auteurs"), and such a name is
said letter by letter where it has no vowel.
"""

from __future__ import annotations

import re

from briefing.dutch.letters import spell

_CITED = re.compile(
    r"\b[Aa]rtikel(?:en)? [0-9][\w:.]*(?:,? (?>[a-z]+ lid|juncto|jo\.|[0-9a-z]{1,5})(?!\w))*+,? "
    r"(?P<law>Sr|Sv|Rv|Gw|Fw)(?!\w)"
)
_WITHOUT_VOWEL = re.compile(r"(?<![\w.'@-])(?:W[bcdfghjklmnpqrstvwxz]{2,4}|Zvw|Bkl|Bbl)(?![\w'])")


def cited(text: str) -> str:
    """A law after its article: "artikel 310 Sr" is "artikel 310 es-èr"."""
    return _CITED.sub(lambda match: match[0].removesuffix(match["law"]) + spell(match["law"]), text)


def without_vowel(text: str) -> str:
    """A law ("Wet ...") whose name cannot be said as a word: "de Wlz" is "de wee-el-zet"."""
    return _WITHOUT_VOWEL.sub(lambda match: spell(match[0]), text)
