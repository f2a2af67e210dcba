"""Numbers in words, which every rule about figures builds on.

Spelled after the Leidraad of the Woordenlijst (6.9, "Aaneenschrijven van telwoorden"): one word up to *duizend*, a
space after *duizend*, *miljoen* and *miljard*, a diaeresis after *twee* and *drie*. A one by itself is written *één*,
so that no voice takes it for the article.
"""

from __future__ import annotations

import re

_SMALL = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)  # fmt: skip
ANY_FEW = "|".join(_SMALL[2:13])
"""A regular expression for two to twelve in words; without brackets of its own."""
_JOINED = (
    "nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|der|veer|twin|tach|tig|tien|elf|twaalf|honderd|duizend|en|ën"
)
ANY_NUMBER = rf"(?:{_JOINED})*(?:{ANY_FEW}|tig|(?:honderd|duizend)(?:(?:en)?een)?)"
"""A regular expression for two and more in words, and for no other word: zestig, but not rustig."""
_TENS = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_SCALES = ("", "duizend", "miljoen", "miljard", "biljoen", "biljard", "triljoen", "triljard")
_LARGEST_LENGTH = 3 * len(_SCALES)
_IRREGULAR_ORDINALS = {"nul": "nulde", "een": "eerste", "drie": "derde", "acht": "achtste"}

NUMBER = r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![0-9])|[0-9]+(?:,[0-9]+)?"
"""A number as Dutch writes it: groups of three with full stops, decimals after a comma."""


def cardinal(number: int) -> str:
    """The number in words: 2500 is "tweeduizend vijfhonderd", 1250 "twaalfhonderdvijftig", 1 "één"."""
    words = _cardinal(number)
    return re.sub(r"(?:^| )een$", lambda end: end[0].replace("een", "één"), words)


def compound(number: int) -> str:
    """The number as the first part of a compound: "een" in eenjarige, "tweeduizend" in tweeduizendjarige."""
    return _cardinal(number)


def _cardinal(number: int) -> str:
    if number < 0:
        return "min " + _cardinal(-number)
    if number < 1000:
        return _below_thousand(number)
    if 1100 <= number < 2000:
        return _below_thousand(number // 100) + "honderd" + (_below_thousand(number % 100) if number % 100 else "")
    return " ".join(_groups(number))


def _groups(number: int) -> list[str]:
    words: list[str] = []
    for power in range(len(_SCALES) - 1, 0, -1):
        count, number = divmod(number, 1000**power)
        if count == 0:
            continue
        if power == 1:
            words.append("duizend" if count == 1 else _below_thousand(count) + "duizend")
        else:
            words += ["één" if count == 1 else _below_thousand(count), _SCALES[power]]
    return [*words, _below_thousand(number)] if number else words


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = "" if hundreds == 0 else "honderd" if hundreds == 1 else _SMALL[hundreds] + "honderd"
    return words + _below_hundred(rest) if rest or not hundreds else words


def _below_hundred(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    if ones == 0:
        return _TENS[tens]
    return _SMALL[ones] + ("ën" if ones in {2, 3} else "en") + _TENS[tens]


def ordinal(number: int) -> str:
    """The rank in words: 1 is "eerste", 21 "eenentwintigste", 101 "honderdeerste"."""
    words = _cardinal(number).replace("één", "een")
    for end, irregular in _IRREGULAR_ORDINALS.items():
        if words.endswith(end):
            return words.removesuffix(end) + irregular
    rank = number % 100
    return words + ("de" if 2 <= rank < 20 else "ste")


def and_a_half(number: int, half: str = "half") -> str:
    """The number and a half: 0 is "een half", 1 "anderhalf", 2 "tweeënhalf"; `half` is "halve" before most nouns."""
    if number < 2:
        return f"ander{half}" if number else f"een {half}"
    return f"{_cardinal(number)}{'ën' if number in {2, 3} else 'en'}{half}"


def year(number: int, *, long: bool = False) -> str:
    """The number as a year: 1998 is "negentienachtennegentig", with `long` "negentienhonderdachtennegentig"."""
    century, rest = divmod(number, 100)
    if long or not 11 <= century < 20 or rest < 10:
        return cardinal(number)
    return _below_hundred(century) + _below_hundred(rest)


def digits(figures: str) -> str:
    """The digits one by one: "007" is "nul nul zeven"."""
    return " ".join("één" if figure == "1" else _SMALL[int(figure)] for figure in figures)


def decimals(figures: str) -> str:
    """The decimals after a comma: "14" is "veertien", "05" "nul vijf", "1415" one digit at a time."""
    return digits(figures) if len(figures) > 3 or figures.startswith("0") else cardinal(int(figures))


def spoken_number(written: str) -> str:
    """A number as written (`NUMBER`), in words: "17.250,5" is "zeventienduizend tweehonderdvijftig komma vijf"."""
    whole, _, fraction = written.partition(",")
    is_one_run = len(whole) > 6 and "." not in whole and not whole.endswith("000")
    whole = whole.replace(".", "")
    is_code = is_one_run or (len(whole) > 1 and whole.startswith("0"))
    words = digits(whole) if is_code or len(whole) > _LARGEST_LENGTH else cardinal(int(whole))
    return f"{words} komma {decimals(fraction)}" if fraction else words
