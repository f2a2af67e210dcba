"""References: laws, judgments and documents of parliament.

A law is cited by a capital and the first letters of its parts ("Leidraad voor juridische auteurs"), and such a name is
said letter by letter where it has no vowel.
"""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.letters import spell

_CITED = re.compile(
    r"\b[Aa]rtikel(?:en)? [0-9][\w:.]*(?:,? (?>[a-z]+ lid|juncto|jo\.|[0-9a-z]{1,5})(?!\w))*+,? "
    r"(?P<law>Sr|Sv|Rv|Gw|Fw)(?!\w)"
)
_BARE_CITED = re.compile(
    r"[0-9](?<![\w.,][0-9])[0-9]{0,4}[a-z]{0,3}(?:,? (?:[a-z]{2,8} lid|lid [0-9]{1,2}))? (?P<law>Sr|Sv|Rv|Gw|Fw)(?!\w)"
)
_AND_ALSO = re.compile(r"\bjo\. (?=[0-9]|art)")
_JUDGMENT = re.compile(r"(?<!\w)ECLI:[A-Z]{2}:[A-Z]{1,8}:[0-9]{4}:[0-9A-Z.]{1,25}(?!\w)")
_WITHOUT_VOWEL = re.compile(r"(?<![\w.'@-])(?:W[bcdfghjklmnpqrstvwxz]{2,4}|Zvw|Bkl|Bbl)(?![\w'])")


def cited(text: str) -> str:
    """A law after its article: "artikel 310 Sr jo. 312 Sr" is "artikel 310 es-èr juncto 312 es-èr"."""
    text = _CITED.sub(lambda match: match[0].removesuffix(match["law"]) + spell(match["law"]), text)
    text = _BARE_CITED.sub(lambda match: match[0].removesuffix(match["law"]) + spell(match["law"]), text)
    return _AND_ALSO.sub("juncto ", text)


def judgments(text: str) -> str:
    """A judgment by its European identifier: "ECLI:NL:HR:2019:1278" is its parts, with a pause between."""
    return _JUDGMENT.sub(_judgment, text)


def _judgment(match: re.Match[str]) -> str:
    identifier = match[0].rstrip(".")
    runs = (re.findall("[A-Z]+|[0-9]+", part) for part in identifier.split(":"))
    said = (" ".join(numbers.spoken_number(run) if run.isdigit() else spell(run) for run in part) for part in runs)
    return ", ".join(said) + match[0][len(identifier) :]


def without_vowel(text: str) -> str:
    """A law ("Wet ...") whose name cannot be said as a word: "de Wlz" is "de wee-el-zet"."""
    return _WITHOUT_VOWEL.sub(lambda match: spell(match[0]), text)
