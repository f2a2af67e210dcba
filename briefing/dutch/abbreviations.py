"""Abbreviations that end in a full stop, and what they stand for."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from typing import TYPE_CHECKING

from briefing.dutch.alternatives import one_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_FILE = tomllib.loads(files("briefing.dutch").joinpath("abbreviations.toml").read_text("utf-8"))
_SENTENCE: dict[str, list[str]] = _FILE.pop("sentence")
_BARE: dict[str, str] = _FILE.pop("bare")
_BARE_BEFORE_NUMBER: dict[str, str] = _FILE.pop("bare_before_number")
_ANYWHERE: dict[str, str] = _FILE["anywhere"]
_TITLE: dict[str, str] = _FILE["title"]
_BEFORE_NUMBER: dict[str, str] = _FILE["before_number"]
_AFTER_NUMBER: dict[str, str] = _FILE["after_number"]
_ALSO_WORDS = frozenset(_SENTENCE["also_words"])

SENTENCE_ABBREVIATIONS: frozenset[str] = frozenset(
    written.removesuffix(".").lower()
    for section in (_ANYWHERE, _TITLE, _BEFORE_NUMBER, _AFTER_NUMBER)
    for written in section
).union(_SENTENCE["more"]) - _ALSO_WORDS.union(_SENTENCE["also_letters"])
"""Abbreviations whose full stop does not end a sentence: small letters, without the final full stop, as Punkt wants."""

_DOTTED = re.compile(
    r"(?<![\w.@'])(?:(?:[A-Za-z]{2,5}\.?-){1,2}[A-Za-z]{2,5}\.|[A-Za-zé]{1,7}\.(?:[A-Za-z]{1,5}\.){0,5})(?![A-Za-z0-9]\w)"
)
_ERA = re.compile(r"\b([vn])\. ?(?:Chr\.?|C\.)(?=\W|\Z)")
_SPACED = re.compile(r"(?<![\w.])(?:[a-z]\. ){1,3}[a-z]\.(?=\s|\Z|[,;:)])")
_BARE_WORD = re.compile(rf"(?<![\w.]){one_of(_BARE)}(?![\w/]|\.\w)")
_BARE_NUMBER = re.compile(rf"(?<![\w.]){one_of(_BARE_BEFORE_NUMBER)}(?= [0-9])")
_PARTICLE = r"(?:van|de|den|der|ter|ten|von|di|la|le|'t)"
_INITIALS = re.compile(
    rf"(?<![\w.&'-])(?:[A-Z]\.(?:-?[A-Z]\.)+ ?|(?:[A-Z]\. )+|[A-Z]\.)(?=(?:{_PARTICLE} ){{0,3}}[A-ZÀ-Ý][a-zà-ÿ])"
)
_NAME_FOLLOWS = re.compile(
    r"\s*(?:(?:dr|drs|ir|ing|mr|ds|em|prof|h\.c|lic|dhr|mevr)\.|(?:van|de|den|der|ter|ten|von|di|la|le|el|al)\b|'t|[A-ZÀ-Ý\U000f0000-\U000fffff])"
)
_FIGURE_FOLLOWS = re.compile(r"\s*(?:[0-9]|[IVXL]+\b|#)")
_FIGURE_BEFORE = re.compile(
    r"(?:[0-9½%]|\b(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|paar|per|miljoen|miljard)) ?$"
)
_ENDS = re.compile(r"[\"')\]]*\s*\Z|\s+[\"'(]?[A-ZÀ-Ý]")
_ENDS_TEXT = re.compile(r"[\"')\]]*\s*\Z")
_FINAL = frozenset(
    {"enz.", "etc.", "e.d.", "e.a.", "o.i.d.", "c.s.", "jl.", "j.l.", "ll.", "e.o.", "e.v.", "p.p.", "a.u.b.", "s.v.p."}
)


def abbreviations(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for abbreviations: what they stand for depends on a name, a figure or nothing standing beside them."""

    def read(match: re.Match[str]) -> str:
        spoken = _meaning(match, language)
        if spoken is None:
            return match[0]
        ends = _ENDS_TEXT if match[0].lower() not in _FINAL else _ENDS
        return spoken + ("." if ends.match(match.string, match.end()) else "")

    def rule(text: str) -> str:
        text = _ERA.sub(r"\1.Chr.", text)
        text = _SPACED.sub(_closed_up, text)
        text = _DOTTED.sub(read, text)
        text = _BARE_WORD.sub(lambda match: _BARE[match[0]], text)
        return _BARE_NUMBER.sub(lambda match: _BARE_BEFORE_NUMBER[match[0]], text)

    return rule


def initials(text: str) -> str:
    """Initials lose their full stops, at which a voice would pause: "J.P. Balkenende" is "J P Balkenende"."""
    return _INITIALS.sub(_without_stops, text)


def _without_stops(match: re.Match[str]) -> str:
    letters = re.findall("[A-Z]", match[0])
    before = match.string[: match.start()].rstrip(" ")[-1:] if len(letters) == 1 else ""
    after_small_word = re.search(r"(?:^|[^\w])[a-zà-ÿ]+ $", match.string[max(0, match.start() - 20) : match.start()])
    if len(letters) == 1 and (after_small_word and before):
        return match[0]
    return " ".join(letters) + " "


def _closed_up(match: re.Match[str]) -> str:
    closed = match[0].replace(" ", "")
    return closed if closed in _ANYWHERE else match[0]


def _meaning(match: re.Match[str], language: LanguageVariant) -> str | None:
    written, text = match[0], match.string
    start = max(0, match.start() - 12)
    if _FIGURE_BEFORE.search(text, start, match.start()) and (found := _look_up(_AFTER_NUMBER, written)):
        return found
    if _FIGURE_FOLLOWS.match(text, match.end()) and (found := _look_up(_BEFORE_NUMBER, written)):
        return found
    if _NAME_FOLLOWS.match(text, match.end()) and (found := _title(written, language, text[start : match.start()])):
        return found
    if written.lower().removesuffix(".") in _ALSO_WORDS and (not written.islower() or _ENDS.match(text, match.end())):
        return None
    return _look_up(_ANYWHERE, written)


def _title(written: str, language: LanguageVariant, before: str) -> str | None:
    if written == "Mr." and before.strip():
        return "Mister"
    if written.lower() == "dr." and language == "nl-BE" and not before.lower().endswith(("prof. ", "professor ")):
        return "dokter"
    return _look_up(_TITLE, written)


def _look_up(section: dict[str, str], written: str) -> str | None:
    found = section.get(written)
    if found is None and written[:1].isupper():
        found = section.get(written[0].lower() + written[1:])
        return found and found[0].upper() + found[1:]
    return found
