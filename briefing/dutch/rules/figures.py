"""Figures as part of a word, and every figure that no other rule reads."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.rules.contexts import any_word

_AFTER_A_WORD = re.compile(
    r"[0-9](?<=[a-zà-ÿ][0-9])(?<![0-9]x[0-9])(?<![0-9][uh][0-5](?=[0-9]))(?<!m[23](?!\w))|[0-9](?<=[a-z][A-Z][0-9])|"
    r"[0-9€$£½¼¾](?<=[a-zà-ÿ]\.[0-9€$£½¼¾])"
)
_BEFORE_A_WORD = re.compile(
    r"[0-9](?=[A-Z]+[a-z]|(?!(?:de|ste|en|ers?|jarig|plus)(?![a-z]*\.))[a-zà-ÿ]{2}|[a-z]\.[a-z])|[²³](?=\w)|[0-9]\.(?=[a-z]{2})"
)
_PLUS = re.compile(r"[0-9]\+(?!\s*[0-9])(?P<person>'?(?=ers?\b))?")
_PLURAL = re.compile(r"[0-9](?<![\w.,][0-9])[0-9.]{0,14}'?en\b")
_COMPOUND = re.compile(
    r"[0-9](?<![\w.,][0-9])[0-9.]{0,14}(?:-|'(?=ers?\b)| (?=jarige?\b))?"
    rf"(?={any_word('compound', 'begins_with')}[a-zë]*\b)"
)
_SIGNED = re.compile(r"[-–+](?<![\w)\]%.,/-][-–+])(?=[0-9])")
_SPACED_GROUPS = re.compile(
    r"[1-9](?<![\w.,+/-][1-9])(?<!\d [1-9])[0-9]{0,2}(?: [0-9]{3})+(?![0-9]|[.,][0-9])(?! [0-9])"
)
_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?")
_VERSION = re.compile(rf"(?<!\w){any_word('version', 'before')} ?$", re.IGNORECASE)


def compounds(text: str) -> str:
    """A figure in a word: "16-jarige" is "zestienjarige", "65+" "vijfenzestigplus", "10.000'en" "tienduizenden"."""
    text = _PLUS.sub(lambda match: match[0][0] + ("-plus" if match["person"] is None else "-pluss"), text)
    text = _PLURAL.sub(lambda match: _in_compound(match) + "en", text)
    return _COMPOUND.sub(_in_compound, text)


def _in_compound(match: re.Match[str]) -> str:
    return numbers.compound(int(re.sub(r"\D", "", match[0])))


def apart(text: str) -> str:
    """Figures that stuck to a word come loose: "nr.5" is "nr. 5", "12mln" "12 mln"."""
    return _BEFORE_A_WORD.sub(r"\g<0> ", _AFTER_A_WORD.sub(r" \g<0>", text))


def grouped(text: str) -> str:
    """Thousands set apart by a space: "2 000" is "2000"."""
    return _SPACED_GROUPS.sub(lambda match: match[0].replace(" ", "."), text)


def signed(text: str) -> str:
    """A sign before a figure: "-7" is "min 7", "+4" "plus 4"."""
    return _SIGNED.sub(lambda match: "plus " if match[0] == "+" else "min ", text)


def cardinals(text: str) -> str:
    """Every other figure: "2.500" is "tweeduizend vijfhonderd", "3,5" "drie komma vijf", "2.0" "twee punt nul"."""
    return _FIGURES.sub(_cardinal, text)


def _cardinal(match: re.Match[str]) -> str:
    figures = match[0]
    before = " " if match.string[match.start() - 1 : match.start()].isalpha() else ""
    after = " " if match.string[match.end() : match.end() + 1].isalpha() else ""
    return before + _figures(figures, match) + after


def _figures(figures: str, match: re.Match[str]) -> str:
    if _GROUPED.fullmatch(figures) and not re.match(r"0\.", figures):
        return numbers.spoken_number(figures)
    if re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3}){2,}", figures):
        return numbers.spoken_number(figures.replace(",", ""))
    if re.fullmatch(r"[0-9]+\.[0-9]+", figures):
        whole, part = figures.split(".")
        is_version = part == "0" or _VERSION.search(match.string, max(0, match.start() - 20), match.start())
        return f"{numbers.spoken_number(whole)} {'punt' if is_version else 'komma'} {numbers.decimals(part)}"
    said = [
        {".": "punt", ",": "komma"}.get(part) or numbers.spoken_number(part)
        for part in re.findall(r"[0-9]+|[.,]", figures)
    ]
    return " ".join(said)
