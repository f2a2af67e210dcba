"""Ranks and parts: ordinals and fractions (e-ANS 7.4.1, "Vorming van breukgetallen")."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.rules.contexts import any_word

_ORDINAL = re.compile(r"[0-9](?<![\w,][0-9])[0-9.]{0,10}(?:-?(?:ste|de)|e|STE|DE|ᵉ|ᵈᵉ|ˢᵗᵉ)(?![^\W_]|['.,]?[0-9])")
_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_SIGN = "[" + "".join(_SIGNS) + "]"
_WITH_SIGN = re.compile(rf"[0-9](?<![0-9]{{2}})[0-9]{{0,8}} ?{_SIGN}|{_SIGN}")
_SLASHED = re.compile(
    r"[0-9](?<![\w.,/:-][0-9])(?:[0-9]? (?=[0-9]/))?[0-9]{0,2}/[0-9]{1,4}(?:e|ste|de)?(?![\w/]|[.,][0-9])"
)
_NO_PART = re.compile(rf"\b{any_word('fraction', 'not_after')} $", re.IGNORECASE)
_BOTTOMS = frozenset({*range(2, 11), 12, 16, 20, 25, 32, 50, 64, 100, 1000})
_NEUTER = re.compile(rf" {any_word('half', 'neuter')}\b")
_HALVED = ("een ", "één ", "de ", "elke ", "deze ")
_ONE_AND_A_HALF = re.compile(r"1,5-(?<![\w.,]1,5-)(?=meter)")
_FINAL = re.compile(r"1/([0-9]{1,3})(?:e|ste|de)?[ -](?=finales?\b)")


def ordinals(text: str) -> str:
    """Ranks: "de 3e" is "de derde", "21ste" "eenentwintigste"."""
    return _ORDINAL.sub(lambda match: numbers.ordinal(int(re.sub(r"\D", "", match[0]))), text)


def fractions(text: str) -> str:
    """Parts: "½ liter" is "een halve liter", "2½ jaar" "tweeënhalf jaar", "2/3" "twee derde", "1/8 finale" a round."""
    text = _ONE_AND_A_HALF.sub("anderhalve", text)
    text = text if text.isascii() else _WITH_SIGN.sub(_with_sign, text)
    return _SLASHED.sub(_slashed, _FINAL.sub(_final, text))


def _final(match: re.Match[str]) -> str:
    return {2: "halve ", 4: "kwart"}.get(int(match[1]), numbers.ordinal(int(match[1])) + " ")


def _with_sign(match: re.Match[str]) -> str:
    whole = match[0][:-1].strip()
    top, bottom = _SIGNS[match[0][-1]]
    return _part(int(whole) if whole else 0, top, bottom, match)


def _slashed(match: re.Match[str]) -> str:
    *whole, top, bottom = (int(figures) for figures in re.findall("[0-9]+", match[0]))
    are_apart = not whole and _NO_PART.search(match.string, max(0, match.start() - 12), match.start())
    if are_apart or not 0 < top < bottom or bottom not in _BOTTOMS:
        return match[0].replace("/", " ")
    return _part(whole[0] if whole else 0, top, bottom, match)


def _part(whole: int, top: int, bottom: int, match: re.Match[str]) -> str:
    if (top, bottom) == (1, 2):
        return _half(whole, match)
    name = "kwart" if bottom == 4 else numbers.ordinal(bottom)
    part = f"een {name}" if (top, bottom) == (1, 4) else f"{numbers.cardinal(top)} {name}"
    return f"{numbers.cardinal(whole)} {part}" if whole else part


def _half(whole: int, match: re.Match[str]) -> str:
    before, after = match.string[max(0, match.start() - 6) : match.start()], match.string[match.end() : match.end() + 2]
    is_neuter = _NEUTER.match(match.string, match.end()) or not re.match(r" \w", after)
    half = "half" if is_neuter else "halve"
    if whole == 1:
        return f"ander{half}"
    if whole:
        return f"{numbers.compound(whole)}{'ën' if whole in {2, 3} else 'en'}{half}"
    return half if before.lower().endswith(_HALVED) else f"een {half}"
