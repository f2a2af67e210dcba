"""The features of a line: its words, its form, its place in the text."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.lines.shape import SENTENCE_END
from briefing.dutch.calendar import MONTHS
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAG = re.compile(r"</?[a-z]{1,10}>")
LOOKED_AT = 400
"""How many characters at the start of a line are looked at."""
_FIRST_WORDS, _LAST_WORDS = 14, 6
"""How many words at each end of a line are looked at, so that a long line costs no more."""
TOKEN = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*|\d+|[^\w\s]")
_QUOTED = re.compile(r"[“\"„][^“”\"„]*[”\"]|(?<!\w)[‘'][^‘]*?[’'](?!\w)")


_FINITE = words_in("""
    is zijn was waren wordt worden werd werden heeft hebben had hadden wil willen wilde kan kunnen kon konden moet
    moeten moest mag mogen mocht zal zullen zou zouden gaat gaan ging komt komen kwam kwamen blijft blijven bleef
    krijgt krijgen kreeg doet doen deed staat staan stond ligt liggen lag zit zitten zat loopt lopen liep zegt zeggen
    zei vindt vinden vond ziet zag maakt maken laat laten liet weet geeft gaf neemt nam houdt brengt bracht trekt trok
    denkt dacht sloeg won verloor schreef riep
""")
_PAST = ("de", "te", "den", "ten")
_WORDS = {
    "we": words_in("wij we ons onze"),
    "you": words_in("je jij jou jouw jullie u uw"),
    "me": words_in("ik mij me mijn"),
    "this": words_in("dit deze hier hieronder onderstaand onderstaande bijgaand bijgaande hierbij"),
    "they": words_in("hij zij ze zijn haar hun hem"),
    "noun": words_in("de het een 't ’t"),
    "preposition": words_in("in op van voor met bij naar uit door tegen tot aan over na om te"),
    "month": frozenset(MONTHS),
    "euro": words_in("€ euro"),
}
_SIGNS = {
    "bar": frozenset("|¦│"),
    "dot": frozenset("•·∙●▪○"),
    "arrow": frozenset("<>»«›‹→←↓↑▶►◄▲▼⤵↗"),
    "copyright": frozenset("©®"),
    "money": frozenset("€$%"),
    "sign": frozenset("★☆☰≡♡♥✓✔⏱🔒👁👍💬❤🎧📺👇☀°"),
    "brace": frozenset("[]{}<>"),
    "hash": frozenset("#"),
    "under": frozenset("_"),
    "at": frozenset("@"),
    "slash": frozenset("/"),
}
_PARTS = {
    "address": re.compile(r"https?:|www\.|\w\.(?:nl|be|com|org|eu|example)\b"),
    "clock": re.compile(r"\b\d{1,2}[:.u]\d\d\b"),
    "date": re.compile(r"\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b"),
    "year": re.compile(r"\b(?:19|20)\d\d\b"),
    "phone": re.compile(r"(?:\+|\b0)\d{1,3}[ -/.]?\d{2,4}[ \d.]{3,}"),
    "ellipsis": re.compile(r"\.\.\.|…"),
}
_SHORTEST_VERB = 4
_NO_VERBS = words_in("niet want laat eerst vast echt acht recht naast soort markt")
_STEM_LETTERS = 6
"""How many equal first letters make two words one: `gemeente`, `gemeentelijk`."""
_WRAPPINGS = ("()", "[]", "<>", "{}", "**", "--", "==", "++")


def features_of(text: str, size: int) -> set[str]:
    """The features of a line by its words and form, in a block of `size` lines."""
    text = plain(text)
    found = {"bias", f"of={min(size, 4)}"}
    small = ["0" * min(len(token), 5) if token.isdigit() else token.casefold() for token in TOKEN.findall(text)]
    ends = small if len(small) <= _FIRST_WORDS + _LAST_WORDS else [*small[:_FIRST_WORDS], *small[-_LAST_WORDS:]]
    found.update(f"w={word}" for word in ends)
    found.update(f"b={one} {two}" for one, two in pairwise(ends))
    for word in ends:
        if len(word) > 4:
            found.update((f"p={word[:4]}", f"e={word[-3:]}", f"e={word[-4:]}"))
        if len(word) > 8:
            found.update((f"p={word[:6]}", f"i={word[-7:]}"))
    found.update(f"at{number}={word}" for number, word in enumerate(small[:2]))
    found.add(f"last={small[-1] if small else ''}")
    shape = _shape(text)
    found.add(f"shape={shape[:10]}")
    found.update(f"s={shape[number : number + 4]}" for number in range(max(1, min(len(shape), 24) - 3)))
    found.update(f"form={trait}" for trait in form_of(text))
    return found


def plain(text: str) -> str:
    """The beginning of a line, without HTML tags that were left in it."""
    return _TAG.sub("", text[:LOOKED_AT]) if "<" in text else text[:LOOKED_AT]


@lru_cache(maxsize=4096)
def form_of(text: str) -> tuple[str, ...]:
    """The features of a line's form: how long it is, how it begins and ends, whom it addresses."""
    tokens = TOKEN.findall(text)
    words = [token for token in tokens if token[0].isalpha()]
    small = [token.casefold() for token in tokens]
    said = _QUOTED.sub("", text) if any(mark in text for mark in "“\"„‘'") else text
    own = small if said == text else [token.casefold() for token in TOKEN.findall(said)]
    letters = sum(map(str.isalpha, text))
    label, colon, _ = text.partition(":")
    return (
        f"len{_bin(len(text), 8, 15, 25, 40, 60, 90, 130, 200, 300)}",
        f"words{_bin(len(words), 0, 1, 2, 3, 5, 8, 12, 20)}",
        f"start{_sort(text[:1])}",
        f"end{_ending(text)}",
        f"verbs{_bin(sum(map(is_finite, small)), 0, 1, 2)}",
        f"sentences{_bin(len(SENTENCE_END.findall(text)), 0, 1, 2)}",
        f"capitals{_share(sum(word[0].isupper() for word in words), len(words))}",
        f"upper{_share(sum(map(str.isupper, text)), letters)}",
        f"digits{_share(sum(map(str.isdigit, text)), len(text))}",
        f"letters{_share(letters, len(text))}",
        *([f"label{_bin(len(label.split()), 0, 1, 2, 3, 5)}"] if colon else ()),
        *(["quoted"] if said != text else ()),
        *(["wrapped"] if text[:1] + text[-1:] in _WRAPPINGS else ()),
        *(name for name, sort in _WORDS.items() if not sort.isdisjoint(own)),
        *(name for name, signs in _SIGNS.items() if not signs.isdisjoint(text)),
        *(name for name, part in _PARTS.items() if part.search(text)),
    )


def is_finite(word: str) -> bool:
    """Whether `word`, in lower case, is known as a finite verb; many verbs are not."""
    return word in _FINITE or (len(word) > 4 and word.endswith(_PAST))


def may_be_present(word: str) -> bool:
    """Whether `word` may be a verb in the third person: in lower case, ending in -t."""
    return len(word) >= _SHORTEST_VERB and word.endswith("t") and word.islower() and word not in _NO_VERBS


def stems(text: str) -> set[str]:
    """The longer words of a text, which tell what it is about, each cut to its first letters."""
    return {word[:_STEM_LETTERS].casefold() for word in TOKEN.findall(text) if len(word) > 4}


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
    """The line with capitals as `A`, other letters as `a` and figures as `0`."""
    return "".join(_runs(text[:80]))


def _runs(text: str) -> Iterator[str]:
    last = ""
    for character in text:
        sort = "_" if character == " " else _sort(character)
        if sort != last:
            yield sort
        last = sort
