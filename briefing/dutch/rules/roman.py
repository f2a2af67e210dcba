"""Roman numerals, as opposed to letters that look like them.

After a ruler's name they are an ordinal with an article, elsewhere the number (Taaladvies.net, "Leopold 2 / Leopold de
2e / Leopold de IIe / Leopold II").
"""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.calendar import MONTHS
from briefing.dutch.letters import spell
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import outlined, pattern

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_WELL_FORMED = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_NUMERAL = re.compile(
    r"[IVXLCDM](?!e\b(?! eeuw))(?<![\w.&'].)[IVXLCDM]{0,14}(?P<ending>(?:e|de|ste)\b|'?s\b)?(?!\w|&|\.\w)"
)
_WITH_LETTER = re.compile(r"(?P<numeral>[IVX](?<![\w.][IVX])[IVX]{0,4})(?P<letter>[a-d])(?!\w)")
_NAMESAKE = re.compile(r"-[a-z]| (?:College|Fonds|Lyceum|Park|Prijs|School|Stadion)\b")
_CARRIER = pattern(rf"\b{any_word('roman', 'carriers')} (?:de )?[A-Z][\w-]{{1,20}} $")
"""A ship or a horse with a ruler's name: "de kotter Carl IV"."""
_REACH = 60
_TITLED = pattern(rf"\b{any_word('roman', 'titles')} [A-Z][\w-]{{1,20}} (?:[A-Z]\w{{1,20}} )?(?:de )?$")
_RULER = pattern(rf"\b{any_word('roman', 'rulers')} (?:de )?$")
_NUMBERED = pattern(rf"\b{any_word('roman', 'numbered')}[ -]$")
_CHAPTER = re.compile(r"\b(?:artikel|boek|deel|hoofdstuk|titel)s? $", re.IGNORECASE)
_SPORT = pattern(rf"\b{any_word('roman', 'sport')}\b|[0-9] ?[-–] ?[0-9]")
_CLUB = "Willem "
_IN_A_DATE = outlined(
    ("0A", "0.A", "0/A", "0-A"),
    r"[0-3](?<![\w.][0-3])[0-9]?(?P<mark>[ ./-])(?P<month>[IVX]{1,4})(?P=mark)(?P<year>(?:1[5-9]|20)[0-9]{2})(?![\w])",
)
_LETTER_WORDS = frozenset({"VI", "XX", "XXX"})


def roman_numerals(text: str) -> str:
    """Roman numerals: "Filips II" is "Filips de Tweede", "Rutte IV" "Rutte vier", "XIXe eeuw" "negentiende eeuw"."""
    text = _WITH_LETTER.sub(_with_letter, text)
    return _NUMERAL.sub(_read, _IN_A_DATE.sub(_date, text))


def _date(match: re.Match[str]) -> str:
    month = value(match["month"])
    if not 1 <= month <= 12:
        return match[0]
    day = match[0].split(match["mark"])[0]
    return f"{day} {MONTHS[month - 1]} {match['year']}"


def _with_letter(match: re.Match[str]) -> str:
    """A Roman numeral with a letter, behind a word for something numbered: "fase IIb" is "fase twee bee"."""
    worth = value(match["numeral"])
    is_number = worth and _NUMBERED.search(match.string, max(0, match.start() - _REACH), match.start())
    return f"{numbers.cardinal(worth)} {spell(match['letter'])}" if is_number else match[0]


def _read(match: re.Match[str]) -> str:
    ending = match["ending"] or ""
    numeral = match[0].removesuffix(ending)
    worth = value(numeral)
    if not worth:
        return match[0]
    if ending in {"e", "de", "ste"}:
        is_rank = len(numeral) > 1 or match.string.startswith(" eeuw", match.end())
        return numbers.ordinal(worth) if is_rank else match[0]
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    if _is_ruler(numeral, before, match):
        if before.endswith(_CLUB) and _is_club(before, match):
            return numbers.cardinal(worth).capitalize() + ending
        article = "" if before.endswith(" de ") else "de "
        return article + numbers.ordinal(worth).capitalize() + ending.strip("'")
    return numbers.year(worth) + ending if _is_number(numeral, worth, before, match) else match[0]


def _is_ruler(numeral: str, before: str, match: re.Match[str]) -> bool:
    """Whether a numeral is an ordinal after a ruler's name: not in "de Leopold II-laan"; "Jan V." is a suspect, so one
    letter needs a title."""
    if not set(numeral) <= set("IVXL") or numeral == "L" or _NAMESAKE.match(match.string, match.end()):
        return False
    if _CARRIER.search(before):
        return False
    is_initial = len(numeral) == 1 and match.string.startswith(".", match.end())
    return _TITLED.search(before) is not None or (not is_initial and _RULER.search(before) is not None)


def _is_club(before: str, match: re.Match[str]) -> bool:
    around = max(0, match.start() - 200), match.end() + 200
    return _TITLED.search(before) is None and _SPORT.search(match.string, *around) is not None


def _is_number(numeral: str, worth: int, before: str, match: re.Match[str]) -> bool:
    if _NAMESAKE.match(match.string, match.end()) and _RULER.search(before):
        return True
    if _CARRIER.search(before):
        return True
    if _NUMBERED.search(before):
        is_chapter = _CHAPTER.search(before) is not None
        return (len(numeral) > 1 and (worth < 90 or is_chapter)) or numeral in "IV" or (numeral == "X" and is_chapter)
    if before.endswith("-") and before[-2:-1].isdigit():
        return len(numeral) > 1 and worth < 10
    if len(numeral) > 3 and 1000 < worth < 2100:
        return True
    stands_alone = not before.endswith("-") and not re.match(r"'\w|-[A-Z]", match.string[match.end() : match.end() + 2])
    is_small = len(numeral) > 1 and worth < 40 and set(numeral) <= set("IVX")
    return stands_alone and is_small and numeral not in _LETTER_WORDS


def value(numeral: str) -> int:
    """The value of a Roman numeral; 0 if it is not one."""
    if not _WELL_FORMED.fullmatch(numeral):
        return 0
    values = [_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))
