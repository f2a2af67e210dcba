"""Signs that are said, and signs that are not."""

from __future__ import annotations

import re

_FIGURE_SIGNS = (
    (re.compile(r"(?<=[0-9½]) ?[x×*] ?(?=[0-9])"), " keer "),
    (re.compile(r"(?<=[0-9)]) ?\+ ?(?=[0-9(])"), " plus "),
    (re.compile(r"(?<=[0-9)]) ?÷ ?(?=[0-9(])"), " gedeeld door "),
    (re.compile(r"(?<=[0-9)%]) ?= ?(?=[0-9(-])"), " is "),
    (re.compile(r"\b(schaal|verhouding)( van)? ([0-9]+) ?: ?(?=[0-9])"), r"\1\2 \3 op "),
)
_SAID = {
    "&": "en", "+": "plus", "=": "is", "±": "plusminus", "≈": "ongeveer", "~": "ongeveer", "≥": "minstens",
    "≤": "hoogstens", "<": "kleiner dan", ">": "groter dan", "§": "paragraaf", "×": "keer", "÷": "gedeeld door",
    "%": "procent", "‰": "promille", "°": "graden", "√": "wortel", "∞": "oneindig", "µ": "micro", "@": "apenstaartje",
}  # fmt: skip
_SIGNS = (
    {sign: f" {said} " for sign, said in _SAID.items()}
    | dict.fromkeys("/\\#*^_©®™†‡•·¶¦", " ")
    | dict.fromkeys("¹²³⁰`", "")
    | {"|": ", ", "{": "(", "}": ")", "[": "(", "]": ")"}
)
_SIGN = re.compile("[" + "".join(re.escape(sign) for sign in _SIGNS) + "]")
_SUPERSCRIPTS = re.compile(r"(?<=[0-9])([²³])")
_PARAGRAPHS = re.compile(r"§§ ?")
_OMITTED = re.compile(r"[(\[](?:\.\.\.|…|sic)[)\]]")


def figure_signs(text: str) -> str:
    """Signs between figures: "2 + 2 = 4" is "2 plus 2 is 4", "4x100" "4 keer 100"."""
    for sign, said in _FIGURE_SIGNS:
        text = sign.sub(said, text)
    return text


def signs(text: str) -> str:
    """Signs elsewhere: "&" is "en", "±" "plusminus"; a slash between words is not said, nor are ornaments."""
    text = _SUPERSCRIPTS.sub(lambda power: " kwadraat" if power[1] == "²" else " tot de derde", text)
    return _SIGN.sub(lambda sign: _SIGNS[sign[0]], _OMITTED.sub(" ", text))
