"""The features of a line: its words, its form, its place in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST_WORDS, _LAST_WORDS = 14, 6
"""So many words at either end of a line tell what it is; what is longer costs no more."""
_TOKEN = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*|\d+|[^\w\s]")
_QUOTED = re.compile(r"[“\"„][^“”\"„]*[”\"]|(?<!\w)[‘'][^‘]*?[’'](?!\w)")
_FINITE = re.compile(
    r"\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|wil|willen|wilde|kan|kunnen|kon|konden"
    r"|moet|moeten|moest|mag|mogen|mocht|zal|zullen|zou|zouden|gaat|gaan|ging|komt|komen|kwam|kwamen|blijft|blijven"
    r"|bleef|krijgt|krijgen|kreeg|doet|doen|deed|staat|staan|stond|ligt|liggen|lag|zit|zitten|zat|loopt|lopen|liep"
    r"|zegt|zeggen|zei|vindt|vinden|vond|ziet|zag|maakt|maken|laat|laten|liet|weet|weten|geeft|gaf|neemt|nam|houdt"
    r"|brengt|bracht|trekt|trok|denkt|dacht|sloeg|won|verloor|schreef|riep|hoorde|\w{3,}[dt]en?)\b"
)
_SENTENCE_END = re.compile(r"[.!?…][\"'’”»)\]]*(?= |$)")
_SIGNS = {
    "at": re.compile(r"\S@\S"),
    "handle": re.compile(r"(?:^|\s)@\w"),
    "hash": re.compile(r"#\w"),
    "address": re.compile(r"https?:|www\.|\b[\w-]+\.(?:nl|be|com|org|eu|example)\b"),
    "bar": re.compile(r"[|¦│]"),
    "dot": re.compile(r"[•·∙●▪]"),
    "arrow": re.compile(r"[<>»«›‹→←↓↑▶►◄▲▼⤵↗]"),
    "sign": re.compile(r"[©®★☆☰≡♡♥✓✔⏱🔒👁👍💬❤🎧📺👇☀°£$%]"),
    "euro": re.compile(r"€|\beuro\b"),
    "clock": re.compile(r"\b\d{1,2}[:.u]\d\d\b"),
    "date": re.compile(
        r"\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b|\b\d{1,2} (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
    ),
    "year": re.compile(r"\b(?:19|20)\d\d\b"),
    "phone": re.compile(r"(?:\+|\b0)\d{1,3}[ -/.]?\d{2,4}[ \d.]{3,}"),
    "gap": re.compile(r"\S {2,}\S|\t"),
    "slash": re.compile(r"\S ?/ ?\S"),
    "brace": re.compile(r"[\[\]{}<>]|\(\(|>>|<<"),
    "under": re.compile(r"_|\w\.\w{2,4}$"),
    "ellipsis": re.compile(r"\.\.\.|…"),
    "we": re.compile(r"\b(?:wij|we|ons|onze)\b", re.IGNORECASE),
    "you": re.compile(r"\b(?:je|jij|jou|jouw|jullie|u|uw)\b", re.IGNORECASE),
    "me": re.compile(r"\b(?:ik|mij|me|mijn)\b", re.IGNORECASE),
    "this": re.compile(r"\b(?:dit|deze|hier|hieronder|onderstaande?|bijgaande?|hierbij)\b", re.IGNORECASE),
    "they": re.compile(r"\b(?:hij|zij|ze|zijn|haar|hun|hem)\b", re.IGNORECASE),
    "noun": re.compile(r"\b(?:de|het|een|'t|’t)\b", re.IGNORECASE),
    "preposition": re.compile(r"\b(?:in|op|van|voor|met|bij|naar|uit|door|tegen|tot|aan|over|na|om|te)\b", re.IGNORECASE),
}
_STEM = 6
"""Words that begin with so many equal letters are of one kind: `gemeente`, `gemeentelijk`."""


def of_text(text: str) -> set[str]:
    """What a line's words and form tell, wherever it stands."""
    found = {"bias"}
    tokens = _TOKEN.findall(text)
    small = ["0" * min(len(token), 5) if token.isdigit() else token.casefold() for token in tokens]
    ends = small if len(small) <= _FIRST_WORDS + _LAST_WORDS else [*small[:_FIRST_WORDS], *small[-_LAST_WORDS:]]
    found.update(f"w={word}" for word in ends)
    found.update(f"b={one} {two}" for one, two in zip(ends, ends[1:], strict=False))
    for word in ends:
        if len(word) > 4:
            found.update((f"p={word[:4]}", f"e={word[-3:]}", f"e={word[-4:]}"))
            if len(word) > 8:
                found.update((f"p={word[:6]}", f"i={word[-7:]}"))
    for number, word in enumerate(small[:2]):
        found.add(f"at{number}={word}")
    found.add(f"last={small[-1] if small else ''}")
    found.add(f"shape={_shape(text)[:10]}")
    shape = _shape(text)[:24]
    found.update(f"s={shape[number : number + 4]}" for number in range(max(1, len(shape) - 3)))
    found.update(f"form={form}" for form in form_of(text, tokens))
    return found


def form_of(text: str, tokens: list[str] | None = None) -> list[str]:
    """The traits of a line's form: how long it is, how it begins and ends, whom it speaks to."""
    tokens = _TOKEN.findall(text) if tokens is None else tokens
    words = [token for token in tokens if token[0].isalpha()]
    said = _QUOTED.sub("", text)
    traits = [f"len{_bin(len(text), 8, 15, 25, 40, 60, 90, 130, 200, 300)}", f"words{_bin(len(words), 0, 1, 2, 3, 5, 8, 12, 20)}"]
    traits.append(f"start{_sort(text[:1])}")
    traits.append(f"end{_ending(text)}")
    traits += [name for name, sign in _SIGNS.items() if sign.search(said if name in ("we", "you", "me", "this") else text)]
    traits.append(f"verbs{_bin(len(_FINITE.findall(text[:300])), 0, 1, 2)}")
    traits.append(f"sentences{_bin(len(_SENTENCE_END.findall(text[:300])), 0, 1, 2)}")
    capitals = sum(word[0].isupper() for word in words)
    traits.append(f"capitals{_share(capitals, len(words))}")
    letters = sum(map(str.isalpha, text))
    traits.append(f"upper{_share(sum(map(str.isupper, text)), letters)}")
    traits.append(f"digits{_share(sum(map(str.isdigit, text)), len(text))}")
    traits.append(f"letters{_share(letters, len(text))}")
    label, colon, _ = text.partition(":")
    if colon:
        traits.append(f"label{_bin(len(label.split()), 0, 1, 2, 3, 5)}")
    if said != text:
        traits.append("quoted")
    if text[:1] + text[-1:] in ("()", "[]", "<>", "{}", "**", "--", "==", "++"):
        traits.append("wrapped")
    return traits


def stems(text: str) -> set[str]:
    """What a text is about: its longer words, each by its first letters."""
    return {word[:_STEM].casefold() for word in re.findall(r"[^\W\d_]{5,}", text)}


def _bin(value: float, *limits: float) -> int:
    return next((number for number, limit in enumerate(limits) if value <= limit), len(limits))


def _share(part: int, whole: int) -> int:
    return _bin(part / whole, 0, 0.1, 0.25, 0.5, 0.75, 0.99) if whole else 9


def _sort(character: str) -> str:
    if character.isalpha():
        return "A" if character.isupper() else "a"
    return "0" if character.isdigit() else character


def _ending(text: str) -> str:
    end = text[-1:]
    if end in "\"'’”»)]" and text[-2:-1] in ".!?…":
        return text[-2:]
    return _sort(end)


def _shape(text: str) -> str:
    """The line with capitals as `A`, words as `a`, figures as `0`."""
    return "".join(_runs(text[:80]))


def _runs(text: str) -> Iterator[str]:
    last = ""
    for character in text:
        sort = "_" if character == " " else _sort(character)
        if sort != last:
            yield sort
        last = sort
